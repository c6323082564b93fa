//! typing.

use crate::prelude::*;

pub fn type_param(_cx: &mut Ctx, _kind: i64, _name: Word, _bound: Word, _default: Word) -> Res<Word> {
    unimplemented!("types::typing::type_param")
}

pub fn type_alias(_cx: &mut Ctx, _name: Word, _params: Word, _value: Word) -> Res<Word> {
    unimplemented!("types::typing::type_alias")
}

pub fn generic_base(_cx: &mut Ctx, _params: Word) -> Res<Word> {
    unimplemented!("types::typing::generic_base")
}
