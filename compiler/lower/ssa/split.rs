//! A block ends where a variable changes that its handler reads.

use super::super::build::{Event, EventKind};
use super::Draft;
use super::bits::Bits;
use super::live::Live;
use crate::ir::*;

pub fn run(draft: &mut Draft, live: Live) {
    for block in draft.func.order.clone() {
        if let Some(handler) = draft.func.block(block).handler.clone() {
            split_block(draft, block, live.at(handler.block));
        }
    }
}

fn split_block(draft: &mut Draft, mut block: Block, read_by_handler: &Bits) {
    while let Some((event, inst)) = split_point(draft, block, read_by_handler) {
        block = cut(draft, block, event, inst);
    }
}

/// The first change after something that may raise: the index of the event and of the next instruction.
fn split_point(draft: &Draft, block: Block, read_by_handler: &Bits) -> Option<(usize, u32)> {
    let raising = draft.first_raising_inst(block).unwrap_or(u32::MAX);
    let mut checked = false;
    for (i, event) in draft.events(block).iter().enumerate() {
        match event.kind {
            EventKind::Read { check, .. } => checked |= check,
            EventKind::Write(_) | EventKind::Unset => {
                if (checked || event.at > raising) && read_by_handler.has(event.var) {
                    return Some((i, event.at));
                }
            }
        }
    }
    None
}

/// Moves everything from `event` and `inst` on into a new block and returns it.
fn cut(draft: &mut Draft, block: Block, event: usize, inst: u32) -> Block {
    let next = draft.func.detached_block();
    let insts = draft.func.block_mut(block).insts.split_off(inst as usize);
    let handler = draft.func.block(block).handler.clone();
    *draft.func.block_mut(next) = BlockData { params: Vec::new(), insts, handler };
    let moved: Vec<Event> = draft.events[block.0 as usize].drain(event..).map(|e| Event { at: e.at - inst, ..e }).collect();
    draft.events.push(moved);
    draft.func.terminate(block, Op::Control(ControlOp::Jump), &[], &[Target::plain(next)], LocId::NONE);
    draft.func.order.push(next);
    next
}
