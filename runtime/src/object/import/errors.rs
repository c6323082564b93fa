//! What goes wrong in imports, and which modules are only partly initialized.

use super::{FromList, find};
use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::raise;
use crate::types;
use std::sync::{Mutex, PoisonError};

/// Addresses of the modules whose bodies are running. Each is in `sys.modules` or on a stack.
static INITIALIZING: Mutex<Vec<u64>> = Mutex::new(Vec::new());

/// While it lives, the module counts as partially initialized.
pub struct Initializing(u64);

impl Initializing {
    pub fn enter(module: Word) -> Initializing {
        INITIALIZING.lock().unwrap_or_else(PoisonError::into_inner).push(module.0);
        Initializing(module.0)
    }
}

impl Drop for Initializing {
    fn drop(&mut self) {
        let mut running = INITIALIZING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = running.iter().rposition(|module| *module == self.0) {
            running.remove(at);
        }
    }
}

/// The body of the module is still running.
pub fn is_initializing(module: Word) -> bool {
    INITIALIZING.lock().unwrap_or_else(PoisonError::into_inner).contains(&module.0)
}

/// The file of a module, for messages.
pub fn origin(cx: &mut Ctx, module: Word) -> Option<String> {
    let file = attributes::get_optional(cx, module, intern::name(NameId::File)).ok()??;
    is_instance_of(file, ClassId::Str).then(|| types::str::to_string_lossy(file))
}

/// The module lies beside the main file, where it may hide a library of the same name.
pub fn is_shadowing(path: &str) -> bool {
    let module = path.strip_suffix("/__init__.py").unwrap_or(path);
    find::main_path().is_some_and(|main| directory(main) == directory(module))
}

fn directory(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(directory, _)| directory)
}

#[cold]
pub fn not_found(cx: &mut Ctx, name: Word, message: core::fmt::Arguments<'_>) -> Raised {
    raise::import_error(cx, ClassId::ModuleNotFoundError, message, name, Word::ABSENT, Word::ABSENT)
}

/// `from module import name` where there is no such name. `package` is the module's name where it is a str.
#[cold]
pub fn cannot_import(cx: &mut Ctx, module: Word, package: Option<Word>, name: Word) -> Raised {
    let shown = package.map_or("<unknown module name>".to_owned(), types::str::to_string_lossy);
    let wanted = types::str::to_string_lossy(name);
    let origin = origin(cx, module);
    let path = match &origin {
        Some(path) => match types::str::new(cx, path) {
            Ok(path) => path,
            Err(raised) => return raised,
        },
        None => Word::ABSENT,
    };
    let place = origin.as_deref().unwrap_or("unknown location");
    let message = match &origin {
        Some(path) if is_initializing(module) && is_shadowing(path) => format!(
            "cannot import name '{wanted}' from '{shown}' \
             (consider renaming '{path}' if it has the same name as a library you intended to import)"
        ),
        _ if is_initializing(module) => format!(
            "cannot import name '{wanted}' from partially initialized module '{shown}' \
             (most likely due to a circular import) ({place})"
        ),
        _ => format!("cannot import name '{wanted}' from '{shown}' ({place})"),
    };
    let package = package.unwrap_or(Word::ABSENT);
    raise::import_error(cx, ClassId::ImportError, format_args!("{message}"), package, path, name)
}

/// An item of a `from` list that is not a str.
#[cold]
pub fn not_a_name(cx: &mut Ctx, package: Word, item: Word, list: FromList) -> Raised {
    let place = match list {
        FromList::Statement => "``from list''".to_owned(),
        FromList::All => format!("{}.__all__", module_name(cx, package)),
    };
    let got = raise::type_name(item);
    raise::type_error(cx, format_args!("Item in {place} must be str, not {got}"))
}

/// An entry of `__all__` or `__dict__` that is not a str; `list` names the place, with `{}` for the module.
#[cold]
pub fn not_a_star_name(cx: &mut Ctx, module: Word, item: Word, list: &str) -> Raised {
    let place = list.replace("{}", &module_name(cx, module));
    let got = raise::type_name(item);
    raise::type_error(cx, format_args!("{place} must be str, not {got}"))
}

fn module_name(cx: &mut Ctx, module: Word) -> String {
    match attributes::get_optional(cx, module, intern::name(NameId::Name)) {
        Ok(Some(name)) if is_instance_of(name, ClassId::Str) => types::str::to_string_lossy(name),
        _ => "<unknown module name>".to_owned(),
    }
}
