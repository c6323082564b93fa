//! Statements.

use super::Declare;
use crate::ast::*;
use crate::base::Span;
use crate::scopes::{Flags, Part, ScopeId, ScopeKind};

impl Declare<'_> {
    pub(super) fn statements(&mut self, body: &[Stmt]) {
        body.iter().for_each(|s| self.statement(s));
    }

    /// Statements that may not run, or more than once.
    fn conditional(&mut self, body: &[Stmt]) {
        let before = std::mem::replace(&mut self.open_mut().conditional, true);
        self.statements(body);
        self.open_mut().conditional = before;
    }

    fn statement(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::FunctionDef(def) => self.function(def, false),
            StmtKind::AsyncFunctionDef(def) => self.function(def, true),
            StmtKind::ClassDef(def) => self.class(def),
            StmtKind::Return { value } => self.exprs(value),
            StmtKind::Delete { targets } => self.exprs(targets),
            StmtKind::Assign { targets, value } => {
                self.exprs(targets);
                self.expr(value);
            }
            StmtKind::TypeAlias { name, type_params, value } => self.type_alias(stmt, name, type_params, value),
            StmtKind::AugAssign { target, value, .. } => {
                self.augmented(target);
                self.expr(value);
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                self.annotated(target, *simple, value.is_some());
                self.annotation(annotation);
                self.exprs(value.iter().map(|e| &**e));
            }
            StmtKind::For(def) | StmtKind::AsyncFor(def) => {
                self.expr(&def.target);
                self.expr(&def.iter);
                self.conditional(&def.body);
                self.conditional(&def.orelse);
            }
            StmtKind::While { test, body, orelse } | StmtKind::If { test, body, orelse } => {
                self.expr(test);
                self.conditional(body);
                self.conditional(orelse);
            }
            StmtKind::With(with) | StmtKind::AsyncWith(with) => self.with(with),
            StmtKind::Match { subject, cases } => self.match_statement(subject, cases),
            StmtKind::Raise { exc, cause } => self.exprs(exc.iter().chain(cause).map(|e| &**e)),
            StmtKind::Try(def) | StmtKind::TryStar(def) => self.try_statement(def),
            StmtKind::Assert { test, msg } => {
                self.expr(test);
                self.exprs(msg.iter().map(|e| &**e));
            }
            StmtKind::Import { names } => names.iter().for_each(|a| self.import(a)),
            StmtKind::ImportFrom { names, .. } => names.iter().for_each(|a| self.import_from(a)),
            StmtKind::Global { names } => names.iter().for_each(|n| self.scope_statement(*n, Flags::GLOBAL, "global", stmt.span)),
            StmtKind::Nonlocal { names } => names.iter().for_each(|n| self.scope_statement(*n, Flags::NONLOCAL, "nonlocal", stmt.span)),
            StmtKind::Expr { value } => self.expr(value),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => {}
        }
    }

    fn function(&mut self, def: &FunctionDef, is_async: bool) {
        self.bind(def.name, Flags::LOCAL);
        self.exprs(def.args.defaults.iter().chain(def.args.kw_defaults.iter().flatten()));
        self.exprs(&def.decorator_list);
        let generic = !def.type_params.is_empty();
        if generic {
            self.enter_type_params(def, def.name.name);
            self.type_param_defaults(&def.args);
            self.type_params(&def.type_params);
        }
        self.function_annotations(def);
        let id = self.enter(ScopeKind::Function, def.name.name);
        self.attach(def, Part::Body, id);
        self.scope().is_coroutine = is_async;
        self.parameters(&def.args);
        self.statements(&def.body);
        self.leave();
        if generic {
            self.leave();
        }
    }

    pub(super) fn parameters(&mut self, args: &Arguments) {
        let named = args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs);
        for arg in named.chain(&args.vararg).chain(&args.kwarg) {
            self.check_name(arg.arg.name, arg.span, ExprContext::Store);
            self.define(arg.arg.name, Flags::PARAM, arg.span);
        }
    }

    fn class(&mut self, def: &ClassDef) {
        self.bind(def.name, Flags::LOCAL);
        self.exprs(&def.decorator_list);
        let outer = (self.private, self.mangled_only.clone());
        let generic = !def.type_params.is_empty();
        if generic {
            self.enter_type_params(def, def.name.name);
            self.generic_class(def);
        }
        self.exprs(&def.bases);
        def.keywords.iter().for_each(|k| self.keyword(k));
        self.private = Some(def.name.name);
        self.mangled_only = None;
        let id = self.enter(ScopeKind::Class, def.name.name);
        self.attach(def, Part::Body, id);
        if generic {
            let type_params = self.known.type_params;
            let own = self.names.intern("__type_params__");
            self.define(own, Flags::LOCAL, def.name.span);
            self.define(type_params, Flags::USE, def.name.span);
        }
        self.statements(&def.body);
        self.leave();
        (self.private, self.mangled_only) = outer;
        if generic {
            self.leave();
        }
    }

    fn with(&mut self, with: &With) {
        for item in &with.items {
            self.expr(&item.context_expr);
            self.exprs(&item.optional_vars);
        }
        self.conditional(&with.body);
    }

    fn match_statement(&mut self, subject: &Expr, cases: &[MatchCase]) {
        self.expr(subject);
        for case in cases {
            self.pattern(&case.pattern);
            self.exprs(&case.guard);
            self.conditional(&case.body);
        }
    }

    fn try_statement(&mut self, def: &Try) {
        self.conditional(&def.body);
        for handler in &def.handlers {
            self.exprs(&handler.r#type);
            if let Some(name) = handler.name {
                self.bind(Ident { span: handler.span, ..name }, Flags::LOCAL);
            }
            self.conditional(&handler.body);
        }
        self.conditional(&def.orelse);
        self.conditional(&def.finalbody);
    }

    /// `import a.b` binds `a`, `import a.b as c` binds `c`.
    fn import(&mut self, alias: &Alias) {
        let bound = alias.asname.unwrap_or_else(|| {
            let top = self.text(alias.name.name).split('.').next().unwrap_or_default().to_string();
            Ident { name: self.names.intern(&top), span: alias.span }
        });
        self.bind(bound, Flags::IMPORT);
    }

    fn import_from(&mut self, alias: &Alias) {
        if self.text(alias.name.name) == "*" {
            let id = self.here();
            if self.scopes.get(id).kind != ScopeKind::Module {
                self.error(alias.span, "import * only allowed at module level");
            }
            return;
        }
        self.bind(alias.asname.unwrap_or(alias.name), Flags::IMPORT);
    }

    /// `global name` or `nonlocal name`.
    fn scope_statement(&mut self, name: Ident, flag: Flags, word: &str, statement: Span) {
        let known = self.flags(name.name);
        let text = self.text(name.name);
        let message = if known.has(Flags::PARAM) {
            Some(format!("name '{text}' is parameter and {word}"))
        } else if known.has(Flags::USE) {
            Some(format!("name '{text}' is used prior to {word} declaration"))
        } else if known.has(Flags::ANNOTATED) {
            Some(format!("annotated name '{text}' can't be {word}"))
        } else if known.has(Flags::LOCAL) {
            Some(format!("name '{text}' is assigned to before {word} declaration"))
        } else {
            None
        };
        if let Some(message) = message {
            self.error(statement, message);
        }
        self.define(name.name, flag, statement);
    }

    /// The module or function scope that comprehension targets of `:=` end in, by walking outwards.
    pub(super) fn enclosing(&self, depth: usize) -> Option<ScopeId> {
        self.stack.iter().rev().nth(depth).map(|open| open.id)
    }
}
