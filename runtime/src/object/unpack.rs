//! Unpacking into targets: `a, b = x` and `a, *b, c = x`.

use crate::object::{dispatch, iterate, sequence};
use crate::prelude::*;
use crate::raise;
use crate::types;

/// Stores exactly `n` items in `out`.
pub fn exact(cx: &mut Ctx, object: Word, n: i64, out: *mut Word) -> Res<()> {
    let targets = targets(out, n as usize);
    if is_exact(object, ClassId::Tuple) {
        let items = types::tuple::items_of(object);
        check_count(cx, targets.len(), items.len())?;
        for (target, item) in targets.iter_mut().zip(items) {
            *target = item.get();
        }
        return Ok(());
    }
    if is_exact(object, ClassId::List) {
        check_count(cx, targets.len(), types::list::len(object))?;
        for (i, target) in targets.iter_mut().enumerate() {
            *target = types::list::get(cx, object, i)?;
        }
        return Ok(());
    }
    let iterator = start(cx, object)?;
    let expected = targets.len();
    for (i, target) in targets.iter_mut().enumerate() {
        match iterate::next(cx, iterator)? {
            Some(item) => *target = item,
            None => return Err(too_few(cx, expected, i)),
        }
    }
    if iterate::next(cx, iterator)?.is_none() {
        return Ok(());
    }
    // Only of exact lists, tuples and dicts does CPython tell the length.
    if is_exact(object, ClassId::Dict) {
        check_count(cx, expected, types::dict::len(object))?;
    }
    Err(raise::value_error(cx, format_args!("too many values to unpack (expected {expected})")))
}

/// Stores `before` items, a list, and `after` items in `out`.
pub fn starred(cx: &mut Ctx, object: Word, before: i64, after: i64, out: *mut Word) -> Res<()> {
    let (before, after) = (before as usize, after as usize);
    let targets = targets(out, before + 1 + after);
    let iterator = start(cx, object)?;
    for (i, target) in targets[..before].iter_mut().enumerate() {
        match iterate::next(cx, iterator)? {
            Some(item) => *target = item,
            None => return Err(too_few_for_starred(cx, before + after, i)),
        }
    }
    let rest = types::list::from_iterable(cx, iterator)?;
    let len = types::list::len(rest);
    if len < after {
        return Err(too_few_for_starred(cx, before + after, before + len));
    }
    for i in 0..after {
        targets[before + 1 + i] = types::list::get(cx, rest, len - after + i)?;
    }
    if after > 0 {
        let tail = types::slice::new(cx, Word::small((len - after) as i64), none(), none())?;
        sequence::delete_item(cx, rest, tail)?;
    }
    targets[before] = rest;
    Ok(())
}

fn targets<'a>(out: *mut Word, n: usize) -> &'a mut [Word] {
    if n == 0 {
        return &mut [];
    }
    // SAFETY: generated code passes a buffer of `n` words on its stack, which nothing else uses meanwhile; words have
    // no invalid bit patterns.
    unsafe { core::slice::from_raw_parts_mut(out, n) }
}

fn start(cx: &mut Ctx, object: Word) -> Res<Word> {
    iterate::iter(cx, object).map_err(|raised| {
        let hopeless = !dispatch::has(class_of(object), SlotId::Iter) && !iterate::has_sequence_protocol(object);
        if hopeless && raise::catch(cx, ClassId::TypeError) {
            let name = raise::type_name(object);
            return raise::type_error(cx, format_args!("cannot unpack non-iterable {name} object"));
        }
        raised
    })
}

#[inline]
fn check_count(cx: &mut Ctx, expected: usize, got: usize) -> Res<()> {
    match got.cmp(&expected) {
        core::cmp::Ordering::Equal => Ok(()),
        core::cmp::Ordering::Less => Err(too_few(cx, expected, got)),
        core::cmp::Ordering::Greater => {
            Err(raise::value_error(cx, format_args!("too many values to unpack (expected {expected}, got {got})")))
        }
    }
}

#[cold]
fn too_few(cx: &mut Ctx, expected: usize, got: usize) -> Raised {
    raise::value_error(cx, format_args!("not enough values to unpack (expected {expected}, got {got})"))
}

#[cold]
fn too_few_for_starred(cx: &mut Ctx, expected: usize, got: usize) -> Raised {
    raise::value_error(cx, format_args!("not enough values to unpack (expected at least {expected}, got {got})"))
}
