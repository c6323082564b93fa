//! `repr`, `str`, `ascii` and `format`, with the checks on what the special methods answer.

use crate::object::{dispatch, intern, recursion};
use crate::prelude::*;
use crate::raise;
use crate::types;
use core::fmt::Write;

/// `repr(value)`: a str.
pub fn repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    recursion::check(cx, " while getting the repr of an object")?;
    match dispatch::unary(cx, SlotId::Repr, value) {
        Some(text) => checked(cx, "__repr__", text?),
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
        Some(text) => checked(cx, "__str__", text?),
        None => repr(cx, value),
    }
}

fn checked(cx: &mut Ctx, method: &str, text: Word) -> Res<Word> {
    if is_instance_of(text, ClassId::Str) {
        return Ok(text);
    }
    Err(raise::type_error(cx, format_args!("{method} returned non-string (type {})", raise::type_name(text))))
}

/// `ascii(value)`.
pub fn ascii(cx: &mut Ctx, value: Word) -> Res<Word> {
    let text = repr(cx, value)?;
    // SAFETY: `repr` answers strings.
    let object: Gc<StrObj> = unsafe { Gc::from_word(text) };
    if object.flags.get() & str_flags::ASCII != 0 {
        return Ok(text);
    }
    let mut out = String::new();
    for unit in intern::characters(&object).chunks_exact(object.width as usize) {
        let code = unit.iter().rev().fold(0u32, |sum, byte| sum << 8 | u32::from(*byte));
        push_escaped(&mut out, code);
    }
    types::str::new(cx, &out)
}

fn push_escaped(out: &mut String, code: u32) {
    let result = match code {
        0..0x80 => {
            out.push(code as u8 as char);
            Ok(())
        }
        0x80..0x100 => write!(out, "\\x{code:02x}"),
        0x100..0x1_0000 => write!(out, "\\u{code:04x}"),
        _ => write!(out, "\\U{code:08x}"),
    };
    result.expect("writing to a String cannot fail");
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
    if is_empty(spec) {
        if is_exact(value, ClassId::Str) {
            return Ok(value);
        }
        if is_exact(value, ClassId::Int) {
            return str_of(cx, value);
        }
    }
    let Some(f) = dispatch::binary_fn(class_of(value), SlotId::Format) else { unreachable!("object has __format__") };
    let text = dispatch::answer(f(cx, value, spec))?;
    if is_instance_of(text, ClassId::Str) {
        return Ok(text);
    }
    Err(raise::type_error(cx, format_args!("__format__ must return a str, not {}", raise::type_name(text))))
}

fn is_empty(string: Word) -> bool {
    debug_assert!(is_instance_of(string, ClassId::Str));
    // SAFETY: a format specification is a str.
    unsafe { Gc::<StrObj>::from_word(string).len == 0 }
}
