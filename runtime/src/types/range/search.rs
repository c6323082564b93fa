//! Membership: by arithmetic for ints, by comparing with each value for anything else.

use super::*;
use crate::object::iterate;

/// Ints and bools, but no instances of other subclasses, which may compare as they like.
fn is_plain_int(value: Word) -> bool {
    value.is_small() || is_exact(value, ClassId::Int) || is_exact(value, ClassId::Bool)
}

pub(super) fn contains(cx: &mut Ctx, range: Word, value: Word) -> Res<bool> {
    if is_plain_int(value) { has_int(cx, range, value) } else { Ok(position_by_search(cx, range, value)?.is_some()) }
}

fn has_int(cx: &mut Ctx, range: Word, value: Word) -> Res<bool> {
    let object = fields(range);
    let parts = [object.start, object.stop, object.step, value].map(Word::to_small);
    if let [Some(start), Some(stop), Some(step), Some(value)] = parts {
        let inside = if step > 0 { start <= value && value < stop } else { stop < value && value <= start };
        return Ok(inside && (i128::from(value) - i128::from(start)) % i128::from(step) == 0);
    }
    let upwards = compare::less(cx, ZERO, object.step)?;
    let before_start = if upwards { compare::less(cx, value, object.start)? } else { compare::less(cx, object.start, value)? };
    let before_stop = if upwards { compare::less(cx, value, object.stop)? } else { compare::less(cx, object.stop, value)? };
    if before_start || !before_stop {
        return Ok(false);
    }
    let distance = operators::sub(cx, value, object.start)?;
    Ok(operators::binary(cx, BinaryOp::Mod, distance, object.step)? == ZERO)
}

fn position_by_search(cx: &mut Ctx, range: Word, value: Word) -> Res<Option<i64>> {
    let (mut at, mut found) = (0, None);
    iterate::for_each(cx, range, &mut |cx, item| {
        if compare::equal(cx, item, value)? {
            found = Some(at);
        }
        at += 1;
        Ok(found.is_none())
    })?;
    Ok(found)
}

pub(super) fn count(cx: &mut Ctx, range: Word, value: Word) -> Res<Word> {
    if is_plain_int(value) {
        return has_int(cx, range, value).map(|found| Word::small(i64::from(found)));
    }
    let mut count = 0;
    iterate::for_each(cx, range, &mut |cx, item| {
        count += i64::from(compare::equal(cx, item, value)?);
        Ok(true)
    })?;
    Ok(Word::small(count))
}

pub(super) fn index(cx: &mut Ctx, range: Word, value: Word) -> Res<Word> {
    if !is_plain_int(value) {
        return match position_by_search(cx, range, value)? {
            Some(at) => Ok(Word::small(at)),
            None => Err(raise::value_error(cx, format_args!("sequence.index(x): x not in sequence"))),
        };
    }
    if !has_int(cx, range, value)? {
        return Err(raise::value_error(cx, format_args!("range.index(x): x not in range")));
    }
    let distance = operators::sub(cx, value, fields(range).start)?;
    operators::binary(cx, BinaryOp::FloorDiv, distance, fields(range).step)
}
