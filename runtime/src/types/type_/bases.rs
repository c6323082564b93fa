//! Assignment to `__bases__`.

use super::getsets::check_mutable;
use super::layout::{best_base, native_base, solid_base};
use super::{mro, this};
use crate::object::class::{is_subclass_of, label};
use crate::object::{class_dict, class_update};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::tuple;

pub fn set(cx: &mut Ctx, word: Word, value: Word) -> Res<()> {
    check_mutable(cx, word, "__bases__", value)?;
    let class = this(word);
    check(cx, class, value)?;
    let base = best_base(cx, value)?;
    let from = Gc::of(class.base.get());
    if !same_kind(from, base) || !compatible(class, base) {
        let what = if same_kind(from, base) { "object layout" } else { "deallocator" };
        let (new, old) = (label(base), label(from));
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

/// Classes made by class statements do not stand in for built-in ones, nor these for others of another layout.
fn same_kind(from: Gc<ClassObj>, to: Gc<ClassObj>) -> bool {
    let is_heap = |class: Gc<ClassObj>| class.flags.get() & class_flags::HEAP != 0;
    match (is_heap(from), is_heap(to)) {
        (true, true) => true,
        (false, false) => solid_base(from) == solid_base(to),
        _ => false,
    }
}

/// Instances keep their memory: the new base must leave their layout alone.
fn compatible(class: Gc<ClassObj>, base: Gc<ClassObj>) -> bool {
    native_base(class).0 == native_base(base).0 && is_subclass_of(class, solid_base(base))
}

/// New MROs for the class and all its subclasses.
fn recompute(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<()> {
    for class in class_update::with_subclasses(cx, class) {
        mro::set(cx, class)?;
    }
    Ok(())
}
