//! Operators and methods of sets and frozensets.

use super::*;
use crate::object::{call, intern};
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{list, tuple};
use operations as ops;

const SHARED_SLOTS: Slots = Slots {
    repr: slot!(unary, repr),
    lt: slot!(binary, lt),
    le: slot!(binary, le),
    eq: slot!(binary, eq),
    ne: slot!(binary, ne),
    gt: slot!(binary, gt),
    ge: slot!(binary, ge),
    len: slot!(length, length),
    contains: slot!(contains, contains_any),
    iter: slot!(unary, iter::iter),
    sub: slot!(binary, sub),
    rsub: slot!(binary, reflected_sub),
    and: slot!(binary, and),
    rand: slot!(binary, reflected_and),
    or: slot!(binary, or),
    ror: slot!(binary, reflected_or),
    xor: slot!(binary, xor),
    rxor: slot!(binary, reflected_xor),
    ..Slots::EMPTY
};

pub(super) const SET_SLOTS: Slots = Slots {
    isub: slot!(binary, sub_in_place),
    iand: slot!(binary, and_in_place),
    ixor: slot!(binary, xor_in_place),
    ior: slot!(binary, or_in_place),
    ..SHARED_SLOTS
};

pub(super) const FROZENSET_SLOTS: Slots = Slots { hash: slot!(hash, hash), ..SHARED_SLOTS };

pub(super) const SET_METHODS: &[NativeRow] = &[
    native!("add(self, object, /)", add, 2),
    native!("clear(self, /)", clear, 1),
    native!("__contains__(self, object, /)", contains_any, 2),
    native!("copy(self, /)", ops::copy, 1),
    native!("discard(self, object, /)", discard_method, 2),
    native!("difference(self, /, *others)", difference_of_all, 2),
    native!("difference_update(self, /, *others)", difference_update_all, 2),
    native!("intersection(self, /, *others)", intersection_of_all, 2),
    native!("intersection_update(self, /, *others)", intersection_update_all, 2),
    native!("isdisjoint(self, other, /)", ops::is_disjoint, 2),
    native!("issubset(self, other, /)", ops::is_subset, 2),
    native!("issuperset(self, other, /)", ops::is_superset, 2),
    native!("pop(self, /)", pop, 1),
    native!("__reduce__(self, /)", reduce, 1),
    native!("remove(self, object, /)", remove, 2),
    native!("__sizeof__(self, /)", size_of_set, 1),
    native!("symmetric_difference(self, other, /)", ops::symmetric_difference, 2),
    native!("symmetric_difference_update(self, other, /)", ops::symmetric_difference_update, 2),
    native!("union(self, /, *others)", union_of_all, 2),
    native!("update(self, /, *others)", update_all, 2),
];

pub(super) const FROZENSET_METHODS: &[NativeRow] = &[
    native!("__contains__(self, object, /)", contains_any, 2),
    native!("copy(self, /)", copy_frozen, 1),
    native!("difference(self, /, *others)", difference_of_all, 2),
    native!("intersection(self, /, *others)", intersection_of_all, 2),
    native!("isdisjoint(self, other, /)", ops::is_disjoint, 2),
    native!("issubset(self, other, /)", ops::is_subset, 2),
    native!("issuperset(self, other, /)", ops::is_superset, 2),
    native!("__reduce__(self, /)", reduce, 1),
    native!("__sizeof__(self, /)", size_of_set, 1),
    native!("symmetric_difference(self, other, /)", ops::symmetric_difference, 2),
    native!("union(self, /, *others)", union_of_all, 2),
];

fn repr(cx: &mut Ctx, set: Word) -> Res<Word> {
    let name = raise::type_name(set);
    let Some(_guard) = ReprGuard::enter(cx, set) else {
        return crate::types::str::new(cx, &format!("{name}(...)"));
    };
    if len(set) == 0 {
        return crate::types::str::new(cx, &format!("{name}()"));
    }
    let elements = to_list(cx, set)?;
    let plain = is_exact(set, ClassId::Set);
    let mut text = Pieces::new(cx);
    text.text(cx, &if plain { "{".to_owned() } else { format!("{name}({{") })?;
    for i in 0..list::len(elements) {
        if i > 0 {
            text.text(cx, ", ")?;
        }
        let element = list::get(cx, elements, i)?;
        text.repr(cx, element)?;
    }
    text.text(cx, if plain { "}" } else { "})" })?;
    text.join(cx)
}

