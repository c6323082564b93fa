//! `type.__new__`: making classes.

use super::layout::{self, Plan};
use super::{mro, slots_decl};
use crate::object::call::Args;
use crate::object::class::{INHERITED_FLAGS, is_subclass_of};
use crate::object::{attributes, call, class_dict, class_update, dispatch, frame_call, frames, intern, slot_table};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, exceptions, getset, str, tuple, wrapped_method};

pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (metaclass, rest) = args.split_first();
    let &[name, bases, namespace] = rest.positional() else {
        let n = rest.positional().len();
        return Err(type_error(cx, format_args!("type.__new__() takes exactly 3 arguments ({n} given)")));
    };
    for (i, (value, class, expected)) in
        [(name, ClassId::Str, "str"), (bases, ClassId::Tuple, "tuple"), (namespace, ClassId::Dict, "dict")].into_iter().enumerate()
    {
        if !is_instance_of(value, class) {
            let (i, given) = (i + 1, crate::types::str::class_of_argument(value));
            return Err(type_error(cx, format_args!("type.__new__() argument {i} must be {expected}, not {given}")));
        }
    }
    let winner = most_derived(cx, Gc::of(metaclass), bases)?;
    if winner.word() != metaclass && !slot_table::same_entry(&winner.slots.get(), &super::CLASS.slots, SlotId::New) {
        let mut buffer = call::ArgBuffer::new();
        let words = buffer.fill(cx, &[winner.word()], rest.words())?;
        let construct = dispatch::call_fn(winner, SlotId::New).expect("a metaclass has `new`");
        return dispatch::answer(construct(cx, winner.word(), words, 4, args.kwnames));
    }
    create(cx, winner, Parts { name, bases, namespace }, rest.keywords_only(), None)
}

/// The metaclass among `start` and those of the bases that derives from all others.
pub fn most_derived(cx: &mut Ctx, start: Gc<ClassObj>, bases: Word) -> Res<Gc<ClassObj>> {
    let mut winner = start;
    for base in tuple::items_of(bases) {
        let metaclass = class_of(base.get());
        if is_subclass_of(winner, metaclass) {
            continue;
        }
        if is_subclass_of(metaclass, winner) {
            winner = metaclass;
            continue;
        }
        if !is_instance_of(base.get(), ClassId::Type)
            && attributes::get_optional(cx, base.get(), intern::name(NameId::MroEntries))?.is_some()
        {
            let message = "type() doesn't support MRO entry resolution; use types.new_class()";
            return Err(type_error(cx, format_args!("{message}")));
        }
        let message = "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases";
        return Err(type_error(cx, format_args!("{message}")));
    }
    Ok(winner)
}

/// What a class is made of.
#[derive(Clone, Copy)]
pub struct Parts {
    pub name: Word,
    /// A tuple.
    pub bases: Word,
    /// A dict.
    pub namespace: Word,
}

/// Makes the class; `keywords` go to `__init_subclass__`. `planned` is what the compiler knows of a class statement that runs once and whose metaclass is `type`.
pub fn create(cx: &mut Ctx, metaclass: Gc<ClassObj>, parts: Parts, keywords: Args<'_>, planned: Option<&ClassPlan>) -> Res<Word> {
    let bases = if tuple::items_of(parts.bases).is_empty() {
        tuple::new(cx, &[class(ClassId::Object).word()])?
    } else {
        parts.bases
    };
    let base = layout::best_base(cx, bases)?;
    let own = dict::empty(cx)?;
    dict::update_display(cx, own, parts.namespace)?;
    let name = super::getsets::checked_name(cx, parts.name)?;
    let slots = match dict::get_name(own, intern::name(NameId::Slots)) {
        Some(slots) => Some(slots_decl::read(cx, &name, base, own, slots)?),
        None => None,
    };
    let only_names = planned.filter(|p| p.size == 0);
    let with_fields = match (planned, &slots) {
        (Some(planned), None) if only_names.is_none() => Plan::like(base).with_fields(cx, base, planned),
        _ => None,
    };
    let is_planned = with_fields.is_some();
    let mut plan = with_fields.unwrap_or_else(|| Plan::like(base));
    if let (Some(names), None) = (only_names, &slots) {
        plan.add_fields(base, bases, own, names);
    }
    let made = storage(cx, metaclass, planned.filter(|_| is_planned))?;
    made.base.set(base.word());
    made.bases.set(bases);
    made.dict.set(own);
    made.name.set(parts.name);
    set_qualname(cx, made, own)?;
    let inherited = tuple::items_of(bases).iter().fold(0, |flags, b| flags | inherited_flags(Gc::of(b.get())));
    made.flags.set(class_flags::HEAP | class_flags::BASETYPE | class_flags::MATERIALIZED | inherited);
    if frames::caller(cx, 0).is_some_and(|running| running.code().flags & code_flags::IN_PLACE_OF_C != 0) {
        made.flags.set(made.flags.get() | class_flags::IN_PLACE_OF_C);
    }
    set_defaults(cx, own)?;
    set_cells(cx, made, own)?;
    let (mut adds_dict, mut adds_weakref) = (true, true);
    if let Some(declared) = &slots {
        declared.lay_out(cx, made, &mut plan, own)?;
        (adds_dict, adds_weakref) = (declared.dict || inherited & class_flags::HAS_DICT != 0, declared.weakref);
    }
    add_dict_and_weakref(cx, made, base, &mut plan, own, (adds_dict, adds_weakref))?;
    plan.apply(made, base);
    set_doc_and_hash(cx, own)?;
    mro::set(cx, made)?;
    class_update::fill_slots(cx, made);
    made.version.set(class_update::next_version());
    for base in tuple::items_of(bases) {
        class_update::add_subclass(cx, Gc::of(base.get()), made)?;
    }
    set_names(cx, made, own)?;
    init_subclass(cx, made, keywords)?;
    Ok(made.word())
}

