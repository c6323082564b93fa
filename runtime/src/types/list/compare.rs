//! Comparison of lists, and search for an item.

use super::*;
use crate::object::compare as protocol;
use crate::types::rich;

pub(super) fn rich(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_instance_of(b, ClassId::List) {
        return Ok(not_implemented());
    }
    let equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
    if equality && len(a) != len(b) {
        return Ok(boolean(op == CompareOp::Ne));
    }
    if let (Items::Doubles(x), Items::Doubles(y)) = (items(a), items(b)) {
        return Ok(boolean(rich_doubles(op, x, y)));
    }
    let mut i = 0;
    while let Some(x) = get_checked(cx, a, i)?
        && let Some(y) = get_checked(cx, b, i)?
    {
        if !equality::equal(cx, x, y)? {
            return if equality { Ok(boolean(op == CompareOp::Ne)) } else { protocol::rich(cx, op, x, y) };
        }
        i += 1;
    }
    Ok(boolean(rich::by_length(op, len(a), len(b))))
}

fn rich_doubles(op: CompareOp, a: &[Cell<f64>], b: &[Cell<f64>]) -> bool {
    for (x, y) in a.iter().zip(b) {
        let (x, y) = (x.get(), y.get());
        if !equality::same_double(x, y) {
            return match op {
                CompareOp::Lt => x < y,
                CompareOp::Le => x <= y,
                CompareOp::Eq => false,
                CompareOp::Ne => true,
                CompareOp::Gt => x > y,
                CompareOp::Ge => x >= y,
            };
        }
    }
    rich::by_length(op, a.len(), b.len())
}

/// The first position in `start..stop` of an item equal to `value`. The list may change meanwhile.
pub(super) fn find(cx: &mut Ctx, list: Word, value: Word, start: usize, stop: usize) -> Res<Option<usize>> {
    let mut i = start;
    while i < stop {
        match items(list) {
            Items::Words(slots) => {
                let end = stop.min(slots.len());
                // The stretch that needs no calls, without looking at the list again.
                while i < end {
                    match equality::quick(slots[i].get(), value) {
                        Some(true) => return Ok(Some(i)),
                        Some(false) => i += 1,
                        None => break,
                    }
                }
                if i >= end {
                    return Ok(None);
                }
                if protocol::equal(cx, slots[i].get(), value)? {
                    return Ok(Some(i));
                }
                i += 1;
            }
            Items::Doubles(slots) => {
                let Some(slot) = slots.get(i) else { return Ok(None) };
                if equals_double(cx, slot.get(), value)? {
                    return Ok(Some(i));
                }
                i += 1;
            }
        }
    }
    Ok(None)
}

fn equals_double(cx: &mut Ctx, double: f64, value: Word) -> Res<bool> {
    if let Some(other) = equality::exact_float(value) {
        return Ok(equality::same_double(double, other));
    }
    let boxed = float::boxed(cx, double)?;
    protocol::equal(cx, boxed, value)
}
