//! dict.

use crate::prelude::*;

pub fn empty(_cx: &mut Ctx) -> Res<Word> {
    unimplemented!("types::dict::empty")
}

pub fn set_item(_cx: &mut Ctx, _dict: Word, _key: Word, _value: Word) -> Res<()> {
    unimplemented!("types::dict::set_item")
}

pub fn update_display(_cx: &mut Ctx, _dict: Word, _mapping: Word) -> Res<()> {
    unimplemented!("types::dict::update_display")
}

pub fn merge_kwargs(_cx: &mut Ctx, _dict: Word, _mapping: Word, _callee: Word) -> Res<()> {
    unimplemented!("types::dict::merge_kwargs")
}

/// The value of `key`, if there (no `__missing__`).
pub fn get(_cx: &mut Ctx, _dict: Word, _key: Word) -> Res<Option<Word>> {
    unimplemented!("dict::get")
}

/// Lookup of an interned name in an attribute dict: cannot raise, runs no Python code.
pub fn get_name(_dict: Word, _name: Word) -> Option<Word> {
    unimplemented!("dict::get_name")
}

/// Removes `key`; its value if it was there.
pub fn remove(_cx: &mut Ctx, _dict: Word, _key: Word) -> Res<Option<Word>> {
    unimplemented!("dict::remove")
}

pub fn len(_dict: Word) -> usize {
    unimplemented!("dict::len")
}

/// The entry at or after position `*at`, which moves behind it. Insertion order; sees concurrent changes.
pub fn next_entry(_dict: Word, _at: &mut usize) -> Option<(Word, Word)> {
    unimplemented!("dict::next_entry")
}
