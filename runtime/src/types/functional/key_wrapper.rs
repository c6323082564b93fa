//! What `functools.cmp_to_key` returns: a callable that wraps keys, and the wrapped keys, which compare by the function.

use super::call2;
use crate::object::call::Args;
use crate::object::compare;
use crate::prelude::*;
use crate::raise;
use core::cell::Cell;

#[repr(C)]
struct KeyWrapperObj {
    header: Header,
    cmp: Cell<Word>,
    /// The key, 0 in the callable itself.
    key: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for KeyWrapperObj {}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots {
        call: slot!(call, call),
        lt: slot!(binary, lt),
        le: slot!(binary, le),
        eq: slot!(binary, eq),
        ne: slot!(binary, ne),
        gt: slot!(binary, gt),
        ge: slot!(binary, ge),
        ..Slots::EMPTY
    },
    getsets: &[GetSetRow {
        name: "obj",
        get: |_, k| Ok(fields(k).key.get().present().unwrap_or(none())),
        set: Some(|_, k, value| {
            fields(k).key.set(value);
            Ok(())
        }),
    }],
    ..StaticClass::new(ClassId::KeyWrapper, size_of::<KeyWrapperObj>())
};

fn fields(wrapper: Word) -> Gc<KeyWrapperObj> {
    // SAFETY: callers pass key wrappers, which have no subclasses.
    unsafe { Gc::from_word(wrapper) }
}

/// `functools.cmp_to_key(mycmp)`.
pub fn cmp_to_key(cx: &mut Ctx, cmp: Word) -> Res<Word> {
    make(cx, cmp, Word::ABSENT)
}

fn make(cx: &mut Ctx, cmp: Word, key: Word) -> Res<Word> {
    let wrapper = crate::heap::allocate(cx, class(ClassId::KeyWrapper), size_of::<KeyWrapperObj>())?;
    fields(wrapper).cmp.set(cmp);
    fields(wrapper).key.set(key);
    Ok(wrapper)
}

fn call(cx: &mut Ctx, wrapper: Word, args: Args<'_>) -> Res<Word> {
    let count = args.words().len();
    if count > 1 {
        return Err(raise::type_error(cx, format_args!("K() takes at most 1 argument ({count} given)")));
    }
    let by_name = args.keywords().find(|(name, _)| crate::types::str::is_text(*name, "obj")).map(|(_, value)| value);
    match args.positional().first().copied().or(by_name) {
        Some(key) => make(cx, fields(wrapper).cmp.get(), key),
        None => Err(raise::type_error(cx, format_args!("K() missing required argument 'obj' (pos 1)"))),
    }
}

fn rich(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::KeyWrapper) {
        return Err(raise::type_error(cx, format_args!("other argument must be K instance")));
    }
    let (x, y) = (fields(a).key.get(), fields(b).key.get());
    if x.is_absent() || y.is_absent() {
        return Err(raise::error(cx, ClassId::AttributeError, format_args!("object")));
    }
    let order = call2(cx, fields(a).cmp.get(), x, y)?;
    compare::rich(cx, op, order, Word::small(0))
}

crate::comparison_slots!(rich);
