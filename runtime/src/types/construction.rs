//! What the constructors of the number types have in common: the class argument and keywords.

use crate::object::call::Args;
use crate::object::suggestions;
use crate::prelude::*;
use crate::raise::{type_error, type_name};

/// The class that `name.__new__` was called with: `base` or a subclass.
pub fn class_argument(cx: &mut Ctx, name: &str, base: ClassId, args: &Args<'_>) -> Res<Gc<ClassObj>> {
    let Some(&first) = args.positional().first() else {
        return Err(type_error(cx, format_args!("{name}.__new__(): not enough arguments")));
    };
    if first.is_small() || !is_instance_of(first, ClassId::Type) {
        let kind = type_name(first);
        return Err(type_error(cx, format_args!("{name}.__new__(X): X is not a type object ({kind})")));
    }
    // SAFETY: an instance of `type` is a class object.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(first) };
    if !crate::object::class::is_subclass_of(class, crate::object::class::class(base)) {
        let given = class_name(class);
        return Err(type_error(cx, format_args!("{name}.__new__({given}): {given} is not a subtype of {name}")));
    }
    if base == ClassId::Int && class == crate::object::class::class(ClassId::Bool) {
        return Err(type_error(cx, format_args!("int.__new__(bool) is not safe, use bool.__new__()")));
    }
    Ok(class)
}

/// The name of a class as messages show it.
pub fn class_name(class: Gc<ClassObj>) -> String {
    if class.name.get().is_present() {
        return crate::types::str::to_string_lossy(class.name.get());
    }
    match ClassId::ALL.iter().find(|&&id| crate::object::class::class(id) == class) {
        Some(id) => id.name().rsplit('.').next().unwrap_or(id.name()).to_owned(),
        None => String::new(),
    }
}

/// TypeError for a keyword that the callable does not have.
pub fn unexpected_keyword(cx: &mut Ctx, function: &str, keyword: &str, known: &[&str]) -> Raised {
    match suggestions::closest(known.iter().copied(), keyword) {
        Some(name) => type_error(cx, format_args!("{function}() got an unexpected keyword argument '{keyword}'. Did you mean '{name}'?")),
        None => type_error(cx, format_args!("{function}() got an unexpected keyword argument '{keyword}'")),
    }
}
