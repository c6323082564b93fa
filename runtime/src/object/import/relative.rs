//! Relative imports: the full name that leading dots stand for.

use crate::object::{attributes, fields, intern};
use crate::prelude::*;
use crate::raise;
use crate::types;

/// Whose package the dots are counted from.
#[derive(Clone, Copy)]
pub enum Package {
    OfModule(Word),
    /// A dict of globals, as passed to `__import__`; None was passed where it is absent.
    OfGlobals(Word),
}

impl Package {
    fn global(self, cx: &mut Ctx, name: NameId) -> Res<Option<Word>> {
        match self {
            Package::OfModule(module) => fields::own_get(cx, module, intern::name(name)),
            Package::OfGlobals(globals) => types::dict::get(cx, globals, intern::name(name)),
        }
    }
}

/// The full name of `name` behind `level` dots.
pub fn resolve(cx: &mut Ctx, origin: Package, name: &str, level: i64) -> Res<String> {
    let package = package_name(cx, origin)?;
    if package.is_empty() {
        return Err(import_error(cx, "attempted relative import with no known parent package"));
    }
    let mut base = package.as_str();
    for _ in 1..level {
        match base.rsplit_once('.') {
            Some((parent, _)) => base = parent,
            None => return Err(import_error(cx, "attempted relative import beyond top-level package")),
        }
    }
    Ok(if name.is_empty() { base.to_owned() } else { format!("{base}.{name}") })
}

/// `__package__`, else the parent in `__spec__`, else what `__name__` and `__path__` say.
fn package_name(cx: &mut Ctx, origin: Package) -> Res<String> {
    let package = origin.global(cx, NameId::Package)?.filter(|package| *package != none());
    if let Some(package) = package {
        return text(cx, package, "package must be a string");
    }
    let spec = origin.global(cx, NameId::Spec)?.filter(|spec| *spec != none());
    if let Some(spec) = spec {
        let parent = intern::intern(cx, "parent")?;
        let parent = attributes::get(cx, spec, parent)?;
        return text(cx, parent, "__spec__.parent must be a string");
    }
    let Some(name) = origin.global(cx, NameId::Name)? else {
        return Err(raise::error(cx, ClassId::KeyError, format_args!("'__name__' not in globals")));
    };
    let name = text(cx, name, "__name__ must be a string")?;
    if origin.global(cx, NameId::Path)?.is_some() {
        return Ok(name);
    }
    Ok(name.rsplit_once('.').map_or(String::new(), |(parent, _)| parent.to_owned()))
}

fn text(cx: &mut Ctx, value: Word, error: &str) -> Res<String> {
    if is_instance_of(value, ClassId::Str) {
        return Ok(types::str::to_string_lossy(value));
    }
    Err(raise::type_error(cx, format_args!("{error}")))
}

fn import_error(cx: &mut Ctx, message: &str) -> Raised {
    let absent = Word::ABSENT;
    raise::import_error(cx, ClassId::ImportError, format_args!("{message}"), absent, absent, absent)
}
