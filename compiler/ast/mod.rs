//! The abstract syntax of Python 3.14: nodes and fields carry the names of CPython's `ast` module in Rust's style.
//!
//! Every node has a span, also those without attributes in CPython (`arguments`, `comprehension`, `withitem`, ...), and
//! so has every name that is not a `Name` node ([`Ident`]). A tree is plain data: no parents, no ids, no types. Phases
//! that annotate nodes key their tables by the address or span of a node.
//!
//! Depth: the parser refuses trees deeper than [`MAX_DEPTH`]. Nothing in this folder recurses over expressions without
//! bound: [`Expr`] and [`Stmt`] are dropped with an explicit stack. A phase that
//! recurses over a tree runs on a stack that holds `MAX_DEPTH` of its frames.

mod constant;
mod drop;
mod dump;
mod expr;
mod pattern;
mod printable;
pub mod repr;
mod stmt;
mod string;
mod unparse;
pub mod view;
mod view_expr;
mod view_stmt;

pub use constant::{Constant, Int};
pub use dump::dump;
pub use expr::*;
pub use pattern::*;
pub use printable::is_printable;
pub use stmt::*;
pub use string::PyString;
pub(crate) use string::encode;
pub use unparse::{unparse, unparse_expr};

use crate::base::{Span, Symbol};

/// The largest number of nodes on a path from the module to a leaf. CPython 3.14 gives up between 20,000 and 50,000
/// terms of `1 + 1 + ...` on its default stack.
pub const MAX_DEPTH: u32 = 30_000;

#[derive(Debug, Default)]
pub struct Module {
    pub body: Vec<Stmt>,
    pub span: Span,
}

/// A name with the place where it is written. Dotted names (`import a.b`) are one identifier.
///
/// `name` is NFKC-normalized, as Python compares names; the span covers what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ident {
    pub name: Symbol,
    pub span: Span,
}
