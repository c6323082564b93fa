//! Operators and methods of dicts.

use super::*;
use crate::object::{intern, special};
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::tuple;

pub(super) const SLOTS: Slots = Slots {
    repr: slot!(unary, repr),
    eq: slot!(binary, eq),
    ne: slot!(binary, ne),
    lt: slot!(binary, unordered),
    le: slot!(binary, unordered),
    gt: slot!(binary, unordered),
    ge: slot!(binary, unordered),
    len: slot!(length, length),
    getitem: slot!(binary, get_item),
    setitem: slot!(store, set_item),
    delitem: slot!(delete, delete_item),
    contains: slot!(contains, contains),
    iter: slot!(unary, iter::keys),
    or: slot!(binary, or),
    ror: slot!(binary, reflected_or),
    ior: slot!(binary, or_in_place),
    ..Slots::EMPTY
};

pub(super) const METHODS: &[NativeRow] = &[
    native!("__contains__(self, key, /)", contains, 2),
    native!("__getitem__(self, key, /)", get_item, 2),
    native!("__sizeof__(self, /)", size_of_dict, 1),
    native!("get(self, key, default=None, /)", get_or_default, 3),
    native!("setdefault(self, key, default=None, /)", set_default, 3),
    native!("pop(self, key, default=<unrepresentable>, /)", pop, 3),
    native!("popitem(self, /)", pop_item, 1),
    native!("keys(self, /)", views::keys, 1),
    native!("items(self, /)", views::items, 1),
    native!("values(self, /)", views::values, 1),
    native!("update(self, /, *args, **kwargs)", construct::update_method, raw),
    native!("fromkeys(type, iterable, value=None, /)", construct::from_keys, 3, ClassMethod),
    native!("clear(self, /)", clear, 1),
    native!("copy(self, /)", copy, 1),
    native!("__reversed__(self, /)", iter::keys_reversed, 1),
];

