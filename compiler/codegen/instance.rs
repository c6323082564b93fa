//! Instances: fast code with raw arguments and results, its exits, and the way into it from generic code.
//!
//! An instance is `{payload, status} f(ctx, callee, arguments...)`: status 0, the payload is the promised result; 1, the
//! payload's bits are a word of another type; 2, raised. A slow clone is `word f(ctx, callee, exit, buffer)`.

use super::function::{Frame, Shape};
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::IntPredicate;
use inkwell::types::{BasicMetadataTypeEnum, BasicTypeEnum, StructType};
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, FunctionValue, IntValue};
use sxc_abi::{ClassId, slots};

/// `llvm::CallingConv::Fast`.
const FASTCC: u32 = 8;
const WIDE: u64 = 1;

impl<'c> Codegen<'c, '_> {
    pub(crate) fn declare_instances(&mut self) {
        for (i, f) in self.unit.instances.iter().enumerate() {
            let Some(f) = f else {
                self.instances.push(None);
                continue;
            };
            let params: Vec<BasicMetadataTypeEnum<'c>> = std::iter::once(self.t.ptr.into())
                .chain(f.block(f.entry()).params.iter().map(|p| self.repr_type(f.repr(*p)).into()))
                .collect();
            let ty = self.result_type(f).fn_type(&params, false);
            let function = self.internal_function(&format!("instance:{}", self.symbol(f)), ty);
            function.set_call_conventions(FASTCC);
            if is_small_leaf(f) {
                self.add_attributes(function, &["alwaysinline"]);
            }
            self.instances.push(Some(function));
            self.instances_of.entry(self.unit.instance_functions[i]).or_default().push(i);
        }
        let (word, ptr) = (self.t.word, self.t.ptr);
        for (id, f) in self.unit.slow_clones {
            let ty = word.fn_type(&[ptr.into(), word.into(), word.into(), ptr.into()], false);
            let function = self.internal_function(&format!("slow:{}", self.symbol(f)), ty);
            self.add_attributes(function, &["cold", "minsize", "optsize", "noinline"]);
            self.slow_clones.insert(*id, function);
        }
    }

    fn result_type(&self, f: &Function) -> StructType<'c> {
        let payload: BasicTypeEnum<'c> = if f.result.repr == Repr::F64 { self.t.f64.into() } else { self.t.word.into() };
        self.cx.struct_type(&[payload, self.t.i8.into()], false)
    }

    pub(crate) fn emit_instances(&mut self) {
        for (i, f) in self.unit.instances.iter().enumerate() {
            let (Some(f), Some(function)) = (f, self.instances[i]) else { continue };
            let params: Vec<BasicValueEnum<'c>> = function.get_param_iter().skip(1).collect();
            self.describe(self.unit.instance_functions[i], function);
            self.emit_body(self.unit.instance_functions[i], f, function, &params, Shape::Instance);
        }
        for (id, f) in self.unit.slow_clones {
            let function = self.slow_clones[id];
            let params: Vec<BasicValueEnum<'c>> = function.get_param_iter().skip(1).collect();
            self.describe(*id, function);
            self.emit_body(*id, f, function, &params, Shape::Slow);
        }
    }

    /// Returns from an instance with a payload and a status.
    pub(crate) fn return_pair(&mut self, frame: &Frame<'c, '_>, payload: BasicValueEnum<'c>, status: u64) {
        let ty = self.result_type(frame.f);
        let pair = ok(self.builder.build_insert_value(ty.get_undef(), payload, 0, ""));
        let pair = ok(self.builder.build_insert_value(pair, self.t.i8.const_int(status, false), 1, ""));
        self.uncount(frame);
        ok(self.builder.build_return(Some(&pair)));
    }

    /// A value of the promised repr as the payload.
    pub(crate) fn payload(&self, value: BasicValueEnum<'c>, repr: Repr) -> BasicValueEnum<'c> {
        match repr {
            Repr::Bool => ok(self.builder.build_int_z_extend(value.into_int_value(), self.t.word, "")).into(),
            Repr::Word | Repr::I64 | Repr::F64 | Repr::Status | Repr::Ptr => value,
        }
    }

    /// A word as the payload of a wide result.
    pub(crate) fn wide_payload(&self, frame: &Frame<'c, '_>, word: IntValue<'c>) -> BasicValueEnum<'c> {
        match frame.f.result.repr {
            Repr::F64 => ok(self.builder.build_bit_cast(word, self.t.f64, "")),
            Repr::Word | Repr::I64 | Repr::Bool | Repr::Status | Repr::Ptr => word.into(),
        }
    }

    pub(crate) fn raised_payload(&self, frame: &Frame<'c, '_>) -> BasicValueEnum<'c> {
        match frame.f.result.repr {
            Repr::F64 => self.t.f64.const_zero().into(),
            Repr::Word | Repr::I64 | Repr::Bool | Repr::Status | Repr::Ptr => self.t.word.const_zero().into(),
        }
    }

    /// A direct call: the payload in the result's repr, the status, and the payload as a word.
    pub(crate) fn call_instance(&mut self, frame: &mut Frame<'c, '_>, instance: u32, inst: &InstData) {
        let callee = self.instances[instance as usize].expect("only module bodies have no instance, which nothing calls");
        let args: Vec<BasicMetadataValueEnum<'c>> =
            std::iter::once(frame.ctx.into()).chain(inst.args.iter().map(|a| frame.value(*a).into())).collect();
        self.note_site(frame);
        let call = ok(self.builder.build_call(callee, &args, ""));
        call.set_call_convention(FASTCC);
        let pair = call.try_as_basic_value().basic().expect("a pair").into_struct_value();
        let payload = ok(self.builder.build_extract_value(pair, 0, ""));
        let status = ok(self.builder.build_extract_value(pair, 1, ""));
        let result = match frame.f.repr(inst.results[0]) {
            Repr::Bool => ok(self.builder.build_int_truncate(payload.into_int_value(), self.t.i1, "")).into(),
            Repr::Word | Repr::I64 | Repr::F64 | Repr::Status | Repr::Ptr => payload,
        };
        let word = match payload {
            BasicValueEnum::FloatValue(v) => ok(self.builder.build_bit_cast(v, self.t.word, "")),
            other => other,
        };
        frame.values.insert(inst.results[0], result);
        frame.values.insert(inst.results[1], status);
        frame.values.insert(inst.results[2], word);
    }

    /// Leaves for the slow clone and returns what it returns.
    pub(crate) fn exit(&mut self, frame: &mut Frame<'c, '_>, exit: ExitId, inst: &InstData) {
        let buffer = frame.exit_area.unwrap_or_else(|| self.t.ptr.const_null());
        for (i, arg) in inst.args.iter().enumerate() {
            self.store_at(frame.value(*arg), buffer, 8 * i as u64);
        }
        let callee = frame.function.get_nth_param(1).expect("callee");
        let slow = self.slow_clones[&frame.id];
        let number = self.t.word.const_int(u64::from(exit.0), false);
        // The slow clone has a record of its own.
        self.unlink_record(frame);
        let call = ok(self.builder.build_call(slow, &[frame.ctx.into(), callee.into(), number.into(), buffer.into()], ""));
        let word = call.try_as_basic_value().basic().expect("a word").into_int_value();
        self.return_word(frame, word);
    }

    /// Returns a word (0: raised) from an instance: as the promised result if it is one.
    fn return_word(&mut self, frame: &Frame<'c, '_>, word: IntValue<'c>) {
        let append = |name| self.cx.append_basic_block(frame.function, name);
        let (raised, value, fits, wide) = (append("raised"), append("value"), append("fits"), append("wide"));
        let failed = ok(self.builder.build_int_compare(IntPredicate::EQ, word, self.t.word.const_zero(), ""));
        ok(self.builder.build_conditional_branch(failed, raised, value));
        self.builder.position_at_end(raised);
        self.return_pair(frame, self.raised_payload(frame), u64::from(slots::RAISED));
        self.builder.position_at_end(value);
        let matches = self.matches_result(frame, word);
        ok(self.builder.build_conditional_branch(matches, fits, wide));
        self.builder.position_at_end(wide);
        let payload = self.wide_payload(frame, word);
        self.return_pair(frame, payload, WIDE);
        self.builder.position_at_end(fits);
        let unboxed = self.unboxed(frame.f.result.repr, word);
        self.return_pair(frame, unboxed, 0);
    }

    /// The word is of the promised type. A class that only inference knows counts as another: the caller's exit copes.
    fn matches_result(&mut self, frame: &Frame<'c, '_>, word: IntValue<'c>) -> IntValue<'c> {
        let kind = frame.f.result;
        let one = self.t.word.const_int(1, false);
        match kind.repr {
            Repr::I64 => {
                let bit = ok(self.builder.build_and(word, one, ""));
                ok(self.builder.build_int_compare(IntPredicate::NE, bit, self.t.word.const_zero(), ""))
            }
            Repr::F64 => self.is_class(frame, word, self.class_address(ClassId::Float)),
            Repr::Bool => self.is_class(frame, word, self.class_address(ClassId::Bool)),
            Repr::Word | Repr::Status | Repr::Ptr if kind.any => self.t.i1.const_int(1, false),
            Repr::Word | Repr::Status | Repr::Ptr if kind.none => {
                ok(self.builder.build_int_compare(IntPredicate::EQ, word, self.singleton("sx_none"), ""))
            }
            Repr::Word | Repr::Status | Repr::Ptr => self.t.i1.const_zero(),
        }
    }

    /// A word of the right type as the payload of a repr.
    fn unboxed(&self, repr: Repr, word: IntValue<'c>) -> BasicValueEnum<'c> {
        match repr {
            Repr::I64 => self.untag(word).into(),
            Repr::F64 => self.load_at(self.t.f64.into(), self.to_pointer(word), std::mem::offset_of!(sxc_abi::FloatObj, value) as u64),
            Repr::Bool => {
                let yes = ok(self.builder.build_int_compare(IntPredicate::EQ, word, self.singleton("sx_true"), ""));
                ok(self.builder.build_int_z_extend(yes, self.t.word, "")).into()
            }
            Repr::Word | Repr::Status | Repr::Ptr => word.into(),
        }
    }

    /// Generic code of a function that has instances tries the first ones whose parameters can be tested. False: one of
    /// them takes all arguments, nothing is left to do.
    pub(crate) fn try_instances(&mut self, id: FuncId, body: FunctionValue<'c>, params: &[BasicValueEnum<'c>]) -> bool {
        const TRIED: usize = 2;
        let candidates: Vec<usize> = self.instances_of.get(&id).into_iter().flatten().take(TRIED).copied().collect();
        candidates.into_iter().all(|i| self.try_instance(i, body, params))
    }

    /// False if the instance takes all arguments.
    fn try_instance(&mut self, index: usize, body: FunctionValue<'c>, params: &[BasicValueEnum<'c>]) -> bool {
        let (Some(f), Some(instance)) = (&self.unit.instances[index], self.instances[index]) else { return true };
        let wanted = &self.unit.instance_tests[index];
        let entry = f.block(f.entry()).params.clone();
        let mut frame = Frame::bare(self.unit.instance_functions[index], f, body);
        frame.ctx = body.get_nth_param(0).expect("context").into_pointer_value();
        let other = self.cx.append_basic_block(body, "other");
        let mut tested = false;
        let mut args: Vec<BasicMetadataValueEnum<'c>> = vec![frame.ctx.into(), params[0].into()];
        for ((param, test), value) in entry[1..].iter().zip(wanted).zip(&params[1..]) {
            let word = value.into_int_value();
            if let Some(matches) = self.parameter_test(&frame, *test, word) {
                tested = true;
                let next = self.cx.append_basic_block(body, "match");
                ok(self.builder.build_conditional_branch(matches, next, other));
                self.builder.position_at_end(next);
            }
            args.push(self.raw_parameter(f.repr(*param), word).into());
        }
        let call = ok(self.builder.build_call(instance, &args, ""));
        call.set_call_convention(FASTCC);
        let pair = call.try_as_basic_value().basic().expect("a pair").into_struct_value();
        self.return_boxed(&frame, pair);
        self.builder.position_at_end(other);
        if !tested {
            ok(self.builder.build_unreachable());
        }
        tested
    }

    fn parameter_test(&mut self, frame: &Frame<'c, '_>, test: ParameterTest, word: IntValue<'c>) -> Option<IntValue<'c>> {
        Some(match test {
            ParameterTest::Any => return None,
            ParameterTest::Never => self.t.i1.const_zero(),
            ParameterTest::SmallInt => {
                let bit = ok(self.builder.build_and(word, self.t.word.const_int(1, false), ""));
                ok(self.builder.build_int_compare(IntPredicate::NE, bit, self.t.word.const_zero(), ""))
            }
            ParameterTest::None => ok(self.builder.build_int_compare(IntPredicate::EQ, word, self.singleton("sx_none"), "")),
            ParameterTest::Class(class) => self.is_class(frame, word, self.class_address(class)),
            ParameterTest::UserClass(class) => self.is_class(frame, word, self.class_storage(class)),
        })
    }

    fn raw_parameter(&self, repr: Repr, word: IntValue<'c>) -> BasicValueEnum<'c> {
        match repr {
            Repr::Bool => ok(self.builder.build_int_compare(IntPredicate::EQ, word, self.singleton("sx_true"), "")).into(),
            Repr::Word | Repr::I64 | Repr::F64 | Repr::Status | Repr::Ptr => self.unboxed(repr, word),
        }
    }

    /// Returns an instance's result from generic code, as a word.
    fn return_boxed(&mut self, frame: &Frame<'c, '_>, pair: inkwell::values::StructValue<'c>) {
        let payload = ok(self.builder.build_extract_value(pair, 0, ""));
        let status = ok(self.builder.build_extract_value(pair, 1, "")).into_int_value();
        let append = |name| self.cx.append_basic_block(frame.function, name);
        let (fine, wide, raised) = (append("fine"), append("wide"), append("raised"));
        let (one, two) = (self.t.i8.const_int(WIDE, false), self.t.i8.const_int(u64::from(slots::RAISED), false));
        ok(self.builder.build_switch(status, fine, &[(one, wide), (two, raised)]));
        self.builder.position_at_end(raised);
        ok(self.builder.build_return(Some(&self.t.word.const_zero())));
        self.builder.position_at_end(wide);
        let word = match payload {
            BasicValueEnum::FloatValue(v) => ok(self.builder.build_bit_cast(v, self.t.word, "")),
            other => other,
        };
        ok(self.builder.build_return(Some(&word)));
        self.builder.position_at_end(fine);
        let boxed = match frame.f.result.repr {
            Repr::I64 => self.runtime_box(frame, sxc_abi::RuntimeFn::sx_int_from_i64, payload),
            Repr::F64 => self.runtime_box(frame, sxc_abi::RuntimeFn::sx_float, payload),
            Repr::Bool => {
                let yes = ok(self.builder.build_int_compare(IntPredicate::NE, payload.into_int_value(), self.t.word.const_zero(), ""));
                ok(self.builder.build_select(yes, self.singleton("sx_true"), self.singleton("sx_false"), ""))
            }
            Repr::Word | Repr::Status | Repr::Ptr => payload,
        };
        ok(self.builder.build_return(Some(&boxed)));
    }

    fn runtime_box(&mut self, frame: &Frame<'c, '_>, function: sxc_abi::RuntimeFn, value: BasicValueEnum<'c>) -> BasicValueEnum<'c> {
        self.call_runtime(function, frame.ctx, &[value.into()]).expect("a word")
    }
}

/// A function that calls no Python code and does little where it does not leave: its exits are many for LLVM's taste.
fn is_small_leaf(f: &Function) -> bool {
    const MOST: usize = 40;
    let is_call = |i: &InstId| match &f.inst(*i).op {
        Op::Call(CallOp::Instance { .. }) => true,
        Op::Call(CallOp::Runtime(function)) => function.row().facts.callbacks,
        Op::Error(ErrorOp::Poll) => true,
        _ => false,
    };
    let leaves = |b: &Block| f.terminator(*b).is_some_and(|t| matches!(t.op, Op::Control(ControlOp::Exit(_) | ControlOp::Unreachable)));
    let body: Vec<&InstId> = f.order.iter().filter(|b| !leaves(b)).flat_map(|b| &f.block(*b).insts).collect();
    let work = body.iter().filter(|i| !f.inst(***i).op.is_terminator()).count();
    work <= MOST && !body.into_iter().any(is_call)
}

/// What generic code tests before it calls an instance with an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterTest {
    Any,
    /// Not tested cheaply: generic code does not call the instance.
    Never,
    SmallInt,
    None,
    Class(ClassId),
    UserClass(ClassDefId),
}
