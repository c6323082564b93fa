//! Iteration: `iter`, `next`, loops over anything, and length hints.

use crate::object::{dispatch, special};
use crate::prelude::*;
use crate::raise;
use crate::types;

/// `iter(object)`: `__iter__`, or the old protocol of `__getitem__` from 0 on.
#[inline]
pub fn iter(cx: &mut Ctx, object: Word) -> Res<Word> {
    let Some(f) = dispatch::unary_fn(class_of(object), SlotId::Iter) else { return old_protocol(cx, object) };
    let iterator = dispatch::answer(f(cx, object))?;
    if dispatch::has(class_of(iterator), SlotId::Next) {
        return Ok(iterator);
    }
    Err(raise::type_error(cx, format_args!("iter() returned non-iterator of type '{}'", raise::type_name(iterator))))
}

#[cold]
fn old_protocol(cx: &mut Ctx, object: Word) -> Res<Word> {
    if has_sequence_protocol(object) {
        return types::seq_iterator::new(cx, object);
    }
    Err(raise::type_error(cx, format_args!("'{}' object is not iterable", raise::type_name(object))))
}

/// `PySequence_Check`: subscripts by position, as far as the class tells. A dict's are by key, and proxies pass on any key.
pub fn has_sequence_protocol(object: Word) -> bool {
    let class = class_of(object);
    class.flags.get() & class_flags::DICT_SUBCLASS == 0
        && dispatch::has(class, SlotId::GetItem)
        && ![ClassId::MappingProxy, ClassId::WeakProxy, ClassId::WeakCallableProxy].iter().any(|id| class == crate::object::class::class(*id))
}

/// The next item of an iterator; None once it is exhausted. StopIteration does not come out.
#[inline]
pub fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    if is_exact(iterator, ClassId::Generator) {
        // No StopIteration is made only to be caught here.
        return types::generator::next_item(cx, iterator);
    }
    let item = step(cx, iterator)?;
    if item.is_present() {
        return Ok(Some(item));
    }
    end_of(cx)
}

/// The answer of the `next` slot: absent where the iterator is exhausted or something, maybe StopIteration, is pending.
#[inline]
pub fn step(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    match dispatch::unary_fn(class_of(iterator), SlotId::Next) {
        Some(f) => Ok(f(cx, iterator)),
        None => Err(raise::type_error(cx, format_args!("'{}' object is not an iterator", raise::type_name(iterator)))),
    }
}

/// What an absent answer of a `next` slot means.
fn end_of(cx: &mut Ctx) -> Res<Option<Word>> {
    if cx.pending.get().is_absent() || raise::catch(cx, ClassId::StopIteration) { Ok(None) } else { Err(Raised) }
}

/// Runs `step` for each item of any iterable, until it answers false.
pub fn for_each(cx: &mut Ctx, iterable: Word, step: &mut dyn FnMut(&mut Ctx, Word) -> Res<bool>) -> Res<()> {
    if is_exact(iterable, ClassId::Tuple) {
        for item in types::tuple::items_of(iterable) {
            if !step(cx, item.get())? {
                return Ok(());
            }
        }
        return Ok(());
    }
    if is_exact(iterable, ClassId::List) {
        let mut i = 0;
        while i < types::list::len(iterable) {
            let item = types::list::get(cx, iterable, i)?;
            if !step(cx, item)? {
                return Ok(());
            }
            i += 1;
        }
        return Ok(());
    }
    let iterator = iter(cx, iterable)?;
    while let Some(item) = next(cx, iterator)? {
        if !step(cx, item)? {
            return Ok(());
        }
    }
    Ok(())
}

/// `operator.length_hint(object, default)`.
pub fn length_hint(cx: &mut Ctx, object: Word, default: usize) -> Res<usize> {
    match dispatch::length(cx, object) {
        Some(Ok(length)) => return Ok(length),
        Some(Err(raised)) => {
            if !raise::catch(cx, ClassId::TypeError) {
                return Err(raised);
            }
        }
        None => {}
    }
    let hint = match special::call(cx, object, NameId::LengthHint, &[]) {
        Ok(Some(hint)) => hint,
        Ok(None) => return Ok(default),
        Err(raised) => return if raise::catch(cx, ClassId::TypeError) { Ok(default) } else { Err(raised) },
    };
    if hint == not_implemented() {
        return Ok(default);
    }
    if !is_instance_of(hint, ClassId::Int) {
        let name = raise::type_name(hint);
        return Err(raise::type_error(cx, format_args!("__length_hint__ must be an integer, not {name}")));
    }
    match types::int::to_i64(hint) {
        Some(hint) => usize::try_from(hint)
            .map_err(|_| raise::value_error(cx, format_args!("__length_hint__() should return >= 0"))),
        None => Err(raise::error(
            cx,
            ClassId::OverflowError,
            format_args!("Python int too large to convert to C ssize_t"),
        )),
    }
}
