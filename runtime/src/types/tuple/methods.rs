//! Operators and methods of tuples.

use super::*;
use crate::object::compare;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{indexing, rich, slice};

pub const SLOTS: Slots = Slots {
    repr: slot!(unary, repr),
    hash: slot!(hash, hash::hash),
    lt: slot!(binary, lt),
    le: slot!(binary, le),
    eq: slot!(binary, eq),
    ne: slot!(binary, ne),
    gt: slot!(binary, gt),
    ge: slot!(binary, ge),
    len: slot!(length, len),
    getitem: slot!(binary, get_item),
    contains: slot!(contains, contains),
    iter: slot!(unary, iter::iter),
    add: slot!(binary, concat),
    mul: slot!(binary, repeat),
    rmul: slot!(binary, repeat),
    ..Slots::EMPTY
};

pub const METHODS: &[NativeRow] = &[
    native!("__getnewargs__(self, /)", get_new_args, 1),
    native!("index(self, value, start=0, stop=sys.maxsize, /)", index, 4),
    native!("count(self, value, /)", count, 2),
];

fn repr(cx: &mut Ctx, tuple: Word) -> Res<Word> {
    let items = words_of(tuple);
    if items.is_empty() {
        return crate::types::str::new(cx, "()");
    }
    let Some(_guard) = ReprGuard::enter(cx, tuple) else {
        return crate::types::str::new(cx, "(...)");
    };
    let mut text = Pieces::new(cx);
    for (i, item) in items.iter().enumerate() {
        text.text(cx, if i == 0 { "(" } else { ", " })?;
        text.repr(cx, *item)?;
    }
    text.text(cx, if items.len() == 1 { ",)" } else { ")" })?;
    text.join(cx)
}

fn len(_cx: &mut Ctx, tuple: Word) -> Res<usize> {
    Ok(items_of(tuple).len())
}

fn get_item(cx: &mut Ctx, tuple: Word, key: Word) -> Res<Word> {
    let items = words_of(tuple);
    if let Some(i) = key.to_small() {
        return at(cx, items, i);
    }
    if indexing::has_index(key) {
        let i = indexing::subscript(cx, key)?;
        return at(cx, items, i);
    }
    if !is_exact(key, ClassId::Slice) {
        let name = raise::type_name(key);
        return Err(raise::type_error(cx, format_args!("tuple indices must be integers or slices, not {name}")));
    }
    let positions = slice::positions(cx, key, items.len())?;
    if positions.step == 1 {
        let part = &items[positions.start as usize..][..positions.count];
        return if part.len() == items.len() { itself(cx, tuple) } else { new(cx, part) };
    }
    let part = of_absent(cx, positions.count)?;
    for (place, i) in items_of(part).iter().zip(positions.iter()) {
        place.set(items[i]);
    }
    Ok(part)
}

fn at(cx: &mut Ctx, items: &[Word], i: i64) -> Res<Word> {
    match indexing::wrap(i, items.len()) {
        Some(i) => Ok(items[i]),
        None => Err(raise::error(cx, ClassId::IndexError, format_args!("tuple index out of range"))),
    }
}

/// A tuple equal to `tuple`: itself unless it is of a subclass.
fn itself(cx: &mut Ctx, tuple: Word) -> Res<Word> {
    if is_exact(tuple, ClassId::Tuple) { Ok(tuple) } else { new(cx, words_of(tuple)) }
}

fn contains(cx: &mut Ctx, tuple: Word, value: Word) -> Res<bool> {
    for item in words_of(tuple) {
        if compare::equal(cx, *item, value)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn concat(cx: &mut Ctx, tuple: Word, other: Word) -> Res<Word> {
    if !is_instance_of(other, ClassId::Tuple) {
        let name = raise::type_name(other);
        return Err(raise::type_error(cx, format_args!("can only concatenate tuple (not \"{name}\") to tuple")));
    }
    let (left, right) = (items_of(tuple), items_of(other));
    if left.is_empty() && is_exact(other, ClassId::Tuple) {
        return Ok(other);
    }
    if right.is_empty() && is_exact(tuple, ClassId::Tuple) {
        return Ok(tuple);
    }
    let both = of_absent(cx, left.len() + right.len())?;
    store::copy(left, items_of(both));
    store::copy(right, &items_of(both)[left.len()..]);
    Ok(both)
}

fn repeat(cx: &mut Ctx, tuple: Word, count: Word) -> Res<Word> {
    let count = indexing::repeat_count(cx, count)?;
    let items = items_of(tuple);
    if items.is_empty() || count == 1 {
        return itself(cx, tuple);
    }
    let Some(total) = items.len().checked_mul(count) else { return Err(raise::memory_error(cx)) };
    let repeated = of_absent(cx, total)?;
    for part in items_of(repeated).chunks(items.len()) {
        store::copy(items, part);
    }
    Ok(repeated)
}

fn rich(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_instance_of(b, ClassId::Tuple) {
        return Ok(not_implemented());
    }
    let (left, right) = (words_of(a), words_of(b));
    for (x, y) in left.iter().zip(right) {
        if !compare::equal(cx, *x, *y)? {
            return match op {
                CompareOp::Eq => Ok(boolean(false)),
                CompareOp::Ne => Ok(boolean(true)),
                _ => compare::rich(cx, op, *x, *y),
            };
        }
    }
    Ok(boolean(rich::by_length(op, left.len(), right.len())))
}

crate::comparison_slots!(rich);

fn get_new_args(cx: &mut Ctx, tuple: Word) -> Res<Word> {
    let copy = new(cx, words_of(tuple))?;
    new(cx, &[copy])
}

fn index(cx: &mut Ctx, tuple: Word, value: Word, start: Word, stop: Word) -> Res<Word> {
    let start = indexing::search_bound(cx, start, 0)?;
    let stop = indexing::search_bound(cx, stop, i64::MAX)?;
    let items = words_of(tuple);
    let (start, stop) = indexing::clamp_range(start, stop, items.len());
    for i in start..stop {
        if compare::equal(cx, items[i], value)? {
            return Ok(Word::small(i as i64));
        }
    }
    Err(raise::value_error(cx, format_args!("tuple.index(x): x not in tuple")))
}

fn count(cx: &mut Ctx, tuple: Word, value: Word) -> Res<Word> {
    let mut count = 0;
    for item in words_of(tuple) {
        count += i64::from(compare::equal(cx, *item, value)?);
    }
    Ok(Word::small(count))
}
