//! `tell`, `seek` and `truncate` of text streams. A position is the byte at which the next character starts.

use super::codec::{self, Codec};
use super::{TextObj, attached, open};
use crate::codecs::{Encoding, Handler, decode_some};
use crate::io::object::{method, unsupported};
use crate::io::{arguments, raw};
use crate::object::compare;
use crate::prelude::*;
use crate::raise::{error, value_error};
use crate::types::{bytes, int, str};

pub fn tell(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (object, buffer) = open(cx, stream)?;
    let flags = object.flags.get();
    if !flags.seekable {
        return Err(unsupported(cx, "underlying stream is not seekable"));
    }
    if !flags.telling {
        return Err(error(cx, ClassId::OSError, format_args!("telling position disabled by next() call")));
    }
    super::write::pass_on(cx, object)?;
    method(cx, stream, "flush", &[])?;
    let at = raw::tell_any(cx, buffer)?;
    let snapshot = match object.snapshot.get().present() {
        Some(snapshot) if object.decoded.get().is_present() => bytes::data(snapshot),
        _ => return int::from_i64(cx, at),
    };
    let start = at - snapshot.len() as i64;
    let taken = bytes_taken(cx, object, snapshot)?;
    int::from_i64(cx, start + taken as i64)
}

/// How many bytes of the snapshot the code points taken so far came from.
fn bytes_taken(cx: &mut Ctx, object: Gc<TextObj>, snapshot: &[u8]) -> Res<usize> {
    let taken = object.used.get();
    let whole = object.decoded.get().present().map_or(0, str::len);
    if taken == whole && object.carried.get().is_absent() && !object.ends.get().pending_cr {
        return Ok(snapshot.len());
    }
    if taken == 0 {
        return Ok(0);
    }
    let Codec::BuiltIn(_) = object.codec.get() else {
        return Err(unsupported(cx, "can't reconstruct logical file position"));
    };
    // The shortest prefix that decodes to what was taken; decoding a prefix never gives more than decoding a longer one.
    let (mut low, mut high) = (0, snapshot.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if characters(cx, object, &snapshot[..middle])? < taken { low = middle + 1 } else { high = middle }
    }
    // A line end that counts as one character is taken whole.
    let translated = object.newline.get().translates();
    if translated && low < snapshot.len() && ends_with_cr(object, &snapshot[..low]) && starts_with_lf(object, &snapshot[low..]) {
        low += object.reading.get().unit();
    }
    Ok(low)
}

fn ends_with_cr(object: Gc<TextObj>, data: &[u8]) -> bool {
    let unit = object.reading.get().unit();
    data.len() >= unit && data[data.len() - unit..].contains(&b'\r')
}

fn starts_with_lf(object: Gc<TextObj>, data: &[u8]) -> bool {
    let unit = object.reading.get().unit();
    data.len() >= unit && data[..unit].contains(&b'\n')
}

/// How many code points the bytes decode to, ends of lines translated.
fn characters(cx: &mut Ctx, object: Gc<TextObj>, data: &[u8]) -> Res<usize> {
    let encoding = match object.codec.get() {
        // A mark at the start of the file is no character.
        Codec::BuiltIn(encoding) if has_mark(encoding, data) => encoding,
        _ => object.reading.get(),
    };
    let text = decode_some(cx, encoding, data, Handler::of(object.errors.get()), false)?.text;
    let newline = object.newline.get();
    if !newline.decodes() {
        return Ok(str::len(text));
    }
    let mut ends = object.snapshot_ends.get();
    let text = ends.decode(cx, text, newline.translates(), false)?;
    Ok(str::len(text) + usize::from(ends.pending_cr))
}

fn has_mark(encoding: Encoding, data: &[u8]) -> bool {
    match encoding {
        Encoding::Utf8Sig => data.starts_with(b"\xef\xbb\xbf"),
        Encoding::Utf16(None) => data.starts_with(b"\xff\xfe") || data.starts_with(b"\xfe\xff"),
        Encoding::Utf32(None) => data.starts_with(b"\xff\xfe\0\0") || data.starts_with(b"\0\0\xfe\xff"),
        _ => false,
    }
}

pub fn seek(cx: &mut Ctx, stream: Word, cookie: Word, whence: Word) -> Res<Word> {
    attached(cx, stream)?;
    let whence = arguments::int_or(cx, whence, 0)?;
    let (object, buffer) = open(cx, stream)?;
    if !object.flags.get().seekable {
        return Err(unsupported(cx, "underlying stream is not seekable"));
    }
    let mut cookie = cookie;
    match whence {
        0 => {}
        1 => {
            if !compare::equal(cx, cookie, Word::small(0))? {
                return Err(unsupported(cx, "can't do nonzero cur-relative seeks"));
            }
            cookie = method(cx, stream, "tell", &[])?;
        }
        2 => {
            if !compare::equal(cx, cookie, Word::small(0))? {
                return Err(unsupported(cx, "can't do nonzero end-relative seeks"));
            }
            return seek_end(cx, stream, object, buffer);
        }
        _ => return Err(value_error(cx, format_args!("invalid whence ({whence}, should be 0, 1 or 2)"))),
    }
    if compare::less(cx, cookie, Word::small(0))? {
        let shown = crate::object::format::repr(cx, cookie)?;
        let shown = str::to_string_lossy(shown);
        return Err(value_error(cx, format_args!("negative seek position {shown}")));
    }
    method(cx, stream, "flush", &[])?;
    let at = arguments::offset(cx, cookie)?;
    raw::seek_any(cx, buffer, at, 0)?;
    forget(cx, object)?;
    object.update(|flags| flags.at_start = at == 0);
    Ok(cookie)
}

fn seek_end(cx: &mut Ctx, stream: Word, object: Gc<TextObj>, buffer: Word) -> Res<Word> {
    method(cx, stream, "flush", &[])?;
    forget(cx, object)?;
    let at = raw::seek_any(cx, buffer, 0, 2)?;
    object.update(|flags| flags.at_start = at == 0);
    int::from_i64(cx, at)
}

fn forget(cx: &mut Ctx, object: Gc<TextObj>) -> Res<()> {
    object.forget_decoded();
    object.forget_snapshot();
    codec::reset_decoder(cx, object)
}

pub fn truncate(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let (_, buffer) = attached(cx, stream)?;
    method(cx, stream, "flush", &[])?;
    method(cx, buffer, "truncate", &[size.present().unwrap_or(none())])
}
