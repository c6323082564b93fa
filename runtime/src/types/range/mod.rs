//! range: start, stop, step and length, all exact ints of any width.
//!
//! Where the four are small ints, arithmetic is done in `i128`; otherwise with Python's ints.

mod iter;
mod search;

pub use iter::{ITERATOR_CLASS, LONG_ITERATOR_CLASS};

use crate::object::call::Args;
use crate::object::{compare, hash, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::Pieces;
use crate::types::{indexing, slice, tuple};

pub static CLASS: StaticClass = StaticClass {
    doc: "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence \
          of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., \
          j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the valid \
          indices for a list of 4 elements.\nWhen step is given, it specifies the increment (or decrement).",
    scan: Scan::Fields,
    flags: class_flags::SEQUENCE,
    slots: Slots {
        new: slot!(call, construct),
        repr: slot!(unary, repr),
        hash: slot!(hash, hash_of),
        eq: slot!(binary, eq),
        ne: slot!(binary, ne),
        lt: slot!(binary, unordered),
        le: slot!(binary, unordered),
        gt: slot!(binary, unordered),
        ge: slot!(binary, unordered),
        bool: slot!(truth, truth),
        len: slot!(length, len),
        getitem: slot!(binary, get_item),
        contains: slot!(contains, search::contains),
        iter: slot!(unary, iter::forwards),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__reversed__(self, /)", iter::backwards, 1),
        native!("__reduce__(self, /)", reduce, 1),
        native!("count(self, object, /)", search::count, 2),
        native!("index(self, object, /)", search::index, 2),
    ],
    getsets: &[
        GetSetRow { name: "start", get: |_, r| Ok(fields(r).start), set: Some(crate::types::getset::read_only) },
        GetSetRow { name: "stop", get: |_, r| Ok(fields(r).stop), set: Some(crate::types::getset::read_only) },
        GetSetRow { name: "step", get: |_, r| Ok(fields(r).step), set: Some(crate::types::getset::read_only) },
    ],
    ..StaticClass::new(ClassId::Range, size_of::<RangeObj>())
};

#[inline]
fn fields(range: Word) -> Gc<RangeObj> {
    // SAFETY: callers pass ranges, which have no subclasses.
    unsafe { Gc::from_word(range) }
}

const ZERO: Word = Word::small(0);
const ONE: Word = Word::small(1);

/// A range iterator from the state that fast code kept in registers.
pub fn iterator_from_raw(cx: &mut Ctx, next: i64, remaining: i64, step: i64) -> Res<Word> {
    iter::from_raw(cx, next, remaining, step)
}

/// `range(start, stop, step)` of exact ints; `step` is not 0.
pub fn new(cx: &mut Ctx, start: Word, stop: Word, step: Word) -> Res<Word> {
    let len = count_of(cx, start, stop, step)?;
    let range = crate::heap::allocate(cx, class(ClassId::Range), size_of::<RangeObj>())?;
    // SAFETY: a fresh range object that nobody else has seen.
    unsafe {
        let object = range.0 as *mut RangeObj;
        (*object).start = start;
        (*object).stop = stop;
        (*object).step = step;
        (*object).len = len;
    }
    Ok(range)
}

/// The number of values from `start` to `stop`.
fn count_of(cx: &mut Ctx, start: Word, stop: Word, step: Word) -> Res<Word> {
    if let (Some(start), Some(stop), Some(step)) = (start.to_small(), stop.to_small(), step.to_small()) {
        let span = i128::from(stop) - i128::from(start);
        let count = if step > 0 { (span + i128::from(step) - 1) / i128::from(step) } else { (span + i128::from(step) + 1) / i128::from(step) };
        if let Some(count) = i64::try_from(count.max(0)).ok().filter(|count| Word::fits(*count)) {
            return Ok(Word::small(count));
        }
    }
    let upwards = compare::less(cx, ZERO, step)?;
    let (low, high) = if upwards { (start, stop) } else { (stop, start) };
    if !compare::less(cx, low, high)? {
        return Ok(ZERO);
    }
    let step = if upwards { step } else { operators::negative(cx, step)? };
    let span = operators::sub(cx, high, low)?;
    let span = operators::sub(cx, span, ONE)?;
    let steps = operators::binary(cx, BinaryOp::FloorDiv, span, step)?;
    operators::add(cx, steps, ONE)
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.keywords().next().is_some() {
        return Err(raise::type_error(cx, format_args!("range() takes no keyword arguments")));
    }
    let given = &args.positional()[1..];
    match *given {
        [stop] => {
            let stop = operators::index(cx, stop)?;
            new(cx, ZERO, stop, ONE)
        }
        [start, stop] => {
            let (start, stop) = (operators::index(cx, start)?, operators::index(cx, stop)?);
            new(cx, start, stop, ONE)
        }
        [start, stop, step] => {
            let (start, stop) = (operators::index(cx, start)?, operators::index(cx, stop)?);
            let step = operators::index(cx, step)?;
            if step == ZERO {
                return Err(raise::value_error(cx, format_args!("range() arg 3 must not be zero")));
            }
            new(cx, start, stop, step)
        }
        _ => {
            let n = given.len();
            let (limit, plural) = if n == 0 { ("at least 1", "") } else { ("at most 3", "s") };
            Err(raise::type_error(cx, format_args!("range expected {limit} argument{plural}, got {n}")))
        }
    }
}

/// `start + i * step`.
fn value_at(cx: &mut Ctx, range: Word, i: Word) -> Res<Word> {
    let (start, step) = (fields(range).start, fields(range).step);
    let distance = if step == ONE { i } else { operators::mul(cx, i, step)? };
    operators::add(cx, start, distance)
}

fn get_item(cx: &mut Ctx, range: Word, key: Word) -> Res<Word> {
    if !indexing::has_index(key) {
        if is_exact(key, ClassId::Slice) {
            return get_slice(cx, range, key);
        }
        let name = raise::type_name(key);
        return Err(raise::type_error(cx, format_args!("range indices must be integers or slices, not {name}")));
    }
    let (mut i, len) = (operators::index(cx, key)?, fields(range).len);
    if compare::less(cx, i, ZERO)? {
        i = operators::add(cx, i, len)?;
    }
    if compare::less(cx, i, ZERO)? || !compare::less(cx, i, len)? {
        return Err(raise::error(cx, ClassId::IndexError, format_args!("range object index out of range")));
    }
    value_at(cx, range, i)
}

fn get_slice(cx: &mut Ctx, range: Word, key: Word) -> Res<Word> {
    let [from, to, by] = slice::exact_indices(cx, key, fields(range).len)?;
    let step = operators::mul(cx, fields(range).step, by)?;
    let start = value_at(cx, range, from)?;
    let stop = value_at(cx, range, to)?;
    new(cx, start, stop, step)
}

fn truth(_cx: &mut Ctx, range: Word) -> Res<bool> {
    Ok(fields(range).len != ZERO)
}

fn len(cx: &mut Ctx, range: Word) -> Res<i64> {
    match indexing::fits(fields(range).len) {
        Some(len) => Ok(len),
        None => Err(raise::error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C ssize_t"))),
    }
}

fn repr(cx: &mut Ctx, range: Word) -> Res<Word> {
    let object = fields(range);
    let mut text = Pieces::new(cx);
    text.text(cx, "range(")?;
    text.repr(cx, object.start)?;
    text.text(cx, ", ")?;
    text.repr(cx, object.stop)?;
    if object.step != ONE {
        text.text(cx, ", ")?;
        text.repr(cx, object.step)?;
    }
    text.text(cx, ")")?;
    text.join(cx)
}

/// What two equal ranges have in common: the length, and start and step as far as the values depend on them.
fn identity(range: Word) -> [Word; 3] {
    let object = fields(range);
    match object.len {
        ZERO => [ZERO, none(), none()],
        ONE => [ONE, object.start, none()],
        len => [len, object.start, object.step],
    }
}

fn hash_of(cx: &mut Ctx, range: Word) -> Res<i64> {
    let mut mix = tuple::HashMix::new();
    for part in identity(range) {
        mix.add(hash::hash(cx, part)?);
    }
    Ok(mix.finish())
}

fn eq(_cx: &mut Ctx, range: Word, other: Word) -> Res<Word> {
    if !is_exact(other, ClassId::Range) {
        return Ok(not_implemented());
    }
    Ok(boolean(same(range, other)))
}

fn ne(_cx: &mut Ctx, range: Word, other: Word) -> Res<Word> {
    if !is_exact(other, ClassId::Range) {
        return Ok(not_implemented());
    }
    Ok(boolean(!same(range, other)))
}

fn same(a: Word, b: Word) -> bool {
    // Exact ints are identical where they are equal.
    identity(a).into_iter().zip(identity(b)).all(|(x, y)| compare::identical(x, y))
}

fn unordered(_cx: &mut Ctx, _a: Word, _b: Word) -> Res<Word> {
    Ok(not_implemented())
}

fn reduce(cx: &mut Ctx, range: Word) -> Res<Word> {
    let object = fields(range);
    let arguments = tuple::new(cx, &[object.start, object.stop, object.step])?;
    tuple::new(cx, &[class(ClassId::Range).word(), arguments])
}
