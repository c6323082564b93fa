//! Operators of float. Ints are accepted on either side; comparison with ints is exact.

use super::{boxed, is_float, value_of};
use crate::modules::math::functions;
use crate::prelude::*;
use crate::raise::error;
use crate::types::int::limbs;
use crate::types::int::repr::{Int, is_int};
use core::cmp::Ordering;

/// The value of a float or int operand; None for other types.
#[inline]
pub fn operand(cx: &mut Ctx, value: Word) -> Res<Option<f64>> {
    if is_float(value) {
        return Ok(Some(value_of(value)));
    }
    if is_int(value) { crate::types::int::to_f64(cx, value).map(Some) } else { Ok(None) }
}

fn operands(cx: &mut Ctx, a: Word, b: Word) -> Res<Option<(f64, f64)>> {
    let Some(x) = operand(cx, a)? else { return Ok(None) };
    Ok(operand(cx, b)?.map(|y| (x, y)))
}

macro_rules! operators {
    ($($plain:ident $reflected:ident $apply:path;)*) => { $(
        pub fn $plain(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            match operands(cx, a, b)? {
                Some((x, y)) => $apply(cx, x, y),
                None => Ok(not_implemented()),
            }
        }
        pub fn $reflected(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            $plain(cx, b, a)
        }
    )* };
}
operators! {
    add reflected_add add_values;
    sub reflected_sub sub_values;
    mul reflected_mul mul_values;
    divide reflected_divide divide_values;
    floor_division reflected_floor_division floor_values;
    remainder reflected_remainder remainder_values;
    div_mod reflected_div_mod div_mod_values;
}

fn add_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    boxed(cx, x + y)
}

fn sub_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    boxed(cx, x - y)
}

fn mul_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    boxed(cx, x * y)
}

fn check_divisor(cx: &mut Ctx, y: f64) -> Res<()> {
    if y == 0.0 { Err(crate::types::int::divide::zero_division(cx)) } else { Ok(()) }
}

fn divide_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    check_divisor(cx, y)?;
    boxed(cx, x / y)
}

fn floor_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    check_divisor(cx, y)?;
    boxed(cx, floored(x, y).0)
}

fn remainder_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    check_divisor(cx, y)?;
    boxed(cx, floored(x, y).1)
}

fn div_mod_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    check_divisor(cx, y)?;
    let (quotient, rest) = floored(x, y);
    let (quotient, rest) = (boxed(cx, quotient)?, boxed(cx, rest)?);
    crate::types::tuple::new(cx, &[quotient, rest])
}

/// Floored quotient and remainder. The remainder has the sign of `y`, zeros included; the quotient is snapped to the
/// nearest integer, since `(x - rest) / y` may be off by a rounding.
pub fn floored(x: f64, y: f64) -> (f64, f64) {
    let mut rest = x % y;
    let mut quotient = (x - rest) / y;
    if rest == 0.0 {
        rest = 0f64.copysign(y);
    } else if (y < 0.0) != (rest < 0.0) {
        rest += y;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (0f64.copysign(x / y), rest);
    }
    let floor = quotient.floor();
    (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, rest)
}

pub fn negative(cx: &mut Ctx, value: Word) -> Res<Word> {
    boxed(cx, -value_of(value))
}

pub fn absolute(cx: &mut Ctx, value: Word) -> Res<Word> {
    boxed(cx, value_of(value).abs())
}

/// `pow(base, exponent, modulus)`; a modulus is refused.
pub fn pow(cx: &mut Ctx, base: Word, exponent: Word, modulus: Word) -> Res<Word> {
    if modulus.is_present() && modulus != none() {
        return Err(crate::raise::type_error(cx, format_args!("pow() 3rd argument not allowed unless all arguments are integers")));
    }
    match operands(cx, base, exponent)? {
        Some((x, y)) => power_values(cx, x, y),
        None => Ok(not_implemented()),
    }
}

pub fn reflected_pow(cx: &mut Ctx, exponent: Word, base: Word, modulus: Word) -> Res<Word> {
    pow(cx, base, exponent, modulus)
}

