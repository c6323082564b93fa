//! Making module objects and running module bodies.

use super::find::{self, Compiled, Found};
use super::{builtins, errors, modules, spec};
use crate::object::{attributes, dispatch, fields, intern};
use crate::prelude::*;
use crate::raise;
use crate::types;

/// Imports what was found under `name`: it is in `sys.modules` while its body runs, and only then if that fails.
pub fn load(cx: &mut Ctx, name: Word, found: Found) -> Res<Word> {
    let modules = modules(cx)?;
    match found {
        Found::Native(native) => {
            let module = crate::modules::instantiate(cx, native, name)?;
            types::dict::set_item(cx, modules, name, module)?;
            Ok(module)
        }
        Found::Compiled(compiled) => {
            let module = set_up(cx, compiled, name)?;
            types::dict::set_item(cx, modules, name, module)?;
            let initializing = errors::Initializing::enter(module);
            let result = run_body(cx, compiled, module);
            drop(initializing);
            if result.is_err() {
                forget(cx, modules, name)?;
            }
            result?;
            // The body may have put something else in its place.
            Ok(types::dict::get(cx, modules, name)?.unwrap_or(module))
        }
    }
}

/// Runs the program's `__main__`, which is never an initializing module for imports.
pub fn run_main(cx: &mut Ctx) -> Res<()> {
    let main = find::main().expect("a program has a main module");
    let name = intern::name(NameId::Main);
    let modules = modules(cx)?;
    let module = set_up(cx, main, name)?;
    types::dict::set_item(cx, modules, name, module)?;
    // A program that looks at specs has the module that gives them their methods.
    let specs = intern::intern(cx, "importlib._bootstrap")?;
    if find::find(specs).is_some() {
        super::import_absolute(cx, specs)?;
    }
    if let Some(run_as) = find::run_as() {
        let text = types::str::to_string_lossy(run_as);
        if let Some((package, _)) = text.rsplit_once('.') {
            let package = intern::intern(cx, package)?;
            super::import_absolute(cx, package)?;
        }
    }
    run_body(cx, main, module)
}

/// Runs the body of the compiled-in module `name` once more in `module`; false where there is none.
pub fn run_again(cx: &mut Ctx, module: Word, name: Word) -> Res<bool> {
    let Some(Found::Compiled(compiled)) = find::find(name) else { return Ok(false) };
    if module.0 != compiled.desc.storage as u64 {
        // Compiled code knows the place of its globals.
        let feature = types::str::new(cx, "the code of a module in another module")?;
        raise::not_compiled(cx, feature)?;
    }
    let initializing = errors::Initializing::enter(module);
    let result = run_body(cx, compiled, module);
    drop(initializing);
    result.map(|()| true)
}

fn run_body(cx: &mut Ctx, compiled: Compiled, module: Word) -> Res<()> {
    // SAFETY: a module description points at the code description of its body.
    let body = unsafe { (*compiled.desc.code).body }.expect("a module has a body");
    dispatch::answer(body(cx, module, core::ptr::null_mut())).map(|_| ())
}

/// Removes a failed module, with its exception on its way.
fn forget(cx: &mut Ctx, modules: Word, name: Word) -> Res<()> {
    let exception = raise::take_pending(cx);
    types::dict::remove(cx, modules, name)?;
    raise::restore(cx, exception)
}

/// Prepares the static module object: its attributes before the body runs, in CPython's order.
fn set_up(cx: &mut Ctx, compiled: Compiled, name: Word) -> Res<Word> {
    let desc = compiled.desc;
    let module = clear_storage(desc, name);
    let path = find::path_of(desc);
    let set = |cx: &mut Ctx, id: NameId, value: Word| fields::own_set(cx, module, intern::name(id), value);
    set(cx, NameId::Name, name)?;
    set(cx, NameId::Doc, none())?;
    let file = match path {
        Some(path) => types::str::new(cx, path)?,
        None => Word::ABSENT,
    };
    // A module run by `-m` has a package and a spec like any other.
    let run_as = find::run_as().filter(|_| compiled.is_main);
    let is_script = compiled.is_main && run_as.is_none();
    if is_script {
        set(cx, NameId::Package, none())?;
        let loader = spec::loader_of(cx, name, file.present().unwrap_or_else(none))?;
        set(cx, NameId::Loader, loader)?;
        set(cx, NameId::Spec, none())?;
        let builtins = builtins(cx)?;
        set(cx, NameId::Builtins, builtins)?;
    } else {
        let name = run_as.unwrap_or(name);
        let package = package_of(cx, desc, name)?;
        set(cx, NameId::Package, package)?;
        let spec = spec::of_compiled(cx, desc, name)?;
        let loader = intern::intern(cx, "loader")?;
        let loader = attributes::get(cx, spec, loader)?;
        set(cx, NameId::Loader, loader)?;
        set(cx, NameId::Spec, spec)?;
        if compiled.is_main {
            let builtins = builtins(cx)?;
            set(cx, NameId::Builtins, builtins)?;
        }
    }
    if let (true, Some(path)) = (desc.is_package != 0, path) {
        let search = spec::search_path(cx, path)?;
        set(cx, NameId::Path, search)?;
    }
    if file.is_present() {
        set(cx, NameId::File, file)?;
    }
    let cached = match path.filter(|_| !is_script) {
        Some(path) => types::str::new(cx, &spec::cached_path(path))?,
        None => none(),
    };
    set(cx, NameId::Cached, cached)?;
    if !compiled.is_main {
        let builtins = builtins(cx)?;
        let dict = attributes::get(cx, builtins, intern::name(NameId::Dict))?;
        set(cx, NameId::Builtins, dict)?;
    }
    Gc::<ModuleObj>::of(module).assumption.set(desc.assumption);
    Ok(module)
}

/// `__package__` of a module: itself for a package, else its parent.
fn package_of(cx: &mut Ctx, desc: &ModuleDesc, name: Word) -> Res<Word> {
    if desc.is_package != 0 {
        return Ok(name);
    }
    let text = types::str::to_string_lossy(name);
    intern::intern(cx, text.rsplit_once('.').map_or("", |(parent, _)| parent))
}

/// The module object in its static storage, every field unset. A module that is imported again after a failure, or
/// after it was removed from `sys.modules`, starts afresh in the same place.
fn clear_storage(desc: &ModuleDesc, name: Word) -> Word {
    // SAFETY: the compiler reserves a module object with the fields of its layout as storage; only the import of this
    // module writes here, and its code does not run yet.
    unsafe {
        let storage = desc.storage;
        (*storage).header.0.set(class(ClassId::Module).word().0);
        (*storage).dict.set(Word::ABSENT);
        (*storage).layout.set(desc.layout);
        (*storage).name.set(name);
        (*storage).assumption.set(core::ptr::null_mut());
        let (fields, presence) = fields::place::fields_of(desc.layout);
        for field in fields {
            *storage.cast::<u8>().add(field.offset as usize).cast::<Word>() = Word::ABSENT;
        }
        if presence != 0 {
            *storage.cast::<u8>().add(presence as usize).cast::<Word>() = Word::ABSENT;
        }
        Word(storage as u64)
    }
}
