//! Reading a class's slots by id, and calling them with Rust results.
//!
//! `Cell<Slots>::get` copies the whole table; the readers here load one entry.

use crate::prelude::*;
use sxc_abi::slots::*;

/// The raw entry of a slot, 0 where the class has none.
#[inline]
pub fn entry(class: Gc<ClassObj>, id: SlotId) -> usize {
    // SAFETY: `Slots` is `repr(C)` with one pointer-sized `Option<extern fn>` per `SlotId`, in that order.
    unsafe { *class.slots.as_ptr().cast::<usize>().add(id as usize) }
}

/// The class has the special method (its own or inherited).
#[inline]
pub fn has(class: Gc<ClassObj>, id: SlotId) -> bool {
    entry(class, id) != 0
}

/// Both classes answer `id` with the same function. For classes made by class statements the attribute found along
/// the MRO decides, since their entries are trampolines.
pub fn same(a: Gc<ClassObj>, b: Gc<ClassObj>, id: SlotId) -> bool {
    entry(a, id) == entry(b, id) && a.slot_values[id as usize].get() == b.slot_values[id as usize].get()
}

/// A word result: 0 is raised.
#[inline]
pub fn answer(word: Word) -> Res<Word> {
    if word.is_absent() { Err(Raised) } else { Ok(word) }
}

/// A status byte.
#[inline]
pub fn status(byte: u8) -> Res<()> {
    if byte == RAISED { Err(Raised) } else { Ok(()) }
}

/// A truth byte.
#[inline]
pub fn truth_byte(byte: u8) -> Res<bool> {
    if byte == RAISED { Err(Raised) } else { Ok(byte != 0) }
}

macro_rules! readers {
    ($($name:ident $kind:ident $ty:ident;)*) => { $(
        #[inline]
        pub fn $name(class: Gc<ClassObj>, id: SlotId) -> Option<$ty> {
            debug_assert!(id.kind() == SlotKind::$kind);
            // SAFETY: the entry of a slot of this kind is 0 or a function of this type.
            unsafe { core::mem::transmute::<usize, Option<$ty>>(entry(class, id)) }
        }
    )* };
}

readers! {
    unary_fn Unary UnaryFn;
    binary_fn Binary BinaryFn;
    ternary_fn Ternary TernaryFn;
    truth_fn Truth TruthFn;
    contains_fn Contains ContainsFn;
    length_fn Length LengthFn;
    hash_fn Hash HashFn;
    delete_fn Delete DeleteFn;
    store_fn Store StoreFn;
    call_fn Call CallFn;
    effect_fn Effect EffectFn;
}

/// Calls a unary slot of the value's class; None where there is none.
#[inline]
pub fn unary(cx: &mut Ctx, id: SlotId, value: Word) -> Option<Res<Word>> {
    unary_fn(class_of(value), id).map(|f| answer(f(cx, value)))
}

/// Calls a two-operand slot of `class`, which is the class of `receiver` or a base; None where there is none.
#[inline]
pub fn binary(cx: &mut Ctx, class: Gc<ClassObj>, id: SlotId, receiver: Word, other: Word) -> Option<Res<Word>> {
    binary_fn(class, id).map(|f| answer(f(cx, receiver, other)))
}

/// Calls the length slot. A negative answer of a native is its error status.
#[inline]
pub fn length(cx: &mut Ctx, value: Word) -> Option<Res<usize>> {
    length_fn(class_of(value), SlotId::Len).map(|f| usize::try_from(f(cx, value)).map_err(|_| Raised))
}
