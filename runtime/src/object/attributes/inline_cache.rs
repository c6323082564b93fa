//! Inline caches of attribute reads, writes and method calls.
//!
//! An entry says: for objects of this class in this version, the name is that field, that value or that function. It
//! must stay right whatever happens to an instance. So a class attribute is cached only while no instance can hide it:
//! the first instance attribute of the same name renews the version ([`note_shadow`]) and the pair is not cached again.

use super::{bind, is_data_descriptor, lookup};
use crate::object::gc::word_at;
use crate::object::{class_update, fields};
use crate::prelude::*;
use crate::types::member;
use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, Mutex, MutexGuard};

/// Some instance's `__dict__` was replaced by a dict that changes without our notice.
const FOREIGN_DICT: u32 = 1 << 31;

/// `getattr(object, name)` through a cache, which may be null.
pub fn get_cached(cx: &mut Ctx, object: Word, name: Word, cache: *mut Word) -> Res<Word> {
    if let Some(site) = site(cache).filter(|_| object.is_object()) {
        match hit(cx, site, object, name).map(|entry| (entry.kind, entry.payload)) {
            Some((CacheKind::Field, offset)) => {
                // SAFETY: the entry was made for this very class, whose instances have a word field there.
                if let Some(value) = unsafe { word_at(object, offset as usize) }.get().present() {
                    return Ok(value);
                }
            }
            Some((CacheKind::Constant, value)) => return Ok(Word(value)),
            Some((CacheKind::Method, function)) => return bind(cx, Word(function), object, class_of(object)),
            None => {}
        }
    }
    super::get(cx, object, name)
}

/// `setattr(object, name, value)` through a cache, which may be null. A cached field is stored to only if it is set:
/// a first assignment has an insertion order to keep.
pub fn set_cached(cx: &mut Ctx, object: Word, name: Word, value: Word, cache: *mut Word) -> Res<()> {
    if let Some(site) = site(cache).filter(|_| object.is_object()) {
        let class = class_of(object);
        let entry = current(site, class).or_else(|| {
            let resolved = (class.flags.get() & class_flags::PLAIN_SETATTR != 0).then(|| field_of(cx, class, name)).flatten()?;
            Some(install(site, class, name, resolved))
        });
        if let Some(entry) = entry.filter(|e| e.kind == CacheKind::Field) {
            // SAFETY: the entry was made for this very class, whose instances have a word field there.
            let field = unsafe { word_at(object, entry.payload as usize) };
            if field.get().is_present() {
                field.set(value);
                return Ok(());
            }
        }
    }
    super::set(cx, object, name, value)
}

/// The function that a method call on `object` reaches, if it can be called with the receiver as first argument.
pub fn cached_method(cx: &mut Ctx, object: Word, name: Word, cache: *mut Word) -> Option<Word> {
    let class = class_of(object);
    match site(cache).filter(|_| object.is_object()) {
        Some(site) => hit(cx, site, object, name).filter(|e| e.kind == CacheKind::Method).map(|e| Word(e.payload)),
        None => match resolve(cx, class, name) {
            Some((CacheKind::Method, function)) => Some(Word(function)),
            _ => None,
        },
    }
}

/// An instance of `class` is about to get an attribute `name` of its own that hides one of the class.
pub fn note_shadow(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) {
    let Some(hidden) = lookup(cx, class, name) else { return };
    if is_exact(hidden, ClassId::Function) {
        class_update::clear_assumption(class);
    }
    if shadowed().insert((class.word().0, name.0)) {
        class.version.set(class_update::next_version());
    }
}

/// The program replaced the `__dict__` of an instance of `class`.
pub fn note_foreign_dict(class: Gc<ClassObj>) {
    class_update::clear_assumption(class);
    if class.flags.get() & FOREIGN_DICT == 0 {
        class.flags.set(class.flags.get() | FOREIGN_DICT);
        class.version.set(class_update::next_version());
    }
}

