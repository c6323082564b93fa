//! Inline caches of attribute reads, writes and method calls.
//!
//! An entry says: for objects of this class in this version, the name is that field, that value or that function. It
//! must stay right whatever happens to an instance. So a class attribute is cached only while no instance can hide it:
//! the first instance attribute of the same name renews the version ([`note_shadow`]) and the pair is not cached again.
//! For classes and modules the entry is about the very object. A site remembers several entries; all entries are in one
//! table besides, so that sites that see many classes find them again.

use super::{bind, is_data_descriptor, lookup};
use crate::object::call::call_one;
use crate::object::gc::word_at;
use crate::object::roots::RootCell;
use crate::object::{class_update, fields, intern};
use crate::prelude::*;
use crate::types::{member, method_descriptor, property, wrapped_method};
use core::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, MutexGuard};

/// Some instance's `__dict__` was replaced by a dict that changes without our notice.
const FOREIGN_DICT: u32 = 1 << 31;

/// `getattr(object, name)` through a cache, which may be null.
pub fn get_cached(cx: &mut Ctx, object: Word, name: Word, cache: *mut Word) -> Res<Word> {
    if let Some(site) = site(cache)
        && let Some(entry) = known(site, object).or_else(|| learn(cx, site, object, name))
        && let Some(value) = read(cx, entry, object)
    {
        if value.is_err() {
            super::errors::add_context(cx, object, name);
        }
        return value;
    }
    super::get(cx, object, name)
}

/// What an entry that fits the object says; None where a field is unset.
#[inline]
fn read(cx: &mut Ctx, entry: &CacheEntry, object: Word) -> Option<Res<Word>> {
    let payload = Word(entry.payload);
    match entry.kind {
        // SAFETY: the entry was made for this very class or module, whose objects have a word field there.
        CacheKind::Field | CacheKind::Slot | CacheKind::ModuleField => {
            unsafe { word_at(object, entry.payload as usize) }.get().present().map(Ok)
        }
        CacheKind::Constant => Some(Ok(payload)),
        CacheKind::Double => {
            let field = DoubleField::of(entry);
            // SAFETY: the entry was made for this very class.
            unsafe { field.get(object) }.map(|value| crate::types::float::boxed(cx, value))
        }
        CacheKind::Property => property::getter(payload).map(|getter| call_one(cx, getter, object)),
        CacheKind::Method | CacheKind::NativeMethod => Some(bind(cx, payload, object, class_of(object))),
        CacheKind::StaticMethod => Some(Ok(wrapped_method::callable(payload))),
        CacheKind::ClassMethod => match Gc::<ClassObj>::try_of(object) {
            Some(class) => Some(bind(cx, payload, Word::ABSENT, class)),
            None => Some(bind(cx, payload, object, class_of(object))),
        },
        CacheKind::ModuleValue => {
            // SAFETY: the payload of such an entry is the address of a value that is never freed.
            let stamped = unsafe { &*(entry.payload as *const StampedValue) };
            (module_stamp(object) == Some((stamped.dict, stamped.version))).then_some(Ok(Word(stamped.value)))
        }
    }
}

/// `setattr(object, name, value)` through a cache, which may be null.
pub fn set_cached(cx: &mut Ctx, object: Word, name: Word, value: Word, cache: *mut Word) -> Res<()> {
    let class = class_of(object);
    if let Some(site) = site(cache)
        && class.flags.get() & class_flags::PLAIN_SETATTR != 0
        && let Some(entry) = known(site, object).or_else(|| learn_place(cx, site, object, name))
    {
        if entry.kind == CacheKind::Double {
            let field = DoubleField::of(entry);
            // SAFETY: the entry was made for this very class.
            if is_exact(value, ClassId::Float) && unsafe { field.replace(object, value) } {
                return Ok(());
            }
            return super::set(cx, object, name, value);
        }
        // SAFETY: the entry was made for this very class, whose instances have a word field there.
        let field = unsafe { word_at(object, entry.payload as usize) };
        if entry.kind == CacheKind::Slot || entry.kind == CacheKind::Field && field.get().is_present() {
            field.set(value);
            return Ok(());
        }
        if entry.kind == CacheKind::Field && fields::set_first(cx, object, name, value)? {
            return Ok(());
        }
    }
    super::set(cx, object, name, value)
}

/// How a method call goes on without a bound method.
pub enum Callee {
    /// The receiver stays the first argument.
    WithReceiver(Word),
    /// A method descriptor, whose receiver needs no check.
    Native(Word),
    /// The receiver is no argument.
    Bare(Word),
    /// The class takes the receiver's place.
    WithClass(Word),
}

