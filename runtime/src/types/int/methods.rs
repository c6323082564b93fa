//! The methods of int: bytes, ratios, rounding.

use super::repr::{Int, exact, from_limbs};
use super::{arith, from_i64, limbs};
use crate::prelude::*;
use crate::raise::{error, type_error, type_name, value_error};
use crate::types::number_text::bytes_like;

/// The value itself, as an exact int: `conjugate`, `real`, `numerator`, `__trunc__`, `__floor__`, `__ceil__`.
pub fn itself(cx: &mut Ctx, value: Word) -> Res<Word> {
    exact(cx, value)
}

pub fn zero(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    Ok(Word::small(0))
}

pub fn one(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    Ok(Word::small(1))
}

pub fn is_integer(_cx: &mut Ctx, _value: Word) -> Res<bool> {
    Ok(true)
}

pub fn as_integer_ratio(cx: &mut Ctx, value: Word) -> Res<Word> {
    let value = exact(cx, value)?;
    crate::types::tuple::new(cx, &[value, Word::small(1)])
}

pub fn new_arguments(cx: &mut Ctx, value: Word) -> Res<Word> {
    let value = exact(cx, value)?;
    crate::types::tuple::new(cx, &[value])
}

pub fn to_float(cx: &mut Ctx, value: Word) -> Res<Word> {
    let float = super::to_f64(cx, value)?;
    crate::types::float::boxed(cx, float)
}

/// The size in bytes that CPython reports: 24 and four for each 30 bits.
pub fn size_of(cx: &mut Ctx, value: Word) -> Res<Word> {
    let digits = Int::of(value).bit_length().div_ceil(30).max(1);
    from_i64(cx, 24 + 4 * digits as i64)
}

/// `round(value, ndigits)`: to a multiple of `10 ** -ndigits`, half to even.
pub fn round(cx: &mut Ctx, value: Word, ndigits: Word) -> Res<Word> {
    if ndigits.is_absent() || ndigits == none() {
        return exact(cx, value);
    }
    let ndigits = crate::types::int::index(cx, ndigits)?;
    if !Int::of(ndigits).negative {
        return exact(cx, value);
    }
    // Nothing is left of a value with fewer digits than are cut off.
    let digits = Int::of(value).bit_length() as i64 / 3 + 2;
    let places = match Int::of(ndigits).to_i64() {
        Some(n) if -n <= digits => -n,
        _ => return Ok(Word::small(0)),
    };
    let unit = super::power::power(cx, Word::small(10), Word::small(places), Word::ABSENT)?;
    round_to_multiple(cx, value, unit)
}

fn round_to_multiple(cx: &mut Ctx, value: Word, unit: Word) -> Res<Word> {
    let (quotient, rest) = super::divide::div_mod_words(cx, value, unit)?;
    let twice = arith::add(cx, rest, rest)?;
    let odd = Int::of(quotient).limbs().first().is_some_and(|limb| limb & 1 == 1);
    let down = arith::sub(cx, value, rest)?;
    match arith::compare(twice, unit) {
        core::cmp::Ordering::Greater => arith::add(cx, down, unit),
        core::cmp::Ordering::Equal if odd => arith::add(cx, down, unit),
        _ => Ok(down),
    }
}

/// True for `little`, the default being `big`.
fn is_little(cx: &mut Ctx, byteorder: Word) -> Res<bool> {
    if byteorder.is_absent() {
        return Ok(false);
    }
    if !is_instance_of(byteorder, ClassId::Str) {
        let kind = crate::types::str::class_of_argument(byteorder);
        return Err(type_error(cx, format_args!("to_bytes() argument 'byteorder' must be str, not {kind}")));
    }
    match crate::types::str::to_string_lossy(byteorder).as_str() {
        "little" => Ok(true),
        "big" => Ok(false),
        _ => Err(value_error(cx, format_args!("byteorder must be either 'little' or 'big'"))),
    }
}

fn truth_or_false(cx: &mut Ctx, value: Word) -> Res<bool> {
    if value.is_absent() { Ok(false) } else { crate::object::truth::truth(cx, value) }
}

