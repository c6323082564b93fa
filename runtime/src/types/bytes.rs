//! bytes.

use crate::prelude::*;

pub fn from_raw(_cx: &mut Ctx, _data: *mut Word, _n: i64) -> Res<Word> {
    unimplemented!("types::bytes::from_raw")
}
