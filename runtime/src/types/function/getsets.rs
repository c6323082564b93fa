//! The attributes of functions.

use super::{annotations, is_callable, this};
use crate::object::{fields, frame_call};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{code, tuple, type_};
use core::cell::Cell;

pub const ROWS: &[GetSetRow] = &[
    GetSetRow { name: "__name__", get: |_, f| Ok(this(f).name.get()), set: Some(set_name) },
    GetSetRow { name: "__qualname__", get: |_, f| Ok(this(f).qualname.get()), set: Some(set_qualname) },
    GetSetRow { name: "__doc__", get: |_, f| Ok(or_none(&this(f).doc)), set: Some(|_, f, v| assign(&this(f).doc, v)) },
    GetSetRow {
        name: "__module__",
        get: |_, f| Ok(or_none(&this(f).module_name)),
        set: Some(|_, f, v| assign(&this(f).module_name, v)),
    },
    GetSetRow { name: "__defaults__", get: |_, f| Ok(or_none(&this(f).defaults)), set: Some(set_defaults) },
    GetSetRow { name: "__kwdefaults__", get: |_, f| Ok(or_none(&this(f).kwdefaults)), set: Some(set_kwdefaults) },
    GetSetRow { name: "__closure__", get: |_, f| Ok(this(f).closure.present().unwrap_or_else(none)), set: Some(read_only) },
    GetSetRow { name: "__code__", get: |cx, f| code::of_function(cx, this(f)), set: Some(set_code) },
    GetSetRow { name: "__globals__", get: |cx, f| frame_call::module_dict(cx, this(f).module), set: Some(read_only) },
    GetSetRow { name: "__builtins__", get: builtins, set: Some(read_only) },
    GetSetRow { name: "__annotations__", get: annotations, set: Some(set_annotations) },
    GetSetRow { name: "__annotate__", get: |_, f| Ok(or_none(&this(f).annotate)), set: Some(set_annotate) },
    GetSetRow { name: "__type_params__", get: type_params, set: Some(set_type_params) },
    GetSetRow {
        name: "__dict__",
        get: |cx, f| Ok(fields::dict_of(cx, f)?.expect("functions have a dict")),
        set: Some(type_::getsets::set_instance_dict),
    },
];

fn or_none(cell: &Cell<Word>) -> Word {
    cell.get().present().unwrap_or_else(none)
}

fn assign(cell: &Cell<Word>, value: Word) -> Res<()> {
    cell.set(value);
    Ok(())
}

fn read_only(cx: &mut Ctx, _function: Word, _value: Word) -> Res<()> {
    Err(raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}

fn set_text(cx: &mut Ctx, cell: &Cell<Word>, attribute: &str, value: Word) -> Res<()> {
    if value.is_absent() || !is_instance_of(value, ClassId::Str) {
        return Err(type_error(cx, format_args!("{attribute} must be set to a string object")));
    }
    assign(cell, value)
}

fn set_name(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    set_text(cx, &this(function).name, "__name__", value)
}

fn set_qualname(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    set_text(cx, &this(function).qualname, "__qualname__", value)
}

/// Stores an instance of `class`; None and deletion store nothing.
fn set_instance(cx: &mut Ctx, cell: &Cell<Word>, class: ClassId, message: &str, value: Word) -> Res<()> {
    if value.is_absent() || value == none() {
        return assign(cell, Word::ABSENT);
    }
    if !is_instance_of(value, class) {
        return Err(type_error(cx, format_args!("{message}")));
    }
    assign(cell, value)
}

fn set_defaults(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    set_instance(cx, &this(function).defaults, ClassId::Tuple, "__defaults__ must be set to a tuple object", value)
}

fn set_kwdefaults(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    set_instance(cx, &this(function).kwdefaults, ClassId::Dict, "__kwdefaults__ must be set to a dict object", value)
}

/// Setting the annotations drops what would compute them.
fn set_annotations(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    let this = this(function);
    set_instance(cx, &this.annotations, ClassId::Dict, "__annotations__ must be set to a dict object", value)?;
    assign(&this.annotate, none())
}

fn set_annotate(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    let this = this(function);
    if value.is_absent() {
        return Err(type_error(cx, format_args!("__annotate__ cannot be deleted")));
    }
    if value == none() {
        return assign(&this.annotate, value);
    }
    if !is_callable(value) {
        return Err(type_error(cx, format_args!("__annotate__ must be callable or None")));
    }
    this.annotations.set(Word::ABSENT);
    assign(&this.annotate, value)
}

fn type_params(cx: &mut Ctx, function: Word) -> Res<Word> {
    match this(function).type_params.get().present() {
        Some(params) => Ok(params),
        None => tuple::new(cx, &[]),
    }
}

fn set_type_params(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    if value.is_absent() || !is_instance_of(value, ClassId::Tuple) {
        return Err(type_error(cx, format_args!("__type_params__ must be set to a tuple")));
    }
    assign(&this(function).type_params, value)
}

/// Code is compiled in: a function keeps the code that it was made with.
fn set_code(cx: &mut Ctx, function: Word, value: Word) -> Res<()> {
    if value.is_absent() || !is_exact(value, ClassId::Code) {
        return Err(type_error(cx, format_args!("__code__ must be set to a code object")));
    }
    if code::of_function(cx, this(function))? == value {
        return Ok(());
    }
    let feature = crate::types::str::new(cx, "assignment to __code__")?;
    raise::not_compiled(cx, feature)
}

fn builtins(cx: &mut Ctx, _function: Word) -> Res<Word> {
    let module = crate::object::import::builtins(cx)?;
    frame_call::module_dict(cx, module)
}
