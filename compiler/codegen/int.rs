//! Raw ints.

use super::function::Frame;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::IntPredicate;
use inkwell::values::BasicValueEnum;
use sxc_abi::slots::CompareOp;

impl<'c> Codegen<'c, '_> {
    pub(crate) fn int_op(&mut self, frame: &mut Frame<'c, '_>, op: &IntOp, inst: &InstData) -> Option<BasicValueEnum<'c>> {
        match op {
            IntOp::Const(value) => Some(self.t.word.const_int(*value as u64, true).into()),
            IntOp::Compare(op) => {
                let (lhs, rhs) = (frame.int(inst.args[0]), frame.int(inst.args[1]));
                Some(ok(self.builder.build_int_compare(signed_predicate(*op), lhs, rhs, "")).into())
            }
            _ => unreachable!("{op:?} is made by specialization only"),
        }
    }
}

fn signed_predicate(op: CompareOp) -> IntPredicate {
    match op {
        CompareOp::Lt => IntPredicate::SLT,
        CompareOp::Le => IntPredicate::SLE,
        CompareOp::Eq => IntPredicate::EQ,
        CompareOp::Ne => IntPredicate::NE,
        CompareOp::Gt => IntPredicate::SGT,
        CompareOp::Ge => IntPredicate::SGE,
    }
}