pub(super) fn repr(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let Some(_guard) = ReprGuard::enter(cx, dict) else {
        return crate::types::str::new(cx, "{...}");
    };
    if len(dict) == 0 {
        return crate::types::str::new(cx, "{}");
    }
    let mut text = Pieces::new(cx);
    let mut at = 0;
    let mut separator = "{";
    while let Some((key, value)) = next_of_any(cx, dict, &mut at)? {
        text.text(cx, separator)?;
        text.repr(cx, key)?;
        text.text(cx, ": ")?;
        text.repr(cx, value)?;
        separator = ", ";
    }
    text.text(cx, "}")?;
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

fn unordered(_cx: &mut Ctx, _a: Word, _b: Word) -> Res<Word> {
    Ok(not_implemented())
}

pub(super) fn equal(cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    if len(a) != len(b) {
        return Ok(false);
    }
    let mut at = 0;
    while let Some((key, value)) = next_of_any(cx, a, &mut at)? {
        match get(cx, b, key)? {
            Some(other) if equality::equal(cx, value, other)? => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

fn length(_cx: &mut Ctx, dict: Word) -> Res<usize> {
    Ok(len(dict))
}

/// `dict[key]`, with `__missing__` where a subclass has it.
pub(crate) fn get_item(cx: &mut Ctx, dict: Word, key: Word) -> Res<Word> {
    if let Some(value) = get(cx, dict, key)? {
        return Ok(value);
    }
    if !is_exact(dict, ClassId::Dict)
        && let Some(value) = special::call(cx, dict, NameId::Missing, &[key])?
    {
        return Ok(value);
    }
    Err(no_key(cx, key))
}

fn no_key(cx: &mut Ctx, key: Word) -> Raised {
    raise::error_with(cx, ClassId::KeyError, &[key])
}

fn delete_item(cx: &mut Ctx, dict: Word, key: Word) -> Res<()> {
    match remove(cx, dict, key)? {
        Some(_) => Ok(()),
        None => Err(no_key(cx, key)),
    }
}

pub(super) fn contains(cx: &mut Ctx, dict: Word, key: Word) -> Res<bool> {
    Ok(get(cx, dict, key)?.is_some())
}

fn or(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    if !is_instance_of(other, ClassId::Dict) {
        return Ok(not_implemented());
    }
    let merged = copy(cx, dict)?;
    update::update(cx, merged, other)?;
    Ok(merged)
}

fn reflected_or(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    if !is_instance_of(other, ClassId::Dict) {
        return Ok(not_implemented());
    }
    or(cx, other, dict)
}

fn or_in_place(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    update::update(cx, dict, other)?;
    Ok(dict)
}

fn size_of_dict(_cx: &mut Ctx, dict: Word) -> Res<Word> {
    let entries = match backing(dict) {
        Backing::Table(table) => table.entries.len(),
        Backing::Attributes(_) => 0,
    };
    Ok(Word::small((size_of::<DictObj>() + entries * (size_of::<DictEntry>() + 6)) as i64))
}

fn get_or_default(cx: &mut Ctx, dict: Word, key: Word, default: Word) -> Res<Word> {
    Ok(get(cx, dict, key)?.or(default.present()).unwrap_or(none()))
}

/// `dict.setdefault(key, default=None)`: the key is hashed and searched once.
pub(crate) fn set_default(cx: &mut Ctx, dict: Word, key: Word, default: Word) -> Res<Word> {
    let default = default.present().unwrap_or(none());
    let hash = hash_key(cx, key)?;
    match locate(cx, dict, key, hash)? {
        Place::Entry(table, i) => Ok(table.entries[i].value.get()),
        Place::Free(table, slot) => {
            insert(cx, dict, table, slot, hash, key, default)?;
            Ok(default)
        }
        Place::Attribute(owner) => {
            if let Some(value) = attributes_of::fields_get(cx, owner, key)? {
                return Ok(value);
            }
            set_item(cx, dict, key, default)?;
            Ok(default)
        }
    }
}

pub(super) fn pop(cx: &mut Ctx, dict: Word, key: Word, default: Word) -> Res<Word> {
    // An empty dict does not look at the key's hash where nothing is to be returned for it.
    if len(dict) == 0 {
        return default.present().ok_or(()).or_else(|()| Err(no_key(cx, key)));
    }
    match remove(cx, dict, key)?.or(default.present()) {
        Some(value) => Ok(value),
        None => Err(no_key(cx, key)),
    }
}

pub(super) fn pop_item(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let last = match backing(dict) {
        Backing::Table(table) => table.previous_live(usize::MAX).map(|i| (table, i)),
        Backing::Attributes(owner) => return pop_attribute(cx, dict, owner),
    };
    match last {
        Some((table, i)) => {
            let (key, value) = (table.entries[i].key.get(), table.entries[i].value.get());
            let item = tuple::new(cx, &[key, value])?;
            remove_entry(dict, table, i);
            Ok(item)
        }
        None => Err(empty_error(cx)),
    }
}

fn pop_attribute(cx: &mut Ctx, dict: Word, owner: Word) -> Res<Word> {
    let (mut at, mut last) = (0, None);
    while let Some(entry) = attributes_of::fields_next(cx, owner, &mut at)? {
        last = Some(entry);
    }
    let Some((key, value)) = last else { return Err(empty_error(cx)) };
    remove(cx, dict, key)?;
    tuple::new(cx, &[key, value])
}

fn empty_error(cx: &mut Ctx) -> Raised {
    raise::error(cx, ClassId::KeyError, format_args!("popitem(): dictionary is empty"))
}

/// The name of a built-in function, for `__reduce__` of iterators.
pub(super) fn builtin(cx: &mut Ctx, name: &str) -> Res<Word> {
    let name = intern::intern(cx, name)?;
    crate::object::names::load_builtin(cx, name)
}
