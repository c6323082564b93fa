//! What every phase shares and none owns: source text with its positions, and interned names.
//!
//! Knows neither Python's grammar nor LLVM.

pub mod intern;
pub mod source;
pub mod span;
pub mod unfinished;

pub use intern::{Interner, Symbol};
pub use source::{Location, SourceFile};
pub use span::Span;
