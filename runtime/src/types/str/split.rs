//! split, rsplit, splitlines, partition, rpartition.

use super::subscript::size_or;
use super::{arguments, layout};
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::text::search::{self, Occurrences};
use crate::text::unicode;
use crate::text::units::Units;
use crate::types::{list, tuple};

/// What separates the parts.
enum Separator<'a> {
    Whitespace,
    Text(Units<'a>),
}

fn separator<'a>(cx: &mut Ctx, value: Word) -> Res<Separator<'a>> {
    let Some(value) = arguments::given(value) else {
        return Ok(Separator::Whitespace);
    };
    if !layout::is_str(value) {
        let class = type_name(value);
        return Err(type_error(cx, format_args!("must be str or None, not {class}")));
    }
    nonempty(cx, layout::units(value)).map(Separator::Text)
}

fn nonempty<'a>(cx: &mut Ctx, separator: Units<'a>) -> Res<Units<'a>> {
    if separator.is_empty() {
        return Err(value_error(cx, format_args!("empty separator")));
    }
    Ok(separator)
}

fn limit(cx: &mut Ctx, max_split: Word) -> Res<usize> {
    let max = size_or(cx, max_split, -1)?;
    Ok(if max < 0 { usize::MAX } else { max as usize })
}

pub fn split(cx: &mut Ctx, string: Word, sep: Word, max_split: Word) -> Res<Word> {
    let max = limit(cx, max_split)?;
    let separator = separator(cx, sep)?;
    let result = list::new(cx, &[])?;
    match separator {
        Separator::Whitespace => split_words(cx, string, max, result)?,
        Separator::Text(sep) => {
            let text = layout::units(string);
            let mut start = 0;
            for at in Occurrences::new(text, sep).take(max) {
                append(cx, result, string, (start, at))?;
                start = at + sep.len();
            }
            append(cx, result, string, (start, text.len()))?;
        }
    }
    Ok(result)
}

fn append(cx: &mut Ctx, result: Word, string: Word, (start, end): (usize, usize)) -> Res<()> {
    let part = super::slice(cx, string, start, end)?;
    list::append(cx, result, part)
}

fn split_words(cx: &mut Ctx, string: Word, max: usize, result: Word) -> Res<()> {
    let text = layout::units(string);
    let (mut at, mut splits) = (0, 0);
    loop {
        while at < text.len() && unicode::is_space(text.at(at)) {
            at += 1;
        }
        if at == text.len() {
            return Ok(());
        }
        if splits == max {
            return append(cx, result, string, (at, text.len()));
        }
        let start = at;
        while at < text.len() && !unicode::is_space(text.at(at)) {
            at += 1;
        }
        append(cx, result, string, (start, at))?;
        splits += 1;
    }
}

/// From the right; the parts are found back to front.
pub fn rsplit(cx: &mut Ctx, string: Word, sep: Word, max_split: Word) -> Res<Word> {
    let max = limit(cx, max_split)?;
    let text = layout::units(string);
    let mut parts = Vec::new();
    match separator(cx, sep)? {
        Separator::Whitespace => rsplit_words(text, max, &mut parts),
        Separator::Text(sep) => {
            let mut end = text.len();
            while parts.len() < max
                && let Some(at) = search::rfind(text.slice(0, end), sep)
            {
                parts.push((at + sep.len(), end));
                end = at;
            }
            parts.push((0, end));
        }
    }
    let result = list::new(cx, &[])?;
    for &part in parts.iter().rev() {
        append(cx, result, string, part)?;
    }
    Ok(result)
}

fn rsplit_words(text: Units<'_>, max: usize, parts: &mut Vec<(usize, usize)>) {
    let mut at = text.len();
    loop {
        while at > 0 && unicode::is_space(text.at(at - 1)) {
            at -= 1;
        }
        if at == 0 {
            return;
        }
        if parts.len() == max {
            parts.push((0, at));
            return;
        }
        let end = at;
        while at > 0 && !unicode::is_space(text.at(at - 1)) {
            at -= 1;
        }
        parts.push((at, end));
    }
}

pub fn split_lines(cx: &mut Ctx, string: Word, keep_ends: Word) -> Res<Word> {
    let keep = keep_ends.is_present() && crate::object::truth::truth(cx, keep_ends)?;
    let text = layout::units(string);
    let result = list::new(cx, &[])?;
    let mut start = 0;
    while start < text.len() {
        let (end, next) = line_end(text, start);
        append(cx, result, string, (start, if keep { next } else { end }))?;
        start = next;
    }
    Ok(result)
}

/// Where the line that starts at `start` ends, and where the next one starts.
fn line_end(text: Units<'_>, start: usize) -> (usize, usize) {
    let mut end = start;
    while end < text.len() && !unicode::is_line_break(text.at(end)) {
        end += 1;
    }
    let crlf = end + 1 < text.len() && text.at(end) == '\r' as u32 && text.at(end + 1) == '\n' as u32;
    (end, (end + 1 + usize::from(crlf)).min(text.len()))
}

pub fn partition(cx: &mut Ctx, string: Word, sep: Word) -> Res<Word> {
    let separator = arguments::bare_text(cx, sep)?;
    let separator = nonempty(cx, separator)?;
    match search::find(layout::units(string), separator) {
        Some(at) => parts_around(cx, string, sep, at),
        None => tuple::new(cx, &[string, super::empty(), super::empty()]),
    }
}

pub fn rpartition(cx: &mut Ctx, string: Word, sep: Word) -> Res<Word> {
    let separator = arguments::bare_text(cx, sep)?;
    let separator = nonempty(cx, separator)?;
    match search::rfind(layout::units(string), separator) {
        Some(at) => parts_around(cx, string, sep, at),
        None => tuple::new(cx, &[super::empty(), super::empty(), string]),
    }
}

fn parts_around(cx: &mut Ctx, string: Word, sep: Word, at: usize) -> Res<Word> {
    let before = super::slice(cx, string, 0, at)?;
    let after = super::slice(cx, string, at + layout::len(sep), layout::len(string))?;
    tuple::new(cx, &[before, sep, after])
}
