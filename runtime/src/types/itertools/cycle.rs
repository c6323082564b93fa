//! itertools.cycle.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{iterate, native_call};
use crate::prelude::*;
use crate::types::iterator::{self, itself};
use crate::types::list;

iterator_layout!(Cycle {
    /// 0 once exhausted.
    iterator: Word,
    /// A list of the items so far.
    saved: Word,
    /// The position in `saved` of the next item, once the iterator is exhausted.
    index: usize,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1000,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Cycle, size_of::<Cycle>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "cycle", args)?;
    let [iterable] = args.positional() else {
        return Err(native_call::wrong_count(cx, "cycle", args.positional().len(), 1, 1));
    };
    let iterator = iterate::iter(cx, *iterable)?;
    let saved = list::new(cx, &[])?;
    let this = Cycle::allocate(cx, class)?;
    this.iterator.set(iterator);
    this.saved.set(saved);
    Ok(this.word())
}

fn next(cx: &mut Ctx, cycle: Word) -> Res<Option<Word>> {
    let this = Cycle::of(cycle);
    let saved = this.saved.get();
    if let Some(iterator) = this.iterator.get().present() {
        if let Some(item) = iterate::next(cx, iterator)? {
            list::append(cx, saved, item)?;
            return Ok(Some(item));
        }
        this.iterator.set(Word::ABSENT);
    }
    let len = list::len(saved);
    if len == 0 {
        return Ok(None);
    }
    let index = this.index.get();
    this.index.set((index + 1) % len);
    list::get(cx, saved, index).map(Some)
}
