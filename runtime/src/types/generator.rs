//! generator.

use crate::prelude::*;

pub fn make(_cx: &mut Ctx, _code: *mut Word, _function: Word, _resume: *mut Word, _words: i64, _raws: i64) -> Res<Word> {
    unimplemented!("types::generator::make")
}

pub fn delegate_step(_cx: &mut Ctx, _generator: Word, _iterator: Word, _sent: Word) -> Res<Option<Word>> {
    unimplemented!("types::generator::delegate_step")
}

pub fn delegate_result(_cx: &mut Ctx, _generator: Word) -> Word {
    unimplemented!("types::generator::delegate_result")
}

pub fn delegate_iter(_cx: &mut Ctx, _iterable: Word) -> Res<Word> {
    unimplemented!("types::generator::delegate_iter")
}
