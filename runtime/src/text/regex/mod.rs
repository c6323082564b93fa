//! Regular expressions in Python's syntax, without objects.
//!
//! `parse` reads a pattern into the nodes of `node`; `compile` makes a program of them, an array of numbers described
//! in `program`; `run` executes it with an explicit stack of choices, so that neither deep patterns nor long texts use
//! the machine stack. `charset` holds sets of characters, `fold` what IGNORECASE takes for equal, `replace` the templates of `sub`.

pub mod charset;
pub mod compile;
pub mod escape;
pub mod flags;
pub mod fold;
pub mod node;
pub mod parse;
pub mod program;
pub mod replace;
pub mod run;
pub mod search;
pub mod source;
pub mod width;

pub use flags::Flags;
pub use program::Program;

/// What is wrong with a pattern or template.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// `PatternError`; the position is absent where CPython gives none.
    Pattern { message: String, at: Option<usize> },
    Value(&'static str),
    Overflow(&'static str),
    Index(String),
}

/// A pattern that is probably not meant as it is read.
#[derive(Debug, PartialEq, Eq)]
pub struct Doubt {
    pub message: String,
}
