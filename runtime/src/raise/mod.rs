//! Raising: a Python exception is a value in `ctx.pending`; Rust code carries the token `Raised`.

use crate::prelude::*;

pub mod groups;
pub mod traceback;

/// An exception is pending in the context. Whoever gets this token either passes it on or takes the exception.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub struct Raised;

pub type Res<T = Word> = Result<T, Raised>;

pub fn recursion_error(_cx: &mut Ctx) -> Res<()> {
    unimplemented!("raise::recursion_error")
}

pub fn raise(_cx: &mut Ctx, _exception: Word, _cause: Word) -> Res<()> {
    unimplemented!("raise::raise")
}

pub fn reraise_handled(_cx: &mut Ctx) -> Res<()> {
    unimplemented!("raise::reraise_handled")
}

pub fn restore(_cx: &mut Ctx, _exception: Word) -> Res<()> {
    unimplemented!("raise::restore")
}

pub fn take_pending(_cx: &mut Ctx) -> Word {
    unimplemented!("raise::take_pending")
}

pub fn enter_handler(_cx: &mut Ctx, _exception: Word) -> Word {
    unimplemented!("raise::enter_handler")
}

pub fn leave_handler(_cx: &mut Ctx, _previous: Word) {
    unimplemented!("raise::leave_handler")
}

pub fn matches(_cx: &mut Ctx, _exception: Word, _class: Word) -> Res<bool> {
    unimplemented!("raise::matches")
}

pub fn assertion_error(_cx: &mut Ctx, _message: Word) -> Res<()> {
    unimplemented!("raise::assertion_error")
}

pub fn not_compiled(_cx: &mut Ctx, _feature: Word) -> Res<()> {
    unimplemented!("raise::not_compiled")
}

pub fn division_by_zero(_cx: &mut Ctx, _kind: i64) -> Res<()> {
    unimplemented!("raise::division_by_zero")
}

/// Raises `class(message)`.
pub fn error(_cx: &mut Ctx, _class: ClassId, _message: core::fmt::Arguments<'_>) -> Raised {
    unimplemented!("raise::error")
}

/// Raises an instance of `class` made with these arguments.
pub fn error_with(_cx: &mut Ctx, _class: ClassId, _args: &[Word]) -> Raised {
    unimplemented!("raise::error_with")
}

pub fn type_error(cx: &mut Ctx, message: core::fmt::Arguments<'_>) -> Raised {
    error(cx, ClassId::TypeError, message)
}

pub fn value_error(cx: &mut Ctx, message: core::fmt::Arguments<'_>) -> Raised {
    error(cx, ClassId::ValueError, message)
}

pub fn memory_error(cx: &mut Ctx) -> Raised {
    error_with(cx, ClassId::MemoryError, &[])
}

/// If the pending exception is an instance of `class`, takes it and answers true.
pub fn catch(_cx: &mut Ctx, _class: ClassId) -> bool {
    unimplemented!("raise::catch")
}

/// The name of a value's class as messages show it.
pub fn type_name(_value: Word) -> String {
    unimplemented!("raise::type_name")
}
