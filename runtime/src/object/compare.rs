//! compare.

use crate::prelude::*;

pub fn rich_by_index(_cx: &mut Ctx, _op: i64, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("object::compare::rich_by_index")
}

pub fn truth_by_index(_cx: &mut Ctx, _op: i64, _lhs: Word, _rhs: Word) -> Res<bool> {
    unimplemented!("object::compare::truth_by_index")
}

pub fn is_identical(_cx: &mut Ctx, _lhs: Word, _rhs: Word) -> i64 {
    unimplemented!("object::compare::is_identical")
}

/// `lhs op rhs` as a value.
pub fn rich(_cx: &mut Ctx, _op: CompareOp, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("compare::rich")
}

/// Equality as containers use it: identity first, then `==`.
pub fn equal(_cx: &mut Ctx, _lhs: Word, _rhs: Word) -> Res<bool> {
    unimplemented!("compare::equal")
}

/// `is`: ints by value, floats by bits, everything else by address.
pub fn identical(_lhs: Word, _rhs: Word) -> bool {
    unimplemented!("compare::identical")
}

/// `lhs < rhs` as truth.
pub fn less(_cx: &mut Ctx, _lhs: Word, _rhs: Word) -> Res<bool> {
    unimplemented!("compare::less")
}
