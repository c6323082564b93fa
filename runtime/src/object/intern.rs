//! Interned strings: names compare by address.
//!
//! The names that the runtime knows are static objects, filled by [`ready`]. The table of canonical strings lives
//! outside the heap and keeps its strings alive: the collector asks [`visit_roots`] for them.

use crate::object::hash::hash_bytes;
use crate::prelude::*;
use core::cell::{Cell, UnsafeCell};
use core::mem::{MaybeUninit, offset_of};
use std::sync::{Mutex, MutexGuard, PoisonError};

const TEXT_ROOM: usize = 32;

/// Static storage of one name: a `StrObj` with its characters.
#[repr(C, align(16))]
struct StaticName {
    header: StrObj,
    text: [u8; TEXT_ROOM],
}

const NAMES: usize = SlotId::COUNT + NameId::COUNT;

struct StaticNames(UnsafeCell<MaybeUninit<[StaticName; NAMES]>>);

// SAFETY: only `ready` writes, before any other code runs; afterwards hashes and flags do not change.
unsafe impl Sync for StaticNames {}

static STATIC_NAMES: StaticNames = StaticNames(UnsafeCell::new(MaybeUninit::zeroed()));

const _: () = {
    let mut i = 0;
    while i < NameId::COUNT {
        assert!(NameId::ALL[i].text().len() <= TEXT_ROOM);
        i += 1;
    }
    let mut i = 0;
    while i < SlotId::COUNT {
        assert!(SlotId::ALL[i].dunder().len() <= TEXT_ROOM);
        i += 1;
    }
    assert!(offset_of!(StaticName, text) == offset_of!(StrObj, data));
};

fn static_name(index: usize) -> *mut StaticName {
    // SAFETY: `index` is below NAMES.
    unsafe { STATIC_NAMES.0.get().cast::<StaticName>().add(index) }
}

/// The interned name of a runtime-known attribute.
#[inline]
pub fn name(id: NameId) -> Word {
    Word(static_name(SlotId::COUNT + id as usize) as u64)
}

/// The interned dunder name of a slot.
#[inline]
pub fn slot_name(id: SlotId) -> Word {
    Word(static_name(id as usize) as u64)
}

/// Fills the static names and enters them in the table. The hash key is set before.
pub fn ready() {
    let mut table = lock();
    table.reserve(2 * NAMES);
    let slots = SlotId::ALL.iter().map(|id| id.dunder());
    for (i, text) in slots.chain(NameId::ALL.iter().map(|id| id.text())).enumerate() {
        let place = static_name(i);
        // SAFETY: start-up runs alone; the text fits, as asserted above.
        unsafe {
            place.write(StaticName {
                header: StrObj {
                    header: Header(Cell::new(class(ClassId::Str).word().0)),
                    len: text.len(),
                    hash: Cell::new(hash_bytes(text.as_bytes())),
                    width: 1,
                    flags: Cell::new(str_flags::ASCII | str_flags::INTERNED),
                    pad: [0; 6],
                    data: [],
                },
                text: [0; TEXT_ROOM],
            });
            (&raw mut (*place).text).cast::<u8>().copy_from_nonoverlapping(text.as_ptr(), text.len());
        }
        table.canonical(Word(place as u64));
    }
}

/// The canonical string equal to `text`.
pub fn intern(cx: &mut Ctx, text: &str) -> Res<Word> {
    if text.is_ascii() {
        let found = lock().find(hash_bytes(text.as_bytes()), 1, text.as_bytes());
        if let Some(string) = found {
            return Ok(string);
        }
    }
    let string = crate::types::str::new(cx, text)?;
    Ok(intern_word(string))
}

/// The canonical string equal to `string`, which becomes it if there is none.
/// An instance of a subclass of str never becomes canonical: without an equal one it is its own answer.
pub fn intern_word(string: Word) -> Word {
    let object = str_of(string);
    if object.flags.get() & str_flags::INTERNED != 0 {
        return string;
    }
    let mut table = lock();
    if is_exact(string, ClassId::Str) {
        table.canonical(string)
    } else {
        table.find(hash_of(object), object.width, characters(object)).unwrap_or(string)
    }
}

