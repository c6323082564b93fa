//! `types.FunctionType(code, globals, ...)`: another function with the code of one, in the same module.

use super::{code_names, make, this};
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise::{self, type_error, type_name};
use crate::types::{code, dict, str, tuple};

static SIGNATURE: Signature = Signature::new("function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)");

pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (_, args) = args.split_first();
    let [code, globals, name, defaults, closure, kwdefaults] = SIGNATURE.bind::<6>(cx, args)?.map(|w| w.present().unwrap_or_else(none));
    if !is_exact(code, ClassId::Code) {
        let given = type_name(code);
        return Err(type_error(cx, format_args!("function() argument 'code' must be code, not {given}")));
    }
    if !is_instance_of(globals, ClassId::Dict) {
        let given = type_name(globals);
        return Err(type_error(cx, format_args!("function() argument 'globals' must be dict, not {given}")));
    }
    none_or(cx, name, ClassId::Str, "arg 3 (name) must be None or string")?;
    none_or(cx, defaults, ClassId::Tuple, "arg 4 (defaults) must be None or tuple")?;
    check_closure(cx, code::description(code), closure)?;
    none_or(cx, kwdefaults, ClassId::Dict, "arg 6 (kwdefaults) must be None or dict")?;
    let Some(module) = code::module(code).filter(|module| dict::attributes_owner(globals) == Some(*module)) else {
        let feature = str::new(cx, "a function with other globals")?;
        raise::not_compiled(cx, feature)?;
        return Err(Raised);
    };
    let desc = core::ptr::from_ref(code::description(code)).cast_mut().cast::<Word>();
    let closure = if closure == none() || tuple::items_of(closure).is_empty() { Word::ABSENT } else { closure };
    let function = make(cx, desc, core::ptr::null_mut(), module, closure)?;
    let made = this(function);
    if name != none() {
        made.name.set(name);
    }
    for (cell, value) in [(&made.defaults, defaults), (&made.kwdefaults, kwdefaults)] {
        cell.set(if value == none() { Word::ABSENT } else { value });
    }
    Ok(function)
}

fn none_or(cx: &mut Ctx, value: Word, class: ClassId, message: &str) -> Res<()> {
    if value == none() || is_instance_of(value, class) { Ok(()) } else { Err(type_error(cx, format_args!("{message}"))) }
}

/// A cell per free variable.
fn check_closure(cx: &mut Ctx, code: &CodeDesc, closure: Word) -> Res<()> {
    let wanted = code.free_count as usize;
    if closure != none() && !is_instance_of(closure, ClassId::Tuple) || closure == none() && wanted > 0 {
        let or_none = if wanted > 0 && closure == none() { "" } else { "None or " };
        return Err(type_error(cx, format_args!("arg 5 (closure) must be {or_none}tuple")));
    }
    let cells: &[Word] = if closure == none() { &[] } else { tuple::words_of(closure) };
    if cells.len() != wanted {
        let (name, given) = (str::to_string_lossy(code_names(code).0), cells.len());
        return Err(raise::value_error(cx, format_args!("{name} requires closure of length {wanted}, not {given}")));
    }
    match cells.iter().find(|cell| !is_exact(**cell, ClassId::Cell)) {
        Some(other) => {
            let given = type_name(*other);
            Err(type_error(cx, format_args!("arg 5 (closure) expected cell, found {given}")))
        }
        None => Ok(()),
    }
}
