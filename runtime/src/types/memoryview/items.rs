//! Items of native formats: between their bytes and Python values.

use crate::object::operators;
use crate::prelude::*;
use crate::raise::{catch, type_error, value_error};
use crate::types::{bytes, float, int, str};

/// The format character of a native format, with or without `@`, and its size.
pub fn native_format(format: Word) -> Option<(char, u32)> {
    let text = str::to_string_lossy(format);
    let mut chars = text.strip_prefix('@').unwrap_or(&text).chars();
    let (kind, None) = (chars.next()?, chars.next()) else {
        return None;
    };
    size(kind).map(|size| (kind, size))
}

fn size(kind: char) -> Option<u32> {
    Some(match kind {
        'c' | 'b' | 'B' | '?' => 1,
        'h' | 'H' | 'e' => 2,
        'i' | 'I' | 'f' => 4,
        'l' | 'L' | 'q' | 'Q' | 'n' | 'N' | 'P' | 'd' => 8,
        _ => return None,
    })
}

/// The value of an item.
pub fn unpack(cx: &mut Ctx, kind: char, item: &[u8]) -> Res<Word> {
    let mut raw = [0; 8];
    raw[..item.len()].copy_from_slice(item);
    let bits = u64::from_ne_bytes(raw);
    match kind {
        'c' => Ok(bytes::single(item[0])),
        '?' => Ok(boolean(item[0] != 0)),
        'b' | 'h' | 'i' | 'l' | 'q' | 'n' => {
            let unused = 64 - 8 * item.len() as u32;
            int::from_i64(cx, (bits << unused) as i64 >> unused)
        }
        'e' => float::boxed(cx, half_to_double(bits as u16)),
        'f' => float::boxed(cx, f64::from(f32::from_bits(bits as u32))),
        'd' => float::boxed(cx, f64::from_bits(bits)),
        _ => int::from_u64_bits(cx, bits as i64),
    }
}

/// Stores a value in an item of this kind; `format` names it in messages.
pub fn pack(cx: &mut Ctx, kind: char, format: &str, value: Word, item: &mut [u8]) -> Res<()> {
    let bits = match kind {
        'c' => return pack_char(cx, format, value, item),
        '?' => u64::from(crate::object::truth::truth(cx, value)?),
        'e' | 'f' | 'd' => float_bits(cx, kind, format, value)?,
        _ => int_bits(cx, kind, format, value, item.len())?,
    };
    item.copy_from_slice(&bits.to_ne_bytes()[..item.len()]);
    Ok(())
}

fn invalid_type(cx: &mut Ctx, format: &str) -> Raised {
    type_error(cx, format_args!("memoryview: invalid type for format '{format}'"))
}

fn invalid_value(cx: &mut Ctx, format: &str) -> Raised {
    value_error(cx, format_args!("memoryview: invalid value for format '{format}'"))
}

fn pack_char(cx: &mut Ctx, format: &str, value: Word, item: &mut [u8]) -> Res<()> {
    if !bytes::is_bytes(value) {
        return Err(invalid_type(cx, format));
    }
    match bytes::data(value) {
        [byte] => {
            item[0] = *byte;
            Ok(())
        }
        _ => Err(invalid_value(cx, format)),
    }
}

fn int_bits(cx: &mut Ctx, kind: char, format: &str, value: Word, size: usize) -> Res<u64> {
    let int = match operators::index(cx, value) {
        Ok(int) => int,
        Err(_) if catch(cx, ClassId::TypeError) => return Err(invalid_type(cx, format)),
        Err(raised) => return Err(raised),
    };
    let bits = 8 * size as u32;
    let fits = if kind.is_ascii_lowercase() {
        int::to_i64(int).filter(|v| bits == 64 || (-1i64 << (bits - 1)..1 << (bits - 1)).contains(v)).map(|v| v as u64)
    } else {
        to_u64(cx, int)?.filter(|v| bits == 64 || *v < 1 << bits)
    };
    fits.ok_or_else(|| invalid_value(cx, format))
}

/// The value of an int, if it fits 64 bits without sign.
pub fn to_u64(cx: &mut Ctx, value: Word) -> Res<Option<u64>> {
    if let Some(v) = int::to_i64(value) {
        return Ok(u64::try_from(v).ok());
    }
    let high = operators::binary(cx, BinaryOp::RShift, value, Word::small(32))?;
    let low = operators::binary(cx, BinaryOp::And, value, Word::small(0xffff_ffff))?;
    let high = int::to_i64(high).and_then(|h| u32::try_from(h).ok());
    Ok(high.zip(int::to_i64(low)).map(|(high, low)| u64::from(high) << 32 | low as u64))
}

fn float_bits(cx: &mut Ctx, kind: char, format: &str, value: Word) -> Res<u64> {
    let Some(number) = to_double(cx, value)? else {
        return Err(invalid_type(cx, format));
    };
    Ok(match kind {
        'd' => number.to_bits(),
        'f' => u64::from((number as f32).to_bits()),
        _ => u64::from(double_to_half(number)),
    })
}

/// What `float()` makes of a number; None for what is none.
fn to_double(cx: &mut Ctx, value: Word) -> Res<Option<f64>> {
    let float = if is_instance_of(value, ClassId::Float) {
        value
    } else if let Some(convert) = class_of(value).slots.get().float {
        convert(cx, value).present().ok_or(Raised)?
    } else {
        return Ok(None);
    };
    // SAFETY: the class is checked right here.
    Ok(is_instance_of(float, ClassId::Float).then(|| unsafe { Gc::<FloatObj>::from_word(float) }.value))
}

/// IEEE half precision to double.
pub fn half_to_double(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 1023));
    match exponent {
        0 => sign * fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => sign * f64::INFINITY,
        31 => f64::NAN,
        _ => sign * (1.0 + fraction / 1024.0) * 2f64.powi(exponent - 15),
    }
}

/// Double to IEEE half precision, rounding to even; too large numbers become infinite.
pub fn double_to_half(value: f64) -> u16 {
    let sign = if value.is_sign_negative() { 0x8000 } else { 0 };
    let magnitude = value.abs();
    if value.is_nan() {
        return sign | 0x7e00;
    }
    if magnitude < 2f64.powi(-14) {
        return sign | (magnitude * 2f64.powi(24)).round_ties_even() as u16;
    }
    let exponent = (magnitude.to_bits() >> 52) as i32 - 1023;
    if exponent > 15 {
        return sign | 0x7c00;
    }
    let fraction = ((magnitude / 2f64.powi(exponent) - 1.0) * 1024.0).round_ties_even() as u16;
    // A fraction rounded up to 1024 carries into the exponent, which is right.
    sign | (((exponent + 15) as u16) << 10) + fraction
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_round_trip() {
        for bits in 0..0x7c00u16 {
            assert_eq!(double_to_half(half_to_double(bits)), bits);
        }
        assert_eq!(double_to_half(65520.0), 0x7c00);
        assert_eq!(double_to_half(65519.0), 0x7bff);
        assert_eq!(half_to_double(0x3555), 0.333251953125);
    }
}
