//! The storage of a set: open addressing as CPython does it, since the order of slots is the order of iteration.
//!
//! ```text
//! +0 header   +8 slots (a power of two, at least 8)   +16 fill   +24 entries: slots * {key, hash}
//! ```
//! A free entry is all 0. A removed one has key 0 and hash -1, and counts in `fill` until the table is rebuilt.
//! Probing looks at ten neighbours, if they do not reach past the end, and then jumps on.

use crate::prelude::*;
use core::cell::Cell;
use sxc_abi::tables::{SET_REMOVED, SetEntry as Entry, SetStoreObj};

pub static CLASS: StaticClass =
    StaticClass { scan: Scan::Custom, trace: Some(trace), ..StaticClass::new(ClassId::SetStore, FIXED) };

/// An image: the hashes of its elements are still 0. Only in static memory.
pub static IMAGE_CLASS: StaticClass =
    StaticClass { scan: Scan::Custom, trace: Some(trace), ..StaticClass::new(ClassId::SetImage, FIXED) };

const FIXED: usize = size_of::<SetStoreObj>();
pub const MIN_SLOTS: usize = 8;
/// Neighbours looked at after the first slot.
const NEIGHBOURS: usize = 9;

/// The parts of a store.
#[derive(Clone, Copy)]
pub struct Table<'a> {
    pub entries: &'a [Entry],
    fill: &'a Cell<usize>,
}

/// Where an element is, or where it would go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spot {
    Entry(usize),
    Free(usize),
    /// The place of a removed element on the way to a free one.
    Removed(usize),
}

struct EmptyTable([Entry; MIN_SLOTS], Cell<usize>);

// SAFETY: never written: a set without a store gets one before an insertion.
unsafe impl Sync for EmptyTable {}

static EMPTY: EmptyTable =
    EmptyTable([const { Entry { key: Cell::new(Word::ABSENT), hash: Cell::new(0) } }; MIN_SLOTS], Cell::new(0));

