//! `typing.Generic`. What subscripting and subclassing it do is said in Python, in the module `typing`.

use super::call_typing;
use crate::object::call::Args;
use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::types::{dict, tuple};

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, construct), ..Slots::EMPTY },
    methods: &[
        native!("__class_getitem__(type, *args, **kwargs)", class_getitem, 3, ClassMethod),
        native!("__init_subclass__(type, *args, **kwargs)", init_subclass, 3, ClassMethod),
    ],
    flags: class_flags::BASETYPE,
    ..StaticClass::new(ClassId::Generic, 0)
};

fn construct(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    let new = crate::types::object_::CLASS.slots.new;
    crate::object::call::call_slot(cx, new, callee, args)
}

/// `class[item]` for a subclass of Generic.
pub fn subscript(cx: &mut Ctx, class: Word, item: Word) -> Res<Word> {
    call_typing(cx, "_generic_class_getitem", &[class, item])
}

fn class_getitem(cx: &mut Ctx, class: Word, args: Word, kwargs: Word) -> Res<Word> {
    forward(cx, "_generic_class_getitem", class, args, kwargs)
}

fn init_subclass(cx: &mut Ctx, class: Word, args: Word, kwargs: Word) -> Res<Word> {
    forward(cx, "_generic_init_subclass", class, args, kwargs)
}

/// Calls a function of `typing` with the class before the other arguments.
fn forward(cx: &mut Ctx, name: &str, class: Word, args: Word, kwargs: Word) -> Res<Word> {
    let module = crate::types::typing::library(cx, "typing")?;
    let name = intern::intern(cx, name)?;
    let function = attributes::get(cx, module, name)?;
    let mut words = vec![class];
    words.extend_from_slice(tuple::words_of(args));
    let args = tuple::new(cx, &words)?;
    let kwargs = kwargs.present().filter(|k| dict::len(*k) > 0).unwrap_or_default();
    crate::object::call::call_unpacked(cx, function, args, kwargs)
}
