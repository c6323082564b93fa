//! operators.

use crate::prelude::*;

pub fn binary_by_index(_cx: &mut Ctx, _op: i64, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("object::operators::binary_by_index")
}

pub fn inplace_by_index(_cx: &mut Ctx, _op: i64, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("object::operators::inplace_by_index")
}

pub fn add(_cx: &mut Ctx, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("object::operators::add")
}

pub fn sub(_cx: &mut Ctx, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("object::operators::sub")
}

pub fn mul(_cx: &mut Ctx, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("object::operators::mul")
}

pub fn negative(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("object::operators::negative")
}

pub fn positive(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("object::operators::positive")
}

pub fn invert(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("object::operators::invert")
}

/// `lhs op rhs` with reflected operands and subclass priority.
pub fn binary(_cx: &mut Ctx, _op: BinaryOp, _lhs: Word, _rhs: Word) -> Res<Word> {
    unimplemented!("operators::binary")
}

/// `operator.index(value)`: an int.
pub fn index(_cx: &mut Ctx, _value: Word) -> Res<Word> {
    unimplemented!("operators::index")
}

/// `operator.index(value)` as a machine integer; IndexError or OverflowError (`overflow`) where it does not fit.
pub fn index_isize(_cx: &mut Ctx, _value: Word, _overflow: ClassId) -> Res<isize> {
    unimplemented!("operators::index_isize")
}
