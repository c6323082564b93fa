//! Calls of `locals`, `vars`, `dir` and `globals` without arguments, which look at their caller's variables.
//!
//! The compiler passes the variables along wherever a callee may be one of these; any other callee does not see them.

use crate::object::call::{FrameNames, call_raw};
use crate::object::{fields, frames};
use crate::object::native::NativeRow;
use crate::prelude::*;
use crate::types::{builtin_function, dict, list, str, tuple};

/// Calls `callee` with `n` arguments; `frame` is what a function that looks at its caller sees.
pub fn call(cx: &mut Ctx, callee: Word, args: *mut Word, n: i64, frame: FrameNames<'_>) -> Res<Word> {
    let looks = if n == 0 { builtin_function::row_in_builtins(callee).map(NativeRow::name) } else { None };
    match looks {
        Some("globals") => module_dict(cx, frame.module),
        Some("locals" | "vars") => locals(cx, frame),
        Some("dir") => {
            let variables = locals(cx, frame)?;
            sorted_keys(cx, variables)
        }
        _ => call_raw(cx, callee, args, n, Word::ABSENT),
    }
}

/// The name of the module whose code is running, for `__module__` of classes that are made by calls.
pub fn calling_module(cx: &mut Ctx) -> Res<Option<Word>> {
    frames::module_name(cx, 0)
}

/// The `__dict__` of a module.
pub fn module_dict(cx: &mut Ctx, module: Word) -> Res<Word> {
    Ok(fields::dict_of(cx, module)?.expect("a module has a dict"))
}

fn locals(cx: &mut Ctx, frame: FrameNames<'_>) -> Res<Word> {
    if frame.names.is_absent() {
        return module_dict(cx, frame.module);
    }
    // In a class body the only variable is the namespace.
    if let ([name], [namespace]) = (tuple::words_of(frame.names), frame.values)
        && str::is_text(*name, ".namespace")
    {
        return Ok(*namespace);
    }
    let variables = dict::empty(cx)?;
    for (name, value) in tuple::items_of(frame.names).iter().zip(frame.values) {
        if value.is_present() {
            dict::set_item(cx, variables, name.get(), *value)?;
        }
    }
    Ok(variables)
}

fn sorted_keys(cx: &mut Ctx, variables: Word) -> Res<Word> {
    let keys = list::from_iterable(cx, variables)?;
    let sort = crate::object::intern::intern(cx, "sort")?;
    crate::object::call::call_method(cx, keys, sort, &[])?;
    Ok(keys)
}
