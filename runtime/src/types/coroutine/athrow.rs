//! `async_generator_athrow`: the awaitable of `athrow` and `aclose`.

use super::asend::{AwaitableObj, closed, make, myself, never_awaited, progress, view, watched};
use super::async_generator::{self, CLOSED, RUNNING, answer, ended, is_end, unwrap};
use crate::prelude::*;
use crate::raise;
use crate::types::generator::{self, OnExit, Step, Thrown, resume};

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, myself), next: slot!(unary, next), await_: slot!(unary, myself), del: slot!(effect, finalize), ..Slots::EMPTY },
    methods: &[
        native!("send(self, value, /)", send, 2),
        native!("throw(self, /, *args)", throw, 2),
        native!("close(self, /)", close, 1),
    ],
    ..StaticClass::new(ClassId::AsyncGenAThrow, size_of::<AwaitableObj>())
};

/// The awaitable of `generator.athrow(*args)`, or of `generator.aclose()` where `args` is absent.
pub fn new(cx: &mut Ctx, generator: Word, args: Word) -> Res<Word> {
    make(cx, ClassId::AsyncGenAThrow, generator, args).map(watched)
}

fn finalize(cx: &mut Ctx, awaitable: Word) -> Res<()> {
    never_awaited(cx, awaitable, if is_close(awaitable) { "aclose" } else { "athrow" })
}

fn is_close(awaitable: Word) -> bool {
    view(awaitable).argument.get().is_absent()
}

fn next(cx: &mut Ctx, awaitable: Word) -> Res<Word> {
    send(cx, awaitable, none())
}

fn send(cx: &mut Ctx, awaitable: Word, value: Word) -> Res<Word> {
    check_open(cx, awaitable)?;
    let fields = view(awaitable);
    let generator = fields.generator.get();
    if generator::is_finished(generator) {
        fields.progress.set(progress::CLOSED);
        return Err(raise::stop_iteration(cx, none()));
    }
    if fields.progress.get() == progress::INIT {
        return first_step(cx, awaitable, value);
    }
    let step = resume(cx, generator, value);
    if is_close(awaitable) { after_close(cx, awaitable, step) } else { after_throw(cx, awaitable, step) }
}

fn first_step(cx: &mut Ctx, awaitable: Word, value: Word) -> Res<Word> {
    check_not_running(cx, awaitable)?;
    let fields = view(awaitable);
    let generator = fields.generator.get();
    if async_generator::has(generator, CLOSED) {
        fields.progress.set(progress::CLOSED);
        return Err(raise::error_with(cx, ClassId::StopAsyncIteration, &[]));
    }
    if value != none() {
        return Err(raise::error(
            cx,
            ClassId::RuntimeError,
            format_args!("can't send non-None value to a just-started coroutine"),
        ));
    }
    fields.progress.set(progress::ITERATING);
    async_generator::set(generator, RUNNING, true);
    if is_close(awaitable) {
        async_generator::set(generator, CLOSED, true);
        let exit = class(ClassId::GeneratorExit).word();
        let step = generator::throw(cx, generator, [exit, Word::ABSENT, Word::ABSENT], OnExit::Throw);
        return after_close(cx, awaitable, step);
    }
    let thrown = generator::thrown_parts(cx, fields.argument.get())?;
    let step = generator::throw(cx, generator, thrown, OnExit::Throw);
    let answer = answer(cx, generator, step);
    if answer.is_err() {
        failed(cx, awaitable);
    }
    answer
}

/// The generator has raised out of an awaitable. For `aclose` its end is what was wanted.
fn failed(cx: &mut Ctx, awaitable: Word) {
    let fields = view(awaitable);
    async_generator::set(fields.generator.get(), RUNNING, false);
    fields.progress.set(progress::CLOSED);
    if is_close(awaitable) && is_end(cx) {
        raise::take_pending(cx);
        let Raised = raise::stop_iteration(cx, none());
    }
}

fn after_throw(cx: &mut Ctx, awaitable: Word, step: Res<Step>) -> Res<Word> {
    let answer = answer(cx, view(awaitable).generator.get(), step);
    if answer.is_err() {
        view(awaitable).progress.set(progress::CLOSED);
    }
    answer
}

fn after_close(cx: &mut Ctx, awaitable: Word, step: Res<Step>) -> Res<Word> {
    match ended(cx, step) {
        Ok(value) if unwrap(value).is_some() => {
            let fields = view(awaitable);
            async_generator::set(fields.generator.get(), RUNNING, false);
            fields.progress.set(progress::CLOSED);
            Err(raise::error(cx, ClassId::RuntimeError, format_args!("async generator ignored GeneratorExit")))
        }
        Ok(value) => Ok(value),
        Err(Raised) => {
            failed(cx, awaitable);
            Err(Raised)
        }
    }
}

fn throw(cx: &mut Ctx, awaitable: Word, args: Word) -> Res<Word> {
    check_open(cx, awaitable)?;
    let thrown = generator::throw_arguments(cx, args)?;
    throw_parts(cx, awaitable, thrown)
}

fn throw_parts(cx: &mut Ctx, awaitable: Word, thrown: Thrown) -> Res<Word> {
    check_open(cx, awaitable)?;
    let fields = view(awaitable);
    let generator = fields.generator.get();
    if fields.progress.get() == progress::INIT {
        check_not_running(cx, awaitable)?;
        fields.progress.set(progress::ITERATING);
        async_generator::set(generator, RUNNING, true);
    }
    let step = generator::throw(cx, generator, thrown, OnExit::Close);
    if is_close(awaitable) { after_close(cx, awaitable, step) } else { after_throw(cx, awaitable, step) }
}

fn close(cx: &mut Ctx, awaitable: Word) -> Res<()> {
    if view(awaitable).progress.get() == progress::CLOSED {
        return Ok(());
    }
    let exit = class(ClassId::GeneratorExit).word();
    let answer = throw_parts(cx, awaitable, [exit, Word::ABSENT, Word::ABSENT]);
    closed(cx, answer)
}

fn check_open(cx: &mut Ctx, awaitable: Word) -> Res<()> {
    if view(awaitable).progress.get() != progress::CLOSED {
        return Ok(());
    }
    Err(raise::error(cx, ClassId::RuntimeError, format_args!("cannot reuse already awaited aclose()/athrow()")))
}

fn check_not_running(cx: &mut Ctx, awaitable: Word) -> Res<()> {
    let fields = view(awaitable);
    if !async_generator::has(fields.generator.get(), RUNNING) {
        return Ok(());
    }
    fields.progress.set(progress::CLOSED);
    let method = if is_close(awaitable) { "aclose" } else { "athrow" };
    Err(raise::error(cx, ClassId::RuntimeError, format_args!("{method}(): asynchronous generator is already running")))
}