fn inherited_flags(base: Gc<ClassObj>) -> u32 {
    base.flags.get() & INHERITED_FLAGS
}

/// Memory for the class object: the compiler's, if it is still unused, else from the heap.
fn storage(cx: &mut Ctx, metaclass: Gc<ClassObj>, planned: Option<&ClassPlan>) -> Res<Gc<ClassObj>> {
    let place = planned.map_or(core::ptr::null_mut(), |p| p.storage);
    let made = if place.is_null() || metaclass != class(ClassId::Type) {
        let word = crate::heap::allocate(cx, metaclass, metaclass.size.get() as usize)?;
        Gc::<ClassObj>::of(word)
    } else {
        // SAFETY: the compiler reserves zeroed static memory for this one class object.
        unsafe { Gc::from_ptr(place) }
    };
    if made.word().0 == place as u64 && !place.is_null() {
        if made.header.0.get() != 0 {
            return storage(cx, metaclass, None);
        }
        made.header.0.set(metaclass.word().0);
        made.assumption.set(planned.map_or(core::ptr::null_mut(), |p| p.assumption));
    }
    Ok(made)
}

fn set_qualname(cx: &mut Ctx, made: Gc<ClassObj>, own: Word) -> Res<()> {
    made.qualname.set(made.name.get());
    if let Some(qualname) = dict::remove(cx, own, intern::name(NameId::QualName))? {
        if !is_instance_of(qualname, ClassId::Str) {
            let given = raise::type_name(qualname);
            return Err(type_error(cx, format_args!("type __qualname__ must be a str, not {given}")));
        }
        made.qualname.set(qualname);
    }
    Ok(())
}

/// `__module__`, and the wrapping of methods that are static or class methods without saying so.
fn set_defaults(cx: &mut Ctx, own: Word) -> Res<()> {
    let module = intern::name(NameId::Module);
    if dict::get_name(own, module).is_none()
        && let Some(name) = frame_call::calling_module(cx)?
    {
        dict::set_item(cx, own, module, name)?;
    }
    let construct = intern::slot_name(SlotId::New);
    if let Some(function) = dict::get_name(own, construct).filter(|f| is_exact(*f, ClassId::Function)) {
        let wrapped = wrapped_method::new_static_method(cx, function)?;
        dict::set_item(cx, own, construct, wrapped)?;
    }
    for id in [NameId::InitSubclass, NameId::ClassGetItem] {
        let name = intern::name(id);
        if let Some(function) = dict::get_name(own, name).filter(|f| is_exact(*f, ClassId::Function)) {
            let wrapped = wrapped_method::new_class_method(cx, function)?;
            dict::set_item(cx, own, name, wrapped)?;
        }
    }
    Ok(())
}

