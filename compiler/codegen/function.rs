//! One IR function: blocks, parameters, and the dispatch to the families.

use super::memory::Place;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::basic_block::BasicBlock;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, FloatValue, FunctionValue, IntValue, PhiValue, PointerValue};
use std::collections::HashMap;
use std::mem::offset_of;
use sxc_abi::{Ctx, FrameRecord, GeneratorObj, RuntimeFn};

/// State of the function being emitted.
pub(crate) struct Frame<'c, 'f> {
    pub id: FuncId,
    pub f: &'f Function,
    pub function: FunctionValue<'c>,
    pub ctx: PointerValue<'c>,
    pub blocks: HashMap<Block, BasicBlock<'c>>,
    pub phis: HashMap<Value, PhiValue<'c>>,
    pub values: HashMap<Value, BasicValueEnum<'c>>,
    /// Memory for argument vectors and the like: one word of headroom, then the buffer.
    pub area: Option<PointerValue<'c>>,
    /// One variable per function slot; LLVM turns them into registers.
    pub slots: Vec<PointerValue<'c>>,
    /// The buffer that exits fill.
    pub exit_area: Option<PointerValue<'c>>,
    pub shape: Shape,
    /// The prologue counted a Python frame.
    pub counted: bool,
    /// The record of the running frame, and that of the caller.
    pub record: Option<(PointerValue<'c>, PointerValue<'c>)>,
    pub loc: LocId,
}

/// How the LLVM function that is being emitted is called and returns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// Generic code: a word, 0 where raised.
    Body,
    /// A payload and a status.
    Instance,
    /// A word, on behalf of an instance that has been counted.
    Slow,
}

impl<'c, 'f> Frame<'c, 'f> {
    /// A frame without blocks, for code around a function's own.
    pub fn bare(id: FuncId, f: &'f Function, function: FunctionValue<'c>) -> Frame<'c, 'f> {
        Frame {
            id,
            f,
            function,
            ctx: function.get_nth_param(0).expect("context").into_pointer_value(),
            blocks: HashMap::new(),
            phis: HashMap::new(),
            values: HashMap::new(),
            area: None,
            slots: Vec::new(),
            exit_area: None,
            shape: Shape::Body,
            counted: false,
            record: None,
            loc: LocId::NONE,
        }
    }
    pub fn value(&self, value: Value) -> BasicValueEnum<'c> {
        self.values[&value]
    }
    pub fn int(&self, value: Value) -> IntValue<'c> {
        self.value(value).into_int_value()
    }
    pub fn float(&self, value: Value) -> FloatValue<'c> {
        self.value(value).into_float_value()
    }
    pub fn pointer(&self, value: Value) -> PointerValue<'c> {
        self.value(value).into_pointer_value()
    }
}

