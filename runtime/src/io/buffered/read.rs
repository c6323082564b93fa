//! Reading through a buffer.

use super::{BufferedObj, attached, buffer, open, settle};
use crate::io::{arguments, raw};
use crate::prelude::*;
use crate::types::bytes;

/// Fills the empty buffer once: how many bytes there are now; None where reading would block.
fn fill(cx: &mut Ctx, object: Gc<BufferedObj>, raw: Word) -> Res<Option<usize>> {
    object.clear();
    let space = buffer(cx, object)?;
    let n = raw::read(cx, raw, space)?;
    object.end.set(n.unwrap_or(0));
    Ok(n)
}

/// Takes up to `n` bytes read ahead.
fn take<'a>(object: Gc<BufferedObj>, n: usize) -> &'a [u8] {
    let data = object.ahead_bytes();
    let data = &data[..n.min(data.len())];
    object.start.set(object.start.get() + data.len());
    data
}

pub fn read(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    attached(cx, stream)?;
    let size = arguments::size(cx, size)?;
    if size < -1 {
        return Err(crate::raise::value_error(cx, format_args!("read length must be non-negative or -1")));
    }
    open(cx, stream, "read of closed file")?;
    let data = if size < 0 { read_all(cx, stream)? } else { read_exactly(cx, stream, size as usize)? };
    match data {
        Some(data) => bytes::new(cx, &data),
        None => Ok(none()),
    }
}

fn read_all(cx: &mut Ctx, stream: Word) -> Res<Option<Vec<u8>>> {
    let (object, raw) = attached(cx, stream)?;
    let mut data = take(object, usize::MAX).to_vec();
    settle(cx, stream)?;
    object.clear();
    match raw::read_all(cx, raw)? {
        Some(rest) if data.is_empty() => Ok(Some(rest)),
        Some(rest) => {
            data.extend(rest);
            Ok(Some(data))
        }
        None if data.is_empty() => Ok(None),
        None => Ok(Some(data)),
    }
}

/// Reads until there are `n` bytes, the end comes, or reading would block (None if nothing was there).
fn read_exactly(cx: &mut Ctx, stream: Word, n: usize) -> Res<Option<Vec<u8>>> {
    let (object, raw) = attached(cx, stream)?;
    if object.ahead() < n {
        flush_pending(cx, stream)?;
    }
    let mut data = take(object, n).to_vec();
    while data.len() < n {
        let missing = n - data.len();
        let capacity = object.capacity.get();
        if missing >= capacity {
            // Whole buffers go past the buffer.
            let whole = missing - missing % capacity;
            let have = data.len();
            data.resize(have + whole, 0);
            let read = raw::read(cx, raw, &mut data[have..]);
            data.truncate(have + read.ok().flatten().unwrap_or(0));
            match read? {
                Some(0) => return Ok(Some(data)),
                Some(_) => {}
                None => return Ok((!data.is_empty()).then_some(data)),
            }
            continue;
        }
        match fill(cx, object, raw)? {
            Some(0) => return Ok(Some(data)),
            Some(_) => data.extend_from_slice(take(object, missing)),
            None => return Ok((!data.is_empty()).then_some(data)),
        }
    }
    Ok(Some(data))
}

/// A stream that also writes does so before it reads.
fn flush_pending(cx: &mut Ctx, stream: Word) -> Res<()> {
    let (object, raw) = attached(cx, stream)?;
    if object.pending() > 0 { super::write::flush(cx, object, raw) } else { Ok(()) }
}

pub fn read1(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let size = if size.is_absent() { -1 } else { crate::types::str::subscript::size_argument(cx, size)? };
    let data = read1_bytes(cx, stream, size)?;
    bytes::new(cx, &data)
}

/// At most one read of the raw stream. Where that would block there is nothing.
pub fn read1_bytes(cx: &mut Ctx, stream: Word, size: isize) -> Res<Vec<u8>> {
    let (object, _) = attached(cx, stream)?;
    let n = if size < 0 { object.capacity.get() } else { size as usize };
    let (object, raw) = open(cx, stream, "read of closed file")?;
    if n == 0 {
        return Ok(Vec::new());
    }
    if object.ahead() > 0 {
        return Ok(take(object, n).to_vec());
    }
    flush_pending(cx, stream)?;
    object.clear();
    let mut data = vec![0; n];
    let read = raw::read(cx, raw, &mut data)?.unwrap_or(0);
    data.truncate(read);
    Ok(data)
}

pub fn peek(cx: &mut Ctx, stream: Word, _size: Word) -> Res<Word> {
    let data = peek_bytes(cx, stream)?;
    bytes::new(cx, data)
}

/// What is read ahead; one read of the raw stream if that is nothing.
pub fn peek_bytes<'a>(cx: &mut Ctx, stream: Word) -> Res<&'a [u8]> {
    let (object, raw) = open(cx, stream, "peek of closed file")?;
    if object.ahead() == 0 {
        flush_pending(cx, stream)?;
        fill(cx, object, raw)?;
    }
    Ok(object.ahead_bytes())
}

pub fn read_into(cx: &mut Ctx, stream: Word, target: Word) -> Res<Word> {
    into(cx, stream, target, false, "readinto() argument")
}

pub fn read_into1(cx: &mut Ctx, stream: Word, target: Word) -> Res<Word> {
    into(cx, stream, target, true, "readinto1() argument")
}

fn into(cx: &mut Ctx, stream: Word, target: Word, once: bool, what: &str) -> Res<Word> {
    attached(cx, stream)?;
    let wanted = arguments::writable(cx, target, what)?.len();
    open(cx, stream, "readinto of closed file")?;
    let data = if once { Some(read1_bytes(cx, stream, wanted as isize)?) } else { read_exactly(cx, stream, wanted)? };
    let Some(data) = data else {
        return Ok(none());
    };
    arguments::writable(cx, target, what)?[..data.len()].copy_from_slice(&data);
    Ok(Word::small(data.len() as i64))
}

pub fn read_line(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    attached(cx, stream)?;
    let limit = arguments::size(cx, size)?;
    line(cx, stream, if limit < 0 { usize::MAX } else { limit as usize })
}

/// A line with its end, at most `limit` bytes.
pub fn line(cx: &mut Ctx, stream: Word, limit: usize) -> Res<Word> {
    let (object, raw) = open(cx, stream, "readline of closed file")?;
    if let Some(end) = line_end(object.ahead_bytes(), limit) {
        return bytes::new(cx, take(object, end));
    }
    let mut line = take(object, limit).to_vec();
    flush_pending(cx, stream)?;
    while line.len() < limit && fill(cx, object, raw)?.is_some_and(|n| n > 0) {
        let missing = limit - line.len();
        if let Some(end) = line_end(object.ahead_bytes(), missing) {
            line.extend_from_slice(take(object, end));
            break;
        }
        line.extend_from_slice(take(object, missing));
    }
    bytes::new(cx, &line)
}

/// Where a line ends within the data, if it does so before or at `limit`.
fn line_end(data: &[u8], limit: usize) -> Option<usize> {
    match memchr::memchr(b'\n', data) {
        Some(at) => Some((at + 1).min(limit)),
        None if data.len() >= limit => Some(limit),
        None => None,
    }
}
