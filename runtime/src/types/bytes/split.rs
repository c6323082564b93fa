//! split, rsplit, splitlines, partition, strip and their mirror images.

use super::ascii::is_space;
use super::layout::{like, part, unchanged, view};
use crate::prelude::*;
use crate::raise::value_error;
use crate::types::str::subscript::size_or;
use crate::types::{buffer, bytearray, list, tuple};
use memchr::memmem;

/// Start and end of each part.
type Parts = Vec<(usize, usize)>;

fn separator<'a>(cx: &mut Ctx, value: Word) -> Res<Option<&'a [u8]>> {
    if value.is_absent() || value == none() {
        return Ok(None);
    }
    nonempty(cx, value).map(Some)
}

fn nonempty<'a>(cx: &mut Ctx, value: Word) -> Res<&'a [u8]> {
    let separator = buffer::required(cx, value)?;
    if separator.is_empty() {
        return Err(value_error(cx, format_args!("empty separator")));
    }
    Ok(separator)
}

fn limit(cx: &mut Ctx, max_split: Word) -> Res<usize> {
    let max = size_or(cx, max_split, -1)?;
    Ok(if max < 0 { usize::MAX } else { max as usize })
}

fn list_of(cx: &mut Ctx, value: Word, parts: &[(usize, usize)]) -> Res<Word> {
    let result = list::new(cx, &[])?;
    for &(start, end) in parts {
        let part = part(cx, value, start, end)?;
        list::append(cx, result, part)?;
    }
    Ok(result)
}

pub fn split(cx: &mut Ctx, value: Word, sep: Word, max_split: Word) -> Res<Word> {
    let max = limit(cx, max_split)?;
    let parts = match separator(cx, sep)? {
        None => words(view(value), max),
        Some(sep) => {
            let (mut parts, mut start) = (Parts::new(), 0);
            for at in memmem::find_iter(view(value), sep).take(max) {
                parts.push((start, at));
                start = at + sep.len();
            }
            parts.push((start, view(value).len()));
            parts
        }
    };
    list_of(cx, value, &parts)
}

fn words(data: &[u8], max: usize) -> Parts {
    let (mut parts, mut at) = (Parts::new(), 0);
    loop {
        at += data[at..].iter().take_while(|&&b| is_space(b)).count();
        if at == data.len() {
            return parts;
        }
        if parts.len() == max {
            parts.push((at, data.len()));
            return parts;
        }
        let start = at;
        at += data[at..].iter().take_while(|&&b| !is_space(b)).count();
        parts.push((start, at));
    }
}

pub fn rsplit(cx: &mut Ctx, value: Word, sep: Word, max_split: Word) -> Res<Word> {
    let max = limit(cx, max_split)?;
    let mut parts = match separator(cx, sep)? {
        None => words_from_right(view(value), max),
        Some(sep) => {
            let (mut parts, mut end) = (Parts::new(), view(value).len());
            for at in memmem::rfind_iter(view(value), sep).take(max) {
                parts.push((at + sep.len(), end));
                end = at;
            }
            parts.push((0, end));
            parts
        }
    };
    parts.reverse();
    list_of(cx, value, &parts)
}

fn words_from_right(data: &[u8], max: usize) -> Parts {
    let (mut parts, mut at) = (Parts::new(), data.len());
    loop {
        at -= data[..at].iter().rev().take_while(|&&b| is_space(b)).count();
        if at == 0 {
            return parts;
        }
        if parts.len() == max {
            parts.push((0, at));
            return parts;
        }
        let end = at;
        at -= data[..at].iter().rev().take_while(|&&b| !is_space(b)).count();
        parts.push((at, end));
    }
}

pub fn split_lines(cx: &mut Ctx, value: Word, keep_ends: Word) -> Res<Word> {
    let keep = keep_ends.is_present() && crate::object::truth::truth(cx, keep_ends)?;
    let data = view(value);
    let (mut parts, mut start) = (Parts::new(), 0);
    while start < data.len() {
        let end = memchr::memchr2(b'\n', b'\r', &data[start..]).map_or(data.len(), |at| start + at);
        let next = (end + if data[end..].starts_with(b"\r\n") { 2 } else { 1 }).min(data.len());
        parts.push((start, if keep { next } else { end }));
        start = next;
    }
    list_of(cx, value, &parts)
}

pub fn partition(cx: &mut Ctx, value: Word, sep: Word) -> Res<Word> {
    let separator = nonempty(cx, sep)?;
    match memmem::find(view(value), separator) {
        Some(at) => parts_around(cx, value, (sep, separator), at),
        None => {
            let all = unchanged(cx, value)?;
            let (second, third) = (like(cx, value, &[])?, like(cx, value, &[])?);
            tuple::new(cx, &[all, second, third])
        }
    }
}

pub fn rpartition(cx: &mut Ctx, value: Word, sep: Word) -> Res<Word> {
    let separator = nonempty(cx, sep)?;
    match memmem::rfind(view(value), separator) {
        Some(at) => parts_around(cx, value, (sep, separator), at),
        None => {
            let (first, second) = (like(cx, value, &[])?, like(cx, value, &[])?);
            let all = unchanged(cx, value)?;
            tuple::new(cx, &[first, second, all])
        }
    }
}

/// The separator in the middle is the argument itself for bytes, a copy for bytearray.
fn parts_around(cx: &mut Ctx, value: Word, (sep, separator): (Word, &[u8]), at: usize) -> Res<Word> {
    let before = part(cx, value, 0, at)?;
    let middle = if super::is_bytes(value) { sep } else { bytearray::new(cx, separator)? };
    let after = part(cx, value, at + separator.len(), view(value).len())?;
    tuple::new(cx, &[before, middle, after])
}

pub fn strip(cx: &mut Ctx, value: Word, set: Word) -> Res<Word> {
    trim(cx, value, set, (true, true))
}

pub fn lstrip(cx: &mut Ctx, value: Word, set: Word) -> Res<Word> {
    trim(cx, value, set, (true, false))
}

pub fn rstrip(cx: &mut Ctx, value: Word, set: Word) -> Res<Word> {
    trim(cx, value, set, (false, true))
}

fn trim(cx: &mut Ctx, value: Word, set: Word, (left, right): (bool, bool)) -> Res<Word> {
    let set = if set.is_absent() || set == none() { None } else { Some(buffer::required(cx, set)?) };
    let remove = |b: &u8| set.map_or(is_space(*b), |set| set.contains(b));
    let data = view(value);
    let start = if left { data.iter().take_while(|b| remove(b)).count() } else { 0 };
    let rest = &data[start..];
    let removed = if right { rest.iter().rev().take_while(|b| remove(b)).count() } else { 0 };
    part(cx, value, start, data.len() - removed)
}
