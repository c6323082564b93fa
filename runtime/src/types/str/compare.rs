//! Comparison and hash of str.

use super::layout;
use crate::prelude::*;
use core::cmp::Ordering;

/// The strings (or subclass instances) hold the same code points.
#[inline]
pub fn equal(a: Word, b: Word) -> bool {
    a == b || layout::same_shape(a, b) && layout::unit_bytes(a) == layout::unit_bytes(b)
}

fn order(a: Word, b: Word) -> Option<Ordering> {
    layout::is_str(b).then(|| layout::units(a).cmp(&layout::units(b)))
}

fn answer(order: Option<bool>) -> Word {
    order.map_or_else(not_implemented, boolean)
}

pub fn eq(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    answer(layout::is_str(b).then(|| equal(a, b)))
}

pub fn ne(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    answer(layout::is_str(b).then(|| !equal(a, b)))
}

pub fn lt(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    answer(order(a, b).map(Ordering::is_lt))
}

pub fn le(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    answer(order(a, b).map(Ordering::is_le))
}

pub fn gt(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    answer(order(a, b).map(Ordering::is_gt))
}

pub fn ge(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    answer(order(a, b).map(Ordering::is_ge))
}

/// The hash of the code units in machine order, as CPython computes it; cached.
pub fn hash(_cx: &mut Ctx, string: Word) -> i64 {
    hash_of(string)
}

pub fn hash_of(string: Word) -> i64 {
    let cached = layout::cached_hash(string);
    if cached.get() == 0 {
        cached.set(crate::object::hash::hash_bytes(layout::unit_bytes(string)));
    }
    cached.get()
}

/// `len(self)`.
pub fn len(_cx: &mut Ctx, string: Word) -> i64 {
    layout::len(string) as i64
}
