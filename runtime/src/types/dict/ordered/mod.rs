//! collections.OrderedDict: a dict (whose entries are in order anyway) with order-sensitive equality, moving of entries,
//! and iterators that notice every change of the keys.

mod iter;
mod views;

pub use iter::ITERATOR_CLASS;
pub use views::{ITEMS_CLASS, KEYS_CLASS, VALUES_CLASS};

use super::*;
use crate::object::call::{self, Args};
use crate::object::{attributes, intern, iterate, sequence};
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{list, tuple};
use core::cell::Cell;

#[repr(C)]
struct OrderedDictObj {
    dict: DictObj,
    attributes: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with a dict and so with its header, cells for what changes.
unsafe impl Object for OrderedDictObj {}

pub static CLASS: StaticClass = StaticClass {
    doc: "Dictionary that remembers insertion order",
    scan: Scan::Fields,
    raw_mask: 0b1010,
    dict_offset: core::mem::offset_of!(OrderedDictObj, attributes) as u16,
    flags: class_flags::BASETYPE
        | class_flags::MAPPING
        | class_flags::MATCH_SELF
        | class_flags::HAS_DICT
        | class_flags::HAS_WEAKREF,
    slots: Slots {
        init: slot!(call, init),
        repr: slot!(unary, repr),
        eq: slot!(binary, eq),
        ne: slot!(binary, ne),
        iter: slot!(unary, iter::keys),
        or: slot!(binary, or),
        ror: slot!(binary, reflected_or),
        ior: slot!(binary, or_in_place),
        ..Slots::EMPTY
    },
    methods: &[
        native!("fromkeys(type, /, iterable, value=None)", construct::from_keys, 3, ClassMethod),
        native!("__reduce__(self, /)", reduce, 1),
        native!("setdefault(self, /, key, default=None)", set_default, 3),
        native!("pop(self, /, key, default=<unrepresentable>)", methods::pop, 3),
        native!("popitem(self, /, last=True)", pop_item, 2),
        native!("keys(self, /)", views::keys, 1),
        native!("values(self, /)", views::values, 1),
        native!("items(self, /)", views::items, 1),
        native!("update(self, /, *args, **kwargs)", update_method, raw),
        native!("clear(self, /)", super::clear, 1),
        native!("copy(self, /)", copy_method, 1),
        native!("__reversed__(self, /)", iter::keys_reversed, 1),
        native!("move_to_end(self, /, key, last=True)", move_to_end_method, 3),
    ],
    ..StaticClass::new(ClassId::OrderedDict, size_of::<OrderedDictObj>())
};

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let given = args.positional().len() - 1;
    if given > 1 {
        return Err(raise::type_error(cx, format_args!("expected at most 1 argument, got {given}")));
    }
    update_all(cx, args)
}

fn update_method(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let given = args.positional().len() - 1;
    if given > 1 {
        let text = format_args!("update() takes at most 1 positional argument ({given} given)");
        return Err(raise::type_error(cx, text));
    }
    update_all(cx, args)
}

fn update_all(cx: &mut Ctx, args: Args<'_>) -> Res<()> {
    let dict = args.positional()[0];
    if let Some(other) = args.positional().get(1) {
        update_from(cx, dict, *other)?;
    }
    args.keywords().try_for_each(|(name, value)| store(cx, dict, name, value))
}

/// `dict[key] = value`, by the method of a subclass if it has one.
fn store(cx: &mut Ctx, dict: Word, key: Word, value: Word) -> Res<()> {
    if is_exact(dict, ClassId::OrderedDict) { set_item(cx, dict, key, value) } else { sequence::set_item(cx, dict, key, value) }
}

/// The steps of `MutableMapping.update`.
fn update_from(cx: &mut Ctx, dict: Word, other: Word) -> Res<()> {
    if is_exact(other, ClassId::Dict) {
        let pairs = super::views::items(cx, other)?;
        let pairs = list::from_iterable(cx, pairs)?;
        return add_pairs(cx, dict, pairs);
    }
    if attributes::get_optional(cx, other, intern::name(NameId::Keys))?.is_some() {
        let keys = update::keys_of(cx, other)?;
        return iterate::for_each(cx, keys, &mut |cx, key| {
            let value = sequence::get_item(cx, other, key)?;
            store(cx, dict, key, value).map(|()| true)
        });
    }
    if let Some(items) = attributes::get_optional(cx, other, intern::name(NameId::Items))? {
        let pairs = call::call(cx, items, &[])?;
        return add_pairs(cx, dict, pairs);
    }
    add_pairs(cx, dict, other)
}

fn add_pairs(cx: &mut Ctx, dict: Word, pairs: Word) -> Res<()> {
    iterate::for_each(cx, pairs, &mut |cx, pair| {
        let pair = crate::types::tuple::from_iterable(cx, pair)?;
        match *tuple::words_of(pair) {
            [key, value] => store(cx, dict, key, value).map(|()| true),
            [] | [_] => {
                let (n, plural) = (tuple::words_of(pair).len(), if tuple::words_of(pair).len() == 1 { "" } else { "s" });
                Err(raise::value_error(cx, format_args!("need more than {n} value{plural} to unpack")))
            }
            _ => Err(raise::value_error(cx, format_args!("too many values to unpack (expected 2)"))),
        }
    })
}

