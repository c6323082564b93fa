//! Addresses of static objects, and tests of words.

use super::function::Frame;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::IntPredicate;
use inkwell::values::BasicValueEnum;

impl<'c> Codegen<'c, '_> {
    pub(crate) fn object_op(&mut self, frame: &mut Frame<'c, '_>, op: &ObjectOp, inst: &InstData) -> Option<BasicValueEnum<'c>> {
        match op {
            ObjectOp::Same => {
                let (lhs, rhs) = (frame.int(inst.args[0]), frame.int(inst.args[1]));
                Some(ok(self.builder.build_int_compare(IntPredicate::EQ, lhs, rhs, "")).into())
            }
            ObjectOp::Bool => {
                let (yes, no) = (self.singleton("sx_true"), self.singleton("sx_false"));
                Some(ok(self.builder.build_select(frame.int(inst.args[0]), yes, no, "")))
            }
            ObjectOp::Not => Some(ok(self.builder.build_not(frame.int(inst.args[0]), "")).into()),
            ObjectOp::StatusTrue => {
                let one = self.t.i8.const_int(1, false);
                Some(ok(self.builder.build_int_compare(IntPredicate::EQ, frame.int(inst.args[0]), one, "")).into())
            }
            ObjectOp::Class(class) => Some(self.as_word(self.class_address(*class)).into()),
            ObjectOp::Module(module) => Some(self.as_word(self.modules_storage(*module)).into()),
            ObjectOp::Code(function) => Some(self.code(*function).into()),
            ObjectOp::Entry(function) => Some(self.generic_entry(*function).as_global_value().as_pointer_value().into()),
            ObjectOp::Resume(function) => Some(self.resumes[function].as_global_value().as_pointer_value().into()),
            ObjectOp::Plan(class) => Some(self.plan(*class).into()),
            _ => unreachable!("{op:?} is made by specialization only"),
        }
    }
}
