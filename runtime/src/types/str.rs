//! str.

use crate::prelude::*;

pub fn join_parts(_cx: &mut Ctx, _parts: *mut Word, _n: i64) -> Res<Word> {
    unimplemented!("types::str::join_parts")
}

/// A new str of valid UTF-8 text.
pub fn new(_cx: &mut Ctx, _text: &str) -> Res<Word> {
    unimplemented!("str::new")
}

/// The text of a str (or subclass) as UTF-8, lone surrogates as U+FFFD: for messages and tables.
pub fn to_string_lossy(_string: Word) -> String {
    unimplemented!("str::to_string_lossy")
}

/// The strings (or subclass instances) hold the same code points.
pub fn equal(_a: Word, _b: Word) -> bool {
    unimplemented!("str::equal")
}
