//! Branches, returns, and what raising does.

use super::function::{Frame, Shape};
use super::memory::Place;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::values::{BasicValue, BasicValueEnum, IntValue};
use std::mem::offset_of;
use sxc_abi::{Ctx, GeneratorObj, RuntimeFn, Worker, slots};

impl<'c> Codegen<'c, '_> {
    pub(crate) fn control_op(&mut self, frame: &mut Frame<'c, '_>, op: &ControlOp, inst: &InstData) {
        match op {
            ControlOp::Jump => {
                let label = self.edge(frame, &inst.targets[0]);
                ok(self.builder.build_unconditional_branch(label));
            }
            ControlOp::Branch => {
                let condition = frame.int(inst.args[0]);
                self.branch(frame, condition, &inst.targets, false);
            }
            ControlOp::BranchPresent => {
                let word = frame.int(inst.args[0]);
                let present = ok(self.builder.build_int_compare(IntPredicate::NE, word, self.t.word.const_zero(), ""));
                self.branch(frame, present, &inst.targets, true);
            }
            ControlOp::BranchRaised => {
                let raised = self.t.i8.const_int(u64::from(slots::RAISED), false);
                let fine = ok(self.builder.build_int_compare(IntPredicate::NE, frame.int(inst.args[0]), raised, ""));
                self.branch(frame, fine, &inst.targets, true);
            }
            ControlOp::Switch => self.switch(frame, inst),
            ControlOp::Return if frame.shape == Shape::Instance => {
                let payload = self.payload(frame.value(inst.args[0]), frame.f.result.repr);
                self.return_pair(frame, payload, 0);
            }
            ControlOp::ReturnRaised if frame.shape == Shape::Instance => {
                let payload = self.raised_payload(frame);
                self.return_pair(frame, payload, u64::from(slots::RAISED));
            }
            ControlOp::Return | ControlOp::Suspend => {
                let value = frame.int(inst.args[0]);
                if matches!(op, ControlOp::Suspend) {
                    self.note_suspension(frame);
                }
                self.leave(frame, value);
            }
            ControlOp::ReturnRaised => self.leave(frame, self.t.word.const_zero()),
            ControlOp::ReturnWide => {
                let payload = self.wide_payload(frame, frame.int(inst.args[0]));
                self.return_pair(frame, payload, 1);
            }
            ControlOp::Unreachable => {
                ok(self.builder.build_unreachable());
            }
            ControlOp::Exit(exit) => self.exit(frame, *exit, inst),
        }
    }

    /// Tells the generator where it stands.
    fn note_suspension(&mut self, frame: &Frame<'c, '_>) {
        let generator = frame.function.get_nth_param(1).expect("frame").into_int_value();
        let site = self.site(frame.id, frame.f, frame.loc);
        self.store_at(site.into(), self.to_pointer(generator), offset_of!(GeneratorObj, site) as u64);
    }

    pub(crate) fn error_op(&mut self, frame: &mut Frame<'c, '_>, op: &ErrorOp) -> Option<BasicValueEnum<'c>> {
        match op {
            ErrorOp::Traceback => {
                let site = self.site(frame.id, frame.f, frame.loc);
                self.call_runtime(RuntimeFn::sx_traceback_add, frame.ctx, &[site.into()])
            }
            ErrorOp::Site => Some(self.site(frame.id, frame.f, frame.loc).into()),
            ErrorOp::Take => self.call_runtime(RuntimeFn::sx_take_pending, frame.ctx, &[]),
            ErrorOp::Pending => {
                let pending = self.load_in(Place::Context, self.t.word.into(), frame.ctx, offset_of!(Ctx, pending) as u64).into_int_value();
                Some(ok(self.builder.build_int_compare(IntPredicate::NE, pending, self.t.word.const_zero(), "")).into())
            }
            ErrorOp::Poll => Some(self.poll(frame)),
        }
    }

    /// Asks the worker's poll flag; its work is done out of line.
    fn poll(&mut self, frame: &mut Frame<'c, '_>) -> BasicValueEnum<'c> {
        let worker = self.load_in(Place::Context, self.t.ptr.into(), frame.ctx, offset_of!(Ctx, worker) as u64).into_pointer_value();
        let flag = ok(self.builder.build_load(self.t.i32, self.address(worker, offset_of!(Worker, poll) as u64), ""));
        if let Some(load) = flag.as_instruction_value() {
            // Another thread or a signal handler sets the flag: the load may not leave the loop.
            load.set_volatile(true).expect("a load");
        }
        let wanted = ok(self.builder.build_int_compare(IntPredicate::NE, flag.into_int_value(), self.t.i32.const_zero(), ""));
        let before = self.builder.get_insert_block().expect("in a block");
        let (work, next) = (self.cx.append_basic_block(frame.function, "poll"), self.cx.append_basic_block(frame.function, "polled"));
        self.branch_unlikely(wanted, work, next);
        self.builder.position_at_end(work);
        self.note_site(frame);
        let status = self.call_runtime(RuntimeFn::sx_poll, frame.ctx, &[]).expect("a status");
        ok(self.builder.build_unconditional_branch(next));
        self.builder.position_at_end(next);
        let phi = ok(self.builder.build_phi(self.t.i8, "polled"));
        phi.add_incoming(&[(&self.t.i8.const_zero(), before), (&status, work)]);
        phi.as_basic_value()
    }

    fn branch(&mut self, frame: &mut Frame<'c, '_>, condition: IntValue<'c>, targets: &[Target], likely: bool) {
        let same = targets[0].block == targets[1].block;
        let then = if same { self.edge_block(frame, &targets[0]) } else { self.edge(frame, &targets[0]) };
        let other = self.edge(frame, &targets[1]);
        let branch = ok(self.builder.build_conditional_branch(condition, then, other));
        if likely {
            self.weigh(branch, 2000, 1);
        }
    }

    /// A conditional branch whose first target is the rare one.
    pub(crate) fn branch_unlikely(&self, condition: IntValue<'c>, rare: BasicBlock<'c>, usual: BasicBlock<'c>) {
        let branch = ok(self.builder.build_conditional_branch(condition, rare, usual));
        self.weigh(branch, 1, 2000);
    }

    fn weigh(&self, branch: inkwell::values::InstructionValue<'c>, first: u64, second: u64) {
        let weights = [
            self.cx.metadata_string("branch_weights").into(),
            self.t.i32.const_int(first, false).into(),
            self.t.i32.const_int(second, false).into(),
        ];
        branch.set_metadata(self.cx.metadata_node(&weights), self.cx.get_kind_id("prof")).expect("a branch");
    }

    /// Passes the target's arguments from the current block and returns its label.
    fn edge(&mut self, frame: &Frame<'c, '_>, target: &Target) -> BasicBlock<'c> {
        let from = self.builder.get_insert_block().expect("in a block");
        self.pass_arguments(frame, target, from);
        frame.blocks[&target.block]
    }

    fn pass_arguments(&self, frame: &Frame<'c, '_>, target: &Target, from: BasicBlock<'c>) {
        for (param, arg) in frame.f.block(target.block).params.iter().zip(&target.args) {
            frame.phis[param].add_incoming(&[(&frame.value(*arg), from)]);
        }
    }

    /// A block of its own for an edge, where two edges between the same blocks differ in arguments.
    fn edge_block(&mut self, frame: &Frame<'c, '_>, target: &Target) -> BasicBlock<'c> {
        let here = self.builder.get_insert_block().expect("in a block");
        let block = self.cx.append_basic_block(frame.function, "edge");
        self.builder.position_at_end(block);
        self.pass_arguments(frame, target, block);
        ok(self.builder.build_unconditional_branch(frame.blocks[&target.block]));
        self.builder.position_at_end(here);
        block
    }

    fn switch(&mut self, frame: &mut Frame<'c, '_>, inst: &InstData) {
        let (last, others) = inst.targets.split_last().expect("a switch has targets");
        let labels: Vec<_> = others.iter().map(|t| self.edge_block(frame, t)).collect();
        let default = self.edge_block(frame, last);
        let cases: Vec<_> = labels.iter().enumerate().map(|(i, l)| (self.t.word.const_int(i as u64, false), *l)).collect();
        ok(self.builder.build_switch(frame.int(inst.args[0]), default, &cases));
    }
}
