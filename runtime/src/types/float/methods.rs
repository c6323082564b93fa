//! The methods of float: ratios, rounding, hash.

use super::digits::fixed;
use super::{boxed, value_of};
use crate::prelude::*;
use crate::raise::{error, type_error, value_error};
use crate::types::int::divide::from_integral;
use crate::types::int::repr::{Draft, Int};

/// The value as an exact float.
pub fn itself(cx: &mut Ctx, value: Word) -> Res<Word> {
    if is_exact(value, ClassId::Float) { Ok(value) } else { boxed(cx, value_of(value)) }
}

pub fn imaginary(cx: &mut Ctx, _value: Word) -> Res<Word> {
    boxed(cx, 0.0)
}

pub fn truth(_cx: &mut Ctx, value: Word) -> Res<bool> {
    Ok(value_of(value) != 0.0)
}

pub fn is_integer(_cx: &mut Ctx, value: Word) -> Res<bool> {
    let value = value_of(value);
    Ok(value.is_finite() && value.fract() == 0.0)
}

pub fn new_arguments(cx: &mut Ctx, value: Word) -> Res<Word> {
    let value = itself(cx, value)?;
    crate::types::tuple::new(cx, &[value])
}

/// `int(float)`.
pub fn truncated(cx: &mut Ctx, value: Word) -> Res<Word> {
    to_int(cx, value_of(value))
}

pub fn floor(cx: &mut Ctx, value: Word) -> Res<Word> {
    to_int(cx, value_of(value).floor())
}

pub fn ceil(cx: &mut Ctx, value: Word) -> Res<Word> {
    to_int(cx, value_of(value).ceil())
}

/// The int towards zero; OverflowError for infinities, ValueError for NaN.
pub fn to_int(cx: &mut Ctx, value: f64) -> Res<Word> {
    if value.is_nan() {
        return Err(value_error(cx, format_args!("cannot convert float NaN to integer")));
    }
    if value.is_infinite() {
        return Err(error(cx, ClassId::OverflowError, format_args!("cannot convert float infinity to integer")));
    }
    from_integral(cx, value)
}

pub fn round(cx: &mut Ctx, value: Word, ndigits: Word) -> Res<Word> {
    let x = value_of(value);
    if ndigits.is_absent() || ndigits == none() {
        return to_int(cx, x.round_ties_even());
    }
    let ndigits = crate::types::int::index(cx, ndigits)?;
    let int = Int::of(ndigits);
    let places = int.to_i64().unwrap_or(if int.negative { i64::MIN } else { i64::MAX });
    if !x.is_finite() {
        return boxed(cx, x);
    }
    match rounded(x, places) {
        Some(rounded) => boxed(cx, rounded),
        None => Err(error(cx, ClassId::OverflowError, format_args!("rounded value too large to represent"))),
    }
}

/// `x` to so many decimal places, half to even on the exact value; None on overflow.
pub fn rounded(x: f64, places: i64) -> Option<f64> {
    let magnitude = match places {
        // Beyond these every finite double is a multiple of the unit, or nothing of it is left.
        324.. => return Some(x),
        ..-308 => 0.0,
        0.. => fixed(x.abs(), places as usize).parse().unwrap_or(x.abs()),
        _ => rounded_to_power(x.abs(), places.unsigned_abs() as usize),
    };
    (magnitude.is_finite()).then(|| magnitude.copysign(x))
}

/// To a multiple of `10^zeros`.
fn rounded_to_power(x: f64, zeros: usize) -> f64 {
    let all = format!("{:0>width$.0}", x.trunc(), width = zeros + 1);
    let (kept, cut) = all.split_at(all.len() - zeros);
    let half = format!("5{}", "0".repeat(zeros - 1));
    let odd = kept.as_bytes().last().is_some_and(|digit| digit & 1 == 1);
    let up = match cut.cmp(&half) {
        core::cmp::Ordering::Less => false,
        core::cmp::Ordering::Equal => x.fract() > 0.0 || odd,
        core::cmp::Ordering::Greater => true,
    };
    let kept = if up { incremented(kept) } else { kept.to_owned() };
    format!("{kept}e{zeros}").parse().unwrap_or(x)
}

/// The decimal number plus 1.
fn incremented(digits: &str) -> String {
    let nines = digits.len() - digits.trim_end_matches('9').len();
    let (head, tail) = digits.split_at(digits.len() - nines);
    let zeros = "0".repeat(tail.len());
    match head.as_bytes().split_last() {
        Some((last, first)) => format!("{}{}{zeros}", String::from_utf8_lossy(first), (last + 1) as char),
        None => format!("1{zeros}"),
    }
}

