//! Items of `struct`: between their bytes and Python values.

use super::layout::{Item, Layout, struct_error};
use crate::object::{operators, truth};
use crate::prelude::*;
use crate::raise::{self, error};
use crate::types::int::{self, repr::Int};
use crate::types::memoryview::items::{double_to_half, half_to_double};
use crate::types::{bytearray, bytes, complex, float};

/// Packs `values`, of which there are as many as the layout wants, into zeroed memory of the layout's size.
pub fn pack(cx: &mut Ctx, layout: &Layout, values: &[Word], out: &mut [u8]) -> Res<()> {
    let mut values = values.iter();
    for item in &layout.items {
        if matches!(item.kind, b's' | b'p') {
            if let Some(value) = values.next() {
                pack_text(cx, item, *value, out)?;
            }
            continue;
        }
        for i in 0..item.count {
            let Some(value) = values.next() else { return Ok(()) };
            let mut raw = number_bytes(cx, item, *value)?;
            let raw = &mut raw[..item.size];
            if layout.big_endian {
                swap(item.kind, raw);
            }
            let at = item.offset + i * item.size;
            out[at..at + item.size].copy_from_slice(raw);
        }
    }
    Ok(())
}

/// A complex number is swapped part by part.
fn swap(kind: u8, raw: &mut [u8]) {
    if matches!(kind, b'F' | b'D') {
        let half = raw.len() / 2;
        raw[..half].reverse();
        raw[half..].reverse();
    } else {
        raw.reverse();
    }
}

fn pack_text(cx: &mut Ctx, item: &Item, value: Word, out: &mut [u8]) -> Res<()> {
    let data = if bytes::is_bytes(value) {
        bytes::data(value)
    } else if bytes::is_bytearray(value) {
        bytearray::contents(value)
    } else {
        let kind = char::from(item.kind);
        return Err(struct_error(cx, &format!("argument for '{kind}' must be a bytes object")));
    };
    let out = &mut out[item.offset..item.offset + item.count];
    match (item.kind, out) {
        (b'p', [length, out @ ..]) => {
            let n = data.len().min(out.len());
            out[..n].copy_from_slice(&data[..n]);
            *length = n.min(255) as u8;
        }
        (_, out) => {
            let n = data.len().min(out.len());
            out[..n].copy_from_slice(&data[..n]);
        }
    }
    Ok(())
}

/// Little-endian bytes of one value.
fn number_bytes(cx: &mut Ctx, item: &Item, value: Word) -> Res<[u8; 16]> {
    let mut raw = [0; 16];
    match item.kind {
        b'c' => {
            if !bytes::is_bytes(value) || bytes::data(value).len() != 1 {
                return Err(struct_error(cx, "char format requires a bytes object of length 1"));
            }
            raw[0] = bytes::data(value)[0];
        }
        b'?' => raw[0] = u8::from(truth::truth(cx, value)?),
        b'e' | b'f' | b'd' => {
            let value = double(cx, value)?;
            store_double(cx, item.kind, value, &mut raw)?;
        }
        b'F' | b'D' => {
            let value = match complex::construct::number_of(cx, value) {
                Ok(Some(value)) => value,
                Ok(None) => return Err(struct_error(cx, "required argument is not a complex")),
                Err(Raised) => {
                    raise::take_pending(cx);
                    return Err(struct_error(cx, "required argument is not a complex"));
                }
            };
            let kind = if item.kind == b'F' { b'f' } else { b'd' };
            store_double(cx, kind, value.real, &mut raw)?;
            store_double(cx, kind, value.imag, &mut raw[item.size / 2..])?;
        }
        _ => raw[..8].copy_from_slice(&integer_bits(cx, item, value)?.to_le_bytes()),
    }
    Ok(raw)
}

fn double(cx: &mut Ctx, value: Word) -> Res<f64> {
    match float::construct::as_double(cx, value) {
        Ok(Some(value)) => return Ok(value),
        Ok(None) => {}
        Err(Raised) => {
            raise::take_pending(cx);
        }
    }
    Err(struct_error(cx, "required argument is not a float"))
}

