//! `function`: functions of the program.

use crate::object::{attributes, bind, dispatch, fields, intern};
use crate::prelude::*;
use crate::types::{method, str};
use core::mem::offset_of;
use sxc_abi::slots::CallFn;

mod construct;
mod getsets;

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, construct::new), call: Some(call), repr: slot!(unary, repr), get: slot!(ternary, get), ..Slots::EMPTY },
    getsets: getsets::ROWS,
    scan: Scan::Fields,
    raw_mask: 1 << 1 | 1 << 2,
    dict_offset: offset_of!(FunctionObj, dict) as u16,
    flags: class_flags::HAS_DICT | class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::Function, size_of::<FunctionObj>())
};

pub fn this(function: Word) -> Gc<FunctionObj> {
    Gc::of(function)
}

/// The static facts of a function.
pub fn code(function: Gc<FunctionObj>) -> &'static CodeDesc {
    // SAFETY: the compiler emits the description as a constant that lives as long as the program.
    unsafe { &*function.code }
}

/// Words that binding fills: positional and keyword-only parameters, `*args`, `**kwargs`.
pub fn parameter_count(code: &CodeDesc) -> usize {
    let stars = (code.flags & (code_flags::VARARGS | code_flags::VARKEYWORDS)).count_ones() as usize;
    (code.positional + code.keyword_only) as usize + stars
}

/// The interned name of parameter or local `i`.
pub fn variable_name(code: &CodeDesc, i: usize) -> Word {
    debug_assert!(i < code.local_count as usize);
    // SAFETY: `var_names` has `local_count` entries, each the slot of an interned string.
    unsafe { (**code.var_names.add(i)).get() }
}

/// The interned name of free variable `i`.
pub fn free_name(code: &CodeDesc, i: usize) -> Word {
    debug_assert!(i < code.free_count as usize);
    // SAFETY: `free_names` has `free_count` entries, each the slot of an interned string.
    unsafe { (**code.free_names.add(i)).get() }
}

/// `__name__` and `__qualname__` that the source gives.
pub fn code_names(code: &CodeDesc) -> (Word, Word) {
    // SAFETY: both point to slots of interned strings.
    unsafe { ((*code.name).get(), (*code.qualname).get()) }
}

/// How messages name a function: its qualified name.
pub fn label(function: Gc<FunctionObj>) -> String {
    str::to_string_lossy(function.qualname.get())
}

/// A new function; `entry` may be null where the code has no generic entry of its own.
pub fn make(cx: &mut Ctx, code: *mut Word, entry: *mut Word, module: Word, closure: Word) -> Res<Word> {
    let function = Gc::<FunctionObj>::allocate(cx)?;
    let entry: CallFn = if entry.is_null() {
        bind::sx_function_entry
    } else {
        // SAFETY: the compiler passes the address of a function in the generic convention.
        unsafe { core::mem::transmute::<*mut Word, CallFn>(entry) }
    };
    function.entry.set(Some(entry));
    // SAFETY: just allocated and not shared yet; `code` is the description that the compiler emitted.
    unsafe {
        let function = function.as_ptr();
        (*function).code = code.cast();
        (*function).module = module;
        (*function).closure = closure;
    }
    let (name, qualname) = code_names(self::code(function));
    function.name.set(name);
    function.qualname.set(qualname);
    let module_name = fields::own_get(cx, module, intern::name(NameId::Name))?;
    function.module_name.set(module_name.unwrap_or_default());
    Ok(function.word())
}

/// Sets what the compiler found out at the definition: 0 defaults, 1 keyword defaults, 2 annotate, 3 type parameters, 4 doc.
pub fn set_part(_cx: &mut Ctx, function: Word, field: i64, value: Word) {
    let function = this(function);
    let cell = match field {
        0 => &function.defaults,
        1 => &function.kwdefaults,
        2 => &function.annotate,
        3 => &function.type_params,
        4 => &function.doc,
        _ => unreachable!("a function has five parts"),
    };
    cell.set(value);
}

extern "C" fn call(cx: *mut Ctx, callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Word {
    let function = this(callee);
    let entry = function.entry.get().expect("a function has an entry");
    entry(cx, callee, args, n, kwnames)
}

fn get(cx: &mut Ctx, function: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() { Ok(function) } else { method::new(cx, function, object) }
}

fn repr(cx: &mut Ctx, function: Word) -> Res<Word> {
    let name = this(function).qualname.get();
    let address = str::new(cx, &format!(" at {:#x}>", crate::object::address(function)))?;
    let open = str::new(cx, "<function ")?;
    crate::raise::text(cx, &[open, name, address])
}

/// The function's annotations, computed when first asked for.
pub fn annotations(cx: &mut Ctx, function: Word) -> Res<Word> {
    let this = this(function);
    if let Some(known) = this.annotations.get().present() {
        return Ok(known);
    }
    let computed = match this.annotate.get().present().filter(|a| *a != none()) {
        Some(annotate) => call_annotate(cx, annotate)?,
        None => crate::types::dict::empty(cx)?,
    };
    this.annotations.set(computed);
    Ok(computed)
}

/// `annotate(1)`, which must answer a dict.
pub fn call_annotate(cx: &mut Ctx, annotate: Word) -> Res<Word> {
    let answer = crate::object::call::call(cx, annotate, &[Word::small(1)])?;
    if is_instance_of(answer, ClassId::Dict) {
        return Ok(answer);
    }
    let given = crate::raise::type_name(answer);
    Err(crate::raise::type_error(cx, format_args!("__annotate__ returned non-dict of type '{given}'")))
}

/// The value is callable.
pub fn is_callable(value: Word) -> bool {
    dispatch::has(class_of(value), SlotId::Call)
}

/// The attribute `name` of the module that the function belongs to.
pub fn global(cx: &mut Ctx, function: Word, name: NameId) -> Res<Option<Word>> {
    attributes::get_optional(cx, this(function).module, intern::name(name))
}
