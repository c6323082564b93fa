//! Checks IR functions against the rules of the IR; run after lowering and after each pass in tests.
//!
//! Rules of the Dynamic stage:
//!
//! 1. *shape*: the entry is the first block of the order; every block is reached and ends with its only terminator; targets
//!    and handlers are blocks of the order; the entry is no target.
//! 2. *arguments*: an edge gives as many values as its target has parameters, with the same reprs. A handler's first parameter
//!    is a word, the exception, which the edge does not give.
//! 3. *definitions*: every value has one definition, which dominates each of its uses. What an edge to a handler gives is
//!    defined before the first operation of the block that may raise.
//! 4. *operands*: an operation has the arguments and results that its documentation in `ir/ops.rs` names.
//! 5. *ends*: an operation that always raises is followed by `unreachable`, and only such an operation is.
//! 6. *stage*: only constants, operations on words and control flow occur.
//! 7. *parameters*: the entry has the callee and one word per parameter of the function.

mod signatures;

use crate::ir::*;
use crate::ir::dominators::Dominators;
use std::collections::{HashMap, HashSet};

/// A broken rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Violation {
    pub function: String,
    pub block: Block,
    /// The instruction, by its index in the block.
    pub inst: Option<usize>,
    pub rule: &'static str,
    pub message: String,
}

impl std::fmt::Display for Violation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.function, self.block)?;
        if let Some(inst) = self.inst {
            write!(f, " instruction {inst}")?;
        }
        write!(f, ": {} ({})", self.message, self.rule)
    }
}

/// All violations of a function in the Dynamic stage.
pub fn dynamic(function: &Function) -> Vec<Violation> {
    let mut check = Check { function, found: Vec::new(), at: (function.entry(), None) };
    check.shape();
    // The other rules take a well-formed graph for granted.
    if check.found.is_empty() {
        check.entry_params();
        check.blocks();
        check.definitions();
    }
    check.found
}

struct Check<'a> {
    function: &'a Function,
    found: Vec<Violation>,
    at: (Block, Option<usize>),
}

/// Where a value is defined: a block, and the index of the instruction there, none for a parameter.
type Place = (Block, Option<usize>);

