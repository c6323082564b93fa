//! The natives behind `functools`.

pub mod key_wrapper;
pub mod lru_cache;
pub mod partial;
pub mod placeholder;

use crate::prelude::*;

/// `callee(argument)` without copying the argument vector.
#[inline]
pub fn call1(cx: &mut Ctx, callee: Word, argument: Word) -> Res<Word> {
    let mut words = [Word::ABSENT, argument];
    crate::object::call::call_raw(cx, callee, words[1..].as_mut_ptr(), 1, Word::ABSENT)
}

/// `callee(a, b)` without copying the argument vector.
#[inline]
pub fn call2(cx: &mut Ctx, callee: Word, a: Word, b: Word) -> Res<Word> {
    let mut words = [Word::ABSENT, a, b];
    crate::object::call::call_raw(cx, callee, words[1..].as_mut_ptr(), 2, Word::ABSENT)
}

/// The value can be called.
pub fn is_callable(value: Word) -> bool {
    value.is_object() && crate::object::dispatch::has(class_of(value), SlotId::Call)
}

/// Attributes that natives show as `member_descriptor`s refuse assignment with this text.
pub fn read_only(cx: &mut Ctx, _object: Word, _value: Word) -> Res<()> {
    Err(crate::raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}

/// A function bound to an instance where it is found as a class attribute.
pub fn bind_as_method(cx: &mut Ctx, callee: Word, instance: Word, _owner: Word) -> Res<Word> {
    if instance.is_absent() || instance == none() {
        return Ok(callee);
    }
    crate::types::method::new(cx, callee, instance)
}
