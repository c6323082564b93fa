//! The dominator tree (Cooper, Harvey, Kennedy: "A Simple, Fast Dominance Algorithm").

use super::order::reverse_postorder;
use super::{Block, Function};
use std::collections::HashMap;

pub struct Dominators {
    /// Reachable blocks in reverse postorder.
    pub order: Vec<Block>,
    /// Immediate dominator by position in `order`; the entry is its own.
    parent: Vec<usize>,
    position: HashMap<Block, usize>,
    pub predecessors: HashMap<Block, Vec<Block>>,
}

impl Dominators {
    pub fn of(f: &Function) -> Dominators {
        let order = reverse_postorder(f);
        let position: HashMap<Block, usize> = order.iter().enumerate().map(|(i, b)| (*b, i)).collect();
        let mut predecessors: HashMap<Block, Vec<Block>> = HashMap::new();
        for block in &order {
            for next in f.successors(*block) {
                predecessors.entry(next).or_default().push(*block);
            }
        }
        let mut tree = Dominators { parent: vec![usize::MAX; order.len()], order, position, predecessors };
        tree.parent[0] = 0;
        while tree.improve() {}
        tree
    }

    /// One round over all blocks; true if something changed.
    fn improve(&mut self) -> bool {
        let mut changed = false;
        for i in 1..self.order.len() {
            let preds = self.predecessors.get(&self.order[i]).cloned().unwrap_or_default();
            let known = preds.iter().map(|p| self.position[p]).filter(|p| self.parent[*p] != usize::MAX);
            let Some(new) = known.reduce(|a, b| self.meet(a, b)) else { continue };
            if self.parent[i] != new {
                self.parent[i] = new;
                changed = true;
            }
        }
        changed
    }

    fn meet(&self, mut a: usize, mut b: usize) -> usize {
        while a != b {
            while a > b {
                a = self.parent[a];
            }
            while b > a {
                b = self.parent[b];
            }
        }
        a
    }

    /// Children in the tree, by block.
    pub fn children(&self) -> HashMap<Block, Vec<Block>> {
        let mut out: HashMap<Block, Vec<Block>> = HashMap::new();
        for (i, block) in self.order.iter().enumerate().skip(1) {
            out.entry(self.order[self.parent[i]]).or_default().push(*block);
        }
        out
    }
}

impl Dominators {
    /// The block and its dominators up to the entry.
    pub fn path_to_entry(&self, block: Block) -> Vec<Block> {
        let mut at = self.position[&block];
        let mut path = vec![self.order[at]];
        while at != 0 {
            at = self.parent[at];
            path.push(self.order[at]);
        }
        path
    }

    pub fn dominates(&self, a: Block, b: Block) -> bool {
        let (target, mut at) = (self.position[&a], self.position[&b]);
        while at > target {
            at = self.parent[at];
        }
        at == target
    }

    /// Blocks that belong to some natural loop.
    pub fn blocks_in_loops(&self, f: &Function) -> std::collections::HashSet<Block> {
        let mut inside = std::collections::HashSet::new();
        for block in &self.order {
            for header in f.successors(*block) {
                if self.dominates(header, *block) {
                    self.collect_loop(*block, header, &mut inside);
                }
            }
        }
        inside
    }

    fn collect_loop(&self, latch: Block, header: Block, inside: &mut std::collections::HashSet<Block>) {
        let mut body = std::collections::HashSet::from([header]);
        let mut stack = vec![latch];
        while let Some(block) = stack.pop() {
            if body.insert(block) {
                stack.extend(self.predecessors.get(&block).into_iter().flatten());
            }
        }
        inside.extend(body);
    }
}
