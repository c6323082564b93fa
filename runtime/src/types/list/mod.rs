//! list: a length and a store (see [`store`]), which is replaced when it is full or when a list of raw doubles gets
//! something else than a float.
//!
//! Python code may run at every comparison, hash or iteration step and change the list: loops read length and store
//! again after each such step.

mod access;
mod compare;
mod iter;
mod methods;
mod sort;
mod splice;
pub mod store;
#[cfg(test)]
mod tests;

pub use iter::{ITERATOR_CLASS, REVERSE_ITERATOR_CLASS};
pub(crate) use methods::insert;
pub use sort::sort;
pub(crate) use splice::take;

use crate::object::call::Args;
use crate::object::iterate;
use crate::prelude::*;
use crate::raise;
use crate::types::{equality, float, tuple};
use core::cell::Cell;
use splice::insert_items;
use store::Items;

pub static CLASS: StaticClass = StaticClass {
    doc: "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be \
          an iterable if specified.",
    scan: Scan::Fields,
    raw_mask: 0b10,
    flags: class_flags::BASETYPE | class_flags::SEQUENCE | class_flags::MATCH_SELF,
    slots: Slots { new: slot!(call, construct), init: slot!(call, init), ..methods::SLOTS },
    methods: methods::METHODS,
    ..StaticClass::new(ClassId::List, size_of::<ListObj>())
};

/// The fields of a list (or subclass).
#[inline]
fn fields(list: Word) -> Gc<ListObj> {
    // SAFETY: callers pass lists.
    unsafe { Gc::from_word(list) }
}

#[inline]
pub fn len(list: Word) -> usize {
    fields(list).len.get()
}

/// The items as they are now.
#[inline]
pub(crate) fn items<'a>(list: Word) -> Items<'a> {
    let object = fields(list);
    let len = object.len.get();
    match store::items(object.store.get()) {
        Items::Words(slots) => Items::Words(&slots[..len.min(slots.len())]),
        Items::Doubles(slots) => Items::Doubles(&slots[..len.min(slots.len())]),
    }
}

pub fn from_raw(cx: &mut Ctx, items: *mut Word, n: i64) -> Res<Word> {
    if n == 0 {
        return from_store(cx, store::empty(), 0);
    }
    // SAFETY: generated code passes the address of `n` words on its stack.
    new(cx, unsafe { core::slice::from_raw_parts(items, n as usize) })
}

/// A new list of `items`.
pub fn new(cx: &mut Ctx, items: &[Word]) -> Res<Word> {
    let list = with_capacity(cx, items.len())?;
    let object = fields(list);
    store::copy_in(items, store::words(object.store.get()));
    object.len.set(items.len());
    Ok(list)
}

pub fn with_capacity_word(cx: &mut Ctx, n: i64) -> Res<Word> {
    with_capacity(cx, n.max(0) as usize)
}

/// An empty list with room for `capacity` words.
pub fn with_capacity(cx: &mut Ctx, capacity: usize) -> Res<Word> {
    let store = if capacity == 0 { store::empty() } else { store::new_words(cx, capacity)? };
    from_store(cx, store, 0)
}

/// An empty list that keeps its items as raw doubles until it gets something else than a float.
pub fn with_doubles(cx: &mut Ctx, capacity: usize) -> Res<Word> {
    let store = store::new_doubles(cx, capacity.max(4))?;
    from_store(cx, store, 0)
}

/// A list over the first `len` slots of `store`, which nobody else uses.
pub(crate) fn from_store(cx: &mut Ctx, store: Word, len: usize) -> Res<Word> {
    let list = crate::heap::allocate(cx, class(ClassId::List), size_of::<ListObj>())?;
    fields(list).store.set(store);
    fields(list).len.set(len);
    Ok(list)
}

/// A new list of these items, in a store of the same kind.
pub(crate) fn from_items(cx: &mut Ctx, items: Items<'_>) -> Res<Word> {
    match items {
        Items::Words([]) => from_store(cx, store::empty(), 0),
        Items::Words(items) => {
            let store = store::new_words(cx, items.len())?;
            store::copy(items, store::words(store));
            from_store(cx, store, items.len())
        }
        Items::Doubles(items) => {
            let store = store::new_doubles(cx, items.len().max(4))?;
            store::copy(items, store::doubles(store));
            from_store(cx, store, items.len())
        }
    }
}

/// Item `i < len` of a list (or subclass), boxed if the store is raw.
#[inline]
pub fn get(cx: &mut Ctx, list: Word, i: usize) -> Res<Word> {
    match items(list) {
        Items::Words(slots) => Ok(slots[i].get()),
        Items::Doubles(slots) => float::boxed(cx, slots[i].get()),
    }
}

/// Item `i`, if the list is that long.
#[inline]
pub(crate) fn get_checked(cx: &mut Ctx, list: Word, i: usize) -> Res<Option<Word>> {
    match items(list) {
        Items::Words(slots) => Ok(slots.get(i).map(Cell::get)),
        Items::Doubles(slots) => match slots.get(i) {
            Some(slot) => float::boxed(cx, slot.get()).map(Some),
            None => Ok(None),
        },
    }
}

/// Replaces item `i < len`.
#[inline]
pub(crate) fn set(cx: &mut Ctx, list: Word, i: usize, value: Word) -> Res<()> {
    match items(list) {
        Items::Words(slots) => slots[i].set(value),
        Items::Doubles(slots) => match equality::exact_float(value) {
            Some(double) => slots[i].set(double),
            None => {
                generalize(cx, list)?;
                return set(cx, list, i, value);
            }
        },
    }
    Ok(())
}

