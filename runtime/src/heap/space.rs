//! The reservation: blocks in a row, one record and a slice of mark bits for each.
//!
//! Blocks below `frontier` have been used; their memory up to `committed` may be touched. The tables are as long as the
//! reservation, but the system gives memory only to the parts that are in use.

use super::block::{BLOCK, Block, GRAIN, LOG_BLOCK, MARK_WORDS, State};
use crate::sys::{memory, pages};

/// Where the heap lies if nothing else is there. Low enough for kernels with 47-bit addresses.
const WANTED: usize = 0x1000_0000_0000;
/// What is asked for first, and what the least is.
const LARGEST: usize = 1 << 38;
const SMALLEST: usize = 64 << 20;
/// Memory is made accessible in steps of at least this.
const STEP: usize = 1 << 20;

pub struct Space {
    base: usize,
    blocks: usize,
    /// Blocks handed out so far.
    frontier: usize,
    committed: usize,
    table: *mut Block,
    marks: *mut u64,
}

impl Space {
    /// Tries large and halves until it fits; with `ulimit -v`, at most a third of what that leaves.
    pub fn reserve() -> Option<Space> {
        let mut bytes = LARGEST;
        if let Some(left) = memory::address_space_left() {
            bytes = bytes.min((left / 3).next_power_of_two()).max(SMALLEST);
        }
        while bytes >= SMALLEST {
            if let Some(space) = Space::reserve_exactly(bytes) {
                return Some(space);
            }
            bytes /= 2;
        }
        None
    }

    pub fn reserve_exactly(bytes: usize) -> Option<Space> {
        let start = memory::reserve(WANTED, bytes + BLOCK)?;
        let blocks = bytes / BLOCK;
        let table_bytes = blocks * size_of::<Block>();
        let Some(tables) = pages::reserve(table_bytes + blocks * MARK_WORDS * 8) else {
            // SAFETY: nobody has seen the reservation.
            unsafe { memory::unreserve(start, bytes + BLOCK) };
            return None;
        };
        // SAFETY: the marks lie behind the table in one mapping.
        let marks = unsafe { tables.add(table_bytes) }.cast();
        Some(Space { base: start.next_multiple_of(BLOCK), blocks, frontier: 0, committed: 0, table: tables.cast(), marks })
    }

    /// Address of a block.
    #[inline]
    pub fn address(&self, block: usize) -> usize {
        self.base + (block << LOG_BLOCK)
    }

    /// The block that a used address lies in.
    #[inline]
    pub fn block_of(&self, address: usize) -> Option<usize> {
        let offset = address.wrapping_sub(self.base);
        (offset < self.frontier << LOG_BLOCK).then_some(offset >> LOG_BLOCK)
    }

    pub fn base(&self) -> usize {
        self.base
    }

    /// Bytes below the frontier.
    pub fn extent(&self) -> usize {
        self.frontier << LOG_BLOCK
    }

    pub fn frontier(&self) -> usize {
        self.frontier
    }

    #[inline]
    pub fn block(&self, index: usize) -> &Block {
        debug_assert!(index < self.frontier);
        // SAFETY: the table has a record for each block; zeroed memory is a free block.
        unsafe { &*self.table.add(index) }
    }

    #[inline]
    pub fn block_mut(&mut self, index: usize) -> &mut Block {
        debug_assert!(index < self.frontier);
        // SAFETY: as in `block`; the borrow is exclusive.
        unsafe { &mut *self.table.add(index) }
    }

    /// The mark bits of all used blocks.
    pub fn marks(&self) -> *mut u64 {
        self.marks
    }

    /// The mark bits of one block.
    pub fn marks_of(&self, block: usize) -> &[u64; MARK_WORDS] {
        debug_assert!(block < self.frontier);
        // SAFETY: the table has that many words for each block.
        unsafe { &*self.marks.add(block * MARK_WORDS).cast() }
    }

    pub fn clear_marks(&mut self) {
        // SAFETY: the words of the used blocks are part of the table.
        unsafe { core::ptr::write_bytes(self.marks, 0, self.frontier * MARK_WORDS) };
    }

    #[inline]
    pub fn is_marked(&self, address: usize) -> bool {
        let bit = (address - self.base) / GRAIN;
        // SAFETY: the address lies below the frontier.
        unsafe { *self.marks.add(bit / 64) >> (bit % 64) & 1 == 1 }
    }

    /// Takes `count` blocks that were never used; None where the reservation or the system's memory ends.
    pub fn extend(&mut self, count: usize) -> Option<usize> {
        let first = self.frontier;
        let end = first.checked_add(count).filter(|&end| end <= self.blocks)?;
        if !self.commit(end << LOG_BLOCK) {
            return None;
        }
        self.frontier = end;
        Some(first)
    }

    fn commit(&mut self, wanted: usize) -> bool {
        if wanted <= self.committed {
            return true;
        }
        let generous = wanted.max(self.committed + STEP.max(self.committed / 8)).next_multiple_of(BLOCK).min(self.blocks << LOG_BLOCK);
        for target in [generous, wanted] {
            // SAFETY: the range lies in the reservation.
            if unsafe { memory::commit(self.base + self.committed, target - self.committed) } {
                self.committed = target;
                return true;
            }
        }
        false
    }

    /// Makes a range of blocks read as zero: by writing, or through the system where that is cheaper.
    pub fn clean(&mut self, first: usize, count: usize) {
        const BY_THE_SYSTEM: usize = 32;
        let dirty = (first..first + count).filter(|&block| self.block(block).dirty).count();
        if dirty >= BY_THE_SYSTEM {
            self.discard(first, count);
            return;
        }
        for block in first..first + count {
            if self.block(block).dirty {
                // SAFETY: the block is free, hence nobody's.
                unsafe { core::ptr::write_bytes(self.address(block) as *mut u8, 0, BLOCK) };
            }
        }
    }

    /// Gives the memory of free blocks back to the system.
    pub fn discard(&mut self, first: usize, count: usize) {
        // SAFETY: the blocks are free, hence nobody's.
        unsafe { pages::discard(self.address(first) as *mut u8, count << LOG_BLOCK) };
        for block in first..first + count {
            *self.block_mut(block) = Block { state: State::Free, dirty: false, ..*self.block(block) };
        }
    }
}
