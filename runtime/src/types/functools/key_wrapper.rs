//! What `functools.cmp_to_key` answers: a function that wraps values so that they compare by an old-style function.

use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::compare;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise;

iterator_layout!(KeyWrapper {
    compare: Word,
    /// The wrapped value; 0 in the function itself.
    object: Word,
});

macro_rules! comparisons {
    ($($name:ident $op:ident),*) => { $(
        fn $name(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
            rich(cx, CompareOp::$op, lhs, rhs)
        }
    )* };
}
comparisons!(lt Lt, le Le, eq Eq, ne Ne, gt Gt, ge Ge);

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots {
        call: slot!(call, wrap),
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
        get: |_, key| Ok(KeyWrapper::of(key).object.get().present().unwrap_or_else(none)),
        set: Some(set_object),
    }],
    ..StaticClass::new(ClassId::KeyWrapper, size_of::<KeyWrapper>())
};

/// `cmp_to_key(mycmp)`
pub fn cmp_to_key(cx: &mut Ctx, compare: Word) -> Res<Word> {
    make(cx, compare, Word::ABSENT)
}

fn make(cx: &mut Ctx, compare: Word, object: Word) -> Res<Word> {
    let this = KeyWrapper::allocate(cx, class(ClassId::KeyWrapper).word())?;
    this.compare.set(compare);
    this.object.set(object);
    Ok(this.word())
}

static SIGNATURE: Signature = Signature::new("K(obj)");

fn wrap(cx: &mut Ctx, key: Word, args: Args<'_>) -> Res<Word> {
    let [object] = SIGNATURE.bind(cx, args)?;
    make(cx, KeyWrapper::of(key).compare.get(), object)
}

fn set_object(_cx: &mut Ctx, key: Word, object: Word) -> Res<()> {
    KeyWrapper::of(key).object.set(object);
    Ok(())
}

fn rich(cx: &mut Ctx, op: CompareOp, lhs: Word, rhs: Word) -> Res<Word> {
    if !is_exact(rhs, ClassId::KeyWrapper) {
        return Err(raise::type_error(cx, format_args!("other argument must be K instance")));
    }
    let (lhs, rhs) = (KeyWrapper::of(lhs), KeyWrapper::of(rhs));
    let (Some(a), Some(b)) = (lhs.object.get().present(), rhs.object.get().present()) else {
        return Err(raise::error(cx, ClassId::AttributeError, format_args!("object")));
    };
    let answer = call::call(cx, lhs.compare.get(), &[a, b])?;
    compare::rich(cx, op, answer, Word::small(0))
}
