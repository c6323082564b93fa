//! Addresses of static objects, tests of words, allocation.

use super::function::Frame;
use super::memory::Place;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::IntPredicate;
use inkwell::values::{BasicValueEnum, IntValue, PointerValue};
use std::mem::offset_of;
use sxc_abi::{Ctx, Cursor, Header, RuntimeFn, SIZE_CLASSES, Worker};

impl<'c> Codegen<'c, '_> {
    pub(crate) fn object_op(&mut self, frame: &mut Frame<'c, '_>, op: &ObjectOp, inst: &InstData) -> BasicValueEnum<'c> {
        let arg = |i: usize| frame.int(inst.args[i]);
        match op {
            ObjectOp::Same => ok(self.builder.build_int_compare(IntPredicate::EQ, arg(0), arg(1), "")).into(),
            ObjectOp::IsSmall => {
                let bit = ok(self.builder.build_and(arg(0), self.t.word.const_int(1, false), ""));
                ok(self.builder.build_int_compare(IntPredicate::NE, bit, self.t.word.const_zero(), "")).into()
            }
            ObjectOp::IsPresent => ok(self.builder.build_int_compare(IntPredicate::NE, arg(0), self.t.word.const_zero(), "")).into(),
            ObjectOp::IsClass(class) => self.is_class(frame, arg(0), self.class_address(*class)).into(),
            ObjectOp::HasClass(class) => self.has_class(arg(0), self.class_address(*class)).into(),
            ObjectOp::ModuleHolds(module) => self.holds(&format!("assume.module.{}", module.0)).into(),
            ObjectOp::ClassHolds(class) => self.holds(&format!("assume.class.{}", class.0)).into(),
            ObjectOp::IsUserClass(class) => self.is_class(frame, arg(0), self.class_storage(*class)).into(),
            ObjectOp::Bool => {
                let (yes, no) = (self.singleton("sx_true"), self.singleton("sx_false"));
                ok(self.builder.build_select(arg(0), yes, no, ""))
            }
            ObjectOp::Not => ok(self.builder.build_not(arg(0), "")).into(),
            ObjectOp::Both => ok(self.builder.build_and(arg(0), arg(1), "")).into(),
            ObjectOp::Either => ok(self.builder.build_or(arg(0), arg(1), "")).into(),
            ObjectOp::IsTrue => ok(self.builder.build_int_compare(IntPredicate::EQ, arg(0), self.singleton("sx_true"), "")).into(),
            ObjectOp::Select => ok(self.builder.build_select(arg(0), frame.value(inst.args[1]), frame.value(inst.args[2]), "")),
            ObjectOp::StatusTrue => {
                let one = self.t.i8.const_int(1, false);
                ok(self.builder.build_int_compare(IntPredicate::EQ, arg(0), one, "")).into()
            }
            ObjectOp::StatusWide => {
                let one = self.t.i8.const_int(1, false);
                ok(self.builder.build_int_compare(IntPredicate::EQ, arg(0), one, "")).into()
            }
            ObjectOp::PayloadWord => arg(0).into(),
            ObjectOp::Class(class) => self.as_word(self.class_address(*class)).into(),
            ObjectOp::Ordering(order) => {
                let members = self.module.get_global("sx_orderings").unwrap_or_else(|| self.module.add_global(self.t.word, None, "sx_orderings"));
                let offset = *order as usize * size_of::<sxc_abi::OrderingObj>();
                self.as_word(self.offset_address(members.as_pointer_value(), offset as u64)).into()
            }
            ObjectOp::UserClass(class) => self.as_word(self.class_storage(*class)).into(),
            ObjectOp::Frame => unreachable!("the pass `suspend` replaces it"),
            ObjectOp::Module(module) => self.as_word(self.modules_storage(*module)).into(),
            ObjectOp::Code(function) => self.code(*function).into(),
            ObjectOp::Entry(function) => self.generic_entry(*function).as_global_value().as_pointer_value().into(),
            ObjectOp::Resume(function) => self.resumes[function].as_global_value().as_pointer_value().into(),
            ObjectOp::Plan(class) => self.plan(*class).into(),
            ObjectOp::New(class) => {
                let size = self.unit.layouts[class].size;
                self.allocate(frame, self.class_storage(*class), size).into()
            }
        }
    }

    /// The assumption of this name has not been cleared.
    fn holds(&self, name: &str) -> IntValue<'c> {
        let byte = self.load_at(self.t.i8.into(), self.assumption(name), 0).into_int_value();
        ok(self.builder.build_int_compare(IntPredicate::NE, byte, self.t.i8.const_zero(), ""))
    }

    /// The byte of an assumption: 1 until the runtime clears it.
    pub(crate) fn assumption(&self, name: &str) -> PointerValue<'c> {
        if let Some(global) = self.module.get_global(name) {
            return global.as_pointer_value();
        }
        let global = self.module.add_global(self.t.i8, None, name);
        global.set_initializer(&self.t.i8.const_int(1, false));
        global.set_linkage(inkwell::module::Linkage::Internal);
        global.as_pointer_value()
    }

    /// The object's class is this one; flag bits of the header do not count.
    fn has_class(&self, word: IntValue<'c>, class: PointerValue<'c>) -> IntValue<'c> {
        let header = self.load_in(Place::Object, self.t.word.into(), self.to_pointer(word), 0).into_int_value();
        let mask = self.t.word.const_int(!Header::FLAGS, false);
        let address = ok(self.builder.build_and(header, mask, ""));
        ok(self.builder.build_int_compare(IntPredicate::EQ, address, self.as_word(class), ""))
    }

    /// As `has_class`, for any word: small ints and absent words have no header.
    pub(crate) fn is_class(&mut self, frame: &Frame<'c, '_>, word: IntValue<'c>, class: PointerValue<'c>) -> IntValue<'c> {
        let before = self.builder.get_insert_block().expect("in a block");
        let bit = ok(self.builder.build_and(word, self.t.word.const_int(1, false), ""));
        let small = ok(self.builder.build_int_compare(IntPredicate::NE, bit, self.t.word.const_zero(), ""));
        let absent = ok(self.builder.build_int_compare(IntPredicate::EQ, word, self.t.word.const_zero(), ""));
        let none = ok(self.builder.build_or(small, absent, ""));
        let (look, next) = (self.cx.append_basic_block(frame.function, "look"), self.cx.append_basic_block(frame.function, "looked"));
        self.branch_unlikely(none, next, look);
        self.builder.position_at_end(look);
        let same = self.has_class(word, class);
        ok(self.builder.build_unconditional_branch(next));
        self.builder.position_at_end(next);
        let phi = ok(self.builder.build_phi(self.t.i1, ""));
        phi.add_incoming(&[(&self.t.i1.const_zero(), before), (&same, look)]);
        phi.as_basic_value().into_int_value()
    }

    /// A zeroed object with its header: from the worker's cursor of its size class, else from the runtime. 0 where there is no
    /// memory.
    pub(crate) fn allocate(&mut self, frame: &Frame<'c, '_>, class: PointerValue<'c>, bytes: u32) -> IntValue<'c> {
        let index = sxc_abi::size_class(bytes as usize).expect("instances are small");
        let cell = u64::from(SIZE_CLASSES[index]);
        let worker = self.load_in(Place::Context, self.t.ptr.into(), frame.ctx, offset_of!(Ctx, worker) as u64).into_pointer_value();
        let cursor = offset_of!(Worker, cursors) + index * size_of::<Cursor>();
        let next = self.load_at(self.t.word.into(), worker, (cursor + offset_of!(Cursor, next)) as u64).into_int_value();
        let limit = self.load_at(self.t.word.into(), worker, (cursor + offset_of!(Cursor, limit)) as u64).into_int_value();
        let end = ok(self.builder.build_int_add(next, self.t.word.const_int(cell, false), ""));
        let full = ok(self.builder.build_int_compare(IntPredicate::UGT, end, limit, ""));
        let (slow, quick, done) = (
            self.cx.append_basic_block(frame.function, "allocate"),
            self.cx.append_basic_block(frame.function, "bump"),
            self.cx.append_basic_block(frame.function, "allocated"),
        );
        self.branch_unlikely(full, slow, quick);
        self.builder.position_at_end(quick);
        self.store_at(end.into(), worker, (cursor + offset_of!(Cursor, next)) as u64);
        self.store_at(class.into(), self.to_pointer(next), 0);
        ok(self.builder.build_unconditional_branch(done));
        self.builder.position_at_end(slow);
        let size = self.t.word.const_int(u64::from(bytes), false);
        let made = self.call_runtime(RuntimeFn::sx_allocate, frame.ctx, &[class.into(), size.into()]).expect("a word").into_int_value();
        self.forget_failure(frame);
        ok(self.builder.build_unconditional_branch(done));
        self.builder.position_at_end(done);
        let phi = ok(self.builder.build_phi(self.t.word, "object"));
        phi.add_incoming(&[(&next, quick), (&made, slow)]);
        phi.as_basic_value().into_int_value()
    }
}
