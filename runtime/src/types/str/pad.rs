//! Padding: center, ljust, rjust, zfill, expandtabs.

use super::builder::TextBuilder;
use super::subscript::size_argument;
use super::{layout, operators, repr};
use crate::prelude::*;
use crate::raise::{memory_error, type_error, type_name};
use crate::text::units::Unit;

pub fn center(cx: &mut Ctx, string: Word, width: Word, fill: Word) -> Res<Word> {
    justify(cx, string, width, fill, |missing, width| missing / 2 + (missing & width & 1))
}

pub fn ljust(cx: &mut Ctx, string: Word, width: Word, fill: Word) -> Res<Word> {
    justify(cx, string, width, fill, |_, _| 0)
}

pub fn rjust(cx: &mut Ctx, string: Word, width: Word, fill: Word) -> Res<Word> {
    justify(cx, string, width, fill, |missing, _| missing)
}

/// `left` says how many of the missing characters go to the left.
fn justify(cx: &mut Ctx, string: Word, width: Word, fill: Word, left: fn(usize, usize) -> usize) -> Res<Word> {
    let width = size_argument(cx, width)?;
    let fill = fill_character(cx, fill)?;
    let len = layout::len(string);
    if width <= len as isize {
        return repr::exact(cx, string);
    }
    let missing = width as usize - len;
    let left = left(missing, width as usize);
    pad(cx, string, left, missing - left, fill)
}

fn fill_character(cx: &mut Ctx, fill: Word) -> Res<u32> {
    if fill.is_absent() {
        return Ok(' ' as u32);
    }
    if !layout::is_str(fill) {
        let class = type_name(fill);
        return Err(type_error(cx, format_args!("The fill character must be a unicode character, not {class}")));
    }
    let units = layout::units(fill);
    if units.len() != 1 {
        return Err(type_error(cx, format_args!("The fill character must be exactly one character long")));
    }
    Ok(units.at(0))
}

/// The text with `left` and `right` characters around it.
pub fn pad(cx: &mut Ctx, string: Word, left: usize, right: usize, fill: u32) -> Res<Word> {
    let fill_width = match fill {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 4,
    };
    let text = layout::units(string);
    let ascii = layout::is_ascii(string) && fill < 0x80;
    match text.width().max(fill_width) {
        1 => pad_as::<u8>(cx, string, (left, right), fill as u8, ascii),
        2 => pad_as::<u16>(cx, string, (left, right), fill as u16, false),
        _ => pad_as::<u32>(cx, string, (left, right), fill, false),
    }
}

fn pad_as<T: Unit>(cx: &mut Ctx, string: Word, (left, right): (usize, usize), fill: T, ascii: bool) -> Res<Word> {
    let text = layout::units(string);
    let Some(len) = text.len().checked_add(left).and_then(|n| n.checked_add(right)) else {
        return Err(memory_error(cx));
    };
    let (result, to) = layout::allocate::<T>(cx, len, ascii)?;
    to[..left].fill(fill);
    operators::fill(&mut to[left..len - right], text);
    to[len - right..].fill(fill);
    if len == 1 { super::from_units(cx, layout::units(result)) } else { Ok(result) }
}

pub fn zfill(cx: &mut Ctx, string: Word, width: Word) -> Res<Word> {
    let width = size_argument(cx, width)?;
    let text = layout::units(string);
    if width <= text.len() as isize {
        return repr::exact(cx, string);
    }
    let zeros = width as usize - text.len();
    let signed = !text.is_empty() && (text.at(0) == '+' as u32 || text.at(0) == '-' as u32);
    if !signed {
        return pad(cx, string, zeros, 0, '0' as u32);
    }
    let digits = super::slice(cx, string, 1, text.len())?;
    let digits = pad(cx, digits, zeros, 0, '0' as u32)?;
    operators::concat(cx, layout::latin1_char(text.at(0) as u8), digits)
}

pub fn expand_tabs(cx: &mut Ctx, string: Word, tab_size: Word) -> Res<Word> {
    let size = tab_size_argument(cx, tab_size)?;
    let text = layout::units(string);
    if !text.iter().any(|c| c == '\t' as u32) {
        return repr::exact(cx, string);
    }
    let mut out = TextBuilder::with_capacity(text.len());
    let mut column = 0;
    for code in text.iter() {
        if code == '\t' as u32 {
            let spaces = if size > 0 { size - column % size } else { 0 };
            out.push_repeated(' ' as u32, spaces);
            column += spaces;
        } else {
            out.push(code);
            column = if code == '\n' as u32 || code == '\r' as u32 { 0 } else { column + 1 };
        }
    }
    out.finish(cx)
}

/// A C `int`, 8 by default; what is not positive counts as 0.
pub fn tab_size_argument(cx: &mut Ctx, value: Word) -> Res<usize> {
    if value.is_absent() {
        return Ok(8);
    }
    Ok(super::subscript::c_int_argument(cx, value)?.max(0) as usize)
}
