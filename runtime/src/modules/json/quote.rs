//! Strings in quotes.

use crate::prelude::*;
use crate::raise;
use crate::text::units::Units;
use crate::types::str::{self, TextBuilder};
use crate::with_units;

/// `encode_basestring(string)`
pub fn basestring(cx: &mut Ctx, string: Word) -> Res<Word> {
    quoted(cx, string, false)
}

/// `encode_basestring_ascii(string)`
pub fn basestring_ascii(cx: &mut Ctx, string: Word) -> Res<Word> {
    quoted(cx, string, true)
}

fn quoted(cx: &mut Ctx, string: Word, ascii: bool) -> Res<Word> {
    if !str::is_str(string) {
        let class = raise::type_name(string);
        return Err(raise::type_error(cx, format_args!("first argument must be a string, not {class}")));
    }
    let mut out = TextBuilder::with_capacity(str::len(string) + 2);
    push(&mut out, str::units(string), ascii);
    out.finish(cx)
}

/// Appends a text in quotes.
pub fn push(out: &mut TextBuilder, text: Units<'_>, ascii: bool) {
    out.push('"' as u32);
    let needs_escape = |code: u32| code < 0x20 || code == 0x22 || code == 0x5c || ascii && code > 0x7e;
    let mut from = 0;
    while let Some(plain) = with_units!(text.from(from), units => {
        units.iter().position(|u| needs_escape(crate::text::units::Unit::code(*u)))
    }) {
        out.push_units(text.slice(from, from + plain));
        from += plain;
        push_escape(out, text.at(from));
        from += 1;
    }
    out.push_units(text.from(from));
    out.push('"' as u32);
}

fn push_escape(out: &mut TextBuilder, code: u32) {
    match code {
        0x22 => out.push_str("\\\""),
        0x5c => out.push_str("\\\\"),
        0x08 => out.push_str("\\b"),
        0x0c => out.push_str("\\f"),
        0x0a => out.push_str("\\n"),
        0x0d => out.push_str("\\r"),
        0x09 => out.push_str("\\t"),
        0..=0xffff => out.push_str(&format!("\\u{code:04x}")),
        _ => {
            let rest = code - 0x10000;
            out.push_str(&format!("\\u{:04x}\\u{:04x}", 0xd800 | rest >> 10, 0xdc00 | rest & 0x3ff));
        }
    }
}
