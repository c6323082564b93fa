//! traceback.

use crate::prelude::*;

pub fn add_entry(_cx: &mut Ctx, _site: *mut Word) {
    unimplemented!("raise::traceback::add_entry")
}
