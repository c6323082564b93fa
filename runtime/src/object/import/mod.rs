//! Importing: modules compiled into the program and modules written in Rust, found by full name.
//!
//! `find` knows what there is, `load` runs a module once, `errors` words what fails; this file holds the protocol of
//! the import statements. There is no search path: what was not compiled in is a ModuleNotFoundError.

use crate::object::{attributes, fields, intern, iterate, sequence, truth};
use crate::prelude::*;
use crate::raise;
use crate::types;

mod errors;
mod find;
mod load;
mod relative;
pub mod spec;

pub use errors::{is_initializing, is_shadowing, origin};
pub use find::{add_program, clear_assumptions, main_path, run_as, source_of};
pub use load::{run_again, run_main};
pub use relative::Package;

use crate::object::roots::RootCell;

static MODULES: RootCell = RootCell::new();
static BUILTINS: RootCell = RootCell::new();

/// `sys.modules`: a dict, whatever the program assigns to that name.
pub fn modules(cx: &mut Ctx) -> Res<Word> {
    if let Some(modules) = MODULES.get().present() {
        return Ok(modules);
    }
    let modules = types::dict::empty(cx)?;
    MODULES.set(modules);
    Ok(modules)
}

/// The module whose source is `file`, once it is imported.
pub fn module_of_file(cx: &mut Ctx, file: *const FileDesc) -> Res<Option<Word>> {
    match find::name_of_file(file) {
        Some(name) => {
            let modules = modules(cx)?;
            types::dict::get(cx, modules, name)
        }
        None => Ok(None),
    }
}

/// The module `builtins`.
pub fn builtins(cx: &mut Ctx) -> Res<Word> {
    if let Some(module) = BUILTINS.get().present() {
        return Ok(module);
    }
    let module = import_absolute(cx, intern::name(NameId::BuiltinsModule))?;
    BUILTINS.set(module);
    Ok(module)
}

pub fn is_builtins(module: Word) -> bool {
    BUILTINS.get() == module
}

/// The module `builtins` has an attribute of this interned name.
pub fn is_builtin_name(name: Word) -> bool {
    BUILTINS.get().present().and_then(|module| fields::Place::of(module).overflow()).is_some_and(|d| types::dict::get_name(d, name).is_some())
}

/// The module of a full name, imported if it is not yet.
pub fn module(cx: &mut Ctx, name: &str) -> Res<Word> {
    let name = intern::intern(cx, name)?;
    import_absolute(cx, name)
}

/// An attribute of the module `builtins`, as `__reduce__` methods name it.
pub fn builtin(cx: &mut Ctx, name: &str) -> Res<Word> {
    let name = intern::intern(cx, name)?;
    let builtins = builtins(cx)?;
    attributes::get(cx, builtins, name)
}

/// `import name` and `from name import ...` in `module`: the module that the statement binds or reads from.
pub fn import_name(cx: &mut Ctx, module: Word, name: Word, from_list: Word, level: i64) -> Res<Word> {
    import(cx, Package::OfModule(module), name, from_list, level)
}

/// As [`import_name`], from code whose package is told by `package`.
pub fn import(cx: &mut Ctx, package: Package, name: Word, from_list: Word, level: i64) -> Res<Word> {
    let text = types::str::to_string_lossy(name);
    let absolute = if level > 0 {
        let absolute = relative::resolve(cx, package, &text, level)?;
        intern::intern(cx, &absolute)?
    } else {
        if text.is_empty() {
            return Err(raise::value_error(cx, format_args!("Empty module name")));
        }
        intern::intern_word(name)
    };
    let imported = import_absolute(cx, absolute)?;
    if from_list.is_present() && truth::truth(cx, from_list)? {
        let path = attributes::get_optional(cx, imported, intern::name(NameId::Path))?;
        if path.is_some() {
            import_submodules(cx, imported, from_list, FromList::Statement)?;
        }
        return Ok(imported);
    }
    match text.split_once('.') {
        None => Ok(imported),
        // `import a.b` binds `a`.
        Some((front, _)) if level == 0 => {
            let front = intern::intern(cx, front)?;
            import_absolute(cx, front)
        }
        Some((_, behind)) => {
            let full = types::str::to_string_lossy(absolute);
            let front = intern::intern(cx, &full[..full.len() - behind.len() - 1])?;
            in_modules(cx, front)
        }
    }
}

/// The module of a full name, imported if it is not yet.
pub fn import_absolute(cx: &mut Ctx, name: Word) -> Res<Word> {
    let modules = modules(cx)?;
    match types::dict::get(cx, modules, name)? {
        Some(module) if module != none() => Ok(module),
        Some(_) => {
            let text = types::str::to_string_lossy(name);
            Err(errors::not_found(cx, name, format_args!("import of {text} halted; None in sys.modules")))
        }
        None => find_and_load(cx, name),
    }
}

/// The entry of `sys.modules`, which is there after an import.
fn in_modules(cx: &mut Ctx, name: Word) -> Res<Word> {
    let modules = modules(cx)?;
    match types::dict::get(cx, modules, name)? {
        Some(module) => Ok(module),
        None => {
            let text = types::str::to_string_lossy(name);
            Err(raise::error(cx, ClassId::KeyError, format_args!("'{text}' not in sys.modules as expected")))
        }
    }
}

