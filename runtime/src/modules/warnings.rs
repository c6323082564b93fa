//! Warnings that the runtime itself issues.

use crate::object::{attributes, call, frames, import, intern};
use crate::prelude::*;
use crate::raise::{site, traceback};
use crate::types::str::TextBuilder;
use crate::types::{dict, int, str};
use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Issues a warning of a built-in category through the module `warnings`, which decides what becomes of it. A program
/// that never imports that module has the filters that every program starts with.
pub fn warn(cx: &mut Ctx, category: ClassId, message: core::fmt::Arguments<'_>, stack_level: i64) -> Res<()> {
    let modules = import::modules(cx)?;
    let name = intern::intern(cx, "warnings")?;
    let Some(module) = dict::get(cx, modules, name)? else {
        return show_by_default(cx, category, &message.to_string(), stack_level);
    };
    let name = intern::intern(cx, "warn")?;
    let warn = attributes::get(cx, module, name)?;
    let message = str::new(cx, &message.to_string())?;
    let level = int::from_i64(cx, stack_level)?;
    call::call(cx, warn, &[message, class(category).word(), level]).map(|_| ())
}

/// Place and text of the warnings that were shown.
static SHOWN: LazyLock<Mutex<HashSet<(usize, u32, String)>>> = LazyLock::new(Mutex::default);

/// What the initial filters say: deprecations show in the program itself, and each place warns once.
fn show_by_default(cx: &mut Ctx, category: ClassId, message: &str, stack_level: i64) -> Res<()> {
    let depth = usize::try_from(stack_level - 1).unwrap_or(0);
    let Some(running) = frames::caller(cx, depth) else {
        return Ok(());
    };
    let is_shown = match category {
        ClassId::DeprecationWarning => {
            let module = frames::module_name(cx, depth)?;
            module.is_some_and(|name| is_instance_of(name, ClassId::Str) && str::is_text(name, "__main__"))
        }
        ClassId::PendingDeprecationWarning | ClassId::ImportWarning | ClassId::ResourceWarning => false,
        _ => true,
    };
    let (code, line) = (running.code(), running.site().line);
    let place = (code.file as usize, line, message.to_owned());
    if !is_shown || !SHOWN.lock().unwrap_or_else(PoisonError::into_inner).insert(place) {
        return Ok(());
    }
    let mut text = TextBuilder::new();
    text.push_str(&format!("{}:{line}: {}: {message}\n", site::file_name(code), category.name()));
    let source = site::source(code).and_then(|source| source.lines().nth((line as usize).saturating_sub(1)));
    if let Some(source) = source.map(core::primitive::str::trim).filter(|source| !source.is_empty()) {
        text.push_str(&format!("  {source}\n"));
    }
    traceback::write_error(cx, &text);
    Ok(())
}

/// Issues a warning about what happens at a place of the program, or at none as it ends. Without the module `warnings`,
/// which nobody has asked to filter then, it is shown as that module shows it by default: once per place.
pub fn warn_at(cx: &mut Ctx, category: ClassId, message: &str, site: Option<&SiteDesc>, source: Word) -> Res<()> {
    let site = site.or_else(|| frames::running(cx).next().map(frames::Running::site));
    // SAFETY: descriptions are static.
    let code = site.map(|site| unsafe { &*site.code });
    let (file, line) = (code.map_or("<sys>", site::file_name), site.map_or(0, |site| i64::from(site.line)));
    let modules = import::modules(cx)?;
    let name = intern::intern(cx, "warnings")?;
    if let Some(module) = dict::get(cx, modules, name)? {
        let name = intern::intern(cx, "warn_explicit")?;
        let warn = attributes::get(cx, module, name)?;
        let (message, file) = (str::new(cx, message)?, str::new(cx, file)?);
        let arguments = [message, class(category).word(), file, Word::small(line), none(), none(), none(), source];
        return call::call(cx, warn, &arguments).map(|_| ());
    }
    let category = category.name();
    let shown = (code.map_or(0, |code| code.file as usize), line as u32, message.to_owned());
    if site.is_some() && !SHOWN.lock().unwrap_or_else(PoisonError::into_inner).insert(shown) {
        return Ok(());
    }
    let mut text = TextBuilder::new();
    text.push_str(&format!("{file}:{line}: {category}: {message}\n"));
    let lines = code.and_then(site::source);
    if let Some(excerpt) = lines.and_then(|lines| lines.lines().nth((line - 1).max(0) as usize)) {
        text.push_str(&format!("  {}\n", excerpt.trim()));
    }
    if site.is_some() {
        text.push_str(&format!("{category}: Enable tracemalloc to get the object allocation traceback\n"));
    }
    traceback::write_error(cx, &text);
    Ok(())
}
