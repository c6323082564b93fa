//! `bool`: `True` and `False`, which are ints.

use crate::object::call::Args;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::int::bits;

pub static CLASS: StaticClass = StaticClass {
    raw_mask: 0b10,
    flags: class_flags::MATCH_SELF,
    slots: Slots {
        repr: slot!(unary, repr),
        new: slot!(call, new),
        invert: slot!(unary, invert),
        and: slot!(binary, and),
        rand: slot!(binary, and),
        or: slot!(binary, or),
        ror: slot!(binary, or),
        xor: slot!(binary, xor),
        rxor: slot!(binary, xor),
        ..Slots::EMPTY
    },
    ..StaticClass::new(ClassId::Bool, size_of::<BoolObj>())
};

fn repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    crate::types::str::new(cx, if value == boolean(true) { "True" } else { "False" })
}

/// `bool.__new__(class, object=False, /)`.
fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    crate::types::construction::class_argument(cx, "bool", ClassId::Bool, &args)?;
    if args.keywords().next().is_some() {
        return Err(type_error(cx, format_args!("bool() takes no keyword arguments")));
    }
    match args.positional() {
        [_] => Ok(boolean(false)),
        [_, value] => crate::object::truth::truth(cx, *value).map(boolean),
        more => Err(type_error(cx, format_args!("bool expected at most 1 argument, got {}", more.len() - 1))),
    }
}

/// The int below: hardly what a program wants of a truth value.
fn invert(cx: &mut Ctx, value: Word) -> Res<Word> {
    let message = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise \
                   inversion of the underlying int object and is usually not what you expect from negating a bool. Use the \
                   'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.";
    crate::modules::warnings::warn(cx, ClassId::DeprecationWarning, format_args!("{message}"), 1)?;
    bits::invert(cx, value)
}

fn is_bool(value: Word) -> bool {
    value == boolean(true) || value == boolean(false)
}

/// Two bools make a bool, a bool and an int an int.
macro_rules! logic {
    ($($name:ident $op:tt;)*) => { $(
        fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            if is_bool(a) && is_bool(b) {
                return Ok(boolean((a == boolean(true)) $op (b == boolean(true))));
            }
            bits::$name(cx, a, b)
        }
    )* };
}
logic! { and &; or |; xor ^; }
