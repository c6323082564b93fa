//! The attributes of an object as a dict: what dict code calls where a dict's store is an [`AttrStoreObj`], and
//! `__dict__` itself.
//!
//! Keys are any objects: a str is looked up by its text, anything else lives in the overflow dict.

use super::place::Place;
use super::{AttrStore, ensure_store, foreign, own_delete, own_get, own_set, writable_overflow};
use crate::object::gc::Instance;
use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::types::dict;

/// The value of `key` among the attributes of `owner`.
pub fn fields_get(cx: &mut Ctx, owner: Word, key: Word) -> Res<Option<Word>> {
    match name_of(cx, key)? {
        Some(name) => own_get(cx, owner, name),
        None => match Place::of(owner).overflow() {
            Some(overflow) => dict::get(cx, overflow, key),
            None => Ok(None),
        },
    }
}

pub fn fields_set(cx: &mut Ctx, owner: Word, key: Word, value: Word) -> Res<()> {
    match name_of(cx, key)? {
        Some(name) => {
            attributes::note_shadow(cx, class_of(owner), name);
            own_set(cx, owner, name, value).map(|_| ())
        }
        None => {
            let overflow = writable_overflow(cx, &Place::of(owner))?;
            dict::set_item(cx, overflow, key, value)
        }
    }
}

/// Removes `key`; whether it was there.
pub fn fields_delete(cx: &mut Ctx, owner: Word, key: Word) -> Res<bool> {
    match name_of(cx, key)? {
        Some(name) => own_delete(cx, owner, name),
        None => match Place::of(owner).overflow() {
            Some(overflow) => Ok(dict::remove(cx, overflow, key)?.is_some()),
            None => Ok(false),
        },
    }
}

pub fn fields_len(owner: Word) -> usize {
    let place = Place::of(owner);
    let inline = (0..place.fields.len()).filter(|&i| place.is_set(i)).count();
    let Some(overflow) = place.overflow() else { return inline };
    let Some(store) = place.store().filter(|_| !place.fields.is_empty()) else { return inline + dict::len(overflow) };
    let mut at = 0;
    let mut others = 0;
    while let Some((_, value)) = dict::next_entry(overflow, &mut at) {
        others += usize::from(value != store.word());
    }
    inline + others
}

/// The attribute at or after position `*at` in insertion order; `*at` moves behind it.
pub fn fields_next(cx: &mut Ctx, owner: Word, at: &mut usize) -> Res<Option<(Word, Word)>> {
    let place = Place::of(owner);
    let overflow = place.overflow();
    while *at < place.fields.len() {
        let i = *at;
        *at += 1;
        let name = place.fields[i].name.get();
        let listed = overflow.is_some_and(|d| dict::get_name(d, name).is_some());
        if !listed && let Some(value) = place.read(cx, i)? {
            return Ok(Some((name, value)));
        }
    }
    let Some(overflow) = overflow else { return Ok(None) };
    let mut inner = *at - place.fields.len();
    while let Some((key, value)) = dict::next_entry(overflow, &mut inner) {
        *at = inner + place.fields.len();
        if place.store().is_none_or(|s| s.word() != value) {
            return Ok(Some((key, value)));
        }
        if let Some(i) = place.find(key)
            && let Some(value) = place.read(cx, i)?
        {
            return Ok(Some((key, value)));
        }
    }
    *at = inner + place.fields.len();
    Ok(None)
}

/// Unsets every inline field.
pub fn clear_inline(owner: Word) {
    let place = Place::of(owner);
    for i in 0..place.fields.len() {
        place.clear(i);
    }
}

/// Removes every attribute.
pub fn fields_clear(_cx: &mut Ctx, owner: Word) -> Res<()> {
    super::assumptions::before_replacing(owner);
    clear_inline(owner);
    let place = Place::of(owner);
    match (place.store(), place.dict) {
        (Some(store), _) => store.overflow.set(Word::ABSENT),
        (None, Some(cell)) => cell.set(Word::ABSENT),
        (None, None) => {}
    }
    Ok(())
}

/// The object whose attributes a dict shows, if it is such a view.
pub fn viewed_owner(dict: Word) -> Option<Word> {
    let store = Gc::<DictObj>::try_of(dict)?.store.get();
    let store = Gc::<AttrStore>::try_of(store.present()?)?;
    Some(store.owner.get())
}

/// `object.__dict__`, where objects of its class have one.
pub fn dict_of(cx: &mut Ctx, object: Word) -> Res<Option<Word>> {
    let place = Place::of(object);
    if place.dict.is_none() {
        return Ok(None);
    }
    let store = ensure_store(cx, &place)?;
    if store.view.get().is_absent() {
        let view = dict::empty(cx)?;
        Gc::<DictObj>::of(view).store.set(store.word());
        store.view.set(view);
    }
    Ok(Some(store.view.get()))
}

/// `object.__dict__ = dict`. The view handed out before keeps what it showed.
pub fn set_dict(cx: &mut Ctx, object: Word, new: Word) -> Res<()> {
    let place = Place::of(object);
    let old = ensure_store(cx, &place)?;
    if foreign(old).is_none() {
        detach_view(cx, object, old)?;
    }
    let store = Gc::<AttrStore>::allocate(cx)?;
    store.owner.set(object);
    store.overflow.set(new);
    store.view.set(new);
    for i in 0..place.fields.len() {
        place.clear(i);
    }
    place.dict.expect("the object has a dict word").set(store.word());
    attributes::note_foreign_dict(class_of(object));
    Ok(())
}

/// Turns the view of `store` into a dict of its own with the same entries.
fn detach_view(cx: &mut Ctx, object: Word, store: Gc<AttrStore>) -> Res<()> {
    let Some(view) = store.view.get().present() else { return Ok(()) };
    let copy = dict::empty(cx)?;
    let mut at = 0;
    while let Some((key, value)) = fields_next(cx, object, &mut at)? {
        dict::set_item(cx, copy, key, value)?;
    }
    let (view, copy) = (Gc::<DictObj>::of(view), Gc::<DictObj>::of(copy));
    view.len.set(copy.len.get());
    view.store.set(copy.store.get());
    view.version.set(view.version.get() + 1);
    Ok(())
}

/// The interned text of a str key; none for other keys.
fn name_of(cx: &mut Ctx, key: Word) -> Res<Option<Word>> {
    if is_exact(key, ClassId::Str) {
        return Ok(Some(intern::intern_word(key)));
    }
    if is_instance_of(key, StrObj::CLASS) {
        let text = crate::types::str::to_string_lossy(key);
        return intern::intern(cx, &text).map(Some);
    }
    Ok(None)
}
