//! attributes.

use crate::prelude::*;

pub fn get_cached(_cx: &mut Ctx, _object: Word, _name: Word, _cache: *mut Word) -> Res<Word> {
    unimplemented!("object::attributes::get_cached")
}

pub fn set_cached(_cx: &mut Ctx, _object: Word, _name: Word, _value: Word, _cache: *mut Word) -> Res<()> {
    unimplemented!("object::attributes::set_cached")
}

pub fn delete(_cx: &mut Ctx, _object: Word, _name: Word) -> Res<()> {
    unimplemented!("object::attributes::delete")
}

pub fn load_special(_cx: &mut Ctx, _object: Word, _name: Word) -> Res<Word> {
    unimplemented!("object::attributes::load_special")
}

pub fn super_getattr(_cx: &mut Ctx, _super_: Word, _class: Word, _receiver: Word, _name: Word) -> Res<Word> {
    unimplemented!("object::attributes::super_getattr")
}

/// `getattr(object, name)`.
pub fn get(_cx: &mut Ctx, _object: Word, _name: Word) -> Res<Word> {
    unimplemented!("attributes::get")
}

/// `getattr(object, name)` where AttributeError means None.
pub fn get_optional(_cx: &mut Ctx, _object: Word, _name: Word) -> Res<Option<Word>> {
    unimplemented!("attributes::get_optional")
}

/// `setattr(object, name, value)`.
pub fn set(_cx: &mut Ctx, _object: Word, _name: Word, _value: Word) -> Res<()> {
    unimplemented!("attributes::set")
}

/// The raw attribute `name` along the MRO of `class`: no descriptor protocol, no metaclass.
pub fn lookup(_cx: &mut Ctx, _class: Gc<ClassObj>, _name: Word) -> Option<Word> {
    unimplemented!("attributes::lookup")
}

pub fn super_object(_cx: &mut Ctx, _super: Word, _class: Word, _receiver: Word) -> Res<Word> {
    unimplemented!("attributes::super_object")
}
