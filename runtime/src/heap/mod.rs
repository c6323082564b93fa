//! The heap: a non-moving mark-sweep collector of cells in blocks of one size, and large objects apart.
//!
//! ```text
//! reservation  | block | block | block ...        | not used yet (no access)      |
//! block        | cell | cell | cell ... | rest |    32 KB, one cell size
//! bump run       cells that were free in a row: Worker.cursors[size] = {next, limit}, zeroed up to limit
//! large object | header ... | spare word | rest |   whole blocks
//! side tables    one mark bit per 16 bytes; one record per block
//! ```
//! Allocation takes the cell at `next`; generated code does so inline. At the end of a run the slow path finds the next
//! one: blocks are swept lazily, by looking for unmarked cells where the last collection left mark bits. Once as much
//! was allocated as survived (and 12 MB at least), the next collection runs.
//!
//! A collection marks from the roots (stacks and registers conservatively, everything else exactly), then settles weak
//! references and finalizers, then gives free blocks back. It runs no Python code: `finalize` queues that for a poll.
//!
//! `space` owns the reservation, `block` the geometry, `lanes` the small cells, `runs` the free blocks and large
//! objects, `trace` finds references, `mark` follows them, `cycle` is one collection, `roots` where it starts,
//! `weak` and `finalize` what happens to the dead, `stress` makes bugs show.

pub mod block;
pub mod cycle;
pub mod finalize;
pub mod lanes;
pub mod mark;
pub mod registers;
pub mod residue;
pub mod roots;
pub mod runs;
pub mod space;
pub mod statistics;
pub mod stress;
pub mod trace;
#[cfg(test)]
mod tests;
pub mod walk;
pub mod weak;
pub mod word_buf;

use crate::prelude::*;
use block::{class_for, size_of_class};
use lanes::Lanes;
use runs::FreeRuns;
use space::Space;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Bytes that may always be allocated between two collections, together with what survived.
const MIN_LIMIT: usize = 12 << 20;

/// Everything but the cursors, which the workers hold.
pub struct Heap {
    space: Space,
    lanes: Lanes,
    free: FreeRuns,
    /// Bytes to allocate until the next collection.
    budget: isize,
    /// What that was right after the last one.
    full_budget: isize,
    /// Bytes in blocks that are in use.
    used: usize,
    /// More than this is a MemoryError; found out when the heap gets large.
    hard_limit: Option<usize>,
    roots: roots::Registry,
    weak: weak::WeakTable,
    finalizers: finalize::Finalizers,
    statistics: statistics::Statistics,
    forced: statistics::Forced,
    stress: stress::Stress,
}

// SAFETY: the raw addresses in it are of memory that belongs to the heap or lives as long as the process; whoever touches
// the heap holds its lock.
unsafe impl Send for Heap {}

impl Heap {
    /// None where the system has no address space.
    pub fn new(stress: stress::Stress) -> Option<Heap> {
        Some(Heap {
            space: Space::reserve()?,
            lanes: Lanes::new(),
            free: FreeRuns::new(),
            budget: MIN_LIMIT as isize,
            full_budget: MIN_LIMIT as isize,
            used: 0,
            hard_limit: None,
            roots: roots::Registry::new(),
            weak: weak::WeakTable::default(),
            finalizers: finalize::Finalizers::default(),
            statistics: statistics::Statistics::default(),
            forced: statistics::Forced::new(),
            stress,
        })
    }
}

static HEAP: OnceLock<Mutex<Heap>> = OnceLock::new();

/// The heap of the process, locked. No Python code runs and nothing allocates while the lock is held.
pub fn lock() -> MutexGuard<'static, Heap> {
    let heap = HEAP.get_or_init(|| {
        let Some(heap) = Heap::new(stress::Stress::from_environment()) else {
            eprintln!("sxc: the system has no address space for the heap");
            std::process::exit(1);
        };
        Mutex::new(heap)
    });
    heap.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Allows the heap this many bytes, and finds out now what a collection must know of the thread.
pub fn limit(bytes: usize) {
    let mut heap = lock();
    heap.hard_limit = Some(bytes);
    heap.roots.know_thread();
}

/// Slow path of inline allocation.
pub fn allocate_object(cx: &mut Ctx, class: *mut Word, bytes: i64) -> Res<Word> {
    // SAFETY: generated code passes a class.
    let class = unsafe { Gc::from_ptr(class.cast::<ClassObj>()) };
    allocate(cx, class, bytes as usize)
}

/// A zeroed object of `bytes` with its header set to `class`; MemoryError where there is no memory.
#[inline]
pub fn allocate(cx: &mut Ctx, class: Gc<ClassObj>, bytes: usize) -> Res<Word> {
    let word = allocate_unwatched(cx, class, bytes)?;
    if finalize::is_watched(class) {
        finalize::watch(word);
    }
    Ok(word)
}

