//! Loops over ranges and lists without iterator objects.

use super::Specializer;
use super::values::Mapped;
use crate::infer::types::{Ty, Type};
use crate::infer::{Call, Instance};
use crate::ir::*;
use std::collections::{HashMap, HashSet};
use std::mem::offset_of;
use sxc_abi::slots::CompareOp;
use sxc_abi::{ClassId, ListObj, StoreObj};

/// Iterators that only `Next` uses, and ranges that only such an iterator uses.
pub fn virtual_values(f: &Function, instance: &Instance) -> HashSet<Value> {
    let mut uses: HashMap<Value, Vec<Option<InstId>>> = HashMap::new();
    for block in &f.order {
        for id in &f.block(*block).insts {
            let inst = f.inst(*id);
            for arg in &inst.args {
                uses.entry(*arg).or_default().push(Some(*id));
            }
            for arg in inst.targets.iter().flat_map(|t| &t.args) {
                uses.entry(*arg).or_default().push(None);
            }
        }
        for arg in f.block(*block).handler.iter().flat_map(|h| &h.args) {
            uses.entry(*arg).or_default().push(None);
        }
    }
    let only = |v: Value, wanted: &dyn Fn(InstId) -> bool| uses.get(&v).is_some_and(|u| u.iter().all(|i| i.is_some_and(wanted)));
    let is_next = |i: InstId| f.inst(i).op == Op::Py(PyOp::Next);
    let mut out = HashSet::new();
    for block in &f.order {
        for id in &f.block(*block).insts {
            let inst = f.inst(*id);
            if inst.op == Op::Py(PyOp::Slice) && is_only_subscript(f, &f.block(*block).insts, *id) && uses.get(&inst.results[0]).is_some_and(|u| u.len() == 1) {
                out.insert(inst.results[0]);
            }
            if inst.op != Op::Py(PyOp::Iter) || !only(inst.results[0], &is_next) {
                continue;
            }
            out.insert(inst.results[0]);
            let made_here = f.block(*block).insts.iter().any(|i| {
                f.inst(*i).results.first() == Some(&inst.args[0]) && instance.calls.get(i) == Some(&Call::BuiltinClass(ClassId::Range))
            });
            if made_here && uses[&inst.args[0]].len() == 1 && adjacent(f, *block, inst.args[0], *id) {
                out.insert(inst.args[0]);
            }
        }
    }
    out
}

/// The instruction behind a slice subscripts with it.
fn is_only_subscript(f: &Function, insts: &[InstId], slice: InstId) -> bool {
    let at = insts.iter().position(|i| *i == slice).expect("in the block");
    insts.get(at + 1).map(|i| f.inst(*i)).is_some_and(|next| next.op == Op::Py(PyOp::GetItem) && next.args[1] == f.inst(slice).results[0])
}

/// Nothing stands between the instruction that makes `value` and `user`.
fn adjacent(f: &Function, block: Block, value: Value, user: InstId) -> bool {
    let insts = &f.block(block).insts;
    let at = insts.iter().position(|i| *i == user).expect("in the block");
    at > 0 && f.inst(insts[at - 1]).results.first() == Some(&value)
}

