//! Iterators over keys, values and items, in both directions.

use super::*;
use crate::object::iterate;
use crate::raise;
use crate::types::{list, tuple};
use core::cell::Cell;

#[repr(C)]
struct DictIterObj {
    header: Header,
    /// The entry to look at next; one more than it where the iterator runs backwards.
    at: Cell<usize>,
    /// The dict, 0 once exhausted.
    dict: Cell<Word>,
    /// The dict's length at the start; -1 after it was found changed.
    expected: Cell<i64>,
    /// Items still to come.
    left: Cell<usize>,
    /// 1 where the iterator runs backwards.
    backwards: u64,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for DictIterObj {}

const METHODS: &[NativeRow] =
    &[native!("__length_hint__(self, /)", length_hint, 1), native!("__reduce__(self, /)", reduce, 1)];

const fn class_with(id: ClassId, next: Option<sxc_abi::slots::UnaryFn>) -> StaticClass {
    StaticClass {
        scan: Scan::Fields,
        raw_mask: 0b111010,
        slots: Slots { iter: slot!(unary, itself), next, ..Slots::EMPTY },
        methods: METHODS,
        ..StaticClass::new(id, size_of::<DictIterObj>())
    }
}

pub static KEY_ITERATOR_CLASS: StaticClass = class_with(ClassId::DictKeyIterator, slot!(unary, next_key));
pub static VALUE_ITERATOR_CLASS: StaticClass = class_with(ClassId::DictValueIterator, slot!(unary, next_value));
pub static ITEM_ITERATOR_CLASS: StaticClass = class_with(ClassId::DictItemIterator, slot!(unary, next_item));
pub static REVERSE_KEY_ITERATOR_CLASS: StaticClass = class_with(ClassId::DictReverseKeyIterator, slot!(unary, next_key));
pub static REVERSE_VALUE_ITERATOR_CLASS: StaticClass = class_with(ClassId::DictReverseValueIterator, slot!(unary, next_value));
pub static REVERSE_ITEM_ITERATOR_CLASS: StaticClass = class_with(ClassId::DictReverseItemIterator, slot!(unary, next_item));

#[inline]
fn state(iterator: Word) -> Gc<DictIterObj> {
    // SAFETY: callers pass dict iterators, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

pub(super) fn forwards(cx: &mut Ctx, id: ClassId, dict: Word) -> Res<Word> {
    make(cx, class(id), dict, 0, false)
}

pub(super) fn backwards(cx: &mut Ctx, id: ClassId, dict: Word) -> Res<Word> {
    let dict = match backing(dict) {
        Backing::Table(_) => dict,
        Backing::Attributes(_) => copy(cx, dict)?,
    };
    let end = match backing(dict) {
        Backing::Table(table) => table.used(),
        Backing::Attributes(_) => 0,
    };
    make(cx, class(id), dict, end, true)
}

fn make(cx: &mut Ctx, class: Gc<ClassObj>, dict: Word, at: usize, backwards: bool) -> Res<Word> {
    let iterator = crate::heap::allocate(cx, class, size_of::<DictIterObj>())?;
    let count = len(dict);
    // SAFETY: a fresh iterator that nobody else has seen.
    unsafe { (*(iterator.0 as *mut DictIterObj)).backwards = u64::from(backwards) };
    let state = state(iterator);
    state.at.set(at);
    state.expected.set(count as i64);
    state.left.set(count);
    state.dict.set(dict);
    Ok(iterator)
}

/// `iter(dict)`.
pub(super) fn keys(cx: &mut Ctx, dict: Word) -> Res<Word> {
    forwards(cx, ClassId::DictKeyIterator, dict)
}

/// `reversed(dict)`.
pub(super) fn keys_reversed(cx: &mut Ctx, dict: Word) -> Res<Word> {
    backwards(cx, ClassId::DictReverseKeyIterator, dict)
}

fn itself(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(iterator)
}

/// The next entry, with CPython's checks for changes of the dict.
#[inline]
fn advance(cx: &mut Ctx, iterator: Word) -> Res<Option<(Word, Word)>> {
    let state = state(iterator);
    let Some(dict) = state.dict.get().present() else { return Ok(None) };
    if state.expected.get() != len(dict) as i64 {
        state.expected.set(-1);
        return Err(changed(cx, "dictionary changed size during iteration"));
    }
    let entry = if state.backwards == 0 { step_forwards(cx, state, dict)? } else { step_backwards(state, dict) };
    match (entry, state.left.get()) {
        (Some(_), 0) if state.backwards == 0 => {
            state.dict.set(Word::ABSENT);
            Err(changed(cx, "dictionary keys changed during iteration"))
        }
        (Some(entry), left) => {
            state.left.set(left.saturating_sub(1));
            Ok(Some(entry))
        }
        (None, _) => {
            state.dict.set(Word::ABSENT);
            Ok(None)
        }
    }
}

#[cold]
fn changed(cx: &mut Ctx, text: &str) -> Raised {
    raise::error(cx, ClassId::RuntimeError, format_args!("{text}"))
}

#[inline]
fn step_forwards(cx: &mut Ctx, state: Gc<DictIterObj>, dict: Word) -> Res<Option<(Word, Word)>> {
    let mut at = state.at.get();
    let entry = next_of_any(cx, dict, &mut at)?;
    state.at.set(at);
    Ok(entry)
}

fn step_backwards(state: Gc<DictIterObj>, dict: Word) -> Option<(Word, Word)> {
    let Backing::Table(table) = backing(dict) else { return None };
    let i = table.previous_live(state.at.get())?;
    state.at.set(i);
    Some((table.entries[i].key.get(), table.entries[i].value.get()))
}

fn next_key(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    Ok(advance(cx, iterator)?.map(|(key, _)| key))
}

fn next_value(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    Ok(advance(cx, iterator)?.map(|(_, value)| value))
}

fn next_item(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    match advance(cx, iterator)? {
        Some((key, value)) => tuple::new(cx, &[key, value]).map(Some),
        None => Ok(None),
    }
}

fn length_hint(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    let unchanged = state.dict.get().present().is_some_and(|dict| state.expected.get() == len(dict) as i64);
    Ok(Word::small(if unchanged { state.left.get() as i64 } else { 0 }))
}

/// `(iter, ([what is left],))`; the iterator itself does not move.
fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let original = state(iterator);
    let twin = crate::heap::allocate(cx, class_of(iterator), size_of::<DictIterObj>())?;
    // SAFETY: a fresh iterator that nobody else has seen.
    unsafe { (*(twin.0 as *mut DictIterObj)).backwards = original.backwards };
    let copied = state(twin);
    copied.at.set(original.at.get());
    copied.expected.set(original.expected.get());
    copied.left.set(original.left.get());
    copied.dict.set(original.dict.get());
    let left = list::with_capacity(cx, 0)?;
    while let Some(item) = iterate::next(cx, twin)? {
        list::append(cx, left, item)?;
    }
    let make = methods::builtin(cx, "iter")?;
    let arguments = tuple::new(cx, &[left])?;
    tuple::new(cx, &[make, arguments])
}
