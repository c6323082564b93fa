//! `sx.Atomic[i64]`: a number that several threads may change, one whole operation at a time.

use super::ordering;
use crate::object::call::Args;
use crate::prelude::*;
use crate::raise;
use crate::types::{int, str};
use core::sync::atomic::{AtomicI64, Ordering};

// SAFETY: `repr(C)`, starts with its header, changes only by atomic operations.
unsafe impl Object for AtomicObj {}

/// `Atomic` itself has no instances; a subscript names the type of the value.
pub static CLASS: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, refuse), ..Slots::EMPTY },
    methods: &[native!("__class_getitem__(type, object, /)", class_getitem, 2, ClassMethod)],
    ..StaticClass::new(ClassId::Atomic, size_of::<AtomicObj>())
};

pub static I64_ATOMIC: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, new), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[
        native!("load(self, ordering=SEQ_CST)", load, 2),
        native!("store(self, value, ordering=SEQ_CST)", store, 3),
        native!("fetch_add(self, value, ordering=SEQ_CST)", fetch_add, 3),
        native!("compare_exchange(self, expected, desired, ordering=SEQ_CST, failure=None)", compare_exchange, 5),
        native!("__reduce_ex__(self, protocol, /)", refuse_copy, 2),
    ],
    ..StaticClass::new(ClassId::AtomicI64, size_of::<AtomicObj>())
};

pub static I64: StaticClass =
    StaticClass { slots: Slots { new: slot!(call, refuse_i64), ..Slots::EMPTY }, ..StaticClass::new(ClassId::I64, 16) };

const FOR_LOAD: &[Ordering] = &[Ordering::Relaxed, Ordering::Acquire, Ordering::SeqCst];
const FOR_STORE: &[Ordering] = &[Ordering::Relaxed, Ordering::Release, Ordering::SeqCst];

fn cell(atomic: Word) -> &'static AtomicI64 {
    debug_assert!(is_exact(atomic, ClassId::AtomicI64));
    // SAFETY: the class cannot be subclassed, so it tells the layout; the caller's word keeps the object alive.
    unsafe { &*(&raw const (*Gc::<AtomicObj>::from_word(atomic).as_ptr()).value) }
}

fn refuse(cx: &mut Ctx, _callee: Word, _args: Args<'_>) -> Res<Word> {
    Err(raise::type_error(cx, format_args!("Atomic needs the type of its value, as in Atomic[i64](0)")))
}

fn refuse_i64(cx: &mut Ctx, _callee: Word, _args: Args<'_>) -> Res<Word> {
    Err(raise::type_error(cx, format_args!("i64 has no instances")))
}

fn refuse_copy(cx: &mut Ctx, _atomic: Word, _protocol: Word) -> Res<Word> {
    Err(raise::type_error(cx, format_args!("an Atomic cannot be copied")))
}

fn class_getitem(cx: &mut Ctx, _class: Word, item: Word) -> Res<Word> {
    if item == class(ClassId::I64).word() {
        return Ok(class(ClassId::AtomicI64).word());
    }
    Err(raise::type_error(cx, format_args!("Atomic holds i64 only")))
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let value = match (args.positional(), args.keywords().next()) {
        ([_], None) => 0,
        ([_, value], None) => number(cx, *value)?,
        (positional, _) => {
            let n = positional.len() - 1;
            return Err(raise::type_error(cx, format_args!("Atomic[i64] takes at most 1 positional argument ({n} given)")));
        }
    };
    let atomic = crate::heap::allocate(cx, class(ClassId::AtomicI64), size_of::<AtomicObj>())?;
    cell(atomic).store(value, Ordering::Relaxed);
    Ok(atomic)
}

/// An argument as a 64-bit number.
fn number(cx: &mut Ctx, value: Word) -> Res<i64> {
    if !is_instance_of(value, ClassId::Int) {
        let name = raise::type_name(value);
        return Err(raise::type_error(cx, format_args!("an int is required, not '{name}'")));
    }
    match int::to_i64(value) {
        Some(n) => Ok(n),
        None => Err(raise::error(cx, ClassId::OverflowError, format_args!("int does not fit in i64"))),
    }
}

fn load(cx: &mut Ctx, atomic: Word, order: Word) -> Res<Word> {
    let order = ordering::from_argument(cx, order)?;
    ordering::check(cx, "load", order, FOR_LOAD)?;
    int::from_i64(cx, cell(atomic).load(order))
}

fn store(cx: &mut Ctx, atomic: Word, value: Word, order: Word) -> Res<()> {
    let value = number(cx, value)?;
    let order = ordering::from_argument(cx, order)?;
    ordering::check(cx, "store", order, FOR_STORE)?;
    cell(atomic).store(value, order);
    Ok(())
}

/// The value from before. The sum wraps.
fn fetch_add(cx: &mut Ctx, atomic: Word, value: Word, order: Word) -> Res<Word> {
    let value = number(cx, value)?;
    let order = ordering::from_argument(cx, order)?;
    int::from_i64(cx, cell(atomic).fetch_add(value, order))
}

/// None where `expected` was replaced by `desired`, else the value that was there. Without `failure`, a failed exchange
/// orders like a load of the same strength.
fn compare_exchange(cx: &mut Ctx, atomic: Word, expected: Word, desired: Word, order: Word, failure: Word) -> Res<Word> {
    let (expected, desired) = (number(cx, expected)?, number(cx, desired)?);
    let order = ordering::from_argument(cx, order)?;
    let failure = match failure.present().filter(|f| *f != none()) {
        Some(failure) => ordering::from_argument(cx, failure)?,
        None => match order {
            Ordering::AcqRel => Ordering::Acquire,
            Ordering::Release => Ordering::Relaxed,
            same => same,
        },
    };
    ordering::check(cx, "a failed compare_exchange", failure, FOR_LOAD)?;
    match cell(atomic).compare_exchange(expected, desired, order, failure) {
        Ok(_) => Ok(none()),
        Err(seen) => int::from_i64(cx, seen),
    }
}

fn repr(cx: &mut Ctx, atomic: Word) -> Res<Word> {
    let value = cell(atomic).load(Ordering::SeqCst);
    str::new(cx, &format!("Atomic[i64]({value})"))
}
