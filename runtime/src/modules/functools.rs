<<<<<<< HEAD
//! `_functools`.

use crate::object::{attributes, dispatch, intern, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::functional::{call2, key_wrapper, placeholder};
=======
//! The module `_functools`.

use crate::modules::{set, set_class};
use crate::object::{call, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::functools::{key_wrapper, placeholder};
>>>>>>> main

pub static MODULE: NativeModule = NativeModule {
    name: "_functools",
    functions: &[
<<<<<<< HEAD
        native!("reduce(function, iterable, /, initial=<unrepresentable>)", reduce, 3),
        native!("cmp_to_key(mycmp)", key_wrapper::cmp_to_key, 1),
=======
        native!("cmp_to_key(mycmp)", key_wrapper::cmp_to_key, 1),
        native!("reduce(function, iterable, /, initial=None)", reduce, 3),
>>>>>>> main
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
<<<<<<< HEAD
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
=======
    for id in [ClassId::Partial, ClassId::LruCache, ClassId::PlaceholderType] {
        set_class(cx, module, id)?;
    }
    let placeholder = placeholder::get(cx)?;
    set(cx, module, "Placeholder", placeholder)
}

fn reduce(cx: &mut Ctx, function: Word, iterable: Word, initial: Word) -> Res<Word> {
    let iterator = match iterate::iter(cx, iterable) {
        Ok(iterator) => iterator,
        Err(raised) => {
            if raise::catch(cx, ClassId::TypeError) {
                return Err(raise::type_error(cx, format_args!("reduce() arg 2 must support iteration")));
            }
            return Err(raised);
        }
    };
    let mut result = initial;
    while let Some(item) = iterate::next(cx, iterator)? {
        result = if result.is_absent() { item } else { call::call(cx, function, &[result, item])? };
    }
    if result.is_absent() {
        return Err(raise::type_error(cx, format_args!("reduce() of empty iterable with no initial value")));
    }
    Ok(result)
>>>>>>> main
}
