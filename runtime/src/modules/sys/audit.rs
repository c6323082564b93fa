//! Audit hooks: what `sys.addaudithook` adds hears of every event that `sys.audit` is told.

use crate::object::call;
use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise;
use crate::types::{list, str, tuple};

/// A list of the hooks; absent until there is one.
static HOOKS: RootCell = RootCell::new();

/// `sys.audit(event, *args)`.
pub fn audit(cx: &mut Ctx, event: Word, args: Word) -> Res<()> {
    if !is_instance_of(event, ClassId::Str) {
        let kind = str::class_of_argument(event);
        return Err(raise::type_error(cx, format_args!("audit() argument 1 must be str, not {kind}")));
    }
    tell(cx, event, args)
}

/// `sys.addaudithook(hook)`: the hooks that are there may object by an exception, which is then forgotten.
pub fn add_hook(cx: &mut Ctx, hook: Word) -> Res<()> {
    if HOOKS.get().is_present() {
        let event = str::new(cx, "sys.addaudithook")?;
        let nothing = tuple::new(cx, &[])?;
        if let Err(raised) = tell(cx, event, nothing) {
            return if raise::catch(cx, ClassId::Exception) { Ok(()) } else { Err(raised) };
        }
    } else {
        let hooks = list::new(cx, &[])?;
        HOOKS.set(hooks);
    }
    list::append(cx, HOOKS.get(), hook)
}

fn tell(cx: &mut Ctx, event: Word, args: Word) -> Res<()> {
    let mut at = 0;
    while HOOKS.get().is_present() && at < list::len(HOOKS.get()) {
        let hook = list::get(cx, HOOKS.get(), at)?;
        call::call(cx, hook, &[event, args])?;
        at += 1;
    }
    Ok(())
}
