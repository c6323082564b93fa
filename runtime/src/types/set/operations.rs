//! Set algebra. Which set is walked, and in what order elements are added, is CPython's: it shows in iteration order.

use super::*;
use crate::object::iterate;
use crate::types::dict::{self, keys::hash_plainly};

/// `set.update(other)`.
pub fn update(cx: &mut Ctx, set: Word, other: Word) -> Res<()> {
    if is_any_set(other) {
        return merge(cx, set, other);
    }
    if is_exact(other, ClassId::Dict) {
        make_room(cx, set, dict::len(other))?;
        let mut at = 0;
        while let Some((key, hash)) = dict::next_key_hashed(cx, other, &mut at)? {
            add_hashed(cx, set, key, hash)?;
        }
        return Ok(());
    }
    iterate::for_each(cx, other, &mut |cx, item| add(cx, set, item).map(|()| true))
}

/// Resizes once before many elements are added.
fn make_room(cx: &mut Ctx, set: Word, more: usize) -> Res<()> {
    let table = table_of(set);
    if (table.fill() + more) * 5 >= table.mask() * 3 { resize(cx, set, (len(set) + more) * 2) } else { Ok(()) }
}

fn merge(cx: &mut Ctx, set: Word, other: Word) -> Res<()> {
    let added = len(other);
    if set == other || added == 0 {
        return Ok(());
    }
    make_room(cx, set, added)?;
    if table_of(set).fill() > 0 {
        let mut at = 0;
        while let Some((key, hash)) = next_hashed(other, &mut at) {
            add_hashed(cx, set, key, hash)?;
        }
        return Ok(());
    }
    let object = object(set);
    if object.store.get().is_absent() {
        object.store.set(Table::allocate(cx, table::MIN_SLOTS)?);
    }
    let (mine, theirs) = (table_of(set), table_of(other));
    if mine.mask() == theirs.mask() && theirs.fill() == added {
        mine.copy_exactly(theirs);
    } else {
        mine.fill_from(theirs);
    }
    object.len.set(added);
    Ok(())
}

/// A set (or frozenset) with the elements of `set`.
pub(super) fn copy(cx: &mut Ctx, set: Word) -> Res<Word> {
    let copied = empty_like(cx, set)?;
    merge(cx, copied, set)?;
    Ok(copied)
}

/// `set.intersection(other)`.
pub fn intersection(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    if set == other {
        return copy(cx, set);
    }
    let result = empty_like(cx, set)?;
    if is_any_set(other) {
        let (large, small) = if len(other) > len(set) { (other, set) } else { (set, other) };
        let mut at = 0;
        while let Some((key, hash)) = next_hashed(small, &mut at) {
            if contains_hashed(cx, large, key, hash)? {
                add_hashed(cx, result, key, hash)?;
            }
        }
        return Ok(result);
    }
    iterate::for_each(cx, other, &mut |cx, item| {
        let hash = hash_plainly(cx, item)?;
        if contains_hashed(cx, set, item, hash)? {
            add_hashed(cx, result, item, hash)?;
            return Ok(len(result) < len(set));
        }
        Ok(true)
    })?;
    Ok(result)
}

/// Gives `set` the elements of `other`, which is not used any more.
pub(super) fn take_over(set: Word, other: Word) {
    let (mine, theirs) = (object(set), object(other));
    mine.len.set(theirs.len.get());
    mine.store.set(theirs.store.get());
}

/// `set.difference_update(other)`.
pub fn difference_update(cx: &mut Ctx, set: Word, other: Word) -> Res<()> {
    if set == other {
        return clear(cx, set);
    }
    if is_any_set(other) {
        let other = if len(other) >> 3 > len(set) { intersection(cx, set, other)? } else { other };
        let mut at = 0;
        while let Some((key, hash)) = next_hashed(other, &mut at) {
            discard_hashed(cx, set, key, hash)?;
        }
    } else {
        iterate::for_each(cx, other, &mut |cx, item| discard(cx, set, item).map(|_| true))?;
    }
    let table = table_of(set);
    if table.fill() - len(set) <= table.mask() / 4 { Ok(()) } else { resize(cx, set, grown(len(set))) }
}

