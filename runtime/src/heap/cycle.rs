//! One collection, from the roots to the free blocks.

use super::block::{BLOCK, State};
use super::mark::Marker;
use super::registers::with_registers_on_stack;
use super::trace::Visitor;
use super::{Heap, MIN_LIMIT};
use crate::prelude::*;
use std::time::Instant;

/// Collects. Must be called from the thread that `cx` runs on, with every object in it valid.
pub fn collect(heap: &mut Heap, cx: &Ctx) {
    // Other threads would have to stand still, which nothing arranges yet: the heap grows instead.
    if !heap.roots.is_alone() {
        heap.budget = heap.budget.max(MIN_LIMIT as isize);
        return;
    }
    with_registers_on_stack(&mut |sp| heap.collect_from(cx, sp));
}

/// Collects now and runs what became due.
pub fn collect_now(cx: &mut Ctx) {
    collect(&mut super::lock(), cx);
    super::finalize::drain(cx);
}

impl Heap {
    /// `sp`: the lowest address of the running stack that may hold references.
    pub fn collect_from(&mut self, cx: &Ctx, sp: usize) {
        let begin = Instant::now();
        let roots = self.conservative_roots(cx, sp);
        self.take_cursors_back();
        self.space.clear_marks();
        let mut marker = Marker::new(self);
        for root in roots {
            marker.visit(Word(root as u64));
        }
        self.mark_exact_roots(&mut marker);
        self.finish_marking(&mut marker);
        let callbacks = self.weak.settle(&marker);
        self.settle_finalizers(&mut marker, callbacks);
        let live = self.reclaim();
        self.full_budget = (2 * live).max(MIN_LIMIT) as isize - live as isize;
        self.budget = self.full_budget;
        self.release_surplus();
        if self.stress.is_on() {
            self.poison_garbage();
        }
        if self.finalizers.roots().next().is_some() {
            self.roots.workers().for_each(|worker| worker.poll.set(1));
        }
        self.statistics.add(begin.elapsed(), marker.visited, live);
    }

    /// The cells that workers have not used are free like others; from now on they are found by sweeping.
    fn take_cursors_back(&mut self) {
        for worker in self.roots.workers() {
            for cursor in &worker.cursors {
                cursor.set(Cursor { next: 0, limit: 0 });
            }
        }
    }

    fn mark_exact_roots(&self, marker: &mut Marker) {
        for &id in ClassId::ALL {
            marker.visit_static_class(class(id));
        }
        crate::object::roots::visit_cells(&mut |word| marker.visit(word));
        crate::object::intern::visit_roots(&mut |word| marker.visit(word));
        for word in self.finalizers.roots() {
            marker.visit(word);
        }
    }

    /// Sorts the blocks into full, partly free and free ones; answers the bytes that are alive.
    fn reclaim(&mut self) -> usize {
        self.lanes.clear();
        self.free.clear();
        self.used = 0;
        let (mut live, mut index) = (0, 0);
        while index < self.space.frontier() {
            let block = *self.space.block(index);
            let count = if block.state == State::Large { block.span as usize } else { 1 };
            let kept = match block.state {
                State::Cells => self.reclaim_cells(index),
                State::Large if self.space.is_marked(self.space.address(index)) => count * BLOCK,
                State::Large | State::Free | State::Rest => 0,
            };
            live += kept;
            if kept == 0 {
                for i in index..index + count {
                    self.space.block_mut(i).state = State::Free;
                }
                self.free.push(index, count);
            } else {
                self.used += count * BLOCK;
            }
            index += count;
        }
        live
    }

    /// Prepares a block of cells for sweeping; answers the bytes that are alive in it.
    fn reclaim_cells(&mut self, index: usize) -> usize {
        let marked: usize = self.space.marks_of(index).iter().map(|word| word.count_ones() as usize).sum();
        let block = self.space.block_mut(index);
        block.dirty = true;
        let full = marked == block.cells as usize;
        block.swept = if full { block.cells } else { 0 };
        let (class, size) = (block.class as usize, block.cell_size());
        if marked > 0 && !full {
            self.lanes.add_unswept(class, index);
        }
        marked * size
    }

    /// Gives back free blocks that the next cycle will not need, those with the highest addresses first.
    fn release_surplus(&mut self) {
        const WORTH_A_CALL: usize = 16;
        let mut keep = self.full_budget as usize / BLOCK * 5 / 4;
        let runs: Vec<(usize, usize)> = self.free.iter().collect();
        for (first, count) in runs {
            let kept = keep.min(count);
            keep -= kept;
            let surplus = count - kept;
            let dirty = (first + kept..first + count).any(|block| self.space.block(block).dirty);
            if surplus >= WORTH_A_CALL && dirty {
                self.space.discard(first + kept, surplus);
            }
        }
    }

    fn poison_garbage(&mut self) {
        self.for_each_garbage_run(&mut |run| {
            for address in (run.next..run.limit).step_by(8) {
                // SAFETY: the cells are free, hence nobody's; they are zeroed when they are handed out.
                unsafe { *(address as *mut u64) = super::stress::POISON };
            }
        });
    }
}

/// Collects if that has taken only a small part of the program's time so far. Programs expect that an object is gone as
/// soon as nobody refers to it, and look through weak references.
pub fn collect_if_cheap(cx: &mut Ctx) {
    let due = {
        let mut heap = super::lock();
        let due = heap.forced.is_due();
        if due {
            let begin = Instant::now();
            super::residue::wipe_below();
            collect(&mut heap, cx);
            heap.forced.add(begin.elapsed());
        }
        due
    };
    if due {
        super::finalize::drain(cx);
    }
}
