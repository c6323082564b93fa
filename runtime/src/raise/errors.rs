//! Errors that the runtime raises itself.

use super::{Raised, Res, raise_instance, set_pending, type_name};
use crate::prelude::*;
use crate::types::exceptions::{self, attribute_error, import_error, os_error, unicode_error, values};
use crate::types::str;

/// Raises `class(message)`.
#[cold]
pub fn error(cx: &mut Ctx, class: ClassId, message: core::fmt::Arguments<'_>) -> Raised {
    match str::new(cx, &message.to_string()) {
        Ok(message) => error_with(cx, class, &[message]),
        Err(raised) => raised,
    }
}

/// Raises an instance of `class` made with these arguments.
#[cold]
pub fn error_with(cx: &mut Ctx, class: ClassId, args: &[Word]) -> Raised {
    let made = exceptions::create(cx, class, args);
    raise_made(cx, made)
}

/// Raises what has been made, unless making it raised something else.
fn raise_made(cx: &mut Ctx, made: Res<Word>) -> Raised {
    match made {
        Ok(exc) => raise_instance(cx, exc),
        Err(raised) => raised,
    }
}

#[cold]
pub fn type_error(cx: &mut Ctx, message: core::fmt::Arguments<'_>) -> Raised {
    error(cx, ClassId::TypeError, message)
}

#[cold]
pub fn value_error(cx: &mut Ctx, message: core::fmt::Arguments<'_>) -> Raised {
    error(cx, ClassId::ValueError, message)
}

#[cold]
pub fn memory_error(cx: &mut Ctx) -> Raised {
    let exc = exceptions::reserve::memory_error(cx);
    raise_instance(cx, exc)
}

/// `KeyError(key)`
#[cold]
pub fn key_error(cx: &mut Ctx, key: Word) -> Raised {
    error_with(cx, ClassId::KeyError, &[key])
}

/// `StopIteration(value)`. As in CPython, one with a tuple or an exception in it has no context.
#[cold]
pub fn stop_iteration(cx: &mut Ctx, value: Word) -> Raised {
    let made = values::stop_iteration(cx, value);
    match made {
        Ok(made) if is_instance_of(value, ClassId::Tuple) || crate::types::exceptions::is_exception(value) => {
            super::set_pending(cx, made)
        }
        _ => raise_made(cx, made),
    }
}

/// `AttributeError(message, name=name, obj=obj)`
#[cold]
pub fn attribute_error(cx: &mut Ctx, obj: Word, name: Word, message: core::fmt::Arguments<'_>) -> Raised {
    let made = str::new(cx, &message.to_string()).and_then(|m| attribute_error::attribute_error(cx, obj, name, m));
    raise_made(cx, made)
}

/// `NameError(message, name=name)`, or a subclass of it.
#[cold]
pub fn name_error(cx: &mut Ctx, class: ClassId, name: Word, message: core::fmt::Arguments<'_>) -> Raised {
    let made = str::new(cx, &message.to_string()).and_then(|m| attribute_error::name_error(cx, class, name, m));
    raise_made(cx, made)
}

/// `ImportError(message, name=, path=, name_from=)` or a subclass of it; parts that are not known are absent.
#[cold]
pub fn import_error(
    cx: &mut Ctx,
    class: ClassId,
    message: core::fmt::Arguments<'_>,
    name: Word,
    path: Word,
    name_from: Word,
) -> Raised {
    let made = str::new(cx, &message.to_string())
        .and_then(|m| import_error::import_error(cx, class, m, name, path, name_from));
    raise_made(cx, made)
}

/// `OSError(errno, message[, filename[, None, filename2]])`: the subclass follows from the number. Absent: no file.
#[cold]
pub fn os_error(cx: &mut Ctx, errno: i32, message: &str, filename: Word, filename2: Word) -> Raised {
    let made = str::new(cx, message).and_then(|m| os_error::os_error(cx, errno, m, filename, filename2));
    raise_made(cx, made)
}

/// `UnicodeEncodeError` or `UnicodeDecodeError` for `object[range.0:range.1]`.
#[cold]
pub fn codec_error(cx: &mut Ctx, class: ClassId, encoding: &str, object: Word, range: (usize, usize), reason: &str) -> Raised {
    let made = unicode_error::codec_error(cx, class, encoding, object, range, reason);
    raise_made(cx, made)
}

/// `assert test, message`; absent where there is no message.
pub fn assertion_error(cx: &mut Ctx, message: Word) -> Res<()> {
    match message.present() {
        Some(message) => Err(error_with(cx, ClassId::AssertionError, &[message])),
        None => Err(error_with(cx, ClassId::AssertionError, &[])),
    }
}

/// What the program asks for needs a compiler at run time.
pub fn not_compiled(cx: &mut Ctx, feature: Word) -> Res<()> {
    Err(error_with(cx, ClassId::NotCompiled, &[feature]))
}

/// `kind` 0: a quotient or remainder; 1: zero to a negative power.
pub fn division_by_zero(cx: &mut Ctx, kind: i64) -> Res<()> {
    let message = if kind == 0 { "division by zero" } else { "zero to a negative power" };
    Err(error(cx, ClassId::ZeroDivisionError, format_args!("{message}")))
}

/// The stack of the fiber is used up.
#[cold]
pub fn recursion_error(cx: &mut Ctx) -> Res<()> {
    Err(error(cx, ClassId::RecursionError, format_args!("maximum recursion depth exceeded")))
}

/// Raises RecursionError where Rust code that may call itself has little stack left. `activity` ends the message, as
/// in " while getting the repr of an object".
#[inline]
pub fn check_stack(cx: &mut Ctx, activity: &str) -> Res<()> {
    let marker = 0u8;
    if (&raw const marker as usize) >= cx.stack_limit.get() {
        return Ok(());
    }
    Err(error(cx, ClassId::RecursionError, format_args!("maximum recursion depth exceeded{activity}")))
}

/// Raises `class(message)` with the pending exception as its cause and context.
#[cold]
pub fn error_from_pending(cx: &mut Ctx, class: ClassId, message: core::fmt::Arguments<'_>) -> Raised {
    let cause = super::take_pending(cx);
    let raised = error(cx, class, message);
    let exc = cx.pending.get();
    exceptions::base::link_cause(exc, cause);
    exceptions::exception(exc).context.set(cause);
    raised
}

/// Raises StopIteration out of a place where it is not an end: `RuntimeError: generator raised StopIteration`.
#[cold]
pub fn stop_inside(cx: &mut Ctx, kind: &str, class: ClassId) -> Raised {
    let name = class.name();
    error_from_pending(cx, ClassId::RuntimeError, format_args!("{kind} raised {name}"))
}

/// `TypeError: 'X' object <rest>`
#[cold]
pub fn object_type_error(cx: &mut Ctx, value: Word, rest: &str) -> Raised {
    let name = type_name(value);
    type_error(cx, format_args!("'{name}' object {rest}"))
}

/// Sends an exception on its way again after Rust code has looked at it.
pub fn put_back(cx: &mut Ctx, exc: Word) -> Raised {
    set_pending(cx, exc)
}
