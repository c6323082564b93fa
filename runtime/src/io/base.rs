//! `_io._IOBase`, `_RawIOBase`, `_BufferedIOBase` and `_TextIOBase`: what streams do unless they know better.
//!
//! Methods call each other by name, since classes of the program override them.

use super::object::{StreamObj, check_open, method, optional_attribute, stream, unsupported};
use super::{arguments, object};
use crate::object::call::Args;
use crate::object::{fields, iterate};
use crate::prelude::*;
use crate::raise::{error, error_with, type_error, type_name};
use crate::types::type_::getsets::set_instance_dict;
use crate::types::{bytearray, bytes, list};
use core::mem::{offset_of, size_of};

/// Bytes that streams read at once where nobody says otherwise.
pub const DEFAULT_BUFFER_SIZE: usize = 128 << 10;

const FLAGS: u32 = class_flags::BASETYPE | class_flags::HAS_DICT | class_flags::HAS_WEAKREF;

/// A stream class with a layout of its own; `raw_mask` names the words of it that hold no reference.
pub const fn stream_class(id: ClassId, size: usize, raw_mask: u64) -> StaticClass {
    StaticClass {
        scan: Scan::Fields,
        // The closed flag of the shared start.
        raw_mask: raw_mask | 1 << 2,
        dict_offset: offset_of!(StreamObj, dict) as u16,
        flags: FLAGS,
        ..StaticClass::new(id, size)
    }
}

/// The mask of the words from one offset to another.
pub const fn raw_words(start: usize, end: usize) -> u64 {
    ((1 << (end / 8)) - 1) & !((1 << (start / 8)) - 1)
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    object::allocate(cx, args.positional()[0])
}

pub static IO_BASE: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, new), iter: slot!(unary, iter), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("seek(self, offset, whence=0, /)", seek, 3),
        native!("tell(self, /)", tell, 1),
        native!("truncate(self, size=None, /)", truncate, 2),
        native!("flush(self, /)", flush, 1),
        native!("close(self, /)", close, 1),
        native!("seekable(self, /)", no, 1),
        native!("readable(self, /)", no, 1),
        native!("writable(self, /)", no, 1),
        native!("_checkClosed(self, /)", check_closed, 1),
        native!("_checkSeekable(self, /)", check_seekable, 1),
        native!("_checkReadable(self, /)", check_readable, 1),
        native!("_checkWritable(self, /)", check_writable, 1),
        native!("fileno(self, /)", fileno, 1),
        native!("isatty(self, /)", is_terminal, 1),
        native!("__enter__(self, /)", enter, 1),
        native!("__exit__(self, /, *args)", exit, 2),
        native!("readline(self, size=-1, /)", read_line, 2),
        native!("readlines(self, hint=-1, /)", read_lines, 2),
        native!("writelines(self, lines, /)", write_lines, 2),
    ],
    getsets: &[
        GetSetRow { name: "closed", get: |_, s| Ok(boolean(stream(s).closed.get())), set: None },
        GetSetRow { name: "__dict__", get: dict, set: Some(set_instance_dict) },
    ],
    ..stream_class(ClassId::IoBase, size_of::<StreamObj>(), 0)
};

fn dict(cx: &mut Ctx, stream: Word) -> Res<Word> {
    Ok(fields::dict_of(cx, stream)?.unwrap_or(none()))
}

fn seek(cx: &mut Ctx, _stream: Word, _offset: Word, _whence: Word) -> Res<Word> {
    Err(unsupported(cx, "seek"))
}

fn tell(cx: &mut Ctx, stream: Word) -> Res<Word> {
    method(cx, stream, "seek", &[Word::small(0), Word::small(1)])
}

fn truncate(cx: &mut Ctx, _stream: Word, _size: Word) -> Res<Word> {
    Err(unsupported(cx, "truncate"))
}

fn flush(cx: &mut Ctx, stream: Word) -> Res<()> {
    if object::stream(stream).closed.get() {
        return Err(crate::raise::value_error(cx, format_args!("{}", object::CLOSED)));
    }
    Ok(())
}

/// Flushes first; the stream counts as closed even where that fails.
pub fn close(cx: &mut Ctx, stream: Word) -> Res<()> {
    if object::stream(stream).closed.get() {
        return Ok(());
    }
    let flushed = method(cx, stream, "flush", &[]);
    object::stream(stream).closed.set(true);
    flushed.map(|_| ())
}

fn no(_cx: &mut Ctx, _stream: Word) -> Word {
    boolean(false)
}

fn check_closed(cx: &mut Ctx, stream: Word) -> Res<()> {
    check_open(cx, stream)
}

fn check_able(cx: &mut Ctx, stream: Word, question: &str) -> Res<Word> {
    let answer = method(cx, stream, question, &[])?;
    if answer == boolean(true) {
        return Ok(answer);
    }
    Err(unsupported(cx, &format!("File or stream is not {question}.")))
}

