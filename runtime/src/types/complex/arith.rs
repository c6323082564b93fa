//! Operators and methods of complex numbers.

use super::value::Complex;
use super::{boxed, boxed_as, is_complex, value_of};
use crate::prelude::*;
use crate::raise::{error, value_error};
use crate::types::float;
use crate::types::float::arith::{compare_with_int, operand};
use crate::types::int::repr::{Int, is_int};
use core::cmp::Ordering;

/// An operand: real numbers stay real.
#[derive(Clone, Copy)]
enum Number {
    Real(f64),
    Complex(Complex),
}

impl Number {
    fn complex(self) -> Complex {
        match self {
            Number::Real(x) => Complex::from(x),
            Number::Complex(z) => z,
        }
    }
}

fn number(cx: &mut Ctx, value: Word) -> Res<Option<Number>> {
    if is_complex(value) {
        return Ok(Some(Number::Complex(value_of(value))));
    }
    Ok(operand(cx, value)?.map(Number::Real))
}

fn numbers(cx: &mut Ctx, a: Word, b: Word) -> Res<Option<(Number, Number)>> {
    let Some(x) = number(cx, a)? else { return Ok(None) };
    Ok(number(cx, b)?.map(|y| (x, y)))
}

macro_rules! operators {
    ($($plain:ident $reflected:ident $apply:path;)*) => { $(
        pub fn $plain(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            let Some((x, y)) = numbers(cx, a, b)? else { return Ok(not_implemented()) };
            let result = $apply(cx, x, y)?;
            boxed(cx, result.real, result.imag)
        }
        pub fn $reflected(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            $plain(cx, b, a)
        }
    )* };
}
operators! {
    add reflected_add sum;
    sub reflected_sub difference;
    mul reflected_mul product;
    divide reflected_divide quotient;
}

fn sum(_cx: &mut Ctx, x: Number, y: Number) -> Res<Complex> {
    Ok(match (x, y) {
        (Number::Complex(x), Number::Complex(y)) => Complex { real: x.real + y.real, imag: x.imag + y.imag },
        (Number::Complex(x), Number::Real(y)) => Complex { real: x.real + y, imag: x.imag },
        (Number::Real(x), y) => Complex { real: x + y.complex().real, imag: y.complex().imag },
    })
}

fn difference(_cx: &mut Ctx, x: Number, y: Number) -> Res<Complex> {
    Ok(match (x, y) {
        (Number::Complex(x), Number::Complex(y)) => Complex { real: x.real - y.real, imag: x.imag - y.imag },
        (Number::Complex(x), Number::Real(y)) => Complex { real: x.real - y, imag: x.imag },
        (Number::Real(x), y) => Complex { real: x - y.complex().real, imag: -y.complex().imag },
    })
}

fn product(_cx: &mut Ctx, x: Number, y: Number) -> Res<Complex> {
    Ok(match (x, y) {
        (Number::Complex(x), Number::Complex(y)) => x.times(y),
        (Number::Complex(z), Number::Real(r)) | (Number::Real(r), Number::Complex(z)) => {
            Complex { real: z.real * r, imag: z.imag * r }
        }
        (Number::Real(x), Number::Real(y)) => Complex::from(x * y),
    })
}

fn quotient(cx: &mut Ctx, x: Number, y: Number) -> Res<Complex> {
    let quotient = match (x, y) {
        (Number::Complex(x), Number::Complex(y)) => x.divided_by(y),
        (x, Number::Real(y)) if y != 0.0 => Some(Complex { real: x.complex().real / y, imag: x.complex().imag / y }),
        (_, Number::Real(_)) => None,
        (Number::Real(x), Number::Complex(y)) => Complex::real_divided_by(x, y),
    };
    quotient.ok_or(()).or_else(|()| Err(crate::types::int::divide::zero_division(cx)))
}

