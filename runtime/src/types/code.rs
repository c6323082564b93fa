//! `code`: what programs may ask about the code of a function. There is no bytecode.

use crate::object::gc::Instance;
use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise::site;
use crate::types::{function, str, tuple};
use core::cell::Cell;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

#[repr(C)]
pub struct CodeObj {
    header: Header,
    desc: Cell<Option<&'static CodeDesc>>,
    /// The module of a function with this code, where one asked for it.
    module: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for CodeObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for CodeObj {
    const CLASS: ClassId = ClassId::Code;
}

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::HAS_WEAKREF,
    slots: Slots { repr: slot!(unary, repr), ..Slots::EMPTY },
    getsets: &[
        GetSetRow { name: "co_name", get: |_, c| Ok(function::code_names(desc(c)).0), set: None },
        GetSetRow { name: "co_qualname", get: |_, c| Ok(function::code_names(desc(c)).1), set: None },
        GetSetRow { name: "co_argcount", get: |_, c| Ok(Word::small(desc(c).positional.into())), set: None },
        GetSetRow { name: "co_posonlyargcount", get: |_, c| Ok(Word::small(desc(c).positional_only.into())), set: None },
        GetSetRow { name: "co_kwonlyargcount", get: |_, c| Ok(Word::small(desc(c).keyword_only.into())), set: None },
        GetSetRow { name: "co_nlocals", get: |_, c| Ok(Word::small(variables(desc(c)).count() as i64)), set: None },
        GetSetRow { name: "co_varnames", get: variable_names, set: None },
        GetSetRow { name: "co_freevars", get: free_names, set: None },
        GetSetRow { name: "co_cellvars", get: cell_names, set: None },
        GetSetRow { name: "co_filename", get: |cx, c| str::new(cx, file_name(desc(c))), set: None },
        GetSetRow { name: "co_firstlineno", get: |_, c| Ok(Word::small(desc(c).first_line.into())), set: None },
        GetSetRow { name: "co_flags", get: |_, c| Ok(Word::small(python_flags(desc(c)))), set: None },
    ],
    scan: Scan::Fields,
    raw_mask: 1 << 1,
    ..StaticClass::new(ClassId::Code, size_of::<CodeObj>())
};

fn desc(code: Word) -> &'static CodeDesc {
    Gc::<CodeObj>::of(code).desc.get().expect("a code object has a description")
}

/// Code objects made so far, by address of their description: `f.__code__ is f.__code__`.
static MADE: LazyLock<Mutex<HashMap<usize, &'static RootCell>>> = LazyLock::new(Mutex::default);

/// The code object of a function.
pub fn of_function(cx: &mut Ctx, function: Gc<FunctionObj>) -> Res<Word> {
    let code = of(cx, function::code(function))?;
    Gc::<CodeObj>::of(code).module.set(function.module);
    Ok(code)
}

/// What a code object describes.
pub fn description(code: Word) -> &'static CodeDesc {
    desc(code)
}

/// The module of the functions with this code, if it is known.
pub fn module(code: Word) -> Option<Word> {
    Gc::<CodeObj>::of(code).module.get().present()
}

/// The code object of a description.
pub fn of(cx: &mut Ctx, desc: &'static CodeDesc) -> Res<Word> {
    let key = core::ptr::from_ref(desc) as usize;
    let known = MADE.lock().unwrap_or_else(PoisonError::into_inner).get(&key).map(|cell| cell.get());
    if let Some(known) = known {
        return Ok(known);
    }
    let code = Gc::<CodeObj>::allocate(cx)?;
    code.desc.set(Some(desc));
    let cell: &'static RootCell = Box::leak(Box::default());
    cell.set(code.word());
    MADE.lock().unwrap_or_else(PoisonError::into_inner).insert(key, cell);
    Ok(code.word())
}

/// The path of the source file as given to the compiler.
pub fn file_name(desc: &CodeDesc) -> &'static str {
    // SAFETY: the compiler emits the file's description and its path, which is UTF-8, as constants.
    unsafe {
        let file = &*desc.file;
        core::str::from_utf8_unchecked(core::slice::from_raw_parts(file.path, file.path_len))
    }
}

/// The bits that CPython gives them: `*`, `**`, nested, generator, coroutine, async generator; always optimized.
fn python_flags(desc: &CodeDesc) -> i64 {
    use code_flags::*;
    let bits = [
        (VARARGS, 0x4),
        (VARKEYWORDS, 0x8),
        (NESTED, 0x10),
        (GENERATOR, 0x20),
        (COROUTINE, 0x80),
        (ASYNC_GENERATOR, 0x200),
        (DOCSTRING, 0x400_0000),
        (METHOD, 0x800_0000),
    ];
    let awaitable = if crate::types::coroutine::is_marked(desc) { 0x100 } else { 0 };
    let is_function = desc.flags & (MODULE | CLASS_BODY) == 0;
    bits.iter().filter(|(flag, _)| desc.flags & flag != 0).map(|(_, bit)| bit).sum::<i64>() | awaitable | if is_function { 0x3 } else { 0 }
}

fn parameter_count(desc: &CodeDesc) -> usize {
    let stars = [code_flags::VARARGS, code_flags::VARKEYWORDS].iter().filter(|flag| desc.flags & **flag != 0).count();
    usize::from(desc.positional) + usize::from(desc.keyword_only) + stars
}

/// `co_varnames`: parameters, and the variables that no inner function uses.
fn variables(desc: &'static CodeDesc) -> impl Iterator<Item = Word> {
    let own = (0..desc.local_count as usize).map(|i| (i, function::variable_name(desc, i)));
    let is_cell = move |name: Word| site::cell_variables(desc).any(|cell| cell == name);
    own.filter(move |(i, name)| *i < parameter_count(desc) || !is_cell(*name)).map(|(_, name)| name)
}

fn variable_names(cx: &mut Ctx, code: Word) -> Res<Word> {
    let names: Vec<Word> = variables(desc(code)).collect();
    tuple::new(cx, &names)
}

fn cell_names(cx: &mut Ctx, code: Word) -> Res<Word> {
    let names: Vec<Word> = site::cell_variables(desc(code)).collect();
    tuple::new(cx, &names)
}

fn free_names(cx: &mut Ctx, code: Word) -> Res<Word> {
    let desc = desc(code);
    let names: Vec<Word> = (0..desc.free_count as usize).map(|i| function::free_name(desc, i)).collect();
    tuple::new(cx, &names)
}

fn repr(cx: &mut Ctx, code: Word) -> Res<Word> {
    let desc = desc(code);
    let name = str::to_string_lossy(function::code_names(desc).0);
    let (file, line, address) = (file_name(desc), desc.first_line, crate::object::address(code));
    str::new(cx, &format!("<code object {name} at {address:#x}, file \"{file}\", line {line}>"))
}