fn to_list(cx: &mut Ctx, set: Word) -> Res<Word> {
    let elements = list::with_capacity(cx, len(set))?;
    let mut at = 0;
    while let Some(element) = next_element(set, &mut at) {
        list::append(cx, elements, element)?;
    }
    Ok(elements)
}

fn length(_cx: &mut Ctx, set: Word) -> Res<usize> {
    Ok(len(set))
}

fn hash(_cx: &mut Ctx, set: Word) -> Res<i64> {
    let object = object(set);
    if object.hash.get() == 0 {
        object.hash.set(hash_of_elements(set));
    }
    Ok(object.hash.get())
}

/// The hash of a frozenset of these elements: independent of their order, with CPython's constants.
fn hash_of_elements(set: Word) -> i64 {
    let spread = |h: u64| ((h ^ 89869747) ^ (h << 16)).wrapping_mul(3644798167);
    let live = table_of(set).entries.iter().filter(|entry| entry.key.get().is_present());
    let mut hash = live.fold(0, |mix, entry| mix ^ spread(entry.hash.get() as u64));
    hash ^= (len(set) as u64 + 1).wrapping_mul(1927868237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69069).wrapping_add(907133923);
    if hash == u64::MAX { 590923713 } else { hash as i64 }
}

fn rich(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_any_set(b) {
        return Ok(not_implemented());
    }
    let answer = match op {
        CompareOp::Eq => equal(cx, a, b)?,
        CompareOp::Ne => !equal(cx, a, b)?,
        CompareOp::Le => ops::is_subset(cx, a, b)?,
        CompareOp::Ge => ops::is_subset(cx, b, a)?,
        CompareOp::Lt => len(a) < len(b) && ops::is_subset(cx, a, b)?,
        CompareOp::Gt => len(a) > len(b) && ops::is_subset(cx, b, a)?,
    };
    Ok(boolean(answer))
}

fn equal(cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    let (x, y) = (object(a).hash.get(), object(b).hash.get());
    let known_different = x != 0 && y != 0 && x != y;
    Ok(len(a) == len(b) && !known_different && ops::is_subset(cx, a, b)?)
}

crate::comparison_slots!(rich);

/// Runs `try_hashed` with the hash of the item. A set, though unhashable, stands for the equal frozenset.
fn with_set_as_item<T>(
    cx: &mut Ctx,
    item: Word,
    try_hashed: impl FnOnce(&mut Ctx, i64) -> Res<T>,
) -> Res<T> {
    let hash = match hash_element(cx, item) {
        Ok(hash) => hash,
        Err(_) if is_instance_of(item, ClassId::Set) && raise::catch(cx, ClassId::TypeError) => hash_of_elements(item),
        Err(raised) => return Err(raised),
    };
    try_hashed(cx, hash)
}

fn contains_any(cx: &mut Ctx, set: Word, item: Word) -> Res<bool> {
    with_set_as_item(cx, item, |cx, hash| contains_hashed(cx, set, item, hash))
}

fn discard_method(cx: &mut Ctx, set: Word, item: Word) -> Res<()> {
    with_set_as_item(cx, item, |cx, hash| discard_hashed(cx, set, item, hash)).map(|_| ())
}

fn remove(cx: &mut Ctx, set: Word, item: Word) -> Res<()> {
    if with_set_as_item(cx, item, |cx, hash| discard_hashed(cx, set, item, hash))? {
        return Ok(());
    }
    Err(raise::error_with(cx, ClassId::KeyError, &[item]))
}

fn pop(cx: &mut Ctx, set: Word) -> Res<Word> {
    let (object, table) = (object(set), table_of(set));
    let from = object.finger.get() & table.mask();
    match table.next_live(from).or_else(|| table.next_live(0)) {
        Some(i) => {
            object.finger.set(i + 1);
            object.len.set(object.len.get() - 1);
            Ok(table.remove(i))
        }
        None => Err(raise::error(cx, ClassId::KeyError, format_args!("pop from an empty set"))),
    }
}

type Operation = fn(&mut Ctx, Word, Word) -> Res<Word>;

