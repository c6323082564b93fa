//! zip.

use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::truth::truth;
use crate::prelude::*;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(Zip {
    iterators: Word,
    /// True or False.
    strict: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1), native!("__setstate__(self, state, /)", set_state, 2)],
    ..StaticClass::new(ClassId::Zip, size_of::<Zip>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let strict = iterator::only_keyword(cx, "zip", "strict", args)?;
    let strict = strict.is_present() && truth(cx, strict)?;
    let iterators = iterator::iterators(cx, args.positional())?;
    let this = Zip::allocate(cx, class)?;
    this.iterators.set(iterators);
    this.strict.set(boolean(strict));
    Ok(this.word())
}

fn next(cx: &mut Ctx, zip: Word) -> Res<Option<Word>> {
    let this = Zip::of(zip);
    let (iterators, strict) = (this.iterators.get(), this.strict.get() == boolean(true));
    match tuple::items_of(iterators).len() {
        0 => Ok(None),
        n @ 1..=4 => {
            let mut items = [Word::ABSENT; 4];
            collect(cx, iterators, strict, &mut items[..n])
        }
        n => {
            let mut items = WordBuf::from_slice(cx, tuple::words_of(iterators))?;
            collect(cx, iterators, strict, &mut items.as_mut_slice()[..n])
        }
    }
}

fn collect(cx: &mut Ctx, iterators: Word, strict: bool, items: &mut [Word]) -> Res<Option<Word>> {
    if iterator::advance(cx, "zip", iterators, strict, items)? { tuple::new(cx, items).map(Some) } else { Ok(None) }
}

fn reduce(cx: &mut Ctx, zip: Word) -> Res<Word> {
    let this = Zip::of(zip);
    let (class, iterators) = (class_of(zip).word(), this.iterators.get());
    if this.strict.get() == boolean(true) {
        return tuple::new(cx, &[class, iterators, boolean(true)]);
    }
    tuple::new(cx, &[class, iterators])
}

fn set_state(cx: &mut Ctx, zip: Word, state: Word) -> Res<()> {
    let strict = truth(cx, state)?;
    Zip::of(zip).strict.set(boolean(strict));
    Ok(())
}
