//! function.

use crate::prelude::*;

pub fn make(_cx: &mut Ctx, _code: *mut Word, _entry: *mut Word, _module: Word, _closure: Word) -> Res<Word> {
    unimplemented!("types::function::make")
}

pub fn set_part(_cx: &mut Ctx, _function: Word, _field: i64, _value: Word) {
    unimplemented!("types::function::set_part")
}
