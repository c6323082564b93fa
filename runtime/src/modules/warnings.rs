//! Warnings that the runtime itself issues.

use crate::object::{attributes, call, import, intern};
use crate::prelude::*;
use crate::raise::{self, site};
use crate::types::{dict, int, str};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Issues a warning of a built-in category through the module `warnings`, which decides what becomes of it. A program
/// that never imports that module has not asked for any.
pub fn warn(cx: &mut Ctx, category: ClassId, message: core::fmt::Arguments<'_>, stack_level: i64) -> Res<()> {
    let modules = import::modules(cx)?;
    let name = intern::intern(cx, "warnings")?;
    let Some(module) = dict::get(cx, modules, name)? else {
        return Ok(());
    };
    let name = intern::intern(cx, "warn")?;
    let warn = attributes::get(cx, module, name)?;
    let message = str::new(cx, &message.to_string())?;
    let level = int::from_i64(cx, stack_level)?;
    call::call(cx, warn, &[message, class(category).word(), level]).map(|_| ())
}

/// Issues a warning about what happens at a place of the program, or at none as it ends. Without the module `warnings`,
/// which nobody has asked to filter then, it is shown as that module shows it by default: once per place.
pub fn warn_at(cx: &mut Ctx, category: ClassId, message: &str, site: Option<&SiteDesc>, source: Word) -> Res<()> {
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
    let shown = (file.to_owned(), line, message.to_owned());
    if site.is_some() && !SHOWN.lock().unwrap_or_else(PoisonError::into_inner).insert(shown) {
        return Ok(());
    }
    let mut text = str::TextBuilder::new();
    text.push_str(&format!("{file}:{line}: {category}: {message}\n"));
    let lines = code.and_then(site::source);
    if let Some(excerpt) = lines.and_then(|lines| lines.lines().nth((line - 1).max(0) as usize)) {
        text.push_str(&format!("  {}\n", excerpt.trim()));
    }
    if site.is_some() {
        text.push_str(&format!("{category}: Enable tracemalloc to get the object allocation traceback\n"));
    }
    raise::traceback::write_error(cx, &text);
    Ok(())
}

/// What [`warn_at`] has shown.
static SHOWN: Mutex<BTreeSet<(String, i64, String)>> = Mutex::new(BTreeSet::new());
