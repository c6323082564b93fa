//! The extent of the tables of dicts and sets, which the runtime fills and images of the compiler contain.

use crate::layouts::{DictEntry, DictStoreObj, Header};
use crate::Word;
use core::cell::Cell;
use core::mem::size_of;

/// A dict store with an index of `slots`, a power of two: entries that fit.
pub const fn dict_capacity(slots: usize) -> usize {
    slots * 2 / 3
}

/// Where the index starts behind room for `capacity` entries.
pub const fn dict_index_offset(capacity: usize) -> usize {
    (size_of::<DictStoreObj>() + capacity * size_of::<DictEntry>()).next_multiple_of(16)
}

/// Bytes of a dict store with an index of `slots`.
pub const fn dict_store_size(slots: usize) -> usize {
    dict_index_offset(dict_capacity(slots)) + slots * 4
}

/// Slots of the smallest index.
pub const DICT_MIN_SLOTS: usize = 8;

/// The number of index slots for `live` entries that are known to come.
pub fn dict_slots_for(live: usize) -> usize {
    (live * 3).div_ceil(2).next_power_of_two().max(DICT_MIN_SLOTS)
}

/// Sets and frozensets.
#[repr(C)]
pub struct SetObj {
    pub header: Header,
    pub len: Cell<usize>,
    /// 0 until something was added.
    pub store: Cell<Word>,
    /// The hash of a frozenset; 0 until computed.
    pub hash: Cell<i64>,
    /// Where `pop` looks first.
    pub finger: Cell<usize>,
}

/// The table of a set. A free entry is all 0; a removed one has key 0 and hash [`SET_REMOVED`].
#[repr(C)]
pub struct SetStoreObj {
    pub header: Header,
    /// A power of two, at least 8.
    pub slots: usize,
    /// Entries that are not free.
    pub fill: Cell<usize>,
    pub entries: [SetEntry; 0],
}

#[repr(C)]
pub struct SetEntry {
    pub key: Cell<Word>,
    pub hash: Cell<i64>,
}

pub const SET_REMOVED: i64 = -1;
