//! Index arguments of sequences: conversion through `__index__`, clipping, and CPython's texts for what does not fit.

use crate::object::operators;
use crate::prelude::*;
use crate::raise;

/// The value has `__index__`.
#[inline]
pub fn has_index(value: Word) -> bool {
    value.is_small() || class_of(value).slots.get().index.is_some()
}

/// The value is an int (or subclass) too wide for 64 bits, and negative.
fn is_negative_wide(int: Word) -> bool {
    // SAFETY: callers pass ints that do not fit an `i64`, which are stored as `IntObj`.
    let object: Gc<IntObj> = unsafe { Gc::from_word(int) };
    object.signed_len.get() < 0
}

/// An int (or subclass) as a machine integer; one that does not fit becomes the nearest bound.
pub fn clip(int: Word) -> i64 {
    match int.to_small().or_else(|| crate::types::int::to_i64(int)) {
        Some(value) => value,
        None if is_negative_wide(int) => i64::MIN,
        None => i64::MAX,
    }
}

/// An int (or subclass) without clipping.
pub fn fits(int: Word) -> Option<i64> {
    int.to_small().or_else(|| crate::types::int::to_i64(int))
}

/// A bound of `index(value, start, stop)`: clipped, None refused.
pub fn search_bound(cx: &mut Ctx, value: Word, default: i64) -> Res<i64> {
    match value.to_small() {
        Some(small) => Ok(small),
        None if value.is_absent() => Ok(default),
        None if has_index(value) => operators::index(cx, value).map(clip),
        None => Err(raise::type_error(cx, format_args!("slice indices must be integers or have an __index__ method"))),
    }
}

/// A count or position argument of a method, as C's `Py_ssize_t` parameters convert it.
pub fn ssize_argument(cx: &mut Ctx, value: Word) -> Res<i64> {
    if let Some(small) = value.to_small() {
        return Ok(small);
    }
    let int = operators::index(cx, value)?;
    match fits(int) {
        Some(value) => Ok(value),
        None => Err(raise::error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C ssize_t"))),
    }
}

/// The argument of an iterator's `__setstate__`: `__index__` is not asked.
pub fn state_argument(cx: &mut Ctx, value: Word) -> Res<i64> {
    if is_instance_of(value, ClassId::Int) {
        return ssize_argument(cx, value);
    }
    Err(raise::type_error(cx, format_args!("an integer is required")))
}

/// A subscript of a sequence that is not a slice; IndexError where it does not fit a machine integer.
pub fn subscript(cx: &mut Ctx, value: Word) -> Res<i64> {
    if let Some(small) = value.to_small() {
        return Ok(small);
    }
    let int = operators::index(cx, value)?;
    match fits(int) {
        Some(value) => Ok(value),
        None => Err(wide_index(cx, ClassId::IndexError, value)),
    }
}

/// The factor of a repetition; OverflowError where it does not fit.
pub fn repeat_count(cx: &mut Ctx, value: Word) -> Res<usize> {
    let count = match value.to_small() {
        Some(small) => small,
        None => {
            let int = operators::index(cx, value)?;
            match fits(int) {
                Some(value) => value,
                None => return Err(wide_index(cx, ClassId::OverflowError, value)),
            }
        }
    };
    Ok(count.max(0) as usize)
}

fn wide_index(cx: &mut Ctx, class: ClassId, value: Word) -> Raised {
    let name = raise::type_name(value);
    raise::error(cx, class, format_args!("cannot fit '{name}' into an index-sized integer"))
}

/// Index `i` of `len` items, counted from the end where negative.
#[inline]
pub fn wrap(i: i64, len: usize) -> Option<usize> {
    let at = if i < 0 { i + len as i64 } else { i };
    (at >= 0 && (at as usize) < len).then_some(at as usize)
}

/// The range of `index(value, start, stop)` within `len` items.
pub fn clamp_range(start: i64, stop: i64, len: usize) -> (usize, usize) {
    (clamp(start, len), clamp(stop, len))
}

/// Position `i`, counted from the end where negative, moved into `0..=len`.
#[inline]
pub fn clamp(i: i64, len: usize) -> usize {
    if i < 0 { i.saturating_add(len as i64).max(0) as usize } else { (i as u64).min(len as u64) as usize }
}
