//! Throwing into generators, closing them, and what happens when nobody will resume one.

use super::resume::{catch_stop, noun};
use super::{Step, delegate_of, is_resumable, method, resume, view};
use crate::object::{attributes, call};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::{as_class, exception, is_exception, is_exception_class, unless_none};
use crate::types::tuple;

/// `throw(type[, value[, traceback]])`
pub fn throw_method(cx: &mut Ctx, generator: Word, args: Word) -> Res<Word> {
    let arguments = throw_arguments(cx, args)?;
    match throw(cx, generator, arguments, OnExit::Close)? {
        Step::Yielded(value) => Ok(value),
        Step::Returned(value) => Err(raise::stop_iteration(cx, value)),
    }
}

/// The one to three arguments of `throw`; absent where not given.
pub type Thrown = [Word; 3];

/// Reads the arguments of a `throw` method. More than one is an old habit.
pub fn throw_arguments(cx: &mut Ctx, args: Word) -> Res<Thrown> {
    let thrown = thrown_parts(cx, args)?;
    if thrown[1].is_present() {
        let message = "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.";
        crate::modules::warnings::warn(cx, ClassId::DeprecationWarning, format_args!("{message}"), 1)?;
    }
    Ok(thrown)
}

/// The one to three items of a tuple of arguments.
pub fn thrown_parts(cx: &mut Ctx, args: Word) -> Res<Thrown> {
    let items = tuple::items_of(args);
    let n = items.len();
    if n == 0 {
        return Err(raise::type_error(cx, format_args!("throw expected at least 1 argument, got 0")));
    }
    if n > 3 {
        return Err(raise::type_error(cx, format_args!("throw expected at most 3 arguments, got {n}")));
    }
    let item = |i: usize| items.get(i).map_or(Word::ABSENT, core::cell::Cell::get);
    Ok([item(0), item(1), item(2)])
}

/// What GeneratorExit does to the iterator that a generator delegates to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnExit {
    Close,
    /// As any exception: an asynchronous generator being closed awaits something.
    Throw,
}

/// Raises an exception where the generator stands: in what it delegates to, if it does, else at its yield.
pub fn throw(cx: &mut Ctx, generator: Word, thrown: Thrown, on_exit: OnExit) -> Res<Step> {
    let Some(delegate) = delegate_of(generator).present() else {
        return throw_here(cx, generator, thrown);
    };
    if on_exit == OnExit::Close && is_generator_exit(thrown[0]) {
        return match while_running(cx, generator, |cx| close_delegate(cx, delegate)) {
            Ok(()) => throw_here(cx, generator, thrown),
            Err(Raised) => resume(cx, generator, Word::ABSENT),
        };
    }
    if is_exact(delegate, ClassId::Generator) || is_exact(delegate, ClassId::Coroutine) {
        raise::check_stack(cx, "")?;
        let step = while_running(cx, generator, |cx| throw(cx, delegate, thrown, on_exit));
        return go_on(cx, generator, step);
    }
    let name = method(NameId::Throw);
    let Some(throw) = while_running(cx, generator, |cx| attributes::get_optional(cx, delegate, name))? else {
        return throw_here(cx, generator, thrown);
    };
    let given = thrown.iter().take_while(|word| word.is_present()).count();
    let answer = while_running(cx, generator, |cx| call::call(cx, throw, &thrown[..given]));
    go_on(cx, generator, answer.map(Step::Yielded))
}

/// The delegate has answered a throw: its yield is the generator's; otherwise the generator goes on behind
/// `yield from`, or with what the delegate raised.
fn go_on(cx: &mut Ctx, generator: Word, answer: Res<Step>) -> Res<Step> {
    match answer {
        Ok(Step::Yielded(value)) => Ok(Step::Yielded(value)),
        Ok(Step::Returned(value)) => {
            let Raised = raise::stop_iteration(cx, value);
            resume(cx, generator, Word::ABSENT)
        }
        Err(Raised) => resume(cx, generator, Word::ABSENT),
    }
}

/// While its delegate is busy with a throw the generator counts as running.
fn while_running<T>(cx: &mut Ctx, generator: Word, step: impl FnOnce(&mut Ctx) -> Res<T>) -> Res<T> {
    let state = &view(generator).state;
    let suspended = state.replace(generator_state::RUNNING);
    let answer = step(cx);
    view(generator).state.set(suspended);
    answer
}

fn is_generator_exit(thrown: Word) -> bool {
    let class = if is_exception(thrown) { Some(class_of(thrown)) } else { as_class(thrown) };
    class.is_some_and(|c| crate::object::class::is_subclass_of(c, crate::object::class::class(ClassId::GeneratorExit)))
}

