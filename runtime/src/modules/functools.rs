//! The module `_functools`.

use crate::modules::{set, set_class};
use crate::object::{call, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::functools::{key_wrapper, placeholder};

pub static MODULE: NativeModule = NativeModule {
    name: "_functools",
    functions: &[
        native!("cmp_to_key(mycmp)", key_wrapper::cmp_to_key, 1),
        native!("reduce(function, iterable, /, initial=None)", reduce, 3),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
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
}
