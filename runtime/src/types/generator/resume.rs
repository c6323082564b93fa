//! One step of a generator.

use super::{clear_frame, view};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::{exception, values};
use crate::types::traceback;

/// How a step ended, if it did not raise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    Yielded(Word),
    Returned(Word),
}

/// Goes on with `sent` as the value of the yield; 0 raises there what is pending. A generator that has finished
/// returns None again, or lets the pending exception pass.
#[inline]
pub fn resume(cx: &mut Ctx, generator: Word, sent: Word) -> Res<Step> {
    let fields = view(generator);
    let state = fields.state.get();
    if state < generator_state::CREATED || (state == generator_state::CREATED && sent != none()) {
        return refused(cx, generator, sent);
    }
    let entry = fields.resume.get().expect("a generator has a body");
    let node = (&raw const fields.handled).cast_mut();
    fields.handled.previous.set(cx.handled.replace(node));
    if sent.is_absent() && fields.handled.exc.get().is_present() {
        // What is thrown in interrupts the handling of the exception that the generator is busy with.
        raise::chain_context(cx, cx.pending.get());
    }
    let answer = entry(cx, generator, sent);
    cx.handled.set(fields.handled.previous.replace(core::ptr::null_mut()));
    match answer.present() {
        Some(value) => Ok(Step::Yielded(value)),
        None => ended(cx, generator),
    }
}

/// A step that does not reach the body.
#[cold]
fn refused(cx: &mut Ctx, generator: Word, sent: Word) -> Res<Step> {
    match view(generator).state.get() {
        generator_state::RUNNING => Err(already_executing(cx, generator)),
        generator_state::FINISHED => finished(cx, generator, sent),
        _ if sent.is_absent() => Err(thrown_at_start(cx, generator)),
        _ => Err(sent_too_early(cx, generator)),
    }
}

/// The body has returned or raised.
fn ended(cx: &mut Ctx, generator: Word) -> Res<Step> {
    let fields = view(generator);
    fields.state.set(generator_state::FINISHED);
    clear_frame(generator);
    let result = fields.result.replace(Word::ABSENT);
    if cx.pending.get().is_absent() {
        debug_assert!(result.is_present(), "a body that returns stores its result");
        return Ok(Step::Returned(result));
    }
    Err(checked_end(cx, generator))
}

/// An end that the consumer would take for its own: `StopIteration` inside a generator is an error.
fn checked_end(cx: &mut Ctx, generator: Word) -> Raised {
    let exc = cx.pending.get();
    let kind = noun(generator);
    if is_instance_of(exc, ClassId::StopIteration) {
        return raise::stop_inside(cx, kind, ClassId::StopIteration);
    }
    if is_exact(generator, ClassId::AsyncGenerator) && is_instance_of(exc, ClassId::StopAsyncIteration) {
        return raise::stop_inside(cx, kind, ClassId::StopAsyncIteration);
    }
    Raised
}

/// What messages call it.
pub fn noun(generator: Word) -> &'static str {
    if is_exact(generator, ClassId::Coroutine) {
        "coroutine"
    } else if is_exact(generator, ClassId::AsyncGenerator) {
        "async generator"
    } else {
        "generator"
    }
}

#[cold]
fn already_executing(cx: &mut Ctx, generator: Word) -> Raised {
    // What was to be thrown in is lost.
    raise::take_pending(cx);
    raise::value_error(cx, format_args!("{} already executing", noun(generator)))
}

#[cold]
fn finished(cx: &mut Ctx, generator: Word, sent: Word) -> Res<Step> {
    if is_exact(generator, ClassId::Coroutine) {
        raise::take_pending(cx);
        return Err(raise::error(cx, ClassId::RuntimeError, format_args!("cannot reuse already awaited coroutine")));
    }
    if sent.is_absent() { Err(Raised) } else { Ok(Step::Returned(none())) }
}

#[cold]
fn sent_too_early(cx: &mut Ctx, generator: Word) -> Raised {
    raise::type_error(cx, format_args!("can't send non-None value to a just-started {}", noun(generator)))
}

/// Nothing has run yet, so there is nothing that could catch: the traceback names the function's first line.
#[cold]
fn thrown_at_start(cx: &mut Ctx, generator: Word) -> Raised {
    let fields = view(generator);
    fields.state.set(generator_state::FINISHED);
    fields.result.set(Word::ABSENT);
    clear_frame(generator);
    let exc = cx.pending.get();
    // SAFETY: descriptions are static.
    let line = unsafe { (*fields.code).first_line };
    if let Ok(entry) = traceback::at_line(cx, fields.code, line, exception(exc).traceback.get()) {
        exception(exc).traceback.set(entry);
    }
    cx.pending.set(exc);
    checked_end(cx, generator)
}

/// If the pending exception is a StopIteration, takes it and answers its value.
pub fn catch_stop(cx: &mut Ctx) -> Option<Word> {
    raise::catch_value(cx, ClassId::StopIteration).map(values::stop_value)
}
