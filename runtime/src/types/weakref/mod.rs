//! `weakref.ref`: a reference that does not keep its target alive.
//!
//! The heap's table knows which references a target has; a collection that finds the target dead clears them. `proxy`
//! holds the two classes of proxies, which have the same layout.

pub mod proxy;

use crate::heap;
use crate::object::call::{self, Args};
use crate::object::{attributes, compare, hash, intern};
use crate::prelude::*;
use crate::raise::{self, type_error, type_name};
use crate::types::{construction, generic_alias, str};
use core::cell::Cell;

#[repr(C)]
pub struct WeakRefObj {
    pub header: Header,
    /// Cleared when the target dies. The collector does not follow it.
    pub target: Cell<Word>,
    /// Called with the reference once the target has died; 0 where there is none.
    pub callback: Cell<Word>,
    /// The target's hash, `NO_HASH` until asked for.
    hash: Cell<i64>,
}

// SAFETY: `repr(C)`, starts with its header, and all fields are cells.
unsafe impl Object for WeakRefObj {}

/// Words that hold no strong reference.
pub const RAW_MASK: u64 = 0b1010;
/// No object has this hash.
const NO_HASH: i64 = -1;

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::BASETYPE,
    scan: Scan::Fields,
    raw_mask: RAW_MASK,
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, init),
        call: slot!(call, call_reference),
        repr: slot!(unary, repr),
        hash: slot!(hash, hash_of_target),
        eq: slot!(binary, equal),
        ne: slot!(binary, not_equal),
        ..Slots::EMPTY
    },
    methods: &[native!("__class_getitem__(type, item, /)", generic_alias::class_getitem, 2, ClassMethod)],
    getsets: &[GetSetRow { name: "__callback__", get: callback, set: None }],
    ..StaticClass::new(ClassId::WeakRef, size_of::<WeakRefObj>())
};

fn this(reference: Word) -> Gc<WeakRefObj> {
    // SAFETY: callers pass weak references and proxies, which have this layout.
    unsafe { Gc::from_word(reference) }
}

/// The object is a weak reference (not a proxy).
pub fn is_reference(word: Word) -> bool {
    is_instance_of(word, ClassId::WeakRef)
}

/// The target, if it is still alive.
pub fn target(cx: &mut Ctx, reference: Word) -> Option<Word> {
    this(reference).target.get().present()?;
    // What nobody else refers to shall be gone, as with reference counting.
    heap::cycle::collect_if_cheap(cx);
    this(reference).target.get().present()
}

/// A weak reference of `class` to `object`. One without a callback is shared, unless `class` is a subclass.
pub fn make(cx: &mut Ctx, class: Gc<ClassObj>, object: Word, callback: Word) -> Res<Word> {
    if object.is_small() || class_of(object).flags.get() & class_flags::HAS_WEAKREF == 0 {
        let kind = type_name(object);
        return Err(type_error(cx, format_args!("cannot create weak reference to '{kind}' object")));
    }
    let is_builtin = class.flags.get() & class_flags::HEAP == 0;
    if callback.is_absent() && is_builtin {
        let known = heap::weak::references(object);
        let same = known.into_iter().find(|&known| class_of(known) == class && this(known).callback.get().is_absent());
        if let Some(same) = same {
            return Ok(same);
        }
    }
    let reference = heap::allocate(cx, class, class.size.get() as usize)?;
    let place = this(reference);
    place.target.set(object);
    place.callback.set(callback);
    place.hash.set(NO_HASH);
    heap::weak::add(object, reference);
    Ok(reference)
}

/// `callback` as an argument: None and nothing are the same.
fn callback_argument(args: &[Word]) -> Word {
    args.get(1).copied().filter(|&callback| callback != none()).unwrap_or(Word::ABSENT)
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let class = construction::class_argument(cx, "weakref.ReferenceType", ClassId::WeakRef, &args)?;
    let positional = &args.positional()[1..];
    check_count(cx, SlotId::New.dunder(), positional.len())?;
    make(cx, class, positional[0], callback_argument(positional))
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.has_keywords() {
        return Err(type_error(cx, format_args!("ref() takes no keyword arguments")));
    }
    check_count(cx, SlotId::Init.dunder(), args.positional().len() - 1)?;
    Ok(none())
}

fn check_count(cx: &mut Ctx, function: &str, given: usize) -> Res<()> {
    let (bound, count) = match given {
        0 => ("at least", "1 argument"),
        1 | 2 => return Ok(()),
        _ => ("at most", "2 arguments"),
    };
    Err(type_error(cx, format_args!("{function} expected {bound} {count}, got {given}")))
}

fn call_reference(cx: &mut Ctx, reference: Word, args: Args<'_>) -> Res<Word> {
    if args.has_keywords() {
        return Err(type_error(cx, format_args!("weakref() takes no keyword arguments")));
    }
    let given = args.positional().len();
    if given > 0 {
        return Err(type_error(cx, format_args!("weakref expected 0 arguments, got {given}")));
    }
    Ok(target(cx, reference).unwrap_or_else(none))
}

fn callback(_cx: &mut Ctx, reference: Word) -> Res<Word> {
    Ok(this(reference).callback.get().present().unwrap_or_else(none))
}

fn hash_of_target(cx: &mut Ctx, reference: Word) -> Res<i64> {
    let known = this(reference).hash.get();
    if known != NO_HASH {
        return Ok(known);
    }
    let Some(target) = target(cx, reference) else {
        return Err(type_error(cx, format_args!("weak object has gone away")));
    };
    let hash = hash::hash(cx, target)?;
    this(reference).hash.set(hash);
    Ok(hash)
}

/// References to living targets are equal if the targets are; others only to themselves.
fn compared(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_reference(a) || !is_reference(b) {
        return Ok(not_implemented());
    }
    match (target(cx, a), target(cx, b)) {
        (Some(x), Some(y)) => compare::rich(cx, op, x, y),
        _ => Ok(boolean((a == b) == (op == CompareOp::Eq))),
    }
}

fn equal(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    compared(cx, CompareOp::Eq, a, b)
}

fn not_equal(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    compared(cx, CompareOp::Ne, a, b)
}

fn repr(cx: &mut Ctx, reference: Word) -> Res<Word> {
    let Some(target) = target(cx, reference) else {
        return str::new(cx, &format!("<weakref at {:#x}; dead>", reference.0));
    };
    let name = attributes::get_optional(cx, target, intern::name(NameId::Name))?;
    let name = name.filter(|&name| is_instance_of(name, ClassId::Str));
    let name = name.map_or(String::new(), |name| format!(" ({})", str::to_string_lossy(name)));
    let kind = type_name(target);
    str::new(cx, &format!("<weakref at {:#x}; to '{kind}' at {:#x}{name}>", reference.0, target.0))
}

/// Calls the callback of a reference whose target has died. Its exceptions go to `sys.unraisablehook`.
pub fn call_back(cx: &mut Ctx, reference: Word) {
    let callback = this(reference).callback.replace(Word::ABSENT);
    if callback.is_absent() {
        return;
    }
    if call::call(cx, callback, &[reference]).is_err() {
        let exception = raise::take_pending(cx);
        raise::traceback::print_unraisable(cx, exception, "while calling weakref callback", callback);
    }
}
