//! `async_generator_asend`: the awaitable of `asend` and `__anext__`.

use super::async_generator::{self, RUNNING, answer};
use crate::prelude::*;
use crate::raise;
use crate::types::generator::{self, OnExit, Thrown, resume};
use core::cell::Cell;

/// How far an awaitable has come.
pub mod progress {
    use sxc_abi::Word;
    pub const INIT: Word = Word::small(0);
    pub const ITERATING: Word = Word::small(1);
    pub const CLOSED: Word = Word::small(2);
}

/// Layout of both awaitables of an asynchronous generator.
#[repr(C)]
pub struct AwaitableObj {
    pub header: Header,
    pub generator: Cell<Word>,
    /// The value sent, or a tuple of what is thrown (0: `aclose`).
    pub argument: Cell<Word>,
    /// One of [`progress`].
    pub progress: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for AwaitableObj {}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, myself), next: slot!(unary, next), await_: slot!(unary, myself), del: slot!(effect, finalize), ..Slots::EMPTY },
    methods: &[
        native!("send(self, value, /)", send, 2),
        native!("throw(self, /, *args)", throw, 2),
        native!("close(self, /)", close, 1),
    ],
    ..StaticClass::new(ClassId::AsyncGenASend, size_of::<AwaitableObj>())
};

pub fn view(awaitable: Word) -> Gc<AwaitableObj> {
    debug_assert!(is_exact(awaitable, ClassId::AsyncGenASend) || is_exact(awaitable, ClassId::AsyncGenAThrow));
    // SAFETY: the classes cannot be subclassed, so they tell the layout.
    unsafe { Gc::from_word(awaitable) }
}

pub fn make(cx: &mut Ctx, class_id: ClassId, generator: Word, argument: Word) -> Res<Word> {
    let word = crate::heap::allocate_unwatched(cx, class(class_id), size_of::<AwaitableObj>())?;
    let fields = view(word);
    fields.generator.set(generator);
    fields.argument.set(argument);
    fields.progress.set(progress::INIT);
    Ok(word)
}

/// The awaitable of `generator.asend(value)`.
pub fn new(cx: &mut Ctx, generator: Word, value: Word) -> Res<Word> {
    make(cx, ClassId::AsyncGenASend, generator, value)
}

/// Somebody may forget to await what a method call gave: then that is said. What `async for` asks for is awaited always.
pub fn watched(awaitable: Word) -> Word {
    crate::heap::finalize::watch_object(awaitable);
    awaitable
}

/// Nothing is left to say about the awaitable once it was awaited.
pub fn was_awaited(awaitable: Word) -> bool {
    let is_awaitable = is_exact(awaitable, ClassId::AsyncGenASend) || is_exact(awaitable, ClassId::AsyncGenAThrow);
    is_awaitable && view(awaitable).progress.get() != progress::INIT
}

fn finalize(cx: &mut Ctx, awaitable: Word) -> Res<()> {
    never_awaited(cx, awaitable, "asend")
}

/// Warns of an awaitable that is dead and was never awaited.
pub fn never_awaited(cx: &mut Ctx, awaitable: Word, method: &str) -> Res<()> {
    if was_awaited(awaitable) {
        return Ok(());
    }
    let generator = view(awaitable).generator.get();
    let name = crate::types::str::to_string_lossy(generator::view(generator).qualname.get());
    let message = format!("coroutine method '{method}' of '{name}' was never awaited");
    if crate::modules::warnings::warn_at(cx, ClassId::RuntimeWarning, &message, None, generator).is_err() {
        let exc = raise::take_pending(cx);
        raise::traceback::print_unraisable(cx, exc, "while finalizing coroutine", awaitable);
    }
    Ok(())
}

pub fn myself(_cx: &mut Ctx, awaitable: Word) -> Word {
    awaitable
}

fn next(cx: &mut Ctx, awaitable: Word) -> Res<Word> {
    send(cx, awaitable, none())
}

/// Starts the awaitable, or refuses: it is used up, or another one is under way.
fn start(cx: &mut Ctx, awaitable: Word) -> Res<bool> {
    let fields = view(awaitable);
    match fields.progress.get() {
        progress::CLOSED => {
            Err(raise::error(cx, ClassId::RuntimeError, format_args!("cannot reuse already awaited __anext__()/asend()")))
        }
        progress::INIT => {
            if async_generator::has(fields.generator.get(), RUNNING) {
                fields.progress.set(progress::CLOSED);
                return Err(raise::error(
                    cx,
                    ClassId::RuntimeError,
                    format_args!("anext(): asynchronous generator is already running"),
                ));
            }
            fields.progress.set(progress::ITERATING);
            Ok(true)
        }
        _ => Ok(false),
    }
}

fn send(cx: &mut Ctx, awaitable: Word, value: Word) -> Res<Word> {
    let is_first = start(cx, awaitable)?;
    let fields = view(awaitable);
    let value = if is_first && value == none() { fields.argument.get() } else { value };
    let generator = fields.generator.get();
    async_generator::set(generator, RUNNING, true);
    let step = resume(cx, generator, value);
    conclude(cx, awaitable, step)
}

fn throw(cx: &mut Ctx, awaitable: Word, args: Word) -> Res<Word> {
    if view(awaitable).progress.get() == progress::CLOSED {
        start(cx, awaitable)?;
    }
    let thrown = generator::throw_arguments(cx, args)?;
    throw_parts(cx, awaitable, thrown)
}

fn throw_parts(cx: &mut Ctx, awaitable: Word, thrown: Thrown) -> Res<Word> {
    start(cx, awaitable)?;
    let generator = view(awaitable).generator.get();
    async_generator::set(generator, RUNNING, true);
    let step = generator::throw(cx, generator, thrown, OnExit::Close);
    conclude(cx, awaitable, step)
}

fn conclude(cx: &mut Ctx, awaitable: Word, step: Res<generator::Step>) -> Res<Word> {
    let generator = view(awaitable).generator.get();
    let answer = answer(cx, generator, step);
    if answer.is_err() {
        view(awaitable).progress.set(progress::CLOSED);
    }
    answer
}

fn close(cx: &mut Ctx, awaitable: Word) -> Res<()> {
    if view(awaitable).progress.get() == progress::CLOSED {
        return Ok(());
    }
    let exit = class(ClassId::GeneratorExit).word();
    let answer = throw_parts(cx, awaitable, [exit, Word::ABSENT, Word::ABSENT]);
    closed(cx, answer)
}

/// What closing an awaitable makes of the answer to GeneratorExit.
pub fn closed(cx: &mut Ctx, answer: Res<Word>) -> Res<()> {
    match answer {
        Ok(_) => Err(raise::error(cx, ClassId::RuntimeError, format_args!("coroutine ignored GeneratorExit"))),
        Err(Raised) => {
            let expected = [ClassId::StopIteration, ClassId::StopAsyncIteration, ClassId::GeneratorExit];
            if expected.into_iter().any(|id| raise::catch(cx, id)) { Ok(()) } else { Err(Raised) }
        }
    }
}
