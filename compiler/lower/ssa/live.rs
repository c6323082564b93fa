//! Which variables are read later, at the start of each block.

use super::super::build::EventKind;
use super::Draft;
use super::bits::Bits;
use crate::ir::Block;

/// Live variables at the start of each block, by block number.
pub struct Live(Vec<Bits>);

impl Live {
    pub fn at(&self, block: Block) -> &Bits {
        &self.0[block.0 as usize]
    }
}

pub fn compute(draft: &Draft) -> Live {
    let mut live = Live(vec![Bits::empty(draft.var_count); draft.func.blocks.len()]);
    loop {
        let mut changed = false;
        for block in draft.func.order.iter().rev() {
            let state = before(draft, &live, *block);
            if state != live.0[block.0 as usize] {
                live.0[block.0 as usize] = state;
                changed = true;
            }
        }
        if !changed {
            return live;
        }
    }
}

fn before(draft: &Draft, live: &Live, block: Block) -> Bits {
    let mut state = Bits::empty(draft.var_count);
    for (_, next) in draft.edges(block) {
        state.add_all(live.at(next));
    }
    for event in draft.events(block).iter().rev() {
        match event.kind {
            EventKind::Read { .. } => state.add(event.var),
            EventKind::Write(_) | EventKind::Unset => state.remove(event.var),
        }
    }
    // What the handler reads may be read before anything of the block has happened.
    if let Some(handler) = &draft.func.block(block).handler {
        state.add_all(live.at(handler.block));
    }
    state
}
