//! What stores of module variables from outside the module's own code do to its assumption: that constant variables are
//! as that code made them, and that no variable hides a built-in name. Those of classes are cleared by
//! `object::class_update` and where an instance gets an attribute that hides a method.

use crate::object::class_update::clear;
use crate::object::import;
use crate::prelude::*;

/// The object's own attribute `name` is about to be stored or deleted; `inline` where it has a place of its own.
pub fn before_store(object: Word, name: Word, inline: bool) {
    let Some(module) = Gc::<ModuleObj>::try_of(object) else { return };
    if import::is_builtins(object) {
        import::clear_assumptions();
    } else if !module.assumption.get().is_null() && (inline || import::is_builtin_name(name)) {
        clear(module.assumption.get());
    }
}

/// All attributes of the object are about to be replaced.
pub fn before_replacing(object: Word) {
    if let Some(module) = Gc::<ModuleObj>::try_of(object) {
        clear(module.assumption.get());
    }
}
