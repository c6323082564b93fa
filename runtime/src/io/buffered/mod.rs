//! `BufferedReader`, `BufferedWriter` and `BufferedRandom`: a buffer over a raw stream.
//!
//! The buffer holds either bytes read ahead (`Side::Read`: `start..end` were not taken yet; the raw position is behind
//! `end`) or bytes to be written (`Side::Write`: `0..end`; the raw position is where they go). A stream that does both
//! changes sides by writing out, or by moving the raw position back.

mod class;
mod pair;
mod read;
mod write;

use super::object::{StreamObj, method};
use super::{base, raw, unflushed};
use crate::prelude::*;
use crate::sys::file as system;
use crate::raise::value_error;
use crate::stream_layout;
use crate::types::bytearray;
use core::mem::{offset_of, size_of};

pub use class::{RANDOM_CLASS, READER_CLASS, WRITER_CLASS};
pub use pair::CLASS as PAIR_CLASS;
pub use read::{peek_bytes, read1_bytes};
pub use write::write_bytes;

stream_layout! {
    pub BufferedObj {
        /// The raw stream: absent before `__init__` and after `detach`.
        raw: Word,
        /// A bytearray of the buffer's size, made when first needed.
        buffer: Word,
        side: Side,
        start: usize,
        end: usize,
        capacity: usize,
        detached: bool,
        /// Known to `unflushed`.
        listed: bool,
        /// One of the standard streams, which nobody flushes behind the program's back.
        standard: bool,
    }
}

const RAW: u64 = base::raw_words(offset_of!(BufferedObj, side), size_of::<BufferedObj>());

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Side {
    #[default]
    Read,
    Write,
}

/// The stream, if it is attached to a raw one.
fn attached(cx: &mut Ctx, stream: Word) -> Res<(Gc<BufferedObj>, Word)> {
    let object = BufferedObj::of(stream);
    match object.raw.get().present() {
        Some(raw) => Ok((object, raw)),
        None => {
            let message =
                if object.detached.get() { "raw stream has been detached" } else { "I/O operation on uninitialized object" };
            Err(value_error(cx, format_args!("{message}")))
        }
    }
}

/// The stream, if its raw stream is open; else ValueError with `message`.
fn open(cx: &mut Ctx, stream: Word, message: &str) -> Res<(Gc<BufferedObj>, Word)> {
    let (object, raw) = attached(cx, stream)?;
    if raw::is_closed(cx, raw)? {
        return Err(value_error(cx, format_args!("{message}")));
    }
    Ok((object, raw))
}

/// The whole buffer.
fn buffer<'a>(cx: &mut Ctx, object: Gc<BufferedObj>) -> Res<&'a mut [u8]> {
    if object.buffer.get().is_absent() {
        let (buffer, _) = bytearray::allocate(cx, object.capacity.get())?;
        object.buffer.set(buffer);
    }
    Ok(bytearray::contents_mut(object.buffer.get()))
}

impl BufferedObj {
    /// Bytes read ahead and not taken.
    fn ahead(&self) -> usize {
        if self.side.get() == Side::Read { self.end.get() - self.start.get() } else { 0 }
    }
    /// Bytes to be written.
    fn pending(&self) -> usize {
        if self.side.get() == Side::Write { self.end.get() } else { 0 }
    }
    /// The bytes read ahead, valid until the buffer changes.
    fn ahead_bytes<'a>(&self) -> &'a [u8] {
        match self.buffer.get().present() {
            Some(buffer) if self.side.get() == Side::Read => &bytearray::contents(buffer)[self.start.get()..self.end.get()],
            _ => &[],
        }
    }
    fn clear(&self) {
        self.side.set(Side::Read);
        self.start.set(0);
        self.end.set(0);
    }
}

/// Writes out what is pending, or moves the raw position back to where the program thinks it is.
fn settle(cx: &mut Ctx, stream: Word) -> Res<()> {
    let (object, raw) = attached(cx, stream)?;
    if object.side.get() == Side::Write {
        return write::flush(cx, object, raw);
    }
    let ahead = object.ahead();
    if ahead > 0 && writes(stream) {
        raw::seek(cx, raw, -(ahead as i64), system::SEEK_CUR)?;
        object.clear();
    }
    Ok(())
}

/// The class writes (and perhaps reads).
fn writes(stream: Word) -> bool {
    !is_instance_of(stream, ClassId::BufferedReader)
}

/// The raw stream, if the stream is attached.
pub fn below(stream: Word) -> Option<Word> {
    BufferedObj::of(stream).raw.get().present()
}

/// There is something to write; otherwise the stream counts as not listed.
pub fn keep_listed(stream: Word) -> bool {
    let object = BufferedObj::of(stream);
    let dirty = object.pending() > 0;
    object.listed.set(dirty);
    dirty
}

/// Notes that there is something to write.
fn mark_dirty(cx: &mut Ctx, stream: Word) -> Res<()> {
    let object = BufferedObj::of(stream);
    if object.listed.get() || object.standard.get() {
        return Ok(());
    }
    object.listed.set(true);
    unflushed::add(cx, stream)
}

/// A buffered stream over a raw one, made by the runtime itself.
pub fn over(cx: &mut Ctx, id: ClassId, raw: Word, capacity: usize, standard: bool) -> Res<Word> {
    let stream = super::object::allocate(cx, class(id).word())?;
    let object = BufferedObj::of(stream);
    object.raw.set(raw);
    object.capacity.set(capacity);
    object.standard.set(standard);
    Ok(stream)
}

/// Writes out what is pending: `flush` without the program's own methods.
pub fn flush_stream(cx: &mut Ctx, stream: Word) -> Res<()> {
    open(cx, stream, "flush of closed file")?;
    settle(cx, stream)
}

/// Calls `flush` of whatever the stream is.
pub fn flush_any(cx: &mut Ctx, stream: Word) -> Res<()> {
    if is_exact(stream, ClassId::BufferedWriter) || is_exact(stream, ClassId::BufferedRandom) {
        return flush_stream(cx, stream);
    }
    method(cx, stream, "flush", &[]).map(|_| ())
}

const _: () = assert!(size_of::<StreamObj>() % 8 == 0);
