//! format.

use crate::prelude::*;

pub fn format_value(_cx: &mut Ctx, _value: Word, _conversion: i64, _spec: Word) -> Res<Word> {
    unimplemented!("object::format::format_value")
}

/// `repr(value)`: a str.
pub fn repr(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("format::repr")
}

/// `str(value)`.
pub fn str_of(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("format::str_of")
}

/// `ascii(value)`.
pub fn ascii(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("format::ascii")
}