impl Specializer<'_> {
    fn new_slot(&mut self, repr: Repr) -> u32 {
        self.out.slots.push(repr);
        self.out.slots.len() as u32 - 1
    }
    fn slot_load(&mut self, slot: u32) -> Value {
        let repr = self.out.slots[slot as usize];
        self.emit(Op::Memory(MemoryOp::SlotLoad { slot }), &[], repr)
    }
    fn slot_store(&mut self, slot: u32, value: Value) {
        self.effect(Op::Memory(MemoryOp::SlotStore { slot }), &[value]);
    }

    /// `range(...)` of raw ints that only a loop uses. False where it must be an object.
    pub(super) fn virtual_range(&mut self, inst: &InstData) -> bool {
        let (result, args) = (inst.results[0], &inst.args[1..]);
        let ints = !args.is_empty() && args.len() <= 3 && args.iter().all(|a| self.known(*a) == Ty::INT);
        if !ints || !self.virtual_values.contains(&result) {
            return false;
        }
        // A step that is not a constant may be 0, which raises.
        let step = match args.get(2) {
            None => 1,
            Some(step) => match self.int_constant(*step) {
                Some(0) | None => return false,
                Some(step) => step,
            },
        };
        let raw: Vec<Value> = args.iter().map(|a| self.word_or_raw(*a)).collect();
        let (start, stop) = if raw.len() == 1 { (self.int(0), raw[0]) } else { (raw[0], raw[1]) };
        let step = self.int(step);
        self.map.insert(result, Mapped::Range([start, stop, step]));
        true
    }

    pub(super) fn int_constant(&self, value: Value) -> Option<i64> {
        let Some(Mapped::Again(inst)) = self.map.get(&value) else { return None };
        match self.source.inst(*inst).op {
            Op::Const(id) => match self.program.consts.get(id) {
                ConstValue::Int(v) => Some(*v),
                _ => None,
            },
            _ => None,
        }
    }

    /// `iter(x)` for a virtual iterator. False where it must be an object.
    pub(super) fn virtual_iter(&mut self, inst: &InstData) -> bool {
        let result = inst.results[0];
        if !self.virtual_values.contains(&result) {
            return false;
        }
        if let Some(Mapped::Range([start, stop, step])) = self.map.get(&inst.args[0]).copied() {
            let remaining = self.range_length(start, stop, step);
            let (next_slot, remaining_slot) = (self.new_slot(Repr::I64), self.new_slot(Repr::I64));
            self.slot_store(next_slot, start);
            self.slot_store(remaining_slot, remaining);
            self.map.insert(result, Mapped::RangeIter { next: next_slot, remaining: remaining_slot, step });
            return true;
        }
        let is_list = match self.type_of(self.known(inst.args[0])) {
            Type::List(_) => true,
            Type::Str => false,
            _ => return false,
        };
        let sequence = self.word(inst.args[0]);
        let (first, index) = (self.new_slot(Repr::Word), self.new_slot(Repr::I64));
        let zero = self.int(0);
        self.slot_store(first, sequence);
        self.slot_store(index, zero);
        self.map.insert(result, if is_list { Mapped::ListIter { list: first, index } } else { Mapped::TextIter { string: first, index } });
        true
    }

    /// Items of a range; saturates at 2^63 - 1, which no loop reaches.
    fn range_length(&mut self, start: Value, stop: Value, step: Value) -> Value {
        self.emit(Op::Int(IntOp::RangeLength), &[start, stop, step], Repr::I64)
    }

    /// `next` of a virtual iterator followed by the branch on presence: both are done here. The blocks are those of the
    /// Dynamic function's branch.
    pub(super) fn virtual_next(&mut self, id: InstId, inst: &InstData) -> bool {
        match self.map.get(&inst.args[0]).copied() {
            Some(Mapped::RangeIter { next, remaining, step }) => {
                self.range_next(inst.results[0], next, remaining, step);
                true
            }
            Some(Mapped::ListIter { list, index }) => {
                self.sequence_next(id, inst.results[0], list, index, true);
                true
            }
            Some(Mapped::TextIter { string, index }) => {
                self.sequence_next(id, inst.results[0], string, index, false);
                true
            }
            _ => false,
        }
    }

    fn range_next(&mut self, result: Value, next: u32, remaining: u32, step: Value) {
        let left = self.slot_load(remaining);
        let zero = self.int(0);
        let more = self.compare(CompareOp::Gt, left, zero);
        let (go, end) = (self.new_block(), self.new_block());
        self.branch(more, go, end);
        self.go_to(go);
        let (item, one) = (self.slot_load(next), self.int(1));
        let following = self.emit(Op::Int(IntOp::AddWrapping), &[item, step], Repr::I64);
        let fewer = self.emit(Op::Int(IntOp::Sub), &[left, one], Repr::I64);
        self.slot_store(next, following);
        self.slot_store(remaining, fewer);
        self.pending_next = Some(super::operation::NextOutcome { result, end, item: Some((item, Ty::INT)) });
    }

    fn sequence_next(&mut self, id: InstId, result: Value, sequence: u32, index: u32, is_list: bool) {
        let ty = self.inference_item(result);
        let (object, at) = (self.slot_load(sequence), self.slot_load(index));
        let length = self.length_of(object);
        let more = self.compare(CompareOp::Lt, at, length);
        let (go, end) = (self.new_block(), self.new_block());
        self.branch(more, go, end);
        self.go_to(go);
        let item = if is_list {
            let word = self.list_element(id, object, at);
            self.guarded(id, word, ty)
        } else {
            self.text_at(id, object, at)
        };
        let one = self.int(1);
        let following = self.emit(Op::Int(IntOp::Add), &[at, one], Repr::I64);
        self.slot_store(index, following);
        self.pending_next = Some(super::operation::NextOutcome { result, end, item: Some((item, ty)) });
    }

    /// The predicted type of the item behind a maybe-absent result.
    fn inference_item(&self, result: Value) -> Ty {
        let ty = self.ty(result);
        let members: Vec<Ty> = self.inference.table.members(ty).into_iter().filter(|m| *m != Ty::ABSENT).collect();
        match members.as_slice() {
            [one] => *one,
            _ => Ty::OBJECT,
        }
    }

    /// The word at an index within the list's length; leaves before the instruction if the store is not one of words.
    pub(super) fn list_element(&mut self, id: InstId, list: Value, at: Value) -> Value {
        let store = self.emit(Op::Memory(MemoryOp::Load { offset: offset_of!(ListObj, store) as u32 }), &[list], Repr::Word);
        let words = self.emit(Op::Object(ObjectOp::HasClass(ClassId::WordStore)), &[store], Repr::Bool);
        self.exit_before_unless(id, words);
        self.emit(Op::Memory(MemoryOp::LoadElement { offset: offset_of!(StoreObj, items) as u32 }), &[store, at], Repr::Word)
    }
}
