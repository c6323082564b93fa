//! set_iterator.

use core::cell::Cell;
use super::*;
use crate::object::{intern, iterate};
use crate::raise;
use crate::types::{list, tuple};

#[repr(C)]
struct SetIterObj {
    header: Header,
    at: Cell<usize>,
    /// The set, 0 once exhausted.
    set: Cell<Word>,
    /// The set's length at the start; -1 after it was found changed.
    expected: Cell<i64>,
    left: Cell<usize>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for SetIterObj {}

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b11010,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__length_hint__(self, /)", length_hint, 1), native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::SetIterator, size_of::<SetIterObj>())
};

#[inline]
fn state(iterator: Word) -> Gc<SetIterObj> {
    // SAFETY: callers pass set iterators, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

/// `iter(set)`.
pub(super) fn iter(cx: &mut Ctx, set: Word) -> Res<Word> {
    let iterator = crate::heap::allocate(cx, class(ClassId::SetIterator), size_of::<SetIterObj>())?;
    let state = state(iterator);
    state.expected.set(len(set) as i64);
    state.left.set(len(set));
    state.set.set(set);
    Ok(iterator)
}

fn itself(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(iterator)
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let state = state(iterator);
    let Some(set) = state.set.get().present() else { return Ok(None) };
    if state.expected.get() != len(set) as i64 {
        state.expected.set(-1);
        return Err(raise::error(cx, ClassId::RuntimeError, format_args!("Set changed size during iteration")));
    }
    let mut at = state.at.get();
    let element = next_element(set, &mut at);
    state.at.set(at);
    match element {
        Some(_) => state.left.set(state.left.get().saturating_sub(1)),
        None => state.set.set(Word::ABSENT),
    }
    Ok(element)
}

fn length_hint(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    let unchanged = state.set.get().present().is_some_and(|set| state.expected.get() == len(set) as i64);
    Ok(Word::small(if unchanged { state.left.get() as i64 } else { 0 }))
}

/// `(iter, ([what is left],))`; the iterator itself does not move.
fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let original = state(iterator);
    let twin = crate::heap::allocate(cx, class(ClassId::SetIterator), size_of::<SetIterObj>())?;
    let copied = state(twin);
    copied.at.set(original.at.get());
    copied.expected.set(original.expected.get());
    copied.left.set(original.left.get());
    copied.set.set(original.set.get());
    let left = list::with_capacity(cx, 0)?;
    while let Some(item) = iterate::next(cx, twin)? {
        list::append(cx, left, item)?;
    }
    let name = intern::intern(cx, "iter")?;
    let make = crate::object::names::load_builtin(cx, name)?;
    let arguments = tuple::new(cx, &[left])?;
    tuple::new(cx, &[make, arguments])
}
