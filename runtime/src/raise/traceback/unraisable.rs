//! Exceptions where none can be raised, in finalizers for example: `sys.unraisablehook` gets them.

use super::capture::{qualified_name, str_or_failure};
use super::stack::{self, Style};
use super::uncaught::{Hook, sys_attribute, traceback_limit, write_error};
use crate::object::roots::RootCell;
use crate::object::{call, format, frames};
use crate::prelude::*;
use crate::raise;
use crate::types::builtin_function;
use crate::types::exceptions::{exception, or_none};
use crate::types::str::TextBuilder;
use crate::types::{str, struct_sequence, traceback, tuple};

/// The class of what the hook is called with.
static ARGUMENTS: RootCell = RootCell::new();

const FIELDS: [&str; 5] = ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"];

/// Reports what happened "while calling deallocator", say, `of` something (0: nothing in particular).
pub fn print_unraisable(cx: &mut Ctx, exc: Word, during: &str, of: Word) {
    add_place(cx, exc);
    let mut message = TextBuilder::new();
    message.push_str("Exception ignored ");
    message.push_str(during);
    if of.is_present() {
        message.push_str(" ");
        push_repr(cx, of, &mut message);
    }
    let hook = match sys_attribute(cx, NameId::UnraisableHook) {
        Hook::Found(hook) if hook != none() && !is_default(hook) => hook,
        Hook::Found(_) | Hook::Missing | Hook::NoModule => return display(cx, exc, &message),
    };
    let called = arguments(cx, exc, &message).and_then(|arguments| call::call(cx, hook, &[arguments]));
    if called.is_err() {
        let error = raise::take_pending(cx);
        let mut message = TextBuilder::new();
        message.push_str("Exception ignored in sys.unraisablehook: ");
        push_repr(cx, hook, &mut message);
        let mut text = TextBuilder::new();
        text.push_units(message.units());
        text.push_str("\n");
        push_plainly(cx, error, &mut text);
        write_error(cx, &text);
    }
}

/// An exception without a traceback gets one that says which function is running.
fn add_place(cx: &mut Ctx, exc: Word) {
    if exception(exc).traceback.get().is_present() {
        return;
    }
    let Some(running) = frames::running(cx).next() else { return };
    match traceback::at_line(cx, running.code(), running.site().line, Word::ABSENT) {
        Ok(made) => exception(exc).traceback.set(made),
        Err(Raised) => {
            raise::take_pending(cx);
        }
    }
}

fn is_default(hook: Word) -> bool {
    builtin_function::row_of(hook).is_some_and(|row| row.name() == "unraisablehook")
}

fn push_repr(cx: &mut Ctx, value: Word, out: &mut TextBuilder) {
    match format::repr(cx, value) {
        Ok(repr) => out.push_word(repr),
        Err(Raised) => {
            raise::take_pending(cx);
            out.push_str("<object repr() failed>");
        }
    }
}

fn display(cx: &mut Ctx, exc: Word, message: &TextBuilder) {
    let mut text = TextBuilder::new();
    text.push_units(message.units());
    text.push_str(":\n");
    push_plainly(cx, exc, &mut text);
    write_error(cx, &text);
}

/// The `UnraisableHookArgs` of an exception.
fn arguments(cx: &mut Ctx, exc: Word, message: &TextBuilder) -> Res<Word> {
    if ARGUMENTS.get().is_absent() {
        let class = struct_sequence::define(cx, "builtins", "UnraisableHookArgs", &FIELDS)?;
        struct_sequence::seal(cx, class)?;
        ARGUMENTS.set(class);
    }
    let message = message.finish(cx)?;
    let traceback = or_none(exception(exc).traceback.get());
    let items = tuple::new(cx, &[class_of(exc).word(), exc, traceback, message, none()])?;
    struct_sequence::new(cx, ARGUMENTS.get(), items)
}

/// The default `sys.unraisablehook`.
pub fn hook(cx: &mut Ctx, arguments: Word) -> Res<()> {
    if ARGUMENTS.get().is_absent() || class_of(arguments).word() != ARGUMENTS.get() {
        return Err(raise::type_error(cx, format_args!("sys.unraisablehook argument type must be UnraisableHookArgs")));
    }
    let items = tuple::words_of(arguments);
    let mut message = TextBuilder::new();
    message.push_word(items[3]);
    display(cx, items[1], &message);
    Ok(())
}

/// Stack, class and message only: no carets, no notes, no linked exceptions.
fn push_plainly(cx: &mut Ctx, exc: Word, out: &mut TextBuilder) {
    let stack = stack::render(exception(exc).traceback.get(), traceback_limit(cx), Style::Lines);
    if !stack.is_empty() {
        out.push_str("Traceback (most recent call last):\n");
        out.push_str(&stack);
    }
    match qualified_name(cx, exc) {
        Ok(name) => out.push_units(name.units()),
        Err(Raised) => {
            raise::take_pending(cx);
            out.push_str("<unknown>");
        }
    }
    let message = str_or_failure(cx, exc, "exception");
    if !message.is_empty() {
        out.push_str(": ");
        out.push_units(message.units());
    }
    out.push_str("\n");
}
