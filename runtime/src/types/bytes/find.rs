//! Methods that look for bytes: find, index, count, startswith, removeprefix and their mirror images.

use super::arguments::needle;
use super::layout::{part, unchanged, view};
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::text::search;
use crate::text::units::Units;
use crate::types::str::subscript;
use crate::types::{buffer, tuple};
use memchr::memmem;

type Search = fn(&[u8], &[u8]) -> Option<usize>;

fn forward(hay: &[u8], needle: &[u8]) -> Option<usize> {
    search::find(Units::One(hay), Units::One(needle))
}

fn backward(hay: &[u8], needle: &[u8]) -> Option<usize> {
    search::rfind(Units::One(hay), Units::One(needle))
}

/// The needle may be an object whose `__index__` runs Python code, so the window is taken last.
fn place(cx: &mut Ctx, value: Word, (sub, start, end): (Word, Word, Word), search: Search) -> Res<Option<usize>> {
    let (start, end) = subscript::range(cx, start, end, view(value).len())?;
    let needle = needle(cx, sub)?;
    let data = view(value);
    let end = end.min(data.len());
    Ok(if start <= end { search(&data[start..end], needle.as_slice()).map(|at| at + start) } else { None })
}

fn found_or_minus_one(place: Option<usize>) -> Word {
    Word::small(place.map_or(-1, |at| at as i64))
}

fn found_or_error(cx: &mut Ctx, place: Option<usize>) -> Res<Word> {
    match place {
        Some(at) => Ok(Word::small(at as i64)),
        None => Err(value_error(cx, format_args!("subsection not found"))),
    }
}

pub fn find(cx: &mut Ctx, value: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    place(cx, value, (sub, start, end), forward).map(found_or_minus_one)
}

pub fn rfind(cx: &mut Ctx, value: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    place(cx, value, (sub, start, end), backward).map(found_or_minus_one)
}

pub fn index(cx: &mut Ctx, value: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    let place = place(cx, value, (sub, start, end), forward)?;
    found_or_error(cx, place)
}

pub fn rindex(cx: &mut Ctx, value: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    let place = place(cx, value, (sub, start, end), backward)?;
    found_or_error(cx, place)
}

pub fn count(cx: &mut Ctx, value: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    let (start, end) = subscript::range(cx, start, end, view(value).len())?;
    let needle = needle(cx, sub)?;
    let data = view(value);
    let end = end.min(data.len());
    let count = if start <= end {
        search::count(Units::One(&data[start..end]), Units::One(needle.as_slice()), usize::MAX)
    } else {
        0
    };
    Ok(Word::small(count as i64))
}

/// `item in self`: a byte by value, or a run of bytes.
pub fn contains(cx: &mut Ctx, value: Word, item: Word) -> Res<bool> {
    if subscript::has_index(item) {
        let byte = super::arguments::byte(cx, item, "byte")?;
        return Ok(memchr::memchr(byte, view(value)).is_some());
    }
    let needle = buffer::required(cx, item)?;
    Ok(memmem::find(view(value), needle).is_some())
}

pub fn starts_with(cx: &mut Ctx, value: Word, prefix: Word, start: Word, end: Word) -> Res<bool> {
    any_matches(cx, value, (prefix, start, end), "startswith", |data, affix| data.starts_with(affix))
}

pub fn ends_with(cx: &mut Ctx, value: Word, suffix: Word, start: Word, end: Word) -> Res<bool> {
    any_matches(cx, value, (suffix, start, end), "endswith", |data, affix| data.ends_with(affix))
}

fn any_matches(
    cx: &mut Ctx,
    value: Word,
    (affix, start, end): (Word, Word, Word),
    name: &str,
    matches: fn(&[u8], &[u8]) -> bool,
) -> Res<bool> {
    let (start, end) = subscript::range(cx, start, end, view(value).len())?;
    let test = |affix: &[u8]| {
        let data = view(value);
        let end = end.min(data.len());
        start <= end && matches(&data[start..end], affix)
    };
    if is_instance_of(affix, ClassId::Tuple) {
        for item in tuple::items_of(affix) {
            let affix = buffer::required(cx, item.get())?;
            if test(affix) {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    match buffer::contents(cx, affix)? {
        Some(affix) => Ok(test(affix)),
        None => {
            let class = type_name(affix);
            Err(type_error(cx, format_args!("{name} first arg must be bytes or a tuple of bytes, not {class}")))
        }
    }
}

pub fn remove_prefix(cx: &mut Ctx, value: Word, prefix: Word) -> Res<Word> {
    let affix = buffer::required(cx, prefix)?;
    let data = view(value);
    if data.starts_with(affix) { part(cx, value, affix.len(), data.len()) } else { unchanged(cx, value) }
}

pub fn remove_suffix(cx: &mut Ctx, value: Word, suffix: Word) -> Res<Word> {
    let affix = buffer::required(cx, suffix)?;
    let data = view(value);
    if data.ends_with(affix) { part(cx, value, 0, data.len() - affix.len()) } else { unchanged(cx, value) }
}
