//! The part of item equality that runs no Python code, for the search loops of containers.

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

/// The value of an exact float.
#[inline]
pub fn exact_float(value: Word) -> Option<f64> {
    if !is_exact(value, ClassId::Float) {
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