/// What a method call on `object` reaches, if that takes no bound method.
#[inline]
pub fn cached_method(cx: &mut Ctx, object: Word, name: Word, cache: *mut Word) -> Option<Callee> {
    let entry = match site(cache) {
        Some(site) => known(site, object).or_else(|| learn(cx, site, object, name)),
        None => remembered(cx, object, name),
    }?;
    let payload = Word(entry.payload);
    match entry.kind {
        CacheKind::Method => Some(Callee::WithReceiver(payload)),
        CacheKind::NativeMethod => Some(Callee::Native(payload)),
        CacheKind::StaticMethod => Some(Callee::Bare(wrapped_method::callable(payload))),
        CacheKind::ClassMethod => {
            let function = wrapped_method::callable(payload);
            is_exact(function, ClassId::Function).then_some(Callee::WithClass(function))
        }
        CacheKind::Constant | CacheKind::ModuleField | CacheKind::ModuleValue => match read(cx, entry, object) {
            Some(Ok(value)) => Some(Callee::Bare(value)),
            Some(Err(_)) | None => None,
        },
        CacheKind::Field | CacheKind::Slot | CacheKind::Double | CacheKind::Property => None,
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

/// The class got an attribute that it did not have: instances may have one of that name already.
pub fn note_late_attribute(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) {
    for class in class_update::with_subclasses(cx, class) {
        shadowed().insert((class.word().0, name.0));
    }
}

/// The class of an object was replaced: its attributes may hide some of the new class.
pub fn note_new_class(cx: &mut Ctx, object: Word) -> Res<()> {
    let Some(own) = fields::dict_of(cx, object)? else { return Ok(()) };
    let mut at = 0;
    while let Some((name, _)) = crate::types::dict::next_entry(own, &mut at) {
        if is_exact(name, ClassId::Str) {
            note_shadow(cx, class_of(object), intern::intern_word(name));
        }
    }
    Ok(())
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

/// What entries about an object are filed under, with the version that they hold for.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    key: u64,
    version: u32,
}

impl Key {
    #[inline]
    fn of(object: Word) -> Key {
        let class = class_of(object);
        if class == crate::object::class::class(ClassId::Type) {
            // SAFETY: the class was checked. The low bit tells a class from its instances.
            return Key { key: object.0 | 1, version: unsafe { Gc::<ClassObj>::from_word(object) }.version.get() };
        }
        let key = if class == crate::object::class::class(ClassId::Module) { object.0 } else { class.word().0 };
        Key { key, version: class.version.get() }
    }
    #[inline]
    fn fits(self, entry: &CacheEntry) -> bool {
        entry.key == self.key && entry.version == self.version
    }
}

/// The entry of the site that fits the object.
#[inline]
fn known(site: &'static CacheSite, object: Word) -> Option<&'static CacheEntry> {
    let key = Key::of(object);
    // SAFETY: entries are never freed.
    site.0.iter().map_while(|entry| unsafe { entry.get().as_ref() }).find(|entry| key.fits(entry))
}

/// Finds out what reading `name` from `object` means, and remembers it.
#[cold]
#[inline(never)]
fn learn(cx: &mut Ctx, site: &CacheSite, object: Word, name: Word) -> Option<&'static CacheEntry> {
    let entry = remembered(cx, object, name)?;
    put(site, entry);
    Some(entry)
}

/// Finds out where `name` is stored in `object`, and remembers it.
#[cold]
#[inline(never)]
fn learn_place(cx: &mut Ctx, site: &CacheSite, object: Word, name: Word) -> Option<&'static CacheEntry> {
    let class = class_of(object);
    let key = Key::of(object);
    if key.key != class.word().0 {
        return None;
    }
    let place = WRITES ^ name.0;
    if lookup(cx, class, name).is_some_and(|hidden| is_exact(hidden, ClassId::Function)) {
        // A store that hides a method is noted each time.
        return None;
    }
    let entry = match filed(key, place) {
        Some(entry) => entry,
        None => file(key, place, field_of(cx, class, name)?)?,
    };
    put(site, entry);
    Some(entry)
}

fn put(site: &CacheSite, entry: &'static CacheEntry) {
    for i in (1..CacheSite::WAYS).rev() {
        site.0[i].set(site.0[i - 1].get());
    }
    site.0[0].set(entry);
}

fn remembered(cx: &mut Ctx, object: Word, name: Word) -> Option<&'static CacheEntry> {
    let key = Key::of(object);
    if let Some(entry) = filed(key, name.0) {
        let stale = entry.kind == CacheKind::ModuleValue && read(cx, entry, object).is_none();
        if !stale {
            return Some(entry);
        }
    }
    let class = class_of(object);
    let resolved = if class == crate::object::class::class(ClassId::Type) {
        // SAFETY: the class was checked.
        resolve_in_class(cx, unsafe { Gc::from_word(object) }, name)
    } else if class == crate::object::class::class(ClassId::Module) {
        resolve_in_module(cx, object, name)
    } else {
        resolve(cx, class, name)
    }?;
    file(key, name.0, resolved)
}

