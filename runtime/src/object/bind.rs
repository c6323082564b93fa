//! Binding the arguments of a call to the parameters of a Python function.

use crate::object::bind_errors;
use crate::object::call::{ArgBuffer, Args};
use crate::object::intern;
use crate::prelude::*;
use crate::raise::{recursion_error, type_error};
use crate::types::{dict, function, str, tuple};
use core::cell::Cell;
use core::slice;

/// Fills `slots` with one word per parameter (positional, keyword-only, `*`, `**`), or raises CPython's TypeError.
pub fn bind_function(cx: &mut Ctx, callee: Word, args: *mut Word, n: i64, kwnames: Word, slots: *mut Word) -> Res<()> {
    let function = Gc::<FunctionObj>::of(callee);
    let code = function::code(function);
    // SAFETY: the caller passes `n` arguments with a value per keyword name, and room for every parameter.
    let (args, slots) =
        unsafe { (Args::from_raw(args, n as usize, kwnames), slice::from_raw_parts_mut(slots, function::parameter_count(code))) };
    bind(cx, function, code, args, slots)
}

/// The generic entry of functions whose compiled code has none of its own: binds, then runs the body.
pub extern "C" fn sx_function_entry(cx: *mut Ctx, callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Word {
    // SAFETY: callers pass the running context, which nothing else borrows meanwhile.
    let cx = unsafe { &mut *cx };
    run(cx, callee, args, n, kwnames).unwrap_or(Word::ABSENT)
}

fn run(cx: &mut Ctx, callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Res<Word> {
    let function = Gc::<FunctionObj>::of(callee);
    let code = function::code(function);
    let body = code.body.expect("a function has a body");
    let mut buffer = ArgBuffer::new();
    let slots = buffer.reserve(cx, function::parameter_count(code))?;
    // SAFETY: the generic convention: `n` arguments and a value per keyword name.
    let args = unsafe { Args::from_raw(args, n, kwnames) };
    bind(cx, function, code, args, slots)?;
    let slots = slots.as_mut_ptr();
    let depth = cx.depth.get();
    let marker = 0u8;
    if depth >= cx.depth_limit.get() || (&raw const marker as usize) < cx.stack_limit.get() {
        recursion_error(cx)?;
    }
    cx.depth.set(depth + 1);
    let result = body(cx, callee, slots);
    cx.depth.set(depth);
    result.present().ok_or(Raised)
}

fn bind(cx: &mut Ctx, function: Gc<FunctionObj>, code: &CodeDesc, args: Args<'_>, slots: &mut [Word]) -> Res<()> {
    let given = args.positional();
    let positional = code.positional as usize;
    let stars = code.flags & (code_flags::VARARGS | code_flags::VARKEYWORDS);
    if stars == 0 && code.keyword_only == 0 && !args.has_keywords() && given.len() == positional {
        slots.copy_from_slice(given);
        return Ok(());
    }
    slots.fill(Word::ABSENT);
    let named = positional + code.keyword_only as usize;
    let taken = given.len().min(positional);
    slots[..taken].copy_from_slice(&given[..taken]);
    if stars & code_flags::VARARGS != 0 {
        slots[named] = tuple::new(cx, &given[taken..])?;
    }
    if stars & code_flags::VARKEYWORDS != 0 {
        let last = slots.len() - 1;
        slots[last] = dict::empty(cx)?;
    }
    place_keywords(cx, function, code, args, slots)?;
    if given.len() > positional && stars & code_flags::VARARGS == 0 {
        return Err(bind_errors::too_many(cx, function, code, given.len(), &slots[positional..named]));
    }
    fill_positional_defaults(cx, function, code, given.len(), slots)?;
    fill_keyword_defaults(cx, function, code, slots)
}

fn place_keywords(cx: &mut Ctx, function: Gc<FunctionObj>, code: &CodeDesc, args: Args<'_>, slots: &mut [Word]) -> Res<()> {
    let named = (code.positional + code.keyword_only) as usize;
    let first = code.positional_only as usize;
    for (keyword, value) in args.keywords() {
        if !is_instance_of(keyword, ClassId::Str) {
            return Err(type_error(cx, format_args!("keywords must be strings")));
        }
        let place_of = |name: Word| (first..named).find(|&i| function::variable_name(code, i) == name);
        let place = place_of(keyword).or_else(|| intern::find(keyword).filter(|name| *name != keyword).and_then(place_of));
        match place {
            Some(i) if slots[i].is_absent() => slots[i] = value,
            Some(_) => {
                let (name, keyword) = (function::label(function), str::to_string_lossy(keyword));
                return Err(type_error(cx, format_args!("{name}() got multiple values for argument '{keyword}'")));
            }
            None if code.flags & code_flags::VARKEYWORDS != 0 => {
                let extra = slots[slots.len() - 1];
                dict::set_item(cx, extra, keyword, value)?;
            }
            None => return Err(bind_errors::unexpected_keyword(cx, function, code, args, keyword)),
        }
    }
    Ok(())
}

fn fill_positional_defaults(
    cx: &mut Ctx,
    function: Gc<FunctionObj>,
    code: &CodeDesc,
    given: usize,
    slots: &mut [Word],
) -> Res<()> {
    let positional = code.positional as usize;
    if given >= positional {
        return Ok(());
    }
    let defaults: &[Cell<Word>] = function.defaults.get().present().map_or(&[], tuple::items_of);
    let first = positional.saturating_sub(defaults.len());
    if slots[..first].iter().any(|s| s.is_absent()) {
        return Err(bind_errors::missing(cx, function, code, 0..first, slots, "positional"));
    }
    for i in first..positional {
        if slots[i].is_absent() {
            slots[i] = defaults[i + defaults.len() - positional].get();
        }
    }
    Ok(())
}

fn fill_keyword_defaults(cx: &mut Ctx, function: Gc<FunctionObj>, code: &CodeDesc, slots: &mut [Word]) -> Res<()> {
    let range = code.positional as usize..(code.positional + code.keyword_only) as usize;
    let defaults = function.kwdefaults.get();
    let mut incomplete = false;
    for i in range.clone() {
        if slots[i].is_present() {
            continue;
        }
        let default = match defaults.present() {
            Some(defaults) => dict::get(cx, defaults, function::variable_name(code, i))?,
            None => None,
        };
        match default {
            Some(default) => slots[i] = default,
            None => incomplete = true,
        }
    }
    if incomplete {
        return Err(bind_errors::missing(cx, function, code, range, slots, "keyword-only"));
    }
    Ok(())
}
