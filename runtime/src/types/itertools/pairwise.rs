//! itertools.pairwise.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{iterate, native_call};
use crate::prelude::*;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(Pairwise {
    /// 0 once exhausted.
    iterator: Word,
    /// The first item of the next pair, 0 before the first one.
    old: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Pairwise, size_of::<Pairwise>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "pairwise", args)?;
    let [iterable] = args.positional() else {
        return Err(native_call::wrong_count(cx, "pairwise", args.positional().len(), 1, 1));
    };
    let iterator = iterate::iter(cx, *iterable)?;
    let this = Pairwise::allocate(cx, class)?;
    this.iterator.set(iterator);
    Ok(this.word())
}

fn next(cx: &mut Ctx, pairwise: Word) -> Res<Option<Word>> {
    let this = Pairwise::of(pairwise);
    let pair = next_pair(cx, this);
    if !matches!(pair, Ok(Some(_))) {
        this.iterator.set(Word::ABSENT);
        this.old.set(Word::ABSENT);
    }
    pair
}

fn next_pair(cx: &mut Ctx, this: Gc<Pairwise>) -> Res<Option<Word>> {
    let Some(iterator) = this.iterator.get().present() else { return Ok(None) };
    let old = match this.old.get().present() {
        Some(old) => old,
        None => {
            let Some(first) = iterate::next(cx, iterator)? else { return Ok(None) };
            this.old.set(first);
            // The iterator may have advanced this very object.
            if this.iterator.get().is_absent() {
                return Ok(None);
            }
            first
        }
    };
    let Some(new) = iterate::next(cx, iterator)? else { return Ok(None) };
    this.old.set(new);
    tuple::new(cx, &[old, new]).map(Some)
}
