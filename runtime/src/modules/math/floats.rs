//! Functions on the representation of doubles, remainders, and tests.

use super::functions;
use super::real::{argument, domain_error, range_error};
use crate::prelude::*;
use crate::raise::{error, type_error, value_error};
use crate::types::float::boxed;
use crate::types::int::repr::Int;

pub fn frexp(cx: &mut Ctx, x: Word) -> Res<Word> {
    let x = argument(cx, x)?;
    let (mantissa, exponent) = functions::frexp(x);
    let mantissa = boxed(cx, mantissa)?;
    crate::types::tuple::new(cx, &[mantissa, Word::small(i64::from(exponent))])
}

pub fn ldexp(cx: &mut Ctx, x: Word, exponent: Word) -> Res<Word> {
    let x = argument(cx, x)?;
    let Some(exponent) = Int::try_of(exponent) else {
        return Err(type_error(cx, format_args!("Expected an int as second argument to ldexp.")));
    };
    // No exponent beyond these makes a difference.
    let far = if exponent.negative { -10_000 } else { 10_000 };
    let exponent = exponent.to_i64().filter(|e| e.abs() <= 10_000).unwrap_or(far);
    let result = functions::ldexp(x, exponent as i32);
    if result.is_infinite() && x.is_finite() {
        return Err(range_error(cx));
    }
    boxed(cx, result)
}

pub fn modf(cx: &mut Ctx, x: Word) -> Res<Word> {
    let x = argument(cx, x)?;
    let (fraction, whole) = if x.is_infinite() { (0f64.copysign(x), x) } else { ((x - x.trunc()).copysign(x), x.trunc()) };
    let (fraction, whole) = (boxed(cx, fraction)?, boxed(cx, whole)?);
    crate::types::tuple::new(cx, &[fraction, whole])
}

/// As C's `pow`, with Python's errors; unlike `**`, always a float.
pub fn pow(cx: &mut Ctx, x: Word, y: Word) -> Res<Word> {
    let (x, y) = (argument(cx, x)?, argument(cx, y)?);
    let result = functions::pow(x, y);
    if x.is_finite() && y.is_finite() {
        if result.is_nan() || result.is_infinite() && x == 0.0 {
            return Err(domain_error(cx));
        }
        if result.is_infinite() {
            return Err(range_error(cx));
        }
    }
    boxed(cx, result)
}

pub fn fmod(cx: &mut Ctx, x: Word, y: Word) -> Res<Word> {
    let (x, y) = (argument(cx, x)?, argument(cx, y)?);
    let result = x % y;
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain_error(cx));
    }
    boxed(cx, result)
}

/// IEEE remainder: of the nearest multiple, the even one on a tie.
pub fn remainder(cx: &mut Ctx, x: Word, y: Word) -> Res<Word> {
    let (x, y) = (argument(cx, x)?, argument(cx, y)?);
    if x.is_nan() || y.is_nan() {
        return boxed(cx, x + y);
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain_error(cx));
    }
    boxed(cx, if y.is_infinite() { x } else { nearest_remainder(x, y) })
}

fn nearest_remainder(x: f64, y: f64) -> f64 {
    let (size, unit) = (x.abs(), y.abs());
    let below = size % unit;
    let above = unit - below;
    let result = match below.partial_cmp(&above) {
        Some(core::cmp::Ordering::Less) => below,
        Some(core::cmp::Ordering::Greater) => -above,
        // A tie: `below` is half of `unit`; the multiple underneath is even if half a unit less leaves it in place.
        _ => below - 2.0 * ((0.5 * (size - below)) % unit),
    };
    1f64.copysign(x) * result
}

pub fn fma(cx: &mut Ctx, x: Word, y: Word, z: Word) -> Res<Word> {
    let (x, y, z) = (argument(cx, x)?, argument(cx, y)?, argument(cx, z)?);
    let result = x.mul_add(y, z);
    if result.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return Err(value_error(cx, format_args!("invalid operation in fma")));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(error(cx, ClassId::OverflowError, format_args!("overflow in fma")));
    }
    boxed(cx, result)
}