/// As [`allocate`], for a class of whose instances only some need their finalizer: the maker watches those.
#[inline]
pub fn allocate_unwatched(cx: &mut Ctx, class: Gc<ClassObj>, bytes: usize) -> Res<Word> {
    let word = match bump(cx, bytes) {
        Some(place) => place,
        None => find_place(cx, bytes)?,
    };
    // SAFETY: zeroed memory of this size that nobody else knows. Once it has its header, a collection may see it.
    unsafe { *(word as *mut u64) = class.word().0 };
    Ok(Word(word as u64))
}

/// As [`allocate`], but of a large object only the fixed part is zeroed. For classes in whose instances the collector
/// looks for nothing and whose makers write all the rest before anybody reads it.
#[inline]
pub fn allocate_unzeroed(cx: &mut Ctx, class: Gc<ClassObj>, bytes: usize) -> Res<Word> {
    if bytes <= block::MAX_CELL || class.scan.get() != Scan::Leaf || finalize::is_watched(class) {
        return allocate(cx, class, bytes);
    }
    let place = lock().place_unzeroed(cx, bytes);
    let Some(place) = place else { return Err(crate::raise::memory_error(cx)) };
    // SAFETY: memory of this size that nobody else knows.
    unsafe { *(place as *mut u64) = class.word().0 };
    Ok(Word(place as u64))
}

/// The next cell of the worker's run.
#[inline]
fn bump(cx: &Ctx, bytes: usize) -> Option<usize> {
    if bytes > block::MAX_INLINE {
        return None;
    }
    let index = class_for(bytes);
    // SAFETY: the context's worker lives as long as the context.
    let cursor = unsafe { &(*cx.worker.get()).cursors[index] };
    let run = cursor.get();
    if run.next >= run.limit {
        return None;
    }
    cursor.set(Cursor { next: run.next + size_of_class(index), limit: run.limit });
    Some(run.next)
}

#[cold]
#[inline(never)]
fn find_place(cx: &mut Ctx, bytes: usize) -> Res<usize> {
    let place = lock().place(cx, bytes);
    place.ok_or(()).or_else(|()| Err(crate::raise::memory_error(cx)))
}

impl Heap {
    /// Zeroed memory for an object; collects when that is due. The address of a cell or large object.
    fn place(&mut self, cx: &Ctx, bytes: usize) -> Option<usize> {
        self.roots.know_worker(cx);
        if self.stress.is_due() {
            cycle::collect(self, cx);
        }
        if let Some(place) = self.try_place(cx, bytes) {
            return Some(place);
        }
        cycle::collect(self, cx);
        // What fits into no budget may still fit into memory.
        self.budget = self.budget.max(bytes as isize + block::BLOCK as isize);
        self.try_place(cx, bytes)
    }

    /// As `place` for a large object that is not zeroed.
    fn place_unzeroed(&mut self, cx: &Ctx, bytes: usize) -> Option<usize> {
        self.roots.know_worker(cx);
        if self.stress.is_due() {
            cycle::collect(self, cx);
        }
        if let Some(place) = self.place_large_unzeroed(bytes) {
            return Some(place);
        }
        cycle::collect(self, cx);
        self.budget = self.budget.max(bytes as isize + block::BLOCK as isize);
        self.place_large_unzeroed(bytes)
    }

    fn try_place(&mut self, cx: &Ctx, bytes: usize) -> Option<usize> {
        if bytes > block::MAX_CELL {
            return self.place_large(bytes);
        }
        let index = class_for(bytes);
        let run = self.next_run(index)?;
        let cell = size_of_class(index);
        if index < SIZE_CLASSES.len() {
            let (run, rest) = self.stress.shorten(run, cell);
            self.lanes.give_back(index, rest);
            // SAFETY: the context's worker lives as long as the context.
            unsafe { (*cx.worker.get()).cursors[index].set(Cursor { next: run.next + cell, limit: run.limit }) };
        } else {
            self.lanes.give_back(index, Cursor { next: run.next + cell, limit: run.limit });
        }
        Some(run.next)
    }

    /// This many more bytes in blocks are allowed.
    fn may_grow(&mut self, bytes: usize) -> bool {
        /// What is allowed without asking the system how much there is.
        const UNCHECKED: usize = 256 << 20;
        let wanted = self.used.saturating_add(bytes);
        if wanted <= UNCHECKED {
            return true;
        }
        wanted <= *self.hard_limit.get_or_insert_with(crate::sys::memory::physical)
    }
}

/// Bytes handed out since the last collection, roughly.
pub fn allocated_since_collection() -> usize {
    let heap = lock();
    usize::try_from(heap.full_budget - heap.budget).unwrap_or(0)
}