fn throw_here(cx: &mut Ctx, generator: Word, thrown: Thrown) -> Res<Step> {
    let exc = instance(cx, thrown)?;
    let Raised = raise::set_pending(cx, exc);
    resume(cx, generator, Word::ABSENT)
}

/// The exception that the arguments of `throw` stand for.
fn instance(cx: &mut Ctx, [kind, value, traceback]: Thrown) -> Res<Word> {
    let traceback = match traceback.present() {
        Some(tb) if tb != none() && !is_exact(tb, ClassId::Traceback) => {
            return Err(raise::type_error(cx, format_args!("throw() third argument must be a traceback object")));
        }
        Some(tb) => unless_none(tb),
        None => Word::ABSENT,
    };
    let value = unless_none(value);
    if is_exception(kind) {
        if value.is_present() {
            return Err(raise::type_error(cx, format_args!("instance exception may not have a separate value")));
        }
        if traceback.is_present() {
            exception(kind).traceback.set(traceback);
        }
        return Ok(kind);
    }
    if !is_exception_class(kind) {
        let name = raise::type_name(kind);
        return Err(raise::type_error(
            cx,
            format_args!("exceptions must be classes or instances deriving from BaseException, not {name}"),
        ));
    }
    let exc = match instantiate(cx, kind, value) {
        Ok(exc) => exc,
        // Making it failed: then that error is thrown in.
        Err(Raised) => raise::take_pending(cx),
    };
    exception(exc).traceback.set(traceback);
    Ok(exc)
}

fn instantiate(cx: &mut Ctx, class: Word, value: Word) -> Res<Word> {
    let made = match value.present() {
        None => call::call(cx, class, &[])?,
        Some(value) if raise::given_matches(value, class) => value,
        Some(value) if is_instance_of(value, ClassId::Tuple) => {
            crate::object::call::call_unpacked(cx, class, value, Word::ABSENT)?
        }
        Some(value) => call::call(cx, class, &[value])?,
    };
    if is_exception(made) {
        return Ok(made);
    }
    let name = raise::type_name(made);
    Err(raise::type_error(
        cx,
        format_args!("calling {} should have returned an instance of BaseException, not {name}", raise::type_name(class)),
    ))
}

/// `close()`: what the body returns, if it catches GeneratorExit and does so.
pub fn close(cx: &mut Ctx, generator: Word) -> Res<Word> {
    let fields = view(generator);
    match fields.state.get() {
        generator_state::CREATED => {
            fields.state.set(generator_state::FINISHED);
            super::clear_frame(generator);
            return Ok(none());
        }
        generator_state::FINISHED => return Ok(none()),
        _ => {}
    }
    let closed = match delegate_of(generator).present() {
        Some(delegate) => while_running(cx, generator, |cx| close_delegate(cx, delegate)),
        None => Ok(()),
    };
    if closed.is_ok() {
        let Raised = raise::error_with(cx, ClassId::GeneratorExit, &[]);
    }
    match resume(cx, generator, Word::ABSENT) {
        Ok(Step::Returned(value)) => Ok(value),
        Ok(Step::Yielded(_)) => {
            let kind = noun(generator);
            Err(raise::error(cx, ClassId::RuntimeError, format_args!("{kind} ignored GeneratorExit")))
        }
        Err(Raised) => match catch_stop(cx) {
            Some(value) => Ok(value),
            None if raise::catch(cx, ClassId::GeneratorExit) => Ok(none()),
            None => Err(Raised),
        },
    }
}

/// Closes what a generator delegates to, if that can be closed.
fn close_delegate(cx: &mut Ctx, delegate: Word) -> Res<()> {
    if is_resumable(delegate) && !is_exact(delegate, ClassId::AsyncGenerator) {
        return close(cx, delegate).map(|_| ());
    }
    let close = match attributes::get_optional(cx, delegate, method(NameId::Close)) {
        Ok(close) => close,
        Err(Raised) => {
            let exc = raise::take_pending(cx);
            raise::traceback::print_unraisable(cx, exc, "while closing generator", delegate);
            None
        }
    };
    match close {
        Some(close) => call::call(cx, close, &[]).map(|_| ()),
        None => Ok(()),
    }
}

/// Nobody will resume the generator again: lets its `finally` clauses run.
pub fn finalize(cx: &mut Ctx, generator: Word) -> Res<()> {
    if !super::is_suspended(generator) {
        return Ok(());
    }
    if close(cx, generator).is_err() {
        let exc = raise::take_pending(cx);
        raise::traceback::print_unraisable(cx, exc, "while closing generator", generator);
    }
    Ok(())
}
