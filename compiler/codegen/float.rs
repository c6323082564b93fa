//! Raw doubles.

use super::Codegen;
use super::function::Frame;
use crate::ir::*;
use inkwell::values::BasicValueEnum;

impl<'c> Codegen<'c, '_> {
    pub(crate) fn float_op(&mut self, _frame: &mut Frame<'c, '_>, op: &FloatOp, _inst: &InstData) -> Option<BasicValueEnum<'c>> {
        match op {
            FloatOp::Const(bits) => Some(self.t.f64.const_float(f64::from_bits(*bits)).into()),
            _ => unreachable!("{op:?} is made by specialization only"),
        }
    }
}
