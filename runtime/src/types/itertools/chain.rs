//! itertools.chain.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::iterate;
use crate::prelude::*;
use crate::types::iterator::{self, class_getitem, itself};
use crate::types::tuple;

iterator_layout!(Chain {
    /// An iterator of iterables, 0 once exhausted.
    source: Word,
    /// The iterator being walked, or 0.
    active: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("from_iterable(type, iterable, /)", from_iterable, 2, ClassMethod),
        native!("__class_getitem__(cls, object, /)", class_getitem, 2, ClassMethod),
    ],
    ..StaticClass::new(ClassId::Chain, size_of::<Chain>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "chain", args)?;
    let iterables = tuple::new(cx, args.positional())?;
    from_iterable(cx, class, iterables)
}

fn from_iterable(cx: &mut Ctx, class: Word, iterables: Word) -> Res<Word> {
    let source = iterate::iter(cx, iterables)?;
    let this = Chain::allocate(cx, class)?;
    this.source.set(source);
    Ok(this.word())
}

fn next(cx: &mut Ctx, chain: Word) -> Res<Option<Word>> {
    let this = Chain::of(chain);
    while let Some(source) = this.source.get().present() {
        if let Some(active) = this.active.get().present() {
            if let Some(item) = iterate::next(cx, active)? {
                return Ok(Some(item));
            }
            this.active.set(Word::ABSENT);
        }
        match open_next(cx, source) {
            Ok(Some(iterator)) => this.active.set(iterator),
            // An error ends the chain as well.
            end => {
                this.source.set(Word::ABSENT);
                return end;
            }
        }
    }
    Ok(None)
}

fn open_next(cx: &mut Ctx, source: Word) -> Res<Option<Word>> {
    match iterate::next(cx, source)? {
        Some(iterable) => iterate::iter(cx, iterable).map(Some),
        None => Ok(None),
    }
}
