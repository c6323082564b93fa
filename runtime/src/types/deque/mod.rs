//! deque: a ring of words that grows at both ends.
//!
//! The items are in a word store whose capacity is a power of two: item i at slot `(head + i) % capacity`; all other
//! slots are 0. `changes` counts what iterators must notice.

mod access;
mod construct;
mod iter;
mod methods;

pub use construct::CLASS;
pub use iter::{ITERATOR_CLASS, REVERSE_ITERATOR_CLASS};

use crate::prelude::*;
use crate::raise;
use crate::types::list::store;
use core::cell::Cell;

#[repr(C)]
struct DequeObj {
    header: Header,
    len: Cell<usize>,
    /// Slot of the first item.
    head: Cell<usize>,
    store: Cell<Word>,
    changes: Cell<usize>,
    /// `maxlen + 1`, or 0 where there is no limit.
    limit: Cell<usize>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for DequeObj {}

#[inline]
fn object(deque: Word) -> Gc<DequeObj> {
    // SAFETY: callers pass deques.
    unsafe { Gc::from_word(deque) }
}

pub fn len(deque: Word) -> usize {
    object(deque).len.get()
}

fn maxlen(deque: Word) -> Option<usize> {
    object(deque).limit.get().checked_sub(1)
}

fn touch(deque: Word) {
    let object = object(deque);
    object.changes.set(object.changes.get().wrapping_add(1));
}

/// The slots; a deque that never had an item has none.
#[inline]
fn slots<'a>(deque: Word) -> &'a [Cell<Word>] {
    match object(deque).store.get().present() {
        Some(store) => store::words(store),
        None => &[],
    }
}

/// The slot of item `i`.
#[inline]
fn slot<'a>(deque: Word, i: usize) -> &'a Cell<Word> {
    let slots = slots(deque);
    &slots[(object(deque).head.get() + i) & (slots.len() - 1)]
}

/// Item `i < len`.
fn get(deque: Word, i: usize) -> Word {
    slot(deque, i).get()
}

/// A store with room for one more item.
#[inline]
fn make_room(cx: &mut Ctx, deque: Word) -> Res<()> {
    if len(deque) < slots(deque).len() { Ok(()) } else { grow(cx, deque) }
}

#[cold]
fn grow(cx: &mut Ctx, deque: Word) -> Res<()> {
    let object = object(deque);
    let old = slots(deque);
    let bigger = store::new_words(cx, (old.len() * 2).max(8))?;
    let (wrapped, first) = old.split_at(object.head.get());
    store::copy(first, store::words(bigger));
    store::copy(wrapped, &store::words(bigger)[first.len()..]);
    object.head.set(0);
    object.store.set(bigger);
    Ok(())
}

/// `deque.append(item)`.
#[inline]
pub fn append(cx: &mut Ctx, deque: Word, item: Word) -> Res<()> {
    let object = object(deque);
    make_room(cx, deque)?;
    slot(deque, object.len.get()).set(item);
    object.len.set(object.len.get() + 1);
    touch(deque);
    if maxlen(deque).is_some_and(|limit| limit < object.len.get()) {
        take_first(deque);
    }
    Ok(())
}

/// `deque.appendleft(item)`.
#[inline]
pub fn append_left(cx: &mut Ctx, deque: Word, item: Word) -> Res<()> {
    let object = object(deque);
    make_room(cx, deque)?;
    object.head.set((object.head.get() + slots(deque).len() - 1) & (slots(deque).len() - 1));
    slot(deque, 0).set(item);
    object.len.set(object.len.get() + 1);
    touch(deque);
    if maxlen(deque).is_some_and(|limit| limit < object.len.get()) {
        take_last(deque);
    }
    Ok(())
}

/// Removes the first item of a deque that is not empty.
fn take_first(deque: Word) -> Word {
    let object = object(deque);
    let item = slot(deque, 0).replace(Word::ABSENT);
    object.head.set((object.head.get() + 1) & (slots(deque).len() - 1));
    object.len.set(object.len.get() - 1);
    touch(deque);
    item
}

/// Removes the last item of a deque that is not empty.
fn take_last(deque: Word) -> Word {
    let object = object(deque);
    object.len.set(object.len.get() - 1);
    touch(deque);
    slot(deque, object.len.get()).replace(Word::ABSENT)
}

fn clear(_cx: &mut Ctx, deque: Word) -> Res<()> {
    let object = object(deque);
    object.len.set(0);
    object.head.set(0);
    object.store.set(Word::ABSENT);
    touch(deque);
    Ok(())
}

/// Moves the last `n` items to the front (`n` negative: the first ones to the end).
fn rotate(deque: Word, n: i64) {
    let len = len(deque);
    if len <= 1 {
        return;
    }
    touch(deque);
    // At most half of the items change their place.
    let to_front = n.rem_euclid(len as i64) as usize;
    if to_front <= len / 2 {
        for _ in 0..to_front {
            rotate_last_to_front(deque);
        }
    } else {
        for _ in 0..len - to_front {
            rotate_first_to_end(deque);
        }
    }
}

fn rotate_last_to_front(deque: Word) {
    let object = object(deque);
    let item = slot(deque, object.len.get() - 1).replace(Word::ABSENT);
    object.head.set((object.head.get() + slots(deque).len() - 1) & (slots(deque).len() - 1));
    slot(deque, 0).set(item);
}

fn rotate_first_to_end(deque: Word) {
    let object = object(deque);
    let item = slot(deque, 0).replace(Word::ABSENT);
    object.head.set((object.head.get() + 1) & (slots(deque).len() - 1));
    slot(deque, object.len.get() - 1).set(item);
}

#[cold]
fn mutated(cx: &mut Ctx, class: ClassId) -> Raised {
    raise::error(cx, class, format_args!("deque mutated during iteration"))
}
