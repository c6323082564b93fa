//! Length, subscripts and membership.

use crate::object::{attributes, call, compare, dispatch, intern, iterate, operators};
use crate::prelude::*;
use crate::raise;

/// `item in container`.
pub fn contains(cx: &mut Ctx, container: Word, item: Word) -> Res<bool> {
    if let Some(f) = dispatch::contains_fn(class_of(container), SlotId::Contains) {
        return dispatch::truth_byte(f(cx, container, item));
    }
    let iterator = match iterate::iter(cx, container) {
        Ok(iterator) => iterator,
        Err(raised) => return Err(not_a_container(cx, container, raised)),
    };
    while let Some(candidate) = iterate::next(cx, iterator)? {
        if compare::equal(cx, candidate, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The error of a membership test on what cannot be iterated.
fn not_a_container(cx: &mut Ctx, container: Word, raised: Raised) -> Raised {
    if !raise::catch(cx, ClassId::TypeError) {
        return raised;
    }
    let name = raise::type_name(container);
    raise::type_error(cx, format_args!("argument of type '{name}' is not a container or iterable"))
}

/// `object[key]`.
pub fn get_item(cx: &mut Ctx, object: Word, key: Word) -> Res<Word> {
    let class = class_of(object);
    if let Some(f) = dispatch::binary_fn(class, SlotId::GetItem) {
        return dispatch::answer(f(cx, object, key));
    }
    if class.flags.get() & class_flags::TYPE_SUBCLASS != 0 {
        return class_item(cx, object, key);
    }
    Err(raise::type_error(cx, format_args!("'{}' object is not subscriptable", raise::type_name(object))))
}

/// `class[key]`, where the metaclass does not define `__getitem__`.
fn class_item(cx: &mut Ctx, class_word: Word, key: Word) -> Res<Word> {
    if class_word == class(ClassId::Type).word() {
        return call::call(cx, class(ClassId::GenericAlias).word(), &[class_word, key]);
    }
    match attributes::get_optional(cx, class_word, intern::name(NameId::ClassGetItem))? {
        Some(method) if method != none() => call::call(cx, method, &[key]),
        _ => {
            let name = class_name(class_word);
            Err(raise::type_error(cx, format_args!("type '{name}' is not subscriptable")))
        }
    }
}

/// The name of a class as messages show it.
pub fn class_name(class_word: Word) -> String {
    // SAFETY: callers pass classes.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(class_word) };
    match class.name.get().present() {
        Some(name) => crate::types::str::to_string_lossy(name),
        // SAFETY: a class without a name word is a built-in one, which has a static description.
        None => unsafe { (*class.definition.get().cast::<StaticClass>()).id.name().to_owned() },
    }
}

/// `object[key] = value`.
pub fn set_item(cx: &mut Ctx, object: Word, key: Word, value: Word) -> Res<()> {
    if let Some(f) = dispatch::store_fn(class_of(object), SlotId::SetItem) {
        return dispatch::status(f(cx, object, key, value));
    }
    if dispatch::has(class_of(object), SlotId::DelItem) {
        return Err(missing(cx, SlotId::SetItem));
    }
    if is_sequence_like(object) && operators::is_index(key) {
        operators::index_isize(cx, key, ClassId::IndexError)?;
    }
    Err(raise::type_error(cx, format_args!("'{}' object does not support item assignment", raise::type_name(object))))
}

/// `del object[key]`.
pub fn delete_item(cx: &mut Ctx, object: Word, key: Word) -> Res<()> {
    if let Some(f) = dispatch::delete_fn(class_of(object), SlotId::DelItem) {
        return dispatch::status(f(cx, object, key));
    }
    if dispatch::has(class_of(object), SlotId::SetItem) {
        return Err(missing(cx, SlotId::DelItem));
    }
    let name = raise::type_name(object);
    if is_sequence_like(object) && operators::is_index(key) {
        operators::index_isize(cx, key, ClassId::IndexError)?;
        return Err(raise::type_error(cx, format_args!("'{name}' object doesn't support item deletion")));
    }
    Err(raise::type_error(cx, format_args!("'{name}' object does not support item deletion")))
}

/// A class that has one of `__setitem__` and `__delitem__` supports both operations, and looks for the other in vain.
fn missing(cx: &mut Ctx, slot: SlotId) -> Raised {
    raise::error(cx, ClassId::AttributeError, format_args!("{}", slot.dunder()))
}

/// CPython's classes with a sequence part word their errors differently: those with a length, and all heap classes.
fn is_sequence_like(object: Word) -> bool {
    let class = class_of(object);
    class.flags.get() & class_flags::HEAP != 0 || dispatch::has(class, SlotId::Len) || dispatch::has(class, SlotId::Contains)
}

pub fn length_word(cx: &mut Ctx, object: Word) -> Res<Word> {
    let length = length(cx, object)? as i64;
    crate::types::int::from_i64(cx, length)
}

/// `len(object)`.
pub fn length(cx: &mut Ctx, object: Word) -> Res<usize> {
    match dispatch::length(cx, object) {
        Some(length) => length,
        None => Err(raise::type_error(cx, format_args!("object of type '{}' has no len()", raise::type_name(object)))),
    }
}
