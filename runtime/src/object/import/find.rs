//! What can be imported: the modules of the loaded programs, then those written in Rust.

use crate::modules::NATIVE_MODULES;
use crate::object::{intern, roots};
use crate::prelude::*;
use crate::raise::site;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A module that was found but not yet run.
#[derive(Clone, Copy)]
pub enum Found {
    Compiled(Compiled),
    Native(&'static NativeModule),
}

/// A compiled-in module, and whether it is the program's `__main__`.
#[derive(Clone, Copy)]
pub struct Compiled {
    pub desc: &'static ModuleDesc,
    pub is_main: bool,
}

// SAFETY: descriptions are immutable static data; what they point at is written by the import machinery only.
unsafe impl Send for Compiled {}

struct Index {
    /// By address of the interned full name, which the intern table keeps alive.
    modules: Option<HashMap<u64, Compiled>>,
    main: Option<Compiled>,
}

static INDEX: Mutex<Index> = Mutex::new(Index { modules: None, main: None });

/// Makes the modules of a program known and interns its strings. The program's data lives for good.
pub fn add_program(program: &'static ProgramDesc) {
    intern_strings(&program.strings);
    // SAFETY: the compiler emits `root_count` areas and `module_count` descriptions.
    let (areas, modules) = unsafe { (table(program.roots, program.root_count), table(program.modules, program.module_count)) };
    for area in areas {
        roots::add_area(area);
    }
    for module in modules {
        // SAFETY: the compiler emits a layout or null.
        unsafe { intern::intern_layout(module.layout) };
    }
    add_modules(program, modules);
    // SAFETY: the compiler emits `unit_count` addresses of descriptions that live as long as the program's.
    for unit in unsafe { table(program.units, program.unit_count) } {
        add_program(unsafe { &**unit });
    }
}

fn add_modules(program: &ProgramDesc, modules: &'static [ModuleDesc]) {
    let mut index = INDEX.lock().unwrap_or_else(PoisonError::into_inner);
    for (i, desc) in modules.iter().enumerate() {
        let compiled = Compiled { desc, is_main: i == program.main };
        if compiled.is_main {
            index.main = Some(compiled);
        }
        index.modules.get_or_insert_default().insert(name_of(desc).0, compiled);
    }
}

/// Puts the canonical string of each literal into its slot.
fn intern_strings(strings: &StringTable) {
    // SAFETY: the compiler emits `count` slots and literals.
    let (slots, literals) = unsafe { (table(strings.slots, strings.count), table(strings.literals, strings.count)) };
    for (slot, literal) in slots.iter().zip(literals) {
        slot.set(intern::intern_word(Word(*literal as u64)));
    }
}

/// # Safety
/// `start` points at `count` elements that live for good.
pub unsafe fn table<T>(start: *const T, count: usize) -> &'static [T] {
    // SAFETY: the caller vouches for the extent; an empty table may have no address.
    if count == 0 { &[] } else { unsafe { core::slice::from_raw_parts(start, count) } }
}

/// The interned full name of a module.
pub fn name_of(desc: &ModuleDesc) -> Word {
    // SAFETY: the name is a slot of the program's string table.
    unsafe { (*desc.name).get() }
}

/// The module `__main__` of the program.
pub fn main() -> Option<Compiled> {
    INDEX.lock().unwrap_or_else(PoisonError::into_inner).main
}

/// The path of the program's main file, as given to the compiler.
pub fn main_path() -> Option<&'static str> {
    main().and_then(|main| path_of(main.desc))
}

/// The full name of the main module where it was found in a package, as by `python -m`.
pub fn run_as() -> Option<Word> {
    // SAFETY: the name is null or a slot of the program's string table.
    main().and_then(|main| unsafe { main.desc.run_as.as_ref() }).map(|name| name.get())
}

/// The path of a compiled-in module.
pub fn path_of(desc: &ModuleDesc) -> Option<&'static str> {
    // SAFETY: the module body has a code description, whose file is null or static text.
    unsafe {
        let file = (*desc.code).file.as_ref()?;
        core::str::from_utf8(core::slice::from_raw_parts(file.path, file.path_len)).ok()
    }
}

/// A built-in name may mean something else from now on: no module's assumption holds.
pub fn clear_assumptions() {
    let index = INDEX.lock().unwrap_or_else(PoisonError::into_inner);
    for module in index.modules.iter().flat_map(HashMap::values) {
        crate::object::class_update::clear(module.desc.assumption);
    }
}

/// The module of an interned full name.
pub fn find(name: Word) -> Option<Found> {
    let compiled = {
        let index = INDEX.lock().unwrap_or_else(PoisonError::into_inner);
        index.modules.as_ref().and_then(|modules| modules.get(&name.0).copied())
    };
    if let Some(compiled) = compiled {
        return Some(Found::Compiled(compiled));
    }
    let text = crate::types::str::to_string_lossy(name);
    NATIVE_MODULES.iter().find(|module| module.name == text).map(|module| Found::Native(module))
}

/// The source text of the compiled-in file of this path, unless texts were left out.
pub fn source_of(path: &str) -> Option<&'static str> {
    let index = INDEX.lock().unwrap_or_else(PoisonError::into_inner);
    let module = index.modules.as_ref()?.values().find(|module| path_of(module.desc) == Some(path))?;
    // SAFETY: module bodies have static code descriptions.
    site::source(unsafe { &*module.desc.code })
}

/// The interned full name of the module whose source is `file`.
pub fn name_of_file(file: *const FileDesc) -> Option<Word> {
    let index = INDEX.lock().unwrap_or_else(PoisonError::into_inner);
    // SAFETY: module bodies have code descriptions, which are static.
    let is_of_file = |module: &&Compiled| unsafe { (*module.desc.code).file == file };
    index.modules.as_ref()?.values().find(is_of_file).map(|module| name_of(module.desc))
}