type Resolved = (CacheKind, u64);

fn hit(cx: &mut Ctx, site: &'static CacheSite, object: Word, name: Word) -> Option<&'static CacheEntry> {
    let class = class_of(object);
    if let Some(entry) = current(site, class) {
        return Some(entry);
    }
    let resolved = resolve(cx, class, name)?;
    Some(install(site, class, name, resolved))
}

fn current(site: &CacheSite, class: Gc<ClassObj>) -> Option<&'static CacheEntry> {
    // SAFETY: entries are never freed.
    let entry = unsafe { site.0.get().as_ref() }?;
    (entry.class == class.as_ptr().cast_const() && entry.version == class.version.get()).then_some(entry)
}

/// What reading `name` from an instance of `class` means, where that is the same for all instances.
fn resolve(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<Resolved> {
    if class.flags.get() & class_flags::PLAIN_GETATTR == 0 {
        return None;
    }
    let Some(attribute) = lookup(cx, class, name) else { return field_of(cx, class, name) };
    if is_data_descriptor(attribute) {
        return member::offset_in(attribute, class).map(|offset| (CacheKind::Field, offset as u64));
    }
    if can_be_hidden(class, name) {
        return None;
    }
    let of = class_of(attribute);
    if of == crate::object::class::class(ClassId::Function) || of == crate::object::class::class(ClassId::MethodDescriptor) {
        return Some((CacheKind::Method, attribute.0));
    }
    of.slots.get().get.is_none().then_some((CacheKind::Constant, attribute.0))
}

/// The inline word field or `__slots__` place of `name` in instances of `class`.
fn field_of(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<Resolved> {
    if let Some(attribute) = lookup(cx, class, name)
        && is_data_descriptor(attribute)
    {
        return member::offset_in(attribute, class).map(|offset| (CacheKind::Field, offset as u64));
    }
    let field = fields::place::class_field(class, name)?;
    (field.repr == FieldRepr::Word).then_some((CacheKind::Field, u64::from(field.offset)))
}

/// Some instance has, or may silently get, an attribute that hides the class's.
fn can_be_hidden(class: Gc<ClassObj>, name: Word) -> bool {
    let flags = class.flags.get();
    if fields::place::class_field(class, name).is_some() {
        return true;
    }
    if class.dict_offset.get() == 0 {
        return false;
    }
    flags & class_flags::HEAP == 0 || flags & FOREIGN_DICT != 0 || shadowed().contains(&(class.word().0, name.0))
}

fn install(site: &CacheSite, class: Gc<ClassObj>, name: Word, (kind, payload): Resolved) -> &'static CacheEntry {
    let version = class.version.get();
    let mut entries = ENTRIES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let entry: &'static CacheEntry = entries
        .0
        .entry((version, name.0, kind == CacheKind::Field))
        .or_insert_with(|| Box::leak(Box::new(CacheEntry { class: class.as_ptr(), version, kind, payload })));
    site.0.set(entry);
    entry
}

fn site(cache: *mut Word) -> Option<&'static CacheSite> {
    // SAFETY: a cache word of generated code is static memory of one pointer, null or an entry.
    unsafe { cache.cast::<CacheSite>().as_ref() }
}

/// All entries ever made, one per class version, name and use, so that sites that see several classes share them.
struct Entries(HashMap<(u32, u64, bool), &'static CacheEntry>);

// SAFETY: entries are immutable; the class they point to is only compared by address.
unsafe impl Send for Entries {}

static ENTRIES: LazyLock<Mutex<Entries>> = LazyLock::new(|| Mutex::new(Entries(HashMap::new())));

/// Pairs of class and name that some instance hides.
static SHADOWED: LazyLock<Mutex<HashSet<(u64, u64)>>> = LazyLock::new(Mutex::default);

fn shadowed() -> MutexGuard<'static, HashSet<(u64, u64)>> {
    SHADOWED.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
