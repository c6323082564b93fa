//! range_iterator for values that fit 64 bits, longrange_iterator for others.

use super::*;
use crate::object::intern;
use crate::types::int;
use core::cell::Cell;

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("__length_hint__(self, /)", length_hint, 1),
        native!("__reduce__(self, /)", reduce_iterator, 1),
        native!("__setstate__(self, object, /)", set_state, 2),
    ],
    ..StaticClass::new(ClassId::RangeIterator, size_of::<RangeIterObj>())
};

/// The iterator of a range with wide values.
#[repr(C)]
struct LongRangeIterObj {
    header: Header,
    next: Cell<Word>,
    step: Cell<Word>,
    remaining: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for LongRangeIterObj {}

pub static LONG_ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next_long), ..Slots::EMPTY },
    methods: &[
        native!("__length_hint__(self, /)", length_hint_long, 1),
        native!("__reduce__(self, /)", reduce_long, 1),
        native!("__setstate__(self, object, /)", set_state_long, 2),
    ],
    ..StaticClass::new(ClassId::LongRangeIterator, size_of::<LongRangeIterObj>())
};

#[inline]
fn state(iterator: Word) -> Gc<RangeIterObj> {
    // SAFETY: callers pass range iterators, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

#[inline]
fn long_state(iterator: Word) -> Gc<LongRangeIterObj> {
    // SAFETY: callers pass long range iterators, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

/// `iter(range)`.
pub(super) fn forwards(cx: &mut Ctx, range: Word) -> Res<Word> {
    let object = fields(range);
    make(cx, object.start, object.step, object.len)
}

/// `reversed(range)`.
pub(super) fn backwards(cx: &mut Ctx, range: Word) -> Res<Word> {
    let object = fields(range);
    let last = operators::sub(cx, object.len, ONE)?;
    let start = value_at(cx, range, last)?;
    let step = operators::negative(cx, object.step)?;
    make(cx, start, step, object.len)
}

fn make(cx: &mut Ctx, start: Word, step: Word, len: Word) -> Res<Word> {
    if let (Some(start), Some(step), Some(len)) = (indexing::fits(start), indexing::fits(step), indexing::fits(len)) {
        let end = i128::from(start) + i128::from(step) * i128::from(len);
        if i64::try_from(end).is_ok() {
            return make_short(cx, start, step, len);
        }
    }
    let iterator = crate::heap::allocate(cx, class(ClassId::LongRangeIterator), size_of::<LongRangeIterObj>())?;
    let state = long_state(iterator);
    state.next.set(start);
    state.step.set(step);
    state.remaining.set(len);
    Ok(iterator)
}

/// The iterator that fast code kept in registers.
pub(super) fn from_raw(cx: &mut Ctx, next: i64, remaining: i64, step: i64) -> Res<Word> {
    make_short(cx, next, step, remaining)
}

fn make_short(cx: &mut Ctx, start: i64, step: i64, len: i64) -> Res<Word> {
    let iterator = crate::heap::allocate(cx, class(ClassId::RangeIterator), size_of::<RangeIterObj>())?;
    // SAFETY: a fresh iterator that nobody else has seen.
    unsafe { (*(iterator.0 as *mut RangeIterObj)).step = step };
    state(iterator).next.set(start);
    state(iterator).remaining.set(len);
    Ok(iterator)
}

fn itself(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(iterator)
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let state = state(iterator);
    let left = state.remaining.get();
    if left <= 0 {
        return Ok(None);
    }
    let value = state.next.get();
    state.next.set(value.wrapping_add(state.step));
    state.remaining.set(left - 1);
    if Word::fits(value) { Ok(Some(Word::small(value))) } else { int::from_i64(cx, value).map(Some) }
}

fn length_hint(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    int::from_i64(cx, state(iterator).remaining.get())
}

/// `(iter, (range of what is left,), None)`.
fn reduced(cx: &mut Ctx, start: Word, step: Word, len: Word) -> Res<Word> {
    let distance = operators::mul(cx, len, step)?;
    let stop = operators::add(cx, start, distance)?;
    let rest = new(cx, start, stop, step)?;
    let name = intern::intern(cx, "iter")?;
    let make = crate::object::names::load_builtin(cx, name)?;
    let arguments = tuple::new(cx, &[rest])?;
    tuple::new(cx, &[make, arguments, none()])
}

fn reduce_iterator(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    let start = int::from_i64(cx, state.next.get())?;
    let step = int::from_i64(cx, state.step)?;
    let len = int::from_i64(cx, state.remaining.get())?;
    reduced(cx, start, step, len)
}

/// Skips as many values as the state says.
fn set_state(cx: &mut Ctx, iterator: Word, index: Word) -> Res<()> {
    let index = indexing::state_argument(cx, index)?;
    let state = state(iterator);
    let skipped = index.clamp(0, state.remaining.get());
    state.next.set(state.next.get().wrapping_add(state.step.wrapping_mul(skipped)));
    state.remaining.set(state.remaining.get() - skipped);
    Ok(())
}

fn next_long(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let state = long_state(iterator);
    let (value, left) = (state.next.get(), state.remaining.get());
    if left == ZERO {
        return Ok(None);
    }
    let next = operators::add(cx, value, state.step.get())?;
    let left = operators::sub(cx, left, ONE)?;
    state.next.set(next);
    state.remaining.set(left);
    Ok(Some(value))
}

fn length_hint_long(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(long_state(iterator).remaining.get())
}

fn reduce_long(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = long_state(iterator);
    reduced(cx, state.next.get(), state.step.get(), state.remaining.get())
}

fn set_state_long(cx: &mut Ctx, iterator: Word, index: Word) -> Res<()> {
    if !is_instance_of(index, ClassId::Int) {
        let name = raise::type_name(index);
        return Err(raise::type_error(cx, format_args!("state must be an int, not {name}")));
    }
    let state = long_state(iterator);
    let index = operators::index(cx, index)?;
    let left = state.remaining.get();
    let skipped = match () {
        () if compare::less(cx, index, ZERO)? => ZERO,
        () if compare::less(cx, left, index)? => left,
        () => index,
    };
    let distance = operators::mul(cx, state.step.get(), skipped)?;
    let next = operators::add(cx, state.next.get(), distance)?;
    let left = operators::sub(cx, left, skipped)?;
    state.next.set(next);
    state.remaining.set(left);
    Ok(())
}
