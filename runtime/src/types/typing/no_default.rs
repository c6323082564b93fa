//! `typing.NoDefault`: what a type parameter without a default answers.

use crate::object::call::Args;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::str;
use core::cell::Cell;

pub static CLASS: StaticClass = StaticClass {
    doc: "The type of the NoDefault singleton.",
    slots: Slots { new: slot!(call, construct), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::NoDefaultType, size_of::<SingletonObj>())
};

/// The only instance: static, so that nothing need be allocated for it.
#[repr(C, align(16))]
struct Singleton {
    class: Cell<*const ClassObj>,
    pad: u64,
}

// SAFETY: nobody writes to it; its header carries no flags.
unsafe impl Sync for Singleton {}

static NO_DEFAULT: Singleton = Singleton {
    // SAFETY: `sx_classes` has an element per id.
    class: Cell::new(unsafe {
        (&raw const crate::object::class::sx_classes).cast::<ClassObj>().add(ClassId::NoDefaultType as usize)
    }),
    pad: 0,
};

pub fn no_default() -> Word {
    Word(&raw const NO_DEFAULT as u64)
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.words().len() == 1 {
        return Ok(no_default());
    }
    Err(type_error(cx, format_args!("NoDefaultType takes no arguments")))
}

fn repr(cx: &mut Ctx, _value: Word) -> Res<Word> {
    str::new(cx, "typing.NoDefault")
}

fn reduce(cx: &mut Ctx, _value: Word) -> Res<Word> {
    str::new(cx, "NoDefault")
}
