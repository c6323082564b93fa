//! Orders of blocks.

use super::{Block, Function};
use std::collections::HashSet;

/// The reachable blocks, each after at least one path from the entry: a definition comes before the uses it dominates.
pub fn reverse_postorder(f: &Function) -> Vec<Block> {
    let mut seen = HashSet::from([f.entry()]);
    let mut out = Vec::new();
    let mut stack = vec![(f.entry(), f.successors(f.entry()))];
    while let Some((block, successors)) = stack.last_mut() {
        match successors.pop() {
            Some(next) => {
                if seen.insert(next) {
                    stack.push((next, f.successors(next)));
                }
            }
            None => {
                out.push(*block);
                stack.pop();
            }
        }
    }
    out.reverse();
    out
}
