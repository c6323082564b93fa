//! `repr`, `ascii` and `str` of str.

use super::builder::TextBuilder;
use super::layout;
use crate::prelude::*;
use crate::text::unicode;
use crate::text::units::Units;

/// What `repr` leaves as it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    Printable,
    Ascii,
}

pub fn repr(cx: &mut Ctx, string: Word) -> Res<Word> {
    quoted(layout::units(string), Keep::Printable).finish(cx)
}

/// The text in quotes, with escapes.
pub fn quoted(text: Units<'_>, keep: Keep) -> TextBuilder {
    let has = |c: char| text.iter().any(|u| u == c as u32);
    let quote = if has('\'') && !has('"') { '"' } else { '\'' };
    let mut out = TextBuilder::with_capacity(text.len() + 2);
    out.push(quote as u32);
    for code in text.iter() {
        if code == quote as u32 || code == '\\' as u32 {
            out.push('\\' as u32);
            out.push(code);
        } else {
            push_escaped(&mut out, code, keep);
        }
    }
    out.push(quote as u32);
    out
}

fn push_escaped(out: &mut TextBuilder, code: u32, keep: Keep) {
    match code {
        0x09 => out.push_str("\\t"),
        0x0a => out.push_str("\\n"),
        0x0d => out.push_str("\\r"),
        0x20..=0x7e => out.push(code),
        0x80.. if keep == Keep::Printable && unicode::is_printable(code) => out.push(code),
        _ => push_numeric_escape(out, code),
    }
}

/// `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
pub fn push_numeric_escape(out: &mut TextBuilder, code: u32) {
    match code {
        0..=0xff => out.push_str(&format!("\\x{code:02x}")),
        0x100..=0xffff => out.push_str(&format!("\\u{code:04x}")),
        _ => out.push_str(&format!("\\U{code:08x}")),
    }
}

/// The text of a `repr` with everything beyond ASCII escaped: `ascii(value)` once its repr is known.
pub fn to_ascii(cx: &mut Ctx, repr: Word) -> Res<Word> {
    if layout::is_ascii(repr) {
        return Ok(repr);
    }
    let mut out = TextBuilder::with_capacity(layout::len(repr));
    for code in layout::units(repr).iter() {
        if code < 0x80 { out.push(code) } else { push_numeric_escape(&mut out, code) }
    }
    out.finish(cx)
}

/// `str(self)`: an exact str.
pub fn str(cx: &mut Ctx, string: Word) -> Res<Word> {
    exact(cx, string)
}

/// The same text as an instance of str itself.
pub fn exact(cx: &mut Ctx, string: Word) -> Res<Word> {
    if is_exact(string, ClassId::Str) { Ok(string) } else { super::builder::from_units(cx, layout::units(string)) }
}
