//! Exits: what is live at one, and the edge that leaves.

use super::values::Mapped;
use super::Specializer;
use crate::ir::*;
use std::collections::{HashMap, HashSet};

/// How the slow clone gets a live value of the Dynamic function back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Live {
    /// From the exit's buffer at this word, in this repr.
    Buffer { index: u32, repr: Repr },
    /// By running its (constant) instruction again.
    Again(InstId),
    /// The function object of a method.
    Function(FuncId),
    /// By finding the method again, of the receiver at this word.
    Found { inst: InstId, index: u32 },
    /// A range iterator from three raw ints: next, remaining, step.
    RangeIter { index: u32 },
    /// A list iterator from the list and a raw index.
    ListIter { index: u32 },
    /// The iterator of a string from the string and a raw index.
    TextIter { index: u32 },
}

/// A way out of fast code.
#[derive(Clone, Debug)]
pub struct Exit {
    pub inst: InstId,
    /// Goes on behind the instruction, whose results (words) are the buffer's last.
    pub after: bool,
    pub live: Vec<(Value, Live)>,
    /// Words of the buffer.
    pub words: u32,
}

/// Values live out of each block, by backward dataflow over the Dynamic function. Long blocks have the live values of
/// places within them, so that no question walks far.
pub struct Liveness {
    /// By block and position: what is live right before the instruction there, or out of the block.
    live: HashMap<(Block, usize), HashSet<Value>>,
    places: HashMap<InstId, (Block, usize)>,
}

/// Instructions between two places whose live values are kept.
const STRIDE: usize = 256;

impl Liveness {
    pub fn of(f: &Function) -> Liveness {
        let order = order::reverse_postorder(f);
        let mut live_in: HashMap<Block, HashSet<Value>> = HashMap::new();
        let mut live_out: HashMap<Block, HashSet<Value>> = HashMap::new();
        let mut changed = true;
        while changed {
            changed = false;
            for block in order.iter().rev() {
                let mut live: HashSet<Value> = HashSet::new();
                for next in f.successors(*block) {
                    live.extend(live_in.get(&next).into_iter().flatten());
                }
                live_out.insert(*block, live.clone());
                walk_back(f, *block, &mut live, 0..f.block(*block).insts.len());
                for param in &f.block(*block).params {
                    live.remove(param);
                }
                if live_in.get(block) != Some(&live) {
                    live_in.insert(*block, live);
                    changed = true;
                }
            }
        }
        let places = order.iter().flat_map(|b| f.block(*b).insts.iter().enumerate().map(|(i, inst)| (*inst, (*b, i)))).collect();
        let mut live = HashMap::new();
        for (block, mut values) in live_out {
            let mut end = f.block(block).insts.len();
            live.insert((block, end), values.clone());
            while end > STRIDE {
                let start = (end - 1) / STRIDE * STRIDE;
                walk_back(f, block, &mut values, start..end);
                live.insert((block, start), values.clone());
                end = start;
            }
        }
        Liveness { live, places }
    }

    /// Values live right before (or right behind) an instruction, without its results.
    pub fn at(&self, f: &Function, inst: InstId, after: bool) -> Vec<Value> {
        let (block, index) = self.places[&inst];
        let from = index + usize::from(after);
        let end = ((from / STRIDE + 1) * STRIDE).min(f.block(block).insts.len());
        let mut live = self.live[&(block, end)].clone();
        walk_back(f, block, &mut live, from..end);
        for result in &f.inst(inst).results {
            live.remove(result);
        }
        let mut live: Vec<Value> = live.into_iter().collect();
        live.sort();
        live
    }
}

/// Walks from behind these instructions of a block back to before them.
fn walk_back(f: &Function, block: Block, live: &mut HashSet<Value>, range: std::ops::Range<usize>) {
    let data = f.block(block);
    for inst in data.insts[range].iter().rev() {
        let inst = f.inst(*inst);
        for result in &inst.results {
            live.remove(result);
        }
        live.extend(&inst.args);
        live.extend(inst.targets.iter().flat_map(|t| &t.args));
    }
    // The handler may be entered from any operation of the block.
    live.extend(data.handler.iter().flat_map(|h| &h.args));
}

