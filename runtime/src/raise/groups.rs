//! groups.

use crate::prelude::*;

pub fn split(_cx: &mut Ctx, _exception: Word, _class: Word) -> Res<Word> {
    unimplemented!("raise::groups::split")
}

pub fn regroup(_cx: &mut Ctx, _original: Word, _raised: Word) -> Res<Word> {
    unimplemented!("raise::groups::regroup")
}
