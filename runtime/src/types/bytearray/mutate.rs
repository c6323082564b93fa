//! Methods and slots that change a bytearray.

use super::layout::{self, contents, contents_mut, len, splice};
use crate::prelude::*;
use crate::raise::{catch, memory_error, type_error, type_name, value_error};
use crate::types::bytes::arguments::byte;
use crate::types::bytes::construct::{self, index_error};
use crate::types::bytes::operators::fill_repeated;
use crate::types::str::subscript::{self, Span, Subscript, has_index};
use crate::types::{buffer, str};

pub fn append(cx: &mut Ctx, array: Word, item: Word) -> Res<()> {
    let byte = byte(cx, item, "byte")?;
    push(cx, array, byte)
}

fn push(cx: &mut Ctx, array: Word, byte: u8) -> Res<()> {
    let at = len(array);
    layout::set_len(cx, array, at + 1)?;
    contents_mut(array)[at] = byte;
    Ok(())
}

pub fn clear(cx: &mut Ctx, array: Word) -> Res<()> {
    layout::set_len(cx, array, 0)
}

pub fn extend(cx: &mut Ctx, array: Word, iterable: Word) -> Res<()> {
    if is_instance_of(iterable, ClassId::MemoryView) && buffer::contiguous(cx, iterable)?.is_none() {
        let given = type_name(iterable);
        return Err(type_error(cx, format_args!("can't set bytearray slice from {given}")));
    }
    if let Some(data) = buffer::contents(cx, iterable)? {
        let data = data.to_vec();
        let end = len(array);
        return splice(cx, array, end, end, &data);
    }
    if str::is_str(iterable) {
        return Err(type_error(cx, format_args!("expected iterable of integers; got: 'str'")));
    }
    let data = match construct::collect(cx, iterable, ClassId::ByteArray) {
        Ok(data) => data,
        Err(raised) => return Err(extend_error(cx, iterable, raised)),
    };
    let end = len(array);
    splice(cx, array, end, end, &data)
}

/// `extend` has a text of its own for what is not iterable.
fn extend_error(cx: &mut Ctx, iterable: Word, raised: Raised) -> Raised {
    let slots = class_of(iterable).slots.get();
    if slots.iter.is_some() || slots.getitem.is_some() || !catch(cx, ClassId::TypeError) {
        return raised;
    }
    let class = type_name(iterable);
    type_error(cx, format_args!("can't extend bytearray with {class}"))
}

pub fn insert(cx: &mut Ctx, array: Word, index: Word, item: Word) -> Res<()> {
    let at = subscript::size_argument(cx, index)?;
    let byte = byte(cx, item, "byte")?;
    let len = len(array) as isize;
    let at = if at < 0 { (at + len).max(0) } else { at.min(len) } as usize;
    splice(cx, array, at, at, &[byte])
}

pub fn pop(cx: &mut Ctx, array: Word, index: Word) -> Res<Word> {
    let index = subscript::size_or(cx, index, -1)?;
    if len(array) == 0 {
        return Err(index_error(cx, "pop from empty bytearray"));
    }
    let at = subscript::place(cx, index, len(array), "pop index out of range")?;
    let byte = contents(array)[at];
    splice(cx, array, at, at + 1, &[])?;
    Ok(Word::small(i64::from(byte)))
}

pub fn remove(cx: &mut Ctx, array: Word, item: Word) -> Res<()> {
    let byte = byte(cx, item, "byte")?;
    match memchr::memchr(byte, contents(array)) {
        Some(at) => splice(cx, array, at, at + 1, &[]),
        None => Err(value_error(cx, format_args!("value not found in bytearray"))),
    }
}

pub fn resize(cx: &mut Ctx, array: Word, size: Word) -> Res<()> {
    let size = subscript::size_argument(cx, size)?;
    if size < 0 {
        return Err(value_error(cx, format_args!("Can only resize to positive sizes, got {size}")));
    }
    layout::set_len(cx, array, size as usize)
}

pub fn reverse(_cx: &mut Ctx, array: Word) -> Res<()> {
    contents_mut(array).reverse();
    Ok(())
}

