//! `list[key]`: reading, assigning and deleting items and slices.

use super::*;
use crate::types::{indexing, slice};

pub(super) fn get_item(cx: &mut Ctx, list: Word, key: Word) -> Res<Word> {
    if let Some(i) = index_of(cx, key)? {
        return match indexing::wrap(i, len(list)) {
            Some(i) => get(cx, list, i),
            None => Err(raise::error(cx, ClassId::IndexError, format_args!("list index out of range"))),
        };
    }
    let bounds = slice::unpack(cx, key)?;
    get_slice(cx, list, bounds.adjust(len(list)))
}

/// The index that a key stands for, None for a slice.
#[inline]
fn index_of(cx: &mut Ctx, key: Word) -> Res<Option<i64>> {
    if let Some(i) = key.to_small() {
        return Ok(Some(i));
    }
    if indexing::has_index(key) {
        return indexing::subscript(cx, key).map(Some);
    }
    if is_exact(key, ClassId::Slice) {
        return Ok(None);
    }
    let name = raise::type_name(key);
    Err(raise::type_error(cx, format_args!("list indices must be integers or slices, not {name}")))
}

fn get_slice(cx: &mut Ctx, list: Word, positions: slice::Positions) -> Res<Word> {
    let (start, count) = (positions.start as usize, positions.count);
    match items(list) {
        _ if count == 0 => from_store(cx, store::empty(), 0),
        Items::Words(slots) if positions.step == 1 => from_items(cx, Items::Words(&slots[start..][..count])),
        Items::Doubles(slots) if positions.step == 1 => from_items(cx, Items::Doubles(&slots[start..][..count])),
        Items::Words(slots) => {
            let store = store::new_words(cx, count)?;
            pick(slots, positions, store::words(store));
            from_store(cx, store, count)
        }
        Items::Doubles(slots) => {
            let store = store::new_doubles(cx, count)?;
            pick(slots, positions, store::doubles(store));
            from_store(cx, store, count)
        }
    }
}

fn pick<T: Copy>(slots: &[Cell<T>], positions: slice::Positions, target: &[Cell<T>]) {
    for (place, i) in target.iter().zip(positions.iter()) {
        place.set(slots[i].get());
    }
}

pub(super) fn set_item(cx: &mut Ctx, list: Word, key: Word, value: Word) -> Res<()> {
    if let Some(i) = index_of(cx, key)? {
        return match indexing::wrap(i, len(list)) {
            Some(i) => set(cx, list, i, value),
            None => Err(assignment_range(cx)),
        };
    }
    let bounds = slice::unpack(cx, key)?;
    set_slice(cx, list, bounds, value)
}

fn assignment_range(cx: &mut Ctx) -> Raised {
    raise::error(cx, ClassId::IndexError, format_args!("list assignment index out of range"))
}

fn set_slice(cx: &mut Ctx, list: Word, bounds: slice::Bounds, value: Word) -> Res<()> {
    let value = assigned_sequence(cx, value)?;
    // Iterating over `value` may have run Python code that changed the list: positions are computed now.
    let positions = bounds.adjust(len(list));
    let source = sequence_items(value);
    if positions.step == 1 {
        return insert_items(cx, list, positions.start as usize, positions.count, source);
    }
    let given = match source {
        Items::Words(slots) => slots.len(),
        Items::Doubles(slots) => slots.len(),
    };
    let expected = positions.count;
    if given != expected {
        return Err(raise::value_error(
            cx,
            format_args!("attempt to assign sequence of size {given} to extended slice of size {expected}"),
        ));
    }
    // `a[::-1] = a` reads from a copy.
    let value = if value == list { from_items(cx, source)? } else { value };
    for (k, i) in positions.iter().enumerate() {
        let item = match sequence_items(value) {
            Items::Words(slots) => slots[k].get(),
            Items::Doubles(slots) => float::boxed(cx, slots[k].get())?,
        };
        set(cx, list, i, item)?;
    }
    Ok(())
}

/// The right side of a slice assignment as a list or tuple.
fn assigned_sequence(cx: &mut Ctx, value: Word) -> Res<Word> {
    let slots = class_of(value).slots.get();
    if slots.iter.is_none() && slots.getitem.is_none() {
        return Err(raise::type_error(cx, format_args!("must assign iterable to extended slice")));
    }
    sequence(cx, value)
}

pub(super) fn delete_item(cx: &mut Ctx, list: Word, key: Word) -> Res<()> {
    if let Some(i) = index_of(cx, key)? {
        return match indexing::wrap(i, len(list)) {
            Some(i) => splice::remove_run(cx, list, i, 1),
            None => Err(assignment_range(cx)),
        };
    }
    let bounds = slice::unpack(cx, key)?;
    let positions = bounds.adjust(len(list)).ascending();
    if positions.count == 0 {
        return Ok(());
    }
    if positions.step == 1 {
        return splice::remove_run(cx, list, positions.start as usize, positions.count);
    }
    match items(list) {
        Items::Words(slots) => squeeze(slots, positions),
        Items::Doubles(slots) => squeeze(slots, positions),
    }
    fields(list).len.set(len(list) - positions.count);
    Ok(())
}

/// Moves together what stays when the items at ascending `positions` go.
fn squeeze<T: Copy + Default>(slots: &[Cell<T>], positions: slice::Positions) {
    let mut to = positions.start as usize;
    for k in 0..positions.count {
        let gone = positions.start as usize + k * positions.step as usize;
        let next = if k + 1 < positions.count { gone + positions.step as usize } else { slots.len() };
        store::shift(slots, gone + 1, to, next - gone - 1);
        to += next - gone - 1;
    }
    for slot in &slots[to..] {
        slot.set(T::default());
    }
}
