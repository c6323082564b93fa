//! Floor division, remainder and exactly rounded true division.

use super::arith::both_ints;
use super::repr::{Draft, Int, from_ibig};
use super::{from_i64, limbs};
use crate::prelude::*;
use crate::types::float::compose;
use dashu_int::IBig;
use dashu_int::ops::DivRem;

pub fn zero_division(cx: &mut Ctx) -> Raised {
    crate::raise::error(cx, ClassId::ZeroDivisionError, format_args!("division by zero"))
}

pub fn floor_divide(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if let Some((quotient, _)) = small_div_mod(a, b) {
        return from_i64(cx, quotient);
    }
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let (quotient, _) = div_mod_ibig(cx, a, b)?;
    from_ibig(cx, &quotient)
}

pub fn modulo(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if let Some((_, rest)) = small_div_mod(a, b) {
        return from_i64(cx, rest);
    }
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let (_, rest) = div_mod_ibig(cx, a, b)?;
    from_ibig(cx, &rest)
}

pub fn div_mod(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let (quotient, rest) = div_mod_words(cx, a, b)?;
    crate::types::tuple::new(cx, &[quotient, rest])
}

/// Floored quotient and remainder of two ints.
pub fn div_mod_words(cx: &mut Ctx, a: Word, b: Word) -> Res<(Word, Word)> {
    if let Some((quotient, rest)) = small_div_mod(a, b) {
        return Ok((from_i64(cx, quotient)?, from_i64(cx, rest)?));
    }
    let (quotient, rest) = div_mod_ibig(cx, a, b)?;
    Ok((from_ibig(cx, &quotient)?, from_ibig(cx, &rest)?))
}

/// None unless both are small and `b` is not 0.
fn small_div_mod(a: Word, b: Word) -> Option<(i64, i64)> {
    if !(a.is_small() && b.is_small()) || b.as_small() == 0 {
        return None;
    }
    let (a, b) = (a.as_small(), b.as_small());
    let (quotient, rest) = (a / b, a % b);
    let floored = rest != 0 && (rest < 0) != (b < 0);
    Some(if floored { (quotient - 1, rest + b) } else { (quotient, rest) })
}

fn div_mod_ibig(cx: &mut Ctx, a: Word, b: Word) -> Res<(IBig, IBig)> {
    let (dividend, divisor) = (Int::of(a), Int::of(b));
    if divisor.is_zero() {
        return Err(zero_division(cx));
    }
    let (quotient, rest) = dividend.magnitude().div_rem(divisor.magnitude());
    let (mut quotient, mut rest) = (IBig::from(quotient), IBig::from(rest));
    if dividend.negative != divisor.negative {
        quotient = -quotient;
    }
    if dividend.negative {
        rest = -rest;
    }
    if !rest.is_zero() && dividend.negative != divisor.negative {
        quotient -= 1;
        rest += divisor.signed();
    }
    Ok((quotient, rest))
}

macro_rules! reflected {
    ($($name:ident $plain:path;)*) => { $(
        pub fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            if both_ints(a, b) { $plain(cx, b, a) } else { Ok(not_implemented()) }
        }
    )* };
}
reflected! {
    reflected_floor_divide floor_divide;
    reflected_modulo modulo;
    reflected_div_mod div_mod;
    reflected_true_divide true_divide;
}

/// Ints up to this magnitude are doubles, and dividing those rounds once.
const EXACT: u64 = 1 << 53;

pub fn true_divide(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let (dividend, divisor) = (Int::of(a), Int::of(b));
    if divisor.is_zero() {
        return Err(zero_division(cx));
    }
    let magnitude = match (dividend.limbs(), divisor.limbs()) {
        ([], _) => 0.0,
        (&[x], &[y]) if x <= EXACT && y <= EXACT => x as f64 / y as f64,
        _ => divide_rounded(dividend, divisor),
    };
    if magnitude.is_infinite() {
        return Err(crate::raise::error(cx, ClassId::OverflowError, format_args!("integer division result too large for a float")));
    }
    let negative = dividend.negative != divisor.negative;
    crate::types::float::boxed(cx, if negative { -magnitude } else { magnitude })
}

/// |a / b| rounded to nearest, half to even: a quotient of 62 or 63 bits and whether anything was cut off.
fn divide_rounded(a: Int, b: Int) -> f64 {
    let shift = a.bit_length() as i64 - b.bit_length() as i64 - 62;
    if shift > 1024 {
        return f64::INFINITY;
    }
    if shift < -1200 {
        return 0.0;
    }
    let (mut dividend, mut cut) = (a.magnitude(), false);
    if shift < 0 {
        dividend <<= shift.unsigned_abs() as usize;
    } else {
        cut = limbs::any_bit_below(a.limbs(), shift as usize);
        dividend >>= shift as usize;
    }
    let (quotient, rest) = dividend.div_rem(b.magnitude());
    let quotient = u64::try_from(quotient).unwrap_or(u64::MAX);
    compose(quotient, cut || !rest.is_zero(), shift)
}

/// The nearest double, infinite where none is near.
pub fn to_f64(int: Int) -> f64 {
    let magnitude = match *int.limbs() {
        [] => return 0.0,
        [limb] => limb as f64,
        ref all => {
            let low = all.len() * 64 - all[all.len() - 1].leading_zeros() as usize - 64;
            let mut top = [0; 2];
            limbs::shr(&mut top, all, low);
            compose(top[0], limbs::any_bit_below(all, low), low as i64)
        }
    };
    if int.negative { -magnitude } else { magnitude }
}

/// The int with the value of an integral double.
pub fn from_integral(cx: &mut Ctx, value: f64) -> Res<Word> {
    let bits = value.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1075;
    if exponent <= 0 {
        return from_i64(cx, value as i64);
    }
    let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
    let mut draft = Draft::new(cx, exponent as usize / 64 + 2)?;
    limbs::shl(draft.limbs(), &[mantissa], exponent as usize);
    Ok(draft.finish(value < 0.0))
}
