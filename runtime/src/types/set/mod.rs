//! set and frozenset: hash tables whose iteration order is CPython's for equal histories (see [`table`]).
//!
//! No lock and no borrow is held while `__hash__` or `__eq__` run: a lookup that called Python code goes on only if the
//! set still has the same store and the entry its key, and starts again otherwise.

mod construct;
mod iter;
mod methods;
mod operations;
mod table;

pub use construct::{FROZENSET_CLASS, SET_CLASS};
pub use iter::ITERATOR_CLASS;
pub use operations::{difference_update, intersection, symmetric_difference_update, update};
pub use table::{CLASS as STORE_CLASS, IMAGE_CLASS};

use crate::object::compare;
use crate::prelude::*;
use crate::types::dict::keys::hash_element;
use crate::types::equality;
use sxc_abi::tables::{SetEntry as Entry, SetObj};
use table::{Spot, Table};

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for SetObj {}

#[inline]
fn object(set: Word) -> Gc<SetObj> {
    debug_assert!(is_any_set(set));
    // SAFETY: callers pass sets or frozensets.
    unsafe { Gc::from_word(set) }
}

#[inline]
fn table_of<'a>(set: Word) -> Table<'a> {
    Table::of(object(set).store.get())
}

/// A set or frozenset, or an instance of a subclass.
#[inline]
pub fn is_any_set(value: Word) -> bool {
    value.is_object()
        && class_of(value).flags.get() & (class_flags::SET_SUBCLASS | class_flags::FROZENSET_SUBCLASS) != 0
}

/// A new set without elements.
pub fn empty(cx: &mut Ctx) -> Res<Word> {
    empty_of(cx, class(ClassId::Set))
}

fn empty_of(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<Word> {
    crate::heap::allocate(cx, class, class.size.get() as usize)
}

/// An empty set, or frozenset, as the operators of `set` or one of its subclasses return it.
fn empty_like(cx: &mut Ctx, set: Word) -> Res<Word> {
    empty_of(cx, class(if is_instance_of(set, ClassId::Set) { ClassId::Set } else { ClassId::FrozenSet }))
}

/// `set(iterable)`.
pub fn from_iterable(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    let set = empty(cx)?;
    update(cx, set, iterable)?;
    Ok(set)
}

/// `frozenset(iterable)`.
pub fn frozen_from_iterable(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    if is_exact(iterable, ClassId::FrozenSet) {
        return Ok(iterable);
    }
    let set = empty_of(cx, class(ClassId::FrozenSet))?;
    update(cx, set, iterable)?;
    Ok(set)
}

pub fn len(set: Word) -> usize {
    object(set).len.get()
}

pub fn add_unit(cx: &mut Ctx, set: Word, item: Word) -> Res<()> {
    add(cx, set, item)
}

pub fn update_unit(cx: &mut Ctx, set: Word, items: Word) -> Res<()> {
    update(cx, set, items)
}

/// `set.add(item)`.
#[inline]
pub fn add(cx: &mut Ctx, set: Word, item: Word) -> Res<()> {
    let hash = hash_element(cx, item)?;
    add_hashed(cx, set, item, hash)
}

/// `item in set`, without the special treatment of sets as items.
#[inline]
pub fn contains(cx: &mut Ctx, set: Word, item: Word) -> Res<bool> {
    let hash = hash_element(cx, item)?;
    contains_hashed(cx, set, item, hash)
}

/// The element at or after position `*at`, which moves behind it. Table order; sees concurrent changes.
pub fn next_element(set: Word, at: &mut usize) -> Option<Word> {
    next_hashed(set, at).map(|(key, _)| key)
}

fn next_hashed(set: Word, at: &mut usize) -> Option<(Word, i64)> {
    let table = table_of(set);
    let i = table.next_live(*at)?;
    *at = i + 1;
    Some((table.entries[i].key.get(), table.entries[i].hash.get()))
}

/// What is in a place of the table.
#[derive(Clone, Copy)]
pub enum Place {
    Free,
    Removed,
    Element(Word),
}

/// The table of a set, place by place, and the place where `pop` looks first.
pub fn slots_of(set: Word) -> (Vec<Place>, usize) {
    let place = |entry: &Entry| match (entry.key.get(), entry.hash.get()) {
        (Word::ABSENT, sxc_abi::tables::SET_REMOVED) => Place::Removed,
        (Word::ABSENT, _) => Place::Free,
        (key, _) => Place::Element(key),
    };
    (table_of(set).entries.iter().map(place).collect(), object(set).finger.get())
}

/// Why a search ended early.
enum Stop {
    Raised(Raised),
    /// Python code ran and changed the table.
    Changed,
}

/// Where an item is, or would go.
#[inline]
fn locate<'a>(cx: &mut Ctx, set: Word, item: Word, hash: i64) -> Res<(Table<'a>, Spot)> {
    let table = table_of(set);
    // As long as no comparison needs a call.
    let found = table.find(hash, |entry| {
        if entry.hash.get() != hash {
            return Ok(false);
        }
        equality::quick(entry.key.get(), item).ok_or(())
    });
    match found {
        Ok(spot) => Ok((table, spot)),
        Err(()) => locate_asking(cx, set, item, hash),
    }
}

