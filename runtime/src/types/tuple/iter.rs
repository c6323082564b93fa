//! tuple_iterator.

use crate::object::intern;
use crate::prelude::*;
use crate::types::{indexing, tuple};

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b10,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("__length_hint__(self, /)", length_hint, 1),
        native!("__reduce__(self, /)", reduce, 1),
        native!("__setstate__(self, object, /)", set_state, 2),
    ],
    ..StaticClass::new(ClassId::TupleIterator, size_of::<SeqIterObj>())
};

/// `iter(tuple)`.
pub fn iter(cx: &mut Ctx, tuple: Word) -> Res<Word> {
    let iterator = crate::heap::allocate(cx, class(ClassId::TupleIterator), size_of::<SeqIterObj>())?;
    state(iterator).seq.set(tuple);
    Ok(iterator)
}

#[inline]
fn state(iterator: Word) -> Gc<SeqIterObj> {
    // SAFETY: callers pass tuple iterators, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

fn itself(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(iterator)
}

pub fn next(_cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let state = state(iterator);
    let Some(seq) = state.seq.get().present() else { return Ok(None) };
    let at = state.index.get();
    let Some(item) = tuple::words_of(seq).get(at) else {
        state.seq.set(Word::ABSENT);
        return Ok(None);
    };
    state.index.set(at + 1);
    Ok(Some(*item))
}

fn length_hint(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    let left = state.seq.get().present().map_or(0, |seq| tuple::items_of(seq).len().saturating_sub(state.index.get()));
    Ok(Word::small(left as i64))
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let name = intern::intern(cx, "iter")?;
    let make = crate::object::names::load_builtin(cx, name)?;
    let state = state(iterator);
    let seq = state.seq.get().present();
    let arguments = tuple::new(cx, &[seq.unwrap_or(tuple::empty())])?;
    match seq {
        Some(_) => tuple::new(cx, &[make, arguments, Word::small(state.index.get() as i64)]),
        None => tuple::new(cx, &[make, arguments]),
    }
}

fn set_state(cx: &mut Ctx, iterator: Word, index: Word) -> Res<()> {
    let index = indexing::state_argument(cx, index)?;
    let state = state(iterator);
    if let Some(seq) = state.seq.get().present() {
        state.index.set(index.clamp(0, tuple::items_of(seq).len() as i64) as usize);
    }
    Ok(())
}
