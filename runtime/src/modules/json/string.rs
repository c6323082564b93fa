//! Strings of JSON documents.

use super::malformed;
use crate::object::truth::truth;
use crate::prelude::*;
use crate::raise;
use crate::text::units::{Unit, Units};
use crate::types::{str, tuple};
use crate::with_units;

/// `scanstring(string, end, strict)`: the string whose quote is before `end`, and the place behind its last quote.
pub fn scan_string(cx: &mut Ctx, document: Word, end: Word, strict: Word) -> Res<Word> {
    if !str::is_str(document) {
        let class = raise::type_name(document);
        return Err(raise::type_error(cx, format_args!("first argument must be a string, not {class}")));
    }
    let end = crate::types::indexing::ssize_argument(cx, end)? as isize;
    let strict = match strict.present() {
        Some(strict) => truth(cx, strict)?,
        None => true,
    };
    if end < 0 || end as usize > str::len(document) {
        return Err(raise::value_error(cx, format_args!("end is out of bounds")));
    }
    let (text, end) = read(cx, document, end as usize, strict)?;
    tuple::new(cx, &[text, Word::small(end as i64)])
}

/// The string that starts at `start`, behind its quote.
pub fn read(cx: &mut Ctx, document: Word, start: usize, strict: bool) -> Res<(Word, usize)> {
    let text = str::units(document);
    with_units!(text, units => read_units(cx, document, units, start, strict))
}

/// A fault: its text and place.
struct Bad(&'static str, usize);

fn read_units<T: Unit>(cx: &mut Ctx, document: Word, text: &[T], start: usize, strict: bool) -> Res<(Word, usize)> {
    let mut builder: Option<str::TextBuilder> = None;
    let mut from = start;
    let bad = loop {
        let plain = text[from..].iter().position(|u| matches!(u.code(), 0x22 | 0x5c) || u.code() < 0x20 && strict);
        let Some(plain) = plain else { break Bad("Unterminated string starting at", start - 1) };
        let at = from + plain;
        let chunk = T::wrap(&text[from..at]);
        match text[at].code() {
            0x22 => {
                let string = match builder {
                    None => str::from_units(cx, chunk)?,
                    Some(mut builder) => {
                        builder.push_units(chunk);
                        builder.finish(cx)?
                    }
                };
                return Ok((string, at + 1));
            }
            0x5c => {
                let builder = builder.get_or_insert_with(str::TextBuilder::new);
                builder.push_units(chunk);
                match escape(text, at + 1, start) {
                    Ok((code, next)) => {
                        builder.push(code);
                        from = next;
                    }
                    Err(bad) => break bad,
                }
            }
            _ => break Bad("Invalid control character at", at),
        }
    };
    Err(malformed(cx, bad.0, document, bad.1))
}

/// The character of an escape, behind its backslash.
fn escape<T: Unit>(text: &[T], at: usize, start: usize) -> Result<(u32, usize), Bad> {
    let Some(unit) = text.get(at) else { return Err(Bad("Unterminated string starting at", start - 1)) };
    let code = match unit.code() {
        c @ (0x22 | 0x5c | 0x2f) => c,
        0x62 => 8,
        0x66 => 12,
        0x6e => 10,
        0x72 => 13,
        0x74 => 9,
        0x75 => return unicode_escape(text, at + 1),
        _ => return Err(Bad("Invalid \\escape", at - 1)),
    };
    Ok((code, at + 1))
}

const BAD_UNICODE: &str = "Invalid \\uXXXX escape";

/// Four digits, and those of a second surrogate.
fn unicode_escape<T: Unit>(text: &[T], at: usize) -> Result<(u32, usize), Bad> {
    if at + 4 >= text.len() {
        return Err(Bad(BAD_UNICODE, at - 1));
    }
    let Some(first) = four_digits(text, at) else { return Err(Bad(BAD_UNICODE, at - 1)) };
    let next = at + 4;
    let pair = (0xd800..0xdc00).contains(&first)
        && next + 6 < text.len()
        && text[next].code() == 0x5c
        && text[next + 1].code() == 0x75;
    if !pair {
        return Ok((first, next));
    }
    let Some(second) = four_digits(text, next + 2) else { return Err(Bad(BAD_UNICODE, next + 1)) };
    if (0xdc00..0xe000).contains(&second) {
        return Ok((0x10000 + ((first - 0xd800) << 10 | second - 0xdc00), next + 6));
    }
    Ok((first, next))
}

fn four_digits<T: Unit>(text: &[T], at: usize) -> Option<u32> {
    text[at..at + 4].iter().try_fold(0, |n, u| Some(n * 16 + char::from_u32(u.code())?.to_digit(16)?))
}

/// Where the next character is that is no white space.
pub fn skip(text: Units<'_>, from: usize) -> usize {
    with_units!(text, units => {
        let rest = units.get(from..).unwrap_or(&[]);
        from + rest.iter().position(|u| !matches!(u.code(), 0x20 | 0x09 | 0x0a | 0x0d)).unwrap_or(rest.len())
    })
}
