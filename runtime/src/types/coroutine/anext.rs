//! `anext_awaitable`: what `anext(iterator, default)` gives. StopAsyncIteration ends it with the default.

use super::awaitable_iter;
use crate::object::{call, dispatch, intern, iterate};
use crate::prelude::*;
use crate::raise;
use core::cell::Cell;

#[repr(C)]
pub struct ANextObj {
    pub header: Header,
    /// What `__anext__` gave.
    pub wrapped: Cell<Word>,
    pub default: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for ANextObj {}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, myself), next: slot!(unary, next), await_: slot!(unary, myself), ..Slots::EMPTY },
    methods: &[
        native!("send(self, value, /)", send, 2),
        native!("throw(self, /, *args)", throw, 2),
        native!("close(self, /)", close, 1),
    ],
    ..StaticClass::new(ClassId::ANextAwaitable, size_of::<ANextObj>())
};

fn view(awaitable: Word) -> Gc<ANextObj> {
    debug_assert!(is_exact(awaitable, ClassId::ANextAwaitable));
    // SAFETY: the class cannot be subclassed, so it tells the layout.
    unsafe { Gc::from_word(awaitable) }
}

fn myself(_cx: &mut Ctx, awaitable: Word) -> Word {
    awaitable
}

/// `anext(iterator[, default])`
pub fn anext(cx: &mut Ctx, iterator: Word, default: Word) -> Res<Word> {
    let Some(awaitable) = dispatch::unary(cx, SlotId::ANext, iterator) else {
        return Err(raise::object_type_error(cx, iterator, "is not an async iterator"));
    };
    let awaitable = awaitable?;
    if default.is_absent() {
        return Ok(awaitable);
    }
    let word = crate::heap::allocate(cx, class(ClassId::ANextAwaitable), size_of::<ANextObj>())?;
    view(word).wrapped.set(awaitable);
    view(word).default.set(default);
    Ok(word)
}

/// `aiter(iterable)`
pub fn aiter(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    let Some(iterator) = dispatch::unary(cx, SlotId::AIter, iterable) else {
        return Err(raise::object_type_error(cx, iterable, "is not an async iterable"));
    };
    let iterator = iterator?;
    if dispatch::has(class_of(iterator), SlotId::ANext) {
        return Ok(iterator);
    }
    let name = raise::type_name(iterator);
    Err(raise::type_error(cx, format_args!("aiter() returned not an async iterator of type '{name}'")))
}

/// The iterator of what `__anext__` gave.
fn iterator(cx: &mut Ctx, awaitable: Word) -> Res<Word> {
    let iterator = awaitable_iter(cx, view(awaitable).wrapped.get())?;
    if !is_exact(iterator, ClassId::Coroutine) {
        return Ok(iterator);
    }
    super::wrapper::new(cx, iterator)
}

fn next(cx: &mut Ctx, awaitable: Word) -> Res<Option<Word>> {
    let iterator = iterator(cx, awaitable)?;
    match iterate::step(cx, iterator)?.present() {
        Some(value) => Ok(Some(value)),
        None if cx.pending.get().is_absent() => Ok(None),
        None => Err(or_default(cx, awaitable)),
    }
}

/// StopAsyncIteration becomes StopIteration with the default.
fn or_default(cx: &mut Ctx, awaitable: Word) -> Raised {
    if raise::catch(cx, ClassId::StopAsyncIteration) {
        return raise::stop_iteration(cx, view(awaitable).default.get());
    }
    Raised
}

fn forward(cx: &mut Ctx, awaitable: Word, method: NameId, args: &[Word]) -> Res<Word> {
    let iterator = iterator(cx, awaitable)?;
    call::call_method(cx, iterator, intern::name(method), args).map_err(|Raised| or_default(cx, awaitable))
}

fn send(cx: &mut Ctx, awaitable: Word, value: Word) -> Res<Word> {
    forward(cx, awaitable, NameId::Send, &[value])
}

fn throw(cx: &mut Ctx, awaitable: Word, args: Word) -> Res<Word> {
    let thrown = crate::types::generator::thrown_parts(cx, args)?;
    let given = thrown.iter().take_while(|word| word.is_present()).count();
    forward(cx, awaitable, NameId::Throw, &thrown[..given])
}

fn close(cx: &mut Ctx, awaitable: Word) -> Res<Word> {
    forward(cx, awaitable, NameId::Close, &[])
}