#[inline(never)]
fn locate_asking<'a>(cx: &mut Ctx, set: Word, item: Word, hash: i64) -> Res<(Table<'a>, Spot)> {
    loop {
        let table = table_of(set);
        let found = table.find(hash, |entry| {
            let known = entry.key.get();
            if entry.hash.get() != hash {
                return Ok(false);
            }
            match equality::quick(known, item) {
                Some(answer) => Ok(answer),
                None => ask(cx, set, entry, item),
            }
        });
        match found {
            Ok(spot) => return Ok((table, spot)),
            Err(Stop::Changed) => {}
            Err(Stop::Raised(raised)) => return Err(raised),
        }
    }
}

/// Compares the key of an entry by its `__eq__`.
#[cold]
fn ask(cx: &mut Ctx, set: Word, entry: &Entry, item: Word) -> Result<bool, Stop> {
    let (store, known) = (object(set).store.get(), entry.key.get());
    let equal = compare::equal(cx, known, item).map_err(Stop::Raised)?;
    if object(set).store.get() != store || entry.key.get() != known {
        return Err(Stop::Changed);
    }
    Ok(equal)
}

#[inline]
fn contains_hashed(cx: &mut Ctx, set: Word, item: Word, hash: i64) -> Res<bool> {
    Ok(matches!(locate(cx, set, item, hash)?, (_, Spot::Entry(_))))
}

#[inline]
fn add_hashed(cx: &mut Ctx, set: Word, item: Word, hash: i64) -> Res<()> {
    let (mut table, spot) = locate(cx, set, item, hash)?;
    let object = object(set);
    match spot {
        Spot::Entry(_) => return Ok(()),
        Spot::Removed(i) => {
            table.put(i, item, hash);
            object.len.set(object.len.get() + 1);
            return Ok(());
        }
        Spot::Free(i) => {
            if object.store.get().is_absent() {
                object.store.set(Table::allocate(cx, table::MIN_SLOTS)?);
                table = table_of(set);
            }
            table.put_in_free(i, item, hash);
        }
    }
    object.len.set(object.len.get() + 1);
    if table.fill() * 5 < table.mask() * 3 { Ok(()) } else { resize(cx, set, grown(len(set))) }
}

/// The size to ask for when the table is filled.
fn grown(len: usize) -> usize {
    if len > 50_000 { len * 2 } else { len * 4 }
}

/// Rebuilds the table with room for more than `elements`.
#[cold]
fn resize(cx: &mut Ctx, set: Word, elements: usize) -> Res<()> {
    let (object, old) = (object(set), table_of(set));
    let slots = table::slots_for(elements);
    if slots == table::MIN_SLOTS && old.entries.len() == slots && old.fill() == len(set) {
        return Ok(());
    }
    let store = Table::allocate(cx, slots)?;
    Table::of(store).fill_from(old);
    object.store.set(store);
    Ok(())
}

/// Removes an item; whether it was there.
fn discard_hashed(cx: &mut Ctx, set: Word, item: Word, hash: i64) -> Res<bool> {
    match locate(cx, set, item, hash)? {
        (table, Spot::Entry(i)) => {
            table.remove(i);
            let object = object(set);
            object.len.set(object.len.get() - 1);
            Ok(true)
        }
        (_, Spot::Free(_) | Spot::Removed(_)) => Ok(false),
    }
}

fn discard(cx: &mut Ctx, set: Word, item: Word) -> Res<bool> {
    let hash = hash_element(cx, item)?;
    discard_hashed(cx, set, item, hash)
}

fn clear(_cx: &mut Ctx, set: Word) -> Res<()> {
    let object = object(set);
    object.len.set(0);
    object.store.set(Word::ABSENT);
    Ok(())
}
