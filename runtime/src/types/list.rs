//! list.

use crate::prelude::*;

pub fn from_raw(_cx: &mut Ctx, _items: *mut Word, _n: i64) -> Res<Word> {
    unimplemented!("types::list::from_raw")
}

pub fn with_capacity_word(_cx: &mut Ctx, _n: i64) -> Res<Word> {
    unimplemented!("types::list::with_capacity_word")
}

pub fn append_unit(_cx: &mut Ctx, _list: Word, _item: Word) -> Res<()> {
    unimplemented!("types::list::append_unit")
}

pub fn extend_display(_cx: &mut Ctx, _list: Word, _items: Word) -> Res<()> {
    unimplemented!("types::list::extend_display")
}

pub fn to_tuple(_cx: &mut Ctx, _list: Word) -> Res<Word> {
    unimplemented!("types::list::to_tuple")
}

/// A new list of `items`.
pub fn new(_cx: &mut Ctx, _items: &[Word]) -> Res<Word> {
    unimplemented!("list::new")
}

/// `list.append`.
pub fn append(_cx: &mut Ctx, _list: Word, _item: Word) -> Res<()> {
    unimplemented!("list::append")
}

/// Item `i < len` of a list (or subclass), boxed if the store is raw.
pub fn get(_cx: &mut Ctx, _list: Word, _i: usize) -> Res<Word> {
    unimplemented!("list::get")
}

pub fn len(_list: Word) -> usize {
    unimplemented!("list::len")
}

/// `list(iterable)`.
pub fn from_iterable(_cx: &mut Ctx, _iterable: Word) -> Res<Word> {
    unimplemented!("list::from_iterable")
}
