//! Warnings that the runtime itself issues.

use crate::object::{attributes, call, import, intern};
use crate::prelude::*;
use crate::types::{dict, int, str};

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
