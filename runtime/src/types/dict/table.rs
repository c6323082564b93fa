//! The storage of a dict: entries in insertion order, and an index into them.
//!
//! ```text
//! +0 header   +8 capacity   +16 used   +24 entries: capacity * {hash, key, value}
//! then, aligned to 16 bytes, the index: a power of two of 32-bit slots, capacity being two thirds of it
//!   slot: 0 where empty, else (tag bits of the hash) | (entry number + 1); the lower part has log2(slots) bits
//! ```
//! A removed entry keeps its slot and its place; its hash becomes -1, which no key has, and its key and value 0. Space
//! comes back when the table is rebuilt. Where the first entry is removed, its value is a small int: no entry before
//! that one is alive (so that taking entries from the front again and again stays cheap).
//!
//! The first group to look at is given by the low bits of the hash, so that small ints find their slots side by side;
//! the order of further groups depends on all bits.

use super::group::{GROUP, examine};
use crate::prelude::*;
use core::cell::Cell;
use sxc_abi::tables::{DICT_MIN_SLOTS, dict_capacity, dict_index_offset};

pub static CLASS: StaticClass =
    StaticClass { scan: Scan::Custom, trace: Some(trace), ..StaticClass::new(ClassId::DictStore, FIXED) };

/// An image: the entries are there, their hashes and the index are still 0. Only in static memory.
pub static IMAGE_CLASS: StaticClass =
    StaticClass { scan: Scan::Custom, trace: Some(trace), ..StaticClass::new(ClassId::DictImage, FIXED) };

const FIXED: usize = size_of::<DictStoreObj>();
/// The hash of a removed entry.
const REMOVED: i64 = -1;

/// The parts of a store.
#[derive(Clone, Copy)]
pub struct Table<'a> {
    pub entries: &'a [DictEntry],
    used: &'a Cell<usize>,
    index: *const [Cell<u32>; GROUP],
    /// Number of slots - 1: also the mask of the entry number in a slot.
    mask: u32,
}

/// Where a key is, or where it would go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spot {
    Entry(usize),
    /// A free slot of the index.
    Free(usize),
}

#[repr(align(16))]
struct EmptyIndex([Cell<u32>; GROUP], Cell<usize>);

// SAFETY: never written: a table without capacity is replaced before an insertion.
unsafe impl Sync for EmptyIndex {}

static EMPTY: EmptyIndex = EmptyIndex([const { Cell::new(0) }; GROUP], Cell::new(0));

