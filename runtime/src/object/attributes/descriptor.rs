//! The descriptor protocol on values found in a class.

use crate::object::dispatch;
use crate::prelude::*;

/// Instances of the value's class decide about assignment: they define `__set__` or `__delete__`.
pub fn is_data_descriptor(value: Word) -> bool {
    class_of(value).flags.get() & class_flags::DATA_DESCRIPTOR != 0
}

/// The attribute as seen from `object` (absent: from the class itself): calls `__get__` if there is one.
pub fn bind(cx: &mut Ctx, attribute: Word, object: Word, class: Gc<ClassObj>) -> Res<Word> {
    if attribute.is_small() {
        return Ok(attribute);
    }
    if is_exact(attribute, ClassId::Function) {
        return super::bind_function_object(cx, attribute, object);
    }
    match dispatch::ternary_fn(class_of(attribute), SlotId::Get) {
        Some(getter) => dispatch::answer(getter(cx, attribute, object, class.word())),
        None => Ok(attribute),
    }
}