/// Mantissa and exponent of a finite double other than 0: `mantissa * 2^exponent`, mantissa odd.
pub fn odd_parts(x: f64) -> (u64, i64) {
    let bits = x.to_bits();
    let (biased, fraction) = (bits >> 52 & 0x7ff, bits & ((1 << 52) - 1));
    let (mantissa, exponent) = if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased as i64 - 1075) };
    let zeros = mantissa.trailing_zeros();
    (mantissa >> zeros, exponent + i64::from(zeros))
}

pub fn as_integer_ratio(cx: &mut Ctx, value: Word) -> Res<Word> {
    let x = value_of(value);
    if x.is_nan() {
        return Err(value_error(cx, format_args!("cannot convert NaN to integer ratio")));
    }
    if x.is_infinite() {
        return Err(error(cx, ClassId::OverflowError, format_args!("cannot convert Infinity to integer ratio")));
    }
    let (numerator, denominator) = ratio(cx, x)?;
    crate::types::tuple::new(cx, &[numerator, denominator])
}

/// The ratio of ints in lowest terms that a finite double is.
pub fn ratio(cx: &mut Ctx, x: f64) -> Res<(Word, Word)> {
    if x.fract() == 0.0 {
        return Ok((from_integral(cx, x)?, Word::small(1)));
    }
    let (mantissa, exponent) = odd_parts(x);
    let numerator = crate::types::int::from_i64(cx, if x < 0.0 { -(mantissa as i64) } else { mantissa as i64 })?;
    let places = exponent.unsigned_abs() as usize;
    let mut denominator = Draft::new(cx, places / 64 + 1)?;
    crate::types::int::limbs::shl(denominator.limbs(), &[1], places);
    Ok((numerator, denominator.finish(false)))
}

pub fn hash(_cx: &mut Ctx, value: Word) -> Res<i64> {
    Ok(hash_of(value_of(value)))
}

/// The value modulo 2^61 - 1, as for ints and fractions. NaNs of equal bits are one object to `is`, so that their bits
/// are their hash.
pub fn hash_of(x: f64) -> i64 {
    const MODULUS: u64 = (1 << 61) - 1;
    if x.is_nan() {
        return (x.to_bits() >> 4) as i64;
    }
    if x.is_infinite() {
        return if x > 0.0 { 314159 } else { -314159 };
    }
    if x == 0.0 {
        return 0;
    }
    let (mantissa, exponent) = odd_parts(x);
    // Multiplication by 2 modulo 2^61 - 1 rotates 61 bits.
    let turn = exponent.rem_euclid(61) as u32;
    let rotated = if turn == 0 { mantissa } else { (mantissa << turn & MODULUS) | mantissa >> (61 - turn) };
    let hash = (rotated % MODULUS) as i64;
    match if x < 0.0 { -hash } else { hash } {
        -1 => -2,
        hash => hash,
    }
}

pub fn get_format(cx: &mut Ctx, _class: Word, kind: Word) -> Res<Word> {
    if !is_instance_of(kind, ClassId::Str) {
        let given = crate::types::str::class_of_argument(kind);
        return Err(type_error(cx, format_args!("__getformat__() argument must be str, not {given}")));
    }
    match crate::types::str::to_string_lossy(kind).as_str() {
        "double" | "float" => crate::types::str::new(cx, "IEEE, little-endian"),
        _ => Err(value_error(cx, format_args!("__getformat__() argument 1 must be 'double' or 'float'"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_exact() {
        let cases = [
            (2.675, 2, 2.67),
            (0.25, 1, 0.2),
            (1234.5678, -2, 1200.0),
            (5e15, -16, 0.0),
            (15e15, -16, 2e16),
            (25.0, -1, 20.0),
            (150.00000000000003, -2, 200.0),
            (-250.0, -2, -200.0),
            (999.0, -1, 1000.0),
            (1e22, -5, 1e22),
            (123.456, 400, 123.456),
        ];
        for (x, places, expected) in cases {
            assert_eq!(rounded(x, places), Some(expected), "{x} {places}");
        }
        assert_eq!(rounded(1.7e308, -308), None);
    }

    #[test]
    fn hashes_agree_with_ints() {
        assert_eq!(hash_of(1.5), 1152921504606846977);
        assert_eq!(hash_of(1e100), 1822893315824342674);
        assert_eq!(hash_of(0.1), 230584300921369408);
        assert_eq!(hash_of(-1.0), -2);
        assert_eq!(hash_of(2f64.powi(61)), 1);
    }
}
