//! What follows from a change of a class: new versions, refilled slots and cleared assumptions, down to all subclasses.

use crate::object::class::{definition_of, is_subclass_of, with_slot_flags};
use crate::object::{attributes, class_dict, intern, slot_table, trampolines};
use crate::prelude::*;
use crate::types::weakref::{self, WeakRefObj};
use crate::types::{builtin_function, list, method_descriptor, slot_wrapper};
use core::sync::atomic::{AtomicU32, Ordering};
use sxc_abi::slots::Slots;

static NEXT_VERSION: AtomicU32 = AtomicU32::new(ClassId::COUNT as u32 + 1);

/// A version that no class ever had.
pub fn next_version() -> u32 {
    let version = NEXT_VERSION.fetch_add(1, Ordering::Relaxed);
    assert!(version != 0, "class versions are used up");
    version
}

/// The attribute `name` of the class was set or deleted.
pub fn attribute_changed(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) {
    renew(cx, class);
    let slot = SlotId::ALL.iter().copied().find(|id| intern::slot_name(*id) == name);
    if let Some(slot) = slot {
        refill_one(cx, class, slot);
    }
}

/// The bases of the class, hence its MRO, changed.
pub fn bases_changed(cx: &mut Ctx, class: Gc<ClassObj>) {
    for class in with_subclasses(cx, class) {
        class.version.set(next_version());
        attributes::note_foreign_dict(class);
        fill_slots(cx, class);
    }
}

/// New versions for the class and all its subclasses: nothing cached about them holds any longer.
pub fn renew(cx: &mut Ctx, class: Gc<ClassObj>) {
    for class in with_subclasses(cx, class) {
        class.version.set(next_version());
        clear_assumption(class);
    }
}

/// Generated code stops relying on what it assumed of the class.
pub fn clear_assumption(class: Gc<ClassObj>) {
    clear(class.assumption.get());
}

/// Clears the byte of an assumption, if there is one.
pub fn clear(byte: *mut u8) {
    if !byte.is_null() {
        // SAFETY: one of the compiler's bytes, static memory that is only ever cleared.
        unsafe { core::sync::atomic::AtomicU8::from_ptr(byte) }.store(0, Ordering::Release);
    }
}

/// The class itself and then all its subclasses.
pub fn with_subclasses(cx: &mut Ctx, class: Gc<ClassObj>) -> Vec<Gc<ClassObj>> {
    let mut all = vec![class];
    let mut i = 0;
    while i < all.len() {
        let fresh: Vec<_> = direct_subclasses(cx, all[i]).into_iter().filter(|c| !all.contains(c)).collect();
        all.extend(fresh);
        i += 1;
    }
    all
}

/// Classes that name `class` as a base, oldest first.
pub fn direct_subclasses(cx: &mut Ctx, class: Gc<ClassObj>) -> Vec<Gc<ClassObj>> {
    let Some(known) = class.subclasses.get().present() else { return Vec::new() };
    (0..list::len(known)).filter_map(|i| list::get(cx, known, i).ok().and_then(referent)).collect()
}

/// The class that a weak reference in a list of subclasses still refers to.
fn referent(reference: Word) -> Option<Gc<ClassObj>> {
    debug_assert!(is_exact(reference, ClassId::WeakRef));
    // SAFETY: the lists hold weak references only.
    let reference: Gc<WeakRefObj> = unsafe { Gc::from_word(reference) };
    reference.target.get().present().map(Gc::of)
}

/// Notes that `subclass` has `base` among its bases. Now and then the classes that are gone are taken out.
pub fn add_subclass(cx: &mut Ctx, base: Gc<ClassObj>, subclass: Gc<ClassObj>) -> Res<()> {
    let reference = weakref::make(cx, class(ClassId::WeakRef), subclass.word(), Word::ABSENT)?;
    let known = base.subclasses.get();
    if known.is_absent() || list::len(known).is_power_of_two() {
        keep_subclasses(cx, base, |_| true)?;
    }
    list::append(cx, base.subclasses.get(), reference)
}

/// The opposite, when `__bases__` is assigned.
pub fn remove_subclass(cx: &mut Ctx, base: Gc<ClassObj>, subclass: Gc<ClassObj>) -> Res<()> {
    keep_subclasses(cx, base, |class| class != subclass)
}

