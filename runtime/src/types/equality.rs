//! Equality and order of items, for the loops of containers: what needs no call is answered at once.

use crate::prelude::*;

/// Whether two items are equal, where that can be told without calling anything: same word, two small ints, two strs.
#[inline]
pub fn quick(a: Word, b: Word) -> Option<bool> {
    if a == b {
        return Some(true);
    }
    if a.is_small() && b.is_small() {
        return Some(false);
    }
    if is_exact(a, ClassId::Str) && is_exact(b, ClassId::Str) {
        return Some(crate::types::str::equal(a, b));
    }
    if let (Some(a), Some(b)) = (exact_float(a), exact_float(b)) {
        return Some(same_double(a, b));
    }
    None
}

/// Equality as containers use it: identity first, then `item == value`.
#[inline]
pub fn equal(cx: &mut Ctx, item: Word, value: Word) -> Res<bool> {
    match quick(item, value) {
        Some(answer) => Ok(answer),
        None => crate::object::compare::equal(cx, item, value),
    }
}

/// `a < b`.
#[inline]
pub fn less(cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    if let (Some(a), Some(b)) = (a.to_small(), b.to_small()) {
        return Ok(a < b);
    }
    if let (Some(a), Some(b)) = (exact_float(a), exact_float(b)) {
        return Ok(a < b);
    }
    if is_exact(a, ClassId::Tuple) && is_exact(b, ClassId::Tuple) {
        return tuple_less(cx, a, b);
    }
    crate::object::compare::less(cx, a, b)
}

/// `a < b` of two tuples.
pub fn tuple_less(cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    let (a, b) = (crate::types::tuple::words_of(a), crate::types::tuple::words_of(b));
    for (x, y) in a.iter().zip(b) {
        if !equal(cx, *x, *y)? {
            return match (x.to_small(), y.to_small()) {
                (Some(x), Some(y)) => Ok(x < y),
                _ => crate::object::compare::less(cx, *x, *y),
            };
        }
    }
    Ok(a.len() < b.len())
}

/// The value of an exact float.
#[inline]
pub fn exact_float(value: Word) -> Option<f64> {
    if !value.is_object() || !is_exact(value, ClassId::Float) {
        return None;
    }
    // SAFETY: an exact float is a `FloatObj`.
    let object: Gc<FloatObj> = unsafe { Gc::from_word(value) };
    Some(object.value)
}

/// Floats as container items: the same bits, or `==`.
#[inline]
pub fn same_double(a: f64, b: f64) -> bool {
    a == b || a.to_bits() == b.to_bits()
}
