//! Where a collection starts: stacks, contexts, static words, built-in classes.
//!
//! ```text
//! running stack       sp -> | words ... | <- its top        of a fiber, or of the thread
//! suspended fibers    saved sp -> | words ... | <- top      told by the scheduler
//! ```
//! Stacks, contexts and areas of static words are scanned conservatively: any word that points into a live object keeps
//! that object; a word on the border of two cells keeps both, since it may be one past the end of the first.

use super::Heap;
use super::block::State;
use crate::prelude::*;
use crate::sched;
use std::thread::ThreadId;

/// Who takes part.
pub struct Registry {
    workers: Vec<*const Worker>,
    /// The thread of the first worker.
    thread: Option<ThreadId>,
    /// Some worker belongs to another thread, which does not stand still while this one runs.
    several_threads: bool,
    /// End of the stack of the only thread, found out at the first collection.
    thread_top: Option<usize>,
}

impl Registry {
    pub fn new() -> Registry {
        Registry { workers: Vec::new(), thread: None, several_threads: false, thread_top: None }
    }

    /// A worker makes itself known by its first slow allocation.
    pub fn know_worker(&mut self, cx: &Ctx) {
        let worker = cx.worker.get().cast_const();
        if !self.workers.contains(&worker) {
            self.workers.push(worker);
            let thread = std::thread::current().id();
            self.several_threads |= *self.thread.get_or_insert(thread) != thread && !sched::threads::is_known();
        }
    }

    /// All threads but the collecting one stand still.
    pub fn is_alone(&self) -> bool {
        !self.several_threads
    }

    pub fn workers(&self) -> impl Iterator<Item = &Worker> {
        // SAFETY: workers live as long as the process.
        self.workers.iter().map(|&worker| unsafe { &*worker })
    }

    /// Looks up the extent of the calling thread's stack, while files can be opened.
    pub fn know_thread(&mut self) {
        self.thread_top();
    }

    fn thread_top(&mut self) -> usize {
        *self.thread_top.get_or_insert_with(crate::sys::stack::base_of_thread)
    }
}

impl Heap {
    /// Everything that stacks, contexts and static areas refer to. To be called before mark bits are cleared: they tell
    /// objects from garbage that is not swept yet.
    pub fn conservative_roots(&mut self, cx: &Ctx, sp: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let thread_top = sched::threads::base().unwrap_or_else(|| self.roots.thread_top());
        let top = sched::running_top().unwrap_or(thread_top);
        self.scan_range(sp, top, &mut found);
        let context = cx as *const Ctx as usize;
        self.scan_range(context, context + size_of::<Ctx>(), &mut found);
        let mut words = Vec::new();
        sched::visit(
            &mut |range| self.scan_range(range.start, if range.end == 0 { thread_top } else { range.end }, &mut found),
            &mut |word| words.push(word.0 as usize),
        );
        sched::threads::visit_others(&mut |range| self.scan_range(range.start, range.end, &mut found), &mut |word| {
            words.push(word.0 as usize);
        });
        for word in words {
            self.add_pointees(word, &mut found);
        }
        crate::object::roots::visit_areas(&mut |start, words| self.scan_range(start, start + words * 8, &mut found));
        found
    }

    fn scan_range(&self, start: usize, end: usize, found: &mut Vec<usize>) {
        for address in (start.next_multiple_of(8)..end & !7).step_by(8) {
            // SAFETY: the range is a stack, a context or a static area; a word of it may change meanwhile, but is read whole.
            let word = unsafe { core::ptr::read_volatile(address as *const usize) };
            self.add_pointees(word, found);
        }
    }

    /// The object that `word` points into, and the one that it may be one past the end of.
    #[inline]
    fn add_pointees(&self, word: usize, found: &mut Vec<usize>) {
        let Some(index) = self.space.block_of(word) else {
            // One past the end of the last object in use.
            if word == self.space.base() + self.space.extent() {
                self.add_object_at(word - 1, found);
            }
            return;
        };
        self.add_object_in(index, word, found);
        let block = self.space.block(index);
        let offset = word - self.space.address(index);
        let at_border = offset == 0 || block.state == State::Cells && offset % block.cell_size() == 0;
        if at_border {
            self.add_object_at(word - 1, found);
        }
    }

    fn add_object_at(&self, address: usize, found: &mut Vec<usize>) {
        if let Some(index) = self.space.block_of(address) {
            self.add_object_in(index, address, found);
        }
    }

    fn add_object_in(&self, index: usize, address: usize, found: &mut Vec<usize>) {
        let block = self.space.block(index);
        let start = self.space.address(index);
        match block.state {
            State::Free => {}
            State::Large => found.push(start),
            State::Rest => found.push(self.space.address(index - block.span as usize)),
            State::Cells => {
                let cell = block.cell_at(address - start);
                let object = start + cell * block.cell_size();
                if cell < block.cells as usize && self.is_object(block.swept, cell, object) {
                    found.push(object);
                }
            }
        }
    }

    /// The cell holds an object, rather than nothing or garbage that is not swept yet.
    pub fn is_object(&self, swept: u16, cell: usize, address: usize) -> bool {
        // SAFETY: the address is that of a cell in use.
        let header = unsafe { *(address as *const u64) };
        header != 0 && (cell < swept as usize || self.space.is_marked(address))
    }
}
