//! itertools.zip_longest.

use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{intern, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::{self, itself};
use crate::types::{str, tuple};

iterator_layout!(ZipLongest {
    /// A private tuple; an exhausted iterator is replaced by None.
    iterators: Word,
    fill: Word,
    /// Iterators that are not exhausted.
    active: usize,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1000,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::ZipLongest, size_of::<ZipLongest>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let mut fill = none();
    let fill_name = intern::intern(cx, "fillvalue")?;
    for (name, value) in args.keywords() {
        if !str::equal(name, fill_name) || args.keywords().count() > 1 {
            return Err(raise::type_error(cx, format_args!("zip_longest() got an unexpected keyword argument")));
        }
        fill = value;
    }
    let iterators = iterator::iterators(cx, args.positional())?;
    let this = ZipLongest::allocate(cx, class)?;
    this.iterators.set(iterators);
    this.fill.set(fill);
    this.active.set(args.positional().len());
    Ok(this.word())
}

fn next(cx: &mut Ctx, zip: Word) -> Res<Option<Word>> {
    let this = ZipLongest::of(zip);
    if this.active.get() == 0 {
        return Ok(None);
    }
    let iterators = tuple::items_of(this.iterators.get());
    let mut items = WordBuf::with_capacity(cx, iterators.len())?;
    for place in iterators {
        let item = match place.get() {
            exhausted if exhausted == none() => this.fill.get(),
            iterator => match iterate::next(cx, iterator) {
                Ok(Some(item)) => item,
                Ok(None) => {
                    this.active.set(this.active.get().saturating_sub(1));
                    if this.active.get() == 0 {
                        return Ok(None);
                    }
                    place.set(none());
                    this.fill.get()
                }
                Err(raised) => {
                    this.active.set(0);
                    return Err(raised);
                }
            },
        };
        items.push(cx, item)?;
    }
    items.to_tuple(cx).map(Some)
}
