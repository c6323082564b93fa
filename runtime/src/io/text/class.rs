//! The class `TextIOWrapper`: its tables, attributes, and what it passes on to the stream below.

use super::{RAW, TextObj, attached, construct, position, read, write};
use crate::io::base::{iter, no_state, stream_class};
use crate::io::object::{self, attribute, method, optional_attribute};
use crate::object::format;
use crate::prelude::*;
use crate::raise::{catch, value_error};
use crate::types::str::{self, subscript};
use core::mem::size_of;

fn flush(cx: &mut Ctx, stream: Word) -> Res<()> {
    write::flush_stream(cx, stream)
}

fn closed(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (_, buffer) = attached(cx, stream)?;
    attribute(cx, buffer, "closed")
}

/// Flushes, then closes the stream below whatever happened.
fn close(cx: &mut Ctx, stream: Word) -> Res<()> {
    let (_, buffer) = attached(cx, stream)?;
    if object::is_closed(cx, buffer)? {
        return Ok(());
    }
    let flushed = method(cx, stream, "flush", &[]);
    let first = if flushed.is_err() { crate::raise::take_pending(cx) } else { Word::ABSENT };
    let closed = method(cx, buffer, "close", &[]);
    match first.present() {
        None => closed.map(|_| ()),
        Some(error) => {
            if closed.is_err() {
                let second = crate::raise::take_pending(cx);
                crate::types::exceptions::exception(second).context.set(error);
                return crate::raise::restore(cx, second);
            }
            crate::raise::restore(cx, error)
        }
    }
}

fn detach(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (object, buffer) = attached(cx, stream)?;
    method(cx, stream, "flush", &[])?;
    object.buffer.set(Word::ABSENT);
    object.update(|flags| flags.detached = true);
    Ok(buffer)
}

macro_rules! forwarded {
    ($($name:ident $text:literal;)*) => { $(
        fn $name(cx: &mut Ctx, stream: Word) -> Res<Word> {
            let (_, buffer) = attached(cx, stream)?;
            method(cx, buffer, $text, &[])
        }
    )* };
}

forwarded! {
    seekable "seekable";
    readable "readable";
    writable "writable";
    fileno "fileno";
    is_terminal "isatty";
}

fn name(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (_, buffer) = attached(cx, stream)?;
    attribute(cx, buffer, "name")
}

fn field(cx: &mut Ctx, stream: Word, read: fn(Gc<TextObj>) -> Word) -> Res<Word> {
    let (object, _) = attached(cx, stream)?;
    Ok(read(object))
}

fn newlines(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (object, _) = attached(cx, stream)?;
    let known = object.newline.get().decodes() && object.flags.get().readable;
    if known { object.ends.get().newlines(cx) } else { Ok(none()) }
}

fn chunk_size(cx: &mut Ctx, stream: Word) -> Res<Word> {
    field(cx, stream, |object| Word::small(object.chunk_size.get() as i64))
}

fn set_chunk_size(cx: &mut Ctx, stream: Word, value: Word) -> Res<()> {
    let (object, _) = attached(cx, stream)?;
    if value.is_absent() {
        return Err(crate::raise::error(cx, ClassId::AttributeError, format_args!("cannot delete attribute")));
    }
    let size = subscript::size_argument(cx, value)?;
    if size <= 0 {
        return Err(value_error(cx, format_args!("a strictly positive integer is required")));
    }
    object.chunk_size.set(size as usize);
    Ok(())
}

/// `<_io.TextIOWrapper name='x' mode='r' encoding='UTF-8'>`; name and mode where there are any.
fn repr(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (object, _) = attached(cx, stream)?;
    let mut out = str::TextBuilder::new();
    out.push_str("<_io.TextIOWrapper");
    for part in ["name", "mode"] {
        let value = match optional_attribute(cx, stream, part) {
            Ok(value) => value,
            Err(_) if catch(cx, ClassId::ValueError) => None,
            Err(raised) => return Err(raised),
        };
        if let Some(value) = value {
            let text = format::repr(cx, value)?;
            out.push_str(&format!(" {part}="));
            out.push_word(text);
        }
    }
    let encoding = format::repr(cx, object.encoding.get())?;
    out.push_str(" encoding=");
    out.push_word(encoding);
    out.push_str(">");
    out.finish(cx)
}

fn no_reduce(cx: &mut Ctx, stream: Word, _protocol: Word) -> Res<Word> {
    no_state(cx, stream)
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct::new),
        init: slot!(call, construct::init),
        repr: slot!(unary, repr),
        iter: slot!(unary, iter),
        next: slot!(unary, read::next),
        ..Slots::EMPTY
    },
    methods: &[
        native!("detach(self, /)", detach, 1),
        native!(
            "reconfigure(self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
            construct::reconfigure,
            raw
        ),
        native!("write(self, text, /)", write::write, 2),
        native!("read(self, size=-1, /)", read::read, 2),
        native!("readline(self, size=-1, /)", read::read_line_method, 2),
        native!("flush(self, /)", flush, 1),
        native!("close(self, /)", close, 1),
        native!("fileno(self, /)", fileno, 1),
        native!("seekable(self, /)", seekable, 1),
        native!("readable(self, /)", readable, 1),
        native!("writable(self, /)", writable, 1),
        native!("isatty(self, /)", is_terminal, 1),
        native!("seek(self, cookie, whence=0, /)", position::seek, 3),
        native!("tell(self, /)", position::tell, 1),
        native!("truncate(self, pos=None, /)", position::truncate, 2),
        native!("__getstate__(self, /)", no_state, 1),
        native!("__reduce__(self, /)", no_state, 1),
        native!("__reduce_ex__(self, protocol, /)", no_reduce, 2),
    ],
    getsets: &[
        GetSetRow { name: "encoding", get: |cx, s| field(cx, s, |o| o.encoding.get()), set: None },
        GetSetRow { name: "errors", get: |cx, s| field(cx, s, |o| o.errors.get()), set: None },
        GetSetRow { name: "buffer", get: |cx, s| field(cx, s, |o| o.buffer.get()), set: None },
        GetSetRow {
            name: "line_buffering",
            get: |cx, s| field(cx, s, |o| boolean(o.flags.get().line_buffering)),
            set: None,
        },
        GetSetRow { name: "write_through", get: |cx, s| field(cx, s, |o| boolean(o.flags.get().write_through)), set: None },
        GetSetRow { name: "newlines", get: newlines, set: None },
        GetSetRow { name: "name", get: name, set: None },
        GetSetRow { name: "closed", get: closed, set: None },
        GetSetRow { name: "_CHUNK_SIZE", get: chunk_size, set: Some(set_chunk_size) },
    ],
    ..stream_class(ClassId::TextIoWrapper, size_of::<TextObj>(), RAW)
};