pub fn ulp(cx: &mut Ctx, x: Word) -> Res<Word> {
    let x = argument(cx, x)?.abs();
    let result = if !x.is_finite() {
        x
    } else if x == f64::MAX {
        x - x.next_down()
    } else {
        x.next_up() - x
    };
    boxed(cx, result)
}

pub fn next_after(cx: &mut Ctx, x: Word, y: Word, steps: Word) -> Res<Word> {
    let (x, y) = (argument(cx, x)?, argument(cx, y)?);
    let steps = if steps.is_absent() || steps == none() {
        1
    } else {
        let steps = crate::types::int::index(cx, steps)?;
        let steps = Int::of(steps);
        if steps.negative {
            return Err(value_error(cx, format_args!("steps must be a non-negative integer")));
        }
        steps.to_u64().unwrap_or(u64::MAX)
    };
    boxed(cx, stepped(x, y, steps))
}

/// `steps` doubles from `x` towards `y`, stopping there.
fn stepped(x: f64, y: f64, steps: u64) -> f64 {
    if steps == 0 || x.is_nan() {
        return x;
    }
    if y.is_nan() || x == y {
        return y;
    }
    let (from, to) = (place(x), place(y));
    let distance = to.abs_diff(from);
    if u128::from(steps) >= distance {
        return y;
    }
    double_at(if to > from { from + i128::from(steps) } else { from - i128::from(steps) })
}

/// The position of a double in ascending order, both zeros being 0.
fn place(x: f64) -> i128 {
    let magnitude = i128::from(x.abs().to_bits());
    if x.is_sign_negative() { -magnitude } else { magnitude }
}

fn double_at(place: i128) -> f64 {
    let magnitude = f64::from_bits(place.unsigned_abs() as u64);
    if place < 0 { -magnitude } else { magnitude }
}

pub fn is_close(cx: &mut Ctx, a: Word, b: Word, rel_tol: Word, abs_tol: Word) -> Res<bool> {
    let (a, b) = (argument(cx, a)?, argument(cx, b)?);
    let relative = if rel_tol.is_absent() { 1e-9 } else { argument(cx, rel_tol)? };
    let absolute = if abs_tol.is_absent() { 0.0 } else { argument(cx, abs_tol)? };
    if relative < 0.0 || absolute < 0.0 {
        return Err(value_error(cx, format_args!("tolerances must be non-negative")));
    }
    if a == b {
        return Ok(true);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(false);
    }
    let difference = (b - a).abs();
    Ok(difference <= (relative * b).abs() || difference <= (relative * a).abs() || difference <= absolute)
}

pub fn is_finite(cx: &mut Ctx, x: Word) -> Res<bool> {
    Ok(argument(cx, x)?.is_finite())
}

pub fn is_infinite(cx: &mut Ctx, x: Word) -> Res<bool> {
    Ok(argument(cx, x)?.is_infinite())
}

pub fn is_nan(cx: &mut Ctx, x: Word) -> Res<bool> {
    Ok(argument(cx, x)?.is_nan())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remainders_go_to_the_nearest_multiple() {
        let cases = [(7.0, 4.0, -1.0), (6.0, 4.0, -2.0), (10.0, 4.0, 2.0), (-7.0, 4.0, 1.0), (5.5, 2.0, -0.5), (-6.0, 4.0, 2.0)];
        for (x, y, expected) in cases {
            assert_eq!(nearest_remainder(x, y), expected);
        }
    }

    #[test]
    fn steps_stop_at_the_target() {
        assert_eq!(stepped(1.0, 2.0, 3), 1.0000000000000007);
        assert_eq!(stepped(0.0, -1.0, 1), -5e-324);
        assert_eq!(stepped(0.0, 5e-324, 5), 5e-324);
        assert_eq!(stepped(-1.0, 1.0, u64::MAX), 1.0);
    }
}
