//! `__spec__` and `__loader__` of modules. The classes are made here without methods, which `importlib` adds to them.

use super::find::{self, Found};
use crate::object::roots::RootCell;
use crate::object::{attributes, call, intern};
use crate::prelude::*;
use crate::types::{dict, list, str, tuple};

static MODULE_SPEC: RootCell = RootCell::new();
static SOURCE_LOADER: RootCell = RootCell::new();
static BUILTIN_LOADER: RootCell = RootCell::new();

/// `_frozen_importlib.ModuleSpec`
pub fn module_spec(cx: &mut Ctx) -> Res<Word> {
    class_in(cx, &MODULE_SPEC, "_frozen_importlib", "ModuleSpec")
}

/// `_frozen_importlib_external.SourceFileLoader`
pub fn source_loader(cx: &mut Ctx) -> Res<Word> {
    class_in(cx, &SOURCE_LOADER, "_frozen_importlib_external", "SourceFileLoader")
}

/// `_frozen_importlib.BuiltinImporter`
pub fn builtin_loader(cx: &mut Ctx) -> Res<Word> {
    class_in(cx, &BUILTIN_LOADER, "_frozen_importlib", "BuiltinImporter")
}

fn class_in(cx: &mut Ctx, cell: &'static RootCell, module: &str, name: &str) -> Res<Word> {
    if cell.get().is_absent() {
        let namespace = dict::empty(cx)?;
        let module = intern::intern(cx, module)?;
        dict::set_item(cx, namespace, intern::name(NameId::Module), module)?;
        let (name, bases) = (intern::intern(cx, name)?, tuple::new(cx, &[])?);
        let made = call::call(cx, class(ClassId::Type).word(), &[name, bases, namespace])?;
        cell.set(made);
    }
    Ok(cell.get())
}

/// An object of one of these classes, whose `__init__` is not for us.
fn blank(cx: &mut Ctx, of: Word) -> Res<Word> {
    call::call_method(cx, class(ClassId::Object).word(), intern::slot_name(SlotId::New), &[of])
}

/// The loader of the module `name` with the source file `path`.
pub fn loader_of(cx: &mut Ctx, name: Word, path: Word) -> Res<Word> {
    let class = source_loader(cx)?;
    let loader = blank(cx, class)?;
    set(cx, loader, "name", name)?;
    set(cx, loader, "path", path)?;
    Ok(loader)
}

/// Where CPython would keep the compiled code of a source file.
pub fn cached_path(path: &str) -> String {
    let (directory, file) = path.rsplit_once('/').map_or(("", path), |(directory, file)| (directory, file));
    let stem = file.strip_suffix(".py").unwrap_or(file);
    let slash = if directory.is_empty() { "" } else { "/" };
    format!("{directory}{slash}__pycache__/{stem}.cpython-314.pyc")
}

/// What is known of a module before it is imported.
pub struct Facts {
    pub name: Word,
    pub loader: Word,
    /// 0: not known.
    pub origin: Word,
    /// The list of a package's directories, or 0.
    pub search: Word,
    /// 0: the module has no file.
    pub cached: Word,
}

/// A `ModuleSpec`.
pub fn make(cx: &mut Ctx, facts: &Facts) -> Res<Word> {
    let class = module_spec(cx)?;
    let spec = blank(cx, class)?;
    let or_none = |word: Word| word.present().unwrap_or_else(none);
    set(cx, spec, "name", facts.name)?;
    set(cx, spec, "loader", facts.loader)?;
    set(cx, spec, "origin", or_none(facts.origin))?;
    set(cx, spec, "loader_state", none())?;
    set(cx, spec, "submodule_search_locations", or_none(facts.search))?;
    let empty = list::new(cx, &[])?;
    set(cx, spec, "_uninitialized_submodules", empty)?;
    set(cx, spec, "_set_fileattr", boolean(facts.cached.is_present()))?;
    set(cx, spec, "_cached", or_none(facts.cached))?;
    set(cx, spec, "_initializing", boolean(false))?;
    Ok(spec)
}

/// The spec of a module written in Rust.
pub fn of_native(cx: &mut Ctx, name: Word) -> Res<Word> {
    let (loader, origin) = (builtin_loader(cx)?, str::new(cx, "built-in")?);
    make(cx, &Facts { name, loader, origin, search: Word::ABSENT, cached: Word::ABSENT })
}

/// The spec of a module that was compiled in.
pub fn of_compiled(cx: &mut Ctx, desc: &ModuleDesc, name: Word) -> Res<Word> {
    let Some(path) = find::path_of(desc) else {
        return of_native(cx, name);
    };
    let (origin, cached) = (str::new(cx, path)?, str::new(cx, &cached_path(path))?);
    let loader = loader_of(cx, name, origin)?;
    let search = if desc.is_package != 0 { search_path(cx, path)? } else { Word::ABSENT };
    make(cx, &Facts { name, loader, origin, search, cached })
}

/// The list of a package's directory.
pub fn search_path(cx: &mut Ctx, path: &str) -> Res<Word> {
    let directory = path.rsplit_once('/').map_or("", |(directory, _)| directory);
    let directory = str::new(cx, directory)?;
    list::new(cx, &[directory])
}

/// The spec of what an import of `name` would load; None if there is nothing.
pub fn find_spec(cx: &mut Ctx, name: Word) -> Res<Word> {
    let name = intern::intern_word(name);
    match find::find(name) {
        Some(Found::Compiled(compiled)) => of_compiled(cx, compiled.desc, name),
        Some(Found::Native(_)) => of_native(cx, name),
        None => Ok(none()),
    }
}

fn set(cx: &mut Ctx, object: Word, name: &str, value: Word) -> Res<()> {
    let name = intern::intern(cx, name)?;
    attributes::set(cx, object, name, value)
}
