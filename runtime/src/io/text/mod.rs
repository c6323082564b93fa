//! `_io.TextIOWrapper`: text over a buffered stream.
//!
//! Reading: a chunk of bytes is decoded at once; `decoded[used..]` was not taken yet. `carried` holds the bytes at the end
//! of a chunk that are no whole character. `snapshot` is what was decoded last, so that `tell` can find the byte that the
//! next character starts at. Writing: encoded text collects in `pending` up to the chunk size.

mod class;
mod codec;
mod construct;
mod position;
mod read;
mod write;

use super::newline::{LineEnds, Newline};
use super::{base, buffered, object, raw, unflushed};
use crate::codecs::Encoding;
use crate::prelude::*;
use crate::raise::value_error;
use crate::stream_layout;
use crate::types::bytearray;
use core::mem::{offset_of, size_of};

pub use class::CLASS;
pub use codec::Codec;
pub use construct::{Settings, over};
pub use read::read_line;
pub use write::{flush_stream, write_ascii, write_text};

stream_layout! {
    pub TextObj {
        /// The stream below: absent before `__init__` and after `detach`.
        buffer: Word,
        encoding: Word,
        errors: Word,
        /// The objects of a codec that the program registered; absent for built-in encodings.
        decoder: Word,
        encoder: Word,
        decoded: Word,
        carried: Word,
        snapshot: Word,
        /// A bytearray, made when first needed.
        pending: Word,
        used: usize,
        chunk_size: usize,
        codec: Codec,
        /// The encoding to read with, once a byte order mark was seen.
        reading: Encoding,
        newline: Newline,
        ends: LineEnds,
        /// The line ends as they were before the snapshot.
        snapshot_ends: LineEnds,
        flags: Flags,
    }
}

const RAW: u64 = base::raw_words(offset_of!(TextObj, used), size_of::<TextObj>());

#[derive(Clone, Copy, Default)]
pub struct Flags {
    pub readable: bool,
    pub writable: bool,
    pub line_buffering: bool,
    pub write_through: bool,
    pub seekable: bool,
    /// `tell` works: not while lines are iterated over.
    pub telling: bool,
    pub has_read1: bool,
    /// The next thing written starts the file: a byte order mark comes first.
    pub at_start: bool,
    pub detached: bool,
    /// Known to `unflushed`.
    pub listed: bool,
    /// One of the standard streams.
    pub standard: bool,
}

impl TextObj {
    fn update(&self, change: impl FnOnce(&mut Flags)) {
        let mut flags = self.flags.get();
        change(&mut flags);
        self.flags.set(flags);
    }
    fn pending_len(&self) -> usize {
        self.pending.get().present().map_or(0, bytearray::len)
    }
    /// Forgets what was read ahead.
    fn forget_decoded(&self) {
        self.decoded.set(Word::ABSENT);
        self.used.set(0);
    }
    fn forget_snapshot(&self) {
        self.snapshot.set(Word::ABSENT);
    }
}

/// The stream, if it has one below.
fn attached(cx: &mut Ctx, stream: Word) -> Res<(Gc<TextObj>, Word)> {
    let object = TextObj::of(stream);
    match object.buffer.get().present() {
        Some(buffer) => Ok((object, buffer)),
        None => {
            let detached = object.flags.get().detached;
            let message =
                if detached { "underlying buffer has been detached" } else { "I/O operation on uninitialized object" };
            Err(value_error(cx, format_args!("{message}")))
        }
    }
}

/// The stream below is closed.
fn below_closed(cx: &mut Ctx, buffer: Word) -> Res<bool> {
    let native = is_exact(buffer, ClassId::BufferedReader)
        || is_exact(buffer, ClassId::BufferedWriter)
        || is_exact(buffer, ClassId::BufferedRandom);
    match if native { buffered::below(buffer) } else { None } {
        Some(raw) => raw::is_closed(cx, raw),
        None => object::is_closed(cx, buffer),
    }
}

/// The stream, unless the one below is closed.
fn open(cx: &mut Ctx, stream: Word) -> Res<(Gc<TextObj>, Word)> {
    let (object, buffer) = attached(cx, stream)?;
    let closed = if is_exact(stream, ClassId::TextIoWrapper) {
        below_closed(cx, buffer)?
    } else {
        object::is_closed(cx, stream)?
    };
    if closed {
        return Err(value_error(cx, format_args!("{}", object::CLOSED)));
    }
    Ok((object, buffer))
}

/// The stream below, if there is one.
pub fn below(stream: Word) -> Option<Word> {
    TextObj::of(stream).buffer.get().present()
}

/// There is text to be written; otherwise the stream counts as not listed.
pub fn keep_listed(stream: Word) -> bool {
    let object = TextObj::of(stream);
    let dirty = object.pending_len() > 0;
    object.update(|flags| flags.listed = dirty);
    dirty
}

fn mark_dirty(cx: &mut Ctx, stream: Word) -> Res<()> {
    let object = TextObj::of(stream);
    let flags = object.flags.get();
    if flags.listed || flags.standard {
        return Ok(());
    }
    object.update(|flags| flags.listed = true);
    unflushed::add(cx, stream)
}
