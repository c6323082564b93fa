//! The end of exceptions that nobody caught.

use super::capture::{render, str_or_failure};
use super::stack::Limit;
use crate::object::{attributes, call, import, intern};
use crate::prelude::*;
use crate::raise;
use crate::sys::fd;
use crate::types::exceptions::values::SystemExitObj;
use crate::types::exceptions::{exception, or_none, view};
use crate::types::str::TextBuilder;
use crate::types::{dict, int};

/// What the program leaves with when `exc` ends it. SystemExit prints its code if that is no number; anything else
/// goes through `sys.excepthook`.
pub fn exit_status(cx: &mut Ctx, exc: Word) -> i32 {
    if is_instance_of(exc, ClassId::SystemExit) {
        return system_exit(cx, exc);
    }
    print_uncaught(cx, exc);
    if is_instance_of(exc, ClassId::KeyboardInterrupt) { 130 } else { 1 }
}

fn system_exit(cx: &mut Ctx, exc: Word) -> i32 {
    let code = or_none(view::<SystemExitObj>(exc).code.get());
    if code == none() {
        return 0;
    }
    if is_instance_of(code, ClassId::Int) {
        // Only the lowest byte reaches the caller; what does not fit at all counts as -1.
        return (int::to_i64(code).unwrap_or(-1) & 0xff) as i32;
    }
    let mut text = str_or_failure(cx, code, "exception");
    text.push_str("\n");
    write_error(cx, &text);
    1
}

/// Hands `exc` to `sys.excepthook`.
pub fn print_uncaught(cx: &mut Ctx, exc: Word) {
    match sys_attribute(cx, NameId::Excepthook) {
        // The module was never imported, so the hook is the one that it starts with.
        Hook::NoModule => display(cx, exc),
        Hook::Missing => {
            let mut text = TextBuilder::new();
            text.push_str("sys.excepthook is missing\n");
            write_error(cx, &text);
            display(cx, exc);
        }
        Hook::Found(hook) => {
            let (class, traceback) = (class_of(exc).word(), or_none(exception(exc).traceback.get()));
            if call::call(cx, hook, &[class, exc, traceback]).is_err() {
                failed_hook(cx, exc);
            }
        }
    }
}

fn failed_hook(cx: &mut Ctx, exc: Word) {
    let error = raise::take_pending(cx);
    let mut text = TextBuilder::new();
    text.push_str("Error in sys.excepthook:\n");
    push_exception(cx, error, &mut text);
    text.push_str("\nOriginal exception was:\n");
    push_exception(cx, exc, &mut text);
    write_error(cx, &text);
}

/// The default `sys.excepthook`.
pub fn display(cx: &mut Ctx, exc: Word) {
    let mut text = TextBuilder::new();
    push_exception(cx, exc, &mut text);
    write_error(cx, &text);
}

/// The traceback of `exc` as the default `sys.excepthook` prints it.
pub fn text(cx: &mut Ctx, exc: Word) -> String {
    match render(cx, exc, exception(exc).traceback.get(), Limit::All, true) {
        Ok(text) => crate::types::str::to_string_lossy(text),
        Err(Raised) => {
            raise::take_pending(cx);
            format!("{}\n", raise::type_name(exc))
        }
    }
}

fn push_exception(cx: &mut Ctx, exc: Word, out: &mut TextBuilder) {
    let limit = traceback_limit(cx);
    match render(cx, exc, exception(exc).traceback.get(), limit, true) {
        Ok(text) => out.push_word(text),
        Err(Raised) => {
            // No memory, most likely: the name of the class is better than nothing.
            raise::take_pending(cx);
            out.push_str(&format!("{}\n", raise::type_name(exc)));
        }
    }
}

/// `sys.tracebacklimit`: uncaught exceptions show the innermost entries.
pub(super) fn traceback_limit(cx: &mut Ctx) -> Limit {
    let limit = intern::intern(cx, "tracebacklimit").ok().and_then(|name| sys_value(cx, name));
    match limit.filter(|l| is_instance_of(*l, ClassId::Int)).and_then(int::to_i64) {
        Some(limit) => Limit::Last(usize::try_from(limit).unwrap_or(0)),
        None => Limit::All,
    }
}

/// What `sys` has under a name.
pub(super) enum Hook {
    NoModule,
    Missing,
    Found(Word),
}

pub(super) fn sys_attribute(cx: &mut Ctx, name: NameId) -> Hook {
    let Some(module) = sys_module(cx) else {
        return Hook::NoModule;
    };
    match attributes::get_optional(cx, module, intern::name(name)) {
        Ok(Some(value)) => Hook::Found(value),
        Ok(None) => Hook::Missing,
        Err(Raised) => {
            raise::take_pending(cx);
            Hook::Missing
        }
    }
}

fn sys_value(cx: &mut Ctx, name: Word) -> Option<Word> {
    let module = sys_module(cx)?;
    match attributes::get_optional(cx, module, name) {
        Ok(value) => value,
        Err(Raised) => {
            raise::take_pending(cx);
            None
        }
    }
}

/// The module `sys`, if the program has imported it.
fn sys_module(cx: &mut Ctx) -> Option<Word> {
    let found = import::modules(cx).and_then(|modules| {
        let name = intern::intern(cx, "sys")?;
        dict::get(cx, modules, name)
    });
    match found {
        Ok(module) => module.filter(|m| *m != none()),
        Err(Raised) => {
            raise::take_pending(cx);
            None
        }
    }
}

/// Writes to `sys.stderr`, or to the descriptor where there is no such thing.
pub fn write_error(cx: &mut Ctx, text: &TextBuilder) {
    let file = match sys_attribute(cx, NameId::Stderr) {
        Hook::Found(file) if file != none() => file,
        _ => return write_descriptor(text),
    };
    let written = text.finish(cx).and_then(|text| {
        call::call_method(cx, file, intern::name(NameId::Write), &[text])?;
        call::call_method(cx, file, intern::name(NameId::Flush), &[])
    });
    if written.is_err() {
        raise::take_pending(cx);
    }
}

/// As the error handler "backslashreplace" has it.
fn write_descriptor(text: &TextBuilder) {
    let mut out = String::new();
    for code in text.units().iter() {
        match char::from_u32(code) {
            Some(c) => out.push(c),
            None => out.push_str(&format!("\\u{code:04x}")),
        }
    }
    // Where stderr does not work there is nobody left to tell.
    let _ = fd::write_all(2, out.as_bytes());
}
