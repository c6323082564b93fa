//! hex and fromhex.

use super::layout::view;
use crate::object::sequence;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::types::str::subscript::c_int_argument;
use crate::types::{buffer, str};

/// `self.hex(sep, bytes_per_sep)`.
pub fn hex(cx: &mut Ctx, value: Word, sep: Word, group: Word) -> Res<Word> {
    let separator = separator(cx, sep)?;
    let group = if group.is_absent() { 1 } else { c_int_argument(cx, group)? as isize };
    let text = hex_text(view(value), separator, group);
    str::from_ascii(cx, &text)
}

/// The one ASCII character between groups, if there is one.
pub fn separator(cx: &mut Ctx, sep: Word) -> Res<Option<u8>> {
    if sep.is_absent() {
        return Ok(None);
    }
    if sequence::length(cx, sep)? != 1 {
        return Err(value_error(cx, format_args!("sep must be length 1.")));
    }
    let code = if str::is_str(sep) {
        str::units(sep).at(0)
    } else if super::is_bytes(sep) {
        u32::from(view(sep)[0])
    } else {
        return Err(type_error(cx, format_args!("sep must be str or bytes.")));
    };
    match u8::try_from(code) {
        Ok(byte) if byte < 128 => Ok(Some(byte)),
        _ => Err(value_error(cx, format_args!("sep must be ASCII."))),
    }
}

/// A positive `group` counts from the right, a negative one from the left, 0 means no separators.
pub fn hex_text(data: &[u8], separator: Option<u8>, group: isize) -> Vec<u8> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let size = group.unsigned_abs();
    let starts_group = |i: usize| {
        let from = if group < 0 { i } else { data.len() - i };
        i > 0 && size > 0 && from % size == 0
    };
    let mut out = Vec::with_capacity(data.len() * 3);
    for (i, &byte) in data.iter().enumerate() {
        if let Some(separator) = separator.filter(|_| starts_group(i)) {
            out.push(separator);
        }
        out.push(DIGITS[usize::from(byte >> 4)]);
        out.push(DIGITS[usize::from(byte & 15)]);
    }
    out
}

/// The bytes that a hexadecimal text stands for. White space may stand between bytes.
pub fn parse(cx: &mut Ctx, text: Word) -> Res<Vec<u8>> {
    if str::is_str(text) {
        let units = str::units(text);
        return parse_codes(cx, units.len(), |i| units.at(i));
    }
    match buffer::contents(cx, text)? {
        Some(data) => parse_codes(cx, data.len(), |i| u32::from(data[i])),
        None => {
            let class = type_name(text);
            Err(type_error(cx, format_args!("fromhex() argument must be str or bytes-like, not {class}")))
        }
    }
}

fn parse_codes(cx: &mut Ctx, len: usize, code: impl Fn(usize) -> u32) -> Res<Vec<u8>> {
    let digit = |i: usize| char::from_u32(code(i)).and_then(|c| c.to_digit(16));
    let space = |i: usize| matches!(code(i), 0x20 | 0x09..=0x0d);
    let (mut out, mut at) = (Vec::with_capacity(len / 2), 0);
    while at < len {
        if space(at) {
            at += 1;
            continue;
        }
        let Some(high) = digit(at) else {
            return Err(not_hex(cx, at));
        };
        if at + 1 == len {
            return Err(value_error(
                cx,
                format_args!("fromhex() arg must contain an even number of hexadecimal digits"),
            ));
        }
        let Some(low) = digit(at + 1) else {
            return Err(not_hex(cx, at + 1));
        };
        out.push((high << 4 | low) as u8);
        at += 2;
    }
    Ok(out)
}

fn not_hex(cx: &mut Ctx, at: usize) -> Raised {
    value_error(cx, format_args!("non-hexadecimal number found in fromhex() arg at position {at}"))
}
