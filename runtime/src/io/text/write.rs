//! Writing text.

use super::{TextObj, attached, codec, mark_dirty, open};
use crate::io::object::{method, unsupported};
use crate::io::{buffered, string_io};
use crate::prelude::*;
use crate::raise::type_error;
use crate::text::search;
use crate::text::units::Units;
use crate::types::{bytearray, bytes, str};

pub fn write(cx: &mut Ctx, stream: Word, text: Word) -> Res<Word> {
    attached(cx, stream)?;
    if !str::is_str(text) {
        let class = str::class_of_argument(text);
        return Err(type_error(cx, format_args!("write() argument must be str, not {class}")));
    }
    write_text(cx, stream, text)?;
    Ok(Word::small(str::len(text) as i64))
}

/// Writes a str.
pub fn write_text(cx: &mut Ctx, stream: Word, text: Word) -> Res<()> {
    let object = writable(cx, stream)?;
    let units = str::units(text);
    let has = |c: u8| search::find(units, Units::One(&[c])).is_some();
    let flags = object.flags.get();
    let ends_line = flags.line_buffering && (has(b'\n') || has(b'\r'));
    let translated = match object.newline.get().written() {
        Some(end) => string_io::with_line_ends(cx, text, end)?,
        None => text,
    };
    if str::is_ascii(translated) && codec::is_ascii_compatible(object) {
        object.update(|flags| flags.at_start = false);
        add(cx, stream, str::unit_bytes(translated), ends_line)
    } else {
        let data = codec::encode(cx, object, translated)?;
        add(cx, stream, &data, ends_line)
    }
}

/// Writes ASCII text that is no object.
pub fn write_ascii(cx: &mut Ctx, stream: Word, text: &str) -> Res<()> {
    debug_assert!(text.is_ascii());
    let object = writable(cx, stream)?;
    let plain = codec::is_ascii_compatible(object) && object.newline.get().written().is_none();
    if !plain {
        let text = str::from_ascii(cx, text.as_bytes())?;
        return write_text(cx, stream, text);
    }
    let ends_line = object.flags.get().line_buffering && text.contains(['\n', '\r']);
    object.update(|flags| flags.at_start = false);
    add(cx, stream, text.as_bytes(), ends_line)
}

fn writable(cx: &mut Ctx, stream: Word) -> Res<Gc<TextObj>> {
    let (object, _) = open(cx, stream)?;
    if object.flags.get().writable { Ok(object) } else { Err(unsupported(cx, "not writable")) }
}

/// Adds bytes to what is pending, and passes it on where there is enough or the stream wants it at once.
fn add(cx: &mut Ctx, stream: Word, data: &[u8], ends_line: bool) -> Res<()> {
    let object = TextObj::of(stream);
    let (chunk, flags) = (object.chunk_size.get(), object.flags.get());
    if object.pending_len() > 0 && object.pending_len() + data.len() > chunk {
        pass_on(cx, object)?;
    }
    if object.pending.get().is_absent() {
        let (pending, _) = bytearray::allocate(cx, chunk)?;
        bytearray::set_len_keeping_store(pending, 0);
        object.pending.set(pending);
    }
    bytearray::append_bytes(cx, object.pending.get(), data)?;
    if object.pending_len() >= chunk || ends_line || flags.write_through {
        pass_on(cx, object)?;
    } else if object.pending_len() > 0 {
        mark_dirty(cx, stream)?;
    }
    if ends_line {
        buffered::flush_any(cx, object.buffer.get())?;
    }
    // What was read ahead is not what follows any more.
    if object.decoded.get().is_present() {
        object.forget_decoded();
        object.forget_snapshot();
        codec::reset_decoder(cx, object)?;
    }
    Ok(())
}

/// Writes what is pending to the stream below.
pub fn pass_on(cx: &mut Ctx, object: Gc<TextObj>) -> Res<()> {
    if object.pending_len() == 0 {
        return Ok(());
    }
    let (pending, buffer) = (object.pending.get(), object.buffer.get());
    // The stream below may be the program's own and write to this one.
    let data = bytearray::contents(pending).to_vec();
    bytearray::set_len_keeping_store(pending, 0);
    if is_exact(buffer, ClassId::BufferedWriter) || is_exact(buffer, ClassId::BufferedRandom) {
        return buffered::write_bytes(cx, buffer, &data);
    }
    let data = bytes::new(cx, &data)?;
    method(cx, buffer, "write", &[data]).map(|_| ())
}

/// `flush()` without the program's own methods.
pub fn flush_stream(cx: &mut Ctx, stream: Word) -> Res<()> {
    let (object, buffer) = open(cx, stream)?;
    object.update(|flags| flags.telling = flags.seekable);
    pass_on(cx, object)?;
    buffered::flush_any(cx, buffer)
}
