//! Indices and slices, for every sequence of this team: reading them from Python values as CPython does.

use crate::object::operators;
use crate::prelude::*;
use crate::raise::{error, type_error, value_error};

/// The items that a slice selects: `count` of them, from `start` in steps of `step`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: usize,
    pub step: isize,
    pub count: usize,
}

impl Span {
    pub fn indices(self) -> impl Iterator<Item = usize> {
        (0..self.count).map(move |i| (self.start as isize + i as isize * self.step) as usize)
    }
    /// The end of a span with step 1.
    pub fn end(self) -> usize {
        self.start + self.count
    }
}

/// What stands between the brackets.
pub enum Subscript {
    Index(isize),
    Slice(Bounds),
    /// Neither: the message depends on the type.
    Other,
}

/// The three parts of a slice as machine integers, not yet fitted to a length.
#[derive(Clone, Copy)]
pub struct Bounds {
    start: isize,
    stop: isize,
    step: isize,
}

/// The value has `__index__`.
pub fn has_index(value: Word) -> bool {
    value.is_small() || class_of(value).slots.get().index.is_some()
}

/// Reads a key; `__index__` may run Python code, so a length is taken afterwards.
pub fn parse(cx: &mut Ctx, key: Word) -> Res<Subscript> {
    if let Some(i) = key.to_small() {
        return Ok(Subscript::Index(i as isize));
    }
    if has_index(key) {
        return Ok(Subscript::Index(operators::index_isize(cx, key, ClassId::IndexError)?));
    }
    if is_exact(key, ClassId::Slice) { Ok(Subscript::Slice(unpack(cx, key)?)) } else { Ok(Subscript::Other) }
}

fn parts(slice: Word) -> (Word, Word, Word) {
    // SAFETY: the only caller checked the class.
    let slice: Gc<SliceObj> = unsafe { Gc::from_word(slice) };
    (slice.start, slice.stop, slice.step)
}

/// The bounds of a slice object.
pub fn unpack(cx: &mut Ctx, slice: Word) -> Res<Bounds> {
    let (start, stop, step) = parts(slice);
    let step = if step == none() { 1 } else { slice_index(cx, step)? };
    if step == 0 {
        return Err(value_error(cx, format_args!("slice step cannot be zero")));
    }
    let step = step.max(-isize::MAX);
    let (low, high) = if step < 0 { (isize::MAX, isize::MIN) } else { (0, isize::MAX) };
    let start = if start == none() { low } else { slice_index(cx, start)? };
    let stop = if stop == none() { high } else { slice_index(cx, stop)? };
    Ok(Bounds { start, stop, step })
}

impl Bounds {
    pub fn fit(self, len: usize) -> Span {
        let len = len as isize;
        let floor = if self.step < 0 { -1 } else { 0 };
        let ceiling = if self.step < 0 { len - 1 } else { len };
        let fit = |i: isize| if i < 0 { (i + len).max(floor) } else { i.min(ceiling) };
        let (start, stop) = (fit(self.start), fit(self.stop));
        let count = if self.step < 0 {
            if stop < start { (start - stop - 1) / -self.step + 1 } else { 0 }
        } else if start < stop {
            (stop - start - 1) / self.step + 1
        } else {
            0
        };
        Span { start: start.max(0) as usize, step: self.step, count: count as usize }
    }
}

/// A part of a slice that is not None: any int, clamped to the machine's range.
fn slice_index(cx: &mut Ctx, value: Word) -> Res<isize> {
    if !has_index(value) {
        return Err(type_error(cx, format_args!("slice indices must be integers or None or have an __index__ method")));
    }
    clamped_index(cx, value)
}

/// `operator.index(value)`, clamped to the machine's range.
pub fn clamped_index(cx: &mut Ctx, value: Word) -> Res<isize> {
    if let Some(i) = value.to_small() {
        return Ok(i as isize);
    }
    let int = operators::index(cx, value)?;
    if let Some(i) = crate::types::int::to_i64(int) {
        return Ok(i as isize);
    }
    let negative = crate::object::compare::less(cx, int, Word::small(0))?;
    Ok(if negative { isize::MIN } else { isize::MAX })
}

/// The optional `start` and `end` of methods like `find`, fitted to `len`; `start` may still lie beyond `end`.
pub fn range(cx: &mut Ctx, start: Word, end: Word, len: usize) -> Res<(usize, usize)> {
    let given = |w: Word| w.is_present() && w != none();
    let low = if given(start) { slice_index(cx, start)? } else { 0 };
    let high = if given(end) { slice_index(cx, end)? } else { isize::MAX };
    let len = len as isize;
    let high = if high > len { len } else if high < 0 { (high + len).max(0) } else { high };
    let low = if low < 0 { (low + len).max(0) } else { low };
    Ok((low as usize, high as usize))
}

/// The place of item `index` in a sequence of `len`, or IndexError with `message`.
pub fn place(cx: &mut Ctx, index: isize, len: usize, message: &str) -> Res<usize> {
    let at = if index < 0 { index + len as isize } else { index };
    if at < 0 || at as usize >= len {
        return Err(error(cx, ClassId::IndexError, format_args!("{message}")));
    }
    Ok(at as usize)
}

/// A `Py_ssize_t` argument.
pub fn size_argument(cx: &mut Ctx, value: Word) -> Res<isize> {
    match value.to_small() {
        Some(i) => Ok(i as isize),
        None => {
            let int = operators::index(cx, value)?;
            match crate::types::int::to_i64(int) {
                Some(i) => Ok(i as isize),
                None => Err(error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C ssize_t"))),
            }
        }
    }
}

/// A C `int` argument.
pub fn c_int_argument(cx: &mut Ctx, value: Word) -> Res<i32> {
    let int = operators::index(cx, value)?;
    match int.to_small().map(i32::try_from) {
        Some(Ok(int)) => Ok(int),
        Some(Err(_)) | None => {
            Err(error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C int")))
        }
    }
}

/// A `Py_ssize_t` argument with a default.
pub fn size_or(cx: &mut Ctx, value: Word, default: isize) -> Res<isize> {
    if value.is_absent() { Ok(default) } else { size_argument(cx, value) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits_bounds_as_python_does() {
        let fit = |start, stop, step, len| {
            let span = Bounds { start, stop, step }.fit(len);
            span.indices().collect::<Vec<_>>()
        };
        assert_eq!(fit(0, isize::MAX, 2, 5), [0, 2, 4]);
        assert_eq!(fit(isize::MAX, isize::MIN, -2, 5), [4, 2, 0]);
        assert_eq!(fit(-3, -1, 1, 5), [2, 3]);
        assert_eq!(fit(7, 9, 1, 5), []);
        assert_eq!(fit(-9, 2, 1, 5), [0, 1]);
        assert_eq!(fit(3, 0, -1, 5), [3, 2, 1]);
    }
}
