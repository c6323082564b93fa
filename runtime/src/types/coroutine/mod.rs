//! Coroutines: the frames of generators under other names, and the protocols of `await`, `async for` and `async with`.

use crate::object::dispatch;
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::or_none;
use crate::types::generator::{self, view};
use crate::types::{code, exceptions};
use core::sync::atomic::{AtomicU64, Ordering};
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

pub mod anext;
pub mod asend;
pub mod async_generator;
pub mod athrow;
pub mod wrapper;

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::HAS_WEAKREF,
    scan: Scan::Words,
    raw_mask: generator::RAW_MASK,
    slots: Slots {
        repr: slot!(unary, generator::repr),
        await_: slot!(unary, wrapper::new),
        del: slot!(effect, finalize),
        ..Slots::EMPTY
    },
    methods: &[
        native!("send(self, value, /)", generator::send, 2),
        native!("throw(self, /, *args)", generator::throw_method, 2),
        native!("close(self, /)", generator::close, 1),
    ],
    getsets: &[
        GetSetRow { name: "__name__", get: |_, c| Ok(view(c).name.get()), set: Some(generator::set_name) },
        GetSetRow { name: "__qualname__", get: |_, c| Ok(view(c).qualname.get()), set: Some(generator::set_qualname) },
        GetSetRow { name: "cr_code", get: |cx, c| code::of(cx, generator::code_desc(c)), set: None },
        GetSetRow { name: "cr_frame", get: generator::frame_of, set: None },
        GetSetRow { name: "cr_running", get: |_, c| Ok(boolean(generator::is_running(c))), set: None },
        GetSetRow { name: "cr_suspended", get: |_, c| Ok(boolean(generator::is_suspended(c))), set: None },
        GetSetRow { name: "cr_await", get: |_, c| Ok(or_none(generator::delegate_of(c))), set: None },
        // Origins are recorded only where `sys.set_coroutine_origin_tracking_depth` asks for it.
        GetSetRow { name: "cr_origin", get: |_, _| Ok(none()), set: None },
    ],
    ..StaticClass::new(ClassId::Coroutine, generator::FIXED)
};

/// Code of generator functions that `types.coroutine` has made awaitable, by address of the description.
static ITERABLE: Mutex<Option<HashSet<usize>>> = Mutex::new(None);

/// `types.coroutine` for a generator function: `await` accepts its generators.
pub fn mark_iterable(code: &CodeDesc) {
    let mut marked = ITERABLE.lock().unwrap_or_else(PoisonError::into_inner);
    marked.get_or_insert_default().insert(code as *const CodeDesc as usize);
}

/// `types.coroutine` has marked this code.
pub fn is_marked(code: *const CodeDesc) -> bool {
    let marked = ITERABLE.lock().unwrap_or_else(PoisonError::into_inner);
    marked.as_ref().is_some_and(|codes| codes.contains(&(code as usize)))
}

fn is_iterable_coroutine(value: Word) -> bool {
    is_exact(value, ClassId::Generator) && is_marked(view(value).code)
}

/// The iterator that `await value` drives.
pub fn await_iter(cx: &mut Ctx, value: Word) -> Res<Word> {
    let iterator = awaitable_iter(cx, value)?;
    if is_exact(iterator, ClassId::Coroutine) && generator::delegate_of(iterator).is_present() {
        return Err(raise::error(cx, ClassId::RuntimeError, format_args!("coroutine is being awaited already")));
    }
    Ok(iterator)
}

/// The object itself if it is a coroutine, else what its `__await__` gives.
pub fn awaitable_iter(cx: &mut Ctx, value: Word) -> Res<Word> {
    if is_exact(value, ClassId::Coroutine) || is_iterable_coroutine(value) {
        return Ok(value);
    }
    let Some(iterator) = dispatch::unary(cx, SlotId::Await, value) else {
        return Err(raise::object_type_error(cx, value, "can't be awaited"));
    };
    let iterator = iterator?;
    if is_exact(iterator, ClassId::Coroutine) || is_iterable_coroutine(iterator) {
        return Err(raise::type_error(cx, format_args!("__await__() returned a coroutine")));
    }
    if !dispatch::has(class_of(iterator), SlotId::Next) {
        let name = raise::type_name(iterator);
        return Err(raise::type_error(cx, format_args!("__await__() returned non-iterator of type '{name}'")));
    }
    Ok(iterator)
}

