//! Functions of one or two reals, with Python's errors: a NaN that was not given is a domain error, an infinity that was
//! not given an overflow (or a domain error for functions that have poles but do not grow).

use super::functions;
use crate::prelude::*;
use crate::raise::{error, value_error};
use crate::types::float::construct::real_number;
use crate::types::float::text::repr_text;

/// The argument as a double.
pub fn argument(cx: &mut Ctx, x: Word) -> Res<f64> {
    if is_exact(x, ClassId::Float) {
        return Ok(crate::types::float::value_of(x));
    }
    real_number(cx, x)
}

pub fn range_error(cx: &mut Ctx) -> Raised {
    error(cx, ClassId::OverflowError, format_args!("math range error"))
}

pub fn domain_error(cx: &mut Ctx) -> Raised {
    value_error(cx, format_args!("math domain error"))
}

/// ValueError naming what was expected and what came.
pub fn expected(cx: &mut Ctx, expectation: &str, x: f64) -> Raised {
    value_error(cx, format_args!("expected {expectation}, got {}", repr_text(x)))
}

/// An infinite result of a finite argument is an overflow.
const GROWS: bool = true;
/// It is outside the domain.
const BOUNDED: bool = false;

fn apply(cx: &mut Ctx, x: Word, function: fn(f64) -> f64, grows: bool, expectation: &str) -> Res<Word> {
    let x = argument(cx, x)?;
    let result = function(x);
    if result.is_nan() && !x.is_nan() {
        return Err(expected(cx, expectation, x));
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if grows { range_error(cx) } else { expected(cx, expectation, x) });
    }
    crate::types::float::boxed(cx, result)
}

macro_rules! functions {
    ($($name:ident $function:expr, $grows:ident, $expectation:literal;)*) => { $(
        pub fn $name(cx: &mut Ctx, x: Word) -> Res<Word> {
            apply(cx, x, $function, $grows, $expectation)
        }
    )* };
}
functions! {
    acos functions::acos, BOUNDED, "a number in range from -1 up to 1";
    acosh functions::acosh, BOUNDED, "argument value not less than 1";
    asin functions::asin, BOUNDED, "a number in range from -1 up to 1";
    asinh functions::asinh, BOUNDED, "a number";
    atan functions::atan, BOUNDED, "a number";
    atanh functions::atanh, BOUNDED, "a number between -1 and 1";
    cbrt functions::cbrt, BOUNDED, "a number";
    cos functions::cos, BOUNDED, "a finite input";
    cosh functions::cosh, GROWS, "a number";
    exp functions::exp, GROWS, "a number";
    exp2 functions::exp2, GROWS, "a number";
    expm1 functions::expm1, GROWS, "a number";
    fabs f64::abs, BOUNDED, "a number";
    log1p functions::log1p, BOUNDED, "argument value > -1";
    sin functions::sin, BOUNDED, "a finite input";
    sinh functions::sinh, GROWS, "a number";
    sqrt f64::sqrt, BOUNDED, "a nonnegative input";
    tan functions::tan, BOUNDED, "a finite input";
    tanh functions::tanh, BOUNDED, "a number";
}

/// Functions that cannot fail.
macro_rules! total_functions {
    ($($name:ident $function:expr;)*) => { $(
        pub fn $name(cx: &mut Ctx, x: Word) -> Res<Word> {
            let x = argument(cx, x)?;
            crate::types::float::boxed(cx, $function(x))
        }
    )* };
}
total_functions! {
    erf functions::erf;
    erfc functions::erfc;
    degrees |x: f64| x * (180.0 / core::f64::consts::PI);
    radians |x: f64| x * (core::f64::consts::PI / 180.0);
}

pub fn atan2(cx: &mut Ctx, y: Word, x: Word) -> Res<Word> {
    let (y, x) = (argument(cx, y)?, argument(cx, x)?);
    crate::types::float::boxed(cx, functions::atan2(y, x))
}

pub fn copysign(cx: &mut Ctx, x: Word, y: Word) -> Res<Word> {
    let (x, y) = (argument(cx, x)?, argument(cx, y)?);
    crate::types::float::boxed(cx, x.copysign(y))
}
