//! Static descriptions of code and files, read safely.

use crate::prelude::*;
use core::cell::Cell;

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

/// Names of the parameters, then of the other locals, then of the variables of enclosing functions.
pub fn variables(desc: &'static CodeDesc) -> impl Iterator<Item = Word> {
    let locals = names(desc.var_names, usize::from(desc.local_count));
    locals.chain(names(desc.free_names, usize::from(desc.free_count)))
}

/// Names of the variables that inner functions use.
pub fn cell_variables(desc: &'static CodeDesc) -> impl Iterator<Item = Word> {
    names(desc.cell_names, usize::from(desc.cell_count))
}

fn names(table: *const *const Cell<Word>, n: usize) -> impl Iterator<Item = Word> {
    // SAFETY: the compiler emits `n` slots.
    let slots = if n == 0 { &[][..] } else { unsafe { core::slice::from_raw_parts(table, n) } };
    slots.iter().map(|slot| text_of(*slot))
}
