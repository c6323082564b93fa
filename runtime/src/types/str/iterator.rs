//! `str_iterator` and `str_ascii_iterator`.

use super::{builder, layout, subscript};
use crate::object::{intern, names};
use crate::prelude::*;
use crate::types::tuple;
use core::mem::size_of;

fn object(iterator: Word) -> Gc<SeqIterObj> {
    // SAFETY: slots and methods of the iterator classes get their instances only.
    unsafe { Gc::from_word(iterator) }
}

/// `iter(self)`.
pub fn iter(cx: &mut Ctx, string: Word) -> Res<Word> {
    let id = if layout::is_ascii(string) { ClassId::StrAsciiIterator } else { ClassId::StrIterator };
    let iterator = crate::heap::allocate(cx, class(id), size_of::<SeqIterObj>())?;
    object(iterator).seq.set(string);
    Ok(iterator)
}

/// An iterator that goes on at `index`.
pub fn at(cx: &mut Ctx, string: Word, index: i64) -> Res<Word> {
    let iterator = iter(cx, string)?;
    object(iterator).index.set((index.max(0) as usize).min(layout::len(string)));
    Ok(iterator)
}

fn identity(_cx: &mut Ctx, iterator: Word) -> Word {
    iterator
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let it = object(iterator);
    let Some(string) = it.seq.get().present() else {
        return Ok(None);
    };
    let (units, at) = (layout::units(string), it.index.get());
    if at >= units.len() {
        it.seq.set(Word::ABSENT);
        return Ok(None);
    }
    it.index.set(at + 1);
    builder::from_code(cx, units.at(at)).map(Some)
}

fn length_hint(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let it = object(iterator);
    let left = it.seq.get().present().map_or(0, |s| layout::len(s) - it.index.get());
    Ok(Word::small(left as i64))
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let it = object(iterator);
    let name = intern::intern(cx, "iter")?;
    let function = names::load_builtin(cx, name)?;
    match it.seq.get().present() {
        Some(string) => {
            let args = tuple::new(cx, &[string])?;
            tuple::new(cx, &[function, args, Word::small(it.index.get() as i64)])
        }
        None => {
            let args = tuple::new(cx, &[layout::empty()])?;
            tuple::new(cx, &[function, args])
        }
    }
}

fn set_state(cx: &mut Ctx, iterator: Word, state: Word) -> Res<()> {
    let at = subscript::size_argument(cx, state)?;
    let it = object(iterator);
    if let Some(string) = it.seq.get().present() {
        it.index.set((at.max(0) as usize).min(layout::len(string)));
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

pub static CLASS: StaticClass = iterator_class(ClassId::StrIterator);
pub static ASCII_CLASS: StaticClass = iterator_class(ClassId::StrAsciiIterator);
