//! `_io.StringIO`: a str with a position. Writing at the end extends the str in place (see `types::str`), so that text
//! built by many small writes costs no more than its length.

use super::base::{self, stream_class};
use super::newline::{LineEnds, Newline};
use super::object::{self, CLOSED};
use super::{arguments, bytes_io};
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::stream_layout;
use crate::text::units::Units;
use crate::types::str::subscript;
use crate::types::{bytes, int, str, tuple};
use core::mem::{offset_of, size_of};

stream_layout! {
    pub StringIoObj {
        /// The contents; absent once closed and before `__init__`.
        text: Word,
        position: usize,
        newline: Newline,
        ends: LineEnds,
        initialized: bool,
    }
}

const RAW: u64 = base::raw_words(offset_of!(StringIoObj, position), size_of::<StringIoObj>());

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, init),
        iter: slot!(unary, iter),
        next: slot!(unary, next),
        ..Slots::EMPTY
    },
    methods: &[
        native!("getvalue(self, /)", get_value, 1),
        native!("tell(self, /)", tell, 1),
        native!("read(self, size=-1, /)", read, 2),
        native!("readline(self, size=-1, /)", read_line, 2),
        native!("truncate(self, pos=None, /)", truncate, 2),
        native!("seek(self, pos, whence=0, /)", seek, 3),
        native!("write(self, s, /)", write, 2),
        native!("close(self, /)", close, 1),
        native!("readable(self, /)", yes, 1),
        native!("writable(self, /)", yes, 1),
        native!("seekable(self, /)", yes, 1),
        native!("__getstate__(self, /)", get_state, 1),
        native!("__setstate__(self, state, /)", set_state, 2),
    ],
    getsets: &[
        GetSetRow { name: "closed", get: closed, set: None },
        GetSetRow { name: "line_buffering", get: line_buffering, set: None },
        GetSetRow { name: "newlines", get: newlines, set: None },
    ],
    ..stream_class(ClassId::StringIo, size_of::<StringIoObj>(), RAW)
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    object::allocate(cx, args.positional()[0])
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("StringIO(initial_value='', newline='\\n')");
    let (stream, rest) = args.split_first();
    let [value, newline] = SIGNATURE.bind(cx, rest)?;
    if newline.is_present() && newline != none() && !str::is_str(newline) {
        let class = type_name(newline);
        return Err(type_error(cx, format_args!("StringIO() argument 2 must be str or None, not {class}")));
    }
    let newline = Newline::parse(cx, newline, Newline::Lf, true)?;
    if value.is_present() && value != none() && !str::is_str(value) {
        let class = type_name(value);
        return Err(type_error(cx, format_args!("initial_value must be str or None, not {class}")));
    }
    let object = StringIoObj::of(stream);
    object.text.set(str::empty());
    object.position.set(0);
    object.newline.set(newline);
    object.ends.set(LineEnds::default());
    object.initialized.set(true);
    if value.is_present() && value != none() {
        put(cx, object, value)?;
    }
    object.position.set(0);
    Ok(())
}

fn open(cx: &mut Ctx, stream: Word) -> Res<Gc<StringIoObj>> {
    let object = StringIoObj::of(stream);
    if !object.initialized.get() {
        return Err(value_error(cx, format_args!("I/O operation on uninitialized object")));
    }
    if object.text.get().is_absent() {
        return Err(value_error(cx, format_args!("{CLOSED}")));
    }
    Ok(object)
}

fn closed(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let object = StringIoObj::of(stream);
    if !object.initialized.get() {
        open(cx, stream)?;
    }
    Ok(boolean(object.text.get().is_absent()))
}

fn line_buffering(cx: &mut Ctx, stream: Word) -> Res<Word> {
    open(cx, stream).map(|_| boolean(false))
}

fn newlines(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    if object.newline.get().decodes() { object.ends.get().newlines(cx) } else { Ok(none()) }
}

