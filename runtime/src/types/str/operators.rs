//! The operators of str that are not comparisons: `+`, `*`, `in`, subscripts and slices.

use super::subscript::{self, Span, Subscript};
use super::{builder, layout};
use crate::prelude::*;
use crate::raise::{error, type_error, type_name};
use crate::text::search;
use crate::text::units::{Unit, Units};
use crate::with_units;

/// From this length on a string that was itself made by `+` is extended in a growing buffer.
const GROW_FROM: usize = 96;

/// `self + other`, once the number protocol has been tried.
pub fn add(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
    if !layout::is_str(rhs) {
        let name = type_name(rhs);
        return Err(type_error(cx, format_args!("can only concatenate str (not \"{name}\") to str")));
    }
    concat(cx, lhs, rhs)
}

/// The concatenation of two strings.
pub fn concat(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
    let (a, b) = (layout::units(lhs), layout::units(rhs));
    if b.is_empty() && is_exact(lhs, ClassId::Str) {
        return Ok(lhs);
    }
    if a.is_empty() && is_exact(rhs, ClassId::Str) {
        return Ok(rhs);
    }
    if a.len() >= GROW_FROM && b.width() <= a.width() && layout::flags(lhs) & layout::GROWN != 0 {
        return match a {
            Units::One(_) => layout::grow::<u8>(cx, lhs, b),
            Units::Two(_) => layout::grow::<u16>(cx, lhs, b),
            Units::Four(_) => layout::grow::<u32>(cx, lhs, b),
        };
    }
    let ascii = layout::is_ascii(lhs) && layout::is_ascii(rhs);
    let string = match a.width().max(b.width()) {
        1 => concat_as::<u8>(cx, a, b, ascii),
        2 => concat_as::<u16>(cx, a, b, false),
        _ => concat_as::<u32>(cx, a, b, false),
    }?;
    layout::add_flags(string, layout::GROWN);
    Ok(string)
}

fn concat_as<T: Unit>(cx: &mut Ctx, a: Units<'_>, b: Units<'_>, ascii: bool) -> Res<Word> {
    let (string, to) = layout::allocate::<T>(cx, a.len() + b.len(), ascii)?;
    let (first, second) = to.split_at_mut(a.len());
    fill(first, a);
    fill(second, b);
    Ok(string)
}

/// Writes code points that fit into `T`.
pub fn fill<T: Unit>(to: &mut [T], from: Units<'_>) {
    with_units!(from, from => for (to, from) in to.iter_mut().zip(from) {
        *to = T::from_code(from.code());
    });
}

/// f-strings: the concatenation of `n` strings.
pub fn join_parts(cx: &mut Ctx, parts: *mut Word, n: i64) -> Res<Word> {
    // SAFETY: generated code passes the vector and its length.
    concat_all(cx, unsafe { layout::word_slice(parts, n) })
}

/// The concatenation of strings.
pub fn concat_all(cx: &mut Ctx, parts: &[Word]) -> Res<Word> {
    if let [only] = parts
        && is_exact(*only, ClassId::Str)
    {
        return Ok(*only);
    }
    let mut len = 0usize;
    let (mut width, mut ascii) = (1, true);
    for &part in parts {
        let units = layout::units(part);
        len += units.len();
        width = width.max(units.width());
        ascii &= layout::is_ascii(part);
    }
    match (len, width) {
        (0, _) => Ok(layout::empty()),
        (_, 1) => concat_all_as::<u8>(cx, parts, len, ascii),
        (_, 2) => concat_all_as::<u16>(cx, parts, len, false),
        _ => concat_all_as::<u32>(cx, parts, len, false),
    }
}

fn concat_all_as<T: Unit>(cx: &mut Ctx, parts: &[Word], len: usize, ascii: bool) -> Res<Word> {
    let (string, mut to) = layout::allocate::<T>(cx, len, ascii)?;
    for &part in parts {
        let units = layout::units(part);
        let (here, rest) = to.split_at_mut(units.len());
        fill(here, units);
        to = rest;
    }
    if len == 1 { builder::from_units(cx, layout::units(string)) } else { Ok(string) }
}

/// `self * n` and `n * self`.
pub fn multiply(cx: &mut Ctx, string: Word, times: Word) -> Res<Word> {
    let times = crate::object::operators::index_isize(cx, times, ClassId::OverflowError)?;
    repeat(cx, string, times)
}

pub fn repeat(cx: &mut Ctx, string: Word, times: isize) -> Res<Word> {
    let units = layout::units(string);
    if times <= 0 || units.is_empty() {
        return Ok(layout::empty());
    }
    if times == 1 && is_exact(string, ClassId::Str) {
        return Ok(string);
    }
    let Some(len) = units.len().checked_mul(times as usize).filter(|len| *len <= isize::MAX as usize) else {
        return Err(error(cx, ClassId::OverflowError, format_args!("repeated string is too long")));
    };
    let ascii = layout::is_ascii(string);
    with_units!(units, s => {
        let (result, to) = layout::allocate(cx, len, ascii)?;
        if let [only] = s {
            to.fill(*only);
        } else {
            to.chunks_exact_mut(s.len()).for_each(|chunk| chunk.copy_from_slice(s));
        }
        Ok(if len == 1 { builder::from_units(cx, layout::units(result))? } else { result })
    })
}

/// `other in self`.
pub fn contains(cx: &mut Ctx, string: Word, other: Word) -> Res<bool> {
    if !layout::is_str(other) {
        let name = type_name(other);
        return Err(type_error(cx, format_args!("'in <string>' requires string as left operand, not {name}")));
    }
    Ok(search::find(layout::units(string), layout::units(other)).is_some())
}

/// `self[key]`.
pub fn get_item(cx: &mut Ctx, string: Word, key: Word) -> Res<Word> {
    match subscript::parse(cx, key)? {
        Subscript::Index(i) => {
            let units = layout::units(string);
            let at = subscript::place(cx, i, units.len(), "string index out of range")?;
            builder::from_code(cx, units.at(at))
        }
        Subscript::Slice(bounds) => {
            let span = bounds.fit(layout::len(string));
            select(cx, string, span)
        }
        Subscript::Other => {
            let name = type_name(key);
            Err(type_error(cx, format_args!("string indices must be integers, not '{name}'")))
        }
    }
}

fn select(cx: &mut Ctx, string: Word, span: Span) -> Res<Word> {
    if span.step == 1 {
        return slice(cx, string, span.start, span.end());
    }
    let units = layout::units(string);
    with_units!(units, s => {
        let picked: Vec<_> = span.indices().map(|i| s[i]).collect();
        builder::from_units(cx, Unit::wrap(&picked))
    })
}

/// The code points from `start` to `end`, which are within the string.
pub fn slice(cx: &mut Ctx, string: Word, start: usize, end: usize) -> Res<Word> {
    let units = layout::units(string);
    if start == 0 && end == units.len() && is_exact(string, ClassId::Str) {
        return Ok(string);
    }
    match units.slice(start, end) {
        Units::One(s) if layout::is_ascii(string) => builder::from_ascii(cx, s),
        part => builder::from_units(cx, part),
    }
}
