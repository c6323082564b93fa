//! Operations on small ints in the bodies of generators and coroutines, which have no instances for types: done in place
//! when both operands are small and the result is; the runtime does everything else.

use super::function::Frame;
use super::int::signed_predicate;
use super::{Codegen, ok};
use inkwell::IntPredicate;
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, IntValue};
use sxc_abi::RuntimeFn;
use sxc_abi::slots::{BinaryOp, CompareOp};

/// What a runtime function computes of two ints.
enum Quick {
    Binary(BinaryOp),
    /// As `True` or `False`.
    Compare(CompareOp),
    /// As a truth byte.
    CompareTruth(CompareOp),
}

impl<'c> Codegen<'c, '_> {
    /// The call of a runtime function, with the quick way around it where there is one.
    pub(crate) fn call_with_quick_path(
        &mut self,
        frame: &Frame<'c, '_>,
        function: RuntimeFn,
        args: &[BasicMetadataValueEnum<'c>],
    ) -> Option<BasicValueEnum<'c>> {
        if function == RuntimeFn::sx_truth {
            return Some(self.quick_truth(frame, args));
        }
        let Some(quick) = quick(function, args) else { return self.call_runtime(function, frame.ctx, args) };
        let (lhs, rhs) = (args[args.len() - 2].into_int_value(), args[args.len() - 1].into_int_value());
        let both = ok(self.builder.build_and(lhs, rhs, ""));
        let tags = ok(self.builder.build_and(both, self.t.word.const_int(1, false), ""));
        let other = ok(self.builder.build_int_compare(IntPredicate::EQ, tags, self.t.word.const_zero(), ""));
        let small = self.cx.append_basic_block(frame.function, "small");
        let call = self.cx.append_basic_block(frame.function, "any");
        let next = self.cx.append_basic_block(frame.function, "computed");
        self.branch_unlikely(other, call, small);
        self.builder.position_at_end(small);
        let (value, fails) = match quick {
            Quick::Binary(op) => self.quick_binary(op, lhs, rhs),
            Quick::Compare(op) => {
                let holds = ok(self.builder.build_int_compare(signed_predicate(op), lhs, rhs, ""));
                let (yes, no) = (self.singleton("sx_true"), self.singleton("sx_false"));
                (ok(self.builder.build_select(holds, yes, no, "")), None)
            }
            Quick::CompareTruth(op) => {
                let holds = ok(self.builder.build_int_compare(signed_predicate(op), lhs, rhs, ""));
                (ok(self.builder.build_int_z_extend(holds, self.t.i8, "")).into(), None)
            }
        };
        let computed = self.builder.get_insert_block().expect("in a block");
        match fails {
            Some(fails) => self.branch_unlikely(fails, call, next),
            None => {
                ok(self.builder.build_unconditional_branch(next));
            }
        }
        self.builder.position_at_end(call);
        let answer = self.call_runtime(function, frame.ctx, args).expect("these functions answer");
        ok(self.builder.build_unconditional_branch(next));
        self.builder.position_at_end(next);
        let phi = ok(self.builder.build_phi(answer.get_type(), ""));
        phi.add_incoming(&[(&value, computed), (&answer, call)]);
        Some(phi.as_basic_value())
    }

    /// The result of an operation on two tagged ints, and whether it has to be computed by the runtime.
    fn quick_binary(&mut self, op: BinaryOp, lhs: IntValue<'c>, rhs: IntValue<'c>) -> (BasicValueEnum<'c>, Option<IntValue<'c>>) {
        let one = self.t.word.const_int(1, false);
        // 2x + 1 and 2y: the sum and the difference are tagged, and overflow where the int does not fit.
        let untagged = |cg: &Self, word| ok(cg.builder.build_int_sub(word, one, ""));
        match op {
            BinaryOp::Add | BinaryOp::Sub => {
                let name = if op == BinaryOp::Add { "llvm.sadd.with.overflow" } else { "llvm.ssub.with.overflow" };
                let doubled = untagged(self, rhs);
                let (value, overflow) = self.with_overflow(name, lhs, doubled);
                (value, overflow.map(BasicValueEnum::into_int_value))
            }
            BinaryOp::Mul => {
                let doubled = untagged(self, lhs);
                let plain = ok(self.builder.build_right_shift(rhs, one, true, ""));
                let (value, overflow) = self.with_overflow("llvm.smul.with.overflow", doubled, plain);
                let tagged = ok(self.builder.build_or(value.into_int_value(), one, ""));
                (tagged.into(), overflow.map(BasicValueEnum::into_int_value))
            }
            BinaryOp::And => (ok(self.builder.build_and(lhs, rhs, "")).into(), None),
            BinaryOp::Or => (ok(self.builder.build_or(lhs, rhs, "")).into(), None),
            BinaryOp::Xor => {
                let bits = ok(self.builder.build_xor(lhs, rhs, ""));
                (ok(self.builder.build_or(bits, one, "")).into(), None)
            }
            _ => unreachable!("`quick` chooses the operations"),
        }
    }

    fn quick_truth(&mut self, frame: &Frame<'c, '_>, args: &[BasicMetadataValueEnum<'c>]) -> BasicValueEnum<'c> {
        let word = args[0].into_int_value();
        let (yes, no) = (self.singleton("sx_true"), self.singleton("sx_false"));
        let is_true = ok(self.builder.build_int_compare(IntPredicate::EQ, word, yes, ""));
        let is_false = ok(self.builder.build_int_compare(IntPredicate::EQ, word, no, ""));
        let known = ok(self.builder.build_or(is_true, is_false, ""));
        let quick = ok(self.builder.build_int_z_extend(is_true, self.t.i8, ""));
        let before = self.builder.get_insert_block().expect("in a block");
        let call = self.cx.append_basic_block(frame.function, "ask");
        let next = self.cx.append_basic_block(frame.function, "asked");
        ok(self.builder.build_conditional_branch(known, next, call));
        self.builder.position_at_end(call);
        let answer = self.call_runtime(RuntimeFn::sx_truth, frame.ctx, args).expect("a truth byte");
        ok(self.builder.build_unconditional_branch(next));
        self.builder.position_at_end(next);
        let phi = ok(self.builder.build_phi(self.t.i8, ""));
        phi.add_incoming(&[(&quick, before), (&answer, call)]);
        phi.as_basic_value()
    }
}

fn quick(function: RuntimeFn, args: &[BasicMetadataValueEnum<'_>]) -> Option<Quick> {
    let index = || args[0].into_int_value().get_sign_extended_constant();
    match function {
        RuntimeFn::sx_add => Some(Quick::Binary(BinaryOp::Add)),
        RuntimeFn::sx_sub => Some(Quick::Binary(BinaryOp::Sub)),
        RuntimeFn::sx_mul => Some(Quick::Binary(BinaryOp::Mul)),
        RuntimeFn::sx_binary | RuntimeFn::sx_inplace => {
            let op = BinaryOp::from_index(index()?);
            let is_quick = matches!(
                op,
                BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor
            );
            is_quick.then_some(Quick::Binary(op))
        }
        RuntimeFn::sx_compare => Some(Quick::Compare(CompareOp::from_index(index()?))),
        RuntimeFn::sx_compare_truth => Some(Quick::CompareTruth(CompareOp::from_index(index()?))),
        _ => None,
    }
}
