//! From source text to the abstract syntax tree.
//!
//! `source --lex--> tokens --parse--> AST`. The folders `base` and `ast` are compiled into this crate, so that the
//! generated parser is not rebuilt with the rest of the compiler.

#[path = "../ast/mod.rs"]
pub mod ast;
#[path = "../base/mod.rs"]
pub mod base;

mod build;
mod decode;
mod depth;
mod error;
mod explain;
mod future;
mod lex;
mod parse;
mod recover;

pub use decode::decode_source;
pub use error::{ErrorClass, SyntaxError};

use base::{Interner, SourceFile};

/// What a file parsed to. The module is complete only if `errors` is empty; else statements in error are missing.
pub struct Parsed {
    pub module: ast::Module,
    /// In the order of their position. CPython stops at one of them, not always the first.
    pub errors: Vec<SyntaxError>,
    /// The comments `#run`, with what stands behind them on the line.
    pub pragmas: Vec<base::Span>,
    /// What CPython warns of while it parses: escapes that are none.
    pub warnings: Vec<(base::Span, String)>,
}

/// Parses a file. Never fails: what it cannot understand is in [`Parsed::errors`].
pub fn parse(source: &SourceFile, interner: &mut Interner) -> Parsed {
    parse::parse(source, interner)
}
