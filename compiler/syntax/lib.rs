//! From source text to the abstract syntax tree.
//!
//! `source --lex--> tokens --parse--> AST`. The folders `base` and `ast` are compiled into this crate, so that the
//! generated parser is not rebuilt with the rest of the compiler.

#[path = "../ast/mod.rs"]
pub mod ast;
#[path = "../base/mod.rs"]
pub mod base;

mod build;
mod error;
mod lex;
mod parse;

pub use error::{ErrorClass, SyntaxError};

use base::{Interner, SourceFile};

/// What a file parsed to. The module is complete only if `errors` is empty; else statements in error are missing.
pub struct Parsed {
    pub module: ast::Module,
    /// In the order of their position; the first one is what CPython would raise.
    pub errors: Vec<SyntaxError>,
}

/// Parses a file. Never fails: what it cannot understand is in [`Parsed::errors`].
pub fn parse(source: &SourceFile, interner: &mut Interner) -> Parsed {
    let (module, errors) = parse::parse(source, interner);
    Parsed { module, errors }
}

/// The text of a file: its byte order mark removed, its encoding declaration (PEP 263) followed.
pub fn decode_source(bytes: &[u8]) -> Result<String, SyntaxError> {
    String::from_utf8(bytes.to_vec()).map_err(|e| {
        let at = e.utf8_error().valid_up_to() as u32;
        SyntaxError::new(base::Span::point(at), "source is not UTF-8")
    })
}
