//! Free blocks and large objects.

use super::Heap;
use super::block::{BLOCK, Block, State};

/// Runs of free blocks in ascending order, neighbours joined.
pub struct FreeRuns {
    runs: Vec<Run>,
    /// Runs before this one are used up.
    from: usize,
}

#[derive(Clone, Copy)]
struct Run {
    first: usize,
    count: usize,
}

impl FreeRuns {
    pub fn new() -> FreeRuns {
        FreeRuns { runs: Vec::new(), from: 0 }
    }

    pub fn clear(&mut self) {
        self.runs.clear();
        self.from = 0;
    }

    /// Adds a run that lies above all others.
    pub fn push(&mut self, first: usize, count: usize) {
        match self.runs.last_mut() {
            Some(last) if last.first + last.count == first => last.count += count,
            _ => self.runs.push(Run { first, count }),
        }
    }

    /// Takes from the lowest run that is large enough, so that the upper end becomes free.
    fn take(&mut self, count: usize) -> Option<usize> {
        let run = self.runs[self.from..].iter_mut().find(|run| run.count >= count)?;
        let first = run.first;
        run.first += count;
        run.count -= count;
        while self.runs.get(self.from).is_some_and(|run| run.count == 0) {
            self.from += 1;
        }
        Some(first)
    }

    pub fn iter(&self) -> impl Iterator<Item = (usize, usize)> {
        self.runs.iter().map(|run| (run.first, run.count))
    }
}

/// Bytes at the start of an unzeroed large object that are zeroed nevertheless: all fixed parts.
const CLEAN_HEAD: usize = 64;

impl Heap {
    /// `count` blocks in a row, in whatever state; None where there are none.
    pub fn take_blocks(&mut self, count: usize) -> Option<usize> {
        if !self.may_grow(count * BLOCK) {
            return None;
        }
        let first = match self.free.take(count) {
            Some(first) => first,
            None => self.space.extend(count)?,
        };
        self.used += count * BLOCK;
        Some(first)
    }

    /// A zeroed large object, with room for a spare word behind it: the address one past its end is its own.
    pub fn place_large(&mut self, bytes: usize) -> Option<usize> {
        let (first, count) = self.take_large(bytes)?;
        self.space.clean(first, count);
        Some(self.large_at(first, count))
    }

    /// The same with anything in it but its first words. For objects in which the collector looks for nothing.
    pub fn place_large_unzeroed(&mut self, bytes: usize) -> Option<usize> {
        let (first, count) = self.take_large(bytes)?;
        let place = self.large_at(first, count);
        // SAFETY: the blocks were just taken.
        unsafe { core::ptr::write_bytes(place as *mut u8, 0, CLEAN_HEAD) };
        Some(place)
    }

    fn take_large(&mut self, bytes: usize) -> Option<(usize, usize)> {
        let count = bytes.checked_add(8)?.div_ceil(BLOCK);
        // An object larger than the whole budget must not cause collections without end.
        if self.budget < (count * BLOCK) as isize && self.budget < self.full_budget {
            return None;
        }
        Some((self.take_blocks(count)?, count))
    }

    fn large_at(&mut self, first: usize, count: usize) -> usize {
        for i in 0..count {
            let (state, span) = if i == 0 { (State::Large, count) } else { (State::Rest, i) };
            *self.space.block_mut(first + i) = Block { state, class: 0, dirty: true, cells: 1, swept: 1, span: span as u32, inverse: 0 };
        }
        self.budget -= (count * BLOCK) as isize;
        self.space.address(first)
    }
}
