//! Statements. A compound statement ends where the last statement of its last block ends.

use super::call::Arguments as CallArguments;
use super::Builder;
use crate::ast::*;
use crate::base::Span;

pub fn stmt(l: u32, r: u32, kind: StmtKind) -> Stmt {
    Stmt { kind, span: Span::new(l, r) }
}

/// The end of the last of some blocks, of which the first is not empty.
fn end(blocks: &[&[Stmt]]) -> u32 {
    let last = blocks.iter().rev().find_map(|block| block.last());
    last.expect("a compound statement has a block").span.hi
}

/// `elif` clauses become nested `If`s, built from the last to the first.
pub fn if_chain(
    l: u32,
    test: Expr,
    body: Vec<Stmt>,
    elifs: Vec<(u32, Expr, Vec<Stmt>)>,
    orelse: Option<Vec<Stmt>>,
) -> Stmt {
    let mut orelse = orelse.unwrap_or_default();
    for (l, test, body) in elifs.into_iter().rev() {
        orelse = vec![if_stmt(l, test, body, orelse)];
    }
    if_stmt(l, test, body, orelse)
}

fn if_stmt(l: u32, test: Expr, body: Vec<Stmt>, orelse: Vec<Stmt>) -> Stmt {
    let r = end(&[&body, &orelse]);
    stmt(l, r, StmtKind::If { test: Box::new(test), body, orelse })
}

pub fn while_loop(l: u32, test: Expr, body: Vec<Stmt>, orelse: Option<Vec<Stmt>>) -> Stmt {
    let orelse = orelse.unwrap_or_default();
    let r = end(&[&body, &orelse]);
    stmt(l, r, StmtKind::While { test: Box::new(test), body, orelse })
}

pub fn with(l: u32, is_async: bool, items: Vec<WithItem>, body: Vec<Stmt>) -> Stmt {
    let r = end(&[&body]);
    let with = Box::new(With { items, body });
    stmt(l, r, if is_async { StmtKind::AsyncWith(with) } else { StmtKind::With(with) })
}

/// Attaches decorators to the definition below them.
pub fn decorate(decorators: Vec<Expr>, mut definition: Stmt) -> Stmt {
    match &mut definition.kind {
        StmtKind::FunctionDef(def) | StmtKind::AsyncFunctionDef(def) => def.decorator_list = decorators,
        StmtKind::ClassDef(class) => class.decorator_list = decorators,
        other => unreachable!("the grammar decorates definitions only, not {other:?}"),
    }
    definition
}

#[expect(clippy::too_many_arguments, reason = "one for each part of a function's header")]
pub fn function(
    l: u32,
    is_async: bool,
    name: Ident,
    type_params: Option<Vec<TypeParam>>,
    args: Arguments,
    returns: Option<Expr>,
    body: Vec<Stmt>,
) -> Stmt {
    let r = end(&[&body]);
    let type_params = type_params.unwrap_or_default();
    let def = Box::new(FunctionDef { name, args, body, decorator_list: vec![], returns, type_params });
    stmt(l, r, if is_async { StmtKind::AsyncFunctionDef(def) } else { StmtKind::FunctionDef(def) })
}

pub fn type_param(l: u32, r: u32, kind: TypeParamKind, name: Ident, default_value: Option<Expr>) -> TypeParam {
    TypeParam { kind, name, default_value, span: Span::new(l, r) }
}

pub fn alias(l: u32, r: u32, name: Ident, asname: Option<Ident>) -> Alias {
    Alias { name, asname, span: Span::new(l, r) }
}

