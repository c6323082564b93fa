//! slice.

use crate::prelude::*;

pub fn new(_cx: &mut Ctx, _start: Word, _stop: Word, _step: Word) -> Res<Word> {
    unimplemented!("types::slice::new")
}
