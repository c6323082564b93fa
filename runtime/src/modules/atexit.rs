//! `atexit`: functions to be called when the program ends, the latest first.

use crate::object::call::{self, Args};
use crate::object::roots::RootCell;
use crate::object::{compare, intern, truth};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, function, list, tuple};

pub static MODULE: NativeModule = NativeModule {
    name: "atexit",
    functions: &[
        native!("register(func, /, *args, **kwargs)", register, raw),
        native!("unregister(func, /)", unregister, 1),
        native!("_clear()", clear, 0),
        native!("_run_exitfuncs()", run, 0),
        native!("_ncallbacks()", count, 0),
    ],
    init: None,
};

/// A list of tuples: function, positional arguments, keyword arguments or None.
static CALLBACKS: RootCell = RootCell::new();

fn callbacks(cx: &mut Ctx) -> Res<Word> {
    if CALLBACKS.get().is_absent() {
        CALLBACKS.set(list::new(cx, &[])?);
    }
    Ok(CALLBACKS.get())
}

fn register(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let Some((&function, rest)) = args.positional().split_first() else {
        return Err(type_error(cx, format_args!("register() takes at least 1 argument (0 given)")));
    };
    if !function::is_callable(function) {
        return Err(type_error(cx, format_args!("the first argument must be callable")));
    }
    let positional = tuple::new(cx, rest)?;
    let mut named = none();
    if args.has_keywords() {
        named = dict::empty(cx)?;
        for (name, value) in args.keywords() {
            dict::set_item(cx, named, name, value)?;
        }
    }
    let entry = tuple::new(cx, &[function, positional, named])?;
    let callbacks = callbacks(cx)?;
    list::append(cx, callbacks, entry)?;
    Ok(function)
}

fn unregister(cx: &mut Ctx, function: Word) -> Res<()> {
    let old = callbacks(cx)?;
    let kept = list::new(cx, &[])?;
    for i in 0..list::len(old) {
        let entry = list::get(cx, old, i)?;
        let same = compare::rich(cx, CompareOp::Eq, tuple::words_of(entry)[0], function)?;
        if !truth::truth(cx, same)? {
            list::append(cx, kept, entry)?;
        }
    }
    CALLBACKS.set(kept);
    Ok(())
}

fn clear(cx: &mut Ctx) -> Res<()> {
    CALLBACKS.set(list::new(cx, &[])?);
    Ok(())
}

fn count(cx: &mut Ctx) -> Res<Word> {
    let callbacks = callbacks(cx)?;
    Ok(Word::small(list::len(callbacks) as i64))
}

fn run(cx: &mut Ctx) -> Res<()> {
    run_all(cx);
    Ok(())
}

/// Calls what is registered, and what is registered meanwhile; what a callback raises is reported.
pub fn run_all(cx: &mut Ctx) {
    while CALLBACKS.get().is_present() && list::len(CALLBACKS.get()) > 0 {
        let Ok(entry) = take_last(cx) else {
            raise::take_pending(cx);
            return;
        };
        let [function, positional, named] = *tuple::words_of(entry) else { return };
        let named = if named == none() { Word::ABSENT } else { named };
        if call::call_unpacked(cx, function, positional, named).is_err() {
            let exception = raise::take_pending(cx);
            raise::traceback::print_unraisable(cx, exception, "in atexit callback", function);
        }
    }
}

fn take_last(cx: &mut Ctx) -> Res<Word> {
    let pop = intern::intern(cx, "pop")?;
    call::call_method(cx, CALLBACKS.get(), pop, &[])
}
