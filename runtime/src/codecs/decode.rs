//! From bytes to code points, up to the first fault.

use super::{Encoding, Endian, Fault, charmap, escapes, utf_wide};
use crate::types::str::TextBuilder;

/// More input may follow what is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    Final,
    Open,
}

/// Decodes `input` from `*at`, which moves behind what was understood. With an open end an incomplete sequence at the end
/// is left alone.
pub fn step(encoding: Encoding, input: &[u8], at: &mut usize, end: End, out: &mut TextBuilder) -> Option<Fault> {
    match encoding {
        Encoding::Utf8 | Encoding::Utf8Sig => utf8(input, at, end, out),
        Encoding::Ascii => ascii(input, at, out),
        Encoding::Latin1 => {
            out.push_units(crate::text::units::Units::One(&input[*at..]));
            *at = input.len();
            None
        }
        Encoding::Utf16(order) => utf_wide::decode16(input, at, order.unwrap_or(Endian::Little), end, out),
        Encoding::Utf32(order) => utf_wide::decode32(input, at, order.unwrap_or(Endian::Little), end, out),
        Encoding::Charmap(table) => by_table(table, input, at, out),
        Encoding::UnicodeEscape => escapes::decode(input, at, end, out),
        Encoding::RawUnicodeEscape => escapes::decode_raw(input, at, end, out),
    }
}

fn utf8(input: &[u8], at: &mut usize, end: End, out: &mut TextBuilder) -> Option<Fault> {
    let rest = &input[*at..];
    let error = match core::str::from_utf8(rest) {
        Ok(text) => {
            out.push_str(text);
            *at = input.len();
            return None;
        }
        Err(error) => error,
    };
    let valid = &rest[..error.valid_up_to()];
    out.push_str(core::str::from_utf8(valid).unwrap_or_default());
    *at += valid.len();
    let start = *at;
    match error.error_len() {
        None if end == End::Open => None,
        None => Some(Fault { start, end: input.len(), reason: "unexpected end of data" }),
        Some(len) => {
            let is_start = matches!(input[start], 0xc2..=0xf4);
            let reason = if is_start { "invalid continuation byte" } else { "invalid start byte" };
            Some(Fault { start, end: start + len, reason })
        }
    }
}

fn ascii(input: &[u8], at: &mut usize, out: &mut TextBuilder) -> Option<Fault> {
    let rest = &input[*at..];
    let len = rest.iter().position(|b| *b >= 128).unwrap_or(rest.len());
    out.push_units(crate::text::units::Units::One(&rest[..len]));
    *at += len;
    (*at < input.len()).then(|| Fault { start: *at, end: *at + 1, reason: "ordinal not in range(128)" })
}

fn by_table(table: usize, input: &[u8], at: &mut usize, out: &mut TextBuilder) -> Option<Fault> {
    while *at < input.len() {
        match charmap::decode(table, input[*at]) {
            Some(code) => out.push(code),
            None => return Some(Fault { start: *at, end: *at + 1, reason: "character maps to <undefined>" }),
        }
        *at += 1;
    }
    None
}
