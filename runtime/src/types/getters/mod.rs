//! Callables that fetch something: `operator.itemgetter`, `attrgetter` and `methodcaller`, and the field descriptors of
//! named tuples.

pub mod tuple_item;

use crate::object::call::Args;
use crate::prelude::*;
use crate::raise;

/// The only argument of a call; `name` is what errors call the callee.
fn only_argument(cx: &mut Ctx, name: &str, args: Args<'_>) -> Res<Word> {
    if args.has_keywords() {
        return Err(raise::type_error(cx, format_args!("{name}() takes no keyword arguments")));
    }
    match *args.positional() {
        [only] => Ok(only),
        ref given => {
            let n = given.len();
            Err(raise::type_error(cx, format_args!("{name} expected 1 argument, got {n}")))
        }
    }
}

/// The arguments of a constructor behind the class: positional, at least one.
fn constructor_arguments<'a>(cx: &mut Ctx, name: &str, args: &Args<'a>) -> Res<&'a [Word]> {
    if args.has_keywords() {
        return Err(raise::type_error(cx, format_args!("{name}() takes no keyword arguments")));
    }
    match &args.positional()[1..] {
        [] => Err(raise::type_error(cx, format_args!("{name} expected 1 argument, got 0"))),
        given => Ok(given),
    }
}

/// The class that `__new__` is to make an instance of.
fn made_class(args: &Args<'_>) -> Gc<ClassObj> {
    // SAFETY: the first argument of `__new__` has been checked to be a subclass.
    unsafe { Gc::from_word(args.positional()[0]) }
}
