//! Which block is passed on every way to another.

use crate::ir::*;

/// The immediate dominator of each block, as positions in reverse postorder (Cooper, Harvey and Kennedy).
pub struct Dominance {
    position: Vec<Option<usize>>,
    above: Vec<usize>,
}

impl Dominance {
    pub fn of(function: &Function) -> Dominance {
        let order = crate::ir::order::reverse_postorder(function);
        let mut position = vec![None; function.blocks.len()];
        order.iter().enumerate().for_each(|(i, block)| position[block.0 as usize] = Some(i));
        let mut predecessors = vec![Vec::new(); order.len()];
        for (i, block) in order.iter().enumerate() {
            for next in function.successors(*block) {
                if let Some(next) = position[next.0 as usize] {
                    predecessors[next].push(i);
                }
            }
        }
        Dominance { position, above: immediate(&predecessors) }
    }

    /// A block that is not reached is dominated by every block.
    pub fn dominates(&self, upper: Block, lower: Block) -> bool {
        let Some(mut at) = self.position[lower.0 as usize] else { return true };
        let Some(upper) = self.position[upper.0 as usize] else { return false };
        while at > upper {
            at = self.above[at];
        }
        at == upper
    }
}

fn immediate(predecessors: &[Vec<usize>]) -> Vec<usize> {
    const UNKNOWN: usize = usize::MAX;
    let mut above = vec![UNKNOWN; predecessors.len()];
    above[0] = 0;
    loop {
        let mut changed = false;
        for block in 1..predecessors.len() {
            let known = predecessors[block].iter().copied().filter(|p| above[*p] != UNKNOWN);
            let Some(meet) = known.reduce(|a, b| common(&above, a, b)) else { continue };
            changed |= above[block] != meet;
            above[block] = meet;
        }
        if !changed {
            return above;
        }
    }
}

fn common(above: &[usize], mut a: usize, mut b: usize) -> usize {
    while a != b {
        if a > b {
            a = above[a];
        } else {
            b = above[b];
        }
    }
    a
}
