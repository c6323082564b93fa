//! The gamma function and its logarithm by Lanczos' approximation (g = 6.02..., 13 terms), evaluated in CPython's order
//! so that the last digits agree.

use super::functions::{cos, exp, log, pow, sin};
use super::real::{argument, expected, range_error};
use crate::prelude::*;
use core::f64::consts::PI;

const LANCZOS_G: f64 = 6.024680040776729583740234375;
const LANCZOS_G_MINUS_HALF: f64 = 5.524680040776729583740234375;
const LN_PI: f64 = 1.144_729_885_849_400_2;

/// Numerator and denominator of the rational function, from the constant term up.
const NUMERATOR: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786772,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];
const DENOMINATOR: [f64; 13] = [
    0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0,
];

fn lanczos_sum(x: f64) -> f64 {
    let terms = NUMERATOR.iter().zip(DENOMINATOR);
    let (numerator, denominator) = if x < 5.0 {
        terms.rev().fold((0.0, 0.0), |(n, d), (a, b)| (n * x + a, d * x + b))
    } else {
        terms.fold((0.0, 0.0), |(n, d), (a, b)| (n / x + a, d / x + b))
    };
    numerator / denominator
}

/// `sin(pi * x)` without the error of multiplying by pi first.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let result = match (2.0 * y).round() as i32 {
        0 => sin(PI * y),
        1 => cos(PI * (y - 0.5)),
        2 => sin(PI * (1.0 - y)),
        3 => -cos(PI * (y - 1.5)),
        _ => sin(PI * (y - 2.0)),
    };
    1f64.copysign(x) * result
}

fn is_pole(x: f64) -> bool {
    x <= 0.0 && x == x.floor() && x.is_finite()
}

pub fn gamma(cx: &mut Ctx, x: Word) -> Res<Word> {
    let x = argument(cx, x)?;
    if is_pole(x) || x == f64::NEG_INFINITY {
        return Err(expected(cx, "a noninteger or positive integer", x));
    }
    let result = gamma_of(x);
    if result.is_infinite() && x.is_finite() {
        return Err(range_error(cx));
    }
    crate::types::float::boxed(cx, result)
}

/// For an `x` that is no pole.
pub fn gamma_of(x: f64) -> f64 {
    if !x.is_finite() {
        return x;
    }
    if x == x.floor() && x <= 23.0 {
        return (2..x as u32).fold(1.0, |product, k| product * f64::from(k));
    }
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 { 0.0 / sin_pi(x) } else { f64::INFINITY };
    }
    let y = size + LANCZOS_G_MINUS_HALF;
    // What the rounding of that sum lost.
    let lost = if size > LANCZOS_G_MINUS_HALF { (y - size) - LANCZOS_G_MINUS_HALF } else { (y - LANCZOS_G_MINUS_HALF) - size };
    let z = lost * LANCZOS_G / y;
    // Large powers are taken in two halves, which do not overflow.
    let half_power = || pow(y, size / 2.0 - 0.25);
    if x < 0.0 {
        let mut r = -PI / sin_pi(size) / size * exp(y) / lanczos_sum(size);
        r -= z * r;
        return if size < 140.0 { r / pow(y, size - 0.5) } else { r / half_power() / half_power() };
    }
    let mut r = lanczos_sum(size) / exp(y);
    r += z * r;
    if size < 140.0 { r * pow(y, size - 0.5) } else { r * half_power() * half_power() }
}

pub fn lgamma(cx: &mut Ctx, x: Word) -> Res<Word> {
    let x = argument(cx, x)?;
    if is_pole(x) {
        return Err(expected(cx, "a noninteger or positive integer", x));
    }
    let result = lgamma_of(x);
    if result.is_infinite() && x.is_finite() {
        return Err(range_error(cx));
    }
    crate::types::float::boxed(cx, result)
}

pub fn lgamma_of(x: f64) -> f64 {
    if !x.is_finite() {
        return x.abs();
    }
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let size = x.abs();
    if size < 1e-20 {
        return -log(size);
    }
    let mut r = log(lanczos_sum(size)) - LANCZOS_G;
    r += (size - 0.5) * (log(size + LANCZOS_G - 0.5) - 1.0);
    if x < 0.0 {
        r = LN_PI - log(sin_pi(size).abs()) - log(size) - r;
    }
    r
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_agree_with_cpython() {
        assert_eq!(gamma_of(0.5), 1.7724538509055159);
        assert_eq!(gamma_of(-0.5), -3.544907701811032);
        assert_eq!(gamma_of(23.0), 1.1240007277776077e21);
        assert_eq!(gamma_of(24.0), 2.585201673888497e22);
        assert_eq!(gamma_of(171.0), 7.257415615307998e306);
        assert_eq!(gamma_of(-170.5), -3.312739521538607e-308);
        assert_eq!(lgamma_of(-1.5), 0.8600470153764812);
    }
}
