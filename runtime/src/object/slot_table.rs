//! Slot tables as arrays: reading and merging entries by id, and wrapping safe functions as slot functions.

use sxc_abi::slots::Slots;
use sxc_abi::{SlotId, Word};

type Raw = [usize; SlotId::COUNT];

fn raw(slots: &Slots) -> Raw {
    // SAFETY: `Slots` is `repr(C)` with exactly COUNT fields of type `Option<extern fn>`, each of pointer size, None being 0.
    unsafe { core::mem::transmute::<Slots, Raw>(*slots) }
}

fn cooked(raw: Raw) -> Slots {
    // SAFETY: as in `raw`; every entry came from a `Slots`.
    unsafe { core::mem::transmute::<Raw, Slots>(raw) }
}

/// The entries of `own`, and those of `base` where `own` has none. A class that defines `__eq__` but not `__hash__`
/// does not inherit the latter.
pub fn merged(own: &Slots, base: &Slots) -> Slots {
    let (mine, theirs) = (raw(own), raw(base));
    let mut out = [0; SlotId::COUNT];
    for i in 0..SlotId::COUNT {
        out[i] = if mine[i] != 0 { mine[i] } else { theirs[i] };
    }
    if own.eq.is_some() && own.hash.is_none() {
        out[SlotId::Hash as usize] = 0;
    }
    cooked(out)
}

/// `table` with the entry `id` taken from `source`.
pub fn with_entry(table: &Slots, id: SlotId, source: &Slots) -> Slots {
    let mut out = raw(table);
    out[id as usize] = raw(source)[id as usize];
    cooked(out)
}

/// Both tables have the same function for `id`.
pub fn same_entry(a: &Slots, b: &Slots, id: SlotId) -> bool {
    raw(a)[id as usize] == raw(b)[id as usize]
}

/// A word that marks an empty place where no value can stand.
pub const NOTHING: Word = Word::ABSENT;

/// Wraps a safe function as a slot function of the named kind, usable in statics:
/// `slots: Slots { repr: slot!(unary, repr), len: slot!(length, len), ..Slots::EMPTY }`.
#[macro_export]
macro_rules! slot {
    (unary, $f:expr) => { $crate::slot!(@ $f, (a), sxc_abi::Word) };
    (binary, $f:expr) => { $crate::slot!(@ $f, (a b), sxc_abi::Word) };
    (ternary, $f:expr) => { $crate::slot!(@ $f, (a b c), sxc_abi::Word) };
    (truth, $f:expr) => { $crate::slot!(@ $f, (a), u8) };
    (contains, $f:expr) => { $crate::slot!(@ $f, (a b), u8) };
    (length, $f:expr) => { $crate::slot!(@ $f, (a), i64) };
    (hash, $f:expr) => { $crate::slot!(@ $f, (a), i64) };
    (delete, $f:expr) => { $crate::slot!(@ $f, (a b), u8) };
    (store, $f:expr) => { $crate::slot!(@ $f, (a b c), u8) };
    (effect, $f:expr) => { $crate::slot!(@ $f, (a), u8) };
    (call, $f:expr) => {{
        extern "C" fn shim(cx: *mut sxc_abi::Ctx, callee: sxc_abi::Word, args: *mut sxc_abi::Word, n: usize, kwnames: sxc_abi::Word) -> sxc_abi::Word {
            // SAFETY: callers pass the running context and an argument vector of `n` words plus keywords.
            let (cx, args) = unsafe { (&mut *cx, $crate::object::call::Args::from_raw(args, n, kwnames)) };
            $crate::abi::IntoResult::into_result(($f)(cx, callee, args))
        }
        Some(shim as sxc_abi::slots::CallFn)
    }};
    (@ $f:expr, ($($a:ident)*), $r:ty) => {{
        extern "C" fn shim(cx: *mut sxc_abi::Ctx $(, $a: sxc_abi::Word)*) -> $r {
            // SAFETY: callers pass the running context.
            let cx = unsafe { &mut *cx };
            $crate::abi::IntoResult::<$r>::into_result(($f)(cx $(, $a)*))
        }
        Some(shim)
    }};
}
