//! filter.

use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::truth::truth;
use crate::object::{iterate, native_call};
use crate::prelude::*;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(Filter { predicate: Word, iterator: Word });

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::Filter, size_of::<Filter>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "filter", args)?;
    let [predicate, iterable] = args.positional() else {
        return Err(native_call::wrong_count(cx, "filter", args.positional().len(), 2, 2));
    };
    let iterator = iterate::iter(cx, *iterable)?;
    let this = Filter::allocate(cx, class)?;
    this.predicate.set(*predicate);
    this.iterator.set(iterator);
    Ok(this.word())
}

fn next(cx: &mut Ctx, filter: Word) -> Res<Option<Word>> {
    let this = Filter::of(filter);
    let (predicate, iterator) = (this.predicate.get(), this.iterator.get());
    while let Some(item) = iterate::next(cx, iterator)? {
        if holds(cx, predicate, item)? {
            return Ok(Some(item));
        }
    }
    Ok(None)
}

/// The truth of `predicate(item)`; None and `bool` stand for the item's own.
pub fn holds(cx: &mut Ctx, predicate: Word, item: Word) -> Res<bool> {
    if predicate == none() || predicate == class(ClassId::Bool).word() {
        return truth(cx, item);
    }
    let answer = call::call(cx, predicate, &[item])?;
    truth(cx, answer)
}

fn reduce(cx: &mut Ctx, filter: Word) -> Res<Word> {
    let this = Filter::of(filter);
    let state = tuple::new(cx, &[this.predicate.get(), this.iterator.get()])?;
    tuple::new(cx, &[class_of(filter).word(), state])
}
