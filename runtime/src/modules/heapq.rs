//! `_heapq`: heaps in lists. Comparisons are made in CPython's order, and with `<` only.

use crate::prelude::*;
use crate::raise;
use crate::types::{equality, list};

pub static MODULE: NativeModule = NativeModule {
    name: "_heapq",
    functions: &[
        native!("heappush(heap, item, /)", push::<false>, 2),
        native!("heappushpop(heap, item, /)", push_pop::<false>, 2),
        native!("heappop(heap, /)", pop::<false>, 1),
        native!("heapreplace(heap, item, /)", replace::<false>, 2),
        native!("heapify(heap, /)", heapify::<false>, 1),
        native!("heappush_max(heap, item, /)", push::<true>, 2),
        native!("heappushpop_max(heap, item, /)", push_pop::<true>, 2),
        native!("heappop_max(heap, /)", pop::<true>, 1),
        native!("heapreplace_max(heap, item, /)", replace::<true>, 2),
        native!("heapify_max(heap, /)", heapify::<true>, 1),
    ],
    init: None,
};

/// `upper` belongs above `lower`: it is less, or, in a max-heap, greater.
#[inline]
fn above<const MAX: bool>(cx: &mut Ctx, upper: Word, lower: Word) -> Res<bool> {
    if MAX { equality::less(cx, lower, upper) } else { equality::less(cx, upper, lower) }
}

/// The argument is a list; `place` is what its error names before "must be list".
fn check_list(cx: &mut Ctx, heap: Word, function: &str, max: bool, place: &str) -> Res<()> {
    if is_instance_of(heap, ClassId::List) {
        return Ok(());
    }
    let (suffix, name) = (if max { "_max" } else { "" }, raise::type_name(heap));
    Err(raise::type_error(cx, format_args!("{function}{suffix}() {place} must be list, not {name}")))
}

fn check_length(cx: &mut Ctx, heap: Word, expected: usize) -> Res<()> {
    if list::len(heap) == expected {
        return Ok(());
    }
    Err(raise::error(cx, ClassId::RuntimeError, format_args!("list changed size during iteration")))
}

fn out_of_range(cx: &mut Ctx) -> Raised {
    raise::error(cx, ClassId::IndexError, format_args!("index out of range"))
}

fn swap(cx: &mut Ctx, heap: Word, i: usize, j: usize) -> Res<()> {
    let (x, y) = (list::get(cx, heap, i)?, list::get(cx, heap, j)?);
    list::set(cx, heap, i, y)?;
    list::set(cx, heap, j, x)
}

/// Moves the item at `at` towards the root `top` until its parent belongs above it.
fn sift_up<const MAX: bool>(cx: &mut Ctx, heap: Word, top: usize, mut at: usize) -> Res<()> {
    let size = list::len(heap);
    if at >= size {
        return Err(out_of_range(cx));
    }
    while at > top {
        let parent = (at - 1) / 2;
        let (item, over) = (list::get(cx, heap, at)?, list::get(cx, heap, parent)?);
        let rises = above::<MAX>(cx, item, over)?;
        check_length(cx, heap, size)?;
        if !rises {
            return Ok(());
        }
        swap(cx, heap, at, parent)?;
        at = parent;
    }
    Ok(())
}

/// Moves the item at `top` down to a leaf, along the children that belong above their siblings, and up from there: most
/// items that come from the end of a heap belong near its end.
fn sift_down<const MAX: bool>(cx: &mut Ctx, heap: Word, top: usize) -> Res<()> {
    let size = list::len(heap);
    if top >= size {
        return Err(out_of_range(cx));
    }
    let mut at = top;
    while at < size / 2 {
        let mut child = 2 * at + 1;
        if child + 1 < size {
            let (left, right) = (list::get(cx, heap, child)?, list::get(cx, heap, child + 1)?);
            let left_first = if MAX { equality::less(cx, right, left)? } else { equality::less(cx, left, right)? };
            check_length(cx, heap, size)?;
            child += usize::from(!left_first);
        }
        swap(cx, heap, at, child)?;
        at = child;
    }
    sift_up::<MAX>(cx, heap, top, at)
}

fn push<const MAX: bool>(cx: &mut Ctx, heap: Word, item: Word) -> Res<()> {
    check_list(cx, heap, "heappush", MAX, "argument 1")?;
    list::append(cx, heap, item)?;
    sift_up::<MAX>(cx, heap, 0, list::len(heap) - 1)
}

fn pop<const MAX: bool>(cx: &mut Ctx, heap: Word) -> Res<Word> {
    check_list(cx, heap, "heappop", MAX, "argument")?;
    let Some(last) = list::len(heap).checked_sub(1) else { return Err(out_of_range(cx)) };
    let item = list::take(cx, heap, last)?;
    if last == 0 {
        return Ok(item);
    }
    let first = list::get(cx, heap, 0)?;
    list::set(cx, heap, 0, item)?;
    sift_down::<MAX>(cx, heap, 0)?;
    Ok(first)
}

fn replace<const MAX: bool>(cx: &mut Ctx, heap: Word, item: Word) -> Res<Word> {
    check_list(cx, heap, "heapreplace", MAX, "argument 1")?;
    if list::len(heap) == 0 {
        return Err(out_of_range(cx));
    }
    let first = list::get(cx, heap, 0)?;
    list::set(cx, heap, 0, item)?;
    sift_down::<MAX>(cx, heap, 0)?;
    Ok(first)
}

fn push_pop<const MAX: bool>(cx: &mut Ctx, heap: Word, item: Word) -> Res<Word> {
    check_list(cx, heap, "heappushpop", MAX, "argument 1")?;
    if list::len(heap) == 0 {
        return Ok(item);
    }
    let first = list::get(cx, heap, 0)?;
    if !above::<MAX>(cx, first, item)? {
        return Ok(item);
    }
    if list::len(heap) == 0 {
        return Err(out_of_range(cx));
    }
    let first = list::get(cx, heap, 0)?;
    list::set(cx, heap, 0, item)?;
    sift_down::<MAX>(cx, heap, 0)?;
    Ok(first)
}

fn heapify<const MAX: bool>(cx: &mut Ctx, heap: Word) -> Res<()> {
    check_list(cx, heap, "heapify", MAX, "argument")?;
    (0..list::len(heap) / 2).rev().try_for_each(|i| sift_down::<MAX>(cx, heap, i))
}