fn find_and_load(cx: &mut Ctx, name: Word) -> Res<Word> {
    let text = types::str::to_string_lossy(name);
    let Some((parent, child)) = text.rsplit_once('.') else { return load_top(cx, name, &text) };
    let parent_name = intern::intern(cx, parent)?;
    import_absolute(cx, parent_name)?;
    let modules = modules(cx)?;
    // Importing the package may have imported the module too.
    if let Some(module) = types::dict::get(cx, modules, name)? {
        return Ok(module);
    }
    let parent_module = in_modules(cx, parent_name)?;
    if attributes::get_optional(cx, parent_module, intern::name(NameId::Path))?.is_none() {
        return Err(errors::not_found(
            cx,
            name,
            format_args!("No module named '{text}'; '{parent}' is not a package"),
        ));
    }
    let module = load_top(cx, name, &text)?;
    let child = intern::intern(cx, child)?;
    attributes::set(cx, parent_module, child, module)?;
    Ok(module)
}

fn load_top(cx: &mut Ctx, name: Word, text: &str) -> Res<Word> {
    match find::find(name) {
        Some(found) => load::load(cx, name, found),
        None => Err(errors::not_found(cx, name, format_args!("No module named '{text}'"))),
    }
}

/// Where the names of a `from` list stand, for the wording of an error.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FromList {
    Statement,
    All,
}

/// Imports the submodules that `from package import names` names, where the package has no such attribute.
fn import_submodules(cx: &mut Ctx, package: Word, names: Word, list: FromList) -> Res<()> {
    iterate::for_each(cx, names, &mut |cx, name| {
        if !is_instance_of(name, ClassId::Str) {
            return Err(errors::not_a_name(cx, package, name, list));
        }
        let text = types::str::to_string_lossy(name);
        if text == "*" {
            let all = attributes::get_optional(cx, package, intern::name(NameId::All))?;
            if let (FromList::Statement, Some(all)) = (list, all) {
                import_submodules(cx, package, all, FromList::All)?;
            }
        } else if attributes::get_optional(cx, package, intern::intern_word(name))?.is_none() {
            import_submodule(cx, package, &text)?;
        }
        Ok(true)
    })
}

/// Imports `package.name` if there is such a module.
fn import_submodule(cx: &mut Ctx, package: Word, name: &str) -> Res<()> {
    let package_name = attributes::get(cx, package, intern::name(NameId::Name))?;
    let full = format!("{}.{name}", types::str::to_string_lossy(package_name));
    let full = intern::intern(cx, &full)?;
    if find::find(full).is_none() {
        let modules = modules(cx)?;
        if types::dict::get(cx, modules, full)?.is_none() {
            return Ok(());
        }
    }
    import_absolute(cx, full)?;
    Ok(())
}

/// `from module import name`.
pub fn import_from(cx: &mut Ctx, module: Word, name: Word) -> Res<Word> {
    if let Some(value) = attributes::get_optional(cx, module, name)? {
        return Ok(value);
    }
    // A submodule that is being imported is in `sys.modules` before it is an attribute of its package.
    let package = attributes::get_optional(cx, module, intern::name(NameId::Name))?;
    let package = package.filter(|package| is_instance_of(*package, ClassId::Str));
    if let Some(package) = package {
        let full = format!("{}.{}", types::str::to_string_lossy(package), types::str::to_string_lossy(name));
        let full = intern::intern(cx, &full)?;
        let modules = modules(cx)?;
        if let Some(module) = types::dict::get(cx, modules, full)? {
            return Ok(module);
        }
    }
    Err(errors::cannot_import(cx, module, package, name))
}

/// `from module import *` into the globals of the module `into`.
pub fn import_star(cx: &mut Ctx, module: Word, into: Word) -> Res<()> {
    let dict = attributes::get_optional(cx, module, intern::name(NameId::Dict))?;
    let (names, list) = match attributes::get_optional(cx, module, intern::name(NameId::All))? {
        Some(all) => (all, "Item in {}.__all__"),
        None => match dict {
            Some(dict) => (types::list::from_iterable(cx, dict)?, "Key in {}.__dict__"),
            None => {
                let message = format_args!("from-import-* object has no __dict__ and no __all__");
                return Err(raise::import_error(cx, ClassId::ImportError, message, none(), none(), none()));
            }
        },
    };
    let public_only = list.starts_with("Key");
    iterate::for_each(cx, names, &mut |cx, name| {
        if !is_instance_of(name, ClassId::Str) {
            return Err(errors::not_a_star_name(cx, module, name, list));
        }
        if public_only && types::str::to_string_lossy(name).starts_with('_') {
            return Ok(true);
        }
        let name = intern::intern_word(name);
        let value = attributes::get(cx, module, name)?;
        if is_instance_of(into, ClassId::Module) {
            fields::own_set(cx, into, name, value)?;
        } else {
            sequence::set_item(cx, into, name, value)?;
        }
        Ok(true)
    })
}
