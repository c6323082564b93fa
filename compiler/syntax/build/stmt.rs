//! Statements. A compound statement ends where the last statement of its last block ends.

use super::Builder;
use super::call::{Argument, Arguments as CallArguments};
use crate::ast::*;
use crate::base::Span;

pub fn stmt(l: u32, r: u32, kind: StmtKind) -> Stmt {
    Stmt { kind, span: Span::new(l, r) }
}

/// Statements, and where their text ends: behind the last one, or behind its `;`.
#[derive(Debug, Default)]
pub struct Block {
    pub body: Vec<Stmt>,
    end: u32,
}

impl Block {
    pub fn of(only: Stmt) -> Block {
        Block { end: only.span.hi, body: vec![only] }
    }

    pub fn line(first: Stmt, mut rest: Vec<Stmt>, end: u32) -> Block {
        if rest.is_empty() {
            return Block { body: vec![first], end };
        }
        rest.insert(0, first);
        Block { body: rest, end }
    }

    pub fn end(&self) -> u32 {
        self.end
    }

    pub fn append(&mut self, mut other: Block) {
        self.body.append(&mut other.body);
        self.end = other.end;
    }

    pub fn push(&mut self, last: Stmt) {
        self.end = last.span.hi;
        self.body.push(last);
    }
}

/// The statements of an optional block, and the end of it or of what precedes it.
fn after(end: u32, block: Option<Block>) -> (Vec<Stmt>, u32) {
    block.map_or((Vec::new(), end), |b| (b.body, b.end))
}

/// `elif` clauses become nested `If`s, built from the last to the first. All of them end where the last block ends.
pub fn if_chain(l: u32, test: Expr, body: Block, elifs: Vec<(u32, Expr, Block)>, orelse: Option<Block>) -> Stmt {
    let last = elifs.last().map_or(body.end, |(_, _, block)| block.end);
    let (mut orelse, r) = after(last, orelse);
    for (l, test, block) in elifs.into_iter().rev() {
        orelse = vec![stmt(l, r, StmtKind::If { test: Box::new(test), body: block.body, orelse })];
    }
    stmt(l, r, StmtKind::If { test: Box::new(test), body: body.body, orelse })
}

pub fn while_loop(l: u32, test: Expr, body: Block, orelse: Option<Block>) -> Stmt {
    let (orelse, r) = after(body.end, orelse);
    stmt(l, r, StmtKind::While { test: Box::new(test), body: body.body, orelse })
}

pub fn with(l: u32, is_async: bool, items: Vec<WithItem>, body: Block) -> Stmt {
    let with = Box::new(With { items, body: body.body });
    stmt(l, body.end, if is_async { StmtKind::AsyncWith(with) } else { StmtKind::With(with) })
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

pub fn function(
    l: u32,
    is_async: bool,
    name: Ident,
    type_params: Option<Vec<TypeParam>>,
    args: Arguments,
    returns: Option<Expr>,
    body: Block,
) -> Stmt {
    let type_params = type_params.unwrap_or_default();
    let def = Box::new(FunctionDef { name, args, body: body.body, decorator_list: vec![], returns, type_params });
    stmt(l, body.end, if is_async { StmtKind::AsyncFunctionDef(def) } else { StmtKind::FunctionDef(def) })
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
        body: Block,
        orelse: Option<Block>,
    ) -> Stmt {
        self.set_for_target(&mut target);
        let (orelse, r) = after(body.end, orelse);
        let node = Box::new(For { target, iter, body: body.body, orelse });
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
        body: Block,
    ) -> Stmt {
        let args = args.unwrap_or_default().0;
        // Unlike a call, a class header does not lend its parentheses to a generator.
        if let [Argument::Generator(e)] = &args[..] {
            self.fail(e.span, "invalid syntax");
        }
        let (bases, keywords) = self.split(args, true);
        let type_params = type_params.unwrap_or_default();
        let class = ClassDef { name, bases, keywords, body: body.body, decorator_list: vec![], type_params };
        stmt(l, body.end, StmtKind::ClassDef(Box::new(class)))
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
        body: Block,
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
        let span = Span::new(l, body.end);
        (star, ExceptHandler { r#type: caught.map(|(_, e)| e), name, body: body.body, span })
    }

    pub fn try_block(
        &mut self,
        l: u32,
        body: Block,
        handlers: Vec<(bool, ExceptHandler)>,
        orelse: Option<Block>,
        finalbody: Option<Block>,
    ) -> Stmt {
        if handlers.is_empty() && (finalbody.is_none() || orelse.is_some()) {
            self.fail(self.token_from(body.end), "expected 'except' or 'finally' block");
        }
        let star = handlers.first().is_some_and(|(star, _)| *star);
        if let Some((_, other)) = handlers.iter().find(|(s, _)| *s != star) {
            let span = Span::new(other.span.lo, other.span.lo + 6);
            self.fail(span, "cannot have both 'except' and 'except*' on the same 'try'");
        }
        let handlers: Vec<ExceptHandler> = handlers.into_iter().map(|(_, h)| h).collect();
        let r = handlers.last().map_or(body.end, |h| h.span.hi);
        let (orelse, r) = after(r, orelse);
        let (finalbody, r) = after(r, finalbody);
        let node = Box::new(Try { body: body.body, handlers, orelse, finalbody });
        stmt(l, r, if star { StmtKind::TryStar(node) } else { StmtKind::Try(node) })
    }

    pub fn match_block(&mut self, l: u32, subject: Expr, cases: Vec<MatchCase>) -> Stmt {
        if matches!(subject.kind, ExprKind::Starred { .. }) {
            self.fail(subject.span, "invalid syntax");
        }
        let r = cases.last().expect("the grammar wants a case").span.hi;
        stmt(l, r, StmtKind::Match { subject: Box::new(subject), cases })
    }
}
