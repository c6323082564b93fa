//! `deque[i]`, and changes in the middle, which go through rotation.

use super::*;
use crate::types::indexing;

/// The position that a key stands for. Slices are not accepted.
fn position(cx: &mut Ctx, deque: Word, key: Word) -> Res<usize> {
    if !indexing::has_index(key) {
        let name = raise::type_name(key);
        return Err(raise::type_error(cx, format_args!("sequence index must be integer, not '{name}'")));
    }
    let i = indexing::subscript(cx, key)?;
    match indexing::wrap(i, len(deque)) {
        Some(i) => Ok(i),
        None => Err(raise::error(cx, ClassId::IndexError, format_args!("deque index out of range"))),
    }
}

pub(super) fn get_item(cx: &mut Ctx, deque: Word, key: Word) -> Res<Word> {
    let i = position(cx, deque, key)?;
    Ok(get(deque, i))
}

pub(super) fn set_item(cx: &mut Ctx, deque: Word, key: Word, value: Word) -> Res<()> {
    let i = position(cx, deque, key)?;
    slot(deque, i).set(value);
    Ok(())
}

pub(super) fn delete_item(cx: &mut Ctx, deque: Word, key: Word) -> Res<()> {
    let i = position(cx, deque, key)?;
    delete_at(deque, i);
    Ok(())
}

pub(super) fn delete_at(deque: Word, i: usize) {
    rotate(deque, -(i as i64));
    take_first(deque);
    rotate(deque, i as i64);
}

/// `deque.insert(index, value)`.
pub(super) fn insert(cx: &mut Ctx, deque: Word, index: Word, value: Word) -> Res<()> {
    let index = indexing::ssize_argument(cx, index)?;
    let n = len(deque) as i64;
    if maxlen(deque).is_some_and(|limit| limit as i64 == n) {
        return Err(raise::error(cx, ClassId::IndexError, format_args!("deque already at its maximum size")));
    }
    if index >= n {
        return append(cx, deque, value);
    }
    if index <= -n || index == 0 {
        return append_left(cx, deque, value);
    }
    rotate(deque, -index);
    if index < 0 {
        append(cx, deque, value)?;
    } else {
        append_left(cx, deque, value)?;
    }
    rotate(deque, index);
    Ok(())
}