fn yes(cx: &mut Ctx, stream: Word) -> Res<bool> {
    open(cx, stream).map(|_| true)
}

fn iter(cx: &mut Ctx, stream: Word) -> Res<Word> {
    open(cx, stream).map(|_| stream)
}

fn get_value(cx: &mut Ctx, stream: Word) -> Res<Word> {
    open(cx, stream).map(|object| object.text.get())
}

fn tell(cx: &mut Ctx, stream: Word) -> Res<Word> {
    open(cx, stream).map(|object| Word::small(object.position.get() as i64))
}

fn read(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let size = arguments::size(cx, size)?;
    let object = open(cx, stream)?;
    let (text, start) = (object.text.get(), object.position.get());
    let rest = str::len(text).saturating_sub(start);
    let n = if size < 0 { rest } else { rest.min(size as usize) };
    if n == 0 {
        return Ok(str::empty());
    }
    object.position.set(start + n);
    str::slice(cx, text, start, start + n)
}

/// A line with its end, at most `most` code points.
fn line(cx: &mut Ctx, object: Gc<StringIoObj>, most: usize) -> Res<Word> {
    let (text, start) = (object.text.get(), object.position.get());
    let units = str::units(text);
    if start >= units.len() {
        return Ok(str::empty());
    }
    let rest = units.from(start);
    let end = object.newline.get().line_end(rest).unwrap_or(rest.len()).min(most);
    object.position.set(start + end);
    str::slice(cx, text, start, start + end)
}

fn read_line(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let size = arguments::size(cx, size)?;
    let object = open(cx, stream)?;
    line(cx, object, if size < 0 { usize::MAX } else { size as usize })
}

fn next(cx: &mut Ctx, stream: Word) -> Res<Option<Word>> {
    if !is_exact(stream, ClassId::StringIo) {
        return base::next(cx, stream);
    }
    let object = open(cx, stream)?;
    let line = line(cx, object, usize::MAX)?;
    Ok((str::len(line) > 0).then_some(line))
}

fn truncate(cx: &mut Ctx, stream: Word, size: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    let size = match size.present().filter(|&s| s != none()) {
        Some(_) => arguments::size(cx, size)?,
        None => object.position.get() as isize,
    };
    if size < 0 {
        return Err(value_error(cx, format_args!("Negative size value {size}")));
    }
    let text = object.text.get();
    if (size as usize) < str::len(text) {
        let text = str::slice(cx, text, 0, size as usize)?;
        object.text.set(text);
    }
    int::from_i64(cx, size as i64)
}

fn seek(cx: &mut Ctx, stream: Word, position: Word, whence: Word) -> Res<Word> {
    let position = subscript::size_argument(cx, position)?;
    let whence = arguments::int_or(cx, whence, 0)?;
    let object = open(cx, stream)?;
    if !(0..=2).contains(&whence) {
        return Err(value_error(cx, format_args!("Invalid whence ({whence}, should be 0, 1 or 2)")));
    }
    if position < 0 && whence == 0 {
        return Err(value_error(cx, format_args!("Negative seek position {position}")));
    }
    if whence != 0 && position != 0 {
        return Err(crate::raise::error(cx, ClassId::OSError, format_args!("Can't do nonzero cur-relative seeks")));
    }
    let at = match whence {
        0 => position as usize,
        1 => object.position.get(),
        _ => str::len(object.text.get()),
    };
    object.position.set(at);
    int::from_i64(cx, at as i64)
}

fn write(cx: &mut Ctx, stream: Word, text: Word) -> Res<Word> {
    if !str::is_str(text) {
        let class = type_name(text);
        return Err(type_error(cx, format_args!("string argument expected, got '{class}'")));
    }
    let object = open(cx, stream)?;
    if str::len(text) > 0 {
        put(cx, object, text)?;
    }
    Ok(Word::small(str::len(text) as i64))
}

