//! Raising: a Python exception is a value in `ctx.pending`; Rust code carries the token `Raised`.
//!
//! `ctx.handled` is the chain of exceptions being handled: the one that a new exception takes as its context.

use crate::object::{call, format};
use crate::prelude::*;
use crate::types::exceptions::{self, base, exception, is_exception, is_exception_class};
use crate::types::tuple;

mod errors;
pub mod groups;
mod naming;
pub mod site;
pub mod traceback;

pub use errors::*;
pub use naming::{class_name, short_class_name, text, type_name};

/// An exception is pending in the context. Whoever gets this token either passes it on or takes the exception.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub struct Raised;

pub type Res<T = Word> = Result<T, Raised>;

/// The statement `raise exception from cause`; `cause` is absent where there is no `from`.
pub fn raise(cx: &mut Ctx, exception: Word, cause: Word) -> Res<()> {
    if !is_exception(exception) && !is_exception_class(exception) {
        return Err(type_error(cx, format_args!("exceptions must derive from BaseException")));
    }
    let exc = instance_of(cx, exception)?;
    if cause.is_present() {
        let is_cause = cause == none() || is_exception(cause) || is_exception_class(cause);
        if !is_cause {
            return Err(type_error(cx, format_args!("exception causes must derive from BaseException")));
        }
        let cause = instance_of(cx, cause)?;
        base::link_cause(exc, exceptions::unless_none(cause));
    }
    Err(raise_instance(cx, exc))
}

/// An exception class called without arguments; anything else as it is.
fn instance_of(cx: &mut Ctx, exception: Word) -> Res<Word> {
    let Some(class) = exceptions::as_class(exception).filter(|_| is_exception_class(exception)) else {
        return Ok(exception);
    };
    if exceptions::is_plain(class) {
        return exceptions::allocate(cx, class);
    }
    let made = call::call(cx, exception, &[])?;
    if is_exception(made) {
        return Ok(made);
    }
    let class = format::repr(cx, exception)?;
    let of = format::repr(cx, class_of(made).word())?;
    let head = crate::types::str::new(cx, "calling ")?;
    let middle = crate::types::str::new(cx, " should have returned an instance of BaseException, not ")?;
    let message = text(cx, &[head, class, middle, of])?;
    Err(error_with(cx, ClassId::TypeError, &[message]))
}

/// Sends an exception on its way, with the one being handled as its context.
pub fn raise_instance(cx: &mut Ctx, exc: Word) -> Raised {
    chain_context(cx, exc);
    set_pending(cx, exc)
}

/// Sends an exception on its way as it is.
pub fn set_pending(cx: &mut Ctx, exc: Word) -> Raised {
    debug_assert!(is_exception(exc));
    cx.pending.set(exc);
    Raised
}

/// The innermost exception being handled, if any.
pub fn handled(cx: &Ctx) -> Option<Word> {
    let mut node = cx.handled.get();
    while !node.is_null() {
        // SAFETY: nodes are linked while the frame or generator that holds them runs.
        let current = unsafe { &*node };
        if current.exc.get().is_present() {
            return current.exc.get().present();
        }
        node = current.previous.get();
    }
    None
}

/// Makes the exception being handled the context of `exc`. A chain that leads back to `exc` is cut there first.
pub fn chain_context(cx: &Ctx, exc: Word) {
    let Some(handled) = handled(cx).filter(|h| *h != exc && !exceptions::reserve::is_last_resort(exc)) else {
        return;
    };
    cut_before(handled, exc);
    exception(exc).context.set(handled);
}

/// Cuts the context chain that starts at `start` before `exc`. A chain that is a loop already (programs may make
/// one) is left alone: `slow` follows at half the speed and is met again.
fn cut_before(start: Word, exc: Word) {
    let (mut current, mut slow, mut step) = (start, start, false);
    while let Some(context) = exception(current).context.get().present() {
        if context == exc {
            exception(current).context.set(Word::ABSENT);
            return;
        }
        current = context;
        if current == slow {
            return;
        }
        if step {
            slow = exception(slow).context.get();
        }
        step = !step;
    }
}

/// What `raise` alone raises.
pub fn handled_or_error(cx: &mut Ctx) -> Res<Word> {
    match handled(cx) {
        Some(exc) => Ok(exc),
        None => Err(error(cx, ClassId::RuntimeError, format_args!("No active exception to reraise"))),
    }
}

/// Puts a caught exception back on its way.
pub fn restore(cx: &mut Ctx, exc: Word) -> Res<()> {
    Err(set_pending(cx, exc))
}

/// Takes the pending exception.
pub fn take_pending(cx: &mut Ctx) -> Word {
    cx.pending.replace(Word::ABSENT)
}

/// Makes `exc` the exception being handled and answers the one before (absent if none).
pub fn enter_handler(cx: &mut Ctx, exc: Word) -> Word {
    // SAFETY: the innermost node belongs to the running frame chain.
    unsafe { &*cx.handled.get() }.exc.replace(exc)
}

pub fn leave_handler(cx: &mut Ctx, previous: Word) {
    enter_handler(cx, previous);
}

/// `except class:` catches `exc`. The class is an exception class or a tuple of them.
pub fn matches(cx: &mut Ctx, exc: Word, class: Word) -> Res<bool> {
    if !may_be_caught(class) {
        return Err(type_error(
            cx,
            format_args!("catching classes that do not inherit from BaseException is not allowed"),
        ));
    }
    Ok(given_matches(exc, class))
}

/// A class for `except`: an exception class, or a tuple with nothing else in it.
pub fn may_be_caught(class: Word) -> bool {
    if is_tuple(class) {
        return tuple::items_of(class).iter().all(|c| is_exception_class(c.get()));
    }
    is_exception_class(class)
}

#[inline]
fn is_tuple(value: Word) -> bool {
    class_of(value).flags.get() & class_flags::TUPLE_SUBCLASS != 0
}

/// `exc` is an instance of the class or of one in the (nested) tuple. Metaclasses have no say.
pub fn given_matches(exc: Word, class: Word) -> bool {
    if is_tuple(class) {
        return tuple::items_of(class).iter().any(|c| given_matches(exc, c.get()));
    }
    match exceptions::as_class(class) {
        Some(class) => crate::object::class::is_subclass_of(class_of(exc), class),
        None => exc == class,
    }
}

/// If the pending exception is an instance of `class`, takes it and answers true.
pub fn catch(cx: &mut Ctx, class: ClassId) -> bool {
    catch_value(cx, class).is_some()
}

/// If the pending exception is an instance of `class`, takes and answers it.
pub fn catch_value(cx: &mut Ctx, class: ClassId) -> Option<Word> {
    let exc = cx.pending.get();
    debug_assert!(exc.is_present(), "nothing is pending");
    is_instance_of(exc, class).then(|| take_pending(cx))
}
