//! Arguments that several stream methods take.

use crate::object::operators;
use crate::prelude::*;
use crate::raise::{type_error, type_name};
use crate::types::str::subscript;
use crate::types::{bytearray, memoryview, str};

/// A size as `read` takes it: any negative number, None or nothing mean "to the end" (-1).
pub fn size(cx: &mut Ctx, value: Word) -> Res<isize> {
    if value.is_absent() || value == none() {
        return Ok(-1);
    }
    if !subscript::has_index(value) {
        let class = type_name(value);
        return Err(type_error(cx, format_args!("argument should be integer or None, not '{class}'")));
    }
    subscript::size_argument(cx, value)
}

/// A 64-bit position.
pub fn offset(cx: &mut Ctx, value: Word) -> Res<i64> {
    operators::index_isize(cx, value, ClassId::OverflowError).map(|v| v as i64)
}

/// A C `int` with a default.
pub fn int_or(cx: &mut Ctx, value: Word, default: i32) -> Res<i32> {
    if value.is_absent() {
        return Ok(default);
    }
    let value = operators::index(cx, value)?;
    match value.to_small().map(i32::try_from) {
        Some(Ok(int)) => Ok(int),
        Some(Err(_)) | None => Err(crate::raise::error(
            cx,
            ClassId::OverflowError,
            format_args!("Python int too large to convert to C int"),
        )),
    }
}

/// A `bool` argument with a default.
pub fn flag_or(cx: &mut Ctx, value: Word, default: bool) -> Res<bool> {
    if value.is_absent() { Ok(default) } else { crate::object::truth::truth(cx, value) }
}

/// A `str or None` argument: absent for None.
pub fn text_or_none(cx: &mut Ctx, value: Word, what: &str) -> Res<Word> {
    match value.present().filter(|&w| w != none()) {
        None => Ok(Word::ABSENT),
        Some(text) if str::is_str(text) => Ok(text),
        Some(other) => {
            let class = type_name(other);
            Err(type_error(cx, format_args!("{what} must be str or None, not {class}")))
        }
    }
}

/// Memory that `readinto` may fill. A view keeps a bytearray from being resized meanwhile.
pub fn writable<'a>(cx: &mut Ctx, value: Word, what: &str) -> Res<&'a mut [u8]> {
    if crate::types::bytes::is_bytearray(value) {
        return Ok(bytearray::contents_mut(value));
    }
    if is_instance_of(value, ClassId::MemoryView) {
        let view = memoryview::layout::live(cx, value)?;
        if !view.readonly.get() && view.is_c_contiguous() {
            return Ok(view.as_bytes_mut());
        }
    } else if let Some(view) = crate::types::buffer::exported(cx, value)? {
        return writable(cx, view, what);
    }
    let class = type_name(value);
    Err(type_error(cx, format_args!("{what} must be read-write bytes-like object, not {class}")))
}
