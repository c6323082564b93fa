//! dict: insertion-ordered hash table, or a live view of the attributes of an object.
//!
//! What is in `store`: 0 while the dict is empty, a [`table`], or an attribute store, for which the functions of
//! `object::fields` do the work. No lock and no borrow is held while `__hash__` or `__eq__` run: a lookup that called
//! Python code goes on only if the dict still has the same store and the entry its key, and starts again otherwise.

mod construct;
mod default;
mod group;
mod iter;
pub(crate) mod keys;
mod methods;
pub mod ordered;
mod table;
mod update;
mod views;

pub use default::CLASS as DEFAULT_DICT_CLASS;
pub use iter::{
    ITEM_ITERATOR_CLASS, KEY_ITERATOR_CLASS, REVERSE_ITEM_ITERATOR_CLASS, REVERSE_KEY_ITERATOR_CLASS,
    REVERSE_VALUE_ITERATOR_CLASS, VALUE_ITERATOR_CLASS,
};
pub use table::{CLASS as STORE_CLASS, IMAGE_CLASS};
pub use update::{merge_kwargs, update, update_display};
pub use views::{ITEMS_CLASS, KEYS_CLASS, VALUES_CLASS};

use crate::object::{compare, fields as attributes_of};
use crate::prelude::*;
use crate::types::equality;
use keys::hash_key;
use table::{Spot, Table};

pub static CLASS: StaticClass = StaticClass {
    doc: "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) \
          pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        \
          d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument \
          list.  For example:  dict(one=1, two=2)",
    scan: Scan::Fields,
    raw_mask: 0b1010,
    flags: class_flags::BASETYPE | class_flags::MAPPING | class_flags::MATCH_SELF,
    slots: Slots { new: slot!(call, construct::new), init: slot!(call, construct::init), ..methods::SLOTS },
    methods: methods::METHODS,
    ..StaticClass::new(ClassId::Dict, size_of::<DictObj>())
};

/// The fields of a dict (or subclass).
#[inline]
fn object(dict: Word) -> Gc<DictObj> {
    debug_assert!(is_instance_of(dict, ClassId::Dict));
    // SAFETY: callers pass dicts.
    unsafe { Gc::from_word(dict) }
}

/// Where the entries of a dict are.
enum Backing<'a> {
    Table(Table<'a>),
    /// The attributes of this object.
    Attributes(Word),
}

#[inline]
fn backing<'a>(dict: Word) -> Backing<'a> {
    let store = object(dict).store.get();
    if store.is_absent() {
        return Backing::Table(Table::empty());
    }
    if is_exact(store, ClassId::DictStore) {
        return Backing::Table(Table::of(store));
    }
    if is_exact(store, ClassId::DictImage) {
        return Backing::Table(Table::settle(store));
    }
    // SAFETY: the store of a dict that is no table is an `AttrStoreObj`.
    Backing::Attributes(unsafe { Gc::<AttrStoreObj>::from_word(store) }.owner)
}

/// The dict is a view of the attributes of an object.
pub fn shows_attributes(dict: Word) -> bool {
    matches!(backing(dict), Backing::Attributes(_))
}

/// The object whose attributes the dict is a view of.
pub fn attributes_owner(dict: Word) -> Option<Word> {
    match backing(dict) {
        Backing::Attributes(owner) => Some(owner),
        Backing::Table(_) => None,
    }
}

pub fn empty(cx: &mut Ctx) -> Res<Word> {
    crate::heap::allocate(cx, class(ClassId::Dict), size_of::<DictObj>())
}

/// An empty dict with room for `entries`.
pub fn with_capacity(cx: &mut Ctx, entries: usize) -> Res<Word> {
    let dict = empty(cx)?;
    reserve(cx, dict, entries)?;
    Ok(dict)
}

/// Makes room for `more` entries, in one step.
fn reserve(cx: &mut Ctx, dict: Word, more: usize) -> Res<()> {
    match backing(dict) {
        Backing::Table(table) if table.entries.len() < more => {
            let live = object(dict).len.get();
            rebuild(cx, dict, sxc_abi::tables::dict_slots_for(live.saturating_add(more).min(1 << 32)))
        }
        Backing::Table(_) | Backing::Attributes(_) => Ok(()),
    }
}

/// Gives the dict a new table with an index of `slots`.
fn rebuild(cx: &mut Ctx, dict: Word, slots: usize) -> Res<()> {
    let store = Table::allocate(cx, slots)?;
    if let Backing::Table(old) = backing(dict) {
        Table::of(store).fill_from(old);
    }
    object(dict).store.set(store);
    Ok(())
}

pub fn len(dict: Word) -> usize {
    match backing(dict) {
        Backing::Table(_) => object(dict).len.get(),
        Backing::Attributes(owner) => attributes_of::fields_len(owner),
    }
}

/// Why a search ended early.
enum Stop {
    Raised(Raised),
    /// Python code ran and changed the table.
    Changed,
}