impl<'c> Codegen<'c, '_> {
    pub(crate) fn emit_function(&mut self, id: FuncId, f: &Function) {
        match f.kind {
            FunctionKind::Generator | FunctionKind::Coroutine | FunctionKind::AsyncGenerator => {
                self.describe(id, self.bodies[&id]);
                self.emit_generator_maker(id, f);
                let resume = self.resumes[&id];
                self.describe(id, resume);
                let params: Vec<BasicValueEnum<'c>> = vec![resume.get_nth_param(1).expect("frame"), resume.get_nth_param(2).expect("sent")];
                self.emit_body(id, f, resume, &params, Shape::Body);
            }
            FunctionKind::Module | FunctionKind::ClassBody | FunctionKind::Function | FunctionKind::Lambda => {
                let body = self.bodies[&id];
                self.describe(id, body);
                self.start(body);
                let params = self.load_parameters(f, body);
                if self.try_instances(id, body, &params) {
                    self.emit_body(id, f, body, &params, Shape::Body);
                }
            }
        }
    }

    fn start(&self, function: FunctionValue<'c>) {
        let entry = self.cx.append_basic_block(function, "entry");
        self.builder.position_at_end(entry);
    }

    /// The callee, and one word per parameter from the slots.
    fn load_parameters(&self, f: &Function, body: FunctionValue<'c>) -> Vec<BasicValueEnum<'c>> {
        let callee = body.get_nth_param(1).expect("callee");
        let slots = body.get_nth_param(2).expect("slots").into_pointer_value();
        let count = f.block(f.entry()).params.len() - 1;
        let words = (0..count).map(|i| self.load_at(self.t.word.into(), slots, 8 * i as u64));
        std::iter::once(callee).chain(words).collect()
    }

    pub(crate) fn emit_body(&mut self, id: FuncId, f: &Function, function: FunctionValue<'c>, params: &[BasicValueEnum<'c>], shape: Shape) {
        if function.count_basic_blocks() == 0 {
            self.start(function);
        }
        let calls = calls_python(f);
        let mut frame = Frame {
            area: self.buffer_area(f),
            exit_area: self.exit_area(f),
            slots: f.slots.iter().map(|r| ok(self.builder.build_alloca(self.repr_type(*r), "slot"))).collect(),
            shape,
            counted: shape != Shape::Slow && calls,
            ..Frame::bare(id, f, function)
        };
        let record = calls.then(|| ok(self.builder.build_alloca(self.t.word.array_type(2), "record")));
        if frame.counted {
            self.prologue(&mut frame);
        }
        if let Some(record) = record {
            self.link_record(&mut frame, record);
        }
        for block in &f.order {
            let label = self.cx.append_basic_block(function, &block.to_string());
            frame.blocks.insert(*block, label);
        }
        self.make_phis(&mut frame, params);
        let dominators = crate::ir::order::reverse_postorder(f);
        for block in dominators {
            self.emit_block(&mut frame, block);
        }
        self.close_unreached(&frame);
    }

    /// Jumps to the entry block; its parameters are the given values, those of other blocks are phis.
    fn make_phis(&mut self, frame: &mut Frame<'c, '_>, params: &[BasicValueEnum<'c>]) {
        let entry = frame.f.entry();
        ok(self.builder.build_unconditional_branch(frame.blocks[&entry]));
        for (param, value) in frame.f.block(entry).params.iter().zip(params) {
            frame.values.insert(*param, *value);
        }
        for block in frame.f.order.iter().filter(|b| **b != entry) {
            self.builder.position_at_end(frame.blocks[block]);
            for param in &frame.f.block(*block).params {
                let phi = ok(self.builder.build_phi(self.repr_type(frame.f.repr(*param)), &param.to_string()));
                frame.values.insert(*param, phi.as_basic_value());
                frame.phis.insert(*param, phi);
            }
        }
    }

    fn emit_block(&mut self, frame: &mut Frame<'c, '_>, block: Block) {
        self.builder.position_at_end(frame.blocks[&block]);
        for inst in &frame.f.block(block).insts {
            let inst = frame.f.inst(*inst);
            frame.loc = inst.loc;
            self.stand_at(frame.f, frame.function, frame.loc);
            self.emit_inst(frame, inst);
        }
    }

    /// Blocks that nothing reaches have no code; LLVM still wants a terminator.
    fn close_unreached(&self, frame: &Frame<'c, '_>) {
        for label in frame.blocks.values() {
            if label.get_terminator().is_none() {
                self.builder.position_at_end(*label);
                ok(self.builder.build_unreachable());
            }
        }
    }

    fn emit_inst(&mut self, frame: &mut Frame<'c, '_>, inst: &InstData) {
        let result: Option<BasicValueEnum<'c>> = match &inst.op {
            Op::Const(id) => Some(self.constant_operand(*id).into()),
            Op::Name(name) => {
                let slot = self.name_slot(*name);
                Some(self.load_at(self.t.word.into(), slot, 0))
            }
            Op::NameTuple(names) => Some(self.name_tuple(names).into()),
            Op::Int(op) => {
                let (first, second) = self.int_op(frame, op, inst);
                if let (Some(value), Some(id)) = (second, inst.results.get(1)) {
                    frame.values.insert(*id, value);
                }
                Some(first)
            }
            Op::Float(op) => Some(self.float_op(frame, op, inst)),
            Op::Object(op) => Some(self.object_op(frame, op, inst)),
            Op::Memory(op) => self.memory_op(frame, op, inst),
            Op::Atomic(op) => self.atomic_op(frame, op, inst),
            Op::Call(CallOp::Runtime(function)) => self.runtime_call(frame, *function, inst),
            Op::Call(CallOp::Instance { instance }) => {
                self.call_instance(frame, *instance, inst);
                None
            }
            Op::Control(op) => {
                self.control_op(frame, op, inst);
                None
            }
            Op::Error(op) => self.error_op(frame, op),
            Op::Py(op) => unreachable!("{op:?} is not allowed in Explicit IR"),
        };
        if let (Some(value), Some(id)) = (result, inst.results.first()) {
            frame.values.insert(*id, value);
        }
    }

    fn runtime_call(&mut self, frame: &Frame<'c, '_>, function: RuntimeFn, inst: &InstData) -> Option<BasicValueEnum<'c>> {
        let args: Vec<BasicMetadataValueEnum<'c>> = inst.args.iter().map(|v| frame.value(*v).into()).collect();
        if function.row().facts.callbacks {
            self.note_site(frame);
        }
        let hot = self.unit.shortcuts && frame.shape != Shape::Slow && frame.f.kind != FunctionKind::ClassBody;
        match if hot { self.shortcut(function, &args) } else { None } {
            Some(shortcut) => self.call_with_context(shortcut, frame.ctx, &args),
            None => self.call_runtime(function, frame.ctx, &args),
        }
    }

    /// Makes the record of the frame that starts the innermost one.
    fn link_record(&mut self, frame: &mut Frame<'c, '_>, record: PointerValue<'c>) {
        let at = offset_of!(Ctx, frame) as u64;
        let previous = self.load_in(Place::Context, self.t.ptr.into(), frame.ctx, at).into_pointer_value();
        self.store_in(Place::Record, previous.into(), record, offset_of!(FrameRecord, previous) as u64);
        let first = self.site(frame.id, frame.f, LocId::NONE);
        self.store_in(Place::Record, first.into(), record, offset_of!(FrameRecord, site) as u64);
        self.store_in(Place::Context, record.into(), frame.ctx, at);
        frame.record = Some((record, previous));
    }

    /// The caller's record is the innermost one again.
    pub(crate) fn unlink_record(&self, frame: &Frame<'c, '_>) {
        if let Some((_, previous)) = frame.record {
            self.store_in(Place::Context, previous.into(), frame.ctx, offset_of!(Ctx, frame) as u64);
        }
    }

    /// Tells the record which call is under way.
    pub(crate) fn note_site(&mut self, frame: &Frame<'c, '_>) {
        if let Some((record, _)) = frame.record {
            let site = self.site(frame.id, frame.f, frame.loc);
            self.store_in(Place::Record, site.into(), record, offset_of!(FrameRecord, site) as u64);
        }
    }

    /// Counts the Python frame and refuses one too many, or one below the stack limit.
    fn prologue(&mut self, frame: &mut Frame<'c, '_>) {
        let depth = self.load_in(Place::Context, self.t.i32.into(), frame.ctx, offset_of!(Ctx, depth) as u64).into_int_value();
        let limit = self.load_in(Place::Context, self.t.i32.into(), frame.ctx, offset_of!(Ctx, depth_limit) as u64).into_int_value();
        let deeper = ok(self.builder.build_int_add(depth, self.t.i32.const_int(1, false), "depth"));
        let too_deep = ok(self.builder.build_int_compare(inkwell::IntPredicate::UGT, deeper, limit, ""));
        let stack_limit = self.load_in(Place::Context, self.t.word.into(), frame.ctx, offset_of!(Ctx, stack_limit) as u64).into_int_value();
        let sp = self.stack_pointer();
        let too_low = ok(self.builder.build_int_compare(inkwell::IntPredicate::ULT, sp, stack_limit, ""));
        let refuse = ok(self.builder.build_or(too_deep, too_low, ""));
        let refused = self.cx.append_basic_block(frame.function, "too-deep");
        let start = self.cx.append_basic_block(frame.function, "start");
        self.branch_unlikely(refuse, refused, start);
        self.builder.position_at_end(refused);
        self.call_runtime(RuntimeFn::sx_recursion_error, frame.ctx, &[]);
        if frame.f.kind.is_resumable() {
            let generator = frame.function.get_nth_param(1).expect("frame").into_int_value();
            let finished = self.t.word.const_int(sxc_abi::generator_state::FINISHED as u64, true);
            let object = self.to_pointer(generator);
            self.store_at(finished.into(), object, offset_of!(GeneratorObj, state) as u64);
        }
        match frame.shape {
            Shape::Instance => {
                let payload = self.raised_payload(frame);
                frame.counted = false;
                self.return_pair(frame, payload, u64::from(sxc_abi::slots::RAISED));
                frame.counted = true;
            }
            Shape::Body | Shape::Slow => {
                ok(self.builder.build_return(Some(&self.t.word.const_zero())));
            }
        }
        self.builder.position_at_end(start);
        self.store_in(Place::Context, deeper.into(), frame.ctx, offset_of!(Ctx, depth) as u64);
    }

    /// Undoes the count of the prologue.
    pub(crate) fn uncount(&self, frame: &Frame<'c, '_>) {
        self.unlink_record(frame);
        if !frame.counted {
            return;
        }
        let depth = self.load_in(Place::Context, self.t.i32.into(), frame.ctx, offset_of!(Ctx, depth) as u64).into_int_value();
        let shallower = ok(self.builder.build_int_sub(depth, self.t.i32.const_int(1, false), ""));
        self.store_in(Place::Context, shallower.into(), frame.ctx, offset_of!(Ctx, depth) as u64);
    }

    /// Returns a word from generic code.
    pub(crate) fn leave(&mut self, frame: &Frame<'c, '_>, result: IntValue<'c>) {
        self.uncount(frame);
        ok(self.builder.build_return(Some(&result)));
    }

    /// As large as the largest exit.
    fn exit_area(&self, f: &Function) -> Option<PointerValue<'c>> {
        let exits = f.order.iter().filter_map(|b| f.terminator(*b)).filter(|t| matches!(t.op, Op::Control(ControlOp::Exit(_))));
        let most = exits.map(|t| t.args.len() as u32).max()?;
        Some(ok(self.builder.build_alloca(self.t.word.array_type(most.max(1)), "exit")))
    }

    fn stack_pointer(&self) -> IntValue<'c> {
        let intrinsic = inkwell::intrinsics::Intrinsic::find("llvm.frameaddress").expect("intrinsic");
        let declared = intrinsic.get_declaration(&self.module, &[self.t.ptr.into()]).expect("declaration");
        let call = ok(self.builder.build_call(declared, &[self.t.i32.const_zero().into()], ""));
        let pointer = call.try_as_basic_value().basic().expect("an address").into_pointer_value();
        ok(self.builder.build_ptr_to_int(pointer, self.t.word, "sp"))
    }

    /// One area per function, as large as its largest buffer.
    fn buffer_area(&self, f: &Function) -> Option<PointerValue<'c>> {
        let words = f.order.iter().flat_map(|b| &f.block(*b).insts).filter_map(|i| match &f.inst(*i).op {
            Op::Memory(MemoryOp::Buffer) => Some(f.inst(*i).args.len() as u32),
            Op::Memory(MemoryOp::BufferSpace { words }) => Some(*words),
            _ => None,
        });
        let most = words.max()?;
        Some(ok(self.builder.build_alloca(self.t.word.array_type(most + 1), "area")))
    }

    pub(crate) fn repr_type(&self, repr: Repr) -> BasicTypeEnum<'c> {
        match repr {
            Repr::Word | Repr::I64 => self.t.word.into(),
            Repr::F64 => self.t.f64.into(),
            Repr::Bool => self.t.i1.into(),
            Repr::Status => self.t.i8.into(),
            Repr::Ptr => self.t.ptr.into(),
        }
    }
}

/// Whether the function can reach other Python code: what cannot needs no frame count and no look at the stack.
fn calls_python(f: &Function) -> bool {
    if f.kind.is_resumable() {
        return true;
    }
    f.order.iter().flat_map(|b| &f.block(*b).insts).any(|i| match &f.inst(*i).op {
        Op::Call(CallOp::Instance { .. }) => true,
        Op::Call(CallOp::Runtime(function)) => function.row().facts.callbacks,
        _ => false,
    })
}
