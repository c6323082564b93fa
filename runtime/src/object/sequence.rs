//! sequence.

use crate::prelude::*;

pub fn contains(_cx: &mut Ctx, _container: Word, _item: Word) -> Res<bool> {
    unimplemented!("object::sequence::contains")
}

pub fn get_item(_cx: &mut Ctx, _object: Word, _key: Word) -> Res<Word> {
    unimplemented!("object::sequence::get_item")
}

pub fn set_item(_cx: &mut Ctx, _object: Word, _key: Word, _value: Word) -> Res<()> {
    unimplemented!("object::sequence::set_item")
}

pub fn delete_item(_cx: &mut Ctx, _object: Word, _key: Word) -> Res<()> {
    unimplemented!("object::sequence::delete_item")
}

pub fn length_word(_cx: &mut Ctx, _object: Word) -> Res<Word> {
    unimplemented!("object::sequence::length_word")
}

/// `len(object)`.
pub fn length(_cx: &mut Ctx, _object: Word) -> Res<usize> {
    unimplemented!("sequence::length")
}
