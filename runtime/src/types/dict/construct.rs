//! `dict(...)`, `dict.update(...)` and `dict.fromkeys`.

use super::*;
use crate::object::call::{self, Args};
use crate::object::{iterate, sequence};
use crate::raise;
use crate::types::set;

pub(super) fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    // SAFETY: the first argument of `__new__` has been checked to be a subclass of `dict`.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(args.positional()[0]) };
    crate::heap::allocate(cx, class, class.size.get() as usize)
}

pub(super) fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    update_from_arguments(cx, "dict", args)
}

/// `dict.update(self, /, *args, **kwargs)`.
pub(super) fn update_method(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    update_from_arguments(cx, "update", args)
}

fn update_from_arguments(cx: &mut Ctx, function: &str, args: Args<'_>) -> Res<()> {
    let (dict, given) = (args.positional()[0], &args.positional()[1..]);
    update_from_parts(cx, function, dict, given, args.keywords())
}

/// `dict.update(*given, **keywords)`: at most one mapping or iterable of pairs.
pub(super) fn update_from_parts(
    cx: &mut Ctx,
    function: &str,
    dict: Word,
    given: &[Word],
    keywords: impl Iterator<Item = (Word, Word)>,
) -> Res<()> {
    if given.len() > 1 {
        let n = given.len();
        return Err(raise::type_error(cx, format_args!("{function} expected at most 1 argument, got {n}")));
    }
    if let Some(other) = given.first() {
        update::update(cx, dict, *other)?;
    }
    for (name, value) in keywords {
        set_item(cx, dict, name, value)?;
    }
    Ok(())
}

/// `dict.fromkeys(iterable, value=None)`.
pub(super) fn from_keys(cx: &mut Ctx, class_word: Word, iterable: Word, value: Word) -> Res<Word> {
    let value = value.present().unwrap_or(none());
    let dict = call::call(cx, class_word, &[])?;
    if !is_exact(dict, ClassId::Dict) {
        iterate::for_each(cx, iterable, &mut |cx, key| sequence::set_item(cx, dict, key, value).map(|()| true))?;
        return Ok(dict);
    }
    if len(dict) == 0 && is_exact(iterable, ClassId::Dict) {
        reserve(cx, dict, len(iterable))?;
    } else if len(dict) == 0 && (is_exact(iterable, ClassId::Set) || is_exact(iterable, ClassId::FrozenSet)) {
        reserve(cx, dict, set::len(iterable))?;
    }
    iterate::for_each(cx, iterable, &mut |cx, key| set_item(cx, dict, key, value).map(|()| true))?;
    Ok(dict)
}
