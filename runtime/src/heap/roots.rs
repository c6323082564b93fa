//! Where a collection starts: stacks, contexts, static words, built-in classes.
//!
//! ```text
//! stack of a fiber     saved sp -> | words ... | <- base        suspended: `saved_sp` holds the lowest address in use
//! stack of this thread this frame -> | words ... | <- base      running: its `saved_sp` is 0, or it is not registered
//! ```
//! Stacks, contexts and areas of static words are scanned conservatively: any word that points into a live object keeps
//! that object; a word on the border of two cells keeps both, since it may be one past the end of the first.

use super::Heap;
use super::block::State;
use crate::prelude::*;
use core::cell::Cell;

/// The stack of a fiber.
struct Stack {
    base: usize,
    saved_sp: *const Cell<usize>,
}

/// Who takes part.
pub struct Registry {
    workers: Vec<*const Worker>,
    contexts: Vec<*const Ctx>,
    stacks: Vec<Stack>,
    /// End of the stack of the only worker's thread, found out at the first collection.
    thread_base: Option<usize>,
}

impl Registry {
    pub fn new() -> Registry {
        Registry { workers: Vec::new(), contexts: Vec::new(), stacks: Vec::new(), thread_base: None }
    }

    /// The context of a worker's first allocation belongs to the thread itself; those of fibers are registered.
    pub fn know_context(&mut self, cx: &Ctx) {
        let worker = cx.worker.get().cast_const();
        if !self.workers.contains(&worker) {
            self.workers.push(worker);
            self.contexts.push(cx);
        }
    }

    /// All threads but the collecting one stand still: there is only one.
    pub fn is_alone(&self) -> bool {
        self.workers.len() <= 1
    }

    pub fn workers(&self) -> impl Iterator<Item = &Worker> {
        // SAFETY: a worker lives as long as the process or until it is taken out of the registry.
        self.workers.iter().map(|&worker| unsafe { &*worker })
    }
}

/// Makes the stack of a fiber known. `saved_sp` is 0 while the fiber runs and the lowest address in use while it is
/// suspended; a fiber that has not started yet or has ended holds `base` there.
pub fn register_stack(base: usize, saved_sp: &'static Cell<usize>) {
    super::lock().roots.stacks.push(Stack { base, saved_sp });
}

pub fn unregister_stack(base: usize) {
    super::lock().roots.stacks.retain(|stack| stack.base != base);
}

/// Makes the context of a fiber known: its pending and handled exceptions and its handlers are roots.
pub fn register_context(cx: &'static Ctx) {
    super::lock().roots.contexts.push(cx);
}

pub fn unregister_context(cx: &Ctx) {
    super::lock().roots.contexts.retain(|&known| !core::ptr::eq(known, cx));
}

impl Heap {
    /// Everything that stacks, contexts and static areas refer to. To be called before mark bits are cleared: they tell
    /// objects from garbage that is not swept yet.
    pub fn conservative_roots(&mut self, sp: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let running_base = self.running_base(sp);
        self.scan_range(sp, running_base, &mut found);
        for i in 0..self.roots.stacks.len() {
            let Stack { base, saved_sp } = self.roots.stacks[i];
            // SAFETY: the cell is registered for as long as the stack exists.
            let from = unsafe { (*saved_sp).get() };
            if from != 0 && base != running_base {
                self.scan_range(from, base, &mut found);
            }
        }
        // While a fiber runs, the thread's own stack is registered like any other and waits.
        for i in 0..self.roots.contexts.len() {
            let start = self.roots.contexts[i] as usize;
            self.scan_range(start, start + size_of::<Ctx>(), &mut found);
        }
        crate::object::roots::visit_areas(&mut |start, words| self.scan_range(start, start + words * 8, &mut found));
        found
    }

    /// The end of the stack that `sp` lies in.
    fn running_base(&mut self, sp: usize) -> usize {
        // SAFETY: as in `conservative_roots`.
        let running = self.roots.stacks.iter().filter(|stack| unsafe { (*stack.saved_sp).get() } == 0);
        if let Some(base) = running.map(|stack| stack.base).filter(|&base| base > sp).min() {
            return base;
        }
        *self.roots.thread_base.get_or_insert_with(crate::sys::stack::base_of_thread)
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