pub fn to_bytes(cx: &mut Ctx, value: Word, length: Word, byteorder: Word, signed: Word) -> Res<Word> {
    let length = if length.is_absent() { 1 } else { ssize(cx, length)? };
    let little = is_little(cx, byteorder)?;
    let signed = truth_or_false(cx, signed)?;
    let Ok(length) = usize::try_from(length) else {
        return Err(value_error(cx, format_args!("length argument must be non-negative")));
    };
    let int = Int::of(value);
    if int.negative && !signed {
        return Err(error(cx, ClassId::OverflowError, format_args!("can't convert negative int to unsigned")));
    }
    if needed_bits(int, signed) > length.saturating_mul(8) {
        return Err(error(cx, ClassId::OverflowError, format_args!("int too big to convert")));
    }
    let mut bytes: Vec<u8> = Vec::new();
    if bytes.try_reserve_exact(length).is_err() {
        return Err(crate::raise::memory_error(cx));
    }
    bytes.extend(limbs::TwosComplement::new(int.limbs(), int.negative).flat_map(u64::to_le_bytes).take(length));
    if !little {
        bytes.reverse();
    }
    crate::types::bytes::from_raw(cx, bytes.as_mut_ptr().cast(), length as i64)
}

/// Bits of the two's complement form (with its sign bit), or of the magnitude.
fn needed_bits(int: Int, signed: bool) -> usize {
    let bits = int.bit_length();
    if !signed || int.is_zero() {
        return bits;
    }
    // A negative power of two needs no bit beside its own.
    let power_of_two = int.negative && limbs::trailing_zeros(int.limbs()) == bits - 1;
    bits + usize::from(!power_of_two)
}

/// A length or count argument.
pub fn ssize(cx: &mut Ctx, value: Word) -> Res<i64> {
    let value = crate::types::int::index(cx, value)?;
    match Int::of(value).to_i64() {
        Some(value) => Ok(value),
        None => Err(error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C ssize_t"))),
    }
}

pub fn from_bytes(cx: &mut Ctx, class: Word, source: Word, byteorder: Word, signed: Word) -> Res<Word> {
    let little = is_little(cx, byteorder)?;
    let signed = truth_or_false(cx, signed)?;
    let bytes = byte_values(cx, source)?;
    let value = from_byte_values(cx, bytes, little, signed)?;
    if class == crate::object::class::class(ClassId::Int).word() {
        return Ok(value);
    }
    crate::object::call::call(cx, class, &[value])
}

/// The bytes that `bytes(source)` would hold, ints and str excluded.
fn byte_values(cx: &mut Ctx, source: Word) -> Res<Vec<u8>> {
    let slots = class_of(source).slots.get();
    if let Some(bytes) = bytes_like(source).filter(|_| is_exact(source, ClassId::Bytes) || slots.bytes.is_none()) {
        return Ok(bytes.to_vec());
    }
    if let Some(method) = slots.bytes {
        let made = method(cx, source).present().ok_or(Raised)?;
        return match bytes_like(made) {
            Some(bytes) => Ok(bytes.to_vec()),
            None => Err(type_error(cx, format_args!("__bytes__ returned non-bytes (type {})", type_name(made)))),
        };
    }
    if is_instance_of(source, ClassId::Str) || slots.iter.is_none() && slots.getitem.is_none() {
        return Err(type_error(cx, format_args!("cannot convert '{}' object to bytes", type_name(source))));
    }
    let mut bytes = Vec::new();
    crate::object::iterate::for_each(cx, source, &mut |cx, item| {
        let item = crate::types::int::index(cx, item)?;
        match Int::of(item).to_u64().and_then(|value| u8::try_from(value).ok()) {
            Some(byte) => bytes.push(byte),
            None => return Err(value_error(cx, format_args!("bytes must be in range(0, 256)"))),
        }
        Ok(true)
    })?;
    Ok(bytes)
}

/// The int of big-endian (or `little`) bytes.
pub fn from_byte_values(cx: &mut Ctx, mut bytes: Vec<u8>, little: bool, signed: bool) -> Res<Word> {
    if !little {
        bytes.reverse();
    }
    let negative = signed && bytes.last().is_some_and(|top| top & 0x80 != 0);
    let fill = if negative { 0xff } else { 0 };
    bytes.resize(bytes.len().next_multiple_of(8), fill);
    let mut words: Vec<u64> =
        bytes.chunks_exact(8).map(|chunk| chunk.iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte))).collect();
    if negative {
        limbs::negate_in_place(&mut words);
    }
    from_limbs(cx, negative, &words)
}
