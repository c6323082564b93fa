//! Gives a value a new name where a branch shows something of it: `x is None`, truth, presence. Inference can then give
//! the new name a narrower type, and types belong to values alone.

use crate::ir::dominators::Dominators;
use crate::ir::*;
use std::collections::HashMap;

pub fn run(_program: &Program, f: &mut Function) {
    let tree = Dominators::of(f);
    let definitions = definitions(f);
    for block in &tree.order {
        refine_targets(f, &tree, &definitions, *block);
    }
    rename(f, &tree);
}

fn definitions(f: &Function) -> HashMap<Value, InstId> {
    let insts = f.order.iter().flat_map(|b| &f.block(*b).insts);
    insts.flat_map(|i| f.inst(*i).results.iter().map(|r| (*r, *i))).collect()
}

/// Puts refinements at the start of the blocks that only this block's branch leads to.
fn refine_targets(f: &mut Function, tree: &Dominators, definitions: &HashMap<Value, InstId>, block: Block) {
    let Some(last) = f.terminator(block) else { return };
    let (then, other) = match last.op {
        Op::Control(ControlOp::BranchPresent) => ((Some(Refinement::Present), last.args[0]), None),
        Op::Control(ControlOp::Branch) => match condition(f, definitions, last.args[0], false) {
            Some((value, yes, no)) => ((yes, value), no.map(|n| (n, value))),
            None => return,
        },
        _ => return,
    };
    let targets: Vec<Block> = last.targets.iter().map(|t| t.block).collect();
    if let (Some(refinement), value) = then {
        refine(f, tree, targets[0], refinement, value);
    }
    if let Some((refinement, value)) = other {
        refine(f, tree, targets[1], refinement, value);
    }
}

type Shown = (Value, Option<Refinement>, Option<Refinement>);

/// What a truth value shows when it is true, and when it is false.
fn condition(f: &Function, definitions: &HashMap<Value, InstId>, truth: Value, negated: bool) -> Option<Shown> {
    let inst = f.inst(*definitions.get(&truth)?);
    let (value, yes, no) = match &inst.op {
        Op::Py(PyOp::Not) => return condition(f, definitions, inst.args[0], !negated),
        Op::Py(PyOp::Is) if is_none(f, definitions, inst.args[1]) => (inst.args[0], Some(Refinement::IsNone), Some(Refinement::NotNone)),
        Op::Py(PyOp::Truth) => (inst.args[0], Some(Refinement::Truthy), None),
        _ => return None,
    };
    Some(if negated { (value, no, yes) } else { (value, yes, no) })
}

fn is_none(f: &Function, definitions: &HashMap<Value, InstId>, value: Value) -> bool {
    definitions.get(&value).is_some_and(|i| matches!(f.inst(*i).op, Op::Const(id) if id == ConstId::NONE))
}

fn refine(f: &mut Function, tree: &Dominators, target: Block, refinement: Refinement, value: Value) {
    if tree.predecessors.get(&target).map_or(0, Vec::len) != 1 || f.block(target).params.contains(&value) {
        return;
    }
    let result = f.new_value(f.repr(value));
    let data = InstData {
        op: Op::Py(PyOp::Refine(refinement)),
        args: [value].as_slice().into(),
        targets: Default::default(),
        results: [result].as_slice().into(),
        loc: LocId::NONE,
    };
    let inst = f.make_inst(data);
    f.block_mut(target).insts.insert(0, inst);
}

/// Below a refinement in the dominator tree, uses of the old name become uses of the new one.
fn rename(f: &mut Function, tree: &Dominators) {
    enum Step {
        Enter(Block),
        Leave(Vec<(Value, Option<Value>)>),
    }
    let children = tree.children();
    let mut names: HashMap<Value, Value> = HashMap::new();
    let mut steps = vec![Step::Enter(f.entry())];
    while let Some(step) = steps.pop() {
        match step {
            Step::Leave(undo) => undo.into_iter().rev().for_each(|(value, old)| match old {
                Some(old) => drop(names.insert(value, old)),
                None => drop(names.remove(&value)),
            }),
            Step::Enter(block) => {
                let undo = rename_block(f, block, &mut names);
                steps.push(Step::Leave(undo));
                steps.extend(children.get(&block).into_iter().flatten().map(|b| Step::Enter(*b)));
            }
        }
    }
}

fn rename_block(f: &mut Function, block: Block, names: &mut HashMap<Value, Value>) -> Vec<(Value, Option<Value>)> {
    // The handler's arguments hold at the start of the block already, before its own refinements.
    if let Some(handler) = &mut f.block_mut(block).handler {
        handler.args.iter_mut().for_each(|v| *v = names.get(v).copied().unwrap_or(*v));
    }
    let mut undo = Vec::new();
    for inst in f.block(block).insts.clone() {
        let data = f.inst_mut(inst);
        let original = data.args.first().copied();
        let current = |v: &mut Value| *v = names.get(v).copied().unwrap_or(*v);
        data.args.iter_mut().for_each(current);
        data.targets.iter_mut().flat_map(|t| &mut t.args).for_each(current);
        if let (Op::Py(PyOp::Refine(_)), Some(value)) = (&data.op, original) {
            let result = data.results[0];
            undo.push((value, names.insert(value, result)));
        }
    }
    undo
}
