//! Modules written in Rust, by name.

use crate::object::{fields, import, intern};
use crate::prelude::*;
use crate::types::{self, builtin_function};

pub mod abc;
pub mod atexit;
pub mod bisect;
pub mod binascii;
pub mod builtins;
pub mod codecs;
pub mod collections;
pub mod csv;
pub mod errno;
pub mod functools;
pub mod hashes;
pub mod heapq;
pub mod imp;
pub mod io;
pub mod gc;
pub mod itertools;
pub mod json;
pub mod math;
pub mod operator;
pub mod pickle;
pub mod posix;
pub mod sre;
pub mod random;
pub mod select;
pub mod signals;
pub mod string;
pub mod structs;
pub mod synthesize;
pub mod sx;
pub mod sys;
pub mod traceback;
pub mod threads;
pub mod time;
pub mod type_names;
pub mod unicodedata;
pub mod warnings;
pub mod weakref;

/// One row per native module; the import machinery looks here after the compiled-in modules.
pub const NATIVE_MODULES: &[&NativeModule] = &[
    &binascii::MODULE,
    &builtins::MODULE,
    &codecs::MODULE,
    &csv::MODULE,
    &errno::MODULE,
    &functools::MODULE,
    &imp::MODULE,
    &io::MODULE,
    &gc::MODULE,
    &itertools::MODULE,
    &json::MODULE,
    &math::MODULE,
    &abc::MODULE,
    &atexit::MODULE,
    &bisect::MODULE,
    &synthesize::MODULE,
    &collections::MODULE,
    &hashes::MODULE,
    &heapq::MODULE,
    &operator::MODULE,
    &pickle::MODULE,
    &posix::MODULE,
    &sre::MODULE,
    &random::MODULE,
    &select::MODULE,
    &signals::MODULE,
    &string::MODULE,
    &structs::MODULE,
    &sx::MODULE,
    &sys::MODULE,
    &traceback::MODULE,
    &threads::MODULE,
    &time::MODULE,
    &unicodedata::MODULE,
    &weakref::MODULE,
    &type_names::TYPES,
    &type_names::TYPING,
];

/// A module written in Rust has this name.
pub fn is_native(name: &str) -> bool {
    NATIVE_MODULES.iter().any(|m| m.name == name)
}

/// The module object of a native module: its functions, then what its `init` adds.
pub fn instantiate(cx: &mut Ctx, native: &'static NativeModule, name: Word) -> Res<Word> {
    let module = new_module(cx, name)?;
    set(cx, module, "__name__", name)?;
    set(cx, module, "__doc__", none())?;
    let package = types::str::new(cx, "")?;
    set(cx, module, "__package__", package)?;
    let (loader, spec) = (import::spec::builtin_loader(cx)?, import::spec::of_native(cx, name)?);
    set(cx, module, "__loader__", loader)?;
    set(cx, module, "__spec__", spec)?;
    for row in native.functions {
        let function = builtin_function::in_module(cx, row, module, name)?;
        set(cx, module, row.name(), function)?;
    }
    if let Some(init) = native.init {
        init(cx, module)?;
    }
    Ok(module)
}

/// An empty module object.
fn new_module(cx: &mut Ctx, name: Word) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::Module), size_of::<ModuleObj>())?;
    // SAFETY: just allocated with this layout.
    let module: Gc<ModuleObj> = unsafe { Gc::from_word(word) };
    module.name.set(name);
    Ok(word)
}

/// Sets a global of a module.
pub fn set(cx: &mut Ctx, module: Word, name: &str, value: Word) -> Res<()> {
    let name = intern::intern(cx, name)?;
    fields::own_set(cx, module, name, value)?;
    Ok(())
}

/// Sets a class as a global of a module, under the last part of its name.
pub fn set_class(cx: &mut Ctx, module: Word, id: ClassId) -> Res<()> {
    let name = id.name().rsplit('.').next().unwrap_or(id.name());
    set(cx, module, name, class(id).word())
}
