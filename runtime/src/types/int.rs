//! int.

use crate::prelude::*;

pub fn from_literal(_cx: &mut Ctx, _text: *mut Word, _n: i64) -> Res<Word> {
    unimplemented!("types::int::from_literal")
}

pub fn from_i64(_cx: &mut Ctx, _value: i64) -> Res<Word> {
    unimplemented!("types::int::from_i64")
}

pub fn from_u64_bits(_cx: &mut Ctx, _value: i64) -> Res<Word> {
    unimplemented!("types::int::from_u64_bits")
}

pub fn to_float_word(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("types::int::to_float_word")
}

/// The value of an int (or subclass, bool included), if it fits.
pub fn to_i64(_value: Word) -> Option<i64> {
    unimplemented!("int::to_i64")
}