impl<'a> Table<'a> {
    pub fn empty() -> Table<'static> {
        Table { entries: &[], used: &EMPTY.1, index: &raw const EMPTY.0, mask: 0 }
    }

    /// The table in a `DictStoreObj`.
    #[inline]
    pub fn of(store: Word) -> Table<'a> {
        debug_assert!(is_exact(store, ClassId::DictStore));
        // SAFETY: the store is laid out as drawn above; the stack scan keeps it alive while the table is in use.
        unsafe {
            let object = &*(store.0 as *const DictStoreObj);
            let entries = (store.0 as *const u8).add(FIXED).cast();
            Table {
                entries: core::slice::from_raw_parts(entries, object.capacity),
                used: &object.used,
                index: (store.0 as *const u8).add(dict_index_offset(object.capacity)).cast(),
                mask: mask_of(object.capacity),
            }
        }
    }

    /// Makes the image of a table, which stands in static memory, a table: hashes its keys under the seed of this run. They
    /// are immutable objects of built-in classes, so nothing can fail and no Python code runs.
    #[cold]
    pub fn settle(image: Word) -> Table<'a> {
        debug_assert!(is_exact(image, ClassId::DictImage));
        // SAFETY: an image is laid out as a store and differs from it by its class alone.
        unsafe { (*(image.0 as *mut DictStoreObj)).header.0.set(class(ClassId::DictStore).word().0) };
        let table = Table::of(image);
        let used = table.used.replace(0);
        for i in 0..used {
            let (key, value) = (table.entries[i].key.get(), table.entries[i].value.get());
            let hash = crate::object::hash::of_immutable(key);
            table.append(table.free_slot(hash), hash, key, value);
        }
        table
    }

    /// A new store with an index of so many slots, a power of two.
    pub fn allocate(cx: &mut Ctx, slots: usize) -> Res<Word> {
        if slots > 1 << 31 {
            return Err(crate::raise::memory_error(cx));
        }
        let capacity = dict_capacity(slots);
        let store = crate::heap::allocate(cx, class(ClassId::DictStore), dict_index_offset(capacity) + slots * 4)?;
        // SAFETY: a fresh store object that nobody else has seen, with room for its fixed part.
        unsafe { (*(store.0 as *mut DictStoreObj)).capacity = capacity };
        Ok(store)
    }

    /// Entries written, removed ones included.
    #[inline]
    pub fn used(&self) -> usize {
        self.used.get().min(self.entries.len())
    }

    pub fn is_full(&self) -> bool {
        self.used() == self.entries.len()
    }

    #[inline]
    fn group(&self, i: usize) -> &'a [Cell<u32>; GROUP] {
        debug_assert!(i <= self.mask as usize / GROUP);
        // SAFETY: group numbers are masked to the size of the index.
        unsafe { &*self.index.add(i) }
    }

    /// Finds the entry with this hash for which `same` holds.
    #[inline]
    pub fn find<E>(&self, hash: i64, mut same: impl FnMut(&DictEntry) -> Result<bool, E>) -> Result<Spot, E> {
        let tag = tag(hash, self.mask);
        let mut path = Path::start(hash, self.mask);
        loop {
            let group = self.group(path.group);
            let mut matches = examine(group, !self.mask, tag);
            while matches.tagged != 0 {
                let lane = matches.tagged.trailing_zeros() as usize;
                let entry = (group[lane].get() & self.mask) as usize - 1;
                if same(&self.entries[entry])? {
                    return Ok(Spot::Entry(entry));
                }
                matches.tagged &= matches.tagged - 1;
            }
            if matches.empty != 0 {
                return Ok(Spot::Free(path.group * GROUP + matches.empty.trailing_zeros() as usize));
            }
            path.advance();
        }
    }

    /// A free slot for a key that is not in the table.
    #[inline]
    pub fn free_slot(&self, hash: i64) -> usize {
        let mut path = Path::start(hash, self.mask);
        loop {
            let empty = examine(self.group(path.group), 0, 1).empty;
            if empty != 0 {
                return path.group * GROUP + empty.trailing_zeros() as usize;
            }
            path.advance();
        }
    }

    /// Appends an entry to a table that is not full; `slot` is free.
    #[inline]
    pub fn append(&self, slot: usize, hash: i64, key: Word, value: Word) {
        let number = self.used.get();
        let entry = &self.entries[number];
        entry.hash.set(hash);
        entry.key.set(key);
        entry.value.set(value);
        self.used.set(number + 1);
        self.group(slot / GROUP)[slot % GROUP].set(tag(hash, self.mask) | (number as u32 + 1));
    }

    /// Takes an entry out.
    pub fn remove(&self, number: usize) -> (Word, Word) {
        let entry = &self.entries[number];
        entry.hash.set(REMOVED);
        let removed = (entry.key.replace(Word::ABSENT), entry.value.replace(Word::ABSENT));
        if number == self.first_hint() {
            let next = self.next_live(number + 1).unwrap_or(self.used());
            self.entries[0].value.set(Word::small(next as i64));
        }
        removed
    }

    /// No entry before this one is alive.
    #[inline]
    fn first_hint(&self) -> usize {
        match self.entries.first() {
            Some(first) if first.key.get().is_absent() => first.value.get().to_small().unwrap_or(0) as usize,
            _ => 0,
        }
    }

    /// The first live entry from `at` on.
    #[inline]
    pub fn next_live(&self, at: usize) -> Option<usize> {
        let from = if at == 0 { self.first_hint() } else { at };
        (from..self.used()).find(|i| self.entries[*i].key.get().is_present())
    }

    /// The last live entry before `end`.
    #[inline]
    pub fn previous_live(&self, end: usize) -> Option<usize> {
        (0..end.min(self.used())).rev().find(|i| self.entries[*i].key.get().is_present())
    }

    /// Appends the live entries of another table, to one without entries and with room for them.
    pub fn fill_from(&self, other: Table<'_>) {
        for entry in &other.entries[..other.used()] {
            let key = entry.key.get();
            if key.is_present() {
                let hash = entry.hash.get();
                self.append(self.free_slot(hash), hash, key, entry.value.get());
            }
        }
    }
}

