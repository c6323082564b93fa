//! `float(...)`.

use super::{boxed, boxed_as, text, value_of};
use crate::object::call::Args;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::types::number_text::ascii_of;

/// `float.__new__(class, x=0, /)`.
pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let target = crate::types::construction::class_argument(cx, "float", ClassId::Float, &args)?;
    let exact = target == class(ClassId::Float);
    if exact && args.keywords().next().is_some() {
        return Err(type_error(cx, format_args!("float() takes no keyword arguments")));
    }
    let value = match args.positional() {
        [_] => 0.0,
        [_, x] if exact && is_exact(*x, ClassId::Float) => return Ok(*x),
        [_, x] => from_value(cx, *x)?,
        more => return Err(type_error(cx, format_args!("float expected at most 1 argument, got {}", more.len() - 1))),
    };
    boxed_as(cx, target, value)
}

/// `float(x)`.
pub fn from_value(cx: &mut Ctx, x: Word) -> Res<f64> {
    if let Some(text) = ascii_of(x) {
        return match text::parse(&text) {
            Some(value) => Ok(value),
            None => {
                let shown = crate::object::format::repr(cx, x)?;
                let shown = crate::types::str::to_string_lossy(shown);
                Err(value_error(cx, format_args!("could not convert string to float: {shown}")))
            }
        };
    }
    if let Some(value) = from_number_like(cx, x)? {
        return Ok(value);
    }
    match crate::types::buffer::contiguous(cx, x)? {
        Some(data) => {
            let bytes = crate::types::bytes::new(cx, data)?;
            from_value(cx, bytes)
        }
        None => {
            let kind = type_name(x);
            Err(type_error(cx, format_args!("float() argument must be a string or a real number, not '{kind}'")))
        }
    }
}

/// A float, or what `__float__` or `__index__` make one; None for values that are no real numbers.
pub fn from_number_like(cx: &mut Ctx, x: Word) -> Res<Option<f64>> {
    if x.is_small() || is_exact(x, ClassId::Int) {
        return crate::types::int::to_f64(cx, x).map(Some);
    }
    if is_exact(x, ClassId::Float) {
        return Ok(Some(value_of(x)));
    }
    let slots = &class_of(x).slots;
    if let Some(float) = slots.get().float {
        let made = float(cx, x).present().ok_or(Raised)?;
        if !is_exact(made, ClassId::Float) {
            let method = format!("{}.__float__", type_name(x));
            crate::object::operators::check_converted(cx, &method, ClassId::Float, made)?;
        }
        return Ok(Some(value_of(made)));
    }
    if slots.get().index.is_some() {
        let index = crate::types::int::index(cx, x)?;
        return crate::types::int::to_f64(cx, index).map(Some);
    }
    Ok(None)
}

/// A real number as a double, where a float is taken as it is, whatever its class says; None for other values.
pub fn as_double(cx: &mut Ctx, x: Word) -> Res<Option<f64>> {
    if super::is_float(x) { Ok(Some(value_of(x))) } else { from_number_like(cx, x) }
}

/// A real number as a double; TypeError for other values.
pub fn real_number(cx: &mut Ctx, x: Word) -> Res<f64> {
    match as_double(cx, x)? {
        Some(value) => Ok(value),
        None => {
            let kind = type_name(x);
            Err(type_error(cx, format_args!("must be real number, not {kind}")))
        }
    }
}

/// `float.from_number(number)`.
pub fn from_number(cx: &mut Ctx, target: Word, number: Word) -> Res<Word> {
    let exact = target == class(ClassId::Float).word();
    if exact && is_exact(number, ClassId::Float) {
        return Ok(number);
    }
    let value = real_number(cx, number)?;
    let value = boxed(cx, value)?;
    if exact { Ok(value) } else { crate::object::call::call(cx, target, &[value]) }
}
