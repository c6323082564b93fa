//! Talking to the raw stream below a buffered one: directly where it is a `FileIO`, else by its methods.

use super::object::method;
use super::{arguments, file};
use crate::prelude::*;
use crate::sys::file as system;
use crate::raise::{error, type_error};
use crate::types::{bytearray, bytes, int, memoryview};

/// The stream is exactly a `FileIO`, whose methods nobody overrides.
pub fn is_plain_file(raw: Word) -> bool {
    is_exact(raw, ClassId::FileIo)
}

pub fn is_closed(cx: &mut Ctx, raw: Word) -> Res<bool> {
    if is_plain_file(raw) {
        return Ok(file::descriptor(raw) < 0);
    }
    super::object::is_closed(cx, raw)
}

/// One `readinto`; None where it would block.
pub fn read(cx: &mut Ctx, raw: Word, out: &mut [u8]) -> Res<Option<usize>> {
    if is_plain_file(raw) {
        return file::read_raw(cx, raw, out);
    }
    let (buffer, _) = bytearray::allocate(cx, out.len())?;
    let view = memoryview::of_object(cx, buffer)?;
    let answer = method(cx, raw, "readinto", &[view]);
    memoryview::layout::release(view);
    let answer = answer?;
    if answer == none() {
        return Ok(None);
    }
    let n = length(cx, answer, out.len(), "raw readinto() returned invalid length")?;
    out[..n].copy_from_slice(&bytearray::contents(buffer)[..n]);
    Ok(Some(n))
}

/// One `write`; None where it would block.
pub fn write(cx: &mut Ctx, raw: Word, data: &[u8]) -> Res<Option<usize>> {
    if is_plain_file(raw) {
        return file::write_raw(cx, raw, data);
    }
    let copy = bytes::new(cx, data)?;
    let view = memoryview::of_object(cx, copy)?;
    let answer = method(cx, raw, "write", &[view]);
    memoryview::layout::release(view);
    let answer = answer?;
    if answer == none() {
        return Ok(None);
    }
    length(cx, answer, data.len(), "raw write() returned invalid length").map(Some)
}

fn length(cx: &mut Ctx, answer: Word, most: usize, message: &str) -> Res<usize> {
    let n = arguments::offset(cx, answer)?;
    if n < 0 || n as u64 > most as u64 {
        return Err(error(
            cx,
            ClassId::OSError,
            format_args!("{message} {n} (should have been between 0 and {most})"),
        ));
    }
    Ok(n as usize)
}

/// Everything up to the end: the chunks of `readall` or `read`. None where nothing is there and reading would block.
pub fn read_all(cx: &mut Ctx, raw: Word) -> Res<Option<Vec<u8>>> {
    if is_plain_file(raw) {
        return file::read_rest(cx, raw);
    }
    if super::object::optional_attribute(cx, raw, "readall")?.is_some() {
        let data = method(cx, raw, "readall", &[])?;
        return chunk(cx, data, "readall() should return bytes");
    }
    let mut all = Vec::new();
    loop {
        let data = method(cx, raw, "read", &[])?;
        match chunk(cx, data, "read() should return bytes")? {
            None if all.is_empty() => return Ok(None),
            None => return Ok(Some(all)),
            Some(data) if data.is_empty() => return Ok(Some(all)),
            Some(data) => all.extend(data),
        }
    }
}

fn chunk(cx: &mut Ctx, data: Word, message: &str) -> Res<Option<Vec<u8>>> {
    if data == none() {
        return Ok(None);
    }
    if !bytes::is_bytes(data) {
        return Err(type_error(cx, format_args!("{message}")));
    }
    Ok(Some(bytes::data(data).to_vec()))
}

pub fn seek(cx: &mut Ctx, raw: Word, offset: i64, whence: i32) -> Res<i64> {
    if is_plain_file(raw) {
        return file::seek_raw(cx, raw, offset, whence);
    }
    let offset = int::from_i64(cx, offset)?;
    let answer = method(cx, raw, "seek", &[offset, Word::small(i64::from(whence))])?;
    position(cx, answer)
}

pub fn tell(cx: &mut Ctx, raw: Word) -> Res<i64> {
    if is_plain_file(raw) {
        return file::seek_raw(cx, raw, 0, system::SEEK_CUR);
    }
    let answer = method(cx, raw, "tell", &[])?;
    position(cx, answer)
}

fn position(cx: &mut Ctx, answer: Word) -> Res<i64> {
    let at = arguments::offset(cx, answer)?;
    if at < 0 {
        return Err(error(cx, ClassId::OSError, format_args!("Raw stream returned invalid position {at}")));
    }
    Ok(at)
}

/// `stream.tell()` of a buffered stream.
pub fn tell_any(cx: &mut Ctx, stream: Word) -> Res<i64> {
    let answer = method(cx, stream, "tell", &[])?;
    arguments::offset(cx, answer)
}

/// `stream.seek(offset, whence)` of a buffered stream.
pub fn seek_any(cx: &mut Ctx, stream: Word, offset: i64, whence: i32) -> Res<i64> {
    let offset = int::from_i64(cx, offset)?;
    let answer = method(cx, stream, "seek", &[offset, Word::small(i64::from(whence))])?;
    arguments::offset(cx, answer)
}
