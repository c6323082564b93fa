//! `int`: exact integers. Values of 63 bits are words; larger ones keep their limbs inside their object.

pub mod arith;
pub mod bits;
pub mod construct;
pub mod divide;
pub mod format;
pub mod limbs;
pub mod methods;
pub mod power;
pub mod repr;
pub mod text;

use crate::prelude::*;
use repr::Int;
pub use text::{SMALL_TEXT, max_str_digits, set_max_str_digits, small_decimal};

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::BASETYPE | class_flags::MATCH_SELF,
    raw_mask: 0b10,
    slots: Slots {
        repr: slot!(unary, text::repr),
        format: slot!(binary, format::format),
        hash: slot!(hash, arith::hash),
        bool: slot!(truth, arith::truth),
        lt: slot!(binary, arith::lt),
        le: slot!(binary, arith::le),
        eq: slot!(binary, arith::eq),
        ne: slot!(binary, arith::ne),
        gt: slot!(binary, arith::gt),
        ge: slot!(binary, arith::ge),
        new: slot!(call, construct::new),
        add: slot!(binary, arith::add),
        radd: slot!(binary, arith::add),
        sub: slot!(binary, arith::sub),
        rsub: slot!(binary, arith::reflected_sub),
        mul: slot!(binary, arith::mul),
        rmul: slot!(binary, arith::mul),
        truediv: slot!(binary, divide::true_divide),
        rtruediv: slot!(binary, divide::reflected_true_divide),
        floordiv: slot!(binary, divide::floor_divide),
        rfloordiv: slot!(binary, divide::reflected_floor_divide),
        modulo: slot!(binary, divide::modulo),
        rmodulo: slot!(binary, divide::reflected_modulo),
        divmod: slot!(binary, divide::div_mod),
        rdivmod: slot!(binary, divide::reflected_div_mod),
        pow: slot!(ternary, power::power),
        rpow: slot!(ternary, power::reflected_power),
        lshift: slot!(binary, bits::shift_left),
        rlshift: slot!(binary, bits::reflected_shift_left),
        rshift: slot!(binary, bits::shift_right),
        rrshift: slot!(binary, bits::reflected_shift_right),
        and: slot!(binary, bits::and),
        rand: slot!(binary, bits::and),
        or: slot!(binary, bits::or),
        ror: slot!(binary, bits::or),
        xor: slot!(binary, bits::xor),
        rxor: slot!(binary, bits::xor),
        neg: slot!(unary, arith::negative),
        pos: slot!(unary, construct::to_int),
        abs: slot!(unary, arith::absolute),
        invert: slot!(unary, bits::invert),
        int: slot!(unary, construct::to_int),
        float: slot!(unary, methods::to_float),
        index: slot!(unary, construct::to_int),
        ..Slots::EMPTY
    },
    methods: &[
        native!("as_integer_ratio(self, /)", methods::as_integer_ratio, 1),
        native!("bit_count(self, /)", bits::bit_count, 1),
        native!("bit_length(self, /)", bits::bit_length, 1),
        native!("conjugate(self, /)", methods::itself, 1),
        native!("from_bytes(type, /, bytes, byteorder='big', *, signed=False)", methods::from_bytes, 4, ClassMethod),
        native!("is_integer(self, /)", methods::is_integer, 1),
        native!("to_bytes(self, /, length=1, byteorder='big', *, signed=False)", methods::to_bytes, 4),
        native!("__ceil__(self, /)", methods::itself, 1),
        native!("__floor__(self, /)", methods::itself, 1),
        native!("__getnewargs__(self, /)", methods::new_arguments, 1),
        native!("__round__(self, ndigits=None, /)", methods::round, 2),
        native!("__sizeof__(self, /)", methods::size_of, 1),
        native!("__trunc__(self, /)", methods::itself, 1),
    ],
    getsets: &[
        GetSetRow { name: "real", get: methods::itself, set: None },
        GetSetRow { name: "imag", get: methods::zero, set: None },
        GetSetRow { name: "numerator", get: methods::itself, set: None },
        GetSetRow { name: "denominator", get: methods::one, set: None },
    ],
    ..StaticClass::new(ClassId::Int, size_of::<IntObj>())
};

/// An int literal too large for an `i64`, as it stands in source.
pub fn from_literal(cx: &mut Ctx, text: *mut Word, n: i64) -> Res<Word> {
    // SAFETY: generated code passes the address and length of a constant.
    let text = unsafe { core::slice::from_raw_parts(text.cast::<u8>(), n as usize) };
    text::from_literal(cx, text)
}

#[inline]
pub fn from_i64(cx: &mut Ctx, value: i64) -> Res<Word> {
    if Word::fits(value) {
        return Ok(Word::small(value));
    }
    repr::from_limbs(cx, value < 0, &[value.unsigned_abs()])
}

pub fn from_u64(cx: &mut Ctx, value: u64) -> Res<Word> {
    repr::from_limbs(cx, false, &[value])
}

#[inline]
pub fn from_i128(cx: &mut Ctx, value: i128) -> Res<Word> {
    match i64::try_from(value) {
        Ok(value) => from_i64(cx, value),
        Err(_) => repr::from_u128(cx, value < 0, value.unsigned_abs()),
    }
}

/// The int of an unsigned 64-bit value that travels in an `i64`.
pub fn from_u64_bits(cx: &mut Ctx, value: i64) -> Res<Word> {
    from_u64(cx, value as u64)
}

/// `float(value)` of an int.
pub fn to_float_word(cx: &mut Ctx, value: Word) -> Res<Word> {
    let float = to_f64(cx, value)?;
    crate::types::float::boxed(cx, float)
}

/// The nearest double; OverflowError where there is none.
pub fn to_f64(cx: &mut Ctx, value: Word) -> Res<f64> {
    if let Some(small) = value.to_small() {
        return Ok(small as f64);
    }
    let float = divide::to_f64(Int::of(value));
    if float.is_infinite() {
        return Err(crate::raise::error(cx, ClassId::OverflowError, format_args!("int too large to convert to float")));
    }
    Ok(float)
}

/// The value of an int (or subclass, bool included), if it fits.
#[inline]
pub fn to_i64(value: Word) -> Option<i64> {
    match value.to_small() {
        Some(small) => Some(small),
        None => Int::of(value).to_i64(),
    }
}

/// `operator.index(value)`: an exact int.
#[inline]
pub fn index(cx: &mut Ctx, value: Word) -> Res<Word> {
    if repr::is_int(value) {
        return repr::exact(cx, value);
    }
    let index = crate::object::operators::index(cx, value)?;
    repr::exact(cx, index)
}

/// MemoryError where some copies of this many limbs cannot be had: `dashu` has no way to report that.
pub fn ensure_memory(cx: &mut Ctx, limbs: usize) -> Res<()> {
    const UNCHECKED: usize = 1 << 17;
    if limbs > UNCHECKED && Vec::<u64>::new().try_reserve_exact(limbs.saturating_mul(6)).is_err() {
        return Err(crate::raise::memory_error(cx));
    }
    Ok(())
}

