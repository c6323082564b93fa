//! `float`: IEEE doubles.

pub mod arith;
pub mod construct;
pub mod digits;
pub mod format;
pub mod hex;
pub mod methods;
pub mod text;

use crate::prelude::*;
pub use arith::power_words;

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::BASETYPE | class_flags::MATCH_SELF,
    raw_mask: 0b10,
    slots: Slots {
        repr: slot!(unary, text::repr),
        format: slot!(binary, format::format),
        hash: slot!(hash, methods::hash),
        bool: slot!(truth, methods::truth),
        lt: slot!(binary, arith::lt),
        le: slot!(binary, arith::le),
        eq: slot!(binary, arith::eq),
        ne: slot!(binary, arith::ne),
        gt: slot!(binary, arith::gt),
        ge: slot!(binary, arith::ge),
        new: slot!(call, construct::new),
        add: slot!(binary, arith::add),
        radd: slot!(binary, arith::reflected_add),
        sub: slot!(binary, arith::sub),
        rsub: slot!(binary, arith::reflected_sub),
        mul: slot!(binary, arith::mul),
        rmul: slot!(binary, arith::reflected_mul),
        truediv: slot!(binary, arith::divide),
        rtruediv: slot!(binary, arith::reflected_divide),
        floordiv: slot!(binary, arith::floor_division),
        rfloordiv: slot!(binary, arith::reflected_floor_division),
        modulo: slot!(binary, arith::remainder),
        rmodulo: slot!(binary, arith::reflected_remainder),
        divmod: slot!(binary, arith::div_mod),
        rdivmod: slot!(binary, arith::reflected_div_mod),
        pow: slot!(ternary, arith::pow),
        rpow: slot!(ternary, arith::reflected_pow),
        neg: slot!(unary, arith::negative),
        pos: slot!(unary, methods::itself),
        abs: slot!(unary, arith::absolute),
        int: slot!(unary, methods::truncated),
        float: slot!(unary, methods::itself),
        ..Slots::EMPTY
    },
    methods: &[
        native!("as_integer_ratio(self, /)", methods::as_integer_ratio, 1),
        native!("conjugate(self, /)", methods::itself, 1),
        native!("from_number(type, number, /)", construct::from_number, 2, ClassMethod),
        native!("fromhex(type, string, /)", hex::from_hex, 2, ClassMethod),
        native!("hex(self, /)", hex::hex, 1),
        native!("is_integer(self, /)", methods::is_integer, 1),
        native!("__ceil__(self, /)", methods::ceil, 1),
        native!("__floor__(self, /)", methods::floor, 1),
        native!("__getformat__(type, typestr, /)", methods::get_format, 2, ClassMethod),
        native!("__getnewargs__(self, /)", methods::new_arguments, 1),
        native!("__round__(self, ndigits=None, /)", methods::round, 2),
        native!("__trunc__(self, /)", methods::truncated, 1),
    ],
    getsets: &[
        GetSetRow { name: "real", get: methods::itself, set: None },
        GetSetRow { name: "imag", get: methods::imaginary, set: None },
    ],
    ..StaticClass::new(ClassId::Float, size_of::<FloatObj>())
};

/// A new float object.
pub fn boxed(cx: &mut Ctx, value: f64) -> Res<Word> {
    boxed_as(cx, class(ClassId::Float), value)
}

/// A new instance of float or a subclass.
pub fn boxed_as(cx: &mut Ctx, class: Gc<ClassObj>, value: f64) -> Res<Word> {
    let word = crate::heap::allocate(cx, class, class.size.get() as usize)?;
    // SAFETY: just allocated as a float, and nobody else has seen it.
    unsafe { (*(word.0 as *mut FloatObj)).value = value };
    Ok(word)
}

/// The value of a float or subclass instance.
#[inline]
pub fn value_of(float: Word) -> f64 {
    debug_assert!(is_float(float));
    // SAFETY: callers have checked the class, which fixes the layout.
    unsafe { Gc::<FloatObj>::from_word(float).value }
}

/// The value is a float or an instance of a subclass.
#[inline]
pub fn is_float(word: Word) -> bool {
    !word.is_small() && class_of(word).flags.get() & class_flags::FLOAT_SUBCLASS != 0
}

/// `lhs % rhs` for `rhs` other than 0: the sign is that of `rhs`.
pub fn modulo(_cx: &mut Ctx, lhs: f64, rhs: f64) -> f64 {
    arith::floored(lhs, rhs).1
}

/// `lhs // rhs` for `rhs` other than 0.
pub fn floor_divide(_cx: &mut Ctx, lhs: f64, rhs: f64) -> f64 {
    arith::floored(lhs, rhs).0
}

/// `lhs ** rhs` where that is a float. Where Python raises or goes over to complex numbers, the result is infinite or
/// NaN, so that callers who get that from finite operands repeat the operation on words.
pub fn power(_cx: &mut Ctx, lhs: f64, rhs: f64) -> f64 {
    crate::modules::math::functions::pow(lhs, rhs)
}

/// The double nearest to `(m + rest) * 2^exponent`, half to even, where `rest` is above 0 and below 1 if `sticky` and
/// 0 if not. With `sticky`, `m` has at least 55 bits unless the result is subnormal. Infinite on overflow.
pub fn compose(m: u64, sticky: bool, exponent: i64) -> f64 {
    if m == 0 {
        return 0.0;
    }
    let top = exponent + 63 - i64::from(m.leading_zeros());
    let unit = (top - 52).max(-1074);
    let mantissa = rounded_shift(m, sticky, unit - exponent);
    let biased = unit + 1075;
    if mantissa < 1 << 52 {
        return f64::from_bits(mantissa);
    }
    // Rounding up may have carried into a 54th bit, which the addition turns into the next exponent.
    if biased > 2046 || biased == 2046 && mantissa == 1 << 53 {
        return f64::INFINITY;
    }
    f64::from_bits(((biased as u64 - 1) << 52) + mantissa)
}

/// `m / 2^drop`, half to even; a negative `drop` shifts up.
fn rounded_shift(m: u64, sticky: bool, drop: i64) -> u64 {
    match drop {
        ..=0 => m << -drop,
        1..=63 => {
            let (half, rest, quotient) = (1u64 << (drop - 1), m & ((1 << drop) - 1), m >> drop);
            let up = rest > half || rest == half && (sticky || quotient & 1 == 1);
            quotient + u64::from(up)
        }
        64 => u64::from(m > 1 << 63 || m == 1 << 63 && sticky),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::compose;

    #[test]
    fn composing_rounds_half_to_even() {
        assert_eq!(compose((1 << 53) + 1, false, 0), 9007199254740992.0);
        assert_eq!(compose((1 << 53) + 3, false, 0), 9007199254740996.0);
        assert_eq!(compose((1 << 54) + 1, true, 0), 18014398509481984.0);
        assert_eq!(compose(1, false, -1074), 5e-324);
        assert_eq!(compose(3, false, -1075), 1e-323);
        assert_eq!(compose(1, false, -1075), 0.0);
        assert_eq!(compose(u64::MAX, false, 960), f64::INFINITY);
        assert_eq!(compose(u64::MAX << 11, false, 960), f64::MAX);
        assert_eq!(compose(5, false, 3), 40.0);
    }
}
