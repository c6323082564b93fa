//! Recursion through Rust: protocols that may call themselves check how much stack is left.

use crate::prelude::*;
use crate::raise;

/// Raises RecursionError when the stack is used up. `activity` ends CPython's message, as in " in comparison".
#[inline]
pub fn check(cx: &mut Ctx, activity: &str) -> Res<()> {
    let marker = 0u8;
    if (&raw const marker as usize) < cx.stack_limit.get() {
        return Err(overflow(cx, activity));
    }
    Ok(())
}

#[cold]
fn overflow(cx: &mut Ctx, activity: &str) -> Raised {
    raise::error(cx, ClassId::RecursionError, format_args!("maximum recursion depth exceeded{activity}"))
}