/// `set.difference(other)`.
pub(super) fn difference(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    let is_dict = is_exact(other, ClassId::Dict);
    let size = match () {
        () if is_any_set(other) => Some(len(other)),
        () if is_dict => Some(dict::len(other)),
        () => None,
    };
    if size.is_none_or(|size| len(set) >> 2 > size) {
        let result = copy(cx, set)?;
        difference_update(cx, result, other)?;
        return Ok(result);
    }
    let result = empty_like(cx, set)?;
    let mut at = 0;
    while let Some((key, hash)) = next_hashed(set, &mut at) {
        let common = if is_dict {
            dict::get_hashed(cx, other, key, hash)?.is_some()
        } else {
            contains_hashed(cx, other, key, hash)?
        };
        if !common {
            add_hashed(cx, result, key, hash)?;
        }
    }
    Ok(result)
}

/// `set.symmetric_difference_update(other)`.
pub fn symmetric_difference_update(cx: &mut Ctx, set: Word, other: Word) -> Res<()> {
    if set == other {
        return clear(cx, set);
    }
    if is_exact(other, ClassId::Dict) {
        let mut at = 0;
        while let Some((key, hash)) = dict::next_key_hashed(cx, other, &mut at)? {
            toggle(cx, set, key, hash)?;
        }
        return Ok(());
    }
    if is_any_set(other) {
        return toggle_all(cx, set, other);
    }
    let elements = empty_like(cx, set)?;
    update(cx, elements, other)?;
    toggle_all(cx, set, elements)
}

fn toggle_all(cx: &mut Ctx, set: Word, other: Word) -> Res<()> {
    let mut at = 0;
    while let Some((key, hash)) = next_hashed(other, &mut at) {
        toggle(cx, set, key, hash)?;
    }
    Ok(())
}

fn toggle(cx: &mut Ctx, set: Word, key: Word, hash: i64) -> Res<()> {
    if discard_hashed(cx, set, key, hash)? { Ok(()) } else { add_hashed(cx, set, key, hash) }
}

/// `set.symmetric_difference(other)`.
pub(super) fn symmetric_difference(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    let result = empty_like(cx, set)?;
    update(cx, result, other)?;
    toggle_all(cx, result, set)?;
    Ok(result)
}

/// `set.issubset(other)`.
pub(super) fn is_subset(cx: &mut Ctx, set: Word, other: Word) -> Res<bool> {
    if !is_any_set(other) {
        let common = intersection(cx, set, other)?;
        return Ok(len(common) == len(set));
    }
    if len(set) > len(other) {
        return Ok(false);
    }
    let mut at = 0;
    while let Some((key, hash)) = next_hashed(set, &mut at) {
        if !contains_hashed(cx, other, key, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `set.issuperset(other)`.
pub(super) fn is_superset(cx: &mut Ctx, set: Word, other: Word) -> Res<bool> {
    if is_any_set(other) {
        return is_subset(cx, other, set);
    }
    let mut all = true;
    iterate::for_each(cx, other, &mut |cx, item| {
        all = contains(cx, set, item)?;
        Ok(all)
    })?;
    Ok(all)
}

/// `set.isdisjoint(other)`.
pub(super) fn is_disjoint(cx: &mut Ctx, set: Word, other: Word) -> Res<bool> {
    if set == other {
        return Ok(len(set) == 0);
    }
    if is_exact(other, ClassId::Set) || is_exact(other, ClassId::FrozenSet) {
        let (large, small) = if len(other) > len(set) { (other, set) } else { (set, other) };
        let mut at = 0;
        while let Some((key, hash)) = next_hashed(small, &mut at) {
            if contains_hashed(cx, large, key, hash)? {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    let mut disjoint = true;
    iterate::for_each(cx, other, &mut |cx, item| {
        disjoint = !contains(cx, set, item)?;
        Ok(disjoint)
    })?;
    Ok(disjoint)
}
