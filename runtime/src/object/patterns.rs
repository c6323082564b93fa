//! patterns.

use crate::prelude::*;

pub fn is_sequence(_cx: &mut Ctx, _subject: Word) -> i64 {
    unimplemented!("object::patterns::is_sequence")
}

pub fn is_mapping(_cx: &mut Ctx, _subject: Word) -> i64 {
    unimplemented!("object::patterns::is_mapping")
}

pub fn match_class(_cx: &mut Ctx, _subject: Word, _class: Word, _positional: i64, _names: Word) -> Res<Option<Word>> {
    unimplemented!("object::patterns::match_class")
}

pub fn match_keys(_cx: &mut Ctx, _subject: Word, _keys: Word) -> Res<Option<Word>> {
    unimplemented!("object::patterns::match_keys")
}

pub fn rest(_cx: &mut Ctx, _subject: Word, _keys: Word) -> Res<Word> {
    unimplemented!("object::patterns::rest")
}
