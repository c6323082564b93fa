//! Loads, stores, buffers, module variables.

use super::function::Frame;
use super::{Codegen, ok};
use crate::ir::*;
use inkwell::context::Context;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{BasicValue, BasicValueEnum, InstructionValue, IntValue, MetadataValue, PointerValue};
use std::mem::offset_of;
use sxc_abi::{CacheSite, ModuleObj};

/// Kinds of memory that no access to another kind reaches: LLVM may keep what it loaded over stores to the others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// Fields of the context.
    Context,
    /// Frame records on the stack.
    Record,
    /// Fixed words of objects: headers, lengths, stores, fields.
    Object,
    /// Elements of stores and tuples, where an index finds them.
    Element,
    /// Module variables.
    Variable,
}

impl Place {
    const ALL: [Place; 5] = [Place::Context, Place::Record, Place::Object, Place::Element, Place::Variable];

    fn name(self) -> &'static str {
        match self {
            Place::Context => "context",
            Place::Record => "record",
            Place::Object => "object",
            Place::Element => "element",
            Place::Variable => "variable",
        }
    }
}

/// The access tags (TBAA) of the places, in their order.
pub(crate) fn access_tags<'c>(cx: &'c Context, word: inkwell::types::IntType<'c>) -> Vec<MetadataValue<'c>> {
    let zero = word.const_zero();
    let root = cx.metadata_node(&[cx.metadata_string("sxc").into()]);
    let tag = |place: &Place| {
        let ty = cx.metadata_node(&[cx.metadata_string(place.name()).into(), root.into(), zero.into()]);
        cx.metadata_node(&[ty.into(), ty.into(), zero.into()])
    };
    Place::ALL.iter().map(tag).collect()
}