/// The groups in which a hash is looked for, in order.
struct Path {
    group: usize,
    mask: usize,
    perturb: u64,
}

impl Path {
    #[inline]
    fn start(hash: i64, mask: u32) -> Path {
        let mask = mask as usize / GROUP;
        // The product brings high bits of the hash down and low ones up.
        let wide = u128::from(hash as u64) * 0x9e37_79b9_7f4a_7c15;
        Path { group: hash as usize / GROUP & mask, mask, perturb: wide as u64 ^ (wide >> 64) as u64 }
    }

    /// Once `perturb` is used up, the sequence visits every group.
    #[inline]
    fn advance(&mut self) {
        self.group = self.group.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb as usize) & self.mask;
        self.perturb >>= 5;
    }
}

/// The bits of a slot that tell most hashes apart: above the entry number.
#[inline]
fn tag(hash: i64, mask: u32) -> u32 {
    (hash as u32).wrapping_mul(0x9e37_79b1) & !mask
}

/// Number of slots - 1, from the capacity: `capacity_of` backwards.
#[inline]
const fn mask_of(capacity: usize) -> u32 {
    (capacity + capacity / 2) as u32
}

const _: () = {
    let mut bits = 3;
    while bits < 32 {
        assert!(mask_of(dict_capacity(1 << bits)) as usize == (1 << bits) - 1);
        bits += 1;
    }
};

/// The number of slots after growth with `live` entries: CPython's rule, which shows in what iterators meet.
pub fn grown_slots(live: usize) -> usize {
    (live * 3).next_power_of_two().max(DICT_MIN_SLOTS)
}

unsafe extern "C" fn trace(object: *mut u8, marker: *mut u8, visit: Visit) {
    let store = Word(object as u64);
    let table = if is_exact(store, ClassId::DictImage) { Table::settle(store) } else { Table::of(store) };
    for entry in &table.entries[..table.used()] {
        for word in [entry.key.get(), entry.value.get()] {
            if word.is_object() {
                // SAFETY: the collector passes its own marker and visitor.
                unsafe { visit(marker, word) };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::start::{new_context, ready};
    use crate::types::dict;

    /// Keys whose hashes fall together in the low bits, in the high bits, or nowhere.
    fn keys() -> Vec<i64> {
        let mut keys: Vec<i64> = (0..300).collect();
        keys.extend((0..300).map(|i| i << 20));
        keys.extend((0..200).map(|i| i << 45));
        keys.extend((0..300).map(|i: i64| i.wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as i64) >> 3));
        keys.extend((1..200).map(|i| -i));
        keys
    }

    #[test]
    fn entries_are_found_in_their_order() {
        ready();
        let cx = new_context();
        let dict = dict::empty(cx).expect("memory");
        let mut model: Vec<(i64, i64)> = Vec::new();
        for (n, key) in keys().into_iter().enumerate() {
            let value = n as i64;
            dict::set_item(cx, dict, Word::small(key), Word::small(value)).expect("memory");
            match model.iter_mut().find(|(known, _)| *known == key) {
                Some(entry) => entry.1 = value,
                None => model.push((key, value)),
            }
            if n % 3 == 0 {
                let (gone, _) = model.remove(n * 7 % model.len());
                assert!(dict::remove(cx, dict, Word::small(gone)).expect("no error").is_some());
                assert_eq!(dict::get(cx, dict, Word::small(gone)), Ok(None));
            }
            if n % 5 == 0 && !model.is_empty() {
                let (gone, _) = model.remove(0);
                assert_eq!(dict::remove_first(dict).map(|(key, _)| key), Some(Word::small(gone)));
            }
        }
        assert_eq!(dict::len(dict), model.len());
        let (mut at, mut entries) = (0, Vec::new());
        while let Some((key, value)) = dict::next_entry(dict, &mut at) {
            entries.push((key.as_small(), value.as_small()));
        }
        assert_eq!(entries, model);
        for (key, value) in model {
            assert_eq!(dict::get(cx, dict, Word::small(key)), Ok(Some(Word::small(value))));
        }
        assert_eq!(dict::get(cx, dict, Word::small(1 << 60)), Ok(None));
    }
}
