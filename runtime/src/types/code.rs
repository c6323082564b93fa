//! `code`: what a program may ask of a function's code. There is no bytecode, so what describes bytecode is absent.

use crate::prelude::*;
use crate::types::{str, tuple};
use core::cell::Cell;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A view of a compiler-made description. One per description, made when first asked for, outside the heap: code is
/// compared by identity and lives as long as the program.
#[repr(C, align(16))]
pub struct CodeObj {
    pub header: Header,
    pub desc: *const CodeDesc,
}

// SAFETY: `repr(C)`, starts with its header, never changes.
unsafe impl Object for CodeObj {}

static MADE: Mutex<Option<HashMap<usize, u64>>> = Mutex::new(None);

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { repr: slot!(unary, repr), ..Slots::EMPTY },
    getsets: &[
        GetSetRow { name: "co_name", get: |_, c| Ok(name(desc(c))), set: None },
        GetSetRow { name: "co_qualname", get: |_, c| Ok(qualname(desc(c))), set: None },
        GetSetRow { name: "co_filename", get: |cx, c| str::new(cx, file_name(desc(c))), set: None },
        GetSetRow { name: "co_firstlineno", get: |_, c| count(desc(c).first_line), set: None },
        GetSetRow { name: "co_argcount", get: |_, c| count(desc(c).positional.into()), set: None },
        GetSetRow { name: "co_posonlyargcount", get: |_, c| count(desc(c).positional_only.into()), set: None },
        GetSetRow { name: "co_kwonlyargcount", get: |_, c| count(desc(c).keyword_only.into()), set: None },
        GetSetRow { name: "co_nlocals", get: |_, c| count(parameters(desc(c)) + u32::from(desc(c).local_count)), set: None },
        GetSetRow { name: "co_varnames", get: var_names, set: None },
        GetSetRow { name: "co_freevars", get: free_vars, set: None },
        GetSetRow { name: "co_flags", get: |_, c| count(flags(desc(c))), set: None },
    ],
    ..StaticClass::new(ClassId::Code, size_of::<CodeObj>())
};

/// The code object of a description.
pub fn of(desc: *const CodeDesc) -> Word {
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let address = made.get_or_insert_default().entry(desc as usize).or_insert_with(|| {
        let header = Header(Cell::new(class(ClassId::Code).word().0));
        Box::leak(Box::new(CodeObj { header, desc })) as *const CodeObj as u64
    });
    Word(*address)
}

/// The description behind a code object.
pub fn desc(code: Word) -> &'static CodeDesc {
    debug_assert!(is_exact(code, ClassId::Code));
    // SAFETY: the caller passes a code object; descriptions are static.
    unsafe { &*Gc::<CodeObj>::from_word(code).desc }
}

/// The string in a slot of the program's string table.
fn text_of(slot: *const Cell<Word>) -> Word {
    // SAFETY: descriptions point at slots of the string table, which start-up has filled.
    unsafe { (*slot).get() }
}

/// `co_name`
pub fn name(desc: &CodeDesc) -> Word {
    text_of(desc.name)
}

/// `co_qualname`
pub fn qualname(desc: &CodeDesc) -> Word {
    text_of(desc.qualname)
}

/// `co_filename`
pub fn file_name(desc: &CodeDesc) -> &'static str {
    // SAFETY: the file is null or a static description of UTF-8 text.
    unsafe {
        match desc.file.as_ref() {
            Some(file) => core::str::from_utf8_unchecked(core::slice::from_raw_parts(file.path, file.path_len)),
            None => "<unknown>",
        }
    }
}

/// The source text of the file, unless it was left out of the program.
pub fn source(desc: &CodeDesc) -> Option<&'static str> {
    // SAFETY: as in `file_name`.
    unsafe {
        let file = desc.file.as_ref().filter(|file| !file.text.is_null())?;
        Some(core::str::from_utf8_unchecked(core::slice::from_raw_parts(file.text, file.text_len)))
    }
}

fn count(n: u32) -> Res<Word> {
    Ok(Word::small(i64::from(n)))
}

fn parameters(desc: &CodeDesc) -> u32 {
    let starred = |flag| u32::from(desc.flags & flag != 0);
    u32::from(desc.positional) + u32::from(desc.keyword_only) + starred(code_flags::VARARGS) + starred(code_flags::VARKEYWORDS)
}

/// Names of the parameters, then of the other locals.
pub fn local_names(desc: &'static CodeDesc) -> impl Iterator<Item = Word> {
    names(desc.var_names, parameters(desc) as usize + usize::from(desc.local_count))
}

/// Names of the variables of enclosing functions.
pub fn free_names(desc: &'static CodeDesc) -> impl Iterator<Item = Word> {
    names(desc.free_names, usize::from(desc.free_count))
}

fn names(table: *const *const Cell<Word>, n: usize) -> impl Iterator<Item = Word> {
    // SAFETY: the compiler emits `n` slots.
    let slots = if n == 0 { &[][..] } else { unsafe { core::slice::from_raw_parts(table, n) } };
    slots.iter().map(|slot| text_of(*slot))
}

fn var_names(cx: &mut Ctx, code: Word) -> Res<Word> {
    let names: Vec<Word> = local_names(desc(code)).collect();
    tuple::new(cx, &names)
}

fn free_vars(cx: &mut Ctx, code: Word) -> Res<Word> {
    let desc = desc(code);
    let names: Vec<Word> = free_names(desc).collect();
    tuple::new(cx, &names)
}

/// The bits that `inspect` tests.
fn flags(desc: &CodeDesc) -> u32 {
    const OPTIMIZED_NEW_LOCALS: u32 = 0x3;
    let is_function = desc.flags & (code_flags::MODULE | code_flags::CLASS_BODY) == 0;
    let table = [
        (code_flags::VARARGS, 0x4),
        (code_flags::VARKEYWORDS, 0x8),
        (code_flags::NESTED, 0x10),
        (code_flags::GENERATOR, 0x20),
        (code_flags::COROUTINE, 0x80),
        (code_flags::ASYNC_GENERATOR, 0x200),
    ];
    let own: u32 = table.iter().filter(|(flag, _)| desc.flags & flag != 0).map(|(_, bit)| bit).sum();
    own | if is_function { OPTIMIZED_NEW_LOCALS } else { 0 }
}

fn repr(cx: &mut Ctx, code: Word) -> Res<Word> {
    let desc = desc(code);
    let (name, file, line) = (str::to_string_lossy(name(desc)), file_name(desc), desc.first_line);
    str::new(cx, &format!("<code object {name} at 0x{:x}, file \"{file}\", line {line}>", code.0))
}
