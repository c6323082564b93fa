//! Splits generator bodies at their yields and moves what lives across one into the generator's frame.
//!
//! The function becomes `resume(frame, sent)`: an entry that switches on the state, and a block per yield where the body
//! goes on. A value that is used in another block than the one defining it becomes a variable (a slot of the function,
//! which LLVM turns into registers). At a yield the variables that are live behind it are stored in the frame; where the
//! body goes on they are loaded again. Words and raw values have separate areas; no place is shared.
//!
//! Later code may rely on: a generator function's entry block has the parameters (frame, sent), and no yield is left.

use super::editor::rewrite;
use crate::ir::*;
use std::collections::{BTreeSet, HashMap, HashSet};
use sxc_abi::{GeneratorObj, generator_state};

const FRAME: u32 = std::mem::offset_of!(GeneratorObj, frame) as u32;
const STATE: u32 = std::mem::offset_of!(GeneratorObj, state) as u32;
const RESULT: u32 = std::mem::offset_of!(GeneratorObj, result) as u32;
const FUNCTION: u32 = std::mem::offset_of!(GeneratorObj, function) as u32;

pub fn run(_program: &Program, f: &mut Function) {
    if !f.kind.is_resumable() {
        return;
    }
    let start = f.entry();
    let head = f.detached_block();
    let frame = f.add_param(head, Repr::Word);
    let sent = f.add_param(head, Repr::Word);
    let sent_slot = new_slot(f, Repr::Word);
    let yields = split_yields(f, frame, sent_slot);
    let params = take_parameters(f, start, frame);
    f.frame_words = Spill::new(f, frame, &params).run(&yields);
    finish_returns(f, frame);
    dispatch(f, head, frame, (sent, sent_slot), start, &yields);
}

/// A place where the body stops.
struct Yield {
    stops: Block,
    goes_on: Block,
}

fn new_slot(f: &mut Function, repr: Repr) -> u32 {
    f.slots.push(repr);
    f.slots.len() as u32 - 1
}

/// Cuts blocks at yields.
fn split_yields(f: &mut Function, frame: Value, sent: u32) -> Vec<Yield> {
    let mut yields = Vec::new();
    rewrite(f, |ed, data| match data.op {
        Op::Py(PyOp::Yield { .. }) => {
            let goes_on = ed.new_block();
            yields.push(Yield { stops: ed.block(), goes_on });
            let state = ed.int(yields.len() as i64);
            ed.effect(Op::Memory(MemoryOp::StoreInt { offset: STATE }), &[frame, state]);
            ed.terminate(ControlOp::Suspend, &[data.args[0]], &[]);
            ed.go_to(goes_on);
            ed.define(Op::Memory(MemoryOp::SlotLoad { slot: sent }), &[], &data.results);
        }
        Op::Object(ObjectOp::Frame) => ed.replace(data.results[0], frame),
        _ => ed.keep(data),
    });
    yields
}

/// The callee and the Python parameters are in the frame from the start: place i for parameter i. Gives their places.
fn take_parameters(f: &mut Function, start: Block, frame: Value) -> HashMap<Value, u32> {
    let params = std::mem::take(&mut f.block_mut(start).params);
    let mut places = HashMap::new();
    let mut loads = Vec::new();
    for (i, param) in params.into_iter().enumerate() {
        let offset = if i == 0 { FUNCTION } else { FRAME + 8 * (i as u32 - 1) };
        loads.push(memory(f, MemoryOp::Load { offset }, &[frame], &[param]));
        places.insert(param, offset);
    }
    f.block_mut(start).insts.splice(0..0, loads);
    places
}

/// Values that cross blocks become slots; those that are live across a yield have a place in the frame as well.
struct Spill<'a> {
    f: &'a mut Function,
    frame: Value,
    /// Parameters, which are in the frame already.
    params: &'a HashMap<Value, u32>,
    home: HashMap<Value, Block>,
    slots: HashMap<Value, u32>,
}