fn store_double(cx: &mut Ctx, kind: u8, value: f64, out: &mut [u8]) -> Res<()> {
    let too_large = match kind {
        b'd' => {
            out[..8].copy_from_slice(&value.to_le_bytes());
            false
        }
        b'f' => {
            let narrow = value as f32;
            out[..4].copy_from_slice(&narrow.to_le_bytes());
            narrow.is_infinite() && value.is_finite()
        }
        _ => {
            let half = double_to_half(value);
            out[..2].copy_from_slice(&half.to_le_bytes());
            half & 0x7fff == 0x7c00 && value.is_finite()
        }
    };
    if too_large {
        let kind = char::from(kind);
        return Err(error(cx, ClassId::OverflowError, format_args!("float too large to pack with {kind} format")));
    }
    Ok(())
}

fn integer_bits(cx: &mut Ctx, item: &Item, value: Word) -> Res<u64> {
    if !operators::is_index(value) {
        return Err(struct_error(cx, "required argument is not an integer"));
    }
    let value = operators::index(cx, value)?;
    let int = Int::of(value);
    let bits = 8 * item.size as u32;
    let signed = item.kind.is_ascii_lowercase();
    if item.kind == b'P' {
        // An address may be given as a negative number, too.
        return match int.to_u64().or(int.to_i64().map(|v| v as u64)) {
            Some(bits) => Ok(bits),
            None => Err(struct_error(cx, "int too large to convert")),
        };
    }
    let (low, high) = if signed { (-1i128 << (bits - 1), (1i128 << (bits - 1)) - 1) } else { (0, (1i128 << bits) - 1) };
    let exact = int.to_i64().map(i128::from).or(int.to_u64().map(i128::from));
    match exact.filter(|v| (low..=high).contains(v)) {
        Some(value) => Ok(value as u64),
        None => {
            let kind = char::from(item.kind);
            Err(struct_error(cx, &format!("'{kind}' format requires {low} <= number <= {high}")))
        }
    }
}

/// The values in `data`, which has the layout's size, handed to `take` one by one.
pub fn unpack(cx: &mut Ctx, layout: &Layout, data: &[u8], take: &mut dyn FnMut(&mut Ctx, Word) -> Res<()>) -> Res<()> {
    for item in &layout.items {
        if matches!(item.kind, b's' | b'p') {
            let data = &data[item.offset..item.offset + item.count];
            let data = match (item.kind, data) {
                (b'p', [length, rest @ ..]) => &rest[..usize::from(*length).min(rest.len())],
                _ => data,
            };
            let value = bytes::new(cx, data)?;
            take(cx, value)?;
            continue;
        }
        for i in 0..item.count {
            let at = item.offset + i * item.size;
            let mut raw = [0; 16];
            raw[..item.size].copy_from_slice(&data[at..at + item.size]);
            if layout.big_endian {
                swap(item.kind, &mut raw[..item.size]);
            }
            let value = value_of(cx, item, raw)?;
            take(cx, value)?;
        }
    }
    Ok(())
}

fn value_of(cx: &mut Ctx, item: &Item, raw: [u8; 16]) -> Res<Word> {
    let bits = u128::from_le_bytes(raw) as u64;
    let high = (u128::from_le_bytes(raw) >> 64) as u64;
    let single = |bits: u64| f64::from(f32::from_bits(bits as u32));
    match item.kind {
        b'c' => Ok(bytes::single(raw[0])),
        b'?' => Ok(boolean(raw[0] != 0)),
        b'e' => float::boxed(cx, half_to_double(bits as u16)),
        b'f' => float::boxed(cx, single(bits)),
        b'd' => float::boxed(cx, f64::from_bits(bits)),
        b'F' => complex::boxed(cx, single(bits), single(bits >> 32)),
        b'D' => complex::boxed(cx, f64::from_bits(bits), f64::from_bits(high)),
        kind if kind.is_ascii_lowercase() => {
            let unused = 64 - 8 * item.size as u32;
            int::from_i64(cx, (bits << unused) as i64 >> unused)
        }
        _ => int::from_u64(cx, bits),
    }
}
