//! What the front end objects to, in CPython's words.

use crate::base::Span;

/// The class of exception that CPython raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorClass {
    SyntaxError,
    IndentationError,
    TabError,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub class: ErrorClass,
    /// As CPython's `SyntaxError.msg`.
    pub message: String,
    /// What is wrong; empty where something is missing.
    pub span: Span,
}

impl SyntaxError {
    pub fn new(span: Span, message: impl Into<String>) -> SyntaxError {
        SyntaxError { class: ErrorClass::SyntaxError, message: message.into(), span }
    }

    pub fn indentation(span: Span, message: impl Into<String>) -> SyntaxError {
        SyntaxError { class: ErrorClass::IndentationError, ..SyntaxError::new(span, message) }
    }

    pub fn tab(span: Span, message: impl Into<String>) -> SyntaxError {
        SyntaxError { class: ErrorClass::TabError, ..SyntaxError::new(span, message) }
    }
}