impl<'c> Codegen<'c, '_> {
    fn tag(&self, access: Option<InstructionValue<'c>>, place: Place) {
        if let Some(access) = access {
            let kind = self.cx.get_kind_id("tbaa");
            access.set_metadata(self.tags[place as usize], kind).expect("a node");
        }
    }
    pub(crate) fn load_in(&self, place: Place, ty: BasicTypeEnum<'c>, base: PointerValue<'c>, offset: u64) -> BasicValueEnum<'c> {
        let loaded = self.load_at(ty, base, offset);
        self.tag(loaded.as_instruction_value(), place);
        loaded
    }
    pub(crate) fn store_in(&self, place: Place, value: BasicValueEnum<'c>, base: PointerValue<'c>, offset: u64) {
        let store = ok(self.builder.build_store(self.address(base, offset), value));
        self.tag(Some(store), place);
    }
    pub(crate) fn to_pointer(&self, word: IntValue<'c>) -> PointerValue<'c> {
        ok(self.builder.build_int_to_ptr(word, self.t.ptr, ""))
    }
    pub(crate) fn address(&self, base: PointerValue<'c>, offset: u64) -> PointerValue<'c> {
        if offset == 0 {
            return base;
        }
        // SAFETY: offsets come from the layouts of the objects that `base` points at.
        ok(unsafe { self.builder.build_gep(self.t.i8, base, &[self.t.word.const_int(offset, false)], "") })
    }
    pub(crate) fn load_at(&self, ty: BasicTypeEnum<'c>, base: PointerValue<'c>, offset: u64) -> BasicValueEnum<'c> {
        ok(self.builder.build_load(ty, self.address(base, offset), ""))
    }
    pub(crate) fn store_at(&self, value: BasicValueEnum<'c>, base: PointerValue<'c>, offset: u64) {
        ok(self.builder.build_store(self.address(base, offset), value));
    }

    pub(crate) fn memory_op(&mut self, frame: &mut Frame<'c, '_>, op: &MemoryOp, inst: &InstData) -> Option<BasicValueEnum<'c>> {
        let word: BasicTypeEnum<'c> = self.t.word.into();
        match op {
            MemoryOp::Load { offset } => Some(self.load_in(Place::Object, word, self.object(frame, inst.args[0]), u64::from(*offset))),
            MemoryOp::LoadInt { offset } => {
                let loaded = self.load_in(Place::Object, word, self.object(frame, inst.args[0]), u64::from(*offset)).into_int_value();
                Some(self.narrow(frame, loaded, inst.results[0]))
            }
            MemoryOp::LoadFloat { offset } => {
                Some(self.load_in(Place::Object, self.t.f64.into(), self.object(frame, inst.args[0]), u64::from(*offset)))
            }
            MemoryOp::Store { offset } | MemoryOp::StoreFloat { offset } => {
                self.store_in(Place::Object, frame.value(inst.args[1]), self.object(frame, inst.args[0]), u64::from(*offset));
                None
            }
            MemoryOp::StoreInt { offset } => {
                let wide = self.widen(frame.value(inst.args[1]));
                self.store_in(Place::Object, wide.into(), self.object(frame, inst.args[0]), u64::from(*offset));
                None
            }
            MemoryOp::LoadElement { offset } => Some(self.load_in(Place::Element, word, self.element(frame, inst, *offset), 0)),
            MemoryOp::LoadFloatElement { offset } => Some(self.load_in(Place::Element, self.t.f64.into(), self.element(frame, inst, *offset), 0)),
            MemoryOp::StoreElement { offset } | MemoryOp::StoreFloatElement { offset } => {
                self.store_in(Place::Element, frame.value(inst.args[2]), self.element(frame, inst, *offset), 0);
                None
            }
            MemoryOp::LoadGlobal { module, index } => Some(self.load_in(Place::Variable, word, self.global_slot(*module, *index), 0)),
            MemoryOp::StoreGlobal { module, index } => {
                self.store_in(Place::Variable, frame.value(inst.args[0]), self.global_slot(*module, *index), 0);
                None
            }
            MemoryOp::Buffer => Some(self.fill_buffer(frame, &inst.args).into()),
            MemoryOp::BufferSpace { .. } => Some(self.buffer(frame).into()),
            MemoryOp::BufferLoad { index } => Some(self.load_at(word, frame.pointer(inst.args[0]), 8 * u64::from(*index))),
            MemoryOp::ExitLoad { index } => {
                let ty = self.repr_type(frame.f.repr(inst.results[0]));
                Some(self.load_at(ty, frame.pointer(inst.args[0]), 8 * u64::from(*index)))
            }
            MemoryOp::SlotLoad { slot } => {
                let ty = self.repr_type(frame.f.slots[*slot as usize]);
                Some(self.load_at(ty, frame.slots[*slot as usize], 0))
            }
            MemoryOp::SlotStore { slot } => {
                self.store_at(frame.value(inst.args[0]), frame.slots[*slot as usize], 0);
                None
            }
            MemoryOp::Cache => Some(self.zeroed("cache", size_of::<CacheSite>() as u32).as_pointer_value().into()),
            MemoryOp::Null => Some(self.null()),
            MemoryOp::Data(_) => unreachable!("constants are static objects"),
        }
    }

    /// The address of the object that a word names.
    pub(crate) fn object(&self, frame: &Frame<'c, '_>, value: Value) -> PointerValue<'c> {
        self.to_pointer(frame.int(value))
    }

    fn element(&self, frame: &Frame<'c, '_>, inst: &InstData, offset: u32) -> PointerValue<'c> {
        let base = self.address(self.object(frame, inst.args[0]), u64::from(offset));
        // SAFETY: the index has been checked against the length by an earlier instruction.
        ok(unsafe { self.builder.build_gep(self.t.word, base, &[frame.int(inst.args[1])], "") })
    }

    fn global_slot(&self, module: ModuleId, index: u32) -> PointerValue<'c> {
        let offset = offset_of!(ModuleObj, fields) as u64 + 8 * u64::from(index);
        self.offset_address(self.modules_storage(module), offset)
    }

    fn buffer(&self, frame: &Frame<'c, '_>) -> PointerValue<'c> {
        self.address(frame.area.expect("sized before"), 8)
    }

    fn fill_buffer(&self, frame: &Frame<'c, '_>, words: &[Value]) -> PointerValue<'c> {
        let buffer = self.buffer(frame);
        for (i, word) in words.iter().enumerate() {
            self.store_at(frame.value(*word), buffer, 8 * i as u64);
        }
        buffer
    }

    /// A raw value as 64 bits, for a frame slot.
    fn widen(&self, value: BasicValueEnum<'c>) -> IntValue<'c> {
        match value {
            BasicValueEnum::IntValue(v) => ok(self.builder.build_int_z_extend(v, self.t.word, "")),
            BasicValueEnum::PointerValue(v) => ok(self.builder.build_ptr_to_int(v, self.t.word, "")),
            other => unreachable!("{other:?} has a store of its own"),
        }
    }

    fn narrow(&self, frame: &Frame<'c, '_>, value: IntValue<'c>, result: Value) -> BasicValueEnum<'c> {
        match frame.f.repr(result) {
            Repr::Bool => ok(self.builder.build_int_truncate(value, self.t.i1, "")).into(),
            Repr::Status => ok(self.builder.build_int_truncate(value, self.t.i8, "")).into(),
            Repr::Ptr => self.to_pointer(value).into(),
            Repr::I64 | Repr::Word | Repr::F64 => value.into(),
        }
    }
}
