//! Diagnostics: rows of text with a place in the source, and their one renderer.

pub mod json;
mod render;

pub use render::render;

use crate::base::{SourceFile, Span};
use std::rc::Rc;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Severity {
    /// CPython refuses the program too, or the build cannot go on.
    Error,
    /// What may fail when it is reached.
    Warning,
}

/// Codes by subject: E00 command line and files, E01 syntax, E02 comptime, W01 what raises when reached, W02 what CPython warns of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Code {
    pub id: &'static str,
    pub severity: Severity,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $id:literal $severity:ident;)*) => {
        $($(#[$doc])* pub const $name: Code = Code { id: $id, severity: Severity::$severity };)*
    };
}

codes! {
    /// A file cannot be read or written.
    FILE "E0001" Error;
    /// The target is unknown or its files are missing.
    TARGET "E0002" Error;
    /// The linker failed or is missing.
    LINKER "E0003" Error;
    /// The text is not valid in its encoding.
    ENCODING "E0101" Error;
    /// The text is not Python 3.14.
    SYNTAX "E0102" Error;
    /// `#run` is used where it has no meaning.
    PRAGMA "E0201" Error;
    /// Code run at build time raised or passed its limits.
    COMPTIME "E0202" Error;
    /// A module that an import names was not found.
    MISSING_MODULE "W0101" Warning;
    /// An atomic operation with an ordering that makes it raise.
    ORDERING "W0103" Warning;
    /// A construct that raises `sx.NotCompiled` when reached.
    NOT_COMPILED "W0102" Warning;
    /// CPython's `SyntaxWarning`: the program says what it hardly means.
    SUSPICIOUS "W0201" Warning;
}

#[derive(Clone)]
pub struct Diagnostic {
    pub code: Code,
    /// Stands alone in one line; no full stop.
    pub title: String,
    pub place: Option<(Rc<SourceFile>, Span)>,
    pub note: Option<String>,
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn new(code: Code, title: impl Into<String>) -> Diagnostic {
        Diagnostic { code, title: title.into(), place: None, note: None, help: None }
    }
    pub fn at(mut self, source: &Rc<SourceFile>, span: Span) -> Diagnostic {
        self.place = Some((source.clone(), span));
        self
    }
    pub fn note(mut self, note: impl Into<String>) -> Diagnostic {
        self.note = Some(note.into());
        self
    }
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
    pub fn is_error(&self) -> bool {
        self.code.severity == Severity::Error
    }
}
