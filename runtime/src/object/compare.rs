//! Comparisons: rich comparison with reflected operands, identity, and equality as containers use it.

use crate::object::dispatch;
use crate::object::recursion;
use crate::object::truth::truth;
use crate::prelude::*;
use crate::raise;

pub fn rich_by_index(cx: &mut Ctx, op: i64, lhs: Word, rhs: Word) -> Res<Word> {
    rich(cx, CompareOp::from_index(op), lhs, rhs)
}

pub fn truth_by_index(cx: &mut Ctx, op: i64, lhs: Word, rhs: Word) -> Res<bool> {
    compare(cx, CompareOp::from_index(op), lhs, rhs)
}

pub fn is_identical(_cx: &mut Ctx, lhs: Word, rhs: Word) -> i64 {
    i64::from(identical(lhs, rhs))
}

/// `lhs op rhs` as a value.
pub fn rich(cx: &mut Ctx, op: CompareOp, lhs: Word, rhs: Word) -> Res<Word> {
    if lhs.is_small() && rhs.is_small() {
        return Ok(boolean(compare_ints(op, lhs.as_small(), rhs.as_small())));
    }
    recursion::check(cx, " in comparison")?;
    let (left, right) = (class_of(lhs), class_of(rhs));
    let reflected_first = left != right && crate::object::class::is_subclass_of(right, left);
    if reflected_first {
        let result = ask(cx, op.swapped(), right, rhs, lhs)?;
        if result != not_implemented() {
            return Ok(result);
        }
    }
    let result = ask(cx, op, left, lhs, rhs)?;
    if result != not_implemented() {
        return Ok(result);
    }
    if !reflected_first {
        // Even of the same class: a NotImplemented from `a < b` asks `b > a`.
        let result = ask(cx, op.swapped(), right, rhs, lhs)?;
        if result != not_implemented() {
            return Ok(result);
        }
    }
    fallback(cx, op, lhs, rhs)
}

fn ask(cx: &mut Ctx, op: CompareOp, class: Gc<ClassObj>, receiver: Word, other: Word) -> Res<Word> {
    dispatch::binary(cx, class, op.slot(), receiver, other).unwrap_or(Ok(not_implemented()))
}

fn fallback(cx: &mut Ctx, op: CompareOp, lhs: Word, rhs: Word) -> Res<Word> {
    match op {
        CompareOp::Eq => Ok(boolean(identical(lhs, rhs))),
        CompareOp::Ne => Ok(boolean(!identical(lhs, rhs))),
        CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge => {
            let (a, b) = (raise::type_name(lhs), raise::type_name(rhs));
            let symbol = op.symbol();
            Err(raise::type_error(cx, format_args!("'{symbol}' not supported between instances of '{a}' and '{b}'")))
        }
    }
}

#[inline]
const fn compare_ints(op: CompareOp, lhs: i64, rhs: i64) -> bool {
    match op {
        CompareOp::Lt => lhs < rhs,
        CompareOp::Le => lhs <= rhs,
        CompareOp::Eq => lhs == rhs,
        CompareOp::Ne => lhs != rhs,
        CompareOp::Gt => lhs > rhs,
        CompareOp::Ge => lhs >= rhs,
    }
}

/// `lhs op rhs` as truth.
#[inline]
pub fn compare(cx: &mut Ctx, op: CompareOp, lhs: Word, rhs: Word) -> Res<bool> {
    if lhs.is_small() && rhs.is_small() {
        return Ok(compare_ints(op, lhs.as_small(), rhs.as_small()));
    }
    let result = rich(cx, op, lhs, rhs)?;
    truth(cx, result)
}

/// Equality as containers use it: identity first, then `==`.
#[inline]
pub fn equal(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<bool> {
    if lhs == rhs {
        return Ok(true);
    }
    if lhs.is_small() && rhs.is_small() {
        return Ok(false);
    }
    if identical(lhs, rhs) {
        return Ok(true);
    }
    compare(cx, CompareOp::Eq, lhs, rhs)
}

/// `is`: ints by value, floats by bits, everything else by address.
#[inline]
pub fn identical(lhs: Word, rhs: Word) -> bool {
    lhs == rhs || (lhs.is_object() && rhs.is_object() && same_number(lhs, rhs))
}

/// Both are exact ints of one value (then both outside the small range) or exact floats of equal bits.
fn same_number(lhs: Word, rhs: Word) -> bool {
    let class_word = class_of(lhs);
    if class_word != class_of(rhs) {
        return false;
    }
    if class_word == class(ClassId::Float) {
        // SAFETY: both are exact floats.
        let (a, b) = unsafe { (Gc::<FloatObj>::from_word(lhs), Gc::<FloatObj>::from_word(rhs)) };
        return a.value.to_bits() == b.value.to_bits();
    }
    class_word == class(ClassId::Int) && limbs_of(lhs) == limbs_of(rhs)
}

/// Sign with length, and magnitude, of an exact int that is not small.
fn limbs_of<'a>(int: Word) -> (i64, &'a [u64]) {
    // SAFETY: the word is an exact `IntObj`, whose limbs lie right behind its fixed part.
    unsafe {
        let object = Gc::<IntObj>::from_word(int);
        let len = object.signed_len.get();
        (len, core::slice::from_raw_parts((&raw const (*object.as_ptr()).limbs).cast(), len.unsigned_abs() as usize))
    }
}

/// `lhs < rhs` as truth.
#[inline]
pub fn less(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<bool> {
    compare(cx, CompareOp::Lt, lhs, rhs)
}