impl Check<'_> {
    fn report(&mut self, rule: &'static str, message: String) {
        let (block, inst) = self.at;
        self.found.push(Violation { function: self.function.qualname.clone(), block, inst, rule, message });
    }

    fn shape(&mut self) {
        let mut listed = vec![false; self.function.blocks.len()];
        self.function.order.iter().for_each(|b| listed[b.0 as usize] = true);
        let reached: HashSet<Block> = crate::ir::order::reverse_postorder(self.function).into_iter().collect();
        for block in &self.function.order {
            self.at = (*block, None);
            if !reached.contains(block) {
                self.report("shape", "the block is not reached".into());
            }
            let insts = &self.function.block(*block).insts;
            for (i, inst) in insts.iter().enumerate() {
                self.at.1 = Some(i);
                if self.function.inst(*inst).op.is_terminator() != (i + 1 == insts.len()) {
                    self.report("shape", "a terminator ends a block and stands nowhere else".into());
                }
            }
            self.at.1 = None;
            if insts.is_empty() {
                self.report("shape", "the block is empty".into());
            }
            for next in self.function.successors(*block) {
                if !listed[next.0 as usize] {
                    self.report("shape", format!("{next} is not in the order"));
                }
                if next == self.function.entry() {
                    self.report("shape", "the entry is a target".into());
                }
            }
        }
    }

    fn entry_params(&mut self) {
        self.at = (self.function.entry(), None);
        let params = &self.function.block(self.function.entry()).params;
        let expected = self.function.params.names.len() + 1;
        if params.len() != expected || params.iter().any(|v| self.function.repr(*v) != Repr::Word) {
            self.report("parameters", format!("the entry has {} parameters instead of {expected} words", params.len()));
        }
    }

    fn blocks(&mut self) {
        for block in &self.function.order {
            let data = self.function.block(*block);
            self.at = (*block, None);
            if let Some(handler) = &data.handler {
                self.handler(handler);
            }
            for (i, inst) in data.insts.iter().enumerate() {
                self.at.1 = Some(i);
                let inst = self.function.inst(*inst);
                inst.targets.iter().for_each(|t| self.edge(t, 0));
                self.operands(inst);
                self.ends(inst, data.insts.get(i + 1).map(|next| &self.function.inst(*next).op));
            }
        }
    }

    fn handler(&mut self, handler: &Target) {
        let first = self.function.block(handler.block).params.first();
        if first.is_none_or(|v| self.function.repr(*v) != Repr::Word) {
            self.report("arguments", format!("the handler {} does not take the exception", handler.block));
        } else {
            self.edge(handler, 1);
        }
    }

    /// An edge whose target has `given` parameters that do not come from it.
    fn edge(&mut self, target: &Target, given: usize) {
        let params = &self.function.block(target.block).params[given.min(self.function.block(target.block).params.len())..];
        if params.len() != target.args.len() {
            return self.report("arguments", format!("{} takes {} values and gets {}", target.block, params.len(), target.args.len()));
        }
        for (param, arg) in params.iter().zip(&target.args) {
            if self.function.repr(*param) != self.function.repr(*arg) {
                self.report("arguments", format!("{arg} does not have the repr of {param}"));
            }
        }
    }

    fn operands(&mut self, inst: &InstData) {
        let Some(signature) = signatures::of(&inst.op) else {
            return self.report("stage", format!("{:?} does not belong to the Dynamic stage", inst.op));
        };
        let args: Vec<Repr> = inst.args.iter().map(|v| self.function.repr(*v)).collect();
        let results: Vec<Repr> = inst.results.iter().map(|v| self.function.repr(*v)).collect();
        if !signature.args.fits(&args) {
            self.report("operands", format!("{:?} has the arguments {args:?} instead of {:?}", inst.op, signature.args));
        }
        if results != signature.results {
            self.report("operands", format!("{:?} has the results {results:?} instead of {:?}", inst.op, signature.results));
        }
        if signature.targets.is_some_and(|n| n != inst.targets.len()) {
            self.report("operands", format!("{:?} has {} targets", inst.op, inst.targets.len()));
        }
    }

    fn ends(&mut self, inst: &InstData, next: Option<&Op>) {
        let raises = matches!(&inst.op, Op::Py(op) if op.always_raises());
        let stops = matches!(next, Some(Op::Control(ControlOp::Unreachable)));
        if raises != stops && next.is_some() {
            self.report("ends", "`unreachable` follows what always raises, and nothing else".into());
        }
    }

    fn definitions(&mut self) {
        let places = self.places();
        let dominance = Dominators::of(self.function);
        for block in &self.function.order {
            let data = self.function.block(*block);
            self.at = (*block, None);
            let raising = data.insts.iter().position(|i| matches!(&self.function.inst(*i).op, Op::Py(op) if !op.never_raises()));
            if let Some(handler) = &data.handler {
                let first = raising.unwrap_or(0);
                handler.args.iter().for_each(|v| self.used(&places, &dominance, *v, first));
            }
            for (i, inst) in data.insts.iter().enumerate() {
                self.at.1 = Some(i);
                let inst = self.function.inst(*inst);
                let edges = inst.targets.iter().flat_map(|t| &t.args);
                inst.args.iter().chain(edges).for_each(|v| self.used(&places, &dominance, *v, i));
            }
        }
    }

    fn places(&mut self) -> HashMap<Value, Place> {
        let mut places = HashMap::new();
        for block in &self.function.order {
            let data = self.function.block(*block);
            let params = data.params.iter().map(|v| (*v, None));
            let results = data.insts.iter().enumerate().flat_map(|(i, inst)| self.function.inst(*inst).results.iter().map(move |v| (*v, Some(i))));
            for (value, inst) in params.chain(results).collect::<Vec<_>>() {
                self.at = (*block, inst);
                if places.insert(value, (*block, inst)).is_some() {
                    self.report("definitions", format!("{value} is defined twice"));
                }
            }
        }
        places
    }

    /// `value` is used at the instruction with index `inst` of the current block.
    fn used(&mut self, places: &HashMap<Value, Place>, dominance: &Dominators, value: Value, inst: usize) {
        let fine = match places.get(&value) {
            None => false,
            Some((block, at)) if *block == self.at.0 => at.is_none_or(|at| at < inst),
            Some((block, _)) => dominance.dominates(*block, self.at.0),
        };
        if !fine {
            self.report("definitions", format!("{value} is not defined here"));
        }
    }
}
