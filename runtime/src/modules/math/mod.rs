//! The `math` module.

pub mod floats;
pub mod functions;
pub mod gamma;
pub mod integers;
pub mod logarithms;
pub mod real;
pub mod rounding;
pub mod sums;

use crate::prelude::*;

pub static MODULE: NativeModule = NativeModule {
    name: "math",
    functions: &[
        native!("acos(x, /)", real::acos, 1),
        native!("acosh(x, /)", real::acosh, 1),
        native!("asin(x, /)", real::asin, 1),
        native!("asinh(x, /)", real::asinh, 1),
        native!("atan(x, /)", real::atan, 1),
        native!("atan2(y, x, /)", real::atan2, 2),
        native!("atanh(x, /)", real::atanh, 1),
        native!("cbrt(x, /)", real::cbrt, 1),
        native!("ceil(x, /)", rounding::ceil, 1),
        native!("comb(n, k, /)", integers::comb, 2),
        native!("copysign(x, y, /)", real::copysign, 2),
        native!("cos(x, /)", real::cos, 1),
        native!("cosh(x, /)", real::cosh, 1),
        native!("degrees(x, /)", real::degrees, 1),
        native!("dist(p, q, /)", sums::dist, 2),
        native!("erf(x, /)", real::erf, 1),
        native!("erfc(x, /)", real::erfc, 1),
        native!("exp(x, /)", real::exp, 1),
        native!("exp2(x, /)", real::exp2, 1),
        native!("expm1(x, /)", real::expm1, 1),
        native!("fabs(x, /)", real::fabs, 1),
        native!("factorial(n, /)", integers::factorial, 1),
        native!("floor(x, /)", rounding::floor, 1),
        native!("fma(x, y, z, /)", floats::fma, 3),
        native!("fmod(x, y, /)", floats::fmod, 2),
        native!("frexp(x, /)", floats::frexp, 1),
        native!("fsum(seq, /)", sums::fsum, 1),
        native!("gamma(x, /)", gamma::gamma, 1),
        native!("gcd(*integers)", integers::gcd, 1),
        native!("hypot(*coordinates)", sums::hypot, 1),
        native!("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", floats::is_close, 4),
        native!("isfinite(x, /)", floats::is_finite, 1),
        native!("isinf(x, /)", floats::is_infinite, 1),
        native!("isnan(x, /)", floats::is_nan, 1),
        native!("isqrt(n, /)", integers::isqrt, 1),
        native!("lcm(*integers)", integers::lcm, 1),
        native!("ldexp(x, i, /)", floats::ldexp, 2),
        native!("lgamma(x, /)", gamma::lgamma, 1),
        native!("log(*args)", logarithms::log, 1),
        native!("log10(x, /)", logarithms::log10, 1),
        native!("log1p(x, /)", real::log1p, 1),
        native!("log2(x, /)", logarithms::log2, 1),
        native!("modf(x, /)", floats::modf, 1),
        native!("nextafter(x, y, /, *, steps=None)", floats::next_after, 3),
        native!("perm(n, k=None, /)", integers::perm, 2),
        native!("pow(x, y, /)", floats::pow, 2),
        native!("prod(iterable, /, *, start=1)", sums::prod, 2),
        native!("radians(x, /)", real::radians, 1),
        native!("remainder(x, y, /)", floats::remainder, 2),
        native!("sin(x, /)", real::sin, 1),
        native!("sinh(x, /)", real::sinh, 1),
        native!("sqrt(x, /)", real::sqrt, 1),
        native!("sumprod(p, q, /)", sums::sumprod, 2),
        native!("tan(x, /)", real::tan, 1),
        native!("tanh(x, /)", real::tanh, 1),
        native!("trunc(x, /)", rounding::trunc, 1),
        native!("ulp(x, /)", floats::ulp, 1),
    ],
    init: Some(add_constants),
};

fn add_constants(cx: &mut Ctx, module: Word) -> Res<()> {
    let constants = [
        ("e", core::f64::consts::E),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
        ("pi", core::f64::consts::PI),
        ("tau", core::f64::consts::TAU),
    ];
    for (name, value) in constants {
        let name = crate::object::intern::intern(cx, name)?;
        let value = crate::types::float::boxed(cx, value)?;
        crate::object::attributes::set(cx, module, name, value)?;
    }
    Ok(())
}
