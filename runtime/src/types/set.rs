//! set.

use crate::prelude::*;

pub fn empty(_cx: &mut Ctx) -> Res<Word> {
    unimplemented!("types::set::empty")
}

pub fn add_unit(_cx: &mut Ctx, _set: Word, _item: Word) -> Res<()> {
    unimplemented!("types::set::add_unit")
}

pub fn update_unit(_cx: &mut Ctx, _set: Word, _items: Word) -> Res<()> {
    unimplemented!("types::set::update_unit")
}
