//! The classes of None, Ellipsis and NotImplemented.

use crate::object::call::Args;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::str;

const SIZE: usize = size_of::<SingletonObj>();

pub static NONE: StaticClass = StaticClass {
    doc: "The type of the None singleton.",
    slots: Slots {
        new: slot!(call, |cx: &mut Ctx, _, args: Args<'_>| only(cx, args, "NoneType", none())),
        repr: slot!(unary, |cx: &mut Ctx, _| str::new(cx, "None")),
        bool: slot!(truth, |_: &mut Ctx, _| Ok(false)),
        hash: slot!(hash, |_: &mut Ctx, _| Ok(0xfca8_6420_i64)),
        ..Slots::EMPTY
    },
    ..StaticClass::new(ClassId::NoneType, SIZE)
};

pub static ELLIPSIS: StaticClass = StaticClass {
    doc: "The type of the Ellipsis singleton.",
    slots: Slots {
        new: slot!(call, |cx: &mut Ctx, _, args: Args<'_>| only(cx, args, "EllipsisType", ellipsis())),
        repr: slot!(unary, |cx: &mut Ctx, _| str::new(cx, "Ellipsis")),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce_ellipsis, 1)],
    ..StaticClass::new(ClassId::EllipsisType, SIZE)
};

pub static NOT_IMPLEMENTED: StaticClass = StaticClass {
    doc: "The type of the NotImplemented singleton.",
    slots: Slots {
        new: slot!(call, |cx: &mut Ctx, _, args: Args<'_>| only(cx, args, "NotImplementedType", not_implemented())),
        repr: slot!(unary, |cx: &mut Ctx, _| str::new(cx, "NotImplemented")),
        bool: slot!(truth, no_truth),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce_not_implemented, 1)],
    ..StaticClass::new(ClassId::NotImplementedType, SIZE)
};

/// The class called: without arguments it answers its only instance.
fn only(cx: &mut Ctx, args: Args<'_>, name: &str, instance: Word) -> Res<Word> {
    if args.words().len() == 1 {
        return Ok(instance);
    }
    Err(type_error(cx, format_args!("{name} takes no arguments")))
}

fn no_truth(cx: &mut Ctx, _value: Word) -> Res<bool> {
    Err(type_error(cx, format_args!("NotImplemented should not be used in a boolean context")))
}

fn reduce_ellipsis(cx: &mut Ctx, _value: Word) -> Res<Word> {
    str::new(cx, "Ellipsis")
}

fn reduce_not_implemented(cx: &mut Ctx, _value: Word) -> Res<Word> {
    str::new(cx, "NotImplemented")
}
