//! Element storage of lists: one object of fixed kind and capacity, replaced as a whole when a list outgrows it.
//!
//! ```text
//! word store    +0 header (WordStore)     +8 capacity   +16 words; those past the list's length are 0
//! double store  +0 header (DoubleStore)   +8 capacity   +16 raw doubles; those past the length are 0.0
//! ```
//! `deque` and `WordBuf` use word stores as plain zeroed arrays of words.

use crate::prelude::*;
use core::cell::Cell;

pub static WORD_STORE_CLASS: StaticClass =
    StaticClass { scan: Scan::Words, raw_mask: 0b10, ..StaticClass::new(ClassId::WordStore, FIXED) };
pub static DOUBLE_STORE_CLASS: StaticClass = StaticClass::new(ClassId::DoubleStore, FIXED);

const FIXED: usize = size_of::<StoreObj>();

/// Most elements that an allocation is tried for; CPython's limit on the length of a list.
pub const MAX_LEN: usize = isize::MAX as usize / 8;

/// All slots of a store, by kind.
#[derive(Clone, Copy)]
pub enum Items<'a> {
    Words(&'a [Cell<Word>]),
    Doubles(&'a [Cell<f64>]),
}

/// A static store without slots.
#[repr(C, align(16))]
struct EmptyStore {
    class: Cell<*const ClassObj>,
    capacity: usize,
}

// SAFETY: nobody writes to it: it has no slots, and its header carries no flags.
unsafe impl Sync for EmptyStore {}

impl EmptyStore {
    const fn new() -> EmptyStore {
        // SAFETY: `sx_classes` has an element per id.
        let class = unsafe { (&raw const crate::object::class::sx_classes).cast::<ClassObj>().add(ClassId::WordStore as usize) };
        EmptyStore { class: Cell::new(class), capacity: 0 }
    }
}

static EMPTY: EmptyStore = EmptyStore::new();
static SORTING: EmptyStore = EmptyStore::new();

/// The store of lists that have no items.
pub fn empty() -> Word {
    Word(&raw const EMPTY as u64)
}

/// The store of a list while it is being sorted: any change of the list replaces it.
pub fn sorting() -> Word {
    Word(&raw const SORTING as u64)
}

/// A word store of 0s.
pub fn new_words(cx: &mut Ctx, capacity: usize) -> Res<Word> {
    new_store(cx, ClassId::WordStore, capacity)
}

/// A double store of 0.0s.
pub fn new_doubles(cx: &mut Ctx, capacity: usize) -> Res<Word> {
    new_store(cx, ClassId::DoubleStore, capacity)
}

fn new_store(cx: &mut Ctx, kind: ClassId, capacity: usize) -> Res<Word> {
    if capacity > MAX_LEN - FIXED {
        return Err(crate::raise::memory_error(cx));
    }
    let store = crate::heap::allocate(cx, class(kind), FIXED + capacity * 8)?;
    // SAFETY: a fresh store object that nobody else has seen, with room for its fixed part.
    unsafe { (*(store.0 as *mut StoreObj)).capacity = capacity };
    Ok(store)
}

/// The slots of a store.
#[inline]
pub fn items<'a>(store: Word) -> Items<'a> {
    if is_exact(store, ClassId::DoubleStore) { Items::Doubles(doubles(store)) } else { Items::Words(words(store)) }
}

/// The slots of a word store.
#[inline]
pub fn words<'a>(store: Word) -> &'a [Cell<Word>] {
    debug_assert!(is_exact(store, ClassId::WordStore));
    // SAFETY: `capacity` words follow the fixed part; the stack scan keeps the store alive while the slice is in use.
    unsafe {
        let object: Gc<StoreObj> = Gc::from_word(store);
        crate::object::gc::trailing_words((store.0 as *const u8).add(FIXED).cast(), object.capacity)
    }
}

/// The slots of a double store.
#[inline]
pub fn doubles<'a>(store: Word) -> &'a [Cell<f64>] {
    debug_assert!(is_exact(store, ClassId::DoubleStore));
    // SAFETY: `capacity` doubles follow the fixed part; the stack scan keeps the store alive while the slice is in use.
    unsafe {
        let object: Gc<StoreObj> = Gc::from_word(store);
        core::slice::from_raw_parts((store.0 as *const u8).add(FIXED).cast(), object.capacity)
    }
}

/// Copies `n` elements within one slice; the ranges may overlap.
#[inline]
pub fn shift<T: Copy>(slots: &[Cell<T>], from: usize, to: usize, n: usize) {
    assert!(from + n <= slots.len() && to + n <= slots.len());
    let base = slots.as_ptr() as *mut T;
    // SAFETY: both ranges lie in the slice, whose elements are cells.
    unsafe { core::ptr::copy(base.add(from), base.add(to), n) };
}

/// Copies all of `source` to the start of `target`; the two may overlap.
#[inline]
pub fn copy<T: Copy>(source: &[Cell<T>], target: &[Cell<T>]) {
    assert!(source.len() <= target.len());
    // SAFETY: the target has room, and its elements are cells.
    unsafe { core::ptr::copy(source.as_ptr() as *const T, target.as_ptr() as *mut T, source.len()) };
}

/// Copies plain words into slots.
#[inline]
pub fn copy_in(source: &[Word], target: &[Cell<Word>]) {
    assert!(source.len() <= target.len());
    // SAFETY: the target has room, and its elements are cells.
    unsafe { core::ptr::copy(source.as_ptr(), target.as_ptr() as *mut Word, source.len()) };
}

/// The slots as plain memory, for a store that nobody else can reach while the slice is in use.
pub fn exclusive<T: Copy>(slots: &[Cell<T>]) -> &mut [T] {
    // SAFETY: callers hold a store that they have taken out of its list or just made, and run no other code meanwhile.
    unsafe { core::slice::from_raw_parts_mut(slots.as_ptr() as *mut T, slots.len()) }
}

pub fn clear(slots: &[Cell<Word>]) {
    for slot in slots {
        slot.set(Word::ABSENT);
    }
}

/// A capacity for at least `need` elements where `now` was too small: constant amortized cost per append, and no
/// space lost to the rounding of cell sizes.
pub fn grown_capacity(now: usize, need: usize) -> usize {
    let wanted = if now < 1 << 16 { now * 2 } else { now + now / 2 };
    let bytes = FIXED + need.max(wanted).max(4) * 8;
    match size_class(bytes) {
        Some(class) => (SIZE_CLASSES[class] as usize - FIXED) / 8,
        None => (bytes - FIXED) / 8,
    }
}
