//! Logarithms, of ints of any size too.

use super::functions;
use super::real::expected;
use crate::prelude::*;
use crate::raise::{type_error, value_error};
use crate::types::float;
use crate::types::float::construct::real_number;
use crate::types::int::limbs;
use crate::types::int::repr::{Int, is_int};

/// `log(x, base)`; the base is e where it is not given.
pub fn log(cx: &mut Ctx, args: Word) -> Res<Word> {
    let args: Vec<Word> = crate::types::tuple::items_of(args).iter().map(core::cell::Cell::get).collect();
    match *args.as_slice() {
        [x] => boxed_log(cx, x, functions::log),
        [x, base] => {
            let (x, base) = (logarithm(cx, x, functions::log)?, logarithm(cx, base, functions::log)?);
            if base == 0.0 {
                return Err(crate::types::int::divide::zero_division(cx));
            }
            float::boxed(cx, x / base)
        }
        [] => Err(type_error(cx, format_args!("log expected at least 1 argument, got 0"))),
        _ => Err(type_error(cx, format_args!("log expected at most 2 arguments, got {}", args.len()))),
    }
}

pub fn log2(cx: &mut Ctx, x: Word) -> Res<Word> {
    boxed_log(cx, x, functions::log2)
}

pub fn log10(cx: &mut Ctx, x: Word) -> Res<Word> {
    boxed_log(cx, x, functions::log10)
}

pub fn boxed_log(cx: &mut Ctx, x: Word, function: fn(f64) -> f64) -> Res<Word> {
    let result = logarithm(cx, x, function)?;
    float::boxed(cx, result)
}

fn logarithm(cx: &mut Ctx, x: Word, function: fn(f64) -> f64) -> Res<f64> {
    if is_int(x) {
        let int = Int::of(x);
        if int.negative || int.is_zero() {
            return Err(value_error(cx, format_args!("expected a positive input")));
        }
        return Ok(logarithm_of_int(int, function));
    }
    let x = real_number(cx, x)?;
    if x <= 0.0 {
        return Err(expected(cx, "a positive input", x));
    }
    Ok(function(x))
}

/// An int too large for a double is split into mantissa and exponent.
fn logarithm_of_int(int: Int, function: fn(f64) -> f64) -> f64 {
    let whole = crate::types::int::divide::to_f64(int);
    if whole.is_finite() {
        return function(whole);
    }
    let bits = int.bit_length();
    let mut top = [0; 2];
    limbs::shr(&mut top, &int.limbs()[int.limbs().len() - 2..], bits % 64);
    let sticky = limbs::any_bit_below(int.limbs(), bits - 64);
    let high = if bits.is_multiple_of(64) { int.limbs()[int.limbs().len() - 1] } else { top[0] };
    let mut exponent = bits as f64;
    let mut mantissa = float::compose(high, sticky, -64);
    if mantissa >= 1.0 {
        mantissa /= 2.0;
        exponent += 1.0;
    }
    function(mantissa) + function(2.0) * exponent
}
