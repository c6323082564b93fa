//! `_io.BytesIO`: a bytearray with a position.

use super::base::{self, stream_class};
use super::object::{self, CLOSED};
use super::arguments;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::iterate;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::stream_layout;
use crate::types::str::subscript;
use crate::types::{buffer, bytearray, bytes, int, list, memoryview, tuple};
use core::mem::{offset_of, size_of};

stream_layout! {
    pub BytesIoObj {
        /// A bytearray: the contents. Absent once closed.
        data: Word,
        position: usize,
    }
}

const RAW: u64 = base::raw_words(offset_of!(BytesIoObj, position), size_of::<BytesIoObj>());

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, init),
        iter: slot!(unary, iter),
        next: slot!(unary, next),
        ..Slots::EMPTY
    },
    methods: &[
        native!("readable(self, /)", yes, 1),
        native!("seekable(self, /)", yes, 1),
        native!("writable(self, /)", yes, 1),
        native!("flush(self, /)", flush, 1),
        native!("getbuffer(self, /)", get_buffer, 1),
        native!("getvalue(self, /)", get_value, 1),
        native!("isatty(self, /)", is_terminal, 1),
        native!("tell(self, /)", tell, 1),
        native!("read(self, size=-1, /)", read, 2),
        native!("read1(self, size=-1, /)", read, 2),
        native!("readline(self, size=-1, /)", read_line, 2),
        native!("readlines(self, size=None, /)", read_lines, 2),
        native!("readinto(self, buffer, /)", read_into, 2),
        native!("truncate(self, size=None, /)", truncate, 2),
        native!("seek(self, pos, whence=0, /)", seek, 3),
        native!("write(self, b, /)", write, 2),
        native!("writelines(self, lines, /)", write_lines, 2),
        native!("close(self, /)", close, 1),
        native!("__getstate__(self, /)", get_state, 1),
        native!("__setstate__(self, state, /)", set_state, 2),
    ],
    getsets: &[GetSetRow { name: "closed", get: |_, s| Ok(boolean(BytesIoObj::of(s).data.get().is_absent())), set: None }],
    ..stream_class(ClassId::BytesIo, size_of::<BytesIoObj>(), RAW)
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let stream = object::allocate(cx, args.positional()[0])?;
    let (data, _) = bytearray::allocate(cx, 0)?;
    BytesIoObj::of(stream).data.set(data);
    Ok(stream)
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("BytesIO(initial_bytes=b'')");
    let (stream, rest) = args.split_first();
    let [initial] = SIGNATURE.bind(cx, rest)?;
    let data = match initial.present().filter(|&i| i != none()) {
        Some(initial) => {
            let initial = buffer::required(cx, initial)?;
            bytearray::new(cx, initial)?
        }
        None => bytearray::new(cx, &[])?,
    };
    let object = BytesIoObj::of(stream);
    object.data.set(data);
    object.position.set(0);
    Ok(())
}

fn open(cx: &mut Ctx, stream: Word) -> Res<Gc<BytesIoObj>> {
    let object = BytesIoObj::of(stream);
    if object.data.get().is_absent() {
        return Err(value_error(cx, format_args!("{CLOSED}")));
    }
    Ok(object)
}

fn yes(cx: &mut Ctx, stream: Word) -> Res<bool> {
    open(cx, stream).map(|_| true)
}

fn is_terminal(cx: &mut Ctx, stream: Word) -> Res<bool> {
    open(cx, stream).map(|_| false)
}

fn flush(cx: &mut Ctx, stream: Word) -> Res<()> {
    open(cx, stream).map(|_| ())
}

fn iter(cx: &mut Ctx, stream: Word) -> Res<Word> {
    open(cx, stream).map(|_| stream)
}

fn get_buffer(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    memoryview::of_object(cx, object.data.get())
}

fn get_value(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    bytes::new(cx, bytearray::contents(object.data.get()))
}

fn tell(cx: &mut Ctx, stream: Word) -> Res<Word> {
    open(cx, stream).map(|object| Word::small(object.position.get() as i64))
}

/// The bytes behind the position.
fn rest<'a>(object: Gc<BytesIoObj>) -> &'a [u8] {
    let data = bytearray::contents(object.data.get());
    &data[object.position.get().min(data.len())..]
}

fn take<'a>(object: Gc<BytesIoObj>, n: usize) -> &'a [u8] {
    let data = rest(object);
    let data = &data[..n.min(data.len())];
    object.position.set(object.position.get() + data.len());
    data
}

fn limit(size: isize) -> usize {
    if size < 0 { usize::MAX } else { size as usize }
}

fn read(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let size = arguments::size(cx, size)?;
    let object = open(cx, stream)?;
    bytes::new(cx, take(object, limit(size)))
}

/// A line with its end, at most `most` bytes.
fn line<'a>(object: Gc<BytesIoObj>, most: usize) -> &'a [u8] {
    let data = rest(object);
    let end = memchr::memchr(b'\n', data).map_or(data.len(), |at| at + 1);
    take(object, end.min(most))
}

fn read_line(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let size = arguments::size(cx, size)?;
    let object = open(cx, stream)?;
    bytes::new(cx, line(object, limit(size)))
}

fn next(cx: &mut Ctx, stream: Word) -> Res<Option<Word>> {
    if !is_exact(stream, ClassId::BytesIo) {
        return base::next(cx, stream);
    }
    let object = open(cx, stream)?;
    let line = line(object, usize::MAX);
    if line.is_empty() { Ok(None) } else { bytes::new(cx, line).map(Some) }
}

