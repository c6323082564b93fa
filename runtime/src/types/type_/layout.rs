//! Where the instances of a class keep what, and which bases go together.
//!
//! ```text
//! base is object:    header | dict word | slots or inline fields ...
//! other bases:       built-in part (with its dict word, if it has one) | slots or inline fields ... | dict word
//! ```
//! Every class has its own `dict_offset`; a subclass may move it but for the dict words of built-in classes. What
//! `__slots__` names keeps its place in all subclasses, since member descriptors know the offset.

use crate::object::attributes;
use crate::object::class::{definition_of, is_subclass_of, label};
use crate::object::fields::place::{fields_of, has_tail, is_variable, tail};
use crate::object::gc::word_at;
use crate::object::{class_dict, class_update, fields, slot_table};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{dict, member, tuple};
use core::cell::Cell;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use sxc_abi::layouts::Visit;

/// The class adds `__slots__` of its own to the layout of its base.
pub const ADDS_SLOTS: u32 = 1 << 30;

/// The dict word of instances of classes that derive from `object` alone.
const OBJECT_DICT: u32 = 8;

/// A zeroed instance of `class`, which has no payload of variable length.
pub fn allocate(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<Word> {
    crate::heap::allocate(cx, class, class.size.get() as usize)
}

/// The nearest built-in class that `class` extends.
pub fn native_base(class: Gc<ClassObj>) -> (Gc<ClassObj>, &'static StaticClass) {
    let mut at = class;
    loop {
        if let Some(definition) = definition_of(at) {
            return (at, definition);
        }
        at = Gc::of(at.base.get());
    }
}

/// The class whose native `__new__` makes instances of `class`: Python-level ones along the way are skipped.
pub fn native_new_class(class: Gc<ClassObj>) -> Gc<ClassObj> {
    let mut at = class;
    while at.slot_values[SlotId::New as usize].get().is_present() {
        at = Gc::of(at.base.get());
    }
    at
}

/// Both classes make instances by the same native function.
pub fn same_new(a: Gc<ClassObj>, b: Gc<ClassObj>) -> bool {
    slot_table::same_entry(&a.slots.get(), &b.slots.get(), SlotId::New)
}

/// The base class that last changed what instances must contain.
pub fn solid_base(of: Gc<ClassObj>) -> Gc<ClassObj> {
    let mut at = of;
    loop {
        let Some(base) = at.base.get().present().map(Gc::<ClassObj>::of) else { return at };
        let extends = match definition_of(at) {
            Some(definition) => definition.size != 0 && (base == class(ClassId::Object) || at.size.get() > base.size.get()),
            None => at.flags.get() & ADDS_SLOTS != 0,
        };
        if extends {
            return at;
        }
        at = base;
    }
}

/// The base whose layout a class with these bases extends; the bases are a tuple that is not empty.
pub fn best_base(cx: &mut Ctx, bases: Word) -> Res<Gc<ClassObj>> {
    let mut best: Option<(Gc<ClassObj>, Gc<ClassObj>)> = None;
    for entry in tuple::items_of(bases) {
        let Some(base) = Gc::<ClassObj>::try_of(entry.get()) else {
            return Err(type_error(cx, format_args!("bases must be types")));
        };
        if base.flags.get() & class_flags::BASETYPE == 0 {
            let name = label(base);
            return Err(type_error(cx, format_args!("type '{name}' is not an acceptable base type")));
        }
        let solid = solid_base(base);
        match best {
            Some((_, winner)) if is_subclass_of(winner, solid) => {}
            Some((_, winner)) if !is_subclass_of(solid, winner) => {
                return Err(type_error(cx, format_args!("multiple bases have instance lay-out conflict")));
            }
            _ => best = Some((base, solid)),
        }
    }
    Ok(best.expect("a class has a base").0)
}

/// What instances of a new class consist of.
pub struct Plan {
    pub layout: *const Layout,
    pub size: u32,
    pub dict_offset: u16,
    pub raw_mask: u64,
}

impl Plan {
    /// As instances of `base`.
    pub fn like(base: Gc<ClassObj>) -> Plan {
        Plan {
            layout: base.layout.get(),
            size: base.size.get(),
            dict_offset: base.dict_offset.get(),
            raw_mask: raw_words(base),
        }
    }

    /// With the inline fields that the compiler planned, if they leave alone what the base needs.
    pub fn with_fields(self, cx: &mut Ctx, base: Gc<ClassObj>, planned: &ClassPlan) -> Option<Plan> {
        if planned.layout.is_null() || has_tail(base) || base.flags.get() & class_flags::TYPE_SUBCLASS != 0 {
            return None;
        }
        // SAFETY: a plan of the compiler is static and lives as long as the program.
        unsafe { crate::object::intern::intern_layout(planned.layout) };
        let (native, definition) = native_base(base);
        let slots_end = slots_of(cx, base).last().map_or(0, |(offset, _)| *offset as u32 + 8);
        let taken = slots_end.max(if native == class(ClassId::Object) { 16 } else { native.size.get() });
        let (fields, presence) = fields_of(planned.layout);
        let lowest = fields.iter().map(|f| f.offset).chain((presence != 0).then_some(presence)).min().unwrap_or(taken);
        let room = planned.size >= fields.iter().map(|f| f.offset + 8).max().unwrap_or(0);
        let keeps_dict = native != class(ClassId::Object) && definition.dict_offset == 0;
        (lowest >= taken && room).then(|| Plan {
            layout: planned.layout,
            size: planned.size.next_multiple_of(8).max(self.size.min(taken)),
            dict_offset: if keeps_dict { 0 } else { self.dict_offset },
            raw_mask: raw_words(native) | planned.raw_mask,
        })
    }

    /// With inline fields for what the compiler saw stored in `self`, and for the fields of further bases, unless an
    /// attribute of the class decides about them.
    pub fn add_fields(&mut self, base: Gc<ClassObj>, bases: Word, own: Word, names: &ClassPlan) {
        let is_type = base.flags.get() & class_flags::TYPE_SUBCLASS != 0;
        if is_variable(base) || is_type {
            return;
        }
        let native = native_base(base).0;
        // SAFETY: what the compiler emits is static and lives as long as the program.
        unsafe { crate::object::intern::intern_layout(names.layout) };
        let others = tuple::items_of(bases).iter().map(|b| Gc::<ClassObj>::of(b.get()).layout.get());
        let (present, presence) = fields_of(self.layout);
        let mut wanted: Vec<Word> = Vec::new();
        for field in core::iter::once(names.layout).chain(others).flat_map(|layout| fields_of(layout).0) {
            let name = field.name.get();
            let known = wanted.contains(&name) || present.iter().any(|f| f.name.get() == name);
            if !known && !dict::get_name(own, name).is_some_and(attributes::is_data_descriptor) {
                wanted.push(name);
            }
        }
        let start = if native == class(ClassId::Object) { self.size.max(OBJECT_DICT + 8) } else { self.size };
        wanted.truncate((MOST_BYTES.saturating_sub(start) / 8) as usize);
        if wanted.is_empty() || presence != 0 {
            return;
        }
        self.layout = extended(self.layout, start, &wanted);
        self.size = start + 8 * wanted.len() as u32;
    }

    /// With one more word, whose offset it answers.
    pub fn add_word(&mut self) -> u32 {
        let offset = self.size;
        self.size += 8;
        offset
    }

    /// With a dict word, unless there is one.
    pub fn add_dict(&mut self, base: Gc<ClassObj>) {
        if self.dict_offset != 0 || base.flags.get() & class_flags::TYPE_SUBCLASS != 0 {
            return;
        }
        let (native, definition) = native_base(base);
        self.dict_offset = if native == class(ClassId::Object) {
            OBJECT_DICT as u16
        } else if definition.dict_offset != 0 {
            definition.dict_offset
        } else {
            self.add_word() as u16
        };
    }

    /// Writes the plan into a class that extends `base`.
    pub fn apply(&self, class: Gc<ClassObj>, base: Gc<ClassObj>) {
        class.layout.set(self.layout);
        class.size.set(self.size);
        class.dict_offset.set(self.dict_offset);
        class.raw_mask.set(self.raw_mask);
        class.drop.set(base.drop.get());
        let (native, _) = native_base(base);
        let (scan, trace) = match native.scan.get() {
            Scan::Leaf if has_tail(native) => (Scan::Custom, Some(trace_extended as Trace)),
            Scan::Leaf | Scan::Fields => (Scan::Fields, None),
            Scan::Words => (Scan::Words, None),
            Scan::Custom if native.flags.get() & class_flags::TYPE_SUBCLASS != 0 => (Scan::Custom, native.trace.get()),
            Scan::Custom => (Scan::Custom, Some(trace_extended as Trace)),
        };
        class.scan.set(scan);
        class.trace.set(trace);
    }
}

/// Instances do not grow beyond this by guessed fields.
const MOST_BYTES: u32 = 256;

/// Layouts with guessed fields, by the layout that they extend, where the new fields start, and their names: a class
/// statement that runs again gets the same one. Addresses stand for layouts, which live for good.
type Extended = HashMap<(usize, u32, Vec<u64>), usize>;
static EXTENDED: LazyLock<Mutex<Extended>> = LazyLock::new(Mutex::default);

/// `base` with word fields of these names from `start`.
fn extended(base: *const Layout, start: u32, names: &[Word]) -> *const Layout {
    let mut known = EXTENDED.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (base as usize, start, names.iter().map(|n| n.0).collect());
    let address = known.entry(key).or_insert_with(|| {
        let (inherited, presence) = fields_of(base);
        let copied = inherited.iter().map(|f| Field { name: Cell::new(f.name.get()), offset: f.offset, repr: f.repr });
        let added = names.iter().enumerate().map(|(i, name)| Field {
            name: Cell::new(*name),
            offset: start + 8 * i as u32,
            repr: FieldRepr::Word,
        });
        let fields: &'static [Field] = Vec::leak(copied.chain(added).collect());
        let layout: &'static Layout = Box::leak(Box::new(Layout { fields: fields.as_ptr(), count: fields.len() as u32, presence }));
        core::ptr::from_ref(layout) as usize
    });
    *address as *const Layout
}

/// The words of a class's instances that are no references, as a mask that is right for scanning by fields.
fn raw_words(class: Gc<ClassObj>) -> u64 {
    if class == self::class(ClassId::Object) {
        // The word behind its header is where subclasses have their dict.
        return 0;
    }
    match class.scan.get() {
        Scan::Leaf => (1u64 << (class.size.get() / 8).min(63)) - 1,
        Scan::Fields | Scan::Words | Scan::Custom => class.raw_mask.get(),
    }
}

/// The names and places of the `__slots__` words of the class and its bases.
pub fn slots_of(cx: &mut Ctx, class: Gc<ClassObj>) -> Vec<(usize, Word)> {
    let mut found = Vec::new();
    let mut at = Some(class);
    while let Some(current) = at {
        if current.flags.get() & ADDS_SLOTS != 0 {
            let own = class_dict::own_dict(cx, current);
            let mut place = 0;
            while let Some((name, value)) = dict::next_entry(own, &mut place) {
                found.extend(member::offset_in(value, current).map(|offset| (offset, name)));
            }
        }
        at = current.base.get().present().map(Gc::of);
    }
    found.sort_unstable_by_key(|(offset, _)| *offset);
    found
}

/// Scans an instance whose built-in part the collector cannot scan by fields: that part as its class does, then the words
/// that subclasses append.
unsafe extern "C" fn trace_extended(object: *mut u8, marker: *mut u8, visit: Visit) {
    let word = Word(object as u64);
    let class = class_of(word);
    let (native, _) = native_base(class);
    if let (Scan::Custom, Some(trace)) = (native.scan.get(), native.trace.get()) {
        // SAFETY: the collector calls us with a live object and its own marker; the object starts with the layout of the
        // built-in class.
        unsafe { trace(object, marker, visit) };
    }
    let raw = class.raw_mask.get();
    for i in native.size.get() / 8..class.size.get() / 8 {
        if i >= 64 || raw >> i & 1 == 0 {
            // SAFETY: the class says that its instances have these words behind the payload.
            unsafe { visit(marker, word_at(word, i as usize * 8 + tail(word, class)).get()) };
        }
    }
}

/// Scans a class object.
///
/// # Safety
/// Called by the collector with a live class and its marker.
pub unsafe extern "C" fn trace_class(object: *mut u8, marker: *mut u8, visit: Visit) {
    // SAFETY: the collector calls this for instances of `type`.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(Word(object as u64)) };
    let own = [&class.base, &class.bases, &class.mro, &class.dict, &class.name, &class.qualname, &class.subclasses];
    for cell in own.into_iter().chain(&class.slot_values) {
        // SAFETY: as above.
        unsafe { visit(marker, cell.get()) };
    }
}

/// `object.__class__ = class`: the instance keeps its memory, so both classes must agree about it.
pub fn change_class(cx: &mut Ctx, object: Word, new: Gc<ClassObj>) -> Res<()> {
    let old = class_of(object);
    let mutable = |c: Gc<ClassObj>| c.flags.get() & class_flags::HEAP != 0;
    let modules = |c: Gc<ClassObj>| is_subclass_of(c, class(ClassId::Module));
    if !(mutable(old) && mutable(new)) && !(modules(old) && modules(new)) {
        let message = "__class__ assignment only supported for mutable types or ModuleType subclasses";
        return Err(type_error(cx, format_args!("{message}")));
    }
    let same_plan = old.size.get() == new.size.get()
        && old.dict_offset.get() == new.dict_offset.get()
        && old.layout.get() == new.layout.get();
    let movable = old.dict_offset.get() != 0 && old.dict_offset.get() == new.dict_offset.get() && fits(old, new);
    let same_slots = slots_of(cx, old) == slots_of(cx, new) && native_base(old).0 == native_base(new).0;
    let places = class_flags::HAS_DICT | class_flags::HAS_WEAKREF;
    let same_places = old.flags.get() & places == new.flags.get() & places;
    if !same_slots || !same_places || !(same_plan || movable) {
        let (new, old) = (label(new), label(old));
        return Err(type_error(cx, format_args!("__class__ assignment: '{new}' object layout differs from '{old}'")));
    }
    if same_plan {
        set_header(object, new);
    } else {
        attributes::move_to_class(cx, object, new)?;
    }
    attributes::note_new_class(cx, object)
}

/// An instance of `old` has memory enough for one of `new`.
fn fits(old: Gc<ClassObj>, new: Gc<ClassObj>) -> bool {
    let cell = |size: u32| size_class(size as usize).map_or(size, |i| SIZE_CLASSES[i]);
    new.size.get() <= cell(old.size.get()) && !is_variable(old)
}

/// Gives the object another class, which compiled code may have assumed to know.
pub fn set_header(object: Word, new: Gc<ClassObj>) {
    fields::assumptions::before_replacing(object);
    class_update::clear_assumption(class_of(object));
    // SAFETY: the object is live and starts with its header.
    let header = unsafe { word_at(object, 0) };
    header.set(Word(header.get().0 & Header::FLAGS | new.word().0));
}
