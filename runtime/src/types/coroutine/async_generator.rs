//! `async_generator`: a frame whose `yield`s answer one consumer and whose `await`s another.
//!
//! The body yields a wrapped value for `yield` and anything else for `await`. `asend` and `athrow` hold the steps.
//! While the frame has not finished, its `result` word is a small int with the flags below.

use crate::object::roots::RootCell;
use crate::object::call;
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::or_none;
use crate::types::generator::{self, Step, view};
use crate::types::{code, tuple};
use core::cell::Cell;

use super::{asend, athrow};

/// `aclose` was called.
pub const CLOSED: i64 = 1;
/// Some `asend`, `athrow` or `aclose` is under way.
pub const RUNNING: i64 = 2;
/// `firstiter` has been called.
const HOOKED: i64 = 4;

#[repr(C)]
pub struct WrappedObj {
    pub header: Header,
    pub value: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for WrappedObj {}

pub static WRAPPED: StaticClass =
    StaticClass { scan: Scan::Fields, ..StaticClass::new(ClassId::AsyncGenWrapped, size_of::<WrappedObj>()) };

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::HAS_WEAKREF,
    scan: Scan::Words,
    raw_mask: generator::RAW_MASK,
    slots: Slots {
        repr: slot!(unary, generator::repr),
        aiter: slot!(unary, aiter),
        anext: slot!(unary, anext),
        del: slot!(effect, finalize),
        ..Slots::EMPTY
    },
    methods: &[
        native!("asend(self, value, /)", send, 2),
        native!("athrow(self, /, *args)", throw, 2),
        native!("aclose(self, /)", close, 1),
    ],
    getsets: &[
        GetSetRow { name: "__name__", get: |_, g| Ok(view(g).name.get()), set: Some(generator::set_name) },
        GetSetRow { name: "__qualname__", get: |_, g| Ok(view(g).qualname.get()), set: Some(generator::set_qualname) },
        GetSetRow { name: "ag_code", get: |cx, g| code::of(cx, generator::code_desc(g)), set: None },
        GetSetRow { name: "ag_frame", get: generator::frame_of, set: None },
        GetSetRow { name: "ag_running", get: |_, g| Ok(boolean(has(g, RUNNING))), set: None },
        GetSetRow { name: "ag_suspended", get: |_, g| Ok(boolean(generator::is_suspended(g))), set: None },
        GetSetRow { name: "ag_await", get: |_, g| Ok(or_none(generator::delegate_of(g))), set: None },
    ],
    ..StaticClass::new(ClassId::AsyncGenerator, generator::FIXED)
};

/// `sys.set_asyncgen_hooks`; absent where not set.
static FIRST_ITER: RootCell = RootCell::new();
static FINALIZER: RootCell = RootCell::new();

/// The two hooks, None where not set.
pub fn hooks() -> (Word, Word) {
    (or_none(FIRST_ITER.get()), or_none(FINALIZER.get()))
}

/// Sets the hooks that are given; None takes one away.
pub fn set_hooks(cx: &mut Ctx, first_iter: Word, finalizer: Word) -> Res<()> {
    for (hook, name) in [(finalizer, "finalizer"), (first_iter, "firstiter")] {
        if hook.is_present() && hook != none() && class_of(hook).slots.get().call.is_none() {
            let class = raise::type_name(hook);
            return Err(raise::type_error(cx, format_args!("callable {name} expected, got {class}")));
        }
    }
    for (cell, hook) in [(&FIRST_ITER, first_iter), (&FINALIZER, finalizer)] {
        if hook.is_present() {
            cell.set(crate::types::exceptions::unless_none(hook));
        }
    }
    Ok(())
}

fn flags(generator: Word) -> i64 {
    view(generator).result.get().to_small().unwrap_or(0)
}

pub fn has(generator: Word, flag: i64) -> bool {
    flags(generator) & flag != 0
}

/// Sets or clears a flag. A frame that has finished has none.
pub fn set(generator: Word, flag: i64, on: bool) {
    if generator::is_finished(generator) {
        return;
    }
    let flags = flags(generator);
    view(generator).result.set(Word::small(if on { flags | flag } else { flags & !flag }));
}

