//! Which variables are provably bound, and so which reads need no check.

use super::super::build::{Event, EventKind};
use super::Draft;
use super::bits::Bits;
use crate::ir::Block;

/// Bound variables at the start of each block, by block number.
struct Bound(Vec<Option<Bits>>);

/// Removes the check of reads that cannot fail.
pub fn compute(draft: &mut Draft) {
    let bound = fixpoint(draft);
    for block in draft.func.order.clone() {
        let Some(mut state) = bound.0[block.0 as usize].clone() else { continue };
        for event in &mut draft.events[block.0 as usize] {
            if let EventKind::Read { check, .. } = &mut event.kind {
                *check &= !state.has(event.var);
            }
            step(&mut state, event);
        }
    }
}

fn fixpoint(draft: &Draft) -> Bound {
    let mut bound = Bound(vec![None; draft.func.blocks.len()]);
    bound.0[draft.func.entry().0 as usize] = Some(Bits::empty(draft.var_count));
    loop {
        let mut changed = false;
        for block in &draft.func.order {
            changed |= flow(draft, &mut bound, *block);
        }
        if !changed {
            return bound;
        }
    }
}

/// Hands what holds at the end of `block` to its successors; true if that told one something.
fn flow(draft: &Draft, bound: &mut Bound, block: Block) -> bool {
    let Some(state) = bound.0[block.0 as usize].clone() else { return false };
    let mut changed = false;
    if let Some(handler) = &draft.func.block(block).handler {
        changed |= meet(bound, handler.block, &when_raising(draft, block, state.clone()));
    }
    let mut end = state;
    draft.events(block).iter().for_each(|event| step(&mut end, event));
    for (target, next) in draft.edges(block) {
        if target.is_some() {
            changed |= meet(bound, next, &end);
        }
    }
    changed
}

fn meet(bound: &mut Bound, block: Block, state: &Bits) -> bool {
    match &mut bound.0[block.0 as usize] {
        Some(known) => known.keep(state),
        none => {
            *none = Some(state.clone());
            true
        }
    }
}

fn step(state: &mut Bits, event: &Event) {
    match event.kind {
        EventKind::Read { check: false, .. } => {}
        EventKind::Read { check: true, .. } | EventKind::Write(_) => state.add(event.var),
        EventKind::Unset => state.remove(event.var),
    }
}

/// What is bound whenever an operation of the block raises: what is bound before the first one. Later changes concern
/// variables that the handler does not read, see `split`.
fn when_raising(draft: &Draft, block: Block, mut state: Bits) -> Bits {
    let raising = draft.first_raising_inst(block).unwrap_or(u32::MAX);
    for event in draft.events(block) {
        if event.at > raising || matches!(event.kind, EventKind::Read { check: true, .. }) {
            break;
        }
        step(&mut state, event);
    }
    state
}

