//! Exceptions that carry one value: `StopIteration`, `SystemExit` and `KeyError`.

use super::{ExceptionLayout, ExceptionObj, args_slice, init_parts, subclass, subclass_with, view};
use crate::object::call::Args;
use crate::object::format;
use crate::prelude::*;
use crate::types::tuple;
use core::cell::Cell;

/// `StopIteration`.
#[repr(C)]
pub struct StopIterationObj {
    pub base: ExceptionObj,
    pub value: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for StopIterationObj {}
impl ExceptionLayout for StopIterationObj {
    const CLASS: ClassId = ClassId::StopIteration;
}

/// `SystemExit`.
#[repr(C)]
pub struct SystemExitObj {
    pub base: ExceptionObj,
    pub code: Cell<Word>,
}

// SAFETY: as above.
unsafe impl Object for SystemExitObj {}
impl ExceptionLayout for SystemExitObj {
    const CLASS: ClassId = ClassId::SystemExit;
}

pub static STOP_ITERATION: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init_stop), ..Slots::EMPTY },
    getsets: &[exception_member!(StopIterationObj, value)],
    ..subclass_with::<StopIterationObj>()
};

pub static SYSTEM_EXIT: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init_exit), ..Slots::EMPTY },
    getsets: &[exception_member!(SystemExitObj, code)],
    ..subclass_with::<SystemExitObj>()
};

pub static KEY_ERROR: StaticClass =
    StaticClass { slots: Slots { str: slot!(unary, key_text), ..Slots::EMPTY }, ..subclass(ClassId::KeyError) };

fn init_stop(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<()> {
    super::base::init(cx, callee, args)?;
    let (exc, rest) = init_parts(&args);
    view::<StopIterationObj>(exc).value.set(rest.first().copied().unwrap_or_else(none));
    Ok(())
}

/// A `StopIteration` that carries `value`. Its args are empty where the value is None.
pub fn stop_iteration(cx: &mut Ctx, value: Word) -> Res<Word> {
    let exc = super::allocate(cx, class(ClassId::StopIteration))?;
    if value != none() {
        super::base::store_args(cx, exc, &[value])?;
    }
    view::<StopIterationObj>(exc).value.set(value);
    Ok(exc)
}

/// The value of a `StopIteration`; None where it has none.
pub fn stop_value(exc: Word) -> Word {
    super::or_none(view::<StopIterationObj>(exc).value.get())
}

fn init_exit(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<()> {
    super::base::init(cx, callee, args)?;
    let (exc, rest) = init_parts(&args);
    let code = match rest {
        [] => return Ok(()),
        [code] => *code,
        several => tuple::new(cx, several)?,
    };
    view::<SystemExitObj>(exc).code.set(code);
    Ok(())
}

/// The missing key itself is the message, so it shows as its repr: `KeyError('')` must not print nothing.
fn key_text(cx: &mut Ctx, exc: Word) -> Res<Word> {
    match args_slice(exc) {
        [key] => format::repr(cx, key.get()),
        _ => super::base::str_of(cx, exc),
    }
}