/// `self += other`.
pub fn add_in_place(cx: &mut Ctx, array: Word, other: Word) -> Res<Word> {
    let Some(data) = buffer::contiguous(cx, other)? else {
        let (other, own) = (type_name(other), type_name(array));
        return Err(type_error(cx, format_args!("can't concat {other} to {own}")));
    };
    if array == other && !data.is_empty() {
        // The array lends its own contents to the operation.
        return Err(super::layout::exported(cx));
    }
    let data = data.to_vec();
    let end = len(array);
    splice(cx, array, end, end, &data)?;
    Ok(array)
}

/// `self *= n`.
pub fn multiply_in_place(cx: &mut Ctx, array: Word, times: Word) -> Res<Word> {
    let times = crate::object::operators::index_isize(cx, times, ClassId::OverflowError)?.max(0) as usize;
    let data = contents(array).to_vec();
    let Some(new_len) = data.len().checked_mul(times) else {
        return Err(memory_error(cx));
    };
    layout::set_len(cx, array, new_len)?;
    if new_len > 0 {
        fill_repeated(contents_mut(array), &data);
    }
    Ok(array)
}

pub fn set_item(cx: &mut Ctx, array: Word, key: Word, value: Word) -> Res<()> {
    match subscript::parse(cx, key)? {
        Subscript::Index(i) => {
            // The value comes first: its `__index__` may change the length.
            let byte = byte(cx, value, "byte")?;
            let at = subscript::place(cx, i, len(array), "bytearray index out of range")?;
            contents_mut(array)[at] = byte;
            Ok(())
        }
        Subscript::Slice(bounds) => {
            let data = assigned(cx, value)?;
            set_slice(cx, array, bounds.fit(len(array)), &data)
        }
        Subscript::Other => Err(wrong_key(cx, key)),
    }
}

fn wrong_key(cx: &mut Ctx, key: Word) -> Raised {
    let class = type_name(key);
    type_error(cx, format_args!("bytearray indices must be integers or slices, not {class}"))
}

/// The bytes that are assigned to a slice.
fn assigned(cx: &mut Ctx, value: Word) -> Res<Vec<u8>> {
    if let Some(data) = buffer::copied(cx, value)? {
        return Ok(data);
    }
    if has_index(value) || str::is_str(value) {
        return Err(type_error(
            cx,
            format_args!("can assign only bytes, buffers, or iterables of ints in range(0, 256)"),
        ));
    }
    construct::collect(cx, value, ClassId::ByteArray)
}

fn set_slice(cx: &mut Ctx, array: Word, span: Span, data: &[u8]) -> Res<()> {
    if span.step == 1 {
        return splice(cx, array, span.start, span.end(), data);
    }
    if data.is_empty() {
        return delete_span(cx, array, span);
    }
    if data.len() != span.count {
        let (size, count) = (data.len(), span.count);
        return Err(value_error(
            cx,
            format_args!("attempt to assign bytes of size {size} to extended slice of size {count}"),
        ));
    }
    let to = contents_mut(array);
    span.indices().zip(data).for_each(|(i, &byte)| to[i] = byte);
    Ok(())
}

pub fn delete_item(cx: &mut Ctx, array: Word, key: Word) -> Res<()> {
    match subscript::parse(cx, key)? {
        Subscript::Index(i) => {
            let at = subscript::place(cx, i, len(array), "bytearray index out of range")?;
            splice(cx, array, at, at + 1, &[])
        }
        Subscript::Slice(bounds) => delete_span(cx, array, bounds.fit(len(array))),
        Subscript::Other => Err(wrong_key(cx, key)),
    }
}

fn delete_span(cx: &mut Ctx, array: Word, span: Span) -> Res<()> {
    if span.count == 0 {
        return Ok(());
    }
    if span.step == 1 {
        return splice(cx, array, span.start, span.end(), &[]);
    }
    layout::check_resizable(cx, array)?;
    let mut keep = vec![true; len(array)];
    span.indices().for_each(|i| keep[i] = false);
    let kept: Vec<u8> = contents(array).iter().zip(&keep).filter(|(_, keep)| **keep).map(|(b, _)| *b).collect();
    layout::set_len(cx, array, kept.len())?;
    contents_mut(array).copy_from_slice(&kept);
    Ok(())
}