impl<'a> Spill<'a> {
    fn new(f: &'a mut Function, frame: Value, params: &'a HashMap<Value, u32>) -> Spill<'a> {
        let home = definitions(f);
        let crossing = crossing_values(f, &home, frame);
        let slots = crossing.into_iter().map(|v| (v, new_slot(f, f.repr(v)))).collect();
        Spill { f, frame, params, home, slots }
    }

    /// Gives the size of the frame: parameters and words, then raw values.
    fn run(mut self, yields: &[Yield]) -> FrameWords {
        let live = self.live_behind(yields);
        let first = self.f.params.names.len() as u32;
        let kept: BTreeSet<Value> = live.iter().flatten().copied().filter(|v| !self.params.contains_key(v)).collect();
        let (words, raws): (Vec<Value>, Vec<Value>) = kept.into_iter().partition(|v| self.f.repr(*v) == Repr::Word);
        let mut places = self.params.clone();
        places.extend(words.iter().chain(&raws).enumerate().map(|(i, v)| (*v, FRAME + 8 * (first + i as u32))));
        for block in self.f.order.clone() {
            self.use_slots(block);
        }
        for (at, live) in yields.iter().zip(&live) {
            self.save(at.stops, live, &places);
            self.restore(at.goes_on, live, &places);
        }
        FrameWords { words: first + words.len() as u32, raws: raws.len() as u32 }
    }

    /// The crossing values that are live where the body goes on, per yield.
    fn live_behind(&self, yields: &[Yield]) -> Vec<BTreeSet<Value>> {
        let continued: HashMap<Block, Block> = yields.iter().map(|y| (y.stops, y.goes_on)).collect();
        let mut live: HashMap<Block, BTreeSet<Value>> = HashMap::new();
        let mut changed = true;
        while changed {
            changed = false;
            for block in self.f.order.iter().rev() {
                let behind = self.f.successors(*block).into_iter().chain(continued.get(block).copied());
                let mut here: BTreeSet<Value> = behind.flat_map(|b| live.get(&b).into_iter().flatten().copied()).collect();
                here.retain(|v| self.home.get(v) != Some(block));
                for inst in &self.f.block(*block).insts {
                    let inst = self.f.inst(*inst);
                    let used = inst.args.iter().chain(inst.targets.iter().flat_map(|t| &t.args));
                    here.extend(used.filter(|v| self.slots.contains_key(v) && self.home.get(v) != Some(block)));
                }
                if live.get(block).is_none_or(|before| before.len() != here.len()) {
                    live.insert(*block, here);
                    changed = true;
                }
            }
        }
        yields.iter().map(|y| live.get(&y.goes_on).cloned().unwrap_or_default()).collect()
    }

    fn use_slots(&mut self, block: Block) {
        let old = std::mem::take(&mut self.f.block_mut(block).insts);
        let mut insts = Vec::new();
        let mut local: HashMap<Value, Value> = HashMap::new();
        for param in self.f.block(block).params.clone() {
            insts.extend(self.slot_store(param, param));
        }
        for inst in old {
            let mut data = self.f.inst(inst).clone();
            let used = data.args.iter_mut().chain(data.targets.iter_mut().flat_map(|t| &mut t.args));
            for value in used {
                if self.home.get(value) == Some(&block) {
                    continue;
                }
                let Some(slot) = self.slots.get(value).copied() else { continue };
                *value = *local.entry(*value).or_insert_with(|| {
                    let copy = self.f.new_value(self.f.repr(*value));
                    insts.push(memory(self.f, MemoryOp::SlotLoad { slot }, &[], &[copy]));
                    copy
                });
            }
            let results = data.results.clone();
            insts.push(self.f.make_inst(data));
            for result in results {
                insts.extend(self.slot_store(result, result));
            }
        }
        self.f.block_mut(block).insts = insts;
    }

    fn slot_store(&mut self, of: Value, value: Value) -> Option<InstId> {
        let slot = *self.slots.get(&of)?;
        Some(memory(self.f, MemoryOp::SlotStore { slot }, &[value], &[]))
    }

    /// Before the end of a block that stops: from slots to the frame. What a parameter was is there already.
    fn save(&mut self, block: Block, live: &BTreeSet<Value>, places: &HashMap<Value, u32>) {
        let mut moves = Vec::new();
        for value in live.iter().filter(|v| !self.params.contains_key(v)) {
            let copy = self.f.new_value(self.f.repr(*value));
            moves.push(memory(self.f, MemoryOp::SlotLoad { slot: self.slots[value] }, &[], &[copy]));
            moves.push(store(self.f, self.frame, copy, places[value]));
        }
        let insts = &mut self.f.block_mut(block).insts;
        let end = insts.len() - 1;
        insts.splice(end..end, moves);
    }

    /// At the start of a block that goes on: from the frame to slots.
    fn restore(&mut self, block: Block, live: &BTreeSet<Value>, places: &HashMap<Value, u32>) {
        let mut moves = Vec::new();
        for value in live {
            let copy = self.f.new_value(self.f.repr(*value));
            moves.push(load(self.f, self.frame, copy, places[value]));
            moves.extend(self.slot_store(*value, copy));
        }
        self.f.block_mut(block).insts.splice(0..0, moves);
    }
}

