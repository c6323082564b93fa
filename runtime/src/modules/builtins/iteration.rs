//! iter, next.

use crate::object::{dispatch, iterate};
use crate::prelude::*;
use crate::raise;
use crate::types::{self, call_iterator};

/// `iter(object)` or `iter(callable, sentinel)`
pub fn iter(cx: &mut Ctx, object: Word, sentinel: Word) -> Res<Word> {
    if sentinel.is_absent() {
        return iterate::iter(cx, object);
    }
    if !dispatch::has(class_of(object), SlotId::Call) {
        return Err(raise::type_error(cx, format_args!("iter(v, w): v must be callable")));
    }
    call_iterator::new(cx, object, sentinel)
}

/// `next(iterator[, default])`: a StopIteration that is pending already goes on its way as it is.
pub fn next(cx: &mut Ctx, iterator: Word, default: Word) -> Res<Word> {
    let item = iterate::step(cx, iterator)?;
    if item.is_present() {
        return Ok(item);
    }
    if cx.pending.get().is_absent() {
        if default.is_present() {
            return Ok(default);
        }
        return Err(exhausted(cx, iterator));
    }
    if default.is_present() && raise::catch(cx, ClassId::StopIteration) {
        return Ok(default);
    }
    Err(Raised)
}

/// StopIteration, with the value that a generator returned.
#[cold]
fn exhausted(cx: &mut Ctx, iterator: Word) -> Raised {
    if is_exact(iterator, ClassId::Generator) {
        let value = types::generator::delegate_result(cx, iterator);
        if value.is_present() && value != none() {
            return raise::stop_iteration(cx, value);
        }
    }
    raise::error_with(cx, ClassId::StopIteration, &[])
}