/// An operator: both operands are sets, or the answer is NotImplemented.
#[inline]
fn operator(cx: &mut Ctx, left: Word, right: Word, operation: Operation) -> Res<Word> {
    if is_any_set(left) && is_any_set(right) { operation(cx, left, right) } else { Ok(not_implemented()) }
}

fn union(cx: &mut Ctx, left: Word, right: Word) -> Res<Word> {
    let result = ops::copy(cx, left)?;
    if left != right {
        ops::update(cx, result, right)?;
    }
    Ok(result)
}

fn sub(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, set, other, ops::difference)
}
fn reflected_sub(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, other, set, ops::difference)
}
fn and(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, set, other, ops::intersection)
}
fn reflected_and(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, other, set, ops::intersection)
}
fn or(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, set, other, union)
}
fn reflected_or(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, other, set, union)
}
fn xor(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, set, other, ops::symmetric_difference)
}
fn reflected_xor(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    operator(cx, other, set, ops::symmetric_difference)
}

/// An in-place operator.
fn in_place(cx: &mut Ctx, set: Word, other: Word, change: fn(&mut Ctx, Word, Word) -> Res<()>) -> Res<Word> {
    if !is_any_set(other) {
        return Ok(not_implemented());
    }
    change(cx, set, other)?;
    Ok(set)
}

fn sub_in_place(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    in_place(cx, set, other, ops::difference_update)
}
fn and_in_place(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    in_place(cx, set, other, intersection_update)
}
fn xor_in_place(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    in_place(cx, set, other, ops::symmetric_difference_update)
}
fn or_in_place(cx: &mut Ctx, set: Word, other: Word) -> Res<Word> {
    in_place(cx, set, other, ops::update)
}

fn intersection_update(cx: &mut Ctx, set: Word, other: Word) -> Res<()> {
    let common = ops::intersection(cx, set, other)?;
    ops::take_over(set, common);
    Ok(())
}

fn update_all(cx: &mut Ctx, set: Word, others: Word) -> Res<()> {
    tuple::words_of(others).iter().try_for_each(|other| ops::update(cx, set, *other))
}

fn difference_update_all(cx: &mut Ctx, set: Word, others: Word) -> Res<()> {
    tuple::words_of(others).iter().try_for_each(|other| ops::difference_update(cx, set, *other))
}

fn union_of_all(cx: &mut Ctx, set: Word, others: Word) -> Res<Word> {
    let result = ops::copy(cx, set)?;
    for other in tuple::words_of(others).iter().filter(|other| **other != set) {
        ops::update(cx, result, *other)?;
    }
    Ok(result)
}

fn difference_of_all(cx: &mut Ctx, set: Word, others: Word) -> Res<Word> {
    let [first, rest @ ..] = tuple::words_of(others) else { return copy_frozen(cx, set) };
    let result = ops::difference(cx, set, *first)?;
    rest.iter().try_for_each(|other| ops::difference_update(cx, result, *other))?;
    Ok(result)
}

fn intersection_of_all(cx: &mut Ctx, set: Word, others: Word) -> Res<Word> {
    match tuple::words_of(others) {
        [] => copy_frozen(cx, set),
        others => others.iter().try_fold(set, |result, other| ops::intersection(cx, result, *other)),
    }
}

fn intersection_update_all(cx: &mut Ctx, set: Word, others: Word) -> Res<()> {
    let common = match tuple::words_of(others) {
        [] => ops::copy(cx, set)?,
        _ => intersection_of_all(cx, set, others)?,
    };
    ops::take_over(set, common);
    Ok(())
}

/// A copy; an exact frozenset is its own.
fn copy_frozen(cx: &mut Ctx, set: Word) -> Res<Word> {
    if is_exact(set, ClassId::FrozenSet) { Ok(set) } else { ops::copy(cx, set) }
}

fn reduce(cx: &mut Ctx, set: Word) -> Res<Word> {
    let elements = to_list(cx, set)?;
    let arguments = tuple::new(cx, &[elements])?;
    let state = call::call_method(cx, set, intern::name(NameId::GetState), &[])?;
    tuple::new(cx, &[class_of(set).word(), arguments, state])
}

fn size_of_set(_cx: &mut Ctx, set: Word) -> Res<Word> {
    Ok(Word::small((size_of::<SetObj>() + table_of(set).entries.len() * size_of::<Entry>()) as i64))
}
