//! `callable_iterator`: `iter(callable, sentinel)`.

use crate::iterator_layout;
use crate::object::{call, compare};
use crate::prelude::*;
use crate::raise;
use crate::types;
use crate::types::iterator::itself;

iterator_layout!(CallIterator {
    /// Both are 0 once exhausted.
    callable: Word,
    sentinel: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::CallIterator, size_of::<CallIterator>())
};

/// An iterator that calls `callable` until it answers `sentinel`.
pub fn new(cx: &mut Ctx, callable: Word, sentinel: Word) -> Res<Word> {
    let this = CallIterator::allocate(cx, class(ClassId::CallIterator).word())?;
    this.callable.set(callable);
    this.sentinel.set(sentinel);
    Ok(this.word())
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let it = CallIterator::of(iterator);
    let Some(callable) = it.callable.get().present() else { return Ok(None) };
    match call::call(cx, callable, &[]) {
        Ok(result) => {
            // The call may have exhausted this very iterator.
            let Some(sentinel) = it.sentinel.get().present() else { return Ok(None) };
            if !compare::equal(cx, sentinel, result)? {
                return Ok(Some(result));
            }
        }
        Err(raised) => {
            if !raise::catch(cx, ClassId::StopIteration) {
                return Err(raised);
            }
        }
    }
    it.callable.set(Word::ABSENT);
    it.sentinel.set(Word::ABSENT);
    Ok(None)
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let it = CallIterator::of(iterator);
    let iter = crate::object::import::builtin(cx, "iter")?;
    let args = match (it.callable.get().present(), it.sentinel.get().present()) {
        (Some(callable), Some(sentinel)) => types::tuple::new(cx, &[callable, sentinel])?,
        _ => {
            let empty = types::tuple::new(cx, &[])?;
            types::tuple::new(cx, &[empty])?
        }
    };
    types::tuple::new(cx, &[iter, args])
}
