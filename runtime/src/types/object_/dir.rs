//! `__dir__` of objects and classes: every name that a lookup would find.

use crate::object::{attributes, class_dict, intern};
use crate::prelude::*;
use crate::types::{dict, list, tuple};

/// `object.__dir__`: names of the object itself, of its class and of the bases.
pub fn of_instance(cx: &mut Ctx, object: Word) -> Res<Word> {
    let names = dict::empty(cx)?;
    let own = attributes::get_optional(cx, object, intern::name(NameId::Dict))?;
    if let Some(own) = own.filter(|d| is_instance_of(*d, ClassId::Dict)) {
        dict::update_display(cx, names, own)?;
    }
    let class = attributes::get_optional(cx, object, intern::name(NameId::Class))?;
    if let Some(class) = class.and_then(Gc::<ClassObj>::try_of) {
        add_class(cx, names, class)?;
    }
    list::from_iterable(cx, names)
}

/// `type.__dir__`: names of the class and its bases, not of the metaclass.
pub fn of_class(cx: &mut Ctx, class: Word) -> Res<Word> {
    let names = dict::empty(cx)?;
    add_class(cx, names, Gc::of(class))?;
    list::from_iterable(cx, names)
}

fn add_class(cx: &mut Ctx, names: Word, class: Gc<ClassObj>) -> Res<()> {
    for entry in tuple::words_of(class_dict::mro(cx, class)) {
        let Some(class) = Gc::<ClassObj>::try_of(*entry) else { continue };
        let own = class_dict::own_dict(cx, class);
        dict::update_display(cx, names, own)?;
    }
    Ok(())
}
