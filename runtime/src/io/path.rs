//! Paths as Python values: `os.fspath`, and the bytes that the system gets.

use crate::codecs::{self, Encoding, Handler};
use crate::object::special;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::types::{bytes, str};
use std::ffi::CString;

/// `os.fspath(value)`: a str or bytes.
pub fn fspath(cx: &mut Ctx, value: Word) -> Res<Word> {
    if str::is_str(value) || bytes::is_bytes(value) {
        return Ok(value);
    }
    let Some(path) = special::call(cx, value, NameId::FsPath, &[])? else {
        let class = type_name(value);
        return Err(type_error(cx, format_args!("expected str, bytes or os.PathLike object, not {class}")));
    };
    if str::is_str(path) || bytes::is_bytes(path) {
        return Ok(path);
    }
    let (class, result) = (type_name(value), type_name(path));
    Err(type_error(cx, format_args!("expected {class}.__fspath__() to return str or bytes, not {result}")))
}

/// The path for the system: text in UTF-8, with undecodable bytes as they were (`surrogateescape`).
pub fn system_path(cx: &mut Ctx, path: Word) -> Res<CString> {
    let data = if str::is_str(path) {
        codecs::encode_all(cx, Encoding::Utf8, path, Handler::SurrogateEscape)?
    } else {
        bytes::data(path).to_vec()
    };
    CString::new(data).map_err(|_| value_error(cx, format_args!("embedded null byte")))
}

/// Bytes from the system as text: what `os.fsdecode` makes of them.
pub fn decode(cx: &mut Ctx, data: &[u8]) -> Res<Word> {
    codecs::decode_all(cx, Encoding::Utf8, data, Handler::SurrogateEscape)
}
