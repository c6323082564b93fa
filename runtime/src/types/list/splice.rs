//! The one primitive behind all changes of a list's length: replace a run of items by other items.

use super::*;

/// Replaces `removed` items from `at` on by `source`, which may be the list's own items.
pub(super) fn insert_items(cx: &mut Ctx, list: Word, at: usize, removed: usize, source: Items<'_>) -> Res<()> {
    match (super::items(list), source) {
        (Items::Words(_), Items::Words(source)) => splice_words(cx, list, at, removed, source),
        (Items::Doubles(_), Items::Doubles(source)) => splice_doubles(cx, list, at, removed, source),
        (Items::Words(_), Items::Doubles(source)) => {
            let boxed = box_all(cx, source, source.len())?;
            splice_words(cx, list, at, removed, store::words(boxed))
        }
        (Items::Doubles(_), Items::Words(source)) => match unbox_all(cx, source)? {
            Some(raw) => splice_doubles(cx, list, at, removed, &store::doubles(raw)[..source.len()]),
            None => {
                generalize(cx, list)?;
                splice_words(cx, list, at, removed, source)
            }
        },
    }
}

fn splice_words(cx: &mut Ctx, list: Word, at: usize, removed: usize, source: &[Cell<Word>]) -> Res<()> {
    let object = fields(list);
    let slots = store::words(object.store.get());
    let (len, new_len) = lengths(cx, list, removed, source.len())?;
    if new_len > slots.len() {
        let bigger = store::words(store::new_words(cx, store::grown_capacity(slots.len(), new_len))?);
        fill(&slots[..len], at, removed, source, bigger);
        replace_store(list, bigger.as_ptr().cast());
        object.len.set(new_len);
        return Ok(());
    }
    // The source may be this very store: take a copy before anything moves.
    if overlaps(source, slots) && !(removed == 0 && at == len) {
        let copy = store::new_words(cx, source.len())?;
        store::copy(source, store::words(copy));
        return splice_words(cx, list, at, removed, store::words(copy));
    }
    open_gap(slots, len, at, removed, source.len());
    store::copy(source, &slots[at..]);
    object.len.set(new_len);
    Ok(())
}

fn splice_doubles(cx: &mut Ctx, list: Word, at: usize, removed: usize, source: &[Cell<f64>]) -> Res<()> {
    let object = fields(list);
    let slots = store::doubles(object.store.get());
    let (len, new_len) = lengths(cx, list, removed, source.len())?;
    if new_len > slots.len() {
        let bigger = store::doubles(store::new_doubles(cx, store::grown_capacity(slots.len(), new_len))?);
        fill(&slots[..len], at, removed, source, bigger);
        replace_store(list, bigger.as_ptr().cast());
        object.len.set(new_len);
        return Ok(());
    }
    if overlaps(source, slots) && !(removed == 0 && at == len) {
        let copy = store::new_doubles(cx, source.len())?;
        store::copy(source, store::doubles(copy));
        return splice_doubles(cx, list, at, removed, &store::doubles(copy)[..source.len()]);
    }
    open_gap(slots, len, at, removed, source.len());
    store::copy(source, &slots[at..]);
    object.len.set(new_len);
    Ok(())
}

fn lengths(cx: &mut Ctx, list: Word, removed: usize, added: usize) -> Res<(usize, usize)> {
    let len = len(list);
    let new_len = len - removed + added;
    if new_len > store::MAX_LEN {
        return Err(raise::memory_error(cx));
    }
    Ok((len, new_len))
}

/// Writes the outcome of a splice into a new store.
fn fill<T: Copy>(old: &[Cell<T>], at: usize, removed: usize, source: &[Cell<T>], target: &[Cell<T>]) {
    store::copy(&old[..at], target);
    store::copy(source, &target[at..]);
    store::copy(&old[at + removed..], &target[at + source.len()..]);
}

/// Moves the items behind a splice to their new place, and clears the slots that they leave.
fn open_gap<T: Copy + Default>(slots: &[Cell<T>], len: usize, at: usize, removed: usize, added: usize) {
    store::shift(slots, at + removed, at + added, len - at - removed);
    for slot in slots.get(len - removed + added..len).unwrap_or(&[]) {
        slot.set(T::default());
    }
}

fn overlaps<T>(source: &[Cell<T>], slots: &[Cell<T>]) -> bool {
    !source.is_empty() && slots.as_ptr_range().contains(&source.as_ptr())
}

/// Sets the store by the address of its first slot.
fn replace_store(list: Word, first_slot: *const u8) {
    fields(list).store.set(Word(first_slot as u64 - size_of::<StoreObj>() as u64));
}

/// A word store with the boxes of `doubles`.
pub(super) fn box_all(cx: &mut Ctx, doubles: &[Cell<f64>], capacity: usize) -> Res<Word> {
    let boxed = store::new_words(cx, capacity)?;
    for (slot, double) in store::words(boxed).iter().zip(doubles) {
        slot.set(float::boxed(cx, double.get())?);
    }
    Ok(boxed)
}

/// A double store with the values of `words`, if all are floats.
fn unbox_all(cx: &mut Ctx, words: &[Cell<Word>]) -> Res<Option<Word>> {
    if !words.iter().all(|word| is_exact(word.get(), ClassId::Float)) {
        return Ok(None);
    }
    let raw = store::new_doubles(cx, words.len())?;
    for (slot, word) in store::doubles(raw).iter().zip(words) {
        slot.set(equality::exact_float(word.get()).unwrap_or_default());
    }
    Ok(Some(raw))
}

/// Gives an empty list a store with room for `expected` items, or less if there is not that much memory.
pub(super) fn reserve(cx: &mut Ctx, list: Word, expected: usize) -> Res<()> {
    let object = fields(list);
    if expected < 1 << 32 && object.store.get() == store::empty() {
        object.store.set(store::new_words(cx, expected)?);
    }
    Ok(())
}

/// Removes one run of items.
pub(super) fn remove_run(cx: &mut Ctx, list: Word, at: usize, count: usize) -> Res<()> {
    match super::items(list) {
        Items::Words(_) => insert_items(cx, list, at, count, Items::Words(&[])),
        Items::Doubles(_) => insert_items(cx, list, at, count, Items::Doubles(&[])),
    }
}

/// Takes item `at < len` out of the list.
pub(crate) fn take(cx: &mut Ctx, list: Word, at: usize) -> Res<Word> {
    let item = super::get(cx, list, at)?;
    match super::items(list) {
        Items::Words(slots) => open_gap(slots, slots.len(), at, 1, 0),
        Items::Doubles(slots) => open_gap(slots, slots.len(), at, 1, 0),
    }
    fields(list).len.set(len(list) - 1);
    Ok(item)
}
