//! `object`: what every class inherits.

use super::type_::{self, layout};
use crate::object::call::Args;
use crate::object::class::label;
use crate::object::{attributes, dispatch, format, hash, slot_table};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{method_descriptor, str};

pub mod dir;
mod reduce;

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        repr: slot!(unary, repr),
        str: slot!(unary, str_of),
        hash: slot!(hash, hash_of),
        lt: slot!(binary, no_order),
        le: slot!(binary, no_order),
        eq: slot!(binary, eq),
        ne: slot!(binary, ne),
        gt: slot!(binary, no_order),
        ge: slot!(binary, no_order),
        getattribute: slot!(binary, getattribute),
        setattr: slot!(store, attributes::generic_set),
        delattr: slot!(delete, attributes::generic_delete),
        new: slot!(call, new),
        init: slot!(call, init),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__reduce_ex__(self, protocol, /)", reduce::reduce_ex, 2),
        native!("__reduce__(self, /)", reduce::reduce, 1),
        native!("__getstate__(self, /)", reduce::state, 1),
        native!("__subclasshook__(type, object, /)", subclass_hook, 2, ClassMethod),
        native!("__init_subclass__(type, /)", init_subclass, 1, ClassMethod),
        native!("__format__(self, format_spec, /)", format_with, 2),
        native!("__sizeof__(self, /)", size_of_object, 1),
        native!("__dir__(self, /)", dir::of_instance, 1),
    ],
    getsets: &[GetSetRow { name: "__class__", get: |_, o| Ok(class_of(o).word()), set: Some(set_class) }],
    flags: class_flags::BASETYPE,
    ..StaticClass::new(ClassId::Object, 16)
};

/// The address of `object.__getattribute__`, to recognize it in a slot table.
pub fn getattribute_slot() -> usize {
    CLASS.slots.getattribute.map_or(0, |f| f as usize)
}

/// The hook is `object.__init_subclass__`, which does nothing.
pub fn is_default_init_subclass(hook: Word) -> bool {
    method_descriptor::row_of(hook).is_some_and(|row| core::ptr::eq(row, &CLASS.methods[4]))
}

fn getattribute(cx: &mut Ctx, object: Word, name: Word) -> Res<Word> {
    match attributes::generic_find(cx, object, name)? {
        Some(value) => Ok(value),
        None => Err(attributes::errors::missing_plainly(cx, object, name)),
    }
}

/// Arguments are an error unless somebody overrides exactly one of `__new__` and `__init__`.
fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let class = type_::this(args.positional()[0]);
    if args.words().len() > 1 {
        refuse_new_arguments(cx, class)?;
    }
    if class.flags.get() & class_flags::ABSTRACT != 0 {
        return Err(type_::abstract_::refuse(cx, class)?);
    }
    layout::allocate(cx, class)
}

fn refuse_new_arguments(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<()> {
    let slots = class.slots.get();
    if !slot_table::same_entry(&slots, &CLASS.slots, SlotId::New) {
        let message = "object.__new__() takes exactly one argument (the type to instantiate)";
        return Err(type_error(cx, format_args!("{message}")));
    }
    if slot_table::same_entry(&slots, &CLASS.slots, SlotId::Init) {
        let name = label(class);
        return Err(type_error(cx, format_args!("{name}() takes no arguments")));
    }
    Ok(())
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    if args.words().len() == 1 {
        return Ok(());
    }
    let class = class_of(args.positional()[0]);
    let slots = class.slots.get();
    if !slot_table::same_entry(&slots, &CLASS.slots, SlotId::Init) {
        let message = "object.__init__() takes exactly one argument (the instance to initialize)";
        return Err(type_error(cx, format_args!("{message}")));
    }
    if slot_table::same_entry(&slots, &CLASS.slots, SlotId::New) {
        let name = label(class);
        let message = format!("{name}.__init__() takes exactly one argument (the instance to initialize)");
        return Err(type_error(cx, format_args!("{message}")));
    }
    Ok(())
}

fn repr(cx: &mut Ctx, object: Word) -> Res<Word> {
    let name = type_::full_name(cx, class_of(object))?;
    str::new(cx, &format!("<{name} object at {:#x}>", crate::object::address(object)))
}

fn str_of(cx: &mut Ctx, object: Word) -> Res<Word> {
    format::unchecked_repr(cx, object)
}

fn hash_of(_cx: &mut Ctx, object: Word) -> Res<i64> {
    Ok(hash::hash_address(object))
}

fn eq(_cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    Ok(if a == b { boolean(true) } else { not_implemented() })
}

/// The opposite of what the class says of equality.
fn ne(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    let Some(equal) = dispatch::binary_fn(class_of(a), SlotId::Eq) else { return Ok(not_implemented()) };
    let answer = dispatch::answer(equal(cx, a, b))?;
    if answer == not_implemented() {
        return Ok(answer);
    }
    crate::object::truth::truth(cx, answer).map(|equal| boolean(!equal))
}

fn no_order(_cx: &mut Ctx, _a: Word, _b: Word) -> Res<Word> {
    Ok(not_implemented())
}

fn set_class(cx: &mut Ctx, object: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        return Err(type_error(cx, format_args!("can't delete __class__ attribute")));
    }
    match Gc::<ClassObj>::try_of(value) {
        Some(class) => layout::change_class(cx, object, class),
        None => {
            let given = raise::type_name(value);
            Err(type_error(cx, format_args!("__class__ must be set to a class, not '{given}' object")))
        }
    }
}

fn subclass_hook(_cx: &mut Ctx, _class: Word, _subclass: Word) -> Res<Word> {
    Ok(not_implemented())
}

fn init_subclass(_cx: &mut Ctx, _class: Word) -> Res<()> {
    Ok(())
}

pub fn format_with(cx: &mut Ctx, object: Word, spec: Word) -> Res<Word> {
    if !is_instance_of(spec, ClassId::Str) {
        let given = crate::types::str::class_of_argument(spec);
        return Err(type_error(cx, format_args!("__format__() argument must be str, not {given}")));
    }
    if str::len(spec) > 0 {
        let name = raise::type_name(object);
        return Err(type_error(cx, format_args!("unsupported format string passed to {name}.__format__")));
    }
    format::str_of(cx, object)
}

fn size_of_object(_cx: &mut Ctx, object: Word) -> Res<Word> {
    Ok(Word::small(i64::from(class_of(object).size.get())))
}