/// Writes at the position, with the ends of lines that the stream uses.
fn put(cx: &mut Ctx, object: Gc<StringIoObj>, text: Word) -> Res<()> {
    let newline = object.newline.get();
    let mut new = text;
    if newline.decodes() {
        let mut ends = object.ends.get();
        new = ends.decode(cx, new, newline.translates(), true)?;
        object.ends.set(ends);
    }
    if let Some(end) = newline.written() {
        new = with_line_ends(cx, new, end)?;
    }
    let (old, at) = (object.text.get(), object.position.get());
    let new_len = str::len(new);
    let result = if at == str::len(old) { str::concat(cx, old, new)? } else { overwritten(cx, old, at, new)? };
    object.text.set(result);
    object.position.set(at + new_len);
    Ok(())
}

/// The text with each `\n` as `end`.
pub fn with_line_ends(cx: &mut Ctx, text: Word, end: &str) -> Res<Word> {
    let units = str::units(text);
    if crate::text::search::find(units, Units::One(b"\n")).is_none() {
        return Ok(text);
    }
    let mut out = str::TextBuilder::with_capacity(units.len());
    for code in units.iter() {
        if code == '\n' as u32 { out.push_str(end) } else { out.push(code) }
    }
    out.finish(cx)
}

/// `old` with `new` from `at` on; a gap is filled with NUL characters.
fn overwritten(cx: &mut Ctx, old: Word, at: usize, new: Word) -> Res<Word> {
    let (old, new) = (str::units(old), str::units(new));
    let mut out = str::TextBuilder::with_capacity(old.len().max(at + new.len()));
    out.push_units(old.slice(0, at.min(old.len())));
    out.push_repeated(0, at.saturating_sub(old.len()));
    out.push_units(new);
    if at + new.len() < old.len() {
        out.push_units(old.from(at + new.len()));
    }
    out.finish(cx)
}

fn close(_cx: &mut Ctx, stream: Word) -> Res<()> {
    let object = StringIoObj::of(stream);
    object.text.set(Word::ABSENT);
    object::stream(stream).closed.set(true);
    Ok(())
}

fn get_state(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let object = open(cx, stream)?;
    let newline = match object.newline.get() {
        Newline::Universal => none(),
        Newline::Any => str::empty(),
        Newline::Lf => str::latin1_char(b'\n'),
        Newline::Cr => str::latin1_char(b'\r'),
        Newline::CrLf => str::new(cx, "\r\n")?,
    };
    let dict = bytes::construct::state(cx, stream)?;
    tuple::new(cx, &[object.text.get(), newline, Word::small(object.position.get() as i64), dict])
}

fn set_state(cx: &mut Ctx, stream: Word, state: Word) -> Res<()> {
    let parts = if is_instance_of(state, ClassId::Tuple) { tuple::items_of(state) } else { &[] };
    if parts.len() < 4 {
        let (class, got) = (base::short_name(stream), type_name(state));
        return Err(type_error(cx, format_args!("_io.{class}.__setstate__ argument should be 4-tuple, got {got}")));
    }
    if !str::is_str(parts[0].get()) {
        let class = type_name(parts[0].get());
        return Err(type_error(cx, format_args!("initial_value must be str or None, not {class}")));
    }
    let newline = Newline::parse(cx, parts[1].get(), Newline::Lf, true)?;
    if !is_instance_of(parts[2].get(), ClassId::Int) {
        let got = type_name(parts[2].get());
        return Err(type_error(cx, format_args!("third item of state must be an integer, got {got}")));
    }
    let position = subscript::size_argument(cx, parts[2].get())?;
    if position < 0 {
        return Err(value_error(cx, format_args!("position value cannot be negative")));
    }
    let object = StringIoObj::of(stream);
    object.text.set(parts[0].get());
    object.newline.set(newline);
    object.position.set(position as usize);
    object.initialized.set(true);
    bytes_io::set_dict(cx, stream, parts[3].get())
}
