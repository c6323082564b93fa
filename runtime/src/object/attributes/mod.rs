//! Attribute access: `getattr`, `setattr`, `delattr`, in CPython's order.
//!
//! Reading asks, in turn: a data descriptor of the class, the object itself, a plain descriptor or value of the class,
//! `__getattr__`. Names are interned words once they are inside; [`get`], [`set`] and [`delete`] intern what they are given.

use crate::object::{class_dict, dispatch, fields, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::{method, method_descriptor, module, str, super_, type_};

pub mod descriptor;
pub mod errors;
pub mod inline_cache;
pub mod lookup;

pub use descriptor::{bind, is_data_descriptor};
pub use inline_cache::{Callee, cached_method, get_cached, note_foreign_dict, note_late_attribute, note_new_class, note_shadow, set_cached};
pub use lookup::{lookup, lookup_after};
use crate::object::dispatch::status;

/// `getattr(object, name)`.
pub fn get(cx: &mut Ctx, object: Word, name: Word) -> Res<Word> {
    let name = checked_name(cx, name)?;
    match find(cx, object, name) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(errors::missing(cx, object, name)),
        Err(raised) => {
            errors::add_context(cx, object, name);
            Err(raised)
        }
    }
}

/// `getattr(object, name)` where AttributeError means None.
pub fn get_optional(cx: &mut Ctx, object: Word, name: Word) -> Res<Option<Word>> {
    let name = checked_name(cx, name)?;
    match find(cx, object, name) {
        Err(raised) => {
            if raise::catch(cx, ClassId::AttributeError) {
                Ok(None)
            } else {
                Err(raised)
            }
        }
        found => found,
    }
}

/// `setattr(object, name, value)`.
pub fn set(cx: &mut Ctx, object: Word, name: Word, value: Word) -> Res<()> {
    let name = checked_name(cx, name)?;
    let class = class_of(object);
    match dispatch::store_fn(class, SlotId::SetAttr) {
        Some(slot) if class.flags.get() & class_flags::PLAIN_SETATTR == 0 => status(slot(cx, object, name, value)),
        _ => generic_set(cx, object, name, value),
    }
}

/// `delattr(object, name)`.
pub fn delete(cx: &mut Ctx, object: Word, name: Word) -> Res<()> {
    let name = checked_name(cx, name)?;
    let class = class_of(object);
    match dispatch::delete_fn(class, SlotId::DelAttr) {
        Some(slot) if class.flags.get() & class_flags::PLAIN_SETATTR == 0 => status(slot(cx, object, name)),
        _ => generic_delete(cx, object, name),
    }
}

/// The attribute, or none where the object has nothing of that name and no Python code had a say. An AttributeError
/// raised by Python code is an error.
pub fn find(cx: &mut Ctx, object: Word, name: Word) -> Res<Option<Word>> {
    let class = class_of(object);
    if class.flags.get() & class_flags::PLAIN_GETATTR != 0 {
        return generic_find(cx, object, name);
    }
    let found = match dispatch::binary_fn(class, SlotId::GetAttribute) {
        Some(slot) if slot as usize == type_::getattribute_slot() => type_::find(cx, object, name),
        Some(slot) if slot as usize == module::getattribute_slot() => module::find(cx, object, name),
        Some(slot) if slot as usize != crate::types::object_::getattribute_slot() => {
            dispatch::answer(slot(cx, object, name)).map(Some)
        }
        _ => generic_find(cx, object, name),
    };
    let Some(fallback) = dispatch::binary_fn(class, SlotId::GetAttr) else { return found };
    match found {
        Ok(Some(value)) => Ok(Some(value)),
        Err(raised) if !raise::catch(cx, ClassId::AttributeError) => Err(raised),
        _ => dispatch::answer(fallback(cx, object, name)).map(Some),
    }
}

/// `object.__getattribute__`, without the error.
pub fn generic_find(cx: &mut Ctx, object: Word, name: Word) -> Res<Option<Word>> {
    let class = class_of(object);
    let attribute = lookup(cx, class, name);
    if let Some(descriptor) = attribute
        && is_data_descriptor(descriptor)
        && let Some(getter) = dispatch::ternary_fn(class_of(descriptor), SlotId::Get)
    {
        return dispatch::answer(getter(cx, descriptor, object, class.word())).map(Some);
    }
    if let Some(own) = own_attribute(cx, object, name)? {
        return Ok(Some(own));
    }
    match attribute {
        Some(attribute) => bind(cx, attribute, object, class).map(Some),
        None => Ok(None),
    }
}

/// What the object itself has; a class has what its dict says.
fn own_attribute(cx: &mut Ctx, object: Word, name: Word) -> Res<Option<Word>> {
    match Gc::<ClassObj>::try_of(object) {
        Some(class) => {
            let own = class_dict::own_dict(cx, class);
            Ok(crate::types::dict::get_name(own, name))
        }
        None => fields::own_get(cx, object, name),
    }
}

/// The native method of its class that `object.name` would bind, where nothing hides it.
pub fn native_method(cx: &mut Ctx, object: Word, name: Word) -> Res<Option<Word>> {
    let class = class_of(object);
    if class.flags.get() & class_flags::PLAIN_GETATTR == 0 {
        return Ok(None);
    }
    let Some(attribute) = lookup(cx, class, name) else { return Ok(None) };
    let fits = |owner| crate::object::class::is_subclass_of(class, owner);
    if !method_descriptor::owner_of(attribute).is_some_and(fits) || fields::own_get(cx, object, name)?.is_some() {
        return Ok(None);
    }
    Ok(Some(attribute))
}

