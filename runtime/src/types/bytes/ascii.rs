//! Methods that treat bytes as ASCII text: case, questions, padding. Bytes beyond 127 are left alone.

use super::layout::{like, unchanged, view};
use crate::prelude::*;
use crate::raise::{memory_error, type_error};
use crate::types::str::subscript::size_argument;
use crate::types::{bytearray, str};

/// What Python calls white space in bytes.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | 0x09..=0x0d)
}

fn map(cx: &mut Ctx, value: Word, f: impl Fn(u8) -> u8) -> Res<Word> {
    let mapped: Vec<u8> = view(value).iter().map(|&b| f(b)).collect();
    like(cx, value, &mapped)
}

pub fn lower(cx: &mut Ctx, value: Word) -> Res<Word> {
    map(cx, value, |b| b.to_ascii_lowercase())
}

pub fn upper(cx: &mut Ctx, value: Word) -> Res<Word> {
    map(cx, value, |b| b.to_ascii_uppercase())
}

pub fn swapcase(cx: &mut Ctx, value: Word) -> Res<Word> {
    map(cx, value, |b| if b.is_ascii_alphabetic() { b ^ 0x20 } else { b })
}

pub fn capitalize(cx: &mut Ctx, value: Word) -> Res<Word> {
    let mut data = view(value).to_ascii_lowercase();
    if let Some(first) = data.first_mut() {
        first.make_ascii_uppercase();
    }
    like(cx, value, &data)
}

pub fn title(cx: &mut Ctx, value: Word) -> Res<Word> {
    let mut data = view(value).to_ascii_lowercase();
    let mut in_word = false;
    for byte in &mut data {
        let letter = byte.is_ascii_alphabetic();
        if letter && !in_word {
            byte.make_ascii_uppercase();
        }
        in_word = letter;
    }
    like(cx, value, &data)
}

macro_rules! questions {
    ($($name:ident $property:expr;)*) => { $(
        pub fn $name(_cx: &mut Ctx, value: Word) -> Word {
            let data = view(value);
            boolean(!data.is_empty() && data.iter().all($property))
        }
    )* };
}

questions! {
    is_alnum u8::is_ascii_alphanumeric;
    is_alpha u8::is_ascii_alphabetic;
    is_digit u8::is_ascii_digit;
    is_whitespace |&b| is_space(b);
}

pub fn is_ascii(_cx: &mut Ctx, value: Word) -> Word {
    boolean(view(value).is_ascii())
}

pub fn is_lower(_cx: &mut Ctx, value: Word) -> Word {
    let data = view(value);
    boolean(data.iter().any(u8::is_ascii_lowercase) && !data.iter().any(u8::is_ascii_uppercase))
}

pub fn is_upper(_cx: &mut Ctx, value: Word) -> Word {
    let data = view(value);
    boolean(data.iter().any(u8::is_ascii_uppercase) && !data.iter().any(u8::is_ascii_lowercase))
}

pub fn is_title(_cx: &mut Ctx, value: Word) -> Word {
    boolean(titled(view(value)))
}

fn titled(data: &[u8]) -> bool {
    let (mut some, mut in_word) = (false, false);
    for byte in data {
        if byte.is_ascii_uppercase() && in_word || byte.is_ascii_lowercase() && !in_word {
            return false;
        }
        in_word = byte.is_ascii_alphabetic();
        some |= in_word;
    }
    some
}

pub fn center(cx: &mut Ctx, value: Word, width: Word, fill: Word) -> Res<Word> {
    justify(cx, value, (width, fill), "center", |missing, width| missing / 2 + (missing & width & 1))
}

pub fn ljust(cx: &mut Ctx, value: Word, width: Word, fill: Word) -> Res<Word> {
    justify(cx, value, (width, fill), "ljust", |_, _| 0)
}

pub fn rjust(cx: &mut Ctx, value: Word, width: Word, fill: Word) -> Res<Word> {
    justify(cx, value, (width, fill), "rjust", |missing, _| missing)
}

fn justify(
    cx: &mut Ctx,
    value: Word,
    (width, fill): (Word, Word),
    name: &str,
    left: fn(usize, usize) -> usize,
) -> Res<Word> {
    let width = size_argument(cx, width)?;
    let fill = fill_byte(cx, fill, name)?;
    let data = view(value);
    if width <= data.len() as isize {
        return unchanged(cx, value);
    }
    let missing = width as usize - data.len();
    let left = left(missing, width as usize);
    pad(cx, value, left, missing - left, fill)
}

fn fill_byte(cx: &mut Ctx, fill: Word, name: &str) -> Res<u8> {
    if fill.is_absent() {
        return Ok(b' ');
    }
    if !super::is_bytes(fill) && !super::is_bytearray(fill) {
        let class = str::class_of_argument(fill);
        return Err(type_error(
            cx,
            format_args!("{name}() argument 2 must be a byte string of length 1, not {class}"),
        ));
    }
    match view(fill) {
        [byte] => Ok(*byte),
        other => {
            let (kind, len) = (if super::is_bytes(fill) { "bytes" } else { "bytearray" }, other.len());
            Err(type_error(
                cx,
                format_args!("{name}(): argument 2 must be a byte string of length 1, not a {kind} object of length {len}"),
            ))
        }
    }
}

fn pad(cx: &mut Ctx, value: Word, left: usize, right: usize, fill: u8) -> Res<Word> {
    let data = view(value);
    let Some(len) = data.len().checked_add(left).and_then(|n| n.checked_add(right)) else {
        return Err(memory_error(cx));
    };
    let (result, to) = if super::is_bytes(value) { super::allocate(cx, len)? } else { bytearray::allocate(cx, len)? };
    to[..left].fill(fill);
    to[left..len - right].copy_from_slice(data);
    to[len - right..].fill(fill);
    Ok(result)
}

pub fn zfill(cx: &mut Ctx, value: Word, width: Word) -> Res<Word> {
    let width = size_argument(cx, width)?;
    let data = view(value);
    if width <= data.len() as isize {
        return unchanged(cx, value);
    }
    let zeros = width as usize - data.len();
    let result = pad(cx, value, zeros, 0, b'0')?;
    let sign = data.first().copied().filter(|b| matches!(b, b'+' | b'-'));
    match sign {
        None => Ok(result),
        Some(sign) => {
            let mut moved = view(result).to_vec();
            (moved[0], moved[zeros]) = (sign, b'0');
            like(cx, value, &moved)
        }
    }
}

pub fn expand_tabs(cx: &mut Ctx, value: Word, tab_size: Word) -> Res<Word> {
    let size = str::tab_size_argument(cx, tab_size)?;
    let (mut out, mut column) = (Vec::new(), 0);
    for &byte in view(value) {
        if byte == b'\t' {
            let spaces = if size > 0 { size - column % size } else { 0 };
            out.resize(out.len() + spaces, b' ');
            column += spaces;
        } else {
            out.push(byte);
            column = if matches!(byte, b'\n' | b'\r') { 0 } else { column + 1 };
        }
    }
    like(cx, value, &out)
}
