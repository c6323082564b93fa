//! Walking over all objects of the heap.

use super::Heap;
use super::block::{BLOCK, State};
use crate::prelude::*;

impl Heap {
    /// Calls `f` with every object that has not been found dead. The garbage since the last collection is among them.
    pub fn for_each_object(&self, f: &mut dyn FnMut(Word)) {
        for index in 0..self.space.frontier() {
            let (block, start) = (*self.space.block(index), self.space.address(index));
            let size = match block.state {
                State::Cells => block.cell_size(),
                State::Large => BLOCK,
                State::Free | State::Rest => continue,
            };
            for cell in 0..block.cells as usize {
                let address = start + cell * size;
                if self.is_object(block.swept, cell, address) {
                    f(Word(address as u64));
                }
            }
        }
    }
}