/// `object.__setattr__`.
pub fn generic_set(cx: &mut Ctx, object: Word, name: Word, value: Word) -> Res<()> {
    let class = class_of(object);
    let attribute = lookup(cx, class, name);
    if let Some(descriptor) = attribute
        && is_data_descriptor(descriptor)
    {
        return match dispatch::store_fn(class_of(descriptor), SlotId::Set) {
            Some(setter) => status(setter(cx, descriptor, object, value)),
            None => Err(raise::error(cx, ClassId::AttributeError, format_args!("{}", SlotId::Set.dunder()))),
        };
    }
    if attribute.is_some() {
        note_shadow(cx, class, name);
    }
    if fields::own_set(cx, object, name, value)? { Ok(()) } else { Err(errors::no_place(cx, object, name, attribute)) }
}

/// `object.__delattr__`.
pub fn generic_delete(cx: &mut Ctx, object: Word, name: Word) -> Res<()> {
    let class = class_of(object);
    let attribute = lookup(cx, class, name);
    if let Some(descriptor) = attribute
        && is_data_descriptor(descriptor)
    {
        return match dispatch::delete_fn(class_of(descriptor), SlotId::Delete) {
            Some(deleter) => status(deleter(cx, descriptor, object)),
            None => Err(raise::error(cx, ClassId::AttributeError, format_args!("{}", SlotId::Delete.dunder()))),
        };
    }
    if fields::own_delete(cx, object, name)? {
        return Ok(());
    }
    if fields::Place::of(object).dict.is_none() {
        return Err(errors::no_place(cx, object, name, attribute));
    }
    Err(errors::not_there(cx, object, name))
}

/// The special method `name` of the object's class, bound; TypeError where `with` finds none.
pub fn load_special(cx: &mut Ctx, object: Word, name: Word) -> Res<Word> {
    let class = class_of(object);
    match lookup(cx, class, name) {
        Some(attribute) => bind(cx, attribute, object, class),
        None => Err(errors::missing_context_method(cx, object, name)),
    }
}

/// The special method `name` of the object's class, bound, if the class has it.
pub fn special(cx: &mut Ctx, object: Word, name: NameId) -> Res<Option<Word>> {
    let class = class_of(object);
    match lookup(cx, class, intern::name(name)) {
        Some(attribute) => bind(cx, attribute, object, class).map(Some),
        None => Ok(None),
    }
}

/// `super().name` in a method of `class`; `super_` is what the name `super` stands for there.
pub fn super_getattr(cx: &mut Ctx, super_word: Word, class: Word, receiver: Word, name: Word) -> Res<Word> {
    if super_word != crate::object::class::class(ClassId::Super).word() {
        let proxy = crate::object::call::call(cx, super_word, &[])?;
        return get(cx, proxy, name);
    }
    super_::get_without_proxy(cx, class, receiver, name)
}

/// `super()` in a method; `super_` is what the name `super` stands for there.
pub fn super_object(cx: &mut Ctx, super_word: Word, class: Word, receiver: Word) -> Res<Word> {
    if super_word == crate::object::class::class(ClassId::Super).word() {
        if receiver.is_absent() {
            return Err(super_::deleted_receiver(cx));
        }
        return super_::new(cx, class, receiver);
    }
    crate::object::call::call(cx, super_word, &[])
}

/// Makes an object an instance of `new`, whose instances fit the same memory but keep their fields in other places.
pub fn move_to_class(cx: &mut Ctx, object: Word, new: Gc<ClassObj>) -> Res<()> {
    if fields::has_foreign_dict(object) {
        type_::layout::set_header(object, new);
        fields::clear_inline(object);
        return Ok(());
    }
    let own = crate::types::dict::empty(cx)?;
    let mut at = 0;
    while let Some((key, value)) = fields::fields_next(cx, object, &mut at)? {
        crate::types::dict::set_item(cx, own, key, value)?;
    }
    fields::fields_clear(cx, object)?;
    type_::layout::set_header(object, new);
    fields::clear_inline(object);
    let mut at = 0;
    while let Some((key, value)) = crate::types::dict::next_entry(own, &mut at) {
        fields::fields_set(cx, object, key, value)?;
    }
    Ok(())
}

/// A bound method, or the function itself where there is no receiver.
pub(crate) fn bind_function_object(cx: &mut Ctx, function: Word, receiver: Word) -> Res<Word> {
    if receiver.is_absent() { Ok(function) } else { method::new(cx, function, receiver) }
}

/// The name as an interned string; an error if it is no string.
pub fn checked_name(cx: &mut Ctx, name: Word) -> Res<Word> {
    if is_exact(name, ClassId::Str) {
        return Ok(intern::intern_word(name));
    }
    if is_instance_of(name, ClassId::Str) {
        let text = str::to_string_lossy(name);
        return intern::intern(cx, &text);
    }
    Err(raise::type_error(cx, format_args!("attribute name must be string, not '{}'", raise::type_name(name))))
}