/// What the body yields for `yield value`.
pub fn wrap(cx: &mut Ctx, value: Word) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::AsyncGenWrapped), size_of::<WrappedObj>())?;
    // SAFETY: just made with this layout.
    unsafe { Gc::<WrappedObj>::from_word(word) }.value.set(value);
    Ok(word)
}

/// The value of a `yield`, if this is one.
pub fn unwrap(word: Word) -> Option<Word> {
    // SAFETY: the class was checked.
    is_exact(word, ClassId::AsyncGenWrapped).then(|| unsafe { Gc::<WrappedObj>::from_word(word) }.value.get())
}

/// The answer of a step to whoever awaits it: an `await` goes on to the event loop, a `yield` ends the awaiting with
/// its value, the end of the body is a StopAsyncIteration.
pub fn answer(cx: &mut Ctx, generator: Word, step: Res<Step>) -> Res<Word> {
    match ended(cx, step) {
        Ok(value) => match unwrap(value) {
            Some(value) => {
                set(generator, RUNNING, false);
                Err(raise::stop_iteration(cx, value))
            }
            None => Ok(value),
        },
        Err(Raised) => {
            if is_end(cx) {
                set(generator, CLOSED, true);
            }
            set(generator, RUNNING, false);
            Err(Raised)
        }
    }
}

/// A body that returns raises StopAsyncIteration for its consumer.
pub fn ended(cx: &mut Ctx, step: Res<Step>) -> Res<Word> {
    match step? {
        Step::Yielded(value) => Ok(value),
        Step::Returned(_) => Err(raise::error_with(cx, ClassId::StopAsyncIteration, &[])),
    }
}

/// What is pending says that the generator has ended.
pub fn is_end(cx: &Ctx) -> bool {
    let exc = cx.pending.get();
    is_instance_of(exc, ClassId::StopAsyncIteration) || is_instance_of(exc, ClassId::GeneratorExit)
}

fn call_first_iter(cx: &mut Ctx, generator: Word) -> Res<()> {
    if generator::is_finished(generator) || has(generator, HOOKED) {
        return Ok(());
    }
    set(generator, HOOKED, true);
    match FIRST_ITER.get().present() {
        Some(hook) => call::call(cx, hook, &[generator]).map(|_| ()),
        None => Ok(()),
    }
}

fn aiter(_cx: &mut Ctx, generator: Word) -> Word {
    generator
}

fn anext(cx: &mut Ctx, generator: Word) -> Res<Word> {
    call_first_iter(cx, generator)?;
    asend::new(cx, generator, none())
}

fn send(cx: &mut Ctx, generator: Word, value: Word) -> Res<Word> {
    call_first_iter(cx, generator)?;
    asend::new(cx, generator, value).map(asend::watched)
}

fn throw(cx: &mut Ctx, generator: Word, args: Word) -> Res<Word> {
    if tuple::items_of(args).len() > 1 {
        let message = "the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.";
        crate::modules::warnings::warn(cx, ClassId::DeprecationWarning, format_args!("{message}"), 1)?;
    }
    call_first_iter(cx, generator)?;
    athrow::new(cx, generator, args)
}

fn close(cx: &mut Ctx, generator: Word) -> Res<Word> {
    call_first_iter(cx, generator)?;
    athrow::new(cx, generator, Word::ABSENT)
}

/// Nobody will resume the generator again: an event loop closes it, if one has asked to.
fn finalize(cx: &mut Ctx, generator: Word) -> Res<()> {
    let Some(hook) = FINALIZER.get().present().filter(|_| !has(generator, CLOSED) && !generator::is_finished(generator))
    else {
        return generator::finalize(cx, generator);
    };
    if call::call(cx, hook, &[generator]).is_err() {
        let exc = raise::take_pending(cx);
        raise::traceback::print_unraisable(cx, exc, "while closing generator", generator);
    }
    Ok(())
}