/// `list.append`.
#[inline]
pub fn append(cx: &mut Ctx, list: Word, item: Word) -> Res<()> {
    let object = fields(list);
    let len = object.len.get();
    let stored = match store::items(object.store.get()) {
        Items::Words(slots) => slots.get(len).map(|slot| slot.set(item)),
        Items::Doubles(slots) => slots.get(len).zip(equality::exact_float(item)).map(|(slot, double)| slot.set(double)),
    };
    if stored.is_none() {
        return append_slowly(cx, list, item);
    }
    object.len.set(len + 1);
    Ok(())
}

pub fn append_unit(cx: &mut Ctx, list: Word, item: Word) -> Res<()> {
    append(cx, list, item)
}

#[cold]
fn append_slowly(cx: &mut Ctx, list: Word, item: Word) -> Res<()> {
    let item = [Cell::new(item)];
    insert_items(cx, list, len(list), 0, Items::Words(&item))
}

/// Turns a store of doubles into one of words.
pub(crate) fn generalize(cx: &mut Ctx, list: Word) -> Res<()> {
    if let Items::Doubles(doubles) = items(list) {
        let boxed = splice::box_all(cx, doubles, store::grown_capacity(0, doubles.len()))?;
        fields(list).store.set(boxed);
    }
    Ok(())
}

pub fn to_tuple(cx: &mut Ctx, list: Word) -> Res<Word> {
    match items(list) {
        Items::Words(slots) => {
            let tuple = tuple::of_absent(cx, slots.len())?;
            store::copy(slots, tuple::items_of(tuple));
            Ok(tuple)
        }
        Items::Doubles(slots) => {
            let tuple = tuple::of_absent(cx, slots.len())?;
            for (place, slot) in tuple::items_of(tuple).iter().zip(slots) {
                place.set(float::boxed(cx, slot.get())?);
            }
            Ok(tuple)
        }
    }
}

/// `list(iterable)`.
pub fn from_iterable(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    if is_exact(iterable, ClassId::List) {
        return from_items(cx, items(iterable));
    }
    let list = from_store(cx, store::empty(), 0)?;
    extend(cx, list, iterable)?;
    Ok(list)
}

/// `list.extend(iterable)`.
pub fn extend(cx: &mut Ctx, list: Word, iterable: Word) -> Res<()> {
    let end = len(list);
    if is_exact(iterable, ClassId::List) {
        return insert_items(cx, list, end, 0, items(iterable));
    }
    if is_exact(iterable, ClassId::Tuple) {
        return insert_items(cx, list, end, 0, Items::Words(tuple::items_of(iterable)));
    }
    extend_by_iteration(cx, list, iterable)
}

fn extend_by_iteration(cx: &mut Ctx, list: Word, iterable: Word) -> Res<()> {
    let iterator = iterate::iter(cx, iterable)?;
    let expected = iterate::length_hint(cx, iterable, 8)?;
    if len(list) == 0 && expected > 8 {
        splice::reserve(cx, list, expected)?;
    }
    append_all(cx, list, iterator)
}

/// A list of what iterating gives, for `tuple(iterable)`, which asks for no length.
pub(crate) fn collected(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    let iterator = iterate::iter(cx, iterable)?;
    let list = from_store(cx, store::empty(), 0)?;
    append_all(cx, list, iterator)?;
    Ok(list)
}

fn append_all(cx: &mut Ctx, list: Word, iterator: Word) -> Res<()> {
    while let Some(item) = iterate::next(cx, iterator)? {
        append(cx, list, item)?;
    }
    Ok(())
}

/// `[*items]`: as `extend`, with a text of its own for what is not iterable.
pub fn extend_display(cx: &mut Ctx, list: Word, items: Word) -> Res<()> {
    let class = class_of(items);
    let slots = class.slots.get();
    if slots.iter.is_none() && slots.getitem.is_none() {
        let name = raise::type_name(items);
        return Err(raise::type_error(cx, format_args!("Value after * must be an iterable, not {name}")));
    }
    extend(cx, list, items)
}

/// The items of any iterable as a list or tuple: itself if it is one.
pub(crate) fn sequence(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    if is_exact(iterable, ClassId::List) || is_exact(iterable, ClassId::Tuple) {
        return Ok(iterable);
    }
    from_iterable(cx, iterable)
}

/// The items of a list or tuple.
pub(crate) fn sequence_items<'a>(sequence: Word) -> Items<'a> {
    if is_instance_of(sequence, ClassId::List) { items(sequence) } else { Items::Words(tuple::items_of(sequence)) }
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    // SAFETY: the first argument of `__new__` has been checked to be a subclass of `list`.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(args.positional()[0]) };
    let list = crate::heap::allocate(cx, class, class.size.get() as usize)?;
    fields(list).store.set(store::empty());
    Ok(list)
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (list, given) = (args.positional()[0], &args.positional()[1..]);
    let made_by_list = crate::object::slot_table::same_entry(
        &class_of(list).slots.get(),
        &class(ClassId::List).slots.get(),
        SlotId::New,
    );
    if made_by_list && args.keywords().next().is_some() {
        return Err(raise::type_error(cx, format_args!("list() takes no keyword arguments")));
    }
    if given.len() > 1 {
        let n = given.len();
        return Err(raise::type_error(cx, format_args!("list expected at most 1 argument, got {n}")));
    }
    methods::clear(cx, list)?;
    match given.first() {
        Some(iterable) => extend(cx, list, *iterable),
        None => Ok(()),
    }
}

/// A list iterator that goes on at `index`, as fast code kept it in registers.
pub fn iterator_at(cx: &mut Ctx, list: Word, index: i64) -> Res<Word> {
    iter::at(cx, list, index)
}
