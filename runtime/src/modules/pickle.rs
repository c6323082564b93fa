//! `_pickle`: doubles as pickles have them, eight bytes with the high end first.

use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{bytes, float};

pub static MODULE: NativeModule = NativeModule {
    name: "_pickle",
    functions: &[
        native!("float_to_bytes(value, /)", to_bytes, 1),
        native!("float_from_bytes(data, /)", from_bytes, 1),
    ],
    init: None,
};

fn to_bytes(cx: &mut Ctx, value: Word) -> Res<Word> {
    let value = float::value_of(value);
    bytes::new(cx, &value.to_be_bytes())
}

fn from_bytes(cx: &mut Ctx, data: Word) -> Res<Word> {
    let read: Result<[u8; 8], _> = bytes::data(data).try_into();
    match read {
        Ok(read) => float::boxed(cx, f64::from_be_bytes(read)),
        Err(_) => Err(type_error(cx, format_args!("float_from_bytes() needs eight bytes"))),
    }
}
