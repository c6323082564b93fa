//! itertools.product.

use super::{Numbers, numbers};
use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(Product {
    /// A tuple of tuples, one per place in the result.
    pools: Word,
    /// Where each place is in its pool; 0 before the first result, None behind the last.
    indices: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Product, size_of::<Product>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let repeat = iterator::only_keyword(cx, "product", "repeat", args)?;
    let repeat = if repeat.is_absent() { 1 } else { crate::types::indexing::ssize_argument(cx, repeat)? as isize };
    let Ok(repeat) = usize::try_from(repeat) else {
        return Err(raise::value_error(cx, format_args!("repeat argument cannot be negative")));
    };
    let given = args.positional();
    if given.len().checked_mul(repeat).is_none_or(|places| places > isize::MAX as usize / size_of::<Word>()) {
        return Err(raise::error(cx, ClassId::OverflowError, format_args!("repeat argument too large")));
    }
    let mut once = WordBuf::new(cx);
    // Nothing is read where nothing will be used.
    for iterable in given.iter().take(if repeat == 0 { 0 } else { given.len() }) {
        let pool = tuple::from_iterable(cx, *iterable)?;
        once.push(cx, pool)?;
    }
    let mut pools = WordBuf::with_capacity(cx, once.len() * repeat)?;
    for _ in 0..repeat {
        pools.extend(cx, once.as_slice())?;
    }
    let pools = pools.to_tuple(cx)?;
    let this = Product::allocate(cx, class)?;
    this.pools.set(pools);
    Ok(this.word())
}

fn next(cx: &mut Ctx, product: Word) -> Res<Option<Word>> {
    let this = Product::of(product);
    let pools = tuple::items_of(this.pools.get());
    let going = match this.indices.get() {
        done if done == none() => return Ok(None),
        start if start.is_absent() => {
            let indices = numbers(cx, pools.iter().map(|_| 0))?;
            this.indices.set(indices);
            pools.iter().all(|pool| !tuple::items_of(pool.get()).is_empty())
        }
        indices => advance(pools, Numbers::of(indices)),
    };
    if !going {
        this.indices.set(none());
        return Ok(None);
    }
    let indices = Numbers::of(this.indices.get());
    let mut items = WordBuf::with_capacity(cx, pools.len())?;
    for (i, pool) in pools.iter().enumerate() {
        items.push(cx, tuple::items_of(pool.get())[indices.get(i)].get())?;
    }
    items.to_tuple(cx).map(Some)
}

/// Turns the rightmost place that can go on, as an odometer does; false where none can.
fn advance(pools: &[core::cell::Cell<Word>], indices: Numbers<'_>) -> bool {
    for i in (0..pools.len()).rev() {
        let following = indices.get(i) + 1;
        if following < tuple::items_of(pools[i].get()).len() {
            indices.set(i, following);
            return true;
        }
        indices.set(i, 0);
    }
    false
}
