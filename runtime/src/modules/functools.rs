//! `_functools`.

use crate::object::{attributes, dispatch, intern, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::functional::{call2, key_wrapper, placeholder};

pub static MODULE: NativeModule = NativeModule {
    name: "_functools",
    functions: &[
        native!("reduce(function, iterable, /, initial=<unrepresentable>)", reduce, 3),
        native!("cmp_to_key(mycmp)", key_wrapper::cmp_to_key, 1),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    let members = [
        ("_PlaceholderType", class(ClassId::Placeholder).word()),
        ("Placeholder", placeholder::placeholder()),
        ("partial", class(ClassId::Partial).word()),
        ("_lru_cache_wrapper", class(ClassId::LruCache).word()),
    ];
    for (name, value) in members {
        let name = intern::intern(cx, name)?;
        attributes::set(cx, module, name, value)?;
    }
    Ok(())
}

fn reduce(cx: &mut Ctx, function: Word, iterable: Word, initial: Word) -> Res<Word> {
    if !dispatch::has(class_of(iterable), SlotId::Iter) && !iterate::has_sequence_protocol(iterable) {
        return Err(raise::type_error(cx, format_args!("reduce() arg 2 must support iteration")));
    }
    let iterator = iterate::iter(cx, iterable)?;
    let mut result = initial;
    while let Some(item) = iterate::next(cx, iterator)? {
        result = if result.is_absent() { item } else { call2(cx, function, result, item)? };
    }
    match result.present() {
        Some(result) => Ok(result),
        None => Err(raise::type_error(cx, format_args!("reduce() of empty iterable with no initial value"))),
    }
}
