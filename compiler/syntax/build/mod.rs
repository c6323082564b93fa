//! The parser's actions: they build nodes and check what the grammar leaves open.
//!
//! An action that objects reports to [`Builder::errors`] and still returns a node, so one parse finds all such errors.
//! Functions without `self` only put nodes together.

pub mod call;
pub mod dict;
mod escape;
mod operator;
pub mod params;
pub mod pattern;
mod stmt;
pub mod strings;
mod target;
mod word;

pub use dict::list;
pub use operator::*;
pub use pattern::{group_pattern, literal_pattern, match_case, or_pattern, sequence};
pub use stmt::*;

use crate::ast::*;
use crate::base::{Interner, SourceFile, Span};
use crate::error::SyntaxError;
use crate::lex::{Spanned, Token};

pub struct Builder<'s> {
    source: &'s SourceFile,
    interner: &'s mut Interner,
    pub tokens: &'s [Spanned],
    pub errors: Vec<SyntaxError>,
    pub warnings: Vec<(Span, String)>,
}

impl<'s> Builder<'s> {
    pub fn new(source: &'s SourceFile, interner: &'s mut Interner, tokens: &'s [Spanned]) -> Builder<'s> {
        Builder { source, interner, tokens, errors: Vec::new(), warnings: Vec::new() }
    }

    fn fail(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(SyntaxError::new(span, message));
    }

    fn text(&self, l: u32, r: u32) -> &'s str {
        self.source.slice(Span::new(l, r))
    }

    /// The first token from `offset` on that is no layout.
    fn token_from(&self, offset: u32) -> Span {
        let layout = |t: Token| matches!(t, Token::Newline | Token::Indent | Token::Dedent);
        let from = self.tokens.partition_point(|t| t.0 < offset);
        let found = self.tokens[from..].iter().find(|t| !layout(t.1));
        found.map_or(Span::point(self.source.end()), |t| Span::new(t.0, t.2))
    }

    /// `(e)`, which is `e`.
    pub fn group(&mut self, l: u32, r: u32, e: Expr) -> Expr {
        if matches!(e.kind, ExprKind::Starred { .. }) {
            self.fail(Span::new(l + 1, r - 1), "cannot use starred expression here");
        }
        e
    }
}

pub fn expr(l: u32, r: u32, kind: ExprKind) -> Expr {
    Expr { kind, span: Span::new(l, r) }
}

pub fn constant(l: u32, r: u32, value: Constant) -> Expr {
    expr(l, r, ExprKind::Constant { value, u_prefix: false })
}

pub fn tuple(l: u32, r: u32, elts: Vec<Expr>) -> Expr {
    expr(l, r, ExprKind::Tuple { elts, ctx: ExprContext::Load })
}

/// A tuple or generator owns its parentheses.
pub fn parenthesized(l: u32, r: u32, mut e: Expr) -> Expr {
    e.span = Span::new(l, r);
    e
}

pub fn starred(l: u32, r: u32, value: Expr) -> Expr {
    expr(l, r, ExprKind::Starred { value: Box::new(value), ctx: ExprContext::Load })
}

pub fn attribute(l: u32, r: u32, value: Expr, attr: Ident) -> Expr {
    expr(l, r, ExprKind::Attribute { value: Box::new(value), attr, ctx: ExprContext::Load })
}

pub fn subscript(l: u32, r: u32, value: Expr, slice: Expr) -> Expr {
    expr(l, r, ExprKind::Subscript { value: Box::new(value), slice: Box::new(slice), ctx: ExprContext::Load })
}

/// The only item between `[` and `]`: `x[*y]` is a tuple of one.
pub fn lone_slice(l: u32, r: u32, e: Expr) -> Expr {
    if matches!(e.kind, ExprKind::Starred { .. }) { tuple(l, r, vec![e]) } else { e }
}

pub fn slice(l: u32, r: u32, lower: Option<Expr>, upper: Option<Expr>, step: Option<Expr>) -> Expr {
    let kind = ExprKind::Slice { lower: lower.map(Box::new), upper: upper.map(Box::new), step: step.map(Box::new) };
    expr(l, r, kind)
}

pub fn lambda(l: u32, r: u32, args: Arguments, body: Expr) -> Expr {
    expr(l, r, ExprKind::Lambda { args: Box::new(args), body: Box::new(body) })
}
