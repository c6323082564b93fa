//! names.

use crate::prelude::*;

pub fn load_global(_cx: &mut Ctx, _module: Word, _name: Word, _cache: *mut Word) -> Res<Word> {
    unimplemented!("object::names::load_global")
}

pub fn store_global(_cx: &mut Ctx, _module: Word, _name: Word, _value: Word) -> Res<()> {
    unimplemented!("object::names::store_global")
}

pub fn delete_global(_cx: &mut Ctx, _module: Word, _name: Word) -> Res<()> {
    unimplemented!("object::names::delete_global")
}

pub fn load_builtin(_cx: &mut Ctx, _name: Word) -> Res<Word> {
    unimplemented!("object::names::load_builtin")
}

pub fn load_name(_cx: &mut Ctx, _namespace: Word, _module: Word, _name: Word) -> Res<Word> {
    unimplemented!("object::names::load_name")
}

pub fn load_from_namespace(_cx: &mut Ctx, _namespace: Word, _name: Word) -> Res<Option<Word>> {
    unimplemented!("object::names::load_from_namespace")
}

pub fn store_name(_cx: &mut Ctx, _namespace: Word, _name: Word, _value: Word) -> Res<()> {
    unimplemented!("object::names::store_name")
}

pub fn delete_name(_cx: &mut Ctx, _namespace: Word, _name: Word) -> Res<()> {
    unimplemented!("object::names::delete_name")
}

pub fn unbound_local(_cx: &mut Ctx, _name: Word) -> Res<()> {
    unimplemented!("object::names::unbound_local")
}

pub fn unbound_free(_cx: &mut Ctx, _name: Word) -> Res<()> {
    unimplemented!("object::names::unbound_free")
}

pub fn cell(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("object::names::cell")
}

pub fn locals_dict(_cx: &mut Ctx, _names: *mut Word, _values: *mut Word, _n: i64) -> Res<Word> {
    unimplemented!("object::names::locals_dict")
}