pub fn check_seekable(cx: &mut Ctx, stream: Word) -> Res<Word> {
    check_able(cx, stream, "seekable")
}

pub fn check_readable(cx: &mut Ctx, stream: Word) -> Res<Word> {
    check_able(cx, stream, "readable")
}

pub fn check_writable(cx: &mut Ctx, stream: Word) -> Res<Word> {
    check_able(cx, stream, "writable")
}

fn fileno(cx: &mut Ctx, _stream: Word) -> Res<Word> {
    Err(unsupported(cx, "fileno"))
}

fn is_terminal(cx: &mut Ctx, stream: Word) -> Res<bool> {
    check_open(cx, stream)?;
    Ok(false)
}

pub fn enter(cx: &mut Ctx, stream: Word) -> Res<Word> {
    check_open(cx, stream)?;
    Ok(stream)
}

pub fn exit(cx: &mut Ctx, stream: Word, _args: Word) -> Res<Word> {
    method(cx, stream, "close", &[])
}

pub fn iter(cx: &mut Ctx, stream: Word) -> Res<Word> {
    check_open(cx, stream)?;
    Ok(stream)
}

/// Lines until an empty one.
pub fn next(cx: &mut Ctx, stream: Word) -> Res<Option<Word>> {
    let line = method(cx, stream, "readline", &[])?;
    Ok((crate::object::sequence::length(cx, line)? > 0).then_some(line))
}

/// By `peek` where there is one, else byte by byte.
fn read_line(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let limit = arguments::size(cx, size)?;
    let peek = optional_attribute(cx, stream, "peek")?.is_some();
    let mut line = Vec::new();
    while limit < 0 || (line.len() as isize) < limit {
        let mut wanted = 1;
        if peek {
            let ahead = method(cx, stream, "peek", &[Word::small(1)])?;
            wanted = useful_length(cx, ahead, limit, line.len())?;
        }
        let chunk = method(cx, stream, "read", &[Word::small(wanted as i64)])?;
        if !bytes::is_bytes(chunk) {
            let class = type_name(chunk);
            return Err(error(
                cx,
                ClassId::OSError,
                format_args!("read() should have returned a bytes object, not '{class}'"),
            ));
        }
        line.extend_from_slice(bytes::data(chunk));
        if bytes::data(chunk).is_empty() || line.last() == Some(&b'\n') {
            break;
        }
    }
    bytes::new(cx, &line)
}

/// How much of the bytes ahead belongs to the line.
fn useful_length(cx: &mut Ctx, ahead: Word, limit: isize, have: usize) -> Res<usize> {
    if !bytes::is_bytes(ahead) {
        let class = type_name(ahead);
        return Err(error(
            cx,
            ClassId::OSError,
            format_args!("peek() should have returned a bytes object, not '{class}'"),
        ));
    }
    let data = bytes::data(ahead);
    let line = memchr::memchr(b'\n', data).map_or(data.len(), |at| at + 1);
    let most = if limit < 0 { usize::MAX } else { limit as usize - have };
    Ok(line.max(1).min(most))
}

pub fn read_lines(cx: &mut Ctx, stream: Word, hint: Word) -> Res<Word> {
    let hint = if hint.is_absent() || hint == none() {
        -1
    } else if crate::types::str::subscript::has_index(hint) {
        crate::types::str::subscript::size_argument(cx, hint)?
    } else {
        let class = type_name(hint);
        return Err(type_error(cx, format_args!("integer argument expected, got '{class}'")));
    };
    let lines = list::new(cx, &[])?;
    let iterator = iterate::iter(cx, stream)?;
    let mut length = 0;
    while let Some(line) = iterate::next(cx, iterator)? {
        list::append(cx, lines, line)?;
        if hint > 0 {
            length += crate::object::sequence::length(cx, line)?;
            if length >= hint as usize {
                break;
            }
        }
    }
    Ok(lines)
}

pub fn write_lines(cx: &mut Ctx, stream: Word, lines: Word) -> Res<()> {
    check_open(cx, stream)?;
    let iterator = iterate::iter(cx, lines)?;
    while let Some(line) = iterate::next(cx, iterator)? {
        method(cx, stream, "write", &[line])?;
    }
    Ok(())
}

pub static RAW_IO_BASE: StaticClass = StaticClass {
    methods: &[
        native!("read(self, size=-1, /)", raw_read, 2),
        native!("readall(self, /)", raw_read_all, 1),
        native!("readinto(self, buffer, /)", raw_read_into, 2),
        native!("write(self, b, /)", raw_write, 2),
    ],
    ..stream_class(ClassId::RawIoBase, size_of::<StreamObj>(), 0)
};

