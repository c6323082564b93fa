//! Statements outside the code they belong to.

use super::{Around, Check, Unit};
use crate::ast::*;
use crate::base::Span;
use crate::scopes::Part;

const IN_EXCEPT_STAR: &str = "'break', 'continue' and 'return' cannot appear in an except* block";

impl Check<'_> {
    pub(super) fn statements(&mut self, body: &[Stmt]) {
        body.iter().for_each(|s| self.statement(s));
    }

    fn statement(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::FunctionDef(def) => self.function(def, false),
            StmtKind::AsyncFunctionDef(def) => self.function(def, true),
            StmtKind::ClassDef(def) => self.class(def),
            StmtKind::Return { value } => self.return_statement(stmt.span, value.as_ref()),
            StmtKind::Delete { targets } => self.exprs(targets),
            StmtKind::Assign { targets, value } => {
                self.expr(value);
                targets.iter().for_each(|t| self.target(t));
            }
            StmtKind::TypeAlias { type_params, value, .. } => {
                self.type_params(type_params);
                self.within(Unit::OnDemand, |c| c.expr(value));
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target(target);
                self.expr(value);
            }
            StmtKind::AnnAssign { target, annotation, value, .. } => {
                self.exprs(value.as_deref());
                self.target(target);
                self.within(Unit::OnDemand, |c| c.expr(annotation));
            }
            StmtKind::For(def) => self.for_statement(def),
            StmtKind::AsyncFor(def) => {
                self.only_in_async("async for", stmt.span);
                self.for_statement(def);
            }
            StmtKind::While { test, body, orelse } => {
                self.expr(test);
                self.inside(Around::Loop, body);
                self.statements(orelse);
            }
            StmtKind::If { test, body, orelse } => {
                self.expr(test);
                self.statements(body);
                self.statements(orelse);
            }
            StmtKind::With(def) => self.with(def),
            StmtKind::AsyncWith(def) => {
                self.only_in_async("async with", stmt.span);
                self.with(def);
            }
            StmtKind::Match { subject, cases } => self.match_statement(subject, cases),
            StmtKind::Raise { exc, cause } => self.exprs(exc.iter().chain(cause).map(|e| &**e)),
            StmtKind::Try(def) => self.try_statement(def, false),
            StmtKind::TryStar(def) => self.try_statement(def, true),
            StmtKind::Assert { test, msg } => {
                self.expr(test);
                self.exprs(msg.as_deref());
            }
            StmtKind::Expr { value } => self.expr(value),
            StmtKind::Break => self.in_loop(stmt.span, "'break' outside loop"),
            StmtKind::Continue => self.in_loop(stmt.span, "'continue' not properly in loop"),
            StmtKind::Import { .. } | StmtKind::ImportFrom { .. } | StmtKind::Global { .. } | StmtKind::Nonlocal { .. } | StmtKind::Pass => {}
        }
    }

    fn function(&mut self, def: &FunctionDef, is_async: bool) {
        self.exprs(&def.decorator_list);
        self.exprs(def.args.defaults.iter().chain(def.args.kw_defaults.iter().flatten()));
        self.type_params(&def.type_params);
        let args = &def.args;
        let named = args.posonlyargs.iter().chain(&args.args).chain(&args.vararg).chain(&args.kwonlyargs).chain(&args.kwarg);
        let annotations: Vec<&Expr> = named.filter_map(|a| a.annotation.as_deref()).chain(&def.returns).collect();
        self.within(Unit::OnDemand, |c| annotations.into_iter().for_each(|a| c.annotation(a)));
        let is_generator = self.scopes.get(self.scopes.of(def, Part::Body)).is_generator;
        self.within(Unit::Function { is_async, is_generator }, |c| c.statements(&def.body));
    }

    /// `*args: *Ts` may have a star.
    fn annotation(&mut self, annotation: &Expr) {
        match &annotation.kind {
            ExprKind::Starred { value, .. } => self.expr(value),
            _ => self.expr(annotation),
        }
    }

    fn class(&mut self, def: &ClassDef) {
        self.exprs(&def.decorator_list);
        self.type_params(&def.type_params);
        self.within(Unit::Class, |c| c.statements(&def.body));
        self.arguments(&def.bases, &def.keywords);
    }

    fn type_params(&mut self, params: &[TypeParam]) {
        for param in params {
            let bound = match &param.kind {
                TypeParamKind::TypeVar { bound } => bound.as_ref(),
                TypeParamKind::TypeVarTuple | TypeParamKind::ParamSpec => None,
            };
            self.within(Unit::OnDemand, |c| {
                c.exprs(bound);
                param.default_value.iter().for_each(|d| c.annotation(d));
            });
        }
    }

    fn return_statement(&mut self, span: Span, value: Option<&Expr>) {
        match self.unit {
            Unit::Function { is_async: true, is_generator: true } if value.is_some() => {
                self.error(span, "'return' with value in async generator");
            }
            Unit::Function { .. } => {}
            _ => self.error(span, "'return' outside function"),
        }
        self.exprs(value);
        if self.around.contains(&Around::ExceptStar) {
            self.error(span, IN_EXCEPT_STAR);
        }
    }

    fn in_loop(&mut self, span: Span, message: &str) {
        match self.around.last() {
            Some(Around::Loop) => {}
            Some(Around::ExceptStar) => self.error(span, IN_EXCEPT_STAR),
            None => self.error(span, message),
        }
    }

    fn only_in_async(&mut self, what: &str, span: Span) {
        if !matches!(self.unit, Unit::Function { is_async: true, .. }) {
            self.error(span, format!("'{what}' outside async function"));
        }
    }

    fn inside(&mut self, around: Around, body: &[Stmt]) {
        self.around.push(around);
        self.statements(body);
        self.around.pop();
    }

    fn for_statement(&mut self, def: &For) {
        self.expr(&def.iter);
        self.target(&def.target);
        self.inside(Around::Loop, &def.body);
        self.statements(&def.orelse);
    }

    fn with(&mut self, def: &With) {
        for item in &def.items {
            self.expr(&item.context_expr);
            item.optional_vars.iter().for_each(|t| self.target(t));
        }
        self.statements(&def.body);
    }

    fn match_statement(&mut self, subject: &Expr, cases: &[MatchCase]) {
        self.expr(subject);
        for (i, case) in cases.iter().enumerate() {
            let may_match_all = case.guard.is_some() || i + 1 == cases.len();
            self.case_pattern(&case.pattern, may_match_all);
            self.exprs(&case.guard);
            self.statements(&case.body);
        }
    }

    fn try_statement(&mut self, def: &Try, star: bool) {
        self.statements(&def.body);
        for (i, handler) in def.handlers.iter().enumerate() {
            if handler.r#type.is_none() && i + 1 < def.handlers.len() {
                self.error(handler.span, "default 'except:' must be last");
            }
            self.exprs(&handler.r#type);
            if star { self.inside(Around::ExceptStar, &handler.body) } else { self.statements(&handler.body) }
        }
        self.statements(&def.orelse);
        self.statements(&def.finalbody);
    }
}
