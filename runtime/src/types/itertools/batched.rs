//! itertools.batched.

use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::{iterate, truth::truth};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::itself;

iterator_layout!(Batched {
    /// 0 once exhausted.
    iterator: Word,
    size: usize,
    strict: bool,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1100,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Batched, size_of::<Batched>())
};

static SIGNATURE: Signature = Signature::new("batched(iterable, n, *, strict=False)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [iterable, n, strict] = SIGNATURE.bind(cx, args)?;
    let n = crate::types::indexing::ssize_argument(cx, n)? as isize;
    let strict = strict.is_present() && truth(cx, strict)?;
    if n < 1 {
        return Err(raise::value_error(cx, format_args!("n must be at least one")));
    }
    let iterator = iterate::iter(cx, iterable)?;
    let this = Batched::allocate(cx, class)?;
    this.iterator.set(iterator);
    this.size.set(n as usize);
    this.strict.set(strict);
    Ok(this.word())
}

fn next(cx: &mut Ctx, batched: Word) -> Res<Option<Word>> {
    let this = Batched::of(batched);
    let batch = next_batch(cx, this);
    if !matches!(batch, Ok(Some(_))) {
        this.iterator.set(Word::ABSENT);
    }
    batch
}

fn next_batch(cx: &mut Ctx, this: Gc<Batched>) -> Res<Option<Word>> {
    let Some(iterator) = this.iterator.get().present() else { return Ok(None) };
    let mut items = WordBuf::new(cx);
    while items.len() < this.size.get() {
        match iterate::next(cx, iterator)? {
            Some(item) => items.push(cx, item)?,
            None => break,
        }
    }
    if items.is_empty() {
        return Ok(None);
    }
    if items.len() < this.size.get() && this.strict.get() {
        return Err(raise::value_error(cx, format_args!("batched(): incomplete batch")));
    }
    items.to_tuple(cx).map(Some)
}
