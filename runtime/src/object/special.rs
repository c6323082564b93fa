//! Special methods without a slot (`__reversed__`, `__length_hint__`, `__round__`, ...): looked up on the class.

use crate::object::{attributes, call, dispatch};
use crate::prelude::*;

/// The special method `name` of the value's class, bound to the value; None where there is none.
pub fn bound(cx: &mut Ctx, value: Word, name: Word) -> Res<Option<Word>> {
    let class = class_of(value);
    let Some(attribute) = attributes::lookup(cx, class, name) else { return Ok(None) };
    match dispatch::ternary_fn(class_of(attribute), SlotId::Get) {
        Some(get) => dispatch::answer(get(cx, attribute, value, class.word())).map(Some),
        None => Ok(Some(attribute)),
    }
}

/// `type(value).name(value, *args)`; None where the class has no such method.
pub fn call(cx: &mut Ctx, value: Word, name: Word, args: &[Word]) -> Res<Option<Word>> {
    match bound(cx, value, name)? {
        Some(method) => call::call(cx, method, args).map(Some),
        None => Ok(None),
    }
}
