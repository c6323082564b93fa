//! import.

use crate::prelude::*;

pub fn import_name(_cx: &mut Ctx, _module: Word, _name: Word, _from_list: Word, _level: i64) -> Res<Word> {
    unimplemented!("object::import::import_name")
}

pub fn import_from(_cx: &mut Ctx, _module: Word, _name: Word) -> Res<Word> {
    unimplemented!("object::import::import_from")
}

pub fn import_star(_cx: &mut Ctx, _module: Word, _into: Word) -> Res<()> {
    unimplemented!("object::import::import_star")
}
