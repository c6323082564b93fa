//! `sx.Ordering`: how an atomic operation orders the memory accesses around it.

use crate::prelude::*;
use crate::raise;
use crate::types::str;
use core::cell::Cell;
use core::sync::atomic::Ordering;

// SAFETY: `repr(C)`, starts with its header, never changes.
unsafe impl Object for OrderingObj {}

/// Static, so that generated code and programs share one object per member.
#[repr(transparent)]
pub struct Member(OrderingObj);

// SAFETY: only `ready` writes (the headers), before any other code runs.
unsafe impl Sync for Member {}

/// Python names in the order of `sxc_abi::ordering`.
pub const NAMES: [&str; 5] = ["RELAXED", "ACQUIRE", "RELEASE", "ACQ_REL", "SEQ_CST"];

const fn member(index: usize) -> Member {
    Member(OrderingObj { header: Header(Cell::new(0)), index })
}

/// In the order of `sxc_abi::ordering`; generated code compares their addresses.
#[unsafe(no_mangle)]
pub static sx_orderings: [Member; 5] = [member(0), member(1), member(2), member(3), member(4)];

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { repr: slot!(unary, repr), str: slot!(unary, text), ..Slots::EMPTY },
    getsets: &[
        GetSetRow { name: "name", get: |cx, o| str::new(cx, name(o)), set: None },
        GetSetRow { name: "value", get: |cx, o| str::new(cx, &name(o).to_lowercase()), set: None },
    ],
    ..StaticClass::new(ClassId::Ordering, size_of::<OrderingObj>())
};

/// The member at `index`.
pub fn of(index: usize) -> Word {
    let object = &sx_orderings[index].0;
    object.header.0.set(class(ClassId::Ordering).word().0);
    Word(object as *const OrderingObj as u64)
}

fn index(ordering: Word) -> usize {
    debug_assert!(is_exact(ordering, ClassId::Ordering));
    // SAFETY: the class cannot be subclassed, so it tells the layout.
    unsafe { Gc::<OrderingObj>::from_word(ordering) }.index
}

pub fn name(ordering: Word) -> &'static str {
    NAMES[index(ordering)]
}

/// An argument as an ordering; SEQ_CST where it is not given.
pub fn from_argument(cx: &mut Ctx, argument: Word) -> Res<Ordering> {
    let Some(argument) = argument.present() else {
        return Ok(Ordering::SeqCst);
    };
    if !is_exact(argument, ClassId::Ordering) {
        let name = raise::type_name(argument);
        return Err(raise::type_error(cx, format_args!("an Ordering is required, not '{name}'")));
    }
    Ok([Ordering::Relaxed, Ordering::Acquire, Ordering::Release, Ordering::AcqRel, Ordering::SeqCst][index(argument)])
}

/// Refuses an ordering that the operation cannot have.
pub fn check(cx: &mut Ctx, operation: &str, ordering: Ordering, allowed: &[Ordering]) -> Res<()> {
    if allowed.contains(&ordering) {
        return Ok(());
    }
    let at = match ordering {
        Ordering::Relaxed => 0,
        Ordering::Acquire => 1,
        Ordering::Release => 2,
        Ordering::AcqRel => 3,
        _ => 4,
    };
    Err(raise::value_error(cx, format_args!("{operation} cannot have the ordering {}", NAMES[at])))
}

fn repr(cx: &mut Ctx, ordering: Word) -> Res<Word> {
    let name = name(ordering);
    str::new(cx, &format!("<Ordering.{name}: '{}'>", name.to_lowercase()))
}

fn text(cx: &mut Ctx, ordering: Word) -> Res<Word> {
    str::new(cx, &format!("Ordering.{}", name(ordering)))
}