fn read_lines(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    let most = match size.present().filter(|&s| s != none()) {
        None => 0,
        Some(size) if subscript::has_index(size) => subscript::size_argument(cx, size)?,
        Some(other) => {
            let class = type_name(other);
            return Err(type_error(cx, format_args!("integer argument expected, got '{class}'")));
        }
    };
    let (lines, mut length) = (list::new(cx, &[])?, 0);
    loop {
        let data = line(object, usize::MAX);
        if data.is_empty() {
            return Ok(lines);
        }
        length += data.len();
        let line = bytes::new(cx, data)?;
        list::append(cx, lines, line)?;
        if most > 0 && length >= most as usize {
            return Ok(lines);
        }
    }
}

fn read_into(cx: &mut Ctx, stream: Word, target: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    let n = arguments::writable(cx, target, "readinto() argument")?.len();
    let data = take(object, n).to_vec();
    arguments::writable(cx, target, "readinto() argument")?[..data.len()].copy_from_slice(&data);
    Ok(Word::small(data.len() as i64))
}

fn truncate(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    let size = match size.present().filter(|&s| s != none()) {
        Some(size) => subscript::size_argument(cx, size)?,
        None => object.position.get() as isize,
    };
    if size < 0 {
        return Err(value_error(cx, format_args!("negative size value {size}")));
    }
    let data = object.data.get();
    bytearray::check_resizable(cx, data)?;
    if (size as usize) < bytearray::len(data) {
        bytearray::set_len(cx, data, size as usize)?;
    }
    int::from_i64(cx, size as i64)
}

fn seek(cx: &mut Ctx, stream: Word, position: Word, whence: Word) -> Res<Word> {
    let position = subscript::size_argument(cx, position)?;
    let whence = arguments::int_or(cx, whence, 0)?;
    let object = open(cx, stream)?;
    if position < 0 && whence == 0 {
        return Err(value_error(cx, format_args!("negative seek value {position}")));
    }
    let from = match whence {
        0 => 0,
        1 => object.position.get() as isize,
        2 => bytearray::len(object.data.get()) as isize,
        _ => return Err(value_error(cx, format_args!("invalid whence ({whence}, should be 0, 1 or 2)"))),
    };
    let Some(at) = from.checked_add(position) else {
        return Err(crate::raise::error(cx, ClassId::OverflowError, format_args!("new position too large")));
    };
    object.position.set(at.max(0) as usize);
    int::from_i64(cx, at.max(0) as i64)
}

fn write(cx: &mut Ctx, stream: Word, data: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    let data = buffer::required(cx, data)?.to_vec();
    put(cx, object, &data)?;
    Ok(Word::small(data.len() as i64))
}

fn put(cx: &mut Ctx, object: Gc<BytesIoObj>, new: &[u8]) -> Res<()> {
    let array = object.data.get();
    bytearray::check_resizable(cx, array)?;
    if new.is_empty() {
        return Ok(());
    }
    let (at, len) = (object.position.get(), bytearray::len(array));
    if at > len {
        bytearray::set_len(cx, array, at)?;
    }
    let end = (at + new.len()).min(bytearray::len(array));
    bytearray::splice(cx, array, at, end, new)?;
    object.position.set(at + new.len());
    Ok(())
}

fn write_lines(cx: &mut Ctx, stream: Word, lines: Word) -> Res<()> {
    open(cx, stream)?;
    let iterator = iterate::iter(cx, lines)?;
    while let Some(line) = iterate::next(cx, iterator)? {
        write(cx, stream, line)?;
    }
    Ok(())
}

fn close(cx: &mut Ctx, stream: Word) -> Res<()> {
    let object = BytesIoObj::of(stream);
    if let Some(data) = object.data.get().present() {
        bytearray::check_resizable(cx, data)?;
        object.data.set(Word::ABSENT);
    }
    Ok(())
}

fn get_state(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let value = get_value(cx, stream)?;
    let object = open(cx, stream)?;
    let dict = bytes::construct::state(cx, stream)?;
    tuple::new(cx, &[value, Word::small(object.position.get() as i64), dict])
}

fn set_state(cx: &mut Ctx, stream: Word, state: Word) -> Res<()> {
    let class = base::short_name(stream);
    let parts = if is_instance_of(state, ClassId::Tuple) { tuple::items_of(state) } else { &[] };
    if parts.len() < 3 {
        let got = type_name(state);
        return Err(type_error(
            cx,
            format_args!("_io.{class}.__setstate__ argument should be 3-tuple, got {got}"),
        ));
    }
    let data = buffer::required(cx, parts[0].get())?;
    let data = bytearray::new(cx, data)?;
    let object = BytesIoObj::of(stream);
    object.data.set(data);
    if !is_instance_of(parts[1].get(), ClassId::Int) {
        let got = type_name(parts[1].get());
        return Err(type_error(cx, format_args!("second item of state must be an integer, not {got}")));
    }
    let position = subscript::size_argument(cx, parts[1].get())?;
    if position < 0 {
        return Err(value_error(cx, format_args!("position value cannot be negative")));
    }
    object.position.set(position as usize);
    set_dict(cx, stream, parts[2].get())
}

/// Adds the entries of a state's dict to the stream's attributes.
pub fn set_dict(cx: &mut Ctx, stream: Word, dict: Word) -> Res<()> {
    if dict == none() {
        return Ok(());
    }
    let own = object::attribute(cx, stream, "__dict__")?;
    object::method(cx, own, "update", &[dict]).map(|_| ())
}

/// Reads for whoever sits on top, without the program's own methods.
pub fn read_bytes<'a>(cx: &mut Ctx, stream: Word, n: usize) -> Res<&'a [u8]> {
    open(cx, stream).map(|object| take(object, n))
}

/// Writes for whoever sits on top.
pub fn write_bytes(cx: &mut Ctx, stream: Word, data: &[u8]) -> Res<()> {
    let object = open(cx, stream)?;
    put(cx, object, data)
}
