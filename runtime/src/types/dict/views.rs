//! dict_keys, dict_values and dict_items: live views, the first and last of which behave as sets.

use super::*;
use crate::object::{iterate, sequence};
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{list, set, tuple};
use core::cell::Cell;

#[repr(C)]
pub(super) struct ViewObj {
    header: Header,
    dict: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for ViewObj {}

const SET_SLOTS: Slots = Slots {
    lt: slot!(binary, lt),
    le: slot!(binary, le),
    eq: slot!(binary, eq),
    ne: slot!(binary, ne),
    gt: slot!(binary, gt),
    ge: slot!(binary, ge),
    sub: slot!(binary, difference),
    rsub: slot!(binary, reflected_difference),
    and: slot!(binary, intersection),
    rand: slot!(binary, reflected_intersection),
    or: slot!(binary, union),
    ror: slot!(binary, reflected_union),
    xor: slot!(binary, symmetric_difference),
    rxor: slot!(binary, reflected_symmetric_difference),
    ..Slots::EMPTY
};

const MAPPING: GetSetRow = GetSetRow { name: "mapping", get: mapping, set: None };

pub static KEYS_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots {
        repr: slot!(unary, repr),
        len: slot!(length, length),
        contains: slot!(contains, contains),
        iter: slot!(unary, iterate_keys),
        ..SET_SLOTS
    },
    methods: &[
        native!("isdisjoint(self, object, /)", is_disjoint, 2),
        native!("__reversed__(self, /)", keys_reversed, 1),
    ],
    getsets: &[MAPPING],
    ..StaticClass::new(ClassId::DictKeys, size_of::<ViewObj>())
};

pub static VALUES_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots {
        repr: slot!(unary, repr),
        len: slot!(length, length),
        iter: slot!(unary, iterate_values),
        ..Slots::EMPTY
    },
    methods: &[native!("__reversed__(self, /)", values_reversed, 1)],
    getsets: &[MAPPING],
    ..StaticClass::new(ClassId::DictValues, size_of::<ViewObj>())
};

pub static ITEMS_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots {
        repr: slot!(unary, repr),
        len: slot!(length, length),
        contains: slot!(contains, contains),
        iter: slot!(unary, iterate_items),
        ..SET_SLOTS
    },
    methods: &[
        native!("isdisjoint(self, object, /)", is_disjoint, 2),
        native!("__reversed__(self, /)", items_reversed, 1),
    ],
    getsets: &[MAPPING],
    ..StaticClass::new(ClassId::DictItems, size_of::<ViewObj>())
};

#[inline]
pub(super) fn dict_of(view: Word) -> Word {
    // SAFETY: callers pass dict views.
    unsafe { Gc::<ViewObj>::from_word(view) }.dict.get()
}

pub(super) fn make(cx: &mut Ctx, id: ClassId, dict: Word) -> Res<Word> {
    let view = crate::heap::allocate(cx, class(id), size_of::<ViewObj>())?;
    // SAFETY: just allocated with this layout.
    unsafe { Gc::<ViewObj>::from_word(view) }.dict.set(dict);
    Ok(view)
}

/// `dict.keys()`.
pub(crate) fn keys(cx: &mut Ctx, dict: Word) -> Res<Word> {
    make(cx, ClassId::DictKeys, dict)
}

/// `dict.values()`.
pub(crate) fn values(cx: &mut Ctx, dict: Word) -> Res<Word> {
    make(cx, ClassId::DictValues, dict)
}

/// `dict.items()`.
pub(crate) fn items(cx: &mut Ctx, dict: Word) -> Res<Word> {
    make(cx, ClassId::DictItems, dict)
}

fn iterate_keys(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::forwards(cx, ClassId::DictKeyIterator, dict_of(view))
}

fn iterate_values(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::forwards(cx, ClassId::DictValueIterator, dict_of(view))
}

fn iterate_items(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::forwards(cx, ClassId::DictItemIterator, dict_of(view))
}

fn keys_reversed(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::backwards(cx, ClassId::DictReverseKeyIterator, dict_of(view))
}

fn values_reversed(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::backwards(cx, ClassId::DictReverseValueIterator, dict_of(view))
}

fn items_reversed(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::backwards(cx, ClassId::DictReverseItemIterator, dict_of(view))
}

fn mapping(cx: &mut Ctx, view: Word) -> Res<Word> {
    let proxy = class(ClassId::MappingProxy).word();
    crate::object::call::call(cx, proxy, &[dict_of(view)])
}

fn repr(cx: &mut Ctx, view: Word) -> Res<Word> {
    let Some(_guard) = ReprGuard::enter(cx, view) else {
        return crate::types::str::new(cx, "...");
    };
    let contents = list::from_iterable(cx, view)?;
    let mut text = Pieces::new(cx);
    text.text(cx, &raise::type_name(view))?;
    text.text(cx, "(")?;
    text.repr(cx, contents)?;
    text.text(cx, ")")?;
    text.join(cx)
}

fn length(_cx: &mut Ctx, view: Word) -> Res<usize> {
    Ok(len(dict_of(view)))
}

fn contains(cx: &mut Ctx, view: Word, value: Word) -> Res<bool> {
    if is_instance_of(view, ClassId::DictKeys) {
        return Ok(get(cx, dict_of(view), value)?.is_some());
    }
    if !is_instance_of(value, ClassId::Tuple) {
        return Ok(false);
    }
    let [key, value] = tuple::words_of(value) else { return Ok(false) };
    match get(cx, dict_of(view), *key)? {
        Some(found) => equality::equal(cx, found, *value),
        None => Ok(false),
    }
}