/// What reading `name` from an instance of `class` means, where that is the same for all instances.
fn resolve(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<Resolved> {
    if class.flags.get() & class_flags::PLAIN_GETATTR == 0 {
        return None;
    }
    let Some(attribute) = lookup(cx, class, name) else { return field_of(cx, class, name) };
    if is_data_descriptor(attribute) {
        if is_exact(attribute, ClassId::Property) {
            return Some((CacheKind::Property, attribute.0));
        }
        return member::offset_in(attribute, class).map(|offset| (CacheKind::Slot, offset as u64));
    }
    if can_be_hidden(class, name) {
        // An instance's own value comes first; where it is unset the entry says nothing.
        return field_of(cx, class, name);
    }
    if let Some(owner) = method_descriptor::owner_of(attribute) {
        let direct = crate::object::class::is_subclass_of(class, owner);
        return direct.then_some((CacheKind::NativeMethod, attribute.0));
    }
    of_any_receiver(attribute).or_else(|| is_exact(attribute, ClassId::Function).then_some((CacheKind::Method, attribute.0)))
}

/// What a class attribute gives that does not depend on the receiver but for its class.
fn of_any_receiver(attribute: Word) -> Option<Resolved> {
    if is_exact(attribute, ClassId::StaticMethod) {
        return Some((CacheKind::StaticMethod, attribute.0));
    }
    if is_exact(attribute, ClassId::ClassMethod) {
        return Some((CacheKind::ClassMethod, attribute.0));
    }
    class_of(attribute).slots.get().get.is_none().then_some((CacheKind::Constant, attribute.0))
}

/// What `class.name` means for a class whose metaclass is `type`.
fn resolve_in_class(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<Resolved> {
    if lookup(cx, class_of(class.word()), name).is_some() {
        return None;
    }
    let attribute = lookup(cx, class, name)?;
    if is_exact(attribute, ClassId::Function) || is_exact(attribute, ClassId::MethodDescriptor) {
        return Some((CacheKind::Constant, attribute.0));
    }
    of_any_receiver(attribute)
}

fn resolve_in_module(cx: &mut Ctx, module: Word, name: Word) -> Option<Resolved> {
    if lookup(cx, class_of(module), name).is_some() {
        return None;
    }
    if let Some(offset) = fields::word_field_of(module, name) {
        return Some((CacheKind::ModuleField, u64::from(offset)));
    }
    let (dict, version) = module_stamp(module)?;
    let value = crate::types::dict::get_name(Word(dict), name).filter(|value| !is_exact(*value, ClassId::AttrStore))?;
    if !room() {
        return None;
    }
    // The dict is kept, so that no other one can get its address.
    Box::leak(Box::new(RootCell::new())).set(Word(dict));
    let stamped: &'static StampedValue = Box::leak(Box::new(StampedValue { dict, version, value: value.0 }));
    Some((CacheKind::ModuleValue, core::ptr::from_ref(stamped) as u64))
}

/// The dict behind a module, with its version.
#[inline]
fn module_stamp(module: Word) -> Option<(u64, u64)> {
    // SAFETY: callers pass modules.
    let mut dict = unsafe { Gc::<ModuleObj>::from_word(module) }.dict.get();
    if dict.is_present() && is_exact(dict, ClassId::AttrStore) {
        // SAFETY: the class was checked.
        dict = unsafe { &*(dict.0 as *const fields::AttrStore) }.overflow.get();
    }
    if dict.is_absent() || !is_exact(dict, ClassId::Dict) {
        return None;
    }
    // SAFETY: the class was checked.
    Some((dict.0, unsafe { Gc::<DictObj>::from_word(dict) }.version.get()))
}

/// The inline word field or `__slots__` place of `name` in instances of `class`.
fn field_of(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<Resolved> {
    if let Some(attribute) = lookup(cx, class, name)
        && is_data_descriptor(attribute)
    {
        return member::offset_in(attribute, class).map(|offset| (CacheKind::Slot, offset as u64));
    }
    let field = fields::place::class_field(class, name)?;
    match field.repr {
        FieldRepr::Word => Some((CacheKind::Field, u64::from(field.offset))),
        FieldRepr::Double => DoubleField::find(class, name).map(|field| (CacheKind::Double, field.payload())),
    }
}

/// Where a raw double and its presence bit are.
struct DoubleField {
    offset: usize,
    presence: usize,
    number: u32,
}

impl DoubleField {
    fn of(entry: &CacheEntry) -> DoubleField {
        let payload = entry.payload;
        DoubleField { offset: (payload & 0xffff) as usize, presence: (payload >> 16 & 0xffff) as usize, number: (payload >> 32) as u32 }
    }
    fn find(class: Gc<ClassObj>, name: Word) -> Option<DoubleField> {
        let (fields, presence) = fields::place::fields_of(class.layout.get());
        let number = fields.iter().position(|f| f.name.get() == name)?;
        let (offset, presence) = (fields[number].offset as usize, presence as usize);
        (offset < 1 << 16 && presence < 1 << 16).then_some(DoubleField { offset, presence, number: number as u32 })
    }
    fn payload(&self) -> u64 {
        self.offset as u64 | (self.presence as u64) << 16 | u64::from(self.number) << 32
    }
    /// # Safety
    /// The object is an instance of the class that the field was found in.
    unsafe fn is_set(&self, object: Word) -> bool {
        // SAFETY: the caller vouches for the class.
        unsafe { word_at(object, self.presence) }.get().0 >> self.number & 1 != 0
    }
    /// # Safety
    /// As for `is_set`.
    #[inline]
    unsafe fn get(&self, object: Word) -> Option<f64> {
        // SAFETY: the caller vouches for the class.
        unsafe { self.is_set(object).then(|| f64::from_bits(word_at(object, self.offset).get().0)) }
    }
    /// Stores an exact float where one is already; false where none is.
    ///
    /// # Safety
    /// As for `is_set`; `value` is an exact float.
    unsafe fn replace(&self, object: Word, value: Word) -> bool {
        // SAFETY: the caller vouches for class and value.
        unsafe {
            let set = self.is_set(object);
            if set {
                word_at(object, self.offset).set(Word(Gc::<FloatObj>::from_word(value).value.to_bits()));
            }
            set
        }
    }
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

#[inline]
fn site(cache: *mut Word) -> Option<&'static CacheSite> {
    // SAFETY: a cache of generated code is static memory of this layout, zeroed at first.
    unsafe { cache.cast::<CacheSite>().as_ref() }
}

const LINES: usize = 2048;

/// Mixed into the names of entries about stores.
const WRITES: u64 = 1 << 63;

/// Most entries ever made: they are never freed, and a program may change its classes for ever.
const MOST_ENTRIES: usize = 100_000;

/// The latest entries by key and name. A pointer is null or that of an entry, which is immutable.
static TABLE: [AtomicPtr<CacheEntry>; LINES] = [const { AtomicPtr::new(core::ptr::null_mut()) }; LINES];
static MADE: AtomicUsize = AtomicUsize::new(0);

fn line(key: Key, name: u64) -> &'static AtomicPtr<CacheEntry> {
    let mixed = (key.key >> 4) ^ u64::from(key.version).wrapping_mul(0x9e37_79b9) ^ (name >> 4).wrapping_mul(0x85eb_ca6b) ^ (name >> 57);
    &TABLE[(mixed ^ mixed >> 11) as usize % LINES]
}

fn filed(key: Key, name: u64) -> Option<&'static CacheEntry> {
    // SAFETY: entries are never freed.
    let entry = unsafe { line(key, name).load(Ordering::Acquire).as_ref() }?;
    (key.fits(entry) && entry.name == name).then_some(entry)
}

/// There may be one more entry.
fn room() -> bool {
    MADE.load(Ordering::Relaxed) < MOST_ENTRIES
}

fn file(key: Key, name: u64, (kind, payload): Resolved) -> Option<&'static CacheEntry> {
    if !room() {
        return None;
    }
    MADE.fetch_add(1, Ordering::Relaxed);
    let entry = Box::leak(Box::new(CacheEntry { key: key.key, version: key.version, kind, payload, name }));
    line(key, name).store(entry, Ordering::Release);
    Some(entry)
}

/// Pairs of class and name that some instance hides.
static SHADOWED: LazyLock<Mutex<HashSet<(u64, u64)>>> = LazyLock::new(Mutex::default);

fn shadowed() -> MutexGuard<'static, HashSet<(u64, u64)>> {
    SHADOWED.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
