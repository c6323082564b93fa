//! `functools.Placeholder`: stands for an argument that a `partial` leaves open.

use crate::object::call::Args;
use crate::prelude::*;
use crate::raise;
use core::cell::{Cell, UnsafeCell};

pub static CLASS: StaticClass = StaticClass {
    doc: "The type of the Placeholder singleton.\n\nUsed as a placeholder for partial arguments.",
    slots: Slots { new: slot!(call, new), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", repr, 1)],
    ..StaticClass::new(ClassId::Placeholder, size_of::<SingletonObj>())
};

#[repr(C, align(16))]
struct Static(UnsafeCell<SingletonObj>);

// SAFETY: nobody writes to it after its header was set, always to the same value.
unsafe impl Sync for Static {}

static PLACEHOLDER: Static = Static(UnsafeCell::new(SingletonObj { header: Header(Cell::new(0)), pad: 0 }));

/// The singleton.
pub fn placeholder() -> Word {
    let address = PLACEHOLDER.0.get();
    // SAFETY: the static is there for good; its header always gets the same value.
    unsafe { (*address).header.0.set(class(ClassId::Placeholder).word().0) };
    Word(address as u64)
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.words().len() > 1 {
        return Err(raise::type_error(cx, format_args!("PlaceholderType takes no arguments")));
    }
    Ok(placeholder())
}

fn repr(cx: &mut Ctx, _placeholder: Word) -> Res<Word> {
    crate::types::str::new(cx, "Placeholder")
}