/// The cells through which methods see `__class__` and annotations see the namespace.
fn set_cells(cx: &mut Ctx, made: Gc<ClassObj>, own: Word) -> Res<()> {
    for (id, value) in [(NameId::ClassCell, made.word()), (NameId::ClassDictCell, own)] {
        let Some(cell) = dict::remove(cx, own, intern::name(id))? else { continue };
        let Some(cell) = Gc::<CellObj>::try_of(cell) else {
            let (name, given) = (id.text(), super::full_name(cx, class_of(cell))?);
            return Err(type_error(cx, format_args!("{name} must be a nonlocal cell, not <class '{given}'>")));
        };
        cell.value.set(value);
    }
    Ok(())
}

fn add_dict_and_weakref(
    cx: &mut Ctx,
    made: Gc<ClassObj>,
    base: Gc<ClassObj>,
    plan: &mut Plan,
    own: Word,
    (dict, weakref): (bool, bool),
) -> Res<()> {
    let base_flags = base.flags.get();
    if dict {
        plan.add_dict(base);
        let is_new = base_flags & (class_flags::HAS_DICT | class_flags::TYPE_SUBCLASS) == 0;
        if is_new && dict::get_name(own, intern::name(NameId::Dict)).is_none() {
            let descriptor = getset::new(cx, &super::getsets::INSTANCE_DICT, made)?;
            dict::set_item(cx, own, intern::name(NameId::Dict), descriptor)?;
        }
        made.flags.set(made.flags.get() | class_flags::HAS_DICT);
    }
    let allowed = !crate::object::fields::place::is_variable(base);
    if weakref && allowed {
        if base_flags & class_flags::HAS_WEAKREF == 0 && dict::get_name(own, intern::name(NameId::WeakRef)).is_none() {
            let descriptor = getset::new(cx, &super::getsets::WEAKREF, made)?;
            dict::set_item(cx, own, intern::name(NameId::WeakRef), descriptor)?;
        }
        made.flags.set(made.flags.get() | class_flags::HAS_WEAKREF);
    }
    Ok(())
}

fn set_doc_and_hash(cx: &mut Ctx, own: Word) -> Res<()> {
    let doc = intern::name(NameId::Doc);
    if dict::get_name(own, doc).is_none() {
        dict::set_item(cx, own, doc, none())?;
    }
    let hash = intern::slot_name(SlotId::Hash);
    if dict::get_name(own, intern::slot_name(SlotId::Eq)).is_some() && dict::get_name(own, hash).is_none() {
        dict::set_item(cx, own, hash, none())?;
    }
    Ok(())
}

/// Tells each attribute that wants to know where it is. They may change the class meanwhile: a copy is walked.
fn set_names(cx: &mut Ctx, made: Gc<ClassObj>, own: Word) -> Res<()> {
    let copy = dict::empty(cx)?;
    dict::update_display(cx, copy, own)?;
    let mut at = 0;
    while let Some((name, value)) = dict::next_entry(copy, &mut at) {
        let Some(method) = attributes::special(cx, value, NameId::SetName)? else { continue };
        if let Err(raised) = call::call(cx, method, &[made.word(), name]) {
            note_failure(cx, made, name, value)?;
            return Err(raised);
        }
    }
    Ok(())
}

/// Adds to the exception on its way which attribute of which class it was about.
fn note_failure(cx: &mut Ctx, made: Gc<ClassObj>, name: Word, value: Word) -> Res<()> {
    let error = raise::take_pending(cx);
    let name = crate::object::format::repr(cx, name)?;
    let (name, class, kind) = (str::to_string_lossy(name), str::to_string_lossy(made.name.get()), raise::type_name(value));
    let note = str::new(cx, &format!("Error calling __set_name__ on '{kind}' instance {name} in '{class}'"))?;
    exceptions::base::add_note(cx, error, note)?;
    raise::restore(cx, error).or(Ok(()))
}

/// `super(cls, cls).__init_subclass__(**keywords)`
fn init_subclass(cx: &mut Ctx, made: Gc<ClassObj>, keywords: Args<'_>) -> Res<()> {
    if !tuple::words_of(class_dict::mro(cx, made)).contains(&made.word()) {
        let name = crate::object::class::label(made);
        let message = format!("super(type, obj): obj (type {name}) is not an instance or subtype of type ({name}).");
        return Err(type_error(cx, format_args!("{message}")));
    }
    let name = intern::name(NameId::InitSubclass);
    let Some(hook) = attributes::lookup_after(cx, made, made, name) else { return Ok(()) };
    if !keywords.has_keywords() && crate::types::object_::is_default_init_subclass(hook) {
        return Ok(());
    }
    let bound = attributes::bind(cx, hook, Word::ABSENT, made)?;
    call::call_args(cx, bound, keywords).map(|_| ())
}
