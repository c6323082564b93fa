//! iterate.

use crate::prelude::*;

pub fn iter(_cx: &mut Ctx, _object: Word) -> Res<Word> {
    unimplemented!("object::iterate::iter")
}

pub fn next(_cx: &mut Ctx, _iterator: Word) -> Res<Option<Word>> {
    unimplemented!("object::iterate::next")
}

/// Runs `step` for each item of any iterable, until it answers false.
pub fn for_each(_cx: &mut Ctx, _iterable: Word, _step: &mut dyn FnMut(&mut Ctx, Word) -> Res<bool>) -> Res<()> {
    unimplemented!("iterate::for_each")
}

/// `operator.length_hint(object, default)`.
pub fn length_hint(_cx: &mut Ctx, _object: Word, _default: usize) -> Res<usize> {
    unimplemented!("iterate::length_hint")
}
