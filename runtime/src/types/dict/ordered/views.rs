//! odict_keys, odict_values and odict_items: dict views with the iterators of ordered dicts.

use super::iter::{self, ITEMS, KEYS, VALUES};
use super::*;
use crate::types::dict::views::{ViewObj, dict_of, make};

pub static KEYS_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, iterate_keys), ..Slots::EMPTY },
    methods: &[native!("__reversed__(self, /)", keys_reversed, 1)],
    ..StaticClass::new(ClassId::OrderedDictKeys, size_of::<ViewObj>())
};

pub static VALUES_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, iterate_values), ..Slots::EMPTY },
    methods: &[native!("__reversed__(self, /)", values_reversed, 1)],
    ..StaticClass::new(ClassId::OrderedDictValues, size_of::<ViewObj>())
};

pub static ITEMS_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, iterate_items), ..Slots::EMPTY },
    methods: &[native!("__reversed__(self, /)", items_reversed, 1)],
    ..StaticClass::new(ClassId::OrderedDictItems, size_of::<ViewObj>())
};

pub(super) fn keys(cx: &mut Ctx, dict: Word) -> Res<Word> {
    make(cx, ClassId::OrderedDictKeys, dict)
}

pub(super) fn values(cx: &mut Ctx, dict: Word) -> Res<Word> {
    make(cx, ClassId::OrderedDictValues, dict)
}

pub(super) fn items(cx: &mut Ctx, dict: Word) -> Res<Word> {
    make(cx, ClassId::OrderedDictItems, dict)
}

fn iterate_keys(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::forwards(cx, dict_of(view), KEYS)
}

fn iterate_values(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::forwards(cx, dict_of(view), VALUES)
}

fn iterate_items(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::forwards(cx, dict_of(view), ITEMS)
}

fn keys_reversed(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::backwards(cx, dict_of(view), KEYS)
}

fn values_reversed(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::backwards(cx, dict_of(view), VALUES)
}

fn items_reversed(cx: &mut Ctx, view: Word) -> Res<Word> {
    iter::backwards(cx, dict_of(view), ITEMS)
}
