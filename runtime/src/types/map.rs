//! map.

use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::iterate;
use crate::object::truth::truth;
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(Map {
    function: Word,
    iterators: Word,
    /// True or False.
    strict: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1), native!("__setstate__(self, state, /)", set_state, 2)],
    ..StaticClass::new(ClassId::Map, size_of::<Map>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let strict = iterator::only_keyword(cx, "map", "strict", args)?;
    let strict = strict.is_present() && truth(cx, strict)?;
    let [function, iterables @ ..] = args.positional() else { return Err(too_few(cx)) };
    if iterables.is_empty() {
        return Err(too_few(cx));
    }
    let iterators = iterator::iterators(cx, iterables)?;
    let this = Map::allocate(cx, class)?;
    this.function.set(*function);
    this.iterators.set(iterators);
    this.strict.set(boolean(strict));
    Ok(this.word())
}

fn too_few(cx: &mut Ctx) -> Raised {
    raise::type_error(cx, format_args!("map() must have at least two arguments."))
}

fn next(cx: &mut Ctx, map: Word) -> Res<Option<Word>> {
    let this = Map::of(map);
    let iterators = this.iterators.get();
    match tuple::items_of(iterators) {
        [only] => match iterate::next(cx, only.get())? {
            Some(item) => call::call(cx, this.function.get(), &[item]).map(Some),
            None => Ok(None),
        },
        several if several.len() <= 4 => {
            let mut items = [Word::ABSENT; 4];
            apply(cx, this, &mut items[..several.len()])
        }
        several => {
            let mut items = WordBuf::from_slice(cx, tuple::words_of(iterators))?;
            apply(cx, this, &mut items.as_mut_slice()[..several.len()])
        }
    }
}

fn apply(cx: &mut Ctx, this: Gc<Map>, items: &mut [Word]) -> Res<Option<Word>> {
    let strict = this.strict.get() == boolean(true);
    if iterator::advance(cx, "map", this.iterators.get(), strict, items)? {
        call::call(cx, this.function.get(), items).map(Some)
    } else {
        Ok(None)
    }
}

fn reduce(cx: &mut Ctx, map: Word) -> Res<Word> {
    let this = Map::of(map);
    let mut state = WordBuf::from_slice(cx, &[this.function.get()])?;
    state.extend(cx, tuple::words_of(this.iterators.get()))?;
    let state = state.to_tuple(cx)?;
    let class = class_of(map).word();
    if this.strict.get() == boolean(true) {
        return tuple::new(cx, &[class, state, boolean(true)]);
    }
    tuple::new(cx, &[class, state])
}

fn set_state(cx: &mut Ctx, map: Word, state: Word) -> Res<()> {
    let strict = truth(cx, state)?;
    Map::of(map).strict.set(boolean(strict));
    Ok(())
}