/// `pow(base, exponent, modulus)`; a modulus is refused.
pub fn pow(cx: &mut Ctx, base: Word, exponent: Word, modulus: Word) -> Res<Word> {
    let Some((x, y)) = numbers(cx, base, exponent)? else { return Ok(not_implemented()) };
    if modulus.is_present() && modulus != none() {
        return Err(value_error(cx, format_args!("complex modulo")));
    }
    power(cx, x.complex(), y.complex())
}

pub fn reflected_pow(cx: &mut Ctx, exponent: Word, base: Word, modulus: Word) -> Res<Word> {
    pow(cx, base, exponent, modulus)
}

pub fn power(cx: &mut Ctx, base: Complex, exponent: Complex) -> Res<Word> {
    let Some(result) = base.to_the(exponent) else {
        return Err(error(cx, ClassId::ZeroDivisionError, format_args!("zero to a negative or complex power")));
    };
    if result.real.is_infinite() || result.imag.is_infinite() {
        return Err(error(cx, ClassId::OverflowError, format_args!("complex exponentiation")));
    }
    boxed(cx, result.real, result.imag)
}

pub fn negative(cx: &mut Ctx, value: Word) -> Res<Word> {
    let z = value_of(value);
    boxed(cx, -z.real, -z.imag)
}

/// The value as an exact complex number.
pub fn positive(cx: &mut Ctx, value: Word) -> Res<Word> {
    if is_exact(value, ClassId::Complex) {
        return Ok(value);
    }
    boxed_as(cx, class(ClassId::Complex), value_of(value))
}

pub fn conjugate(cx: &mut Ctx, value: Word) -> Res<Word> {
    let z = value_of(value);
    boxed(cx, z.real, -z.imag)
}

pub fn absolute(cx: &mut Ctx, value: Word) -> Res<Word> {
    let z = value_of(value);
    let length = crate::modules::math::functions::c_hypot(z.real, z.imag);
    if length.is_infinite() && z.real.is_finite() && z.imag.is_finite() {
        return Err(error(cx, ClassId::OverflowError, format_args!("absolute value too large")));
    }
    float::boxed(cx, length)
}

pub fn real(cx: &mut Ctx, value: Word) -> Res<Word> {
    float::boxed(cx, value_of(value).real)
}

pub fn imaginary(cx: &mut Ctx, value: Word) -> Res<Word> {
    float::boxed(cx, value_of(value).imag)
}

pub fn new_arguments(cx: &mut Ctx, value: Word) -> Res<Word> {
    let (real, imag) = (real(cx, value)?, imaginary(cx, value)?);
    crate::types::tuple::new(cx, &[real, imag])
}

pub fn truth(_cx: &mut Ctx, value: Word) -> Res<bool> {
    let z = value_of(value);
    Ok(z.real != 0.0 || z.imag != 0.0)
}

/// None where `other` is no number.
fn equals(z: Complex, other: Word) -> Option<bool> {
    if is_complex(other) {
        return Some(z == value_of(other));
    }
    if float::is_float(other) {
        return Some(z.imag == 0.0 && z.real == float::value_of(other));
    }
    is_int(other).then(|| z.imag == 0.0 && compare_with_int(z.real, Int::of(other)) == Some(Ordering::Equal))
}

pub fn eq(_cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    Ok(equals(value_of(a), b).map_or(not_implemented(), boolean))
}

pub fn ne(_cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    Ok(equals(value_of(a), b).map_or(not_implemented(), |equal| boolean(!equal)))
}

/// `<` and its kin exist as attributes but compare nothing.
pub fn no_order(_cx: &mut Ctx, _a: Word, _b: Word) -> Res<Word> {
    Ok(not_implemented())
}

pub fn hash(_cx: &mut Ctx, value: Word) -> Res<i64> {
    const IMAGINARY_UNIT: i64 = 1_000_003;
    let z = value_of(value);
    let hash = float::methods::hash_of(z.imag).wrapping_mul(IMAGINARY_UNIT).wrapping_add(float::methods::hash_of(z.real));
    Ok(if hash == -1 { -2 } else { hash })
}
