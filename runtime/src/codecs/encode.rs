//! From code points to bytes, up to the first fault.

use super::charmap::Encoder;
use super::{Encoding, Endian, Fault, escapes, utf_wide};
use crate::text::units::Units;

/// Encodes `text` from `*at`, which moves behind what was written. A fault covers all code points in a row that cannot be
/// encoded; in UTF-16 and UTF-32 each surrogate is a fault of its own.
pub fn step(encoding: Encoding, text: Units<'_>, at: &mut usize, out: &mut Vec<u8>) -> Option<Fault> {
    match encoding {
        Encoding::Utf8 | Encoding::Utf8Sig => utf8(text, at, out),
        Encoding::Ascii => limited(text, at, out, 128),
        Encoding::Latin1 => limited(text, at, out, 256),
        Encoding::Utf16(order) => {
            let order = order.unwrap_or(Endian::Little);
            first_only(each(text, at, is_surrogate, SURROGATES, |code| utf_wide::push16(out, code, order)))
        }
        Encoding::Utf32(order) => {
            let order = order.unwrap_or(Endian::Little);
            first_only(each(text, at, is_surrogate, SURROGATES, |code| utf_wide::push32(out, code, order)))
        }
        Encoding::Charmap(table) => {
            let encoder = Encoder::of(table);
            each(text, at, |c| encoder.encode(c).is_none(), "character maps to <undefined>", |code| {
                out.extend(encoder.encode(code));
            })
        }
        Encoding::UnicodeEscape => {
            text.from(*at).iter().for_each(|code| escapes::push(out, code));
            *at = text.len();
            None
        }
        Encoding::RawUnicodeEscape => {
            text.from(*at).iter().for_each(|code| escapes::push_raw(out, code));
            *at = text.len();
            None
        }
    }
}

fn first_only(fault: Option<Fault>) -> Option<Fault> {
    fault.map(|fault| Fault { end: fault.start + 1, ..fault })
}

const SURROGATES: &str = "surrogates not allowed";

pub fn is_surrogate(code: u32) -> bool {
    (0xd800..0xe000).contains(&code)
}

fn each(
    text: Units<'_>,
    at: &mut usize,
    refused: impl Fn(u32) -> bool,
    reason: &'static str,
    mut push: impl FnMut(u32),
) -> Option<Fault> {
    while *at < text.len() {
        let code = text.at(*at);
        if refused(code) {
            let start = *at;
            let run = text.from(start).iter().take_while(|&c| refused(c)).count();
            return Some(Fault { start, end: start + run, reason });
        }
        push(code);
        *at += 1;
    }
    None
}

fn limited(text: Units<'_>, at: &mut usize, out: &mut Vec<u8>, limit: u32) -> Option<Fault> {
    if let Units::One(bytes) = text
        && (limit == 256 || bytes[*at..].is_ascii())
    {
        out.extend_from_slice(&bytes[*at..]);
        *at = bytes.len();
        return None;
    }
    let reason = if limit == 128 { "ordinal not in range(128)" } else { "ordinal not in range(256)" };
    each(text, at, |c| c >= limit, reason, |code| out.push(code as u8))
}

fn utf8(text: Units<'_>, at: &mut usize, out: &mut Vec<u8>) -> Option<Fault> {
    if let Units::One(bytes) = text
        && bytes[*at..].is_ascii()
    {
        out.extend_from_slice(&bytes[*at..]);
        *at = bytes.len();
        return None;
    }
    out.reserve(text.len() - *at);
    each(text, at, is_surrogate, SURROGATES, |code| push_utf8(out, code))
}

/// Appends one code point, surrogates included, in the bit pattern of UTF-8.
pub fn push_utf8(out: &mut Vec<u8>, code: u32) {
    let tail = |shift: u32| 0x80 | (code >> shift & 0x3f) as u8;
    match code {
        0..0x80 => out.push(code as u8),
        0x80..0x800 => out.extend([0xc0 | (code >> 6) as u8, tail(0)]),
        0x800..0x10000 => out.extend([0xe0 | (code >> 12) as u8, tail(6), tail(0)]),
        _ => out.extend([0xf0 | (code >> 18) as u8, tail(12), tail(6), tail(0)]),
    }
}
