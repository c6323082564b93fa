//! `yield from`: forwarding to another iterator until it ends (PEP 380).
//!
//! `throw` and `close` deal with the delegate before they resume the body, so a resumption with 0 always means that
//! the delegate has ended with what is pending.

use super::resume::catch_stop;
use super::{Step, is_resumable, resume, view};
use crate::object::{call, dispatch, frames, intern, iterate};
use crate::prelude::*;
use crate::raise;

/// The iterator that `yield from iterable` drives.
pub fn delegate_iter(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    if is_exact(iterable, ClassId::Generator) {
        return Ok(iterable);
    }
    if is_exact(iterable, ClassId::Coroutine) {
        if frames::running(cx).next().is_some_and(|running| crate::types::coroutine::is_marked(running.code())) {
            return Ok(iterable);
        }
        return Err(raise::type_error(
            cx,
            format_args!("cannot 'yield from' a coroutine object in a non-coroutine generator"),
        ));
    }
    iterate::iter(cx, iterable)
}

/// Sends `sent` on. The next value to yield, or absent with the result for [`delegate_result`].
pub fn delegate_step(cx: &mut Ctx, generator: Word, iterator: Word, sent: Word) -> Res<Option<Word>> {
    let fields = view(generator);
    fields.delegate.set(Word::ABSENT);
    let step = match sent.present() {
        None => Err(Raised),
        Some(sent) => send(cx, iterator, sent),
    };
    match step {
        Ok(Step::Yielded(value)) => {
            fields.delegate.set(iterator);
            Ok(Some(value))
        }
        Ok(Step::Returned(value)) => {
            fields.delegate.set(value);
            Ok(None)
        }
        Err(Raised) => match catch_stop(cx) {
            Some(value) => {
                fields.delegate.set(value);
                Ok(None)
            }
            None => Err(Raised),
        },
    }
}

/// Sends a value to any iterator: None is asked for with `next`.
pub fn send(cx: &mut Ctx, iterator: Word, sent: Word) -> Res<Step> {
    if is_resumable(iterator) && !is_exact(iterator, ClassId::AsyncGenerator) {
        return resume(cx, iterator, sent);
    }
    if sent == none() && dispatch::has(class_of(iterator), SlotId::Next) {
        return match iterate::step(cx, iterator)?.present() {
            Some(value) => Ok(Step::Yielded(value)),
            None if cx.pending.get().is_present() => Err(Raised),
            None => Ok(Step::Returned(none())),
        };
    }
    call::call_method(cx, iterator, intern::name(NameId::Send), &[sent]).map(Step::Yielded)
}

/// The result of the delegation that has just ended.
pub fn delegate_result(_cx: &mut Ctx, generator: Word) -> Word {
    view(generator).delegate.replace(Word::ABSENT)
}
