//! Tracebacks: growing them while an exception passes, and showing them as CPython does.
//!
//! `excerpt`, `anchors` and `lexer` underline source; `stack` shows entries, `capture` reads what is to be shown of an
//! exception and of those it hangs together with, `layout` puts that in order, `uncaught` prints it.

use crate::prelude::*;
use crate::types::exceptions::{exception, reserve};
use crate::types::traceback;

mod anchors;
mod capture;
mod excerpt;
mod layout;
mod lexer;
mod stack;
mod stdlib_names;
mod suggest;
mod uncaught;
mod unraisable;

pub use capture::{hints, render, syntax_lines};
pub use stack::{Limit, entries};
pub use stdlib_names::STDLIB_NAMES;
pub use suggest::suggestion;
pub use uncaught::{display, exit_status, print_uncaught, text, write_error};
pub use unraisable::{hook as unraisable_hook, print_unraisable};

/// The lines of one entry as they are shown; `columns` are in bytes.
pub fn excerpt_text(lines: Vec<String>, columns: Option<(usize, usize)>) -> String {
    excerpt::render(&excerpt::Excerpt { lines, columns })
}

/// Adds to the pending exception an entry for `site`, and one for each call that it was inlined into.
pub fn add_entry(cx: &mut Ctx, site: *mut Word) {
    let exc = cx.pending.get();
    debug_assert!(exc.is_present(), "nothing is pending");
    let mut is_lookup = cx.lookup_failed.replace(0) != 0;
    if reserve::is_last_resort(exc) {
        return;
    }
    let mut link: *const SiteDesc = site.cast_const().cast();
    // SAFETY: generated code passes the address of a static description, whose links are null or descriptions too.
    while let Some(site) = unsafe { link.as_ref() } {
        let next = exception(exc).traceback.get();
        match traceback::at_site(cx, site, next, core::mem::take(&mut is_lookup)) {
            Ok(entry) => exception(exc).traceback.set(entry),
            Err(Raised) => {
                // An exception with a shorter traceback is better than another exception.
                cx.pending.set(exc);
                return;
            }
        }
        link = site.inlined_at;
    }
}
