//! Calls of special methods without a slot (`__reversed__`, `__length_hint__`, `__round__`, ...).

use crate::object::{attributes, call};
use crate::prelude::*;

/// `type(value).name(value, *args)`; None where the class has no such method.
pub fn call(cx: &mut Ctx, value: Word, name: NameId, args: &[Word]) -> Res<Option<Word>> {
    match attributes::special(cx, value, name)? {
        Some(method) => call::call(cx, method, args).map(Some),
        None => Ok(None),
    }
}
