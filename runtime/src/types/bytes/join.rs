//! join, replace, translate, maketrans.

use super::layout::{self, like, unchanged, view};
use crate::object::iterate;
use crate::prelude::*;
use crate::raise::{catch, memory_error, type_error, type_name, value_error};
use crate::text::search;
use crate::text::units::Units;
use crate::types::str::subscript::size_or;
use crate::types::{buffer, list, tuple};
use memchr::memmem;

/// The items as a tuple or list that nobody changes meanwhile.
fn items(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    if is_exact(iterable, ClassId::Tuple) {
        return Ok(iterable);
    }
    match iterate::iter(cx, iterable) {
        Ok(iterator) => {
            let list = list::from_iterable(cx, iterator)?;
            list::to_tuple(cx, list)
        }
        Err(raised) => Err(if catch(cx, ClassId::TypeError) {
            type_error(cx, format_args!("can only join an iterable"))
        } else {
            raised
        }),
    }
}

pub fn join(cx: &mut Ctx, separator: Word, iterable: Word) -> Res<Word> {
    let items = tuple::items_of(items(cx, iterable)?);
    if let [only] = items
        && is_exact(only.get(), ClassId::Bytes)
        && super::is_bytes(separator)
    {
        return Ok(only.get());
    }
    let mut out = Vec::new();
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(view(separator));
        }
        match buffer::contiguous(cx, item.get())? {
            Some(data) => out.extend_from_slice(data),
            None => {
                let class = type_name(item.get());
                return Err(type_error(
                    cx,
                    format_args!("sequence item {i}: expected a bytes-like object, {class} found"),
                ));
            }
        }
    }
    like(cx, separator, &out)
}

pub fn replace(cx: &mut Ctx, value: Word, old: Word, new: Word, count: Word) -> Res<Word> {
    let count = size_or(cx, count, -1)?;
    let (old, new) = (buffer::required(cx, old)?, buffer::required(cx, new)?);
    let max = if count < 0 { usize::MAX } else { count as usize };
    let data = view(value);
    let times = search::count(Units::One(data), Units::One(old), max);
    if times == 0 {
        return unchanged(cx, value);
    }
    let len = new.len() as u128 * times as u128 + (data.len() - old.len() * times) as u128;
    if len > isize::MAX as u128 / 4 {
        return Err(memory_error(cx));
    }
    let mut out = Vec::with_capacity(len as usize);
    if old.is_empty() { interleave(&mut out, data, new, times) } else { substitute(&mut out, data, (old, new), times) }
    like(cx, value, &out)
}

fn interleave(out: &mut Vec<u8>, data: &[u8], new: &[u8], times: usize) {
    for (i, &byte) in data.iter().enumerate() {
        if i < times {
            out.extend_from_slice(new);
        }
        out.push(byte);
    }
    if times > data.len() {
        out.extend_from_slice(new);
    }
}

fn substitute(out: &mut Vec<u8>, data: &[u8], (old, new): (&[u8], &[u8]), times: usize) {
    let mut start = 0;
    for at in memmem::find_iter(data, old).take(times) {
        out.extend_from_slice(&data[start..at]);
        out.extend_from_slice(new);
        start = at + old.len();
    }
    out.extend_from_slice(&data[start..]);
}

pub fn make_trans(cx: &mut Ctx, from: Word, to: Word) -> Res<Word> {
    let (from, to) = (buffer::required(cx, from)?, buffer::required(cx, to)?);
    if from.len() != to.len() {
        return Err(value_error(cx, format_args!("maketrans arguments must have same length")));
    }
    let mut table: [u8; 256] = core::array::from_fn(|i| i as u8);
    for (&from, &to) in from.iter().zip(to) {
        table[usize::from(from)] = to;
    }
    layout::new(cx, &table)
}

pub fn translate(cx: &mut Ctx, value: Word, table: Word, delete: Word) -> Res<Word> {
    let table = if table == none() { None } else { Some(buffer::required(cx, table)?) };
    if table.is_some_and(|t| t.len() != 256) {
        return Err(value_error(cx, format_args!("translation table must be 256 characters long")));
    }
    let delete = if delete.is_absent() { &[] } else { buffer::required(cx, delete)? };
    let mut removed = [false; 256];
    delete.iter().for_each(|&b| removed[usize::from(b)] = true);
    let kept = view(value).iter().filter(|&&b| !removed[usize::from(b)]);
    let out: Vec<u8> = kept.map(|&b| table.map_or(b, |t| t[usize::from(b)])).collect();
    if out == view(value) { unchanged(cx, value) } else { like(cx, value, &out) }
}
