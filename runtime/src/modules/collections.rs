//! `_collections`.

use crate::modules::set_class;
use crate::object::{attributes, call, dispatch, hash, intern, iterate, operators, sequence};
use crate::prelude::*;
use crate::types::dict;

pub static MODULE: NativeModule = NativeModule {
    name: "_collections",
    functions: &[native!("_count_elements(mapping, iterable, /)", count_elements, 2)],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    let classes = [
        ClassId::Deque,
        ClassId::DefaultDict,
        ClassId::DequeIterator,
        ClassId::DequeReverseIterator,
        ClassId::TupleGetter,
        ClassId::OrderedDict,
    ];
    classes.into_iter().try_for_each(|id| set_class(cx, module, id))
}

/// Adds one to `mapping[item]` for each item.
fn count_elements(cx: &mut Ctx, mapping: Word, iterable: Word) -> Res<()> {
    let get = intern::intern(cx, "get")?;
    if stores_as_dict(cx, mapping, get) {
        return iterate::for_each(cx, iterable, &mut |cx, item| {
            let hash = hash::hash(cx, item)?;
            let known = dict::get_hashed(cx, mapping, item, hash)?.unwrap_or(Word::small(0));
            let count = operators::add(cx, known, Word::small(1))?;
            dict::set_hashed(cx, mapping, item, hash, count).map(|()| true)
        });
    }
    let get = attributes::get(cx, mapping, get)?;
    iterate::for_each(cx, iterable, &mut |cx, item| {
        let known = call::call(cx, get, &[item, Word::small(0)])?;
        let count = operators::add(cx, known, Word::small(1))?;
        sequence::set_item(cx, mapping, item, count).map(|()| true)
    })
}

/// The mapping has dict's own `get` and `__setitem__`.
fn stores_as_dict(cx: &mut Ctx, mapping: Word, get: Word) -> bool {
    let (class, dict) = (class_of(mapping), class(ClassId::Dict));
    is_instance_of(mapping, ClassId::Dict)
        && dispatch::same(class, dict, SlotId::SetItem)
        && attributes::lookup(cx, class, get) == attributes::lookup(cx, dict, get)
}
