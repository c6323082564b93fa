//! list_iterator and list_reverseiterator.

use super::*;
use crate::object::intern;
use crate::types::indexing;

const REDUCIBLE: &[NativeRow] = &[
    native!("__length_hint__(self, /)", length_hint, 1),
    native!("__reduce__(self, /)", reduce, 1),
    native!("__setstate__(self, object, /)", set_state, 2),
];

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b10,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: REDUCIBLE,
    ..StaticClass::new(ClassId::ListIterator, size_of::<SeqIterObj>())
};

/// The index of a reverse iterator counts the items that are left: one more than the position of the next item.
pub static REVERSE_ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b10,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next_reversed), ..Slots::EMPTY },
    methods: &[
        native!("__length_hint__(self, /)", length_hint_reversed, 1),
        native!("__reduce__(self, /)", reduce_reversed, 1),
        native!("__setstate__(self, object, /)", set_state_reversed, 2),
    ],
    ..StaticClass::new(ClassId::ListReverseIterator, size_of::<SeqIterObj>())
};

#[inline]
fn state(iterator: Word) -> Gc<SeqIterObj> {
    // SAFETY: callers pass list iterators of either direction, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

fn make(cx: &mut Ctx, class_id: ClassId, list: Word, index: usize) -> Res<Word> {
    let iterator = crate::heap::allocate(cx, class(class_id), size_of::<SeqIterObj>())?;
    state(iterator).seq.set(list);
    state(iterator).index.set(index);
    Ok(iterator)
}

/// `iter(list)`.
pub(super) fn iter(cx: &mut Ctx, list: Word) -> Res<Word> {
    make(cx, ClassId::ListIterator, list, 0)
}

/// The iterator that fast code kept in registers.
pub(super) fn at(cx: &mut Ctx, list: Word, index: i64) -> Res<Word> {
    make(cx, ClassId::ListIterator, list, index as usize)
}

/// `reversed(list)`.
pub(super) fn reversed(cx: &mut Ctx, list: Word) -> Res<Word> {
    make(cx, ClassId::ListReverseIterator, list, len(list))
}

fn itself(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(iterator)
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let state = state(iterator);
    let Some(list) = state.seq.get().present() else { return Ok(None) };
    let at = state.index.get();
    let item = get_checked(cx, list, at)?;
    match item {
        Some(_) => state.index.set(at + 1),
        None => state.seq.set(Word::ABSENT),
    }
    Ok(item)
}

fn next_reversed(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let state = state(iterator);
    let Some(list) = state.seq.get().present() else { return Ok(None) };
    let left = state.index.get();
    let item = match left.checked_sub(1) {
        Some(at) => get_checked(cx, list, at)?,
        None => None,
    };
    match item {
        Some(_) => state.index.set(left - 1),
        None => {
            state.seq.set(Word::ABSENT);
            state.index.set(0);
        }
    }
    Ok(item)
}

fn length_hint(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    let left = state.seq.get().present().map_or(0, |list| len(list).saturating_sub(state.index.get()));
    Ok(Word::small(left as i64))
}

fn length_hint_reversed(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    let left = state.index.get();
    let shrunk = state.seq.get().present().is_none_or(|list| len(list) < left);
    Ok(Word::small(if shrunk { 0 } else { left as i64 }))
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    reduced(cx, "iter", state.seq.get().present(), state.index.get() as i64)
}

fn reduce_reversed(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    reduced(cx, "reversed", state.seq.get().present(), state.index.get() as i64 - 1)
}

/// What `copy` and `pickle` rebuild an iterator from.
pub(crate) fn reduced(cx: &mut Ctx, maker: &str, list: Option<Word>, index: i64) -> Res<Word> {
    let name = intern::intern(cx, maker)?;
    let maker = crate::object::names::load_builtin(cx, name)?;
    let source = match list {
        Some(list) => list,
        None => from_store(cx, store::empty(), 0)?,
    };
    let arguments = tuple::new(cx, &[source])?;
    match list {
        Some(_) => tuple::new(cx, &[maker, arguments, Word::small(index)]),
        None => tuple::new(cx, &[maker, arguments]),
    }
}

fn set_state(cx: &mut Ctx, iterator: Word, index: Word) -> Res<()> {
    let index = indexing::state_argument(cx, index)?;
    let state = state(iterator);
    if let Some(list) = state.seq.get().present() {
        // A position before the first is behind the last: the iterator is at its end.
        state.index.set(index.clamp(-1, len(list) as i64) as usize);
    }
    Ok(())
}

fn set_state_reversed(cx: &mut Ctx, iterator: Word, index: Word) -> Res<()> {
    let index = indexing::state_argument(cx, index)?;
    let state = state(iterator);
    if let Some(list) = state.seq.get().present() {
        state.index.set((index.clamp(-1, len(list) as i64 - 1) + 1) as usize);
    }
    Ok(())
}
