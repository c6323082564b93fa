//! Writing through a buffer.

use super::{BufferedObj, Side, attached, buffer, mark_dirty, open, settle};
use crate::io::raw;
use crate::prelude::*;
use crate::sys::file as system;
use crate::types::{buffer as bytes_like, str};

/// Writes out what is pending.
pub fn flush(cx: &mut Ctx, object: Gc<BufferedObj>, raw: Word) -> Res<()> {
    while object.pending() > 0 {
        let end = object.end.get();
        let data = buffer(cx, object)?;
        let n = match raw::write(cx, raw, &data[..end])? {
            Some(n) => n,
            None => return Err(would_block(cx, 0)),
        };
        data.copy_within(n..end, 0);
        object.end.set(end - n);
    }
    object.clear();
    Ok(())
}

/// BlockingIOError: `written` bytes were taken.
fn would_block(cx: &mut Ctx, written: usize) -> Raised {
    let message = match str::new(cx, "write could not complete without blocking") {
        Ok(message) => message,
        Err(raised) => return raised,
    };
    let args = [Word::small(i64::from(system::EAGAIN)), message, Word::small(written as i64)];
    crate::raise::error_with(cx, ClassId::BlockingIOError, &args)
}

pub fn write(cx: &mut Ctx, stream: Word, data: Word) -> Res<Word> {
    attached(cx, stream)?;
    bytes_like::required(cx, data)?;
    open(cx, stream, "write to closed file")?;
    // Asking whether the raw stream is closed may have run Python code.
    let data = bytes_like::required(cx, data)?;
    write_bytes(cx, stream, data)?;
    Ok(Word::small(data.len() as i64))
}

/// Takes all of `data`.
pub fn write_bytes(cx: &mut Ctx, stream: Word, data: &[u8]) -> Res<()> {
    let (object, raw) = attached(cx, stream)?;
    if object.side.get() == Side::Read {
        settle(cx, stream)?;
        object.clear();
        object.side.set(Side::Write);
    }
    let capacity = object.capacity.get();
    let mut rest = data;
    if object.end.get() + rest.len() > capacity {
        flush_for(cx, object, raw, rest)?;
        object.side.set(Side::Write);
        while rest.len() > capacity {
            match raw::write(cx, raw, rest)? {
                Some(n) => rest = &rest[n..],
                None => return block(cx, stream, data, rest),
            }
        }
    }
    keep(cx, stream, rest)
}

/// Appends to the buffer, which has room.
fn keep(cx: &mut Ctx, stream: Word, data: &[u8]) -> Res<()> {
    if data.is_empty() {
        return Ok(());
    }
    let object = BufferedObj::of(stream);
    let end = object.end.get();
    buffer(cx, object)?[end..end + data.len()].copy_from_slice(data);
    object.end.set(end + data.len());
    mark_dirty(cx, stream)
}

/// Makes room for `data`. Where that would block, as much as fits is taken before the error goes on its way.
fn flush_for(cx: &mut Ctx, object: Gc<BufferedObj>, raw: Word, data: &[u8]) -> Res<()> {
    let flushed = flush(cx, object, raw);
    let blocked = flushed.is_err() && object.pending() > 0 && is_instance_of(cx.pending.get(), ClassId::BlockingIOError);
    if !blocked {
        return flushed;
    }
    crate::raise::take_pending(cx);
    let room = object.capacity.get() - object.end.get();
    let taken = room.min(data.len());
    let end = object.end.get();
    buffer(cx, object)?[end..end + taken].copy_from_slice(&data[..taken]);
    object.end.set(end + taken);
    Err(would_block(cx, taken))
}

/// The raw stream takes no more: the buffer keeps what fits of the rest.
fn block(cx: &mut Ctx, stream: Word, data: &[u8], rest: &[u8]) -> Res<()> {
    let capacity = BufferedObj::of(stream).capacity.get();
    if rest.len() <= capacity {
        return keep(cx, stream, rest);
    }
    keep(cx, stream, &rest[..capacity])?;
    Err(would_block(cx, data.len() - rest.len() + capacity))
}
