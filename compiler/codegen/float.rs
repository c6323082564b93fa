//! Raw doubles. No fast-math flag, no contraction.

use super::function::Frame;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::FloatPredicate;
use inkwell::values::{BasicValueEnum, FloatValue};
use std::mem::offset_of;
use sxc_abi::slots::CompareOp;
use sxc_abi::{ClassId, FloatObj};

impl<'c> Codegen<'c, '_> {
    pub(crate) fn float_op(&mut self, frame: &mut Frame<'c, '_>, op: &FloatOp, inst: &InstData) -> BasicValueEnum<'c> {
        let arg = |i: usize| frame.float(inst.args[i]);
        match op {
            FloatOp::Const(bits) => {
                let bits = self.t.word.const_int(*bits, false);
                ok(self.builder.build_bit_cast(bits, self.t.f64, ""))
            }
            FloatOp::Add => ok(self.builder.build_float_add(arg(0), arg(1), "")).into(),
            FloatOp::Sub => ok(self.builder.build_float_sub(arg(0), arg(1), "")).into(),
            FloatOp::Mul => ok(self.builder.build_float_mul(arg(0), arg(1), "")).into(),
            FloatOp::Div => ok(self.builder.build_float_div(arg(0), arg(1), "")).into(),
            FloatOp::Neg => ok(self.builder.build_float_neg(arg(0), "")).into(),
            FloatOp::Abs => self.float_intrinsic("llvm.fabs", arg(0)).into(),
            FloatOp::Sqrt => self.float_intrinsic("llvm.sqrt", arg(0)).into(),
            FloatOp::Compare(op) => ok(self.builder.build_float_compare(predicate(*op), arg(0), arg(1), "")).into(),
            FloatOp::IsFinite => {
                let size = self.float_intrinsic("llvm.fabs", arg(0));
                let infinity = self.t.f64.const_float(f64::INFINITY);
                ok(self.builder.build_float_compare(FloatPredicate::OLT, size, infinity, "")).into()
            }
            FloatOp::Box => {
                let value = arg(0);
                let object = self.allocate(frame, self.class_address(ClassId::Float), size_of::<FloatObj>() as u32);
                let target = self.to_pointer(object);
                let some = ok(self.builder.build_int_compare(inkwell::IntPredicate::NE, object, self.t.word.const_zero(), ""));
                let (fill, next) = (self.cx.append_basic_block(frame.function, "fill"), self.cx.append_basic_block(frame.function, "next"));
                ok(self.builder.build_conditional_branch(some, fill, next));
                self.builder.position_at_end(fill);
                self.store_at(value.into(), target, offset_of!(FloatObj, value) as u64);
                ok(self.builder.build_unconditional_branch(next));
                self.builder.position_at_end(next);
                object.into()
            }
            FloatOp::Load => self.load_at(self.t.f64.into(), self.object(frame, inst.args[0]), offset_of!(FloatObj, value) as u64),
        }
    }

    fn float_intrinsic(&self, name: &str, value: FloatValue<'c>) -> FloatValue<'c> {
        let intrinsic = inkwell::intrinsics::Intrinsic::find(name).expect("intrinsic");
        let function = intrinsic.get_declaration(&self.module, &[self.t.f64.into()]).expect("declaration");
        ok(self.builder.build_call(function, &[value.into()], "")).try_as_basic_value().basic().expect("a double").into_float_value()
    }
}

/// Ordered comparisons are false on NaN; `!=` is true.
fn predicate(op: CompareOp) -> FloatPredicate {
    match op {
        CompareOp::Lt => FloatPredicate::OLT,
        CompareOp::Le => FloatPredicate::OLE,
        CompareOp::Eq => FloatPredicate::OEQ,
        CompareOp::Ne => FloatPredicate::UNE,
        CompareOp::Gt => FloatPredicate::OGT,
        CompareOp::Ge => FloatPredicate::OGE,
    }
}
