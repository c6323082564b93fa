//! Methods that look for text: find, index, count, startswith, removeprefix and their mirror images.

use super::subscript;
use super::{arguments, layout, repr};
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::text::search;
use crate::text::units::Units;
use crate::types::tuple;

type Search = fn(Units<'_>, Units<'_>) -> Option<usize>;

/// The part of the text to search, if `start` does not lie beyond its end.
struct Window<'a> {
    text: Option<Units<'a>>,
    start: usize,
}

fn window<'a>(cx: &mut Ctx, string: Word, start: Word, end: Word) -> Res<Window<'a>> {
    let units = layout::units(string);
    let (start, end) = subscript::range(cx, start, end, units.len())?;
    Ok(Window { text: (start <= end).then(|| units.slice(start, end)), start })
}

fn place(cx: &mut Ctx, string: Word, args: (Word, Word, Word), name: &str, search: Search) -> Res<Option<usize>> {
    let (sub, start, end) = args;
    let needle = arguments::text(cx, sub, &format!("{name}() argument 1"))?;
    let window = window(cx, string, start, end)?;
    Ok(window.text.and_then(|text| search(text, needle)).map(|at| at + window.start))
}

fn found_or_minus_one(place: Option<usize>) -> Word {
    Word::small(place.map_or(-1, |at| at as i64))
}

fn found_or_error(cx: &mut Ctx, place: Option<usize>) -> Res<Word> {
    match place {
        Some(at) => Ok(Word::small(at as i64)),
        None => Err(value_error(cx, format_args!("substring not found"))),
    }
}

pub fn find(cx: &mut Ctx, string: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    place(cx, string, (sub, start, end), "find", search::find).map(found_or_minus_one)
}

pub fn rfind(cx: &mut Ctx, string: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    place(cx, string, (sub, start, end), "rfind", search::rfind).map(found_or_minus_one)
}

pub fn index(cx: &mut Ctx, string: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    let place = place(cx, string, (sub, start, end), "index", search::find)?;
    found_or_error(cx, place)
}

pub fn rindex(cx: &mut Ctx, string: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    let place = place(cx, string, (sub, start, end), "rindex", search::rfind)?;
    found_or_error(cx, place)
}

pub fn count(cx: &mut Ctx, string: Word, sub: Word, start: Word, end: Word) -> Res<Word> {
    let needle = arguments::text(cx, sub, "count() argument 1")?;
    let window = window(cx, string, start, end)?;
    let count = window.text.map_or(0, |text| search::count(text, needle, usize::MAX));
    Ok(Word::small(count as i64))
}

pub fn starts_with(cx: &mut Ctx, string: Word, prefix: Word, start: Word, end: Word) -> Res<bool> {
    any_matches(cx, string, (prefix, start, end), "startswith", |text, affix| begins(text, affix))
}

pub fn ends_with(cx: &mut Ctx, string: Word, suffix: Word, start: Word, end: Word) -> Res<bool> {
    any_matches(cx, string, (suffix, start, end), "endswith", |text, affix| ends(text, affix))
}

fn any_matches(
    cx: &mut Ctx,
    string: Word,
    (affix, start, end): (Word, Word, Word),
    name: &str,
    matches: fn(Units<'_>, Units<'_>) -> bool,
) -> Res<bool> {
    let window = window(cx, string, start, end)?;
    let test = |affix: Word| window.text.is_some_and(|text| matches(text, layout::units(affix)));
    if is_instance_of(affix, ClassId::Tuple) {
        for item in tuple::items_of(affix) {
            if !layout::is_str(item.get()) {
                let class = type_name(item.get());
                return Err(type_error(cx, format_args!("tuple for {name} must only contain str, not {class}")));
            }
            if test(item.get()) {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if !layout::is_str(affix) {
        let class = type_name(affix);
        return Err(type_error(cx, format_args!("{name} first arg must be str or a tuple of str, not {class}")));
    }
    Ok(test(affix))
}

fn begins(text: Units<'_>, prefix: Units<'_>) -> bool {
    prefix.len() <= text.len() && text.slice(0, prefix.len()) == prefix
}

fn ends(text: Units<'_>, suffix: Units<'_>) -> bool {
    suffix.len() <= text.len() && text.from(text.len() - suffix.len()) == suffix
}

pub fn remove_prefix(cx: &mut Ctx, string: Word, prefix: Word) -> Res<Word> {
    let affix = arguments::text(cx, prefix, "removeprefix() argument")?;
    let text = layout::units(string);
    if begins(text, affix) { super::slice(cx, string, affix.len(), text.len()) } else { repr::exact(cx, string) }
}

pub fn remove_suffix(cx: &mut Ctx, string: Word, suffix: Word) -> Res<Word> {
    let affix = arguments::text(cx, suffix, "removesuffix() argument")?;
    let text = layout::units(string);
    if ends(text, affix) { super::slice(cx, string, 0, text.len() - affix.len()) } else { repr::exact(cx, string) }
}
