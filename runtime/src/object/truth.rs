//! Truth: `__bool__`, then `__len__`, else true.

use crate::object::dispatch;
use crate::prelude::*;

#[inline]
pub fn truth(cx: &mut Ctx, value: Word) -> Res<bool> {
    if let Some(v) = value.to_small() {
        return Ok(v != 0);
    }
    if value == boolean(true) {
        return Ok(true);
    }
    if value == boolean(false) || value == none() {
        return Ok(false);
    }
    by_class(cx, value)
}

fn by_class(cx: &mut Ctx, value: Word) -> Res<bool> {
    if let Some(f) = dispatch::truth_fn(class_of(value), SlotId::Bool) {
        return dispatch::truth_byte(f(cx, value));
    }
    match dispatch::length(cx, value) {
        Some(length) => Ok(length? != 0),
        None => Ok(true),
    }
}
