//! The three classes: construction, positions, closing, and what they pass on to the raw stream.

use super::{BufferedObj, RAW, attached, open, read, settle, write, writes};
use crate::io::base::{DEFAULT_BUFFER_SIZE, check_readable, check_seekable, check_writable, iter, no_state, short_name};
use crate::io::object::{self, attribute, method, optional_attribute, unsupported};
use crate::io::{arguments, base, raw};
use crate::object::call::Args;
use crate::object::format;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::sys::file as system;
use crate::raise::value_error;
use crate::types::{int, str};
use core::mem::size_of;

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    object::allocate(cx, args.positional()[0])
}

fn init_reader(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("BufferedReader(raw, buffer_size=131072)");
    init(cx, args, &SIGNATURE, &[check_readable])
}

fn init_writer(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("BufferedWriter(raw, buffer_size=131072)");
    init(cx, args, &SIGNATURE, &[check_writable])
}

fn init_random(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("BufferedRandom(raw, buffer_size=131072)");
    init(cx, args, &SIGNATURE, &[check_seekable, check_readable, check_writable])
}

type Check = fn(&mut Ctx, Word) -> Res<Word>;

fn init(cx: &mut Ctx, args: Args<'_>, signature: &Signature, checks: &[Check]) -> Res<()> {
    let (stream, rest) = args.split_first();
    let [raw, size] = signature.bind(cx, rest)?;
    let size = crate::types::str::subscript::size_or(cx, size, DEFAULT_BUFFER_SIZE as isize)?;
    let object = BufferedObj::of(stream);
    object.raw.set(Word::ABSENT);
    for check in checks {
        check(cx, raw)?;
    }
    if size <= 0 {
        return Err(value_error(cx, format_args!("buffer size must be strictly positive")));
    }
    object.raw.set(raw);
    object.detached.set(false);
    object.capacity.set(size as usize);
    object.buffer.set(Word::ABSENT);
    object.clear();
    Ok(())
}

fn flush(cx: &mut Ctx, stream: Word) -> Res<Word> {
    if !writes(stream) {
        let (_, raw) = attached(cx, stream)?;
        return method(cx, raw, "flush", &[]);
    }
    super::flush_stream(cx, stream)?;
    Ok(none())
}

fn closed(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (_, raw) = attached(cx, stream)?;
    attribute(cx, raw, "closed")
}

/// Flushes, then closes the raw stream whatever happened.
fn close(cx: &mut Ctx, stream: Word) -> Res<()> {
    let (object, raw) = attached(cx, stream)?;
    if raw::is_closed(cx, raw)? {
        return Ok(());
    }
    let flushed = method(cx, stream, "flush", &[]);
    let first = if flushed.is_err() { crate::raise::take_pending(cx) } else { Word::ABSENT };
    let closed = method(cx, raw, "close", &[]);
    object.buffer.set(Word::ABSENT);
    object.clear();
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
    let (object, raw) = attached(cx, stream)?;
    method(cx, stream, "flush", &[])?;
    object.raw.set(Word::ABSENT);
    object.detached.set(true);
    Ok(raw)
}

