//! Checking arguments of bytes and bytearray methods, with CPython's texts.

use crate::object::operators;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::types::buffer;
use crate::types::str::subscript::has_index;

/// What is looked for: a byte by its value, or a run of bytes.
pub enum Needle<'a> {
    Byte(u8),
    Bytes(&'a [u8]),
}

impl Needle<'_> {
    pub fn as_slice(&self) -> &[u8] {
        match self {
            Needle::Byte(byte) => core::slice::from_ref(byte),
            Needle::Bytes(bytes) => bytes,
        }
    }
}

/// The argument of `find` and its kin.
pub fn needle<'a>(cx: &mut Ctx, value: Word) -> Res<Needle<'a>> {
    if has_index(value) {
        return byte(cx, value, "byte").map(Needle::Byte);
    }
    match buffer::contents(cx, value)? {
        Some(data) => Ok(Needle::Bytes(data)),
        None => {
            let class = type_name(value);
            Err(type_error(cx, format_args!("argument should be integer or bytes-like object, not '{class}'")))
        }
    }
}

/// A value from 0 to 255; `what` names it in the message.
pub fn byte(cx: &mut Ctx, value: Word, what: &str) -> Res<u8> {
    let int = operators::index(cx, value)?;
    match int.to_small().map(u8::try_from) {
        Some(Ok(byte)) => Ok(byte),
        Some(Err(_)) | None => Err(value_error(cx, format_args!("{what} must be in range(0, 256)"))),
    }
}
