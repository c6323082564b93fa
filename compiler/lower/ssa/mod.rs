//! From noted reads and writes of variables to values: SSA construction on the complete control flow graph.
//!
//! The function was built with [`Event`](super::build::Event)s in place of variables. In order:
//!
//! 1. `graph`: blocks that nothing reaches go; the others are put in reverse postorder.
//! 2. `live`: which variables are still read, per block. An operation that may raise reads what its handler reads.
//! 3. `split`: a block ends where a variable changes that its handler reads, so that the handler's arguments hold for
//!    every operation of the block.
//! 4. `bound`: which reads need a check that the variable is bound. Handlers of blocks that cannot raise go.
//! 5. `rename`: reads become values, joins get parameters, superfluous parameters go.
//! 6. `tidy`: straight lines of blocks become one block, everything is numbered again.
//!
//! Afterwards every block is reached, every parameter is needed, and no read of a variable that is provably bound is checked.

mod bits;
mod bound;
mod graph;
mod live;
mod phis;
mod rename;
mod split;
mod tidy;

use super::build::{Builder, Event, EventKind};
use crate::ir::*;

/// The function with its events, as the steps hand it on.
struct Draft {
    func: Function,
    events: Vec<Vec<Event>>,
    var_count: usize,
    vars: Vec<crate::base::Symbol>,
}

/// Finishes a function. `absent` is the constant for an unbound variable.
pub fn construct(builder: Builder<'_>, absent: ConstId) -> Function {
    let var_count = builder.vars.len();
    let mut draft = Draft { func: builder.func, events: builder.events, var_count, vars: builder.vars };
    graph::prune(&mut draft);
    let live = live::compute(&draft);
    split::run(&mut draft, live);
    graph::prune(&mut draft);
    bound::compute(&mut draft);
    graph::prune(&mut draft);
    let live = live::compute(&draft);
    rename::run(&mut draft, &live, absent);
    tidy::run(draft.func)
}

impl Draft {
    fn events(&self, block: Block) -> &[Event] {
        &self.events[block.0 as usize]
    }

    /// An instruction of the block may raise, checks of variables included.
    fn may_raise(&self, block: Block) -> bool {
        let checked = |event: &Event| matches!(event.kind, EventKind::Read { check: true, .. });
        self.events(block).iter().any(checked) || self.first_raising_inst(block).is_some()
    }

    /// The index of the first instruction that may raise.
    fn first_raising_inst(&self, block: Block) -> Option<u32> {
        let raises = |inst: &InstId| matches!(&self.func.inst(*inst).op, Op::Py(op) if !op.never_raises());
        self.func.block(block).insts.iter().position(raises).map(|i| i as u32)
    }

    /// Every edge out of the block: its target's index among the terminator's targets, or none for the handler.
    fn edges(&self, block: Block) -> Vec<(Option<usize>, Block)> {
        let targets = self.func.terminator(block).map_or(&[][..], |t| &t.targets);
        let mut edges: Vec<_> = targets.iter().enumerate().map(|(i, t)| (Some(i), t.block)).collect();
        edges.extend(self.func.block(block).handler.as_ref().map(|h| (None, h.block)));
        edges
    }
}
