//! slice: three values and no more; sequences turn it into positions with [`unpack`] and [`Bounds::adjust`].

use crate::object::{compare, hash, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::Pieces;
use crate::types::{indexing, tuple};

pub static CLASS: StaticClass = StaticClass {
    doc: "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.\n\nThis is used for extended slicing (e.g. a[0:10:2]).",
    scan: Scan::Fields,
    slots: Slots {
        repr: slot!(unary, repr),
        hash: slot!(hash, hash_of),
        lt: slot!(binary, lt),
        le: slot!(binary, le),
        eq: slot!(binary, eq),
        ne: slot!(binary, ne),
        gt: slot!(binary, gt),
        ge: slot!(binary, ge),
        new: slot!(call, construct),
        ..Slots::EMPTY
    },
    methods: &[native!("indices(self, object, /)", indices, 2), native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        GetSetRow { name: "start", get: |_, s| Ok(parts(s)[0]), set: Some(crate::types::getset::read_only) },
        GetSetRow { name: "stop", get: |_, s| Ok(parts(s)[1]), set: Some(crate::types::getset::read_only) },
        GetSetRow { name: "step", get: |_, s| Ok(parts(s)[2]), set: Some(crate::types::getset::read_only) },
    ],
    ..StaticClass::new(ClassId::Slice, size_of::<SliceObj>())
};

pub fn new(cx: &mut Ctx, start: Word, stop: Word, step: Word) -> Res<Word> {
    let slice = crate::heap::allocate(cx, class(ClassId::Slice), size_of::<SliceObj>())?;
    // SAFETY: a fresh slice object that nobody else has seen.
    unsafe {
        let object = slice.0 as *mut SliceObj;
        (*object).start = start;
        (*object).stop = stop;
        (*object).step = step;
    }
    Ok(slice)
}

/// `[start, stop, step]` as given; None where left out.
#[inline]
pub fn parts(slice: Word) -> [Word; 3] {
    // SAFETY: callers pass slices, which have no subclasses.
    let object: Gc<SliceObj> = unsafe { Gc::from_word(slice) };
    [object.start, object.stop, object.step]
}

/// A slice after conversion of its parts, before a length is known. Python code may run in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    start: i64,
    stop: i64,
    step: i64,
}

/// Positions in a sequence: `start`, `start + step`, ..., `count` of them. `stop` is where a walk with `step` ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Positions {
    pub start: i64,
    pub stop: i64,
    pub step: i64,
    pub count: usize,
}

/// Converts the parts through `__index__`; values that do not fit are clipped.
pub fn unpack(cx: &mut Ctx, slice: Word) -> Res<Bounds> {
    let [start, stop, step] = parts(slice);
    let step = bound(cx, step, 1)?.max(-i64::MAX);
    if step == 0 {
        return Err(raise::value_error(cx, format_args!("slice step cannot be zero")));
    }
    let start = bound(cx, start, if step < 0 { i64::MAX } else { 0 })?;
    let stop = bound(cx, stop, if step < 0 { i64::MIN } else { i64::MAX })?;
    Ok(Bounds { start, stop, step })
}

fn bound(cx: &mut Ctx, part: Word, default: i64) -> Res<i64> {
    match part.to_small() {
        Some(small) => Ok(small),
        None if part == none() => Ok(default),
        None if indexing::has_index(part) => operators::index(cx, part).map(indexing::clip),
        None => {
            Err(raise::type_error(cx, format_args!("slice indices must be integers or None or have an __index__ method")))
        }
    }
}

impl Bounds {
    /// The positions that this slice means in a sequence of `len` items.
    pub fn adjust(self, len: usize) -> Positions {
        let len = len as i64;
        let (lowest, highest) = if self.step < 0 { (-1, len - 1) } else { (0, len) };
        let settle = |i: i64| (if i < 0 { i.saturating_add(len) } else { i }).clamp(lowest, highest);
        let (start, stop) = (settle(self.start), settle(self.stop));
        let count = if self.step < 0 {
            if stop < start { (start - stop - 1) / -self.step + 1 } else { 0 }
        } else if start < stop {
            (stop - start - 1) / self.step + 1
        } else {
            0
        };
        Positions { start, stop, step: self.step, count: count as usize }
    }
}

impl Positions {
    /// Each position in turn.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..self.count as i64).map(move |k| (self.start + k * self.step) as usize)
    }

    /// The same positions in ascending order.
    pub fn ascending(self) -> Positions {
        if self.step > 0 || self.count == 0 {
            return self;
        }
        let last = self.start + self.step * (self.count as i64 - 1);
        Positions { start: last, stop: self.start + 1, step: -self.step, count: self.count }
    }
}

/// `slice(...)` applied to `len` items.
pub fn positions(cx: &mut Ctx, slice: Word, len: usize) -> Res<Positions> {
    Ok(unpack(cx, slice)?.adjust(len))
}

fn construct(cx: &mut Ctx, _callee: Word, args: crate::object::call::Args<'_>) -> Res<Word> {
    if args.keywords().next().is_some() {
        return Err(raise::type_error(cx, format_args!("slice() takes no keyword arguments")));
    }
    match args.positional()[1..] {
        [stop] => new(cx, none(), stop, none()),
        [start, stop] => new(cx, start, stop, none()),
        [start, stop, step] => new(cx, start, stop, step),
        [] => Err(raise::type_error(cx, format_args!("slice expected at least 1 argument, got 0"))),
        ref more => {
            let n = more.len();
            Err(raise::type_error(cx, format_args!("slice expected at most 3 arguments, got {n}")))
        }
    }
}