fn repr(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let name = raise::short_class_name(class_of(dict));
    if len(dict) == 0 {
        return crate::types::str::new(cx, &format!("{name}()"));
    }
    let Some(_guard) = ReprGuard::enter(cx, dict) else {
        return crate::types::str::new(cx, "...");
    };
    let plain = empty(cx)?;
    update::update(cx, plain, dict)?;
    let mut text = Pieces::new(cx);
    text.text(cx, &format!("{name}("))?;
    text.repr(cx, plain)?;
    text.text(cx, ")")?;
    text.join(cx)
}

fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_instance_of(b, ClassId::Dict) {
        return Ok(not_implemented());
    }
    equal(cx, a, b).map(boolean)
}

fn ne(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_instance_of(b, ClassId::Dict) {
        return Ok(not_implemented());
    }
    equal(cx, a, b).map(|equal| boolean(!equal))
}

fn equal(cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    if !methods::equal(cx, a, b)? {
        return Ok(false);
    }
    if !is_instance_of(b, ClassId::OrderedDict) {
        return Ok(true);
    }
    let (mut i, mut j) = (0, 0);
    while let (Some((x, _)), Some((y, _))) = (next_entry(a, &mut i), next_entry(b, &mut j)) {
        if !equality::equal(cx, x, y)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn or(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    merged(cx, dict, dict, other)
}

fn reflected_or(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    merged(cx, dict, other, dict)
}

/// `left | right` as an instance of the class of `model`.
fn merged(cx: &mut Ctx, model: Word, left: Word, right: Word) -> Res<Word> {
    if !is_instance_of(left, ClassId::Dict) || !is_instance_of(right, ClassId::Dict) {
        return Ok(not_implemented());
    }
    let both = call::call(cx, class_of(model).word(), &[left])?;
    update_from(cx, both, right)?;
    Ok(both)
}

fn or_in_place(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    update_from(cx, dict, other)?;
    Ok(dict)
}

fn set_default(cx: &mut Ctx, dict: Word, key: Word, default: Word) -> Res<Word> {
    if is_exact(dict, ClassId::OrderedDict) {
        return methods::set_default(cx, dict, key, default);
    }
    if sequence::contains(cx, dict, key)? {
        return sequence::get_item(cx, dict, key);
    }
    let default = default.present().unwrap_or(none());
    store(cx, dict, key, default)?;
    Ok(default)
}

fn pop_item(cx: &mut Ctx, dict: Word, last: Word) -> Res<Word> {
    let last = last.is_absent() || crate::object::truth::truth(cx, last)?;
    if len(dict) == 0 {
        return Err(raise::error(cx, ClassId::KeyError, format_args!("dictionary is empty")));
    }
    if last {
        return methods::pop_item(cx, dict);
    }
    let Some((key, value)) = next_entry(dict, &mut 0) else { unreachable!("a dict with a length has an entry") };
    let item = tuple::new(cx, &[key, value])?;
    remove_first(dict);
    Ok(item)
}

fn move_to_end_method(cx: &mut Ctx, dict: Word, key: Word, last: Word) -> Res<()> {
    let last = last.is_absent() || crate::object::truth::truth(cx, last)?;
    let hash = hash_key(cx, key)?;
    let Place::Entry(table, i) = locate(cx, dict, key, hash)? else {
        return Err(raise::error_with(cx, ClassId::KeyError, &[key]));
    };
    if last {
        return move_to_end(cx, dict, key, hash);
    }
    if table.next_live(0) == Some(i) { Ok(()) } else { move_to_front(cx, dict, i) }
}

/// Rebuilds the table with entry `i` before all others.
fn move_to_front(cx: &mut Ctx, dict: Word, i: usize) -> Res<()> {
    let Backing::Table(old) = backing(dict) else { return Ok(()) };
    let slots = sxc_abi::tables::dict_slots_for(old.entries.len().max(len(dict)));
    let store = Table::allocate(cx, slots)?;
    let new = Table::of(store);
    let (hash, key, value) = (old.entries[i].hash.get(), old.entries[i].key.get(), old.entries[i].value.get());
    new.append(new.free_slot(hash), hash, key, value);
    old.remove(i);
    new.fill_from(old);
    object(dict).store.set(store);
    touch(dict);
    Ok(())
}

fn copy_method(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let copied = call::call(cx, class_of(dict).word(), &[])?;
    let exact = is_exact(dict, ClassId::OrderedDict);
    let mut at = 0;
    while let Some((key, value)) = next_entry(dict, &mut at) {
        let value = if exact { value } else { sequence::get_item(cx, dict, key)? };
        sequence::set_item(cx, copied, key, value)?;
    }
    Ok(copied)
}

fn reduce(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let state = call::call_method(cx, dict, intern::name(NameId::GetState), &[])?;
    let items = call::call_method(cx, dict, intern::name(NameId::Items), &[])?;
    let items = iterate::iter(cx, items)?;
    tuple::new(cx, &[class_of(dict).word(), tuple::empty(), state, none(), items])
}
