//! Assignment to `__bases__`.

use super::getsets::check_mutable;
use super::layout::{ADDS_SLOTS, best_base, native_base, slots_of};
use super::{mro, this};
use crate::object::class::{definition_of, is_subclass_of, label};
use crate::object::{class_dict, class_update};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::tuple;

pub fn set(cx: &mut Ctx, word: Word, value: Word) -> Res<()> {
    check_mutable(cx, word, "__bases__", value)?;
    let class = this(word);
    check(cx, class, value)?;
    let base = best_base(cx, value)?;
    let old = Gc::of(class.base.get());
    let same_release = is_collected(base) == is_collected(old);
    if !same_release || !compatible(cx, class, base) {
        let (new, old) = (label(base), label(old));
        let what = if same_release { "object layout" } else { "deallocator" };
        return Err(type_error(cx, format_args!("__bases__ assignment: '{new}' {what} differs from '{old}'")));
    }
    let old_bases = class_dict::bases(cx, class);
    let old_base = class.base.get();
    class.bases.set(value);
    class.base.set(base.word());
    if let Err(raised) = recompute(cx, class) {
        class.bases.set(old_bases);
        class.base.set(old_base);
        let error = raise::take_pending(cx);
        recompute(cx, class)?;
        raise::restore(cx, error)?;
        return Err(raised);
    }
    for base in tuple::items_of(old_bases) {
        class_update::remove_subclass(cx, Gc::of(base.get()), class)?;
    }
    for base in tuple::items_of(value) {
        class_update::add_subclass(cx, Gc::of(base.get()), class)?;
    }
    class_update::bases_changed(cx, class);
    Ok(())
}

fn check(cx: &mut Ctx, class: Gc<ClassObj>, value: Word) -> Res<()> {
    let name = label(class);
    if !is_instance_of(value, ClassId::Tuple) {
        let given = raise::type_name(value);
        return Err(type_error(cx, format_args!("can only assign tuple to {name}.__bases__, not {given}")));
    }
    if tuple::items_of(value).is_empty() {
        return Err(type_error(cx, format_args!("can only assign non-empty tuple to {name}.__bases__, not ()")));
    }
    for item in tuple::items_of(value) {
        let Some(base) = Gc::<ClassObj>::try_of(item.get()) else {
            let given = raise::type_name(item.get());
            return Err(type_error(cx, format_args!("{name}.__bases__ must be tuple of classes, not '{given}'")));
        };
        if is_subclass_of(base, class) {
            return Err(type_error(cx, format_args!("a __bases__ item causes an inheritance cycle")));
        }
    }
    Ok(())
}

/// Instances keep their memory: the new base must leave their layout alone.
fn compatible(cx: &mut Ctx, class: Gc<ClassObj>, base: Gc<ClassObj>) -> bool {
    let old: Gc<ClassObj> = Gc::of(class.base.get());
    let places = class_flags::HAS_DICT | class_flags::HAS_WEAKREF;
    let same_places = old.flags.get() & places == base.flags.get() & places;
    native_base(class).0 == native_base(base).0 && same_places && slots_of(cx, old) == slots_of(cx, base)
}

/// CPython's collector looks at instances of the class, which it frees in another way then.
fn is_collected(class: Gc<ClassObj>) -> bool {
    let places = class_flags::HAS_DICT | class_flags::HAS_WEAKREF | ADDS_SLOTS;
    match definition_of(class) {
        Some(definition) => definition.scan != Scan::Leaf,
        None => class.flags.get() & places != 0 || class.base.get().present().is_some_and(|base| is_collected(Gc::of(base))),
    }
}

/// New MROs for the class and all its subclasses.
fn recompute(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<()> {
    for class in class_update::with_subclasses(cx, class) {
        mro::set(cx, class)?;
    }
    Ok(())
}