fn repr(cx: &mut Ctx, slice: Word) -> Res<Word> {
    let mut text = Pieces::new(cx);
    for (part, separator) in parts(slice).into_iter().zip(["slice(", ", ", ", "]) {
        text.text(cx, separator)?;
        text.repr(cx, part)?;
    }
    text.text(cx, ")")?;
    text.join(cx)
}

fn hash_of(cx: &mut Ctx, slice: Word) -> Res<i64> {
    let mut mix = tuple::HashMix::new();
    for part in parts(slice) {
        mix.add(hash::hash(cx, part)?);
    }
    Ok(mix.finish_without_length())
}

fn rich(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::Slice) {
        return Ok(not_implemented());
    }
    if a == b {
        return Ok(boolean(matches!(op, CompareOp::Eq | CompareOp::Le | CompareOp::Ge)));
    }
    let (left, right) = (tuple::new(cx, &parts(a))?, tuple::new(cx, &parts(b))?);
    compare::rich(cx, op, left, right)
}

crate::comparison_slots!(rich);

fn reduce(cx: &mut Ctx, slice: Word) -> Res<Word> {
    let arguments = tuple::new(cx, &parts(slice))?;
    tuple::new(cx, &[class(ClassId::Slice).word(), arguments])
}

/// `slice.indices(length)`: exact ints of any width.
fn indices(cx: &mut Ctx, slice: Word, length: Word) -> Res<Word> {
    let length = operators::index(cx, length)?;
    if compare::less(cx, length, Word::small(0))? {
        return Err(raise::value_error(cx, format_args!("length should not be negative")));
    }
    let indices = exact_indices(cx, slice, length)?;
    tuple::new(cx, &indices)
}

/// Start, stop and step for a sequence of `length` items, an exact int.
pub fn exact_indices(cx: &mut Ctx, slice: Word, length: Word) -> Res<[Word; 3]> {
    if let Some(len) = length.to_small()
        && parts(slice).into_iter().all(|part| part == none() || part.is_small())
    {
        let p = positions(cx, slice, len as usize)?;
        return Ok([p.start, p.stop, p.step].map(Word::small));
    }
    wide_indices(cx, slice, length)
}

/// The same by the operators of int.
fn wide_indices(cx: &mut Ctx, slice: Word, length: Word) -> Res<[Word; 3]> {
    let zero = Word::small(0);
    let [start, stop, step] = parts(slice);
    let step = if step == none() { Word::small(1) } else { exact_part(cx, step)? };
    let backwards = compare::less(cx, step, zero)?;
    if indexing::clip(step) == 0 {
        return Err(raise::value_error(cx, format_args!("slice step cannot be zero")));
    }
    let (lowest, highest) =
        if backwards { (Word::small(-1), operators::sub(cx, length, Word::small(1))?) } else { (zero, length) };
    let (from, to) = if backwards { (highest, lowest) } else { (lowest, highest) };
    let start = if start == none() { from } else { settle(cx, start, length, lowest, highest)? };
    let stop = if stop == none() { to } else { settle(cx, stop, length, lowest, highest)? };
    Ok([start, stop, step])
}

fn settle(cx: &mut Ctx, part: Word, length: Word, lowest: Word, highest: Word) -> Res<Word> {
    let mut at = exact_part(cx, part)?;
    if compare::less(cx, at, Word::small(0))? {
        at = operators::add(cx, at, length)?;
        return Ok(if compare::less(cx, at, lowest)? { lowest } else { at });
    }
    Ok(if compare::less(cx, highest, at)? { highest } else { at })
}

fn exact_part(cx: &mut Ctx, part: Word) -> Res<Word> {
    if !indexing::has_index(part) {
        return Err(raise::type_error(
            cx,
            format_args!("slice indices must be integers or None or have an __index__ method"),
        ));
    }
    operators::index(cx, part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_walk_as_python_walks() {
        let given = [None, Some(-7), Some(-3), Some(-1), Some(0), Some(2), Some(4), Some(9)];
        for len in 0..6_i64 {
            for (start, stop) in given.iter().flat_map(|start| given.iter().map(move |stop| (*start, *stop))) {
                for step in [-3, -1, 1, 2] {
                    let bounds = Bounds {
                        start: start.unwrap_or(if step < 0 { i64::MAX } else { 0 }),
                        stop: stop.unwrap_or(if step < 0 { i64::MIN } else { i64::MAX }),
                        step,
                    };
                    let walked: Vec<usize> = bounds.adjust(len as usize).iter().collect();
                    assert_eq!(walked, by_definition(start, stop, step, len), "{start:?}:{stop:?}:{step} of {len}");
                }
            }
        }
    }

    /// The language reference's rule, step by step.
    fn by_definition(start: Option<i64>, stop: Option<i64>, step: i64, len: i64) -> Vec<usize> {
        let place = |i: i64| if i < 0 { i + len } else { i };
        let start = start.map_or(if step < 0 { len - 1 } else { 0 }, |i| place(i).clamp(if step < 0 { -1 } else { 0 }, if step < 0 { len - 1 } else { len }));
        let stop = stop.map_or(if step < 0 { -1 } else { len }, |i| place(i).clamp(-1, len));
        let mut walked = Vec::new();
        let mut i = start;
        while if step < 0 { i > stop } else { i < stop } {
            walked.push(i as usize);
            i += step;
        }
        walked
    }
}
