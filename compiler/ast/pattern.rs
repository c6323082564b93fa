//! Patterns of `match`.

use super::{Constant, Expr, Ident};
use crate::base::Span;

#[derive(Debug)]
pub struct Pattern {
    pub kind: PatternKind,
    pub span: Span,
}

#[derive(Debug)]
pub enum PatternKind {
    /// Compared with `==`: a literal or a dotted name.
    MatchValue { value: Box<Expr> },
    /// Compared with `is`: `None`, `True` or `False`.
    MatchSingleton { value: Constant },
    MatchSequence { patterns: Vec<Pattern> },
    /// `{keys[0]: patterns[0], ..., **rest}`
    MatchMapping { keys: Vec<Expr>, patterns: Vec<Pattern>, rest: Option<Ident> },
    /// `cls(patterns..., kwd_attrs[0]=kwd_patterns[0], ...)`
    MatchClass { cls: Box<Expr>, patterns: Vec<Pattern>, kwd_attrs: Vec<Ident>, kwd_patterns: Vec<Pattern> },
    /// `*name` in a sequence; `*_` without a name.
    MatchStar { name: Option<Ident> },
    /// `pattern as name`; a capture without a pattern; `_` without either.
    MatchAs { pattern: Option<Box<Pattern>>, name: Option<Ident> },
    MatchOr { patterns: Vec<Pattern> },
}