/// Puts canonical names into the fields of a layout, which the compiler filled with literals.
///
/// # Safety
/// `layout` is null, or has `count` fields with names.
pub unsafe fn intern_layout(layout: *const Layout) {
    // SAFETY: the caller vouches for the layout.
    let fields = unsafe {
        match layout.as_ref() {
            Some(layout) if layout.count > 0 => core::slice::from_raw_parts(layout.fields, layout.count as usize),
            _ => &[],
        }
    };
    for field in fields {
        field.name.set(intern_word(field.name.get()));
    }
}

/// The canonical string equal to `string`, if there is one: a name that nobody interned is nobody's attribute.
pub fn find(string: Word) -> Option<Word> {
    let object = str_of(string);
    if object.flags.get() & str_flags::INTERNED != 0 {
        return Some(string);
    }
    lock().find(hash_of(object), object.width, characters(object))
}

/// Calls `visit` with every canonical string.
pub fn visit_roots(visit: &mut dyn FnMut(Word)) {
    for string in lock().places.iter().filter(|string| string.is_present()) {
        visit(*string);
    }
}

/// The characters of a string as stored: `width` bytes each.
pub fn characters(string: &StrObj) -> &[u8] {
    let inline = string.data.as_ptr();
    let start = if string.flags.get() & str_flags::EXTERNAL == 0 {
        inline
    } else {
        // SAFETY: the inline area of an external string is {owner, address}.
        unsafe { *inline.cast::<*const u8>().add(1) }
    };
    // SAFETY: a string has `len * width` bytes at its start.
    unsafe { core::slice::from_raw_parts(start, string.len * string.width as usize) }
}

/// The hash of a string, computed once.
pub fn hash_of(string: &StrObj) -> i64 {
    let known = string.hash.get();
    if known != 0 {
        return known;
    }
    let hash = hash_bytes(characters(string));
    string.hash.set(hash);
    hash
}

fn str_of<'a>(string: Word) -> &'a StrObj {
    debug_assert!(is_instance_of(string, ClassId::Str));
    // SAFETY: callers pass strings; the conservative scan keeps the object alive while its address is on the stack.
    unsafe { &*(string.0 as *const StrObj) }
}

/// Open addressing with linear probing; a power of two of places, at most half of them taken.
struct Table {
    places: Vec<Word>,
    count: usize,
}

static TABLE: Mutex<Table> = Mutex::new(Table { places: Vec::new(), count: 0 });

fn lock() -> MutexGuard<'static, Table> {
    TABLE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Table {
    fn find(&self, hash: i64, width: u8, characters: &[u8]) -> Option<Word> {
        if self.places.is_empty() {
            return None;
        }
        self.places[self.place(hash, width, characters)].present()
    }

    /// Where the string is, or where it would go.
    fn place(&self, hash: i64, width: u8, text: &[u8]) -> usize {
        let mask = self.places.len() - 1;
        let mut i = hash as usize & mask;
        while let Some(string) = self.places[i].present() {
            let object = str_of(string);
            if hash_of(object) == hash && object.width == width && characters(object) == text {
                break;
            }
            i = (i + 1) & mask;
        }
        i
    }

    fn canonical(&mut self, string: Word) -> Word {
        self.reserve(self.count + 1);
        let object = str_of(string);
        let place = self.place(hash_of(object), object.width, characters(object));
        if let Some(known) = self.places[place].present() {
            return known;
        }
        object.flags.set(object.flags.get() | str_flags::INTERNED);
        self.places[place] = string;
        self.count += 1;
        string
    }

    fn reserve(&mut self, count: usize) {
        if 2 * count <= self.places.len() {
            return;
        }
        let size = (4 * count).next_power_of_two();
        let old = core::mem::replace(&mut self.places, vec![Word::ABSENT; size]);
        for string in old.into_iter().filter(|string| string.is_present()) {
            let object = str_of(string);
            let place = self.place(hash_of(object), object.width, characters(object));
            self.places[place] = string;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runtime_names_are_canonical() {
        crate::start::ready();
        let cx = crate::start::new_context();
        assert_eq!(intern(cx, SlotId::Add.dunder()), Ok(slot_name(SlotId::Add)));
        assert_eq!(intern(cx, "__dict__"), Ok(name(NameId::Dict)));
        assert_eq!(intern_word(name(NameId::Empty)), name(NameId::Empty));
        assert_eq!(find(slot_name(SlotId::GetAttribute)), Some(slot_name(SlotId::GetAttribute)));
    }
}