fn raw_read(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let size = arguments::size(cx, size)?;
    if size < 0 {
        return method(cx, stream, "readall", &[]);
    }
    let (buffer, _) = bytearray::allocate(cx, size as usize)?;
    let read = method(cx, stream, "readinto", &[buffer])?;
    if read == none() {
        return Ok(read);
    }
    let read = crate::types::str::subscript::size_argument(cx, read)?;
    if read < 0 || read > size {
        return Err(error(
            cx,
            ClassId::ValueError,
            format_args!("readinto returned {read} outside buffer size {size}"),
        ));
    }
    bytes::new(cx, &bytearray::contents(buffer)[..read as usize])
}

fn raw_read_all(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let mut all = Vec::new();
    loop {
        let chunk = method(cx, stream, "read", &[Word::small(DEFAULT_BUFFER_SIZE as i64)])?;
        if chunk == none() {
            return if all.is_empty() { Ok(chunk) } else { bytes::new(cx, &all) };
        }
        if !bytes::is_bytes(chunk) {
            return Err(type_error(cx, format_args!("read() should return bytes")));
        }
        if bytes::data(chunk).is_empty() {
            return bytes::new(cx, &all);
        }
        all.extend_from_slice(bytes::data(chunk));
    }
}

fn raw_read_into(cx: &mut Ctx, _stream: Word, _buffer: Word) -> Res<Word> {
    Err(error_with(cx, ClassId::NotImplementedError, &[]))
}

fn raw_write(cx: &mut Ctx, _stream: Word, _data: Word) -> Res<Word> {
    Err(error_with(cx, ClassId::NotImplementedError, &[]))
}

pub static BUFFERED_IO_BASE: StaticClass = StaticClass {
    methods: &[
        native!("detach(self, /)", no_detach, 1),
        native!("read(self, size=-1, /)", no_read, 2),
        native!("read1(self, size=-1, /)", no_read1, 2),
        native!("readinto(self, buffer, /)", read_into, 2),
        native!("readinto1(self, buffer, /)", read_into1, 2),
        native!("write(self, b, /)", no_write, 2),
    ],
    ..stream_class(ClassId::BufferedIoBase, size_of::<StreamObj>(), 0)
};

fn no_detach(cx: &mut Ctx, _stream: Word) -> Res<Word> {
    Err(unsupported(cx, "detach"))
}

fn no_read(cx: &mut Ctx, _stream: Word, _size: Word) -> Res<Word> {
    Err(unsupported(cx, "read"))
}

fn no_read1(cx: &mut Ctx, _stream: Word, _size: Word) -> Res<Word> {
    Err(unsupported(cx, "read1"))
}

fn no_write(cx: &mut Ctx, _stream: Word, _data: Word) -> Res<Word> {
    Err(unsupported(cx, "write"))
}

fn read_into(cx: &mut Ctx, stream: Word, buffer: Word) -> Res<Word> {
    fill_by(cx, stream, buffer, "read", "readinto() argument")
}

fn read_into1(cx: &mut Ctx, stream: Word, buffer: Word) -> Res<Word> {
    fill_by(cx, stream, buffer, "read1", "readinto1() argument")
}

fn fill_by(cx: &mut Ctx, stream: Word, buffer: Word, name: &str, what: &str) -> Res<Word> {
    let len = arguments::writable(cx, buffer, what)?.len();
    let data = method(cx, stream, name, &[Word::small(len as i64)])?;
    if !bytes::is_bytes(data) {
        return Err(type_error(cx, format_args!("{name}() should return bytes")));
    }
    let data = bytes::data(data);
    if data.len() > len {
        let n = data.len();
        return Err(error(
            cx,
            ClassId::ValueError,
            format_args!("{name}() returned too much data: {len} bytes requested, {n} returned"),
        ));
    }
    arguments::writable(cx, buffer, what)?[..data.len()].copy_from_slice(data);
    Ok(Word::small(data.len() as i64))
}

pub static TEXT_IO_BASE: StaticClass = StaticClass {
    methods: &[
        native!("detach(self, /)", no_detach, 1),
        native!("read(self, size=-1, /)", no_read, 2),
        native!("readline(self, size=-1, /)", no_read_line, 2),
        native!("write(self, s, /)", no_write, 2),
    ],
    getsets: &[
        GetSetRow { name: "encoding", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "newlines", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "errors", get: |_, _| Ok(none()), set: None },
    ],
    ..stream_class(ClassId::TextIoBase, size_of::<StreamObj>(), 0)
};

fn no_read_line(cx: &mut Ctx, _stream: Word, _size: Word) -> Res<Word> {
    Err(unsupported(cx, "readline"))
}

/// `_io.<class>` without its module, for messages.
pub fn short_name(stream: Word) -> String {
    crate::raise::short_class_name(class_of(stream))
}

/// Pickling a stream is refused.
pub fn no_state(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let class = short_name(stream);
    Err(type_error(cx, format_args!("cannot pickle '{class}' instances")))
}
