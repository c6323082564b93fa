//! unpack.

use crate::prelude::*;

pub fn exact(_cx: &mut Ctx, _object: Word, _n: i64, _out: *mut Word) -> Res<()> {
    unimplemented!("object::unpack::exact")
}

pub fn starred(_cx: &mut Ctx, _object: Word, _before: i64, _after: i64, _out: *mut Word) -> Res<()> {
    unimplemented!("object::unpack::starred")
}
