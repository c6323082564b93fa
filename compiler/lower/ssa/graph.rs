//! Reachable blocks in reverse postorder.

use super::Draft;
use crate::ir::*;

/// Keeps reachable blocks in the order, reverse postorder, and drops handlers of blocks that cannot raise.
pub fn prune(draft: &mut Draft) {
    let blocks: Vec<Block> = draft.func.order.clone();
    for block in blocks {
        if !draft.may_raise(block) {
            draft.func.block_mut(block).handler = None;
        }
    }
    draft.func.order = reverse_postorder(draft);
}

fn reverse_postorder(draft: &Draft) -> Vec<Block> {
    let entry = draft.func.entry();
    let mut seen = vec![false; draft.func.blocks.len()];
    let mut order = Vec::new();
    let mut stack = vec![(entry, successors(draft, entry))];
    seen[entry.0 as usize] = true;
    while let Some((block, rest)) = stack.last_mut() {
        match rest.pop() {
            Some(next) if !seen[next.0 as usize] => {
                seen[next.0 as usize] = true;
                stack.push((next, successors(draft, next)));
            }
            Some(_) => {}
            None => {
                order.push(*block);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}

/// Popped from the end: the first target is visited last and so comes right after the block.
fn successors(draft: &Draft, block: Block) -> Vec<Block> {
    draft.edges(block).into_iter().map(|(_, to)| to).collect()
}
