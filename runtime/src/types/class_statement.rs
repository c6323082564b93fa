//! class_statement.

use crate::prelude::*;

pub fn prepare(_cx: &mut Ctx, _name: Word, _bases: Word, _keywords: Word) -> Res<Word> {
    unimplemented!("types::class_statement::prepare")
}

pub fn finish(_cx: &mut Ctx, _name: Word, _prepared: Word, _class_cell: Word, _plan: *mut Word) -> Res<Word> {
    unimplemented!("types::class_statement::finish")
}
