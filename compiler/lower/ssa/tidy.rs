//! Straight lines of blocks become one block; everything is numbered again in the order of emission.

use crate::ir::*;
use std::collections::HashSet;

pub fn run(mut func: Function) -> Function {
    join_lines(&mut func);
    drop_unused_constants(&mut func);
    crate::ir::number::renumber(&func)
}

/// Joins a block to its only predecessor where that only jumps to it and raises to the same handler.
fn join_lines(func: &mut Function) {
    let mut edges = vec![0_u32; func.blocks.len()];
    for block in &func.order {
        func.successors(*block).iter().for_each(|to| edges[to.0 as usize] += 1);
    }
    let mut gone = HashSet::new();
    for block in func.order.clone() {
        if !gone.contains(&block) {
            while let Some(next) = joinable(func, &edges, block) {
                join(func, block, next);
                gone.insert(next);
            }
        }
    }
    func.order.retain(|block| !gone.contains(block));
}

fn joinable(func: &Function, edges: &[u32], block: Block) -> Option<Block> {
    let end = func.terminator(block)?;
    let [target] = &end.targets[..] else { return None };
    let next = target.block;
    let (here, there) = (func.block(block), func.block(next));
    let fits = here.handler == there.handler || there.handler.is_none() && !raises(func, next) || here.handler.is_none() && !raises(func, block);
    (fits && edges[next.0 as usize] == 1 && there.params.is_empty() && next != block).then_some(next)
}

fn raises(func: &Function, block: Block) -> bool {
    func.block(block).insts.iter().any(|inst| matches!(&func.inst(*inst).op, Op::Py(op) if !op.never_raises()))
}

fn join(func: &mut Function, block: Block, next: Block) {
    let tail = std::mem::take(&mut func.block_mut(next).insts);
    let handler = func.block_mut(next).handler.take();
    let data = func.block_mut(block);
    data.insts.pop();
    data.insts.extend(tail);
    if data.handler.is_none() {
        data.handler = handler;
    }
}

fn drop_unused_constants(func: &mut Function) {
    let mut used = HashSet::new();
    for block in &func.order {
        let data = func.block(*block);
        used.extend(data.handler.iter().flat_map(|h| h.args.iter().copied()));
        for inst in &data.insts {
            let inst = func.inst(*inst);
            used.extend(inst.args.iter().copied());
            used.extend(inst.targets.iter().flat_map(|t| t.args.iter().copied()));
        }
    }
    for block in func.order.clone() {
        let keep = |func: &Function, inst: InstId| {
            let data = func.inst(inst);
            !matches!(data.op, Op::Const(_)) || data.results.iter().any(|v| used.contains(v))
        };
        let kept: Vec<InstId> = func.block(block).insts.iter().copied().filter(|i| keep(func, *i)).collect();
        func.block_mut(block).insts = kept;
    }
}