impl Specializer<'_> {
    /// Leaves before the instruction unless the condition holds.
    pub(super) fn exit_before_unless(&mut self, inst: InstId, fine: Value) {
        let (next, leave) = (self.new_block(), self.new_block());
        self.branch(fine, next, leave);
        self.go_to(leave);
        self.leave(inst, None);
        self.go_to(next);
    }

    pub(super) fn exit_before_if(&mut self, inst: InstId, wrong: Value) {
        let fine = self.not(wrong);
        self.exit_before_unless(inst, fine);
    }

    /// Leaves behind the instruction, whose results turned out to be these words, unless the condition holds.
    pub(super) fn exit_after_unless(&mut self, inst: InstId, fine: Value, words: &[Value]) {
        let (next, leave) = (self.new_block(), self.new_block());
        self.branch(fine, next, leave);
        self.go_to(leave);
        self.leave(inst, Some(words));
        self.go_to(next);
    }

    /// Ends the current block by leaving.
    pub(super) fn leave(&mut self, inst: InstId, results: Option<&[Value]>) {
        let live = self.live.at(self.source, inst, results.is_some());
        let mut exit = Exit { inst, after: results.is_some(), live: Vec::new(), words: 0 };
        let mut args = Vec::new();
        for value in live {
            let Some(mapped) = self.map.get(&value).copied() else { continue };
            exit.live.push((value, self.keep(mapped, value, &mut args)));
        }
        args.extend(results.into_iter().flatten());
        exit.words = args.len() as u32;
        let id = ExitId((self.first_exit + self.exits.len()) as u32);
        self.exits.push(exit);
        self.out.terminate(self.block, Op::Control(ControlOp::Exit(id)), &args, &[], self.loc);
    }

    fn keep(&mut self, mapped: Mapped, value: Value, args: &mut Vec<Value>) -> Live {
        let index = args.len() as u32;
        match mapped {
            Mapped::Value(v, _) => {
                args.push(v);
                Live::Buffer { index, repr: self.out.repr(v) }
            }
            Mapped::Again(inst) => Live::Again(inst),
            Mapped::Function(func) => Live::Function(func),
            Mapped::Found(inst) => {
                args.push(self.word(self.source.inst(inst).args[0]));
                Live::Found { inst, index }
            }
            Mapped::RangeIter { next, remaining, step } => {
                let next = self.emit(Op::Memory(MemoryOp::SlotLoad { slot: next }), &[], Repr::I64);
                let remaining = self.emit(Op::Memory(MemoryOp::SlotLoad { slot: remaining }), &[], Repr::I64);
                args.extend([next, remaining, step]);
                Live::RangeIter { index }
            }
            Mapped::ListIter { list, index: at } => {
                self.keep_iterator(list, at, args);
                Live::ListIter { index }
            }
            Mapped::TextIter { string, index: at } => {
                self.keep_iterator(string, at, args);
                Live::TextIter { index }
            }
            Mapped::Range(_) => unreachable!("{value} is a range between its call and its loop, where nothing leaves"),
            Mapped::Slice { .. } => unreachable!("{value} is a slice before its subscript, which leaves before the slice"),
        }
    }

    fn keep_iterator(&mut self, sequence: u32, at: u32, args: &mut Vec<Value>) {
        let sequence = self.emit(Op::Memory(MemoryOp::SlotLoad { slot: sequence }), &[], Repr::Word);
        let at = self.emit(Op::Memory(MemoryOp::SlotLoad { slot: at }), &[], Repr::I64);
        args.extend([sequence, at]);
    }

    /// A result in the repr of the type that this instance promises; other words are returned as wide.
    pub(super) fn return_value(&mut self, value: Value) {
        let result = self.inference.instance(self.instance).result;
        let v = self.coerce(value, result);
        self.out.terminate(self.block, Op::Control(ControlOp::Return), &[v], &[], self.loc);
    }
}
