//! `repr`, `str`, `ascii` and `format`, with the checks on what the special methods answer.

use crate::object::{dispatch, intern, recursion};
use crate::prelude::*;
use crate::raise;
use crate::types;

/// `repr(value)`: a str.
pub fn repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    recursion::check(cx, " while getting the repr of an object")?;
    match dispatch::unary(cx, SlotId::Repr, value) {
        Some(text) => checked(cx, SlotId::Repr, text?),
        None => unreachable!("object has __repr__"),
    }
}

/// `str(value)`.
pub fn str_of(cx: &mut Ctx, value: Word) -> Res<Word> {
    if is_exact(value, ClassId::Str) {
        return Ok(value);
    }
    recursion::check(cx, " while getting the str of an object")?;
    match dispatch::unary(cx, SlotId::Str, value) {
        Some(text) => checked(cx, SlotId::Str, text?),
        None => repr(cx, value),
    }
}

/// What `__repr__` answers, unchecked: `object.__str__`.
pub fn unchecked_repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    recursion::check(cx, " while getting the repr of an object")?;
    dispatch::unary(cx, SlotId::Repr, value).unwrap_or_else(|| unreachable!("object has __repr__"))
}

fn checked(cx: &mut Ctx, method: SlotId, text: Word) -> Res<Word> {
    if is_instance_of(text, ClassId::Str) {
        return Ok(text);
    }
    let (method, name) = (method.dunder(), raise::type_name(text));
    Err(raise::type_error(cx, format_args!("{method} returned non-string (type {name})")))
}

/// `ascii(value)`.
pub fn ascii(cx: &mut Ctx, value: Word) -> Res<Word> {
    let text = repr(cx, value)?;
    types::str::to_ascii(cx, text)
}

/// An f-string field: `conversion` is 0, `s`, `r` or `a`; `spec` 0 where there is none.
pub fn format_value(cx: &mut Ctx, value: Word, conversion: i64, spec: Word) -> Res<Word> {
    let value = match u8::try_from(conversion) {
        Ok(b's') => str_of(cx, value)?,
        Ok(b'r') => repr(cx, value)?,
        Ok(b'a') => ascii(cx, value)?,
        _ => value,
    };
    format(cx, value, if spec.is_absent() { intern::name(NameId::Empty) } else { spec })
}

/// `format(value, spec)` for a str `spec`.
pub fn format(cx: &mut Ctx, value: Word, spec: Word) -> Res<Word> {
    if types::str::len(spec) == 0 {
        if is_exact(value, ClassId::Str) {
            return Ok(value);
        }
        if is_exact(value, ClassId::Int) {
            return str_of(cx, value);
        }
    }
    let Some(f) = dispatch::binary_fn(class_of(value), SlotId::Format) else { return types::object_::format_with(cx, value, spec) };
    let text = dispatch::answer(f(cx, value, spec))?;
    if is_instance_of(text, ClassId::Str) {
        return Ok(text);
    }
    Err(raise::type_error(cx, format_args!("__format__ must return a str, not {}", raise::type_name(text))))
}
