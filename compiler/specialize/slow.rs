//! The slow clone of a function: its Dynamic IR, entered at exits.
//!
//! `slow(callee, exit, buffer)` switches on the exit, rebuilds the live values as words, and goes on before or behind
//! the exit's instruction. Values that are used in another block than their own are kept in function slots, since a block
//! may now be entered from several places; LLVM turns the slots back into registers.

use super::exits::{Exit, Live};
use crate::ir::*;
use smallvec::SmallVec;
use std::collections::{BTreeMap, HashMap, HashSet};
use sxc_abi::RuntimeFn;

/// The slow clone with an entry per exit, in their order.
pub fn slow_clone(program: &Program, source: &Function, exits: &[Exit]) -> Function {
    let mut f = source.clone();
    let points = split_at_exits(&mut f, exits);
    let head = f.detached_block();
    let callee = f.add_param(head, Repr::Word);
    let exit = f.add_param(head, Repr::I64);
    let buffer = f.add_param(head, Repr::Ptr);
    let original_entry = f.entry();
    let old_callee = f.block(original_entry).params[0];
    let mut slow = Slow { program, slots: HashMap::new(), f, callee, buffer, old_callee };
    slow.spill();
    let entries: Vec<Target> = exits.iter().enumerate().map(|(i, e)| Target::plain(slow.entry(e, points[&(e.inst, e.after)], i))).collect();
    let mut f = slow.f;
    f.terminate(head, Op::Control(ControlOp::Switch), &[exit], &entries, LocId::NONE);
    f.order.insert(0, head);
    keep_reachable(&mut f);
    f.kind = FunctionKind::Function;
    f
}

/// Makes each exit's point the start of a block. Returns that block by (instruction, after).
fn split_at_exits(f: &mut Function, exits: &[Exit]) -> HashMap<(InstId, bool), Block> {
    let wanted: HashSet<(InstId, bool)> = exits.iter().map(|e| (e.inst, e.after)).collect();
    let mut points = HashMap::new();
    let old_order = std::mem::take(&mut f.order);
    let mut order = Vec::new();
    for block in old_order {
        order.push(block);
        let insts = std::mem::take(&mut f.block_mut(block).insts);
        let handler = f.block(block).handler.clone();
        let mut current = block;
        for inst in insts {
            if wanted.contains(&(inst, false)) {
                current = continue_in_new_block(f, current, &handler, &mut order);
                points.insert((inst, false), current);
            }
            f.block_mut(current).insts.push(inst);
            if wanted.contains(&(inst, true)) {
                current = continue_in_new_block(f, current, &handler, &mut order);
                points.insert((inst, true), current);
            }
        }
    }
    f.order = order;
    points
}

fn continue_in_new_block(f: &mut Function, from: Block, handler: &Option<Target>, order: &mut Vec<Block>) -> Block {
    let next = f.detached_block();
    f.block_mut(next).handler = handler.clone();
    f.terminate(from, Op::Control(ControlOp::Jump), &[], &[Target::plain(next)], LocId::NONE);
    order.push(next);
    next
}

struct Slow<'a> {
    program: &'a Program,
    f: Function,
    slots: HashMap<Value, u32>,
    callee: Value,
    buffer: Value,
    /// The callee parameter of the original entry.
    old_callee: Value,
}

