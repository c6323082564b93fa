//! `iterator`: the old iteration protocol, `__getitem__` from 0 until IndexError.

use crate::iterator_layout;
use crate::object::sequence;
use crate::prelude::*;
use crate::raise;
use crate::types;
use crate::types::iterator::itself;

iterator_layout!(SeqIterator {
    index: i64,
    /// 0 once exhausted.
    sequence: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b010,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("__length_hint__(self, /)", length_hint, 1),
        native!("__reduce__(self, /)", reduce, 1),
        native!("__setstate__(self, state, /)", set_state, 2),
    ],
    ..StaticClass::new(ClassId::SeqIterator, size_of::<SeqIterator>())
};

/// An iterator over a sequence.
pub fn new(cx: &mut Ctx, sequence: Word) -> Res<Word> {
    let this = SeqIterator::allocate(cx, class(ClassId::SeqIterator).word())?;
    this.sequence.set(sequence);
    Ok(this.word())
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let it = SeqIterator::of(iterator);
    let Some(sequence) = it.sequence.get().present() else { return Ok(None) };
    let index = it.index.get();
    if index == i64::MAX {
        return Err(raise::error(cx, ClassId::OverflowError, format_args!("iter index too large")));
    }
    let position = types::int::from_i64(cx, index)?;
    match sequence::get_item(cx, sequence, position) {
        Ok(item) => {
            it.index.set(index + 1);
            Ok(Some(item))
        }
        Err(raised) => {
            if raise::catch(cx, ClassId::IndexError) || raise::catch(cx, ClassId::StopIteration) {
                it.sequence.set(Word::ABSENT);
                return Ok(None);
            }
            Err(raised)
        }
    }
}

fn length_hint(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let it = SeqIterator::of(iterator);
    let Some(sequence) = it.sequence.get().present() else { return Ok(Word::small(0)) };
    if !crate::object::dispatch::has(class_of(sequence), SlotId::Len) {
        return Ok(not_implemented());
    }
    let length = sequence::length(cx, sequence)? as i64;
    Ok(Word::small((length - it.index.get()).max(0)))
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let it = SeqIterator::of(iterator);
    let iter = crate::object::import::builtin(cx, "iter")?;
    match it.sequence.get().present() {
        Some(sequence) => {
            let args = types::tuple::new(cx, &[sequence])?;
            let index = types::int::from_i64(cx, it.index.get())?;
            types::tuple::new(cx, &[iter, args, index])
        }
        None => {
            let empty = types::tuple::new(cx, &[])?;
            let args = types::tuple::new(cx, &[empty])?;
            types::tuple::new(cx, &[iter, args])
        }
    }
}

fn set_state(cx: &mut Ctx, iterator: Word, state: Word) -> Res<()> {
    let index = crate::types::indexing::ssize_argument(cx, state)? as isize;
    let it = SeqIterator::of(iterator);
    if it.sequence.get().is_present() {
        it.index.set((index as i64).max(0));
    }
    Ok(())
}
