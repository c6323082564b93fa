//! Reading text.

use super::{TextObj, attached, codec, open, write};
use crate::io::object::{method, unsupported};
use crate::io::{arguments, base, buffered};
use crate::prelude::*;
use crate::raise::{error, type_error, type_name};
use crate::types::str::{self, TextBuilder, subscript};
use crate::types::{buffer as bytes_like, bytes};

fn readable(cx: &mut Ctx, stream: Word) -> Res<(Gc<TextObj>, Word)> {
    let (object, buffer) = open(cx, stream)?;
    if !object.flags.get().readable {
        return Err(unsupported(cx, "not readable"));
    }
    write::pass_on(cx, object)?;
    Ok((object, buffer))
}

pub fn read(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    attached(cx, stream)?;
    let size = arguments::size(cx, size)?;
    let (object, buffer) = readable(cx, stream)?;
    if size < 0 { read_all(cx, object, buffer) } else { read_count(cx, object, size as usize) }
}

fn read_all(cx: &mut Ctx, object: Gc<TextObj>, buffer: Word) -> Res<Word> {
    let data = method(cx, buffer, "read", &[])?;
    if data == none() {
        return Err(error(cx, ClassId::BlockingIOError, format_args!("Read returned None.")));
    }
    let Some(input) = bytes_like::contents(cx, data)? else {
        return Err(not_bytes(cx, "read", data));
    };
    let text = codec::decode(cx, object, input, true)?;
    let before = take(cx, object, usize::MAX)?;
    object.forget_decoded();
    if object.snapshot.get().is_present() {
        object.forget_snapshot();
    }
    str::concat(cx, before, text)
}

fn not_bytes(cx: &mut Ctx, name: &str, data: Word) -> Raised {
    let class = type_name(data);
    type_error(cx, format_args!("underlying {name}() should have returned a bytes-like object, not '{class}'"))
}

/// Up to `n` code points that are decoded already.
fn take(cx: &mut Ctx, object: Gc<TextObj>, n: usize) -> Res<Word> {
    let Some(decoded) = object.decoded.get().present() else {
        return Ok(str::empty());
    };
    let (start, len) = (object.used.get(), str::len(decoded));
    let end = start + n.min(len - start);
    object.used.set(end);
    if start == end { Ok(str::empty()) } else { str::slice(cx, decoded, start, end) }
}

fn read_count(cx: &mut Ctx, object: Gc<TextObj>, n: usize) -> Res<Word> {
    let mut text = take(cx, object, n)?;
    if str::len(text) >= n {
        return Ok(text);
    }
    let mut out = TextBuilder::new();
    out.push_word(text);
    while out.len() < n && read_chunk(cx, object, n - out.len())? {
        text = take(cx, object, n - out.len())?;
        out.push_word(text);
    }
    out.finish(cx)
}

/// Reads and decodes the next chunk in the place of the one before; false at the end. `hint`: code points wanted.
pub fn read_chunk(cx: &mut Ctx, object: Gc<TextObj>, hint: usize) -> Res<bool> {
    let size = object.chunk_size.get().max(hint.min(1 << 30));
    let (name, buffer, flags) = (if object.flags.get().has_read1 { "read1" } else { "read" }, object.buffer.get(), object.flags.get());
    let owned: Vec<u8>;
    let input: &[u8] = if is_exact(buffer, ClassId::BufferedReader) || is_exact(buffer, ClassId::BufferedRandom) {
        owned = buffered::read1_bytes(cx, buffer, size as isize)?;
        &owned
    } else if is_exact(buffer, ClassId::BytesIo) {
        crate::io::bytes_io::read_bytes(cx, buffer, size)?
    } else {
        let data = method(cx, buffer, name, &[Word::small(size as i64)])?;
        match bytes_like::contents(cx, data)? {
            Some(input) => input,
            None => return Err(not_bytes(cx, name, data)),
        }
    };
    if flags.telling {
        // What decoding starts from: the bytes carried over and the new ones.
        let carried = object.carried.get().present().map_or(&[][..], |c| bytes::data(c));
        let snapshot = bytes::new(cx, &[carried, input].concat())?;
        object.snapshot.set(snapshot);
        object.snapshot_ends.set(object.ends.get());
    }
    let at_end = input.is_empty();
    let text = codec::decode(cx, object, input, at_end)?;
    object.decoded.set(text);
    object.used.set(0);
    Ok(!at_end || str::len(text) > 0)
}

pub fn read_line_method(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    attached(cx, stream)?;
    let limit = if size.is_absent() { -1 } else { subscript::size_argument(cx, size)? };
    read_line(cx, stream, if limit < 0 { usize::MAX } else { limit as usize })
}

/// A line with its end, at most `limit` code points; empty at the end of the file.
pub fn read_line(cx: &mut Ctx, stream: Word, limit: usize) -> Res<Word> {
    let (object, _) = readable(cx, stream)?;
    if let Some(line) = whole_line(cx, object, limit)? {
        return Ok(line);
    }
    let mut line = TextBuilder::new();
    while line.len() < limit {
        let rest = take(cx, object, limit - line.len())?;
        line.push_word(rest);
        if line.len() >= limit || !read_chunk(cx, object, 0)? {
            break;
        }
        if end_of_line(cx, object, &mut line, limit)? {
            break;
        }
    }
    line.finish(cx)
}

/// The line, if it is decoded as a whole already.
fn whole_line(cx: &mut Ctx, object: Gc<TextObj>, limit: usize) -> Res<Option<Word>> {
    let Some(decoded) = object.decoded.get().present() else {
        return Ok(None);
    };
    let start = object.used.get();
    match object.newline.get().line_end(str::units(decoded).from(start)) {
        Some(len) => take(cx, object, len.min(limit)).map(Some),
        None if str::len(decoded) - start >= limit => take(cx, object, limit).map(Some),
        None => Ok(None),
    }
}

/// Moves the rest of the line from the new chunk to `line`, if the line ends there.
fn end_of_line(cx: &mut Ctx, object: Gc<TextObj>, line: &mut TextBuilder, limit: usize) -> Res<bool> {
    let Some(decoded) = object.decoded.get().present() else {
        return Ok(false);
    };
    let units = str::units(decoded);
    // `\r\n` may have been torn apart between the chunks.
    let torn = object.newline.get() == crate::io::newline::Newline::CrLf
        && !line.is_empty()
        && line.units().at(line.len() - 1) == '\r' as u32
        && !units.is_empty()
        && units.at(0) == '\n' as u32;
    let end = if torn { Some(1) } else { object.newline.get().line_end(units) };
    match end {
        Some(len) => {
            let rest = take(cx, object, len.min(limit - line.len()))?;
            line.push_word(rest);
            Ok(true)
        }
        None => Ok(false),
    }
}

/// `__next__`: while lines are iterated over `tell` does not work.
pub fn next(cx: &mut Ctx, stream: Word) -> Res<Option<Word>> {
    let (object, _) = attached(cx, stream)?;
    object.update(|flags| flags.telling = false);
    let line = if is_exact(stream, ClassId::TextIoWrapper) {
        read_line(cx, stream, usize::MAX)?
    } else {
        match base::next(cx, stream)? {
            Some(line) => line,
            None => str::empty(),
        }
    };
    if !str::is_str(line) {
        let class = type_name(line);
        return Err(error(
            cx,
            ClassId::OSError,
            format_args!("readline() should have returned a str object, not '{class}'"),
        ));
    }
    if str::len(line) == 0 {
        object.forget_snapshot();
        object.update(|flags| flags.telling = flags.seekable);
        return Ok(None);
    }
    Ok(Some(line))
}