/// What `async with` awaits; `method` is 0 for the result of `__aenter__`, 1 for that of `__aexit__`.
pub fn async_with_iter(cx: &mut Ctx, value: Word, method: i64) -> Res<Word> {
    let is_awaitable = is_exact(value, ClassId::Coroutine)
        || is_iterable_coroutine(value)
        || dispatch::has(class_of(value), SlotId::Await);
    if is_awaitable {
        return await_iter(cx, value);
    }
    let (method, name) = (if method == 0 { "__aenter__" } else { "__aexit__" }, raise::type_name(value));
    Err(raise::type_error(
        cx,
        format_args!("'async with' received an object from {method} that does not implement __await__: {name}"),
    ))
}

/// `async for`: what `__aiter__` gives.
pub fn async_iter(cx: &mut Ctx, value: Word) -> Res<Word> {
    let Some(iterator) = dispatch::unary(cx, SlotId::AIter, value) else {
        let name = raise::type_name(value);
        return Err(raise::type_error(
            cx,
            format_args!("'async for' requires an object with __aiter__ method, got {name}"),
        ));
    };
    let iterator = iterator?;
    if !dispatch::has(class_of(iterator), SlotId::ANext) {
        let name = raise::type_name(iterator);
        return Err(raise::type_error(
            cx,
            format_args!("'async for' received an object from __aiter__ that does not implement __anext__: {name}"),
        ));
    }
    Ok(iterator)
}

/// `async for`: the iterator that awaiting the next item drives.
pub fn async_next(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let Some(awaitable) = dispatch::unary(cx, SlotId::ANext, iterator) else {
        let name = raise::type_name(iterator);
        return Err(raise::type_error(
            cx,
            format_args!("'async for' requires an iterator with __anext__ method, got {name}"),
        ));
    };
    let awaitable = awaitable?;
    match awaitable_iter(cx, awaitable) {
        Ok(iterator) => Ok(iterator),
        Err(Raised) => {
            let name = raise::type_name(awaitable);
            Err(raise::error_from_pending(
                cx,
                ClassId::TypeError,
                format_args!("'async for' received an invalid object from __anext__: {name}"),
            ))
        }
    }
}

/// The end of an `async for`: any other exception goes on as it is.
pub fn async_end(cx: &mut Ctx, exception: Word) -> Res<()> {
    if is_instance_of(exception, ClassId::StopAsyncIteration) {
        return Ok(());
    }
    raise::restore(cx, exception)
}

/// Nobody will resume the coroutine again. One that never started was forgotten, most likely.
fn finalize(cx: &mut Ctx, coroutine: Word) -> Res<()> {
    if view(coroutine).state.get() != generator_state::CREATED {
        return generator::finalize(cx, coroutine);
    }
    generator::close(cx, coroutine)?;
    never_awaited(cx, coroutine, None)
}

/// `f()` as a statement, where `f` is an `async def`: the coroutine can never be awaited, which is said at once. `value`
/// is that coroutine if it is the last one made, and its function has the name that was called.
pub fn discard(cx: &mut Ctx, value: Word, name: Word, site: *mut Word) -> Res<()> {
    let is_fresh = LAST_MADE.load(Ordering::Relaxed) == value.0 && is_exact(value, ClassId::Coroutine);
    if !is_fresh || view(value).state.get() != generator_state::CREATED || view(value).name.get() != name {
        return Ok(());
    }
    generator::close(cx, value)?;
    // SAFETY: generated code passes the address of a static description.
    never_awaited(cx, value, unsafe { site.cast::<SiteDesc>().as_ref() })
}

/// The address of the last coroutine made; only compared.
static LAST_MADE: AtomicU64 = AtomicU64::new(0);

/// A coroutine was made.
pub fn made(coroutine: Word) {
    LAST_MADE.store(coroutine.0, Ordering::Relaxed);
}

fn never_awaited(cx: &mut Ctx, coroutine: Word, site: Option<&SiteDesc>) -> Res<()> {
    let name = crate::types::str::to_string_lossy(view(coroutine).qualname.get());
    let message = format!("coroutine '{name}' was never awaited");
    if crate::modules::warnings::warn_at(cx, ClassId::RuntimeWarning, &message, site, coroutine).is_err() {
        let exc = raise::take_pending(cx);
        debug_assert!(exceptions::is_exception(exc));
        raise::traceback::print_unraisable(cx, exc, "while finalizing coroutine", coroutine);
    }
    Ok(())
}
