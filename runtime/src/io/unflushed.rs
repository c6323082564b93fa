//! Streams with data that the file does not have yet.
//!
//! CPython writes such data when the last reference to the stream goes away; here nothing happens at that moment. So a
//! stream enters this list when it takes data, and the data are written before the same file is opened or looked at, and
//! at exit. The standard streams are not listed: they are flushed at exit only, as there.

use super::{buffered, file, object, path, raw, text};
use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise::take_pending;
use crate::sys::file::{Stat, stat_descriptor, stat_path};
use crate::types::list;

/// A list of buffered and text streams. Those without data leave it when it is next read.
static STREAMS: RootCell = RootCell::new();

/// How many streams may hold data back at a time.
const MOST: usize = 128;

/// Remembers a stream that took data and is not listed yet.
pub fn add(cx: &mut Ctx, stream: Word) -> Res<()> {
    if STREAMS.get().is_absent() {
        let streams = list::new(cx, &[])?;
        STREAMS.set(streams);
    }
    // A program that leaves many files open does not want to keep them all.
    if list::len(STREAMS.get()) >= MOST {
        flush_all(cx)?;
        dirty(cx)?;
    }
    list::append(cx, STREAMS.get(), stream)
}

/// Has data; a stream without is told that it is not listed any more.
fn still_dirty(stream: Word) -> bool {
    if is_instance_of(stream, ClassId::TextIoWrapper) { text::keep_listed(stream) } else { buffered::keep_listed(stream) }
}

/// The streams that have data; the list holds them and no others afterwards.
fn dirty(cx: &mut Ctx) -> Res<Option<Word>> {
    let Some(streams) = STREAMS.get().present() else {
        return Ok(None);
    };
    if list::len(streams) == 0 {
        return Ok(None);
    }
    let kept = list::new(cx, &[])?;
    for i in 0..list::len(streams) {
        let stream = list::get(cx, streams, i)?;
        if still_dirty(stream) {
            list::append(cx, kept, stream)?;
        }
    }
    STREAMS.set(kept);
    Ok((list::len(kept) > 0).then_some(kept))
}

/// Writes the data of the streams that `wanted` picks. Failures have nobody to be reported to, as in CPython's deallocation.
fn flush_where(cx: &mut Ctx, wanted: impl Fn(Word) -> bool) -> Res<()> {
    let Some(streams) = dirty(cx)? else {
        return Ok(());
    };
    for i in 0..list::len(streams) {
        let stream = list::get(cx, streams, i)?;
        if wanted(stream) && object::method(cx, stream, "flush", &[]).is_err() {
            take_pending(cx);
        }
    }
    Ok(())
}

/// Before the file at `path` (a str or bytes) is opened, looked at or moved.
pub fn before_open(cx: &mut Ctx, path: Word) -> Res<()> {
    if STREAMS.get().present().is_none_or(|streams| list::len(streams) == 0) {
        return Ok(());
    }
    let Ok(system) = path::system_path(cx, path) else {
        take_pending(cx);
        return Ok(());
    };
    match stat_path(&system, true) {
        Ok(stat) => flush_where(cx, |stream| same_file(stream, &stat)),
        Err(_) => Ok(()),
    }
}

fn same_file(stream: Word, stat: &Stat) -> bool {
    descriptor(stream)
        .and_then(|fd| stat_descriptor(fd).ok())
        .is_some_and(|own| (own.st_dev, own.st_ino) == (stat.st_dev, stat.st_ino))
}

/// The descriptor that a stream writes to in the end, if it is known.
fn descriptor(stream: Word) -> Option<i32> {
    let buffered = if is_instance_of(stream, ClassId::TextIoWrapper) { text::below(stream)? } else { stream };
    if !is_instance_of(buffered, ClassId::BufferedWriter) && !is_instance_of(buffered, ClassId::BufferedRandom) {
        return None;
    }
    let raw = buffered::below(buffered)?;
    if raw::is_plain_file(raw) { Some(file::descriptor(raw)).filter(|fd| *fd >= 0) } else { None }
}

/// Before another program runs, and at exit.
pub fn flush_all(cx: &mut Ctx) -> Res<()> {
    flush_where(cx, |_| true)
}
