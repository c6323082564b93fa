//! The buffer protocol as far as methods need it: the bytes of any bytes-like object.

use crate::object::{attributes, call, intern};
use crate::prelude::*;
use crate::raise::{catch, type_error, type_name};
use crate::types::{bytearray, bytes, memoryview};

/// The contents of a bytes-like object: bytes, bytearray, a contiguous memoryview, or what `__buffer__` answers. None
/// for anything else. Valid until Python code runs or the object changes.
pub fn contents<'a>(cx: &mut Ctx, value: Word) -> Res<Option<&'a [u8]>> {
    if bytes::is_bytes(value) {
        return Ok(Some(bytes::data(value)));
    }
    if bytes::is_bytearray(value) {
        return Ok(Some(bytearray::contents(value)));
    }
    if is_instance_of(value, ClassId::MemoryView) {
        return memoryview::contiguous(cx, value).map(Some);
    }
    match exported(cx, value)? {
        Some(view) => memoryview::contiguous(cx, view).map(Some),
        None => Ok(None),
    }
}

/// As [`contents`], but None for a view that is not contiguous.
pub fn contiguous<'a>(cx: &mut Ctx, value: Word) -> Res<Option<&'a [u8]>> {
    match contents(cx, value) {
        Err(_) if catch(cx, ClassId::BufferError) => Ok(None),
        other => other,
    }
}

/// A copy of the contents, of views that are not contiguous too.
pub fn copied(cx: &mut Ctx, value: Word) -> Res<Option<Vec<u8>>> {
    if is_instance_of(value, ClassId::MemoryView) {
        return memoryview::copied(cx, value).map(Some);
    }
    Ok(contents(cx, value)?.map(<[u8]>::to_vec))
}

/// The memoryview that `__buffer__` of a class of the program answers.
pub fn exported(cx: &mut Ctx, value: Word) -> Res<Option<Word>> {
    let class = class_of(value);
    if class.flags.get() & class_flags::HEAP == 0 {
        return Ok(None);
    }
    let Some(method) = attributes::lookup(cx, class, intern::name(NameId::Buffer)) else {
        return Ok(None);
    };
    let view = call::call(cx, method, &[value, Word::small(0)])?;
    if is_instance_of(view, ClassId::MemoryView) {
        return Ok(Some(view));
    }
    Err(type_error(cx, format_args!("__buffer__ returned non-memoryview object")))
}

/// The contents of a bytes-like argument.
pub fn required<'a>(cx: &mut Ctx, value: Word) -> Res<&'a [u8]> {
    match contents(cx, value)? {
        Some(data) => Ok(data),
        None => {
            let class = type_name(value);
            Err(type_error(cx, format_args!("a bytes-like object is required, not '{class}'")))
        }
    }
}

/// The value has a buffer, without taking it.
pub fn is_bytes_like(cx: &mut Ctx, value: Word) -> bool {
    if bytes::is_bytes(value) || bytes::is_bytearray(value) || is_instance_of(value, ClassId::MemoryView) {
        return true;
    }
    let class = class_of(value);
    class.flags.get() & class_flags::HEAP != 0 && attributes::lookup(cx, class, intern::name(NameId::Buffer)).is_some()
}
