//! Parameters made for variables, and the removal of those that are not needed.

use crate::ir::*;
use std::collections::{HashMap, HashSet};

/// A parameter of `block` for the variable `slot`.
#[derive(Clone, Copy)]
pub struct Phi {
    pub value: Value,
    pub block: Block,
    pub slot: usize,
}

pub struct Phis {
    phis: Vec<Phi>,
    /// What a value stands for, by value number.
    same: Vec<Option<Value>>,
}

type Incoming = [Vec<(Block, Option<usize>)>];

impl Phis {
    pub fn new(values: usize) -> Phis {
        Phis { phis: Vec::new(), same: vec![None; values] }
    }

    pub fn add(&mut self, phi: Phi) {
        self.phis.push(phi);
    }

    pub fn list(&self) -> &[Phi] {
        &self.phis
    }

    pub fn replace(&mut self, value: Value, by: Value) {
        let i = value.0 as usize;
        if i >= self.same.len() {
            self.same.resize(i + 1, None);
        }
        self.same[i] = Some(by);
    }

    pub fn resolve(&self, mut value: Value) -> Value {
        while let Some(Some(same)) = self.same.get(value.0 as usize) {
            value = *same;
        }
        value
    }

    /// Removes parameters that stand for one value only, and those that nothing uses.
    pub fn simplify(mut self, func: &mut Function, incoming: &Incoming) {
        let sources: Vec<Vec<Value>> = self.phis.iter().map(|phi| sources(func, incoming, phi)).collect();
        let mut kept: Vec<usize> = (0..self.phis.len()).collect();
        loop {
            let before = kept.len();
            kept.retain(|i| !self.merge(self.phis[*i].value, &sources[*i]));
            if kept.len() == before {
                break;
            }
        }
        self.resolve_all(func);
        let used = self.used(func, &kept, &sources);
        let gone: HashSet<Value> = self.phis.iter().map(|p| p.value).filter(|v| !used.contains(v)).collect();
        remove(func, incoming, &gone);
    }

    /// Replaces a parameter by its only other source, if there is only one.
    fn merge(&mut self, phi: Value, sources: &[Value]) -> bool {
        let mut others = sources.iter().map(|v| self.resolve(*v)).filter(|v| *v != phi);
        let Some(first) = others.next() else { return false };
        if others.any(|v| v != first) {
            return false;
        }
        self.replace(phi, first);
        true
    }

    fn resolve_all(&self, func: &mut Function) {
        for block in func.order.clone() {
            for inst in func.block(block).insts.clone() {
                let data = func.inst_mut(inst);
                let args = data.args.iter_mut().chain(data.targets.iter_mut().flat_map(|t| t.args.iter_mut()));
                args.for_each(|arg| *arg = self.resolve(*arg));
            }
            if let Some(handler) = &mut func.block_mut(block).handler {
                handler.args.iter_mut().for_each(|arg| *arg = self.resolve(*arg));
            }
        }
    }

    /// Remaining parameters that some operation depends on.
    fn used(&self, func: &Function, kept: &[usize], sources: &[Vec<Value>]) -> HashSet<Value> {
        let made: HashSet<Value> = self.phis.iter().map(|phi| phi.value).collect();
        let by_value: HashMap<Value, usize> = kept.iter().map(|i| (self.phis[*i].value, *i)).collect();
        let mut work: Vec<Value> = Vec::new();
        for block in &func.order {
            for inst in &func.block(*block).insts {
                let data = func.inst(*inst);
                work.extend(&data.args);
                for target in &data.targets {
                    // Arguments of parameters that the builder made come first.
                    let own = func.block(target.block).params.iter().take_while(|p| !made.contains(p)).count();
                    work.extend(target.args.iter().take(own));
                }
            }
        }
        let mut used = HashSet::new();
        while let Some(value) = work.pop() {
            if let Some(i) = by_value.get(&value)
                && used.insert(value)
            {
                work.extend(sources[*i].iter().map(|v| self.resolve(*v)));
            }
        }
        used
    }
}

fn sources(func: &Function, incoming: &Incoming, phi: &Phi) -> Vec<Value> {
    let data = func.block(phi.block);
    let at = data.params.iter().position(|p| *p == phi.value).expect("the parameter is the block's");
    // The exception, the first parameter of a handler, is not among the arguments of its edges.
    let argument = |(from, target): &(Block, Option<usize>)| {
        let skip = usize::from(target.is_none());
        target_of(func, *from, *target).args[at - skip]
    };
    incoming[phi.block.0 as usize].iter().map(argument).collect()
}

fn remove(func: &mut Function, incoming: &Incoming, gone: &HashSet<Value>) {
    for block in func.order.clone() {
        let params = func.block(block).params.clone();
        let keep: Vec<bool> = params.iter().map(|p| !gone.contains(p)).collect();
        if keep.iter().all(|k| *k) {
            continue;
        }
        func.block_mut(block).params.retain(|p| !gone.contains(p));
        for (from, target) in &incoming[block.0 as usize] {
            let mut keep = keep.iter().skip(usize::from(target.is_none()));
            target_mut(func, *from, *target).args.retain(|_| *keep.next().expect("as many arguments as parameters"));
        }
    }
}

fn target_of(func: &Function, from: Block, target: Option<usize>) -> &Target {
    match target {
        Some(i) => &func.terminator(from).expect("the block is complete").targets[i],
        None => func.block(from).handler.as_ref().expect("the block has a handler"),
    }
}

pub fn target_mut(func: &mut Function, from: Block, target: Option<usize>) -> &mut Target {
    match target {
        Some(i) => {
            let last = *func.block(from).insts.last().expect("the block is complete");
            &mut func.inst_mut(last).targets[i]
        }
        None => func.block_mut(from).handler.as_mut().expect("the block has a handler"),
    }
}
