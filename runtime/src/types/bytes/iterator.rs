//! `bytes_iterator` and `bytearray_iterator`.

use super::layout::{self, is_bytes, view};
use crate::object::{intern, names};
use crate::prelude::*;
use crate::types::str::subscript;
use crate::types::tuple;
use core::mem::size_of;

fn object(iterator: Word) -> Gc<SeqIterObj> {
    // SAFETY: slots and methods of the iterator classes get their instances only.
    unsafe { Gc::from_word(iterator) }
}

/// `iter(self)`.
pub fn iter(cx: &mut Ctx, value: Word) -> Res<Word> {
    let id = if is_bytes(value) { ClassId::BytesIterator } else { ClassId::ByteArrayIterator };
    let iterator = crate::heap::allocate(cx, class(id), size_of::<SeqIterObj>())?;
    object(iterator).seq.set(value);
    Ok(iterator)
}

fn identity(_cx: &mut Ctx, iterator: Word) -> Word {
    iterator
}

fn next(_cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let it = object(iterator);
    let Some(value) = it.seq.get().present() else {
        return Ok(None);
    };
    match view(value).get(it.index.get()) {
        Some(&byte) => {
            it.index.set(it.index.get() + 1);
            Ok(Some(Word::small(i64::from(byte))))
        }
        None => {
            it.seq.set(Word::ABSENT);
            Ok(None)
        }
    }
}

fn length_hint(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let it = object(iterator);
    let left = it.seq.get().present().map_or(0, |v| view(v).len().saturating_sub(it.index.get()));
    Ok(Word::small(left as i64))
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let it = object(iterator);
    let name = intern::intern(cx, "iter")?;
    let function = names::load_builtin(cx, name)?;
    match it.seq.get().present() {
        Some(value) => {
            let args = tuple::new(cx, &[value])?;
            tuple::new(cx, &[function, args, Word::small(it.index.get() as i64)])
        }
        None => {
            let empty = if is_exact(iterator, ClassId::BytesIterator) { layout::empty() } else { tuple::new(cx, &[])? };
            let args = tuple::new(cx, &[empty])?;
            tuple::new(cx, &[function, args])
        }
    }
}

fn set_state(cx: &mut Ctx, iterator: Word, state: Word) -> Res<()> {
    let at = subscript::size_argument(cx, state)?;
    let it = object(iterator);
    if let Some(value) = it.seq.get().present() {
        it.index.set((at.max(0) as usize).min(view(value).len()));
    }
    Ok(())
}

const METHODS: &[NativeRow] = &[
    native!("__length_hint__(self, /)", length_hint, 1),
    native!("__reduce__(self, /)", reduce, 1),
    native!("__setstate__(self, state, /)", set_state, 2),
];

const fn iterator_class(id: ClassId) -> StaticClass {
    StaticClass {
        slots: Slots { iter: slot!(unary, identity), next: slot!(unary, next), ..Slots::EMPTY },
        scan: Scan::Fields,
        raw_mask: 1 << 1,
        methods: METHODS,
        ..StaticClass::new(id, size_of::<SeqIterObj>())
    }
}

pub static BYTES: StaticClass = iterator_class(ClassId::BytesIterator);
pub static BYTEARRAY: StaticClass = iterator_class(ClassId::ByteArrayIterator);
