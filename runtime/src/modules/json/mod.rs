//! `_json`: reading and writing of JSON for the package `json`.
//!
//! `decode` reads a document, `string` its strings, `encode` writes values, `quote` strings. What a program may change
//! (hooks, separators and so on) arrives as one tuple, made when the decoder or encoder is.

mod decode;
mod encode;
mod quote;
mod string;

use crate::object::call;
use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise;
use crate::types::str;

pub static MODULE: NativeModule = NativeModule {
    name: "_json",
    functions: &[
        native!("scan(config, string, idx, /)", decode::scan, 3),
        native!("skip_space(string, idx, /)", decode::skip_space, 2),
        native!("scanstring(string, end, strict=True, /)", string::scan_string, 3),
        native!("encode(config, object, level, /)", encode::encode, 3),
        native!("encode_basestring(string, /)", quote::basestring, 1),
        native!("encode_basestring_ascii(string, /)", quote::basestring_ascii, 1),
        native!("float_text(value, allow_nan, /)", encode::float_text, 2),
        native!("set_error_class(error, /)", set_error_class, 1),
    ],
    init: None,
};

/// `json.JSONDecodeError`, which is Python code.
static ERROR_CLASS: RootCell = RootCell::new();

fn set_error_class(_cx: &mut Ctx, class: Word) -> Word {
    ERROR_CLASS.set(class);
    none()
}

/// Raises JSONDecodeError.
fn malformed(cx: &mut Ctx, message: &str, document: Word, at: usize) -> Raised {
    let error = str::new(cx, message)
        .and_then(|message| call::call(cx, ERROR_CLASS.get(), &[message, document, Word::small(at as i64)]));
    match error {
        Ok(error) => raise::raise_instance(cx, error),
        Err(raised) => raised,
    }
}