/// A new list of those subclasses that are alive and wanted.
fn keep_subclasses(cx: &mut Ctx, base: Gc<ClassObj>, wanted: impl Fn(Gc<ClassObj>) -> bool) -> Res<()> {
    let kept = list::new(cx, &[])?;
    if let Some(known) = base.subclasses.get().present() {
        for i in 0..list::len(known) {
            let reference = list::get(cx, known, i)?;
            if referent(reference).is_some_and(&wanted) {
                list::append(cx, kept, reference)?;
            }
        }
    }
    base.subclasses.set(kept);
    Ok(())
}

fn refill_one(cx: &mut Ctx, class: Gc<ClassObj>, id: SlotId) {
    for class in with_subclasses(cx, class) {
        let mut slots = class.slots.get();
        fill_slot(cx, class, id, &mut slots);
        class.slots.set(slots);
        class.flags.set(flags_of(class));
    }
}

/// Fills the slot table of one of the program's classes along its MRO.
pub fn fill_slots(cx: &mut Ctx, class: Gc<ClassObj>) {
    let mut slots = Slots::EMPTY;
    for &id in SlotId::ALL {
        fill_slot(cx, class, id, &mut slots);
    }
    class.slots.set(slots);
    class.flags.set(flags_of(class));
}

fn flags_of(class: Gc<ClassObj>) -> u32 {
    let flags = with_slot_flags(class) & !class_flags::HAS_DEL;
    if class.slots.get().del.is_some() { flags | class_flags::HAS_DEL } else { flags }
}

/// A slot is filled from the first class along the MRO that has its special method: with that class's own function if
/// the attribute stands for one, else with a trampoline that calls the attribute.
fn fill_slot(cx: &mut Ctx, class: Gc<ClassObj>, id: SlotId, slots: &mut Slots) {
    let value = &class.slot_values[id as usize];
    value.set(Word::ABSENT);
    let Some((owner, attribute)) = find_special(cx, class, id) else {
        *slots = slot_table::with_entry(slots, id, &Slots::EMPTY);
        return;
    };
    let native = match attribute {
        None => Some(owner),
        Some(attribute) => native_class(attribute, id).filter(|native| is_subclass_of(class, *native)),
    };
    if let Some(native) = native {
        *slots = slot_table::with_entry(slots, id, &native.slots.get());
    } else if id == SlotId::Hash && attribute == Some(none()) {
        *slots = slot_table::with_entry(slots, id, &Slots::EMPTY);
    } else {
        value.set(attribute.expect("what has no native slot is an attribute"));
        *slots = slot_table::with_entry(slots, id, &trampolines::TRAMPOLINES);
    }
}

/// The class that decides about a slot, with the attribute found there; none where a built-in class's own table says it.
fn find_special(cx: &mut Ctx, class: Gc<ClassObj>, id: SlotId) -> Option<(Gc<ClassObj>, Option<Word>)> {
    let name = intern::slot_name(id);
    let mro = crate::types::tuple::items_of(class_dict::mro(cx, class));
    for entry in mro {
        let owner = Gc::<ClassObj>::try_of(entry.get())?;
        match definition_of(owner) {
            Some(definition) if definition.slots.has(id) => return Some((owner, None)),
            Some(definition) if id == SlotId::Hash && definition.slots.eq.is_some() => return Some((owner, Some(none()))),
            Some(definition) if definition.methods.iter().all(|row| row.name() != id.dunder()) => {}
            _ => {
                if let Some(attribute) = crate::types::dict::get_name(class_dict::own_dict(cx, owner), name) {
                    return Some((owner, Some(attribute)));
                }
            }
        }
    }
    None
}

/// The built-in class whose slot function an attribute stands for.
fn native_class(attribute: Word, id: SlotId) -> Option<Gc<ClassObj>> {
    if let Some((slot, owner)) = slot_wrapper::parts(attribute) {
        return (slot == id).then_some(owner);
    }
    if id == SlotId::New {
        return builtin_function::class_of_new(attribute);
    }
    if method_descriptor::row_of(attribute).is_none_or(|row| row.name() != id.dunder()) {
        return None;
    }
    method_descriptor::owner_of(attribute).filter(|owner| definition_of(*owner).is_some_and(|d| d.slots.has(id)))
}
