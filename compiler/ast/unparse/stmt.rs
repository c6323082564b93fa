//! Statements. Blocks nest through indentation, so the recursion is bounded; `elif` chains are a loop.

use super::precedence::Precedence;
use super::{Writer, expr, literal};
use crate::ast::*;

impl Writer<'_> {
    /// The statements of a module, class, function or clause. The first three may start with a docstring.
    pub(super) fn body(&mut self, body: &[Stmt], documented: bool) {
        let mut rest = body;
        if documented
            && let Some(Stmt { kind: StmtKind::Expr { value }, .. }) = body.first()
            && let ExprKind::Constant { value: Constant::Str(text), u_prefix } = &value.kind
        {
            self.fill(if *u_prefix { "u" } else { "" });
            self.text(&literal::docstring(text));
            rest = &body[1..];
        }
        rest.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn block(&mut self, body: &[Stmt], documented: bool) {
        self.text(":");
        self.indent += 1;
        self.body(body, documented);
        self.indent -= 1;
    }

    /// `else` or `finally`, if there is something in it.
    fn clause(&mut self, keyword: &str, body: &[Stmt]) {
        if !body.is_empty() {
            self.fill(keyword);
            self.block(body, false);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::FunctionDef(def) => self.function("def ", def),
            StmtKind::AsyncFunctionDef(def) => self.function("async def ", def),
            StmtKind::ClassDef(class) => self.class(class),
            StmtKind::For(node) => self.for_loop("for ", node),
            StmtKind::AsyncFor(node) => self.for_loop("async for ", node),
            StmtKind::While { test, body, orelse } => {
                self.header("while ", test, body);
                self.clause("else", orelse);
            }
            StmtKind::If { test, body, orelse } => self.if_chain(test, body, orelse),
            StmtKind::With(with) => self.with("with ", with),
            StmtKind::AsyncWith(with) => self.with("async with ", with),
            StmtKind::Match { subject, cases } => self.match_block(subject, cases),
            StmtKind::Try(node) => self.try_block("except", node),
            StmtKind::TryStar(node) => self.try_block("except*", node),
            StmtKind::Assign { .. }
            | StmtKind::AugAssign { .. }
            | StmtKind::AnnAssign { .. }
            | StmtKind::TypeAlias { .. } => self.assignment(&stmt.kind),
            StmtKind::Return { value } => self.keyword("return", value.as_ref()),
            StmtKind::Raise { exc, cause } => {
                self.keyword("raise", exc.as_deref());
                self.optional(" from ", cause.as_deref());
            }
            StmtKind::Delete { targets } => {
                self.fill("del ");
                self.list(targets, Self::test);
            }
            StmtKind::Assert { test, msg } => {
                self.keyword("assert", Some(test));
                self.optional(", ", msg.as_deref());
            }
            StmtKind::Import { names } => {
                self.fill("import ");
                self.list(names, Self::alias);
            }
            StmtKind::ImportFrom { module, names, level } => {
                self.fill("from ");
                self.out.extend(std::iter::repeat_n('.', *level as usize));
                module.iter().for_each(|name| self.name(name));
                self.text(" import ");
                self.list(names, Self::alias);
            }
            StmtKind::Global { names } => {
                self.fill("global ");
                self.list(names, Self::name);
            }
            StmtKind::Nonlocal { names } => {
                self.fill("nonlocal ");
                self.list(names, Self::name);
            }
            StmtKind::Expr { value } => {
                self.fill("");
                self.expr(value, Precedence::YIELD);
            }
            StmtKind::Pass => self.fill("pass"),
            StmtKind::Break => self.fill("break"),
            StmtKind::Continue => self.fill("continue"),
        }
    }

    fn keyword(&mut self, keyword: &str, value: Option<&Expr>) {
        self.fill(keyword);
        self.optional(" ", value);
    }

    fn optional(&mut self, before: &str, e: Option<&Expr>) {
        if let Some(e) = e {
            self.text(before);
            self.test(e);
        }
    }

    fn assignment(&mut self, kind: &StmtKind) {
        self.fill("");
        match kind {
            StmtKind::Assign { targets, value } => {
                for target in targets {
                    self.expr(target, Precedence::TUPLE);
                    self.text(" = ");
                }
                self.test(value);
            }
            StmtKind::AugAssign { target, op, value } => {
                self.test(target);
                self.text(&format!(" {}= ", expr::binary(*op)));
                self.test(value);
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                let name = matches!(target.kind, ExprKind::Name { .. });
                let (open, close) = if name && !simple { ("(", ")") } else { ("", "") };
                self.text(open);
                self.test(target);
                self.text(close);
                self.optional(": ", Some(annotation));
                self.optional(" = ", value.as_deref());
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                self.text("type ");
                self.test(name);
                self.type_params(type_params);
                self.optional(" = ", Some(value));
            }
            other => unreachable!("{other:?} is no assignment"),
        }
    }

    fn decorators(&mut self, decorators: &[Expr]) {
        self.blank_line();
        for decorator in decorators {
            self.fill("@");
            self.test(decorator);
        }
    }

    fn function(&mut self, keyword: &str, def: &FunctionDef) {
        self.decorators(&def.decorator_list);
        self.fill(keyword);
        self.name(&def.name);
        self.type_params(&def.type_params);
        self.text("(");
        self.params(&def.args);
        self.text(")");
        self.optional(" -> ", def.returns.as_ref());
        self.block(&def.body, true);
    }

    fn class(&mut self, class: &ClassDef) {
        self.decorators(&class.decorator_list);
        self.fill("class ");
        self.name(&class.name);
        self.type_params(&class.type_params);
        if !class.bases.is_empty() || !class.keywords.is_empty() {
            self.text("(");
            self.list(&class.bases, Self::test);
            if !class.bases.is_empty() && !class.keywords.is_empty() {
                self.text(", ");
            }
            self.list(&class.keywords, |writer, keyword| {
                match &keyword.arg {
                    Some(name) => {
                        writer.name(name);
                        writer.text("=");
                    }
                    None => writer.text("**"),
                }
                writer.test(&keyword.value);
            });
            self.text(")");
        }
        self.block(&class.body, true);
    }

    fn type_params(&mut self, params: &[TypeParam]) {
        if params.is_empty() {
            return;
        }
        self.text("[");
        self.list(params, |writer, param| {
            let (stars, bound) = match &param.kind {
                TypeParamKind::TypeVar { bound } => ("", bound.as_ref()),
                TypeParamKind::TypeVarTuple => ("*", None),
                TypeParamKind::ParamSpec => ("**", None),
            };
            writer.text(stars);
            writer.name(&param.name);
            writer.optional(": ", bound);
            writer.optional(" = ", param.default_value.as_ref());
        });
        self.text("]");
    }

    pub(super) fn params(&mut self, args: &Arguments) {
        let mut first = true;
        let plain = args.posonlyargs.len() + args.args.len();
        let without_default = plain - args.defaults.len();
        for (i, arg) in args.posonlyargs.iter().chain(&args.args).enumerate() {
            self.separate(&mut first);
            self.param("", arg);
            self.optional("=", i.checked_sub(without_default).map(|d| &args.defaults[d]));
            if i + 1 == args.posonlyargs.len() {
                self.text(", /");
            }
        }
        match &args.vararg {
            Some(vararg) => {
                self.separate(&mut first);
                self.param("*", vararg);
            }
            None if !args.kwonlyargs.is_empty() => {
                self.separate(&mut first);
                self.text("*");
            }
            None => {}
        }
        for (arg, default) in args.kwonlyargs.iter().zip(&args.kw_defaults) {
            self.separate(&mut first);
            self.param("", arg);
            self.optional("=", default.as_ref());
        }
        if let Some(kwarg) = &args.kwarg {
            self.separate(&mut first);
            self.param("**", kwarg);
        }
    }

    fn separate(&mut self, first: &mut bool) {
        if !std::mem::take(first) {
            self.text(", ");
        }
    }

    fn param(&mut self, stars: &str, arg: &Arg) {
        self.text(stars);
        self.name(&arg.arg);
        self.optional(": ", arg.annotation.as_deref());
    }

    fn alias(&mut self, alias: &Alias) {
        self.name(&alias.name);
        if let Some(asname) = &alias.asname {
            self.text(" as ");
            self.name(asname);
        }
    }

    fn header(&mut self, keyword: &str, test: &Expr, body: &[Stmt]) {
        self.fill(keyword);
        self.test(test);
        self.block(body, false);
    }

    fn if_chain(&mut self, test: &Expr, body: &[Stmt], orelse: &[Stmt]) {
        self.header("if ", test, body);
        let mut rest = orelse;
        while let [Stmt { kind: StmtKind::If { test, body, orelse }, .. }] = rest {
            self.header("elif ", test, body);
            rest = orelse;
        }
        self.clause("else", rest);
    }

    fn for_loop(&mut self, keyword: &str, node: &For) {
        self.fill(keyword);
        self.expr(&node.target, Precedence::TUPLE);
        self.optional(" in ", Some(&node.iter));
        self.block(&node.body, false);
        self.clause("else", &node.orelse);
    }

    fn with(&mut self, keyword: &str, with: &With) {
        self.fill(keyword);
        self.list(&with.items, |writer, item| {
            writer.test(&item.context_expr);
            writer.optional(" as ", item.optional_vars.as_ref());
        });
        self.block(&with.body, false);
    }

    fn try_block(&mut self, keyword: &str, node: &Try) {
        self.clause("try", &node.body);
        for handler in &node.handlers {
            self.fill(keyword);
            self.optional(" ", handler.r#type.as_ref());
            if let Some(name) = &handler.name {
                self.text(" as ");
                self.name(name);
            }
            self.block(&handler.body, false);
        }
        self.clause("else", &node.orelse);
        self.clause("finally", &node.finalbody);
    }

    fn match_block(&mut self, subject: &Expr, cases: &[MatchCase]) {
        self.fill("match ");
        self.test(subject);
        self.text(":");
        self.indent += 1;
        for case in cases {
            self.fill("case ");
            self.pattern(&case.pattern, Precedence::TEST);
            self.optional(" if ", case.guard.as_ref());
            self.block(&case.body, false);
        }
        self.indent -= 1;
    }
}
