//! Operators of bytes: `+`, `*`, subscripts, comparison, hash, repr. Parts are shared with bytearray.

use super::layout::{self, is_bytearray, is_bytes, view};
use crate::prelude::*;
use crate::raise::{memory_error, type_error, type_name};
use crate::types::str::subscript::{self, Span, Subscript};
use crate::types::{buffer, bytearray, str};
use core::cmp::Ordering;

/// `self + other`; the result is of the kind of self.
pub fn add(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
    let Some(tail) = buffer::contiguous(cx, rhs)? else {
        let (other, kind) = (type_name(rhs), if is_bytes(lhs) { "bytes" } else { "bytearray" });
        let kind = if is_bytes(lhs) && !is_exact(lhs, ClassId::Bytes) { type_name(lhs) } else { kind.to_string() };
        return Err(type_error(cx, format_args!("can't concat {other} to {kind}")));
    };
    let head = view(lhs);
    if is_exact(lhs, ClassId::Bytes) && tail.is_empty() {
        return Ok(lhs);
    }
    if head.is_empty() && is_bytes(lhs) && is_exact(rhs, ClassId::Bytes) {
        return Ok(rhs);
    }
    let len = head.len() + tail.len();
    let (result, to) = if is_bytes(lhs) { layout::allocate(cx, len)? } else { bytearray::allocate(cx, len)? };
    to[..head.len()].copy_from_slice(head);
    to[head.len()..].copy_from_slice(tail);
    Ok(result)
}

/// `self * n`.
pub fn multiply(cx: &mut Ctx, value: Word, times: Word) -> Res<Word> {
    let times = crate::object::operators::index_isize(cx, times, ClassId::OverflowError)?.max(0) as usize;
    if times == 1 && is_exact(value, ClassId::Bytes) {
        return Ok(value);
    }
    let data = view(value);
    let Some(len) = data.len().checked_mul(times).filter(|&len| len <= isize::MAX as usize) else {
        return match is_bytes(value) {
            true => Err(crate::raise::error(cx, ClassId::OverflowError, format_args!("repeated bytes are too long"))),
            false => Err(memory_error(cx)),
        };
    };
    if len == 0 {
        return layout::like(cx, value, &[]);
    }
    let (result, to) = if is_bytes(value) { layout::allocate(cx, len)? } else { bytearray::allocate(cx, len)? };
    fill_repeated(to, data);
    Ok(result)
}

/// Fills `to` with copies of `data`, which is not empty.
pub fn fill_repeated(to: &mut [u8], data: &[u8]) {
    if let [only] = data {
        to.fill(*only);
    } else {
        to.chunks_exact_mut(data.len()).for_each(|chunk| chunk.copy_from_slice(data));
    }
}

pub fn get_item(cx: &mut Ctx, value: Word, key: Word) -> Res<Word> {
    match subscript::parse(cx, key)? {
        Subscript::Index(i) => {
            let data = view(value);
            let message = if is_bytes(value) { "index out of range" } else { "bytearray index out of range" };
            let at = subscript::place(cx, i, data.len(), message)?;
            Ok(Word::small(i64::from(data[at])))
        }
        Subscript::Slice(bounds) => select(cx, value, bounds.fit(view(value).len())),
        Subscript::Other => {
            let (kind, class) = (if is_bytes(value) { "byte" } else { "bytearray" }, type_name(key));
            Err(type_error(cx, format_args!("{kind} indices must be integers or slices, not {class}")))
        }
    }
}

fn select(cx: &mut Ctx, value: Word, span: Span) -> Res<Word> {
    if span.step == 1 {
        return layout::part(cx, value, span.start, span.end());
    }
    let data = view(value);
    let picked: Vec<u8> = span.indices().map(|i| data[i]).collect();
    layout::like(cx, value, &picked)
}

pub fn len(_cx: &mut Ctx, value: Word) -> i64 {
    view(value).len() as i64
}

pub fn hash(_cx: &mut Ctx, value: Word) -> i64 {
    let cached = layout::cached_hash(value);
    if cached.get() == 0 {
        cached.set(crate::object::hash::hash_bytes(layout::data(value)));
    }
    cached.get()
}

/// bytes compares with bytes and bytearray; equality also with other buffers, which bytearray orders too.
fn other_view<'a>(cx: &mut Ctx, a: Word, b: Word) -> Res<Option<&'a [u8]>> {
    if is_bytes(b) || is_bytearray(b) {
        return Ok(Some(view(b)));
    }
    if is_bytes(a) { Ok(None) } else { buffer::contents(cx, b) }
}

fn ordered(cx: &mut Ctx, a: Word, b: Word, test: fn(Ordering) -> bool) -> Res<Word> {
    Ok(match other_view(cx, a, b)? {
        Some(b) => boolean(test(view(a).cmp(b))),
        None => not_implemented(),
    })
}

pub fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    ordered(cx, a, b, Ordering::is_eq)
}
pub fn ne(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    ordered(cx, a, b, Ordering::is_ne)
}
pub fn lt(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    ordered(cx, a, b, Ordering::is_lt)
}
pub fn le(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    ordered(cx, a, b, Ordering::is_le)
}
pub fn gt(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    ordered(cx, a, b, Ordering::is_gt)
}
pub fn ge(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    ordered(cx, a, b, Ordering::is_ge)
}

pub fn repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    let data = view(value);
    let quote = quote_for(data);
    str::from_ascii(cx, &quoted(data, quote, quote))
}

/// The quotes that `repr` puts around these bytes.
pub fn quote_for(data: &[u8]) -> u8 {
    if data.contains(&b'\'') && !data.contains(&b'"') { b'"' } else { b'\'' }
}

/// `b'...'` between `quote`s, with a backslash before each `escape`.
pub fn quoted(data: &[u8], quote: u8, escape: u8) -> Vec<u8> {
    let mut out = vec![b'b', quote];
    for &byte in data {
        match byte {
            b'\\' => out.extend(b"\\\\"),
            b'\t' => out.extend(b"\\t"),
            b'\n' => out.extend(b"\\n"),
            b'\r' => out.extend(b"\\r"),
            _ if byte == escape => out.extend([b'\\', byte]),
            0x20..=0x7e => out.push(byte),
            _ => out.extend(format!("\\x{byte:02x}").bytes()),
        }
    }
    out.push(quote);
    out
}