impl<'a> Table<'a> {
    /// The table in a store, or that of a set without one.
    #[inline]
    pub fn of(store: Word) -> Table<'a> {
        if store.is_absent() {
            return Table { entries: &EMPTY.0, fill: &EMPTY.1 };
        }
        if is_exact(store, ClassId::SetImage) {
            return Table::settle(store);
        }
        // SAFETY: a set's store is laid out as drawn above; the stack scan keeps it alive while the table is in use.
        unsafe {
            let object = &*(store.0 as *const SetStoreObj);
            let entries = (store.0 as *const u8).add(FIXED).cast();
            Table { entries: core::slice::from_raw_parts(entries, object.slots), fill: &object.fill }
        }
    }

    /// Makes the image of a table, which stands in static memory, a table: hashes its elements under the seed of this
    /// run. Where that leaves each where it is looked for, the order of the build stays; else they are put in anew.
    #[cold]
    fn settle(image: Word) -> Table<'a> {
        // SAFETY: an image is laid out as a store and differs from it by its class alone.
        unsafe { (*(image.0 as *mut SetStoreObj)).header.0.set(class(ClassId::SetStore).word().0) };
        let table = Table::of(image);
        let live = |entry: &&Entry| entry.key.get().is_present();
        for entry in table.entries.iter().filter(live) {
            entry.hash.set(crate::object::hash::of_immutable(entry.key.get()));
        }
        let in_place = |key: Word, hash: i64, i: usize| {
            let found = table.find(hash, |entry| Ok::<bool, core::convert::Infallible>(entry.key.get() == key));
            found == Ok(Spot::Entry(i))
        };
        if table.entries.iter().enumerate().all(|(i, e)| e.key.get().is_absent() || in_place(e.key.get(), e.hash.get(), i)) {
            return table;
        }
        let elements: Vec<(Word, i64)> = table.entries.iter().filter(live).map(|e| (e.key.get(), e.hash.get())).collect();
        for i in 0..table.entries.len() {
            table.put(i, Word::ABSENT, 0);
        }
        table.fill.set(0);
        for (key, hash) in elements {
            table.put_in_free(table.free_place(hash), key, hash);
        }
        table
    }

    /// A new store of free entries.
    pub fn allocate(cx: &mut Ctx, slots: usize) -> Res<Word> {
        let Some(bytes) = slots.checked_mul(size_of::<Entry>()).filter(|bytes| *bytes < 1 << 47) else {
            return Err(crate::raise::memory_error(cx));
        };
        let store = crate::heap::allocate(cx, class(ClassId::SetStore), FIXED + bytes)?;
        // SAFETY: a fresh store object that nobody else has seen, with room for its fixed part.
        unsafe { (*(store.0 as *mut SetStoreObj)).slots = slots };
        Ok(store)
    }

    pub fn mask(&self) -> usize {
        self.entries.len() - 1
    }

    /// Entries that are not free.
    pub fn fill(&self) -> usize {
        self.fill.get()
    }

    /// Finds the element with this hash for which `same` holds.
    #[inline]
    pub fn find<E>(&self, hash: i64, mut same: impl FnMut(&Entry) -> Result<bool, E>) -> Result<Spot, E> {
        let mut removed = None;
        let mut path = Path::start(hash, self.mask());
        loop {
            for i in path.range() {
                let entry = &self.entries[i];
                if entry.key.get().is_absent() {
                    if entry.hash.get() != SET_REMOVED {
                        return Ok(removed.map_or(Spot::Free(i), Spot::Removed));
                    }
                    removed = Some(i);
                } else if same(entry)? {
                    return Ok(Spot::Entry(i));
                }
            }
            path.advance();
        }
    }

    /// Stores an element that is not in the table yet.
    #[inline]
    pub fn put(&self, i: usize, key: Word, hash: i64) {
        self.entries[i].key.set(key);
        self.entries[i].hash.set(hash);
    }

    /// The same in a free entry.
    #[inline]
    pub fn put_in_free(&self, i: usize, key: Word, hash: i64) {
        self.put(i, key, hash);
        self.fill.set(self.fill.get() + 1);
    }

    pub fn remove(&self, i: usize) -> Word {
        self.entries[i].hash.set(SET_REMOVED);
        self.entries[i].key.replace(Word::ABSENT)
    }

    /// The first element at or behind place `at`.
    #[inline]
    pub fn next_live(&self, at: usize) -> Option<usize> {
        (at..self.entries.len()).find(|i| self.entries[*i].key.get().is_present())
    }

    /// Inserts the elements of another table, in its order, into one without elements and with room for them.
    pub fn fill_from(&self, other: Table<'_>) {
        for entry in other.entries {
            let key = entry.key.get();
            if key.is_present() {
                let hash = entry.hash.get();
                self.put_in_free(self.free_place(hash), key, hash);
            }
        }
    }

    fn free_place(&self, hash: i64) -> usize {
        let mut path = Path::start(hash, self.mask());
        loop {
            if let Some(i) = path.range().find(|i| self.entries[*i].key.get().is_absent()) {
                return i;
            }
            path.advance();
        }
    }

    /// Copies a table of the same size without removed entries, slot by slot.
    pub fn copy_exactly(&self, other: Table<'_>) {
        for (mine, theirs) in self.entries.iter().zip(other.entries) {
            mine.key.set(theirs.key.get());
            mine.hash.set(theirs.hash.get());
        }
        self.fill.set(other.fill.get());
    }
}

/// The stretches of slots in which a hash is looked for.
struct Path {
    at: usize,
    mask: usize,
    perturb: u64,
}

impl Path {
    #[inline]
    fn start(hash: i64, mask: usize) -> Path {
        Path { at: hash as usize & mask, mask, perturb: hash as u64 }
    }
    #[inline]
    fn range(&self) -> core::ops::RangeInclusive<usize> {
        let last = self.at + NEIGHBOURS;
        self.at..=if last <= self.mask { last } else { self.at }
    }
    #[inline]
    fn advance(&mut self) {
        self.perturb >>= 5;
        self.at = self.at.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb as usize) & self.mask;
    }
}

/// The number of slots for more than `elements`.
pub fn slots_for(elements: usize) -> usize {
    (elements + 1).next_power_of_two().max(MIN_SLOTS)
}

unsafe extern "C" fn trace(object: *mut u8, marker: *mut u8, visit: Visit) {
    for entry in Table::of(Word(object as u64)).entries {
        let key = entry.key.get();
        if key.is_object() {
            // SAFETY: the collector passes its own marker and visitor.
            unsafe { visit(marker, key) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::start::{new_context, ready};
    use crate::types::set;

    fn order(set: Word) -> Vec<i64> {
        let (mut at, mut elements) = (0, Vec::new());
        while let Some(element) = set::next_element(set, &mut at) {
            elements.push(element.as_small());
        }
        elements
    }

    /// The answers are CPython's.
    #[test]
    fn elements_come_in_the_order_of_cpython() {
        ready();
        let cx = new_context();
        let set = set::empty(cx).expect("memory");
        for i in 0..12 {
            set::add(cx, set, Word::small(i * 37 % 101 - 20)).expect("memory");
        }
        assert_eq!(order(set), [64, 0, 37, 74, 10, -20, 47, -17, 17, 54, -10, 27]);
    }
}
