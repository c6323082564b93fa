//! Atomic operations, as LLVM's.

use super::function::Frame;
use super::{Codegen, ok};
use crate::ir::{AtomicOp, InstData, MemoryOrder};
use inkwell::values::{AsValueRef, BasicValue, BasicValueEnum, InstructionValue, StructValue};
use llvm_sys::core::LLVMBuildAtomicCmpXchg;
use inkwell::{AtomicOrdering, AtomicRMWBinOp};
use std::mem::offset_of;
use sxc_abi::AtomicObj;

impl<'c> Codegen<'c, '_> {
    pub(crate) fn atomic_op(&mut self, frame: &mut Frame<'c, '_>, op: &AtomicOp, inst: &InstData) -> Option<BasicValueEnum<'c>> {
        let object = self.to_pointer(frame.int(inst.args[0]));
        let place = self.address(object, offset_of!(AtomicObj, value) as u64);
        let operand = |i: usize| frame.int(inst.args[i]);
        match op {
            AtomicOp::Load(order) => {
                let value = ok(self.builder.build_load(self.t.word, place, ""));
                order_access(value.as_instruction_value().expect("a load"), *order);
                Some(value)
            }
            AtomicOp::Store(order) => {
                order_access(ok(self.builder.build_store(place, operand(1))), *order);
                None
            }
            AtomicOp::FetchAdd(order) => {
                let value = ok(self.builder.build_atomicrmw(AtomicRMWBinOp::Add, place, operand(1), ordering(*order)));
                Some(value.into())
            }
            AtomicOp::CompareExchange { success, failure } => {
                // inkwell refuses a failure ordering above that of success, which LLVM has taken since version 13.
                // SAFETY: the builder stands in a block, the operands are a pointer and two words; the result is a pair.
                let pair = unsafe {
                    let (place, expected, desired) = (place.as_value_ref(), operand(1).as_value_ref(), operand(2).as_value_ref());
                    let builder = self.builder.as_mut_ptr();
                    StructValue::new(LLVMBuildAtomicCmpXchg(builder, place, expected, desired, ordering(*success).into(), ordering(*failure).into(), 0))
                };
                Some(ok(self.builder.build_extract_value(pair, 0, "")))
            }
        }
    }
}

/// Makes a load or store atomic.
fn order_access(access: InstructionValue<'_>, order: MemoryOrder) {
    access.set_atomic_ordering(ordering(order)).expect("the ordering suits the access");
    access.set_alignment(8).expect("loads and stores have an alignment");
}

fn ordering(order: MemoryOrder) -> AtomicOrdering {
    match order {
        MemoryOrder::Relaxed => AtomicOrdering::Monotonic,
        MemoryOrder::Acquire => AtomicOrdering::Acquire,
        MemoryOrder::Release => AtomicOrdering::Release,
        MemoryOrder::AcqRel => AtomicOrdering::AcquireRelease,
        MemoryOrder::SeqCst => AtomicOrdering::SequentiallyConsistent,
    }
}
