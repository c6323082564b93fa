//! bind.

use crate::prelude::*;

pub fn bind_function(_cx: &mut Ctx, _callee: Word, _args: *mut Word, _n: i64, _kwnames: Word, _slots: *mut Word) -> Res<()> {
    unimplemented!("object::bind::bind_function")
}