/// Where `key` is in the table of `dict`, or where it would go.
#[inline]
fn locate<'a>(cx: &mut Ctx, dict: Word, key: Word, hash: i64) -> Res<Place<'a>> {
    match locate_quickly(dict, key, hash) {
        Some(place) => Ok(place),
        None => locate_asking(cx, dict, key, hash),
    }
}

/// The same as long as no comparison needs a call.
#[inline]
fn locate_quickly<'a>(dict: Word, key: Word, hash: i64) -> Option<Place<'a>> {
    let Backing::Table(table) = backing(dict) else { return None };
    let found = table.find(hash, |entry| {
        let known = entry.key.get();
        if known == key {
            return Ok(true);
        }
        if entry.hash.get() != hash {
            return Ok(false);
        }
        equality::quick(known, key).ok_or(())
    });
    match found {
        Ok(Spot::Entry(i)) => Some(Place::Entry(table, i)),
        Ok(Spot::Free(slot)) => Some(Place::Free(table, slot)),
        Err(()) => None,
    }
}

#[inline(never)]
fn locate_asking<'a>(cx: &mut Ctx, dict: Word, key: Word, hash: i64) -> Res<Place<'a>> {
    loop {
        let table = match backing(dict) {
            Backing::Table(table) => table,
            Backing::Attributes(owner) => return Ok(Place::Attribute(owner)),
        };
        let found = table.find(hash, |entry| {
            let known = entry.key.get();
            if known == key {
                return Ok(true);
            }
            if entry.hash.get() != hash {
                return Ok(false);
            }
            match equality::quick(known, key) {
                Some(answer) => Ok(answer),
                None => ask(cx, dict, entry, key),
            }
        });
        match found {
            Ok(Spot::Entry(i)) => return Ok(Place::Entry(table, i)),
            Ok(Spot::Free(slot)) => return Ok(Place::Free(table, slot)),
            Err(Stop::Changed) => {}
            Err(Stop::Raised(raised)) => return Err(raised),
        }
    }
}

/// Compares the key of an entry by its `__eq__`.
#[cold]
fn ask(cx: &mut Ctx, dict: Word, entry: &DictEntry, key: Word) -> Result<bool, Stop> {
    let (store, known) = (object(dict).store.get(), entry.key.get());
    let equal = compare::equal(cx, known, key).map_err(Stop::Raised)?;
    if object(dict).store.get() != store || entry.key.get() != known {
        return Err(Stop::Changed);
    }
    Ok(equal)
}

