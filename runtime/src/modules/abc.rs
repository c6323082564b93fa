//! `_abc`: registries and caches of abstract base classes.
//!
//! A class's data hold three sets: registered classes, known subclasses, and classes known to be none, which hold as long
//! as nothing is registered anywhere.

use crate::object::{attributes, call, class_update, intern, iterate, truth};
use crate::prelude::*;
use crate::raise;
use crate::types::type_::checks;
use crate::types::{dict, list, set, tuple};
use core::cell::Cell;
use core::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

pub static MODULE: NativeModule = NativeModule {
    name: "_abc",
    functions: &[
        native!("get_cache_token()", get_cache_token, 0),
        native!("_abc_init(self, /)", init, 1),
        native!("_reset_registry(self, /)", reset_registry, 1),
        native!("_reset_caches(self, /)", reset_caches, 1),
        native!("_get_dump(self, /)", get_dump, 1),
        native!("_abc_register(self, subclass, /)", register, 2),
        native!("_abc_instancecheck(self, instance, /)", instance_check, 2),
        native!("_abc_subclasscheck(self, subclass, /)", subclass_check, 2),
        native!("_asked_here()", asked_here, 0),
    ],
    init: None,
};

/// The `_abc_impl` of a class.
#[repr(C)]
struct AbcDataObj {
    header: Header,
    /// Sets, 0 while empty.
    registry: Cell<Word>,
    cache: Cell<Word>,
    negative: Cell<Word>,
    /// The registrations known to `negative`.
    version: Cell<u64>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for AbcDataObj {}

pub static DATA_CLASS: StaticClass = StaticClass {
    doc: "Internal state held by ABC machinery.",
    scan: Scan::Fields,
    raw_mask: 0b10000,
    ..StaticClass::new(ClassId::AbcData, size_of::<AbcDataObj>())
};

/// Counts registrations.
static REGISTRATIONS: AtomicU64 = AtomicU64::new(0);

const COLLECTION: u32 = class_flags::SEQUENCE | class_flags::MAPPING;
/// CPython's bits for the two, as `__abc_tpflags__` gives them.
const PYTHON_SEQUENCE: i64 = 1 << 5;
const PYTHON_MAPPING: i64 = 1 << 6;

fn get_cache_token(_cx: &mut Ctx) -> Res<Word> {
    Ok(Word::small(REGISTRATIONS.load(Relaxed) as i64))
}

fn data(cx: &mut Ctx, class: Word) -> Res<Gc<AbcDataObj>> {
    let name = intern::intern(cx, "_abc_impl")?;
    let data = attributes::get(cx, class, name)?;
    if !is_exact(data, ClassId::AbcData) {
        return Err(raise::type_error(cx, format_args!("_abc_impl is set to a wrong type")));
    }
    // SAFETY: the class was checked.
    Ok(unsafe { Gc::from_word(data) })
}

fn init(cx: &mut Ctx, class: Word) -> Res<()> {
    note_abstract_methods(cx, class)?;
    let data = crate::heap::allocate(cx, crate::object::class::class(ClassId::AbcData), size_of::<AbcDataObj>())?;
    let name = intern::intern(cx, "_abc_impl")?;
    attributes::set(cx, class, name, data)?;
    match Gc::<ClassObj>::try_of(class) {
        Some(class) => take_collection_flags(cx, class),
        None => Ok(()),
    }
}

/// Sets `__abstractmethods__`: own abstract attributes, and inherited ones that are still abstract.
fn note_abstract_methods(cx: &mut Ctx, class: Word) -> Res<()> {
    let found = set::empty(cx)?;
    let namespace = attributes::get(cx, class, intern::name(NameId::Dict))?;
    let items = call::call_method(cx, namespace, intern::name(NameId::Items), &[])?;
    let items = list::from_iterable(cx, items)?;
    for i in 0..list::len(items) {
        let item = list::get(cx, items, i)?;
        let [name, value] = *tuple::words_of(item) else { continue };
        if is_abstract(cx, value)? {
            set::add(cx, found, name)?;
        }
    }
    let bases = attributes::get(cx, class, intern::name(NameId::Bases))?;
    for base in tuple::words_of(bases) {
        let Some(names) = attributes::get_optional(cx, *base, intern::name(NameId::AbstractMethods))? else { continue };
        iterate::for_each(cx, names, &mut |cx, name| {
            if let Some(value) = attributes::get_optional(cx, class, name)?
                && is_abstract(cx, value)?
            {
                set::add(cx, found, name)?;
            }
            Ok(true)
        })?;
    }
    let frozen = set::frozen_from_iterable(cx, found)?;
    attributes::set(cx, class, intern::name(NameId::AbstractMethods), frozen)
}

fn is_abstract(cx: &mut Ctx, value: Word) -> Res<bool> {
    match attributes::get_optional(cx, value, intern::name(NameId::IsAbstractMethod))? {
        Some(answer) => truth::truth(cx, answer),
        None => Ok(false),
    }
}

/// `__abc_tpflags__` says that instances are sequences or mappings for patterns; it does not stay an attribute.
fn take_collection_flags(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<()> {
    let name = intern::intern(cx, "__abc_tpflags__")?;
    let own = crate::object::class_dict::own_dict(cx, class);
    let Some(bits) = dict::get(cx, own, name)? else { return Ok(()) };
    attributes::delete(cx, class.word(), name)?;
    let bits = bits.to_small().unwrap_or(0);
    if bits & PYTHON_SEQUENCE != 0 && bits & PYTHON_MAPPING != 0 {
        let text = "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING";
        return Err(raise::type_error(cx, format_args!("{text}")));
    }
    let sequence = if bits & PYTHON_SEQUENCE != 0 { class_flags::SEQUENCE } else { 0 };
    let mapping = if bits & PYTHON_MAPPING != 0 { class_flags::MAPPING } else { 0 };
    class.flags.set(class.flags.get() | sequence | mapping);
    Ok(())
}

fn reset_registry(cx: &mut Ctx, class: Word) -> Res<()> {
    data(cx, class)?.registry.set(Word::ABSENT);
    Ok(())
}

fn reset_caches(cx: &mut Ctx, class: Word) -> Res<()> {
    let data = data(cx, class)?;
    data.cache.set(Word::ABSENT);
    data.negative.set(Word::ABSENT);
    Ok(())
}

fn get_dump(cx: &mut Ctx, class: Word) -> Res<Word> {
    let data = data(cx, class)?;
    let mut parts = [data.registry.get(), data.cache.get(), data.negative.get()];
    for part in &mut parts {
        *part = match part.present() {
            Some(known) => set::from_iterable(cx, known)?,
            None => set::empty(cx)?,
        };
    }
    let [registry, cache, negative] = parts;
    tuple::new(cx, &[registry, cache, negative, Word::small(data.version.get() as i64)])
}

fn has(cx: &mut Ctx, set: &Cell<Word>, class: Word) -> Res<bool> {
    match set.get().present() {
        Some(set) => set::contains(cx, set, class),
        None => Ok(false),
    }
}

fn remember(cx: &mut Ctx, set: &Cell<Word>, class: Word) -> Res<()> {
    if set.get().is_absent() {
        set.set(set::empty(cx)?);
    }
    set::add(cx, set.get(), class)
}

fn register(cx: &mut Ctx, class: Word, subclass: Word) -> Res<Word> {
    let Some(subclass_object) = Gc::<ClassObj>::try_of(subclass) else {
        return Err(raise::type_error(cx, format_args!("Can only register classes")));
    };
    if checks::is_subclass(cx, subclass, class)? {
        return Ok(subclass);
    }
    if checks::is_subclass(cx, class, subclass)? {
        let text = format_args!("Refusing to create an inheritance cycle");
        return Err(raise::error(cx, ClassId::RuntimeError, text));
    }
    let data = data(cx, class)?;
    remember(cx, &data.registry, subclass)?;
    REGISTRATIONS.fetch_add(1, Relaxed);
    let flags = Gc::<ClassObj>::try_of(class).map_or(0, |class| class.flags.get() & COLLECTION);
    // What built-in classes match is settled: `Sequence.register(str)` makes no sequence pattern match a str.
    if flags != 0 && subclass_object.flags.get() & class_flags::HEAP != 0 {
        for class in class_update::with_subclasses(cx, subclass_object) {
            class.flags.set(class.flags.get() & !COLLECTION | flags);
        }
    }
    Ok(subclass)
}

fn instance_check(cx: &mut Ctx, class: Word, instance: Word) -> Res<bool> {
    let data = data(cx, class)?;
    let claimed = attributes::get(cx, instance, intern::name(NameId::Class))?;
    if has(cx, &data.cache, claimed)? {
        return Ok(true);
    }
    let actual = class_of(instance).word();
    if claimed == actual {
        if data.version.get() == REGISTRATIONS.load(Relaxed) && has(cx, &data.negative, claimed)? {
            return Ok(false);
        }
        return ask(cx, class, claimed);
    }
    Ok(ask(cx, class, claimed)? || ask(cx, class, actual)?)
}

/// `class.__subclasscheck__(subclass)`.
fn ask(cx: &mut Ctx, class: Word, subclass: Word) -> Res<bool> {
    ASKING.store(true, Relaxed);
    let answer = call::call_method(cx, class, intern::name(NameId::SubclassCheck), &[subclass]);
    ASKING.store(false, Relaxed);
    truth::truth(cx, answer?)
}

/// A `__subclasscheck__` is being called from here and has not said so yet.
static ASKING: AtomicBool = AtomicBool::new(false);

/// For the first statement of a metaclass's `__subclasscheck__`: who asks is an abstract base class that looks for its
/// subclasses, not the program. Protocols answer only the former whatever they are.
fn asked_here(_cx: &mut Ctx) -> Res<bool> {
    Ok(ASKING.swap(false, Relaxed))
}

fn is_known_subclass(cx: &mut Ctx, subclass: Word, known: Word) -> Res<bool> {
    ASKING.store(true, Relaxed);
    let answer = checks::is_subclass(cx, subclass, known);
    ASKING.store(false, Relaxed);
    answer
}

fn subclass_check(cx: &mut Ctx, class: Word, subclass: Word) -> Res<bool> {
    ASKING.store(false, Relaxed);
    let Some(subclass_object) = Gc::<ClassObj>::try_of(subclass) else {
        return Err(raise::type_error(cx, format_args!("issubclass() arg 1 must be a class")));
    };
    let data = data(cx, class)?;
    if has(cx, &data.cache, subclass)? {
        return Ok(true);
    }
    let registrations = REGISTRATIONS.load(Relaxed);
    if data.version.get() < registrations {
        data.negative.set(Word::ABSENT);
        data.version.set(registrations);
    } else if has(cx, &data.negative, subclass)? {
        return Ok(false);
    }
    let answer = match hook(cx, class, subclass)? {
        Some(answer) => answer,
        None => is_derived(cx, class, subclass_object) || is_known(cx, data, class, subclass)?,
    };
    remember(cx, if answer { &data.cache } else { &data.negative }, subclass)?;
    Ok(answer)
}

/// The answer of `__subclasshook__`, if it has one.
fn hook(cx: &mut Ctx, class: Word, subclass: Word) -> Res<Option<bool>> {
    let answer = call::call_method(cx, class, intern::name(NameId::SubclassHook), &[subclass])?;
    if answer == not_implemented() {
        return Ok(None);
    }
    if answer == boolean(true) || answer == boolean(false) {
        return Ok(Some(answer == boolean(true)));
    }
    let text = format_args!("__subclasshook__ must return either False, True, or NotImplemented");
    Err(raise::error(cx, ClassId::AssertionError, text))
}

fn is_derived(cx: &mut Ctx, class: Word, subclass: Gc<ClassObj>) -> bool {
    tuple::words_of(crate::object::class_dict::mro(cx, subclass)).contains(&class)
}

/// A registered class, or a real subclass of this one, has the class among its subclasses.
fn is_known(cx: &mut Ctx, data: Gc<AbcDataObj>, class: Word, subclass: Word) -> Res<bool> {
    if has(cx, &data.registry, subclass)? {
        return Ok(true);
    }
    if let Some(registry) = data.registry.get().present() {
        // A copy: the checks may register classes.
        let registered = list::from_iterable(cx, registry)?;
        for i in 0..list::len(registered) {
            let known = list::get(cx, registered, i)?;
            if is_known_subclass(cx, subclass, known)? {
                return Ok(true);
            }
        }
    }
    let name = intern::intern(cx, "__subclasses__")?;
    let subclasses = call::call_method(cx, class, name, &[])?;
    for i in 0..list::len(subclasses) {
        let known = list::get(cx, subclasses, i)?;
        if is_known_subclass(cx, subclass, known)? {
            return Ok(true);
        }
    }
    Ok(false)
}
