//! `sx.Future`: the result of a fiber.

use crate::prelude::*;
use crate::raise;
use crate::sched;
use crate::types::str;
use core::cell::Cell;

#[repr(C)]
pub struct FutureObj {
    pub header: Header,
    /// Small int: one of [`state`].
    pub state: Cell<Word>,
    /// The result or the exception; before that, the function.
    pub content: Cell<Word>,
    /// The arguments until the fiber starts: a tuple, and a dict or 0.
    pub args: Cell<Word>,
    pub kwargs: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for FutureObj {}

mod state {
    use sxc_abi::Word;
    pub const PENDING: Word = Word::small(0);
    pub const VALUE: Word = Word::small(1);
    pub const RAISED: Word = Word::small(2);
}

/// How a fiber ended.
#[derive(Clone, Copy)]
pub enum Outcome {
    Value(Word),
    Raised(Word),
}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[
        native!("result(self, /)", result, 1),
        native!("exception(self, /)", exception, 1),
        native!("done(self, /)", done, 1),
    ],
    ..StaticClass::new(ClassId::Future, size_of::<FutureObj>())
};

fn view(future: Word) -> Gc<FutureObj> {
    debug_assert!(is_exact(future, ClassId::Future));
    // SAFETY: the class cannot be subclassed, so it tells the layout.
    unsafe { Gc::from_word(future) }
}

/// The future of a fiber that is to call `function(*args, **kwargs)`.
pub fn pending(cx: &mut Ctx, function: Word, args: Word, kwargs: Word) -> Res<Word> {
    let future = crate::heap::allocate(cx, class(ClassId::Future), size_of::<FutureObj>())?;
    let fields = view(future);
    fields.state.set(state::PENDING);
    fields.content.set(function);
    fields.args.set(args);
    fields.kwargs.set(kwargs);
    Ok(future)
}

/// The function and arguments, which the future forgets.
pub fn take_work(future: Word) -> (Word, Word, Word) {
    let fields = view(future);
    (fields.content.take(), fields.args.take(), fields.kwargs.take())
}

pub fn complete(future: Word, outcome: Outcome) {
    let (state, content) = match outcome {
        Outcome::Value(value) => (state::VALUE, value),
        Outcome::Raised(exc) => (state::RAISED, exc),
    };
    view(future).content.set(content);
    view(future).state.set(state);
}

pub fn is_done(future: Word) -> bool {
    view(future).state.get() != state::PENDING
}

/// The exception of a fiber that failed.
pub fn failure(future: Word) -> Option<Word> {
    (view(future).state.get() == state::RAISED).then(|| view(future).content.get())
}

fn result(cx: &mut Ctx, future: Word) -> Res<Word> {
    sched::wait(cx, future)?;
    match failure(future) {
        None => Ok(view(future).content.get()),
        Some(exc) => {
            sched::failure_read(future);
            Err(raise::raise_instance(cx, exc))
        }
    }
}

fn exception(cx: &mut Ctx, future: Word) -> Res<Word> {
    sched::wait(cx, future)?;
    let exc = failure(future);
    if exc.is_some() {
        sched::failure_read(future);
    }
    Ok(exc.unwrap_or_else(none))
}

fn done(_cx: &mut Ctx, future: Word) -> Word {
    boolean(is_done(future))
}

fn repr(cx: &mut Ctx, future: Word) -> Res<Word> {
    let state = if is_done(future) { "done" } else { "pending" };
    str::new(cx, &format!("<sx.Future {state}>"))
}
