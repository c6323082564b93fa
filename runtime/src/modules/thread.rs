//! `_thread`: who is running.

use crate::prelude::*;
use crate::types::int;

pub static MODULE: NativeModule =
    NativeModule { name: "_thread", functions: &[native!("get_ident()", get_ident, 0)], init: None };

/// A number that no other running fiber has.
fn get_ident(cx: &mut Ctx) -> Res<Word> {
    let address = core::ptr::from_ref(cx).addr();
    int::from_i64(cx, address as i64)
}
