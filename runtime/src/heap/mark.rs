//! Marking: depth first, with a stack of its own.
//!
//! An entry of the stack is an object, or (with its low bit set, and a count under it) a range of words of which a part
//! has been visited: a long array never floods the stack. If the stack cannot grow, objects stay marked without having
//! been visited, and the heap is searched for those at the end.

use super::Heap;
use super::block::{BLOCK, GRAIN, State};
use super::trace::{Visitor, visit_class, visit_object};
use crate::prelude::*;

/// Words of an array that are visited in one go.
const CHUNK: usize = 256;

pub struct Marker {
    base: usize,
    extent: usize,
    marks: *mut u64,
    stack: Vec<usize>,
    overflowed: bool,
    /// Objects visited.
    pub visited: usize,
}

impl Marker {
    pub fn new(heap: &Heap) -> Marker {
        Marker {
            base: heap.space.base(),
            extent: heap.space.extent(),
            marks: heap.space.marks(),
            stack: Vec::new(),
            overflowed: false,
            visited: 0,
        }
    }

    /// Marks the object at an address of the heap; true if that is new.
    #[inline]
    fn set_mark(&mut self, address: usize) -> bool {
        let bit = (address - self.base) / GRAIN;
        // SAFETY: the address lies in the used part of the heap, which has mark bits.
        unsafe {
            let word = self.marks.add(bit / 64);
            let mask = 1 << (bit % 64);
            let new = *word & mask == 0;
            *word |= mask;
            new
        }
    }

    pub fn is_marked(&self, address: usize) -> bool {
        let bit = (address - self.base) / GRAIN;
        // SAFETY: as in `set_mark`.
        unsafe { *self.marks.add(bit / 64) >> (bit % 64) & 1 == 1 }
    }

    pub fn is_in_heap(&self, word: Word) -> bool {
        word.0 & 1 == 0 && (word.0 as usize).wrapping_sub(self.base) < self.extent
    }

    #[inline]
    fn push(&mut self, entry: usize) {
        if self.stack.len() == self.stack.capacity() && self.stack.try_reserve(self.stack.len().max(1024)).is_err() {
            self.overflowed = true;
            return;
        }
        self.stack.push(entry);
    }

    /// Visits everything that can be reached from what is on the stack.
    pub fn drain(&mut self) {
        while let Some(entry) = self.stack.pop() {
            if entry & 1 == 1 {
                let count = self.stack.pop().unwrap_or(0);
                self.visit_range((entry - 1) as *const Word, count);
                continue;
            }
            self.visited += 1;
            // SAFETY: only objects are marked and pushed.
            unsafe { visit_object(entry, self) };
        }
    }

    /// Marks what a static class refers to.
    pub fn visit_static_class(&mut self, class: Gc<ClassObj>) {
        // SAFETY: a `Gc` is a valid object.
        unsafe { visit_class(class.as_ptr(), self) };
    }

    /// Some marked object was not visited for lack of memory.
    pub fn take_overflow(&mut self) -> bool {
        core::mem::take(&mut self.overflowed)
    }
}

impl Visitor for Marker {
    #[inline]
    fn visit(&mut self, word: Word) {
        let address = word.0 as usize;
        if address & 1 != 0 || address.wrapping_sub(self.base) >= self.extent {
            return;
        }
        debug_assert!(address.is_multiple_of(GRAIN), "a word of an object points into another: {address:x}");
        if self.set_mark(address) {
            self.push(address);
        }
    }

    #[inline]
    fn visit_range(&mut self, start: *const Word, count: usize) {
        if count > CHUNK {
            // The rest comes back when what this part leads to has been visited.
            self.push(count - CHUNK);
            self.push(start as usize + CHUNK * 8 + 1);
        }
        for i in 0..count.min(CHUNK) {
            // SAFETY: `visit_object` passes words of one object.
            self.visit(unsafe { *start.add(i) });
        }
    }
}

impl Heap {
    /// Drains the marker, searching the heap for objects that it had to drop.
    pub fn finish_marking(&self, marker: &mut Marker) {
        marker.drain();
        while marker.take_overflow() {
            for index in 0..self.space.frontier() {
                self.visit_marked_in(index, marker);
                marker.drain();
            }
        }
    }

    fn visit_marked_in(&self, index: usize, marker: &mut Marker) {
        let (block, start) = (self.space.block(index), self.space.address(index));
        let size = match block.state {
            State::Cells => block.cell_size(),
            State::Large => BLOCK,
            State::Free | State::Rest => return,
        };
        for cell in 0..block.cells as usize {
            let address = start + cell * size;
            if marker.is_marked(address) {
                // SAFETY: only objects are marked.
                unsafe { visit_object(address, marker) };
            }
        }
    }
}