impl Builder<'_> {
    pub fn for_loop(
        &mut self,
        l: u32,
        is_async: bool,
        mut target: Expr,
        iter: Expr,
        body: Vec<Stmt>,
        orelse: Option<Vec<Stmt>>,
    ) -> Stmt {
        self.set_for_target(&mut target);
        let orelse = orelse.unwrap_or_default();
        let r = end(&[&body, &orelse]);
        let node = Box::new(For { target, iter, body, orelse });
        stmt(l, r, if is_async { StmtKind::AsyncFor(node) } else { StmtKind::For(node) })
    }

    pub fn with_item(&mut self, l: u32, r: u32, context_expr: Expr, mut target: Option<Expr>) -> WithItem {
        if let Some(target) = &mut target {
            self.set_with_target(target);
        }
        WithItem { context_expr, optional_vars: target, span: Span::new(l, r) }
    }

    pub fn class(
        &mut self,
        l: u32,
        name: Ident,
        type_params: Option<Vec<TypeParam>>,
        args: Option<CallArguments>,
        body: Vec<Stmt>,
    ) -> Stmt {
        let r = end(&[&body]);
        let (bases, keywords) = self.split(args.unwrap_or_default().0, false);
        let type_params = type_params.unwrap_or_default();
        let class = ClassDef { name, bases, keywords, body, decorator_list: vec![], type_params };
        stmt(l, r, StmtKind::ClassDef(Box::new(class)))
    }

    pub fn import_from(
        &mut self,
        l: u32,
        r: u32,
        dots: Vec<u32>,
        module: Option<Ident>,
        names: Vec<Alias>,
    ) -> StmtKind {
        let level = dots.iter().sum();
        if level == 0 && module.is_none() {
            self.fail(Span::new(l, r), "invalid syntax");
        }
        StmtKind::ImportFrom { module, names, level }
    }

    /// `star` marks `except*`; the type's flag says that it is a tuple without parentheses.
    pub fn handler(
        &mut self,
        l: u32,
        star: bool,
        caught: Option<(bool, Expr)>,
        name: Option<Ident>,
        body: Vec<Stmt>,
    ) -> (bool, ExceptHandler) {
        match (&caught, name) {
            (Some((true, tuple)), Some(_)) => {
                let span = tuple.span;
                self.fail(span, "multiple exception types must be parenthesized when using 'as'");
            }
            (None, _) if star => self.fail(Span::new(l, l + 6), "expected one or more exception types"),
            (None, Some(name)) => self.fail(name.span, "invalid syntax"),
            _ => {}
        }
        let span = Span::new(l, end(&[&body]));
        (star, ExceptHandler { r#type: caught.map(|(_, e)| e), name, body, span })
    }

    pub fn try_block(
        &mut self,
        l: u32,
        body: Vec<Stmt>,
        handlers: Vec<(bool, ExceptHandler)>,
        orelse: Option<Vec<Stmt>>,
        finalbody: Option<Vec<Stmt>>,
    ) -> Stmt {
        if handlers.is_empty() && (finalbody.is_none() || orelse.is_some()) {
            let at = end(&[&body]);
            self.fail(Span::point(at), "expected 'except' or 'finally' block");
        }
        let star = handlers.first().is_some_and(|(star, _)| *star);
        if let Some((_, other)) = handlers.iter().find(|(s, _)| *s != star) {
            let span = Span::new(other.span.lo, other.span.lo + 6);
            self.fail(span, "cannot have both 'except' and 'except*' on the same 'try'");
        }
        let handlers: Vec<ExceptHandler> = handlers.into_iter().map(|(_, h)| h).collect();
        let (orelse, finalbody) = (orelse.unwrap_or_default(), finalbody.unwrap_or_default());
        let last = handlers.last().map_or(&[][..], |h| &h.body);
        let r = end(&[&body, last, &orelse, &finalbody]);
        let node = Box::new(Try { body, handlers, orelse, finalbody });
        stmt(l, r, if star { StmtKind::TryStar(node) } else { StmtKind::Try(node) })
    }

    pub fn match_block(&mut self, l: u32, subject: Expr, cases: Vec<MatchCase>) -> Stmt {
        if matches!(subject.kind, ExprKind::Starred { .. }) {
            self.fail(subject.span, "invalid syntax");
        }
        let r = cases.last().expect("the grammar wants a case").span.hi;
        stmt(l, r, StmtKind::Match { subject: Box::new(subject), cases })
    }

    /// Type parameters with the order of their defaults checked.
    pub fn type_params(&mut self, params: Vec<TypeParam>) -> Vec<TypeParam> {
        let mut default_seen = false;
        for param in &params {
            if default_seen && param.default_value.is_none() {
                let name = self.interner.resolve(param.name.name);
                let message = format!("non-default type parameter '{name}' follows default type parameter");
                self.fail(param.span, message);
            }
            default_seen |= param.default_value.is_some();
        }
        params
    }
}
