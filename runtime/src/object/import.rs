//! import.

use crate::prelude::*;

pub fn import_name(_cx: &mut Ctx, _module: Word, _name: Word, _from_list: Word, _level: i64) -> Res<Word> {
    unimplemented!("object::import::import_name")
}

pub fn import_from(_cx: &mut Ctx, _module: Word, _name: Word) -> Res<Word> {
    unimplemented!("object::import::import_from")
}

pub fn import_star(_cx: &mut Ctx, _module: Word, _into: Word) -> Res<()> {
    unimplemented!("object::import::import_star")
}

/// The module `builtins`.
pub fn builtins(_cx: &mut Ctx) -> Res<Word> {
    unimplemented!("import::builtins")
}

/// An attribute of the module `builtins`, as `__reduce__` methods name it.
pub fn builtin(cx: &mut Ctx, name: &str) -> Res<Word> {
    let name = crate::object::intern::intern(cx, name)?;
    let builtins = builtins(cx)?;
    crate::object::attributes::get(cx, builtins, name)
}