fn definitions(f: &Function) -> HashMap<Value, Block> {
    let mut home = HashMap::new();
    for block in &f.order {
        home.extend(f.block(*block).params.iter().map(|p| (*p, *block)));
        for inst in &f.block(*block).insts {
            home.extend(f.inst(*inst).results.iter().map(|r| (*r, *block)));
        }
    }
    home
}

/// Values used in another block than their own; the frame is there everywhere.
fn crossing_values(f: &Function, home: &HashMap<Value, Block>, frame: Value) -> Vec<Value> {
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    for block in &f.order {
        for inst in &f.block(*block).insts {
            let inst = f.inst(*inst);
            for value in inst.args.iter().chain(inst.targets.iter().flat_map(|t| &t.args)) {
                if home.get(value) != Some(block) && *value != frame && seen.insert(*value) {
                    out.push(*value);
                }
            }
        }
    }
    out
}

fn store(f: &mut Function, frame: Value, value: Value, offset: u32) -> InstId {
    let op = match f.repr(value) {
        Repr::Word => MemoryOp::Store { offset },
        Repr::F64 => MemoryOp::StoreFloat { offset },
        Repr::I64 | Repr::Bool | Repr::Status | Repr::Ptr => MemoryOp::StoreInt { offset },
    };
    memory(f, op, &[frame, value], &[])
}

fn load(f: &mut Function, frame: Value, result: Value, offset: u32) -> InstId {
    let op = match f.repr(result) {
        Repr::Word => MemoryOp::Load { offset },
        Repr::F64 => MemoryOp::LoadFloat { offset },
        Repr::I64 | Repr::Bool | Repr::Status | Repr::Ptr => MemoryOp::LoadInt { offset },
    };
    memory(f, op, &[frame], &[result])
}

fn memory(f: &mut Function, op: MemoryOp, args: &[Value], results: &[Value]) -> InstId {
    f.make_inst(InstData { op: Op::Memory(op), args: args.into(), targets: Default::default(), results: results.into(), loc: LocId::NONE })
}

/// `return value` stores the result and ends; a raised end only ends. Both mark the generator as finished.
fn finish_returns(f: &mut Function, frame: Value) {
    rewrite(f, |ed, data| match data.op {
        Op::Control(ControlOp::Return) => {
            ed.effect(Op::Memory(MemoryOp::Store { offset: RESULT }), &[frame, data.args[0]]);
            finish(ed, frame);
        }
        Op::Control(ControlOp::ReturnRaised) => finish(ed, frame),
        _ => ed.keep(data),
    });
}

fn finish(ed: &mut super::editor::Editor<'_>, frame: Value) {
    let state = ed.int(generator_state::FINISHED);
    ed.effect(Op::Memory(MemoryOp::StoreInt { offset: STATE }), &[frame, state]);
    ed.terminate(ControlOp::ReturnRaised, &[], &[]);
}

/// The new entry: marks the generator as running and goes on where it stopped.
fn dispatch(f: &mut Function, head: Block, frame: Value, (sent, sent_slot): (Value, u32), start: Block, yields: &[Yield]) {
    let loc = LocId::NONE;
    f.order.insert(0, head);
    let state = f.push(head, Op::Memory(MemoryOp::LoadInt { offset: STATE }), &[frame], &[Repr::I64], loc)[0];
    let running = f.push(head, Op::Int(IntOp::Const(generator_state::RUNNING)), &[], &[Repr::I64], loc)[0];
    f.push(head, Op::Memory(MemoryOp::StoreInt { offset: STATE }), &[frame, running], &[], loc);
    f.push(head, Op::Memory(MemoryOp::SlotStore { slot: sent_slot }), &[sent], &[], loc);
    let blocks = [start].into_iter().chain(yields.iter().map(|y| y.goes_on));
    let targets: Vec<Target> = blocks.map(Target::plain).collect();
    f.terminate(head, Op::Control(ControlOp::Switch), &[state], &targets, loc);
}
