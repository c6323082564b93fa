//! "Did you mean": names close to one that was not found.

use crate::object::suggestions::closest;
use crate::object::{attributes, call, import, intern, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::attribute_error::AttributeErrorObj;
use crate::types::exceptions::import_error::ImportErrorObj;
use crate::types::exceptions::{or_none, view};
use crate::raise::site;
use crate::types::{dict, str, traceback};

/// The best replacement of `name` in what an AttributeError, ImportError or NameError looked at. Whatever goes wrong
/// on the way means that there is none.
pub fn suggestion(cx: &mut Ctx, exc: Word, traceback: Word, name: Word) -> Option<String> {
    let wrong = str::to_string_lossy(name);
    let candidates = if is_instance_of(exc, ClassId::AttributeError) {
        let obj = or_none(view::<AttributeErrorObj>(exc).obj.get());
        attribute_candidates(cx, obj, traceback, &wrong)
    } else if is_instance_of(exc, ClassId::ImportError) {
        import_candidates(cx, view::<ImportErrorObj>(exc).name.get(), &wrong)
    } else {
        variable_candidates(cx, traceback)
    };
    match candidates {
        Ok(candidates) => closest(candidates.iter().map(String::as_str), &wrong).map(str::to_owned),
        Err(Raised) => {
            raise::take_pending(cx);
            None
        }
    }
}

fn attribute_candidates(cx: &mut Ctx, obj: Word, traceback: Word, wrong: &str) -> Res<Vec<String>> {
    let mut names = names_of(cx, obj)?;
    if !wrong.starts_with('_') && !is_about_self(traceback) {
        names.retain(|name| !name.starts_with('_'));
    }
    Ok(names)
}

fn import_candidates(cx: &mut Ctx, module: Word, wrong: &str) -> Res<Vec<String>> {
    let modules = import::modules(cx)?;
    let Some(module) = module.present().filter(|m| is_instance_of(*m, ClassId::Str)) else {
        return Ok(Vec::new());
    };
    // The names are those of the package, as `__import__` answers it.
    let package = str::to_string_lossy(module);
    let package = str::new(cx, package.split('.').next().unwrap_or_default())?;
    let Some(module) = dict::get(cx, modules, package)? else {
        return Ok(Vec::new());
    };
    let mut names = names_of(cx, module)?;
    if !wrong.starts_with('_') {
        names.retain(|name| !name.starts_with('_'));
    }
    Ok(names)
}

/// The strings of `dir(obj)`, sorted.
fn names_of(cx: &mut Ctx, obj: Word) -> Res<Vec<String>> {
    let dir = intern::name(NameId::Dir);
    let listed = match call::call_method(cx, obj, dir, &[]) {
        Ok(listed) => listed,
        // A class: its `__dir__` is meant for instances.
        Err(Raised) if raise::catch(cx, ClassId::TypeError) => {
            call::call_method(cx, class_of(obj).word(), dir, &[obj])?
        }
        Err(raised) => return Err(raised),
    };
    let mut names = Vec::new();
    iterate::for_each(cx, listed, &mut |_, name| {
        if is_instance_of(name, ClassId::Str) {
            names.push(str::to_string_lossy(name));
        }
        Ok(true)
    })?;
    names.sort();
    Ok(names)
}

/// The innermost entry.
fn innermost(traceback: Word) -> Option<Word> {
    core::iter::successors(traceback.present(), |tb| traceback::next(*tb)).last()
}

/// The failing expression reads an attribute of `self`: then private names are fair suggestions.
fn is_about_self(traceback: Word) -> bool {
    let Some(entry) = super::entries(traceback, super::Limit::Last(1)).next() else {
        return false;
    };
    let (Some((start, _)), lines) = (entry.columns, entry.source_lines()) else {
        return false;
    };
    lines.first().and_then(|line| line.get(start..)).is_some_and(|text| text.starts_with("self."))
}

/// Local variables, globals and builtins of the innermost function.
fn variable_candidates(cx: &mut Ctx, traceback: Word) -> Res<Vec<String>> {
    let Some(entry) = innermost(traceback) else {
        return Ok(Vec::new());
    };
    let frame = traceback::frame_of(cx, entry)?;
    let desc = crate::types::frame::code_of(frame);
    let visible = site::variables(desc);
    let mut names: Vec<String> = visible.map(str::to_string_lossy).collect();
    for namespace in ["f_globals", "f_builtins"] {
        let name = intern::intern(cx, namespace)?;
        let namespace = attributes::get(cx, frame, name)?;
        let mut at = 0;
        while let Some((key, _)) = dict::next_of_any(cx, namespace, &mut at)? {
            if is_instance_of(key, ClassId::Str) {
                names.push(str::to_string_lossy(key));
            }
        }
    }
    Ok(names)
}