impl Slow<'_> {
    /// Stores values that other blocks use in slots where they are defined, and loads them in each block that uses them.
    fn spill(&mut self) {
        let home = self.definitions();
        for block in self.f.order.clone() {
            self.find_crossing(block, &home);
        }
        for block in self.f.order.clone() {
            self.spill_block(block, &home);
        }
    }

    fn definitions(&self) -> HashMap<Value, Block> {
        let mut home = HashMap::new();
        for block in &self.f.order {
            home.extend(self.f.block(*block).params.iter().map(|p| (*p, *block)));
            for inst in &self.f.block(*block).insts {
                home.extend(self.f.inst(*inst).results.iter().map(|r| (*r, *block)));
            }
        }
        home
    }

    fn find_crossing(&mut self, block: Block, home: &HashMap<Value, Block>) {
        let mut used: Vec<Value> = Vec::new();
        for inst in &self.f.block(block).insts {
            let inst = self.f.inst(*inst);
            used.extend(&inst.args);
            used.extend(inst.targets.iter().flat_map(|t| &t.args));
        }
        used.extend(self.f.block(block).handler.iter().flat_map(|h| &h.args));
        for value in used {
            if home.get(&value) != Some(&block) && value != self.old_callee {
                self.slot(value);
            }
        }
    }

    fn slot(&mut self, value: Value) -> u32 {
        if let Some(slot) = self.slots.get(&value) {
            return *slot;
        }
        let repr = self.f.repr(value);
        self.f.slots.push(repr);
        let slot = self.f.slots.len() as u32 - 1;
        self.slots.insert(value, slot);
        slot
    }

    fn spill_block(&mut self, block: Block, home: &HashMap<Value, Block>) {
        let old = std::mem::take(&mut self.f.block_mut(block).insts);
        let mut insts: Vec<InstId> = Vec::new();
        let mut local: BTreeMap<Value, Value> = BTreeMap::new();
        for param in self.f.block(block).params.clone() {
            self.store(param, &mut insts);
        }
        // The handler's arguments are read at the start: they are the same at every operation of the block.
        if let Some(mut handler) = self.f.block(block).handler.clone() {
            handler.args.iter_mut().for_each(|v| self.fetch(v, block, home, &mut local, &mut insts));
            self.f.block_mut(block).handler = Some(handler);
        }
        for inst in old {
            let mut data = self.f.inst(inst).clone();
            data.args.iter_mut().for_each(|v| self.fetch(v, block, home, &mut local, &mut insts));
            data.targets.iter_mut().flat_map(|t| &mut t.args).for_each(|v| self.fetch(v, block, home, &mut local, &mut insts));
            let results = data.results.clone();
            insts.push(self.f.make_inst(data));
            for result in results {
                self.store(result, &mut insts);
            }
        }
        self.f.block_mut(block).insts = insts;
    }

    fn fetch(&mut self, value: &mut Value, block: Block, home: &HashMap<Value, Block>, local: &mut BTreeMap<Value, Value>, insts: &mut Vec<InstId>) {
        if *value == self.old_callee {
            *value = self.callee;
            return;
        }
        if home.get(value) == Some(&block) {
            return;
        }
        let slot = self.slots[value];
        if let Some(copy) = local.get(value) {
            *value = *copy;
            return;
        }
        let copy = self.f.new_value(self.f.repr(*value));
        insts.push(self.instruction(MemoryOp::SlotLoad { slot }, &[], &[copy]));
        local.insert(*value, copy);
        *value = copy;
    }

    fn store(&mut self, value: Value, insts: &mut Vec<InstId>) {
        if let Some(slot) = self.slots.get(&value).copied() {
            insts.push(self.instruction(MemoryOp::SlotStore { slot }, &[value], &[]));
        }
    }

    fn instruction(&mut self, op: MemoryOp, args: &[Value], results: &[Value]) -> InstId {
        let data = InstData { op: Op::Memory(op), args: args.into(), targets: SmallVec::new(), results: results.into(), loc: LocId::NONE };
        self.f.make_inst(data)
    }

    /// The block that rebuilds the live values of an exit and goes on at its point.
    fn entry(&mut self, exit: &Exit, point: Block, _index: usize) -> Block {
        let block = self.f.new_block();
        let loc = self.f.inst(exit.inst).loc;
        for (value, live) in &exit.live {
            if !self.slots.contains_key(value) {
                continue;
            }
            let word = self.rebuild(block, *value, *live, loc);
            self.put(block, *value, word, loc);
        }
        if exit.after {
            let results = self.f.inst(exit.inst).results.clone();
            let first = exit.words - results.len() as u32;
            for (i, result) in results.into_iter().enumerate() {
                if !self.slots.contains_key(&result) {
                    continue;
                }
                let word = self.load(block, first + i as u32, Repr::Word, loc);
                let word = self.as_source_repr(block, result, word, loc);
                self.put(block, result, word, loc);
            }
        }
        self.f.terminate(block, Op::Control(ControlOp::Jump), &[], &[Target::plain(point)], loc);
        block
    }

    fn put(&mut self, block: Block, value: Value, word: Value, loc: LocId) {
        let slot = self.slots[&value];
        self.f.push(block, Op::Memory(MemoryOp::SlotStore { slot }), &[word], &[], loc);
    }

    /// Truth is raw in Dynamic IR too.
    fn as_source_repr(&mut self, block: Block, value: Value, word: Value, loc: LocId) -> Value {
        match self.f.repr(value) {
            Repr::Bool => self.f.push(block, Op::Object(ObjectOp::IsTrue), &[word], &[Repr::Bool], loc)[0],
            _ => word,
        }
    }

    fn load(&mut self, block: Block, index: u32, repr: Repr, loc: LocId) -> Value {
        self.f.push(block, Op::Memory(MemoryOp::ExitLoad { index }), &[self.buffer], &[repr], loc)[0]
    }

    fn rebuild(&mut self, block: Block, value: Value, live: Live, loc: LocId) -> Value {
        let runtime = |f| Op::Call(CallOp::Runtime(f));
        match live {
            Live::Buffer { index, repr } => {
                let v = self.load(block, index, repr, loc);
                match repr {
                    Repr::I64 => self.f.push(block, runtime(RuntimeFn::sx_int_from_i64), &[v], &[Repr::Word], loc)[0],
                    Repr::F64 => self.f.push(block, runtime(RuntimeFn::sx_float), &[v], &[Repr::Word], loc)[0],
                    // A comparison's result is a word in Dynamic IR, a condition is raw there too.
                    Repr::Bool if self.f.repr(value) == Repr::Word => self.f.push(block, Op::Object(ObjectOp::Bool), &[v], &[Repr::Word], loc)[0],
                    Repr::Word | Repr::Bool | Repr::Status | Repr::Ptr => v,
                }
            }
            Live::Again(inst) => {
                let op = self.f.inst(inst).op.clone();
                self.f.push(block, op, &[], &[Repr::Word], loc)[0]
            }
            Live::Function(func) => {
                let (module, index) = self.program.function_slots[&func];
                self.f.push(block, Op::Memory(MemoryOp::LoadGlobal { module, index }), &[], &[Repr::Word], loc)[0]
            }
            Live::Found { inst, index } => {
                let receiver = self.load(block, index, Repr::Word, loc);
                let op = self.f.inst(inst).op.clone();
                self.f.push(block, op, &[receiver], &[Repr::Word; 2], loc)[0]
            }
            Live::RangeIter { index } => {
                let args: Vec<Value> = (0..3).map(|i| self.load(block, index + i, Repr::I64, loc)).collect();
                self.f.push(block, runtime(RuntimeFn::sx_range_iterator), &args, &[Repr::Word], loc)[0]
            }
            Live::ListIter { index } | Live::TextIter { index } => {
                let sequence = self.load(block, index, Repr::Word, loc);
                let at = self.load(block, index + 1, Repr::I64, loc);
                let function = if matches!(live, Live::TextIter { .. }) { RuntimeFn::sx_str_iterator } else { RuntimeFn::sx_list_iterator };
                self.f.push(block, runtime(function), &[sequence, at], &[Repr::Word], loc)[0]
            }
        }
    }
}

/// Blocks that no exit leads to are dropped.
fn keep_reachable(f: &mut Function) {
    let reachable: HashSet<Block> = order::reverse_postorder(f).into_iter().collect();
    f.order.retain(|b| reachable.contains(b));
}