macro_rules! forwarded {
    ($($name:ident $text:literal;)*) => { $(
        fn $name(cx: &mut Ctx, stream: Word) -> Res<Word> {
            let (_, raw) = attached(cx, stream)?;
            method(cx, raw, $text, &[])
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

fn raw_attribute(_cx: &mut Ctx, stream: Word) -> Res<Word> {
    Ok(BufferedObj::of(stream).raw.get().present().unwrap_or(none()))
}

fn name(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (_, raw) = attached(cx, stream)?;
    attribute(cx, raw, "name")
}

fn mode(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (_, raw) = attached(cx, stream)?;
    attribute(cx, raw, "mode")
}

fn tell(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let (object, raw) = attached(cx, stream)?;
    let at = raw::tell(cx, raw)?;
    int::from_i64(cx, (at + object.pending() as i64 - object.ahead() as i64).max(0))
}

fn seek(cx: &mut Ctx, stream: Word, target: Word, whence: Word) -> Res<Word> {
    let whence = arguments::int_or(cx, whence, 0)?;
    if !matches!(whence, system::SEEK_SET | system::SEEK_CUR | system::SEEK_END | system::SEEK_HOLE | system::SEEK_DATA) {
        return Err(value_error(cx, format_args!("whence value {whence} unsupported")));
    }
    let (object, raw) = open(cx, stream, "seek of closed file")?;
    check_seekable(cx, raw)?;
    let target = arguments::offset(cx, target)?;
    if let Some(at) = seek_ahead(cx, object, raw, target, whence)? {
        return int::from_i64(cx, at);
    }
    let ahead = object.ahead() as i64;
    if object.pending() > 0 {
        write::flush(cx, object, raw)?;
    }
    let target = if whence == system::SEEK_CUR { target - ahead } else { target };
    let at = raw::seek(cx, raw, target, whence)?;
    object.clear();
    int::from_i64(cx, at)
}

/// Moves within the bytes read ahead, if the target is there.
fn seek_ahead(cx: &mut Ctx, object: Gc<BufferedObj>, raw: Word, target: i64, whence: i32) -> Res<Option<i64>> {
    let ahead = object.ahead() as i64;
    if ahead == 0 || !matches!(whence, system::SEEK_SET | system::SEEK_CUR) {
        return Ok(None);
    }
    let here = raw::tell(cx, raw)? - ahead;
    let step = if whence == system::SEEK_SET { target - here } else { target };
    let start = object.start.get() as i64;
    if step < -start || step > ahead {
        return Ok(None);
    }
    object.start.set((start + step) as usize);
    Ok(Some(here + step))
}

fn truncate(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let (_, raw) = open(cx, stream, "truncate of closed file")?;
    if !writes(stream) {
        return Err(unsupported(cx, "truncate"));
    }
    settle(cx, stream)?;
    method(cx, raw, "truncate", &[size.present().unwrap_or(none())])
}

fn next(cx: &mut Ctx, stream: Word) -> Res<Option<Word>> {
    let plain = is_exact(stream, ClassId::BufferedReader) || is_exact(stream, ClassId::BufferedRandom);
    if !plain {
        return base::next(cx, stream);
    }
    let line = read::line(cx, stream, usize::MAX)?;
    Ok((line != crate::types::bytes::empty()).then_some(line))
}

fn repr(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let class = short_name(stream);
    let name = match optional_attribute(cx, stream, "name") {
        Ok(name) => name,
        Err(_) if crate::raise::catch(cx, ClassId::ValueError) => None,
        Err(raised) => return Err(raised),
    };
    let mut out = str::TextBuilder::new();
    out.push_str(&format!("<_io.{class}"));
    if let Some(name) = name {
        let name = format::repr(cx, name)?;
        out.push_str(" name=");
        out.push_word(name);
    }
    out.push_str(">");
    out.finish(cx)
}

fn no_reduce(cx: &mut Ctx, stream: Word, _protocol: Word) -> Res<Word> {
    no_state(cx, stream)
}

macro_rules! methods {
    ($($own:expr),* $(,)?) => {
        &[
            $($own,)*
            native!("flush(self, /)", flush, 1),
            native!("close(self, /)", close, 1),
            native!("detach(self, /)", detach, 1),
            native!("seekable(self, /)", seekable, 1),
            native!("fileno(self, /)", fileno, 1),
            native!("isatty(self, /)", is_terminal, 1),
            native!("seek(self, target, whence=0, /)", seek, 3),
            native!("tell(self, /)", tell, 1),
            native!("truncate(self, pos=None, /)", truncate, 2),
            native!("__getstate__(self, /)", no_state, 1),
            native!("__reduce__(self, /)", no_state, 1),
            native!("__reduce_ex__(self, protocol, /)", no_reduce, 2),
        ]
    };
}

macro_rules! reading {
    ($($more:expr),* $(,)?) => {
        methods![
            $($more,)*
            native!("readable(self, /)", readable, 1),
            native!("read(self, size=-1, /)", read::read, 2),
            native!("read1(self, size=-1, /)", read::read1, 2),
            native!("readinto(self, buffer, /)", read::read_into, 2),
            native!("readinto1(self, buffer, /)", read::read_into1, 2),
            native!("readline(self, size=-1, /)", read::read_line, 2),
            native!("peek(self, size=0, /)", read::peek, 2),
        ]
    };
}

const GETSETS: &[GetSetRow] = &[
    GetSetRow { name: "closed", get: closed, set: None },
    GetSetRow { name: "raw", get: raw_attribute, set: None },
    GetSetRow { name: "name", get: name, set: None },
    GetSetRow { name: "mode", get: mode, set: None },
];

const SLOTS: Slots =
    Slots { new: slot!(call, new), repr: slot!(unary, repr), iter: slot!(unary, iter), next: slot!(unary, next), ..Slots::EMPTY };

pub static READER_CLASS: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init_reader), ..SLOTS },
    methods: reading![],
    getsets: GETSETS,
    ..base::stream_class(ClassId::BufferedReader, size_of::<BufferedObj>(), RAW)
};

pub static WRITER_CLASS: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init_writer), ..SLOTS },
    methods: methods![
        native!("writable(self, /)", writable, 1),
        native!("write(self, buffer, /)", write::write, 2),
    ],
    getsets: GETSETS,
    ..base::stream_class(ClassId::BufferedWriter, size_of::<BufferedObj>(), RAW)
};

pub static RANDOM_CLASS: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init_random), ..SLOTS },
    methods: reading![
        native!("writable(self, /)", writable, 1),
        native!("write(self, buffer, /)", write::write, 2),
    ],
    getsets: GETSETS,
    ..base::stream_class(ClassId::BufferedRandom, size_of::<BufferedObj>(), RAW)
};