/// `base ** exponent` of ints with a negative exponent, as floats.
pub fn power_words(cx: &mut Ctx, base: Word, exponent: Word) -> Res<Word> {
    let x = crate::types::int::to_f64(cx, base)?;
    let y = crate::types::int::to_f64(cx, exponent)?;
    power_values(cx, x, y)
}

fn power_values(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    if x == 0.0 && y < 0.0 && y.is_finite() {
        return Err(error(cx, ClassId::ZeroDivisionError, format_args!("zero to a negative power")));
    }
    if x < 0.0 && x.is_finite() && y.is_finite() && y != y.floor() {
        return crate::types::complex::power_of_reals(cx, x, y);
    }
    let result = functions::pow(x, y);
    if result.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(out_of_range(cx));
    }
    boxed(cx, result)
}

/// OverflowError with the C library's error number and text.
pub fn out_of_range(cx: &mut Ctx) -> Raised {
    match crate::types::str::new(cx, "Numerical result out of range") {
        Ok(text) => crate::raise::error_with(cx, ClassId::OverflowError, &[Word::small(34), text]),
        Err(raised) => raised,
    }
}

/// Order of a float and another number; the outer None where `other` is neither float nor int.
fn compare(float: Word, other: Word) -> Option<Option<Ordering>> {
    let x = value_of(float);
    if is_float(other) {
        return Some(x.partial_cmp(&value_of(other)));
    }
    is_int(other).then(|| compare_with_int(x, Int::of(other)))
}

/// Exact order of a double and an int.
pub fn compare_with_int(x: f64, int: Int) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    let int_sign = int.signum() as f64;
    let sign = if x == 0.0 { 0.0 } else { x.signum() };
    if sign != int_sign {
        return sign.partial_cmp(&int_sign);
    }
    let magnitudes = compare_magnitudes(x.abs(), int.limbs());
    Some(if int.negative { magnitudes.reverse() } else { magnitudes })
}

fn compare_magnitudes(x: f64, int: &[u64]) -> Ordering {
    if x.is_infinite() {
        return Ordering::Greater;
    }
    let mut floor = [0u64; 17];
    if x >= 1.0 {
        let bits = x.to_bits();
        let mantissa = bits & ((1 << 52) - 1) | 1 << 52;
        match (bits >> 52) as i64 - 1075 {
            up @ 0.. => limbs::shl(&mut floor, &[mantissa], up as usize),
            down => floor[0] = mantissa >> -down,
        }
    }
    limbs::compare(limbs::trimmed(&floor), int).then(if x.fract() > 0.0 { Ordering::Greater } else { Ordering::Equal })
}

macro_rules! comparisons {
    ($($name:ident $pattern:pat,)*) => { $(
        pub fn $name(_cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            Ok(match compare(a, b) {
                Some(order) => boolean(matches!(order, $pattern)),
                None => not_implemented(),
            })
        }
    )* };
}
comparisons! {
    lt Some(Ordering::Less),
    le Some(Ordering::Less | Ordering::Equal),
    eq Some(Ordering::Equal),
    ne None | Some(Ordering::Less | Ordering::Greater),
    gt Some(Ordering::Greater),
    ge Some(Ordering::Greater | Ordering::Equal),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floored_division_follows_the_divisor() {
        assert_eq!(floored(-7.5, 2.0), (-4.0, 0.5));
        assert_eq!(floored(7.5, -2.0), (-4.0, -0.5));
        assert_eq!(floored(-1.0, f64::INFINITY), (-1.0, f64::INFINITY));
        assert_eq!(floored(1e20, 3.0), (3.333333333333333e19, 1.0));
        assert!(floored(0.0, -2.0).0.is_sign_negative());
    }

    #[test]
    fn ints_compare_exactly() {
        let big = Int::from_i64((1 << 53) + 1);
        assert_eq!(compare_with_int(9007199254740992.0, big), Some(Ordering::Less));
        assert_eq!(compare_with_int(-0.5, Int::from_i64(0)), Some(Ordering::Less));
        assert_eq!(compare_with_int(1.5, Int::from_i64(1)), Some(Ordering::Greater));
        assert_eq!(compare_with_int(-2.0, Int::from_i64(-2)), Some(Ordering::Equal));
        assert_eq!(compare_with_int(f64::NAN, big), None);
    }
}
