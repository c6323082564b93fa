//! The classes set and frozenset, and their constructors.

use super::*;
use crate::object::call::Args;
use crate::object::slot_table;
use crate::raise;

pub static SET_CLASS: StaticClass = StaticClass {
    doc: "Build an unordered collection of unique elements.",
    slots: Slots { new: slot!(call, new_set), init: slot!(call, init_set), ..methods::SET_SLOTS },
    methods: methods::SET_METHODS,
    ..class_of_sets(ClassId::Set)
};

pub static FROZENSET_CLASS: StaticClass = StaticClass {
    doc: "Build an immutable unordered collection of unique elements.",
    slots: Slots { new: slot!(call, new_frozenset), ..methods::FROZENSET_SLOTS },
    methods: methods::FROZENSET_METHODS,
    ..class_of_sets(ClassId::FrozenSet)
};

const fn class_of_sets(id: ClassId) -> StaticClass {
    StaticClass {
        scan: Scan::Fields,
        raw_mask: 0b11010,
        flags: class_flags::BASETYPE | class_flags::MATCH_SELF | class_flags::HAS_WEAKREF,
        ..StaticClass::new(id, size_of::<SetObj>())
    }
}

fn made_class(args: &Args<'_>) -> Gc<ClassObj> {
    // SAFETY: the first argument of `__new__` has been checked to be a subclass of the set class it belongs to.
    unsafe { Gc::from_word(args.positional()[0]) }
}

fn new_set(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    empty_of(cx, made_class(&args))
}

fn init_set(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    if args.keywords().next().is_some() {
        return Err(raise::type_error(cx, format_args!("set() takes no keyword arguments")));
    }
    let set = args.positional()[0];
    let iterable = only_argument(cx, class_of(set), args)?;
    clear(cx, set)?;
    match iterable {
        Some(iterable) => update(cx, set, iterable),
        None => Ok(()),
    }
}

fn new_frozenset(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let made = made_class(&args);
    let frozenset = class(ClassId::FrozenSet);
    let initialized_here = slot_table::same_entry(&made.slots.get(), &frozenset.slots.get(), SlotId::Init);
    if initialized_here && args.keywords().next().is_some() {
        return Err(raise::type_error(cx, format_args!("frozenset() takes no keyword arguments")));
    }
    let iterable = only_argument(cx, made, args)?;
    match iterable {
        Some(iterable) if made == frozenset => frozen_from_iterable(cx, iterable),
        Some(iterable) => {
            let set = empty_of(cx, made)?;
            update(cx, set, iterable)?;
            Ok(set)
        }
        None => empty_of(cx, made),
    }
}

/// The argument behind class or instance, if there is one.
fn only_argument(cx: &mut Ctx, class: Gc<ClassObj>, args: Args<'_>) -> Res<Option<Word>> {
    match args.positional()[1..] {
        [] => Ok(None),
        [iterable] => Ok(Some(iterable)),
        ref more => {
            let (name, n) = (raise::class_name(class), more.len());
            Err(raise::type_error(cx, format_args!("{name} expected at most 1 argument, got {n}")))
        }
    }
}
