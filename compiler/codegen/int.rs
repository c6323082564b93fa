//! Raw ints.

use super::function::Frame;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::IntPredicate;
use inkwell::values::{BasicValueEnum, IntValue};
use std::mem::offset_of;
use sxc_abi::slots::CompareOp;
use sxc_abi::{IntObj, RuntimeFn};

impl<'c> Codegen<'c, '_> {
    /// The results of an integer operation: one, or two where overflow is a result.
    pub(crate) fn int_op(&mut self, frame: &mut Frame<'c, '_>, op: &IntOp, inst: &InstData) -> (BasicValueEnum<'c>, Option<BasicValueEnum<'c>>) {
        if let IntOp::Const(value) = op {
            return (self.t.word.const_int(*value as u64, true).into(), None);
        }
        if *op == IntOp::FromFloat {
            let value = frame.float(inst.args[0]);
            return (ok(self.builder.build_float_to_signed_int(value, self.t.word, "")).into(), None);
        }
        let a = frame.int(inst.args[0]);
        let b = inst.args.get(1).map(|v| frame.int(*v));
        let second = || b.expect("two operands");
        let one: IntValue<'c> = match op {
            IntOp::AddOverflow => return self.with_overflow("llvm.sadd.with.overflow", a, second()),
            IntOp::SubOverflow => return self.with_overflow("llvm.ssub.with.overflow", a, second()),
            IntOp::MulOverflow => return self.with_overflow("llvm.smul.with.overflow", a, second()),
            IntOp::ShlOverflow => return self.shl_overflow(a, second()),
            IntOp::Add => ok(self.builder.build_int_nsw_add(a, second(), "")),
            IntOp::AddWrapping => ok(self.builder.build_int_add(a, second(), "")),
            IntOp::Sub => ok(self.builder.build_int_nsw_sub(a, second(), "")),
            IntOp::FloorDiv => self.floor_division(a, second()).0,
            IntOp::Mod => self.floor_division(a, second()).1,
            IntOp::And => ok(self.builder.build_and(a, second(), "")),
            IntOp::Or => ok(self.builder.build_or(a, second(), "")),
            IntOp::Xor => ok(self.builder.build_xor(a, second(), "")),
            IntOp::Shr => self.shift_right(a, second()),
            IntOp::Compare(op) => ok(self.builder.build_int_compare(signed_predicate(*op), a, second(), "")),
            IntOp::Below => ok(self.builder.build_int_compare(IntPredicate::ULT, a, second(), "")),
            IntOp::InRange { lo, hi } => self.in_range(a, *lo, *hi),
            IntOp::ToFloat => return (ok(self.builder.build_signed_int_to_float(a, self.t.f64, "")).into(), None),
            IntOp::Box => self.box_int(frame, a),
            IntOp::Untag => self.untag(a),
            IntOp::Unbox => self.unbox_int(frame, a),
            IntOp::RangeLength => self.range_length(a, second(), frame.int(inst.args[2])),
            IntOp::Const(_) | IntOp::FromFloat => unreachable!("handled above"),
        };
        (one.into(), None)
    }

    pub(super) fn with_overflow(&self, name: &str, a: IntValue<'c>, b: IntValue<'c>) -> (BasicValueEnum<'c>, Option<BasicValueEnum<'c>>) {
        let intrinsic = inkwell::intrinsics::Intrinsic::find(name).expect("intrinsic");
        let function = intrinsic.get_declaration(&self.module, &[self.t.word.into()]).expect("declaration");
        let pair = ok(self.builder.build_call(function, &[a.into(), b.into()], "")).try_as_basic_value().basic().expect("a pair");
        let pair = pair.into_struct_value();
        (ok(self.builder.build_extract_value(pair, 0, "")), Some(ok(self.builder.build_extract_value(pair, 1, ""))))
    }

    /// The shifted value, and whether shifting back does not give the operand or the count is not in 0..63.
    fn shl_overflow(&self, a: IntValue<'c>, count: IntValue<'c>) -> (BasicValueEnum<'c>, Option<BasicValueEnum<'c>>) {
        let limit = self.t.word.const_int(63, false);
        let large = ok(self.builder.build_int_compare(IntPredicate::UGE, count, limit, ""));
        let masked = ok(self.builder.build_and(count, limit, ""));
        let shifted = ok(self.builder.build_left_shift(a, masked, ""));
        let back = ok(self.builder.build_right_shift(shifted, masked, true, ""));
        let lost = ok(self.builder.build_int_compare(IntPredicate::NE, back, a, ""));
        (shifted.into(), Some(ok(self.builder.build_or(large, lost, "")).into()))
    }

    fn shift_right(&self, a: IntValue<'c>, count: IntValue<'c>) -> IntValue<'c> {
        let limit = self.t.word.const_int(63, false);
        let large = ok(self.builder.build_int_compare(IntPredicate::UGT, count, limit, ""));
        let count = ok(self.builder.build_select(large, limit, count, "")).into_int_value();
        ok(self.builder.build_right_shift(a, count, true, ""))
    }

    /// Quotient rounded towards minus infinity, and the remainder with the divisor's sign.
    pub(super) fn floor_division(&self, a: IntValue<'c>, b: IntValue<'c>) -> (IntValue<'c>, IntValue<'c>) {
        let zero = self.t.word.const_zero();
        let quotient = ok(self.builder.build_int_signed_div(a, b, ""));
        let remainder = ok(self.builder.build_int_signed_rem(a, b, ""));
        let inexact = ok(self.builder.build_int_compare(IntPredicate::NE, remainder, zero, ""));
        let signs = ok(self.builder.build_xor(remainder, b, ""));
        let differ = ok(self.builder.build_int_compare(IntPredicate::SLT, signs, zero, ""));
        let adjust = ok(self.builder.build_and(inexact, differ, ""));
        let less = ok(self.builder.build_int_sub(quotient, self.t.word.const_int(1, false), ""));
        let more = ok(self.builder.build_int_add(remainder, b, ""));
        let quotient = ok(self.builder.build_select(adjust, less, quotient, "")).into_int_value();
        let remainder = ok(self.builder.build_select(adjust, more, remainder, "")).into_int_value();
        (quotient, remainder)
    }

    fn in_range(&self, value: IntValue<'c>, lo: i64, hi: i64) -> IntValue<'c> {
        let base = self.t.word.const_int(lo as u64, true);
        let moved = ok(self.builder.build_int_sub(value, base, ""));
        let width = self.t.word.const_int(hi.wrapping_sub(lo) as u64, false);
        ok(self.builder.build_int_compare(IntPredicate::ULE, moved, width, ""))
    }

    pub(crate) fn untag(&self, word: IntValue<'c>) -> IntValue<'c> {
        ok(self.builder.build_right_shift(word, self.t.word.const_int(1, false), true, ""))
    }

    /// Tags the value; where it needs more than 63 bits the runtime makes an object.
    pub(crate) fn box_int(&mut self, frame: &Frame<'c, '_>, value: IntValue<'c>) -> IntValue<'c> {
        let (doubled, overflow) = self.with_overflow("llvm.sadd.with.overflow", value, value);
        let tagged = ok(self.builder.build_or(doubled.into_int_value(), self.t.word.const_int(1, false), ""));
        let overflow = overflow.expect("a pair").into_int_value();
        self.unlikely_else(frame, overflow, tagged, |this| {
            let word = this.call_runtime(RuntimeFn::sx_int_from_i64, frame.ctx, &[value.into()]).expect("a word").into_int_value();
            this.forget_failure(frame);
            word
        })
    }

    /// An int object of one limb, or a small int.
    fn unbox_int(&mut self, frame: &Frame<'c, '_>, word: IntValue<'c>) -> IntValue<'c> {
        let small = self.untag(word);
        let bit = ok(self.builder.build_and(word, self.t.word.const_int(1, false), ""));
        let large = ok(self.builder.build_int_compare(IntPredicate::EQ, bit, self.t.word.const_zero(), ""));
        self.unlikely_else(frame, large, small, |this| {
            let object = this.to_pointer(word);
            let length = this.load_at(this.t.word.into(), object, offset_of!(IntObj, signed_len) as u64).into_int_value();
            let limb = this.load_at(this.t.word.into(), object, offset_of!(IntObj, limbs) as u64).into_int_value();
            let negative = ok(this.builder.build_int_compare(IntPredicate::SLT, length, this.t.word.const_zero(), ""));
            let negated = ok(this.builder.build_int_neg(limb, ""));
            ok(this.builder.build_select(negative, negated, limb, "")).into_int_value()
        })
    }

    fn range_length(&self, start: IntValue<'c>, stop: IntValue<'c>, step: IntValue<'c>) -> IntValue<'c> {
        let (zero, one) = (self.t.word.const_zero(), self.t.word.const_int(1, false));
        let up = ok(self.builder.build_int_compare(IntPredicate::SGT, step, zero, ""));
        let low = ok(self.builder.build_select(up, start, stop, "")).into_int_value();
        let high = ok(self.builder.build_select(up, stop, start, "")).into_int_value();
        let negated = ok(self.builder.build_int_neg(step, ""));
        let stride = ok(self.builder.build_select(up, step, negated, "")).into_int_value();
        let some = ok(self.builder.build_int_compare(IntPredicate::SLT, low, high, ""));
        let distance = ok(self.builder.build_int_sub(high, low, ""));
        let before_last = ok(self.builder.build_int_sub(distance, one, ""));
        let steps = ok(self.builder.build_int_unsigned_div(before_last, stride, ""));
        let most = self.t.word.const_int(i64::MAX as u64 - 1, false);
        let too_many = ok(self.builder.build_int_compare(IntPredicate::UGT, steps, most, ""));
        let steps = ok(self.builder.build_select(too_many, most, steps, "")).into_int_value();
        let count = ok(self.builder.build_int_add(steps, one, ""));
        ok(self.builder.build_select(some, count, zero, "")).into_int_value()
    }

    /// `usual`, or where the (rare) condition holds what `make` computes.
    pub(crate) fn unlikely_else(
        &mut self,
        frame: &Frame<'c, '_>,
        rare: IntValue<'c>,
        usual: IntValue<'c>,
        make: impl FnOnce(&mut Self) -> IntValue<'c>,
    ) -> IntValue<'c> {
        let before = self.builder.get_insert_block().expect("in a block");
        let (work, next) = (self.cx.append_basic_block(frame.function, "rare"), self.cx.append_basic_block(frame.function, "next"));
        self.branch_unlikely(rare, work, next);
        self.builder.position_at_end(work);
        let made = make(self);
        let worked = self.builder.get_insert_block().expect("in a block");
        ok(self.builder.build_unconditional_branch(next));
        self.builder.position_at_end(next);
        let phi = ok(self.builder.build_phi(self.t.word, ""));
        phi.add_incoming(&[(&usual, before), (&made, worked)]);
        phi.as_basic_value().into_int_value()
    }

    /// An allocation of fast code that failed leaves nothing pending: the slow clone tries again and raises.
    pub(crate) fn forget_failure(&self, frame: &Frame<'c, '_>) {
        self.store_at(self.t.word.const_zero().into(), frame.ctx, offset_of!(sxc_abi::Ctx, pending) as u64);
    }
}

pub(crate) fn signed_predicate(op: CompareOp) -> IntPredicate {
    match op {
        CompareOp::Lt => IntPredicate::SLT,
        CompareOp::Le => IntPredicate::SLE,
        CompareOp::Eq => IntPredicate::EQ,
        CompareOp::Ne => IntPredicate::NE,
        CompareOp::Gt => IntPredicate::SGT,
        CompareOp::Ge => IntPredicate::SGE,
    }
}
