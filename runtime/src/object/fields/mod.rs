//! Where an object keeps its own attributes.
//!
//! ```text
//! object:  header | fixed part | inline fields (words, raw doubles) | presence word | dict word
//! dict word: 0, or a plain dict (private, holds what has no inline place), or an AttrStore
//! AttrStore: owner | overflow: a plain dict or 0 | view: the dict that `__dict__` shows, or 0
//! ```
//! - A word field is unset while 0; a double field while its presence bit is clear.
//! - The insertion order is: inline fields that the overflow dict does not list, in layout order, then the overflow
//!   dict. When that would be wrong, inline names are listed in the overflow dict with the AttrStore itself as value.
//! - A value that a double field cannot hold lives in the overflow dict for good.
//! - Where `view` and `overflow` are the same dict, the program assigned `__dict__`: inline fields are not used.
//! - Behind a payload of variable length (tuple, bytes), offsets count from the end of the payload.

use crate::object::gc::word_at;
use crate::prelude::*;
use core::cell::Cell;

pub mod assumptions;
pub mod place;
pub mod view;

pub use place::{Place, tail};
pub use view::*;

/// The full form of [`AttrStoreObj`].
#[repr(C)]
pub struct AttrStore {
    pub header: Header,
    pub owner: Cell<Word>,
    pub overflow: Cell<Word>,
    pub view: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for AttrStore {}
// SAFETY: every object of this class is allocated in this folder, with this struct.
unsafe impl crate::object::gc::Instance for AttrStore {
    const CLASS: ClassId = ClassId::AttrStore;
}

pub static ATTR_STORE: StaticClass =
    StaticClass { scan: Scan::Fields, ..StaticClass::new(ClassId::AttrStore, size_of::<AttrStore>()) };

/// The attribute `name` (interned) that the object itself holds.
pub fn own_get(cx: &mut Ctx, object: Word, name: Word) -> Res<Option<Word>> {
    let place = Place::of(object);
    let store = place.store();
    if let Some(dict) = store.and_then(foreign) {
        return crate::types::dict::get(cx, dict, name);
    }
    if let Some(i) = place.find(name)
        && let Some(value) = place.read(cx, i)?
    {
        return Ok(Some(value));
    }
    match place.overflow() {
        Some(dict) => Ok(crate::types::dict::get_name(dict, name).filter(|v| store.is_none_or(|s| s.word() != *v))),
        None => Ok(None),
    }
}

/// Stores an attribute in the object; false if it has no place for this name.
pub fn own_set(cx: &mut Ctx, object: Word, name: Word, value: Word) -> Res<bool> {
    let place = Place::of(object);
    if let Some(dict) = place.store().and_then(foreign) {
        crate::types::dict::set_item(cx, dict, name, value)?;
        return Ok(true);
    }
    let inline = place.find(name);
    assumptions::before_store(object, name, inline.is_some());
    if let Some(i) = inline
        && set_field(cx, &place, i, name, value)?
    {
        return Ok(true);
    }
    if place.dict.is_none() {
        return Ok(false);
    }
    let dict = writable_overflow(cx, &place)?;
    crate::types::dict::set_item(cx, dict, name, value)?;
    Ok(true)
}

/// As [`own_set`], where the class has an inline word field for the name, mostly not set yet.
#[inline]
pub fn set_first(cx: &mut Ctx, object: Word, name: Word, value: Word) -> Res<bool> {
    let class = class_of(object);
    let (fields, presence) = place::fields_of(class.layout.get());
    let dict_offset = class.dict_offset.get() as usize;
    // SAFETY: the dict word and the fields of a class's layout lie in its instances, which have no payload before them.
    unsafe {
        let untouched = dict_offset == 0 || word_at(object, dict_offset).get().is_absent();
        if untouched && presence == 0 && fields.len() <= place::LINEAR && !place::has_tail(class) {
            for (i, field) in fields.iter().enumerate() {
                if field.name.get() == name {
                    let in_order = fields[i + 1..].iter().all(|f| word_at(object, f.offset as usize).get().is_absent());
                    if !in_order {
                        break;
                    }
                    word_at(object, field.offset as usize).set(value);
                    return Ok(true);
                }
            }
        }
    }
    own_set(cx, object, name, value)
}

/// The offset of the word field that a module has for a name.
pub fn word_field_of(module: Word, name: Word) -> Option<u32> {
    let place = Place::of(module);
    let field = &place.fields[place.find(name)?];
    (field.repr == FieldRepr::Word).then_some(field.offset)
}

/// Removes an attribute from the object; false if it was not there.
pub fn own_delete(cx: &mut Ctx, object: Word, name: Word) -> Res<bool> {
    let place = Place::of(object);
    if let Some(dict) = place.store().and_then(foreign) {
        return Ok(crate::types::dict::remove(cx, dict, name)?.is_some());
    }
    assumptions::before_store(object, name, place.find(name).is_some());
    let cleared = place.find(name).is_some_and(|i| place.clear(i));
    match place.overflow() {
        Some(dict) => Ok(crate::types::dict::remove(cx, dict, name)?.is_some() || cleared),
        None => Ok(cleared),
    }
}

/// The dict that the program put in the place of `__dict__`, if it did.
pub(super) fn foreign(store: Gc<AttrStore>) -> Option<Word> {
    let view = store.view.get();
    (view.is_present() && view == store.overflow.get()).then_some(view)
}

/// The program assigned the object's `__dict__`: inline fields are not used.
pub fn has_foreign_dict(object: Word) -> bool {
    Place::of(object).store().and_then(foreign).is_some()
}

/// Stores in inline field `i` where its repr allows it; false: the value belongs in the overflow dict.
fn set_field(cx: &mut Ctx, place: &Place, i: usize, name: Word, value: Word) -> Res<bool> {
    let field = &place.fields[i];
    match field.repr {
        FieldRepr::Word => {
            if place.word(field).get().is_absent() {
                keep_order(cx, place, i, name)?;
            }
            place.word(field).set(value);
            Ok(true)
        }
        FieldRepr::Double if is_exact(value, ClassId::Float) => {
            if !place.is_set(i) {
                if place.overflow().is_some_and(|d| crate::types::dict::get_name(d, name).is_some()) {
                    return Ok(false);
                }
                keep_order(cx, place, i, name)?;
            }
            place.write_double(i, value);
            Ok(true)
        }
        FieldRepr::Double if place.is_set(i) => {
            let dict = list_fields(cx, place)?;
            crate::types::dict::set_item(cx, dict, name, value)?;
            place.clear(i);
            Ok(true)
        }
        FieldRepr::Double => Ok(false),
    }
}

/// Before field `i` is set for the first time: where something was set before that iteration would show after it, the
/// order of everything is written down.
fn keep_order(cx: &mut Ctx, place: &Place, i: usize, name: Word) -> Res<()> {
    let overflow_used = place.overflow().is_some_and(|d| crate::types::dict::len(d) > 0);
    let later_set = (i + 1..place.fields.len()).any(|j| place.is_set(j));
    if place.dict.is_none() || !(overflow_used || later_set) {
        return Ok(());
    }
    let dict = list_fields(cx, place)?;
    let mark = place.store().expect("a listed object has an attribute store").word();
    crate::types::dict::set_item(cx, dict, name, mark)
}

/// Makes the overflow dict list every inline field that is set, and returns it.
fn list_fields(cx: &mut Ctx, place: &Place) -> Res<Word> {
    let old = writable_overflow(cx, place)?;
    let store = place.store().expect("an object with inline fields keeps its overflow in a store");
    let unlisted = |i: &usize| place.is_set(*i) && crate::types::dict::get_name(old, place.fields[*i].name.get()).is_none();
    if !(0..place.fields.len()).any(|i| unlisted(&i)) {
        return Ok(old);
    }
    let listed = crate::types::dict::empty(cx)?;
    for i in (0..place.fields.len()).filter(unlisted) {
        crate::types::dict::set_item(cx, listed, place.fields[i].name.get(), store.word())?;
    }
    let mut at = 0;
    while let Some((key, value)) = crate::types::dict::next_entry(old, &mut at) {
        crate::types::dict::set_item(cx, listed, key, value)?;
    }
    store.overflow.set(listed);
    Ok(listed)
}

/// The plain dict for attributes without an inline place, made if there is none.
pub(super) fn writable_overflow(cx: &mut Ctx, place: &Place) -> Res<Word> {
    let cell = place.dict.expect("the object has a dict word");
    if cell.get().is_absent() && place.fields.is_empty() {
        let dict = crate::types::dict::empty(cx)?;
        cell.set(dict);
        return Ok(dict);
    }
    if !cell.get().is_absent() && place.store().is_none() {
        return Ok(cell.get());
    }
    let store = ensure_store(cx, place)?;
    if store.overflow.get().is_absent() {
        let dict = crate::types::dict::empty(cx)?;
        store.overflow.set(dict);
    }
    Ok(store.overflow.get())
}

/// The object's AttrStore, made if it has none; a private dict becomes its overflow.
pub(super) fn ensure_store(cx: &mut Ctx, place: &Place) -> Res<Gc<AttrStore>> {
    if let Some(store) = place.store() {
        return Ok(store);
    }
    let cell = place.dict.expect("the object has a dict word");
    let store = Gc::<AttrStore>::allocate(cx)?;
    store.owner.set(place.object);
    store.overflow.set(cell.get());
    cell.set(store.word());
    Ok(store)
}

/// The word that a slot of `__slots__` stands for: `offset` is that of the class's layout.
pub fn slot_word<'a>(object: Word, offset: usize) -> &'a Cell<Word> {
    // SAFETY: member descriptors check that the object is an instance of their class, which has a word at the offset.
    unsafe { word_at(object, offset + tail(object, class_of(object))) }
}
