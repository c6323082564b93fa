//! Reads of variables become values; joins get a parameter for each live variable whose values differ there.

use super::super::build::{Event, EventKind};
use super::Draft;
use super::live::Live;
use super::phis::{Phi, Phis};
use crate::ir::*;

/// The value of each variable at one place.
type Env = Vec<Value>;

struct Rename<'a> {
    draft: &'a mut Draft,
    live: &'a Live,
    /// Edges into each block: the predecessor and the index of its target, none for its handler.
    incoming: Vec<Vec<(Block, Option<usize>)>>,
    /// At the end of each block, and where its first operation raises.
    ends: Vec<Option<Env>>,
    raised: Vec<Option<Env>>,
    phis: Phis,
    absent: Value,
}

pub fn run(draft: &mut Draft, live: &Live, absent: ConstId) {
    let absent = absent_value(draft, absent);
    let blocks = draft.func.blocks.len();
    let mut incoming = vec![Vec::new(); blocks];
    for block in &draft.func.order {
        for (target, to) in draft.edges(*block) {
            incoming[to.0 as usize].push((*block, target));
        }
    }
    let phis = Phis::new(draft.func.values.len());
    let mut pass = Rename { draft, live, incoming, ends: vec![None; blocks], raised: vec![None; blocks], phis, absent };
    for block in pass.draft.func.order.clone() {
        pass.block(block);
    }
    pass.fill_arguments();
    let Rename { phis, incoming, .. } = pass;
    phis.simplify(&mut draft.func, &incoming);
}

/// The absent word, as the first instruction of the function.
fn absent_value(draft: &mut Draft, absent: ConstId) -> Value {
    let value = draft.func.new_value(Repr::Word);
    let data = InstData { op: Op::Const(absent), args: Default::default(), targets: Default::default(), results: [value].into_iter().collect(), loc: LocId::NONE };
    let inst = draft.func.make_inst(data);
    let entry = draft.func.entry();
    draft.func.block_mut(entry).insts.insert(0, inst);
    draft.events[entry.0 as usize].iter_mut().for_each(|event| event.at += 1);
    value
}

impl Rename<'_> {
    fn block(&mut self, block: Block) {
        let mut env = self.env_at_start(block);
        let events = std::mem::take(&mut self.draft.events[block.0 as usize]);
        let insts = std::mem::take(&mut self.draft.func.block_mut(block).insts);
        let mut events = events.into_iter().peekable();
        let mut out = Vec::with_capacity(insts.len());
        for (i, inst) in insts.into_iter().enumerate() {
            while let Some(event) = events.next_if(|e| e.at <= i as u32) {
                self.event(block, event, &mut env, &mut out);
            }
            if matches!(&self.draft.func.inst(inst).op, Op::Py(op) if !op.never_raises()) {
                self.note_raise(block, &env);
            }
            let data = self.draft.func.inst_mut(inst);
            let args = data.args.iter_mut().chain(data.targets.iter_mut().flat_map(|t| t.args.iter_mut()));
            args.for_each(|arg| *arg = self.phis.resolve(*arg));
            out.push(inst);
        }
        self.draft.func.block_mut(block).insts = out;
        self.ends[block.0 as usize] = Some(env);
    }

    fn event(&mut self, block: Block, event: Event, env: &mut Env, out: &mut Vec<InstId>) {
        let slot = event.var.0 as usize;
        match event.kind {
            EventKind::Write(value) => env[slot] = self.phis.resolve(value),
            EventKind::Unset => env[slot] = self.absent,
            EventKind::Read { value, check: false, .. } => self.phis.replace(value, env[slot]),
            EventKind::Read { value, check: true, loc } => {
                self.note_raise(block, env);
                let op = Op::Py(PyOp::CheckLocal(self.draft.vars[slot]));
                let args = [env[slot]].into_iter().collect();
                let data = InstData { op, args, targets: Default::default(), results: [value].into_iter().collect(), loc };
                out.push(self.draft.func.make_inst(data));
                // A handler sees the variable as it was before the check: both are the same word.
                env[slot] = value;
            }
        }
    }

    fn note_raise(&mut self, block: Block, env: &Env) {
        if self.draft.func.block(block).handler.is_some() {
            self.raised[block.0 as usize].get_or_insert_with(|| env.clone());
        }
    }

    fn env_at_start(&mut self, block: Block) -> Env {
        if block == self.draft.func.entry() {
            return vec![self.absent; self.draft.var_count];
        }
        (0..self.draft.var_count).map(|slot| self.value_at_start(block, slot)).collect()
    }

    fn value_at_start(&mut self, block: Block, slot: usize) -> Value {
        let var = super::super::build::Var(slot as u32);
        if !self.live.at(block).has(var) {
            return self.absent;
        }
        let edges = &self.incoming[block.0 as usize];
        let mut values = edges.iter().map(|(from, target)| self.value_on_edge(*from, *target, slot));
        let first = values.next().flatten();
        match first {
            Some(value) if values.all(|v| v == first) => value,
            _ => {
                let value = self.draft.func.add_param(block, Repr::Word);
                self.phis.add(Phi { value, block, slot });
                value
            }
        }
    }

    /// None where the predecessor comes later.
    fn value_on_edge(&self, from: Block, target: Option<usize>, slot: usize) -> Option<Value> {
        let envs = if target.is_some() { &self.ends } else { &self.raised };
        Some(envs[from.0 as usize].as_ref()?[slot])
    }

    fn fill_arguments(&mut self) {
        for phi in self.phis.list() {
            for (from, target) in &self.incoming[phi.block.0 as usize] {
                let value = self.value_on_edge(*from, *target, phi.slot).expect("every reachable block was renamed");
                super::phis::target_mut(&mut self.draft.func, *from, *target).args.push(value);
            }
        }
    }
}
