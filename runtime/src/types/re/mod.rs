//! The classes of the module `re`. The engine is `text::regex`; here are its objects.

mod compile;
mod iterate;
mod match_;
mod pattern;
mod subject;
mod substitute;
mod template;

pub use compile::{compile, set_error_class};
pub use iterate::{ITERATOR_CLASS, SCANNER_CLASS};
pub use match_::CLASS as MATCH_CLASS;
pub use pattern::CLASS as PATTERN_CLASS;
