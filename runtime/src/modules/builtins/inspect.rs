//! Attributes by name, classes of values, namespaces, and importing by name.

use crate::modules::sys::streams;
use crate::object::import::Package;
use crate::object::{attributes, call, dispatch, frame_call, frames, import as importing, intern, special};
use crate::prelude::*;
use crate::raise;
use crate::types;
use crate::types::type_::checks;

pub fn callable(_cx: &mut Ctx, value: Word) -> Word {
    boolean(dispatch::has(class_of(value), SlotId::Call))
}

pub fn getattr(cx: &mut Ctx, object: Word, name: Word, default: Word) -> Res<Word> {
    let name = attribute_name(cx, name)?;
    if default.is_absent() {
        return attributes::get(cx, object, name);
    }
    Ok(attributes::get_optional(cx, object, name)?.unwrap_or(default))
}

pub fn hasattr(cx: &mut Ctx, object: Word, name: Word) -> Res<bool> {
    let name = attribute_name(cx, name)?;
    Ok(attributes::get_optional(cx, object, name)?.is_some())
}

pub fn setattr(cx: &mut Ctx, object: Word, name: Word, value: Word) -> Res<()> {
    let name = attribute_name(cx, name)?;
    attributes::set(cx, object, name, value)
}

pub fn delattr(cx: &mut Ctx, object: Word, name: Word) -> Res<()> {
    let name = attribute_name(cx, name)?;
    attributes::delete(cx, object, name)
}

fn attribute_name(cx: &mut Ctx, name: Word) -> Res<Word> {
    if types::str::is_str(name) {
        return Ok(intern::intern_word(name));
    }
    let class = raise::type_name(name);
    Err(raise::type_error(cx, format_args!("attribute name must be string, not '{class}'")))
}

pub fn isinstance(cx: &mut Ctx, object: Word, classes: Word) -> Res<bool> {
    checks::is_instance(cx, object, classes)
}

pub fn issubclass(cx: &mut Ctx, class: Word, classes: Word) -> Res<bool> {
    checks::is_subclass(cx, class, classes)
}

/// `dir(object)`. Without an argument the caller's names are wanted, which only a direct call can see.
pub fn dir(cx: &mut Ctx, object: Word) -> Res<Word> {
    if object.is_absent() {
        return Err(no_caller(cx, "dir"));
    }
    let Some(names) = special::call(cx, object, NameId::Dir, &[])? else {
        return Err(raise::type_error(cx, format_args!("object does not provide __dir__")));
    };
    let names = types::list::from_iterable(cx, names)?;
    types::list::sort(cx, names, none(), boolean(false))?;
    Ok(names)
}

pub fn vars(cx: &mut Ctx, object: Word) -> Res<Word> {
    if object.is_absent() {
        return Err(no_caller(cx, "vars"));
    }
    match attributes::get_optional(cx, object, intern::name(NameId::Dict))? {
        Some(dict) => Ok(dict),
        None => Err(raise::type_error(cx, format_args!("vars() argument must have __dict__ attribute"))),
    }
}

/// `globals()` through another name.
pub fn globals(cx: &mut Ctx) -> Res<Word> {
    let module = match frames::caller(cx, 0) {
        Some(running) => frames::module_of(cx, running)?,
        None => None,
    };
    match module {
        Some(module) => frame_call::module_dict(cx, module),
        None => Err(no_caller(cx, "globals")),
    }
}

/// `locals()` through another name: only a module's variables can be found.
pub fn locals(cx: &mut Ctx) -> Res<Word> {
    match frames::caller(cx, 0) {
        Some(running) if running.code().flags & code_flags::MODULE != 0 => globals(cx),
        _ => Err(no_caller(cx, "locals")),
    }
}

fn no_caller(cx: &mut Ctx, function: &str) -> Raised {
    let feature = match types::str::new(cx, &format!("{function}() of the caller through another name")) {
        Ok(feature) => feature,
        Err(raised) => return raised,
    };
    raise::not_compiled(cx, feature).err().unwrap_or(Raised)
}

/// `exit(code)` and `quit(code)`, which close standard input as CPython's do.
pub fn exit(cx: &mut Ctx, code: Word) -> Res<()> {
    if let Some(stdin) = streams::current(cx, NameId::Stdin)? {
        if call::call_method(cx, stdin, intern::name(NameId::Close), &[]).is_err() {
            raise::take_pending(cx);
        }
    }
    Err(raise::error_with(cx, ClassId::SystemExit, &[if code.is_absent() { none() } else { code }]))
}

/// `__import__(name, globals, locals, fromlist, level)`
pub fn import(cx: &mut Ctx, name: Word, globals: Word, _locals: Word, from_list: Word, level: Word) -> Res<Word> {
    if !types::str::is_str(name) {
        return Err(raise::type_error(cx, format_args!("module name must be a string")));
    }
    let level = if level.is_absent() { 0 } else { types::str::subscript::c_int_argument(cx, level)? };
    if level < 0 {
        return Err(raise::value_error(cx, format_args!("level must be >= 0")));
    }
    if level > 0 && !(globals.is_present() && is_instance_of(globals, ClassId::Dict)) {
        let text = if globals.is_present() && globals != none() {
            "globals must be a dict"
        } else {
            "'__name__' not in globals"
        };
        let class = if globals.is_present() && globals != none() { ClassId::TypeError } else { ClassId::KeyError };
        return Err(raise::error(cx, class, format_args!("{text}")));
    }
    importing::import(cx, Package::OfGlobals(globals), name, from_list, level as i64)
}
