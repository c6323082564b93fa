//! The classes of the module `itertools`: a file each, or one for two that are twins.

use crate::heap::word_buf::WordBuf;
use crate::prelude::*;
use crate::types::tuple;

pub mod accumulate;
pub mod batched;
pub mod chain;
pub mod combinations;
pub mod compress;
pub mod count;
pub mod cycle;
pub mod groupby;
pub mod islice;
pub mod pairwise;
pub mod permutations;
pub mod predicates;
pub mod product;
pub mod repeat;
pub mod starmap;
pub mod tee;
pub mod zip_longest;

/// A private tuple of small ints, which its owner changes in place.
fn numbers(cx: &mut Ctx, values: impl Iterator<Item = usize>) -> Res<Word> {
    let mut numbers = WordBuf::new(cx);
    for value in values {
        numbers.push(cx, Word::small(value as i64))?;
    }
    numbers.to_tuple(cx)
}

/// A private tuple of small ints as an array.
#[derive(Clone, Copy)]
struct Numbers<'a>(&'a [core::cell::Cell<Word>]);

impl<'a> Numbers<'a> {
    fn of(tuple: Word) -> Numbers<'a> {
        Numbers(tuple::items_of(tuple))
    }
    fn len(self) -> usize {
        self.0.len()
    }
    fn get(self, i: usize) -> usize {
        self.0[i].get().as_small() as usize
    }
    fn set(self, i: usize, value: usize) {
        self.0[i].set(Word::small(value as i64));
    }
    fn swap(self, i: usize, j: usize) {
        self.0[i].swap(&self.0[j]);
    }
}

/// The items of `pool` at these positions, as a tuple.
fn pick(cx: &mut Ctx, pool: Word, indices: Numbers<'_>) -> Res<Word> {
    let pool = tuple::items_of(pool);
    let mut items = WordBuf::with_capacity(cx, indices.len())?;
    for i in 0..indices.len() {
        items.push(cx, pool[indices.get(i)].get())?;
    }
    items.to_tuple(cx)
}

/// The last part of the name of a value's class, as the reprs of these classes show it.
fn short_name(value: Word) -> String {
    let name = crate::object::sequence::class_name(class_of(value).word());
    name.rsplit('.').next().unwrap_or_default().to_owned()
}
