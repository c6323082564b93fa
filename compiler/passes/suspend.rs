//! Splits generator bodies at their yields and moves what lives across one into the generator's frame.
//!
//! The function becomes `resume(frame, sent)`: an entry that switches on the state, and a block per yield where the body
//! goes on. A value that is used in another block than the one defining it may be live across a suspension; such values
//! are stored in the frame where they are defined and loaded in each block that uses them. Words and raw values have
//! separate areas; no slot is shared.
//!
//! Later code may rely on: a generator function's entry block has the parameters (frame, sent), and no yield is left.

use super::editor::rewrite;
use crate::ir::*;
use std::collections::{HashMap, HashSet};
use sxc_abi::{GeneratorObj, generator_state};

const FRAME: u32 = std::mem::offset_of!(GeneratorObj, frame) as u32;
const STATE: u32 = std::mem::offset_of!(GeneratorObj, state) as u32;
const RESULT: u32 = std::mem::offset_of!(GeneratorObj, result) as u32;
const FUNCTION: u32 = std::mem::offset_of!(GeneratorObj, function) as u32;

pub fn run(_program: &Program, f: &mut Function) {
    if f.kind != FunctionKind::Generator {
        return;
    }
    let start = f.entry();
    let head = f.detached_block();
    let frame = f.add_param(head, Repr::Word);
    let sent = f.add_param(head, Repr::Word);
    let resumes = split_yields(f, frame, sent);
    take_parameters(f, start, frame);
    let words = spill(f, head, frame, sent);
    finish_returns(f, frame);
    dispatch(f, head, frame, start, &resumes);
    f.frame_words = words;
}

/// Cuts blocks at yields; returns where each one goes on.
fn split_yields(f: &mut Function, frame: Value, sent: Value) -> Vec<Block> {
    let mut resumes = Vec::new();
    rewrite(f, |ed, data| match data.op {
        Op::Py(PyOp::Yield { .. }) => {
            let next = ed.new_block();
            resumes.push(next);
            let state = ed.int(resumes.len() as i64);
            ed.effect(Op::Memory(MemoryOp::StoreInt { offset: STATE }), &[frame, state]);
            ed.terminate(ControlOp::Suspend, &[data.args[0]], &[]);
            ed.go_to(next);
            // What is sent is another value at each resumption: the yield's own result is a parameter.
            let body = ed.new_block();
            ed.f.block_mut(body).params.push(data.results[0]);
            ed.terminate(ControlOp::Jump, &[], &[Target::new(body, vec![sent])]);
            ed.go_to(body);
        }
        Op::Object(ObjectOp::Frame) => ed.replace(data.results[0], frame),
        _ => ed.keep(data),
    });
    resumes
}

/// The callee and the Python parameters are in the frame from the start: slot i for parameter i.
fn take_parameters(f: &mut Function, start: Block, frame: Value) {
    let params = std::mem::take(&mut f.block_mut(start).params);
    let mut loads = Vec::new();
    for (i, param) in params.into_iter().enumerate() {
        let offset = if i == 0 { FUNCTION } else { FRAME + 8 * (i as u32 - 1) };
        loads.push(memory(f, MemoryOp::Load { offset }, &[frame], &[param]));
    }
    f.block_mut(start).insts.splice(0..0, loads);
}

/// Stores values that other blocks use in the frame and loads them there. Returns the number of frame words: parameters,
/// words, then raw slots.
fn spill(f: &mut Function, head: Block, frame: Value, sent: Value) -> FrameWords {
    let home = definitions(f);
    let crossing = crossing_values(f, &home, &[frame, sent]);
    let params = f.params.names.len() as u32;
    let (words, raws): (Vec<Value>, Vec<Value>) = crossing.iter().partition(|v| f.repr(**v) == Repr::Word);
    let slots: HashMap<Value, u32> = words.iter().chain(&raws).enumerate().map(|(i, v)| (*v, FRAME + 8 * (params + i as u32))).collect();
    for block in f.order.clone() {
        debug_assert!(block != head);
        spill_block(f, block, frame, &slots, &home);
    }
    FrameWords { words: params + words.len() as u32, raws: raws.len() as u32 }
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

fn crossing_values(f: &Function, home: &HashMap<Value, Block>, always_there: &[Value]) -> Vec<Value> {
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    for block in &f.order {
        for inst in &f.block(*block).insts {
            let inst = f.inst(*inst);
            for value in inst.args.iter().chain(inst.targets.iter().flat_map(|t| &t.args)) {
                if home.get(value) != Some(block) && !always_there.contains(value) && seen.insert(*value) {
                    out.push(*value);
                }
            }
        }
    }
    out
}

fn spill_block(f: &mut Function, block: Block, frame: Value, slots: &HashMap<Value, u32>, home: &HashMap<Value, Block>) {
    let old = std::mem::take(&mut f.block_mut(block).insts);
    let mut insts = Vec::new();
    let mut local: HashMap<Value, Value> = HashMap::new();
    for param in f.block(block).params.clone() {
        if let Some(offset) = slots.get(&param) {
            insts.push(store(f, frame, param, *offset));
        }
    }
    for inst in old {
        let mut data = f.inst(inst).clone();
        let mut fetch = |f: &mut Function, value: &mut Value| {
            if home.get(value) == Some(&block) {
                return;
            }
            if let Some(offset) = slots.get(value) {
                *value = *local.entry(*value).or_insert_with(|| {
                    let copy = f.new_value(f.repr(*value));
                    insts.push(load(f, frame, copy, *offset));
                    copy
                });
            }
        };
        data.args.iter_mut().for_each(|v| fetch(f, v));
        data.targets.iter_mut().flat_map(|t| &mut t.args).for_each(|v| fetch(f, v));
        let results = data.results.clone();
        insts.push(f.make_inst(data));
        for result in results {
            if let Some(offset) = slots.get(&result) {
                insts.push(store(f, frame, result, *offset));
            }
        }
    }
    f.block_mut(block).insts = insts;
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
fn dispatch(f: &mut Function, head: Block, frame: Value, start: Block, resumes: &[Block]) {
    let loc = LocId::NONE;
    f.order.insert(0, head);
    let state = f.push(head, Op::Memory(MemoryOp::LoadInt { offset: STATE }), &[frame], &[Repr::I64], loc)[0];
    let running = f.push(head, Op::Int(IntOp::Const(generator_state::RUNNING)), &[], &[Repr::I64], loc)[0];
    f.push(head, Op::Memory(MemoryOp::StoreInt { offset: STATE }), &[frame, running], &[], loc);
    let targets: Vec<Target> = [start].iter().chain(resumes).map(|b| Target::plain(*b)).collect();
    f.terminate(head, Op::Control(ControlOp::Switch), &[state], &targets, loc);
}
