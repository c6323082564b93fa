//! Small cells: finding the next run of free ones, by lazy sweeping or in a fresh block.

use super::Heap;
use super::block::{BLOCK, Block, CLASSES, GRAIN, MARK_WORDS, State, size_of_class};
use sxc_abi::Cursor;

/// The blocks of one cell size that have free cells.
#[derive(Default)]
struct Lane {
    /// The block being swept.
    current: Option<u32>,
    /// Blocks with free cells, not swept since the last collection.
    unswept: Vec<u32>,
    /// A run that was handed out and returned unused.
    returned: Option<Cursor>,
}

pub struct Lanes {
    lanes: [Lane; CLASSES],
}

impl Lanes {
    pub fn new() -> Lanes {
        Lanes { lanes: Default::default() }
    }

    /// Forgets everything: a collection rebuilds it.
    pub fn clear(&mut self) {
        for lane in &mut self.lanes {
            lane.current = None;
            lane.unswept.clear();
            lane.returned = None;
        }
    }

    pub fn add_unswept(&mut self, class: usize, block: usize) {
        self.lanes[class].unswept.push(block as u32);
    }

    /// Takes the unused rest of a run back.
    pub fn give_back(&mut self, class: usize, run: Cursor) {
        if run.next < run.limit {
            self.lanes[class].returned = Some(run);
        }
    }
}

impl Heap {
    /// A run of free, zeroed cells; None where a collection is due or memory is at its end.
    pub fn next_run(&mut self, class: usize) -> Option<Cursor> {
        if let Some(run) = self.lanes.lanes[class].returned.take() {
            return Some(run);
        }
        loop {
            if let Some(block) = self.lanes.lanes[class].current {
                if let Some(run) = self.sweep_further(block as usize) {
                    self.budget -= (run.limit - run.next) as isize;
                    return Some(run);
                }
                self.lanes.lanes[class].current = None;
            }
            if let Some(block) = self.lanes.lanes[class].unswept.pop() {
                self.lanes.lanes[class].current = Some(block);
                continue;
            }
            if self.budget <= 0 {
                return None;
            }
            let block = self.take_blocks(1)?;
            let dirty = self.space.block(block).dirty;
            *self.space.block_mut(block) = Block::of_cells(class, dirty);
            self.lanes.lanes[class].current = Some(block as u32);
        }
    }

    /// The next run of unmarked cells in a block, zeroed.
    fn sweep_further(&mut self, index: usize) -> Option<Cursor> {
        let block = *self.space.block(index);
        let marks = self.space.marks_of(index);
        let (size, cells) = (size_of_class(block.class as usize), block.cells as usize);
        let grains = size / GRAIN;
        let mut start = block.swept as usize;
        while start < cells && is_set(marks, start * grains) {
            start += 1;
        }
        let end = next_set(marks, start * grains).map_or(cells, |bit| bit / grains);
        self.space.block_mut(index).swept = end as u16;
        if start >= end {
            return None;
        }
        let base = self.space.address(index);
        let (next, limit) = (base + start * size, base + end * size);
        if block.dirty {
            // SAFETY: the cells are free, hence nobody's.
            unsafe { core::ptr::write_bytes(next as *mut u8, 0, limit - next) };
        }
        Some(Cursor { next, limit })
    }

    /// Hands `f` all free cells and dirty free blocks right after a collection. They stay free.
    pub fn for_each_garbage_run(&mut self, f: &mut dyn FnMut(Cursor)) {
        for index in 0..self.space.frontier() {
            let (block, base) = (*self.space.block(index), self.space.address(index));
            match block.state {
                State::Cells => {
                    let (marks, size) = (self.space.marks_of(index), block.cell_size());
                    for cell in (0..block.cells as usize).filter(|cell| !is_set(marks, cell * size / GRAIN)) {
                        let next = base + cell * size;
                        f(Cursor { next, limit: next + size });
                    }
                }
                State::Free if block.dirty => f(Cursor { next: base, limit: base + BLOCK }),
                State::Free | State::Large | State::Rest => {}
            }
        }
    }
}

fn is_set(marks: &[u64; MARK_WORDS], bit: usize) -> bool {
    marks[bit / 64] >> (bit % 64) & 1 == 1
}

/// The first set bit from `from` on.
fn next_set(marks: &[u64; MARK_WORDS], from: usize) -> Option<usize> {
    if from >= BLOCK / GRAIN {
        return None;
    }
    let mut word = marks[from / 64] & (!0 << (from % 64));
    let mut index = from / 64;
    while word == 0 {
        index += 1;
        word = *marks.get(index)?;
    }
    Some(index * 64 + word.trailing_zeros() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn set_bits_are_found_across_words() {
        let mut marks = [0; MARK_WORDS];
        marks[3] = 1 << 5;
        assert_eq!(next_set(&marks, 0), Some(3 * 64 + 5));
        assert_eq!(next_set(&marks, 3 * 64 + 5), Some(3 * 64 + 5));
        assert_eq!(next_set(&marks, 3 * 64 + 6), None);
        assert_eq!(next_set(&marks, BLOCK / GRAIN), None);
    }
}