enum Place<'a> {
    Entry(Table<'a>, usize),
    /// Not there; the index slot where it would go.
    Free(Table<'a>, usize),
    /// The dict shows the attributes of this object.
    Attribute(Word),
}

/// The value of `key`, if there (no `__missing__`).
#[inline]
pub fn get(cx: &mut Ctx, dict: Word, key: Word) -> Res<Option<Word>> {
    let hash = hash_key(cx, key)?;
    get_hashed(cx, dict, key, hash)
}

#[inline]
pub(crate) fn get_hashed(cx: &mut Ctx, dict: Word, key: Word, hash: i64) -> Res<Option<Word>> {
    match locate(cx, dict, key, hash)? {
        Place::Entry(table, i) => Ok(Some(table.entries[i].value.get())),
        Place::Free(..) => Ok(None),
        Place::Attribute(owner) => attributes_of::fields_get(cx, owner, key),
    }
}

/// Lookup of an interned name in an attribute dict that is a table: cannot raise, runs no Python code.
#[inline]
pub fn get_name(dict: Word, name: Word) -> Option<Word> {
    let Backing::Table(table) = backing(dict) else {
        debug_assert!(false, "get_name of a dict that shows attributes");
        return None;
    };
    let hash = crate::types::str::hash_of(name);
    let found = table.find(hash, |entry| {
        let known = entry.key.get();
        Ok::<bool, core::convert::Infallible>(
            known == name || entry.hash.get() == hash && equality::quick(known, name) == Some(true),
        )
    });
    match found {
        Ok(Spot::Entry(i)) => Some(table.entries[i].value.get()),
        Ok(Spot::Free(_)) => None,
        Err(never) => match never {},
    }
}

#[inline]
pub fn set_item(cx: &mut Ctx, dict: Word, key: Word, value: Word) -> Res<()> {
    let hash = hash_key(cx, key)?;
    set_hashed(cx, dict, key, hash, value)
}

#[inline]
pub(crate) fn set_hashed(cx: &mut Ctx, dict: Word, key: Word, hash: i64, value: Word) -> Res<()> {
    match locate(cx, dict, key, hash)? {
        Place::Entry(table, i) => {
            table.entries[i].value.set(value);
            touch(dict);
            Ok(())
        }
        Place::Free(table, slot) => insert(cx, dict, table, slot, hash, key, value),
        Place::Attribute(owner) => {
            touch(dict);
            attributes_of::fields_set(cx, owner, key, value)
        }
    }
}

/// Notes a change of the dict.
#[inline]
fn touch(dict: Word) {
    let object = object(dict);
    object.version.set(object.version.get().wrapping_add(1));
}

/// Adds an entry for a key that is not there; `slot` is where the search for it ended in `table`.
#[inline]
fn insert(cx: &mut Ctx, dict: Word, table: Table<'_>, slot: usize, hash: i64, key: Word, value: Word) -> Res<()> {
    if table.is_full() {
        return insert_growing(cx, dict, hash, key, value);
    }
    table.append(slot, hash, key, value);
    let object = object(dict);
    object.len.set(object.len.get() + 1);
    touch(dict);
    Ok(())
}

#[cold]
fn insert_growing(cx: &mut Ctx, dict: Word, hash: i64, key: Word, value: Word) -> Res<()> {
    rebuild(cx, dict, table::grown_slots(object(dict).len.get()))?;
    let table = Table::of(object(dict).store.get());
    insert(cx, dict, table, table.free_slot(hash), hash, key, value)
}

/// Removes `key`; its value if it was there.
pub fn remove(cx: &mut Ctx, dict: Word, key: Word) -> Res<Option<Word>> {
    let hash = hash_key(cx, key)?;
    remove_hashed(cx, dict, key, hash)
}

fn remove_hashed(cx: &mut Ctx, dict: Word, key: Word, hash: i64) -> Res<Option<Word>> {
    match locate(cx, dict, key, hash)? {
        Place::Entry(table, i) => Ok(Some(remove_entry(dict, table, i).1)),
        Place::Free(..) => Ok(None),
        Place::Attribute(owner) => {
            let value = attributes_of::fields_get(cx, owner, key)?;
            if value.is_some() {
                touch(dict);
                attributes_of::fields_delete(cx, owner, key)?;
            }
            Ok(value)
        }
    }
}

fn remove_entry(dict: Word, table: Table<'_>, i: usize) -> (Word, Word) {
    let object = object(dict);
    object.len.set(object.len.get() - 1);
    touch(dict);
    table.remove(i)
}

/// Moves the entry of a key that is there to the end. The dict is a table.
pub(crate) fn move_to_end(cx: &mut Ctx, dict: Word, key: Word, hash: i64) -> Res<()> {
    let Place::Entry(table, i) = locate(cx, dict, key, hash)? else { return Ok(()) };
    if i + 1 == table.used() {
        return Ok(());
    }
    let (key, value) = remove_entry(dict, table, i);
    match backing(dict) {
        Backing::Table(table) => insert(cx, dict, table, table.free_slot(hash), hash, key, value),
        Backing::Attributes(_) => Ok(()),
    }
}

/// Removes the first entry, if there is one. The dict is a table.
pub(crate) fn remove_first(dict: Word) -> Option<(Word, Word)> {
    let Backing::Table(table) = backing(dict) else { return None };
    let first = table.next_live(0)?;
    Some(remove_entry(dict, table, first))
}

/// Removes everything.
pub fn clear(cx: &mut Ctx, dict: Word) -> Res<()> {
    touch(dict);
    match backing(dict) {
        Backing::Table(_) => {
            object(dict).len.set(0);
            object(dict).store.set(Word::ABSENT);
            Ok(())
        }
        Backing::Attributes(owner) => attributes_of::fields_clear(cx, owner),
    }
}

/// The entry at or after position `*at`, which moves behind it. Insertion order; sees concurrent changes.
/// For dicts that are tables; [`next_of_any`] takes every dict.
pub fn next_entry(dict: Word, at: &mut usize) -> Option<(Word, Word)> {
    match backing(dict) {
        Backing::Table(table) => {
            let i = table.next_live(*at)?;
            *at = i + 1;
            Some((table.entries[i].key.get(), table.entries[i].value.get()))
        }
        Backing::Attributes(_) => {
            debug_assert!(false, "next_entry of a dict that shows attributes");
            None
        }
    }
}

/// As [`next_entry`], for dicts that show attributes too.
#[inline]
pub fn next_of_any(cx: &mut Ctx, dict: Word, at: &mut usize) -> Res<Option<(Word, Word)>> {
    match backing(dict) {
        Backing::Table(_) => Ok(next_entry(dict, at)),
        Backing::Attributes(owner) => attributes_of::fields_next(cx, owner, at),
    }
}

/// The key at or after position `*at`, with its hash.
pub(crate) fn next_key_hashed(cx: &mut Ctx, dict: Word, at: &mut usize) -> Res<Option<(Word, i64)>> {
    if let Backing::Table(table) = backing(dict) {
        let Some(i) = table.next_live(*at) else { return Ok(None) };
        *at = i + 1;
        return Ok(Some((table.entries[i].key.get(), table.entries[i].hash.get())));
    }
    let Some((key, _)) = next_of_any(cx, dict, at)? else { return Ok(None) };
    Ok(Some((key, hash_key(cx, key)?)))
}

/// A new dict with the entries of `dict`; a subclass that iterates in its own way is asked for them.
pub fn copy(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let copied = with_capacity(cx, len(dict))?;
    if !is_exact(dict, ClassId::Dict)
        && len(dict) > 0
        && !crate::object::dispatch::same(class_of(dict), class(ClassId::Dict), SlotId::Iter)
    {
        update::update(cx, copied, dict)?;
        return Ok(copied);
    }
    update::from_dict(cx, copied, dict)?;
    Ok(copied)
}