/// The view behaves as a set.
fn is_set_view(value: Word) -> bool {
    is_instance_of(value, ClassId::DictKeys) || is_instance_of(value, ClassId::DictItems)
}

fn rich(cx: &mut Ctx, op: CompareOp, view: Word, other: Word) -> Res<Word> {
    if !set::is_any_set(other) && !is_set_view(other) {
        return Ok(not_implemented());
    }
    let (mine, theirs) = (len(dict_of(view)), sequence::length(cx, other)?);
    let answer = match op {
        CompareOp::Eq => mine == theirs && all_in(cx, view, other)?,
        CompareOp::Ne => !(mine == theirs && all_in(cx, view, other)?),
        CompareOp::Lt => mine < theirs && all_in(cx, view, other)?,
        CompareOp::Le => mine <= theirs && all_in(cx, view, other)?,
        CompareOp::Gt => mine > theirs && all_in(cx, other, view)?,
        CompareOp::Ge => mine >= theirs && all_in(cx, other, view)?,
    };
    Ok(boolean(answer))
}

crate::comparison_slots!(rich);

fn all_in(cx: &mut Ctx, items: Word, container: Word) -> Res<bool> {
    let mut all = true;
    iterate::for_each(cx, items, &mut |cx, item| {
        all = sequence::contains(cx, container, item)?;
        Ok(all)
    })?;
    Ok(all)
}

/// A set of the view's elements (or of another operand's).
fn to_set(cx: &mut Ctx, view: Word) -> Res<Word> {
    if is_instance_of(view, ClassId::DictKeys) && is_exact(dict_of(view), ClassId::Dict) {
        return set::from_iterable(cx, dict_of(view));
    }
    set::from_iterable(cx, view)
}

fn difference(cx: &mut Ctx, left: Word, right: Word) -> Res<Word> {
    let result = to_set(cx, left)?;
    set::difference_update(cx, result, right)?;
    Ok(result)
}

fn reflected_difference(cx: &mut Ctx, view: Word, other: Word) -> Res<Word> {
    difference(cx, other, view)
}

fn union(cx: &mut Ctx, left: Word, right: Word) -> Res<Word> {
    let result = to_set(cx, left)?;
    set::update(cx, result, right)?;
    Ok(result)
}

fn reflected_union(cx: &mut Ctx, view: Word, other: Word) -> Res<Word> {
    union(cx, other, view)
}

fn intersection(cx: &mut Ctx, view: Word, other: Word) -> Res<Word> {
    if !is_set_view(view) {
        return intersection(cx, other, view);
    }
    let mine = len(dict_of(view));
    if is_exact(other, ClassId::Set) && mine <= set::len(other) {
        return set::intersection(cx, other, view);
    }
    let (view, other) = if is_set_view(other) && len(dict_of(other)) > mine { (other, view) } else { (view, other) };
    let result = set::empty(cx)?;
    iterate::for_each(cx, other, &mut |cx, item| {
        if contains(cx, view, item)? {
            set::add(cx, result, item)?;
        }
        Ok(true)
    })?;
    Ok(result)
}

fn reflected_intersection(cx: &mut Ctx, view: Word, other: Word) -> Res<Word> {
    intersection(cx, view, other)
}

fn symmetric_difference(cx: &mut Ctx, left: Word, right: Word) -> Res<Word> {
    if is_instance_of(left, ClassId::DictItems) && is_instance_of(right, ClassId::DictItems) {
        return items_symmetric_difference(cx, dict_of(left), dict_of(right));
    }
    let result = to_set(cx, left)?;
    set::symmetric_difference_update(cx, result, right)?;
    Ok(result)
}

fn reflected_symmetric_difference(cx: &mut Ctx, view: Word, other: Word) -> Res<Word> {
    symmetric_difference(cx, other, view)
}

/// Items of exactly one of the dicts; values need not be hashable where both have the same item.
fn items_symmetric_difference(cx: &mut Ctx, left: Word, right: Word) -> Res<Word> {
    let (small, large) = if len(left) > len(right) { (right, left) } else { (left, right) };
    let rest = copy(cx, small)?;
    let result = set::empty(cx)?;
    let mut at = 0;
    while let Some((key, value)) = next_of_any(cx, large, &mut at)? {
        let same = match get(cx, rest, key)? {
            Some(other) => equality::equal(cx, other, value)?,
            None => false,
        };
        if same {
            remove(cx, rest, key)?;
        } else {
            let item = tuple::new(cx, &[key, value])?;
            set::add(cx, result, item)?;
        }
    }
    let remaining = items(cx, rest)?;
    set::update(cx, result, remaining)?;
    Ok(result)
}

fn is_disjoint(cx: &mut Ctx, view: Word, other: Word) -> Res<bool> {
    let mine = len(dict_of(view));
    if view == other {
        return Ok(mine == 0);
    }
    let sized = is_exact(other, ClassId::Set) || is_exact(other, ClassId::FrozenSet) || is_set_view(other);
    let swap = sized && sequence::length(cx, other)? > mine;
    let (container, items) = if swap { (other, view) } else { (view, other) };
    let mut disjoint = true;
    iterate::for_each(cx, items, &mut |cx, item| {
        disjoint = !sequence::contains(cx, container, item)?;
        Ok(disjoint)
    })?;
    Ok(disjoint)
}
