//! Hooks and settings of `sys` for coroutines and asynchronous generators.

use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise;
use crate::types::coroutine::async_generator;
use crate::types::{list, struct_sequence};
use core::sync::atomic::{AtomicI64, Ordering};

/// The class of what `get_asyncgen_hooks` gives.
static HOOKS_CLASS: RootCell = RootCell::new();

static ORIGIN_DEPTH: AtomicI64 = AtomicI64::new(0);

pub fn asyncgen_hooks(cx: &mut Ctx) -> Res<Word> {
    if HOOKS_CLASS.get().is_absent() {
        let class = struct_sequence::define(cx, "builtins", "asyncgen_hooks", &["firstiter", "finalizer"])?;
        struct_sequence::seal(cx, class)?;
        HOOKS_CLASS.set(class);
    }
    let (first_iter, finalizer) = async_generator::hooks();
    let items = list::new(cx, &[first_iter, finalizer])?;
    let items = list::to_tuple(cx, items)?;
    struct_sequence::new(cx, HOOKS_CLASS.get(), items)
}

pub fn set_asyncgen_hooks(cx: &mut Ctx, first_iter: Word, finalizer: Word) -> Res<()> {
    async_generator::set_hooks(cx, first_iter, finalizer)
}

pub fn origin_depth(_cx: &mut Ctx) -> Word {
    Word::small(ORIGIN_DEPTH.load(Ordering::Relaxed))
}

pub fn set_origin_depth(cx: &mut Ctx, depth: Word) -> Res<()> {
    let depth = crate::types::str::subscript::c_int_argument(cx, depth)?;
    if depth < 0 {
        return Err(raise::value_error(cx, format_args!("depth must be >= 0")));
    }
    ORIGIN_DEPTH.store(i64::from(depth), Ordering::Relaxed);
    Ok(())
}
