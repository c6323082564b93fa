//! `BufferedRWPair`: a reader and a writer over two raw streams.

use crate::io::base::{self, check_readable, check_writable};
use crate::io::object::{self, method};
use crate::object::call::{Args, call};
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise::value_error;
use crate::stream_layout;
use core::mem::size_of;

stream_layout! {
    pub PairObj {
        reader: Word,
        writer: Word,
    }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    object::allocate(cx, args.positional()[0])
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("BufferedRWPair(reader, writer, buffer_size=131072, /)");
    let (pair, rest) = args.split_first();
    let [reader, writer, size] = SIGNATURE.bind(cx, rest)?;
    check_readable(cx, reader)?;
    check_writable(cx, writer)?;
    let size = size.present().unwrap_or(Word::small(base::DEFAULT_BUFFER_SIZE as i64));
    let reader = call(cx, class(ClassId::BufferedReader).word(), &[reader, size])?;
    let writer = call(cx, class(ClassId::BufferedWriter).word(), &[writer, size])?;
    let object = PairObj::of(pair);
    object.reader.set(reader);
    object.writer.set(writer);
    Ok(())
}

fn half(cx: &mut Ctx, half: Word) -> Res<Word> {
    match half.present() {
        Some(stream) => Ok(stream),
        None => Err(value_error(cx, format_args!("I/O operation on uninitialized object"))),
    }
}

macro_rules! forwarded {
    ($($function:ident $half:ident $name:literal ($($arg:ident),*);)*) => { $(
        fn $function(cx: &mut Ctx, pair: Word $(, $arg: Word)*) -> Res<Word> {
            let stream = half(cx, PairObj::of(pair).$half.get())?;
            let args: &[Word] = &[$($arg),*];
            let given = args.iter().take_while(|a| a.is_present()).count();
            method(cx, stream, $name, &args[..given])
        }
    )* };
}

forwarded! {
    read reader "read" (size);
    peek reader "peek" (size);
    read1 reader "read1" (size);
    read_into reader "readinto" (buffer);
    read_into1 reader "readinto1" (buffer);
    write writer "write" (data);
    flush writer "flush" ();
    readable reader "readable" ();
    writable writer "writable" ();
}

/// Closes both, the writer first, whatever happens; the last error is raised.
fn close(cx: &mut Ctx, pair: Word) -> Res<()> {
    let object = PairObj::of(pair);
    let mut result = Ok(());
    for stream in [object.writer.get(), object.reader.get()] {
        let stream = half(cx, stream)?;
        let earlier = if result.is_err() { crate::raise::take_pending(cx) } else { Word::ABSENT };
        let closed = method(cx, stream, "close", &[]).map(|_| ());
        result = match (closed, earlier.present()) {
            (Ok(()), Some(error)) => crate::raise::restore(cx, error),
            (closed, _) => closed,
        };
    }
    result
}

fn is_terminal(cx: &mut Ctx, pair: Word) -> Res<bool> {
    let object = PairObj::of(pair);
    Ok(object::asks(cx, object.writer.get(), "isatty")? || object::asks(cx, object.reader.get(), "isatty")?)
}

fn closed(cx: &mut Ctx, pair: Word) -> Res<Word> {
    match PairObj::of(pair).writer.get().present() {
        Some(writer) => object::attribute(cx, writer, "closed"),
        None => Err(crate::raise::error(
            cx,
            ClassId::RuntimeError,
            format_args!("the BufferedRWPair object is being garbage-collected"),
        )),
    }
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, new), init: slot!(call, init), ..Slots::EMPTY },
    methods: &[
        native!("read(self, size=-1, /)", read, 2),
        native!("peek(self, size=0, /)", peek, 2),
        native!("read1(self, size=-1, /)", read1, 2),
        native!("readinto(self, buffer, /)", read_into, 2),
        native!("readinto1(self, buffer, /)", read_into1, 2),
        native!("write(self, buffer, /)", write, 2),
        native!("flush(self, /)", flush, 1),
        native!("readable(self, /)", readable, 1),
        native!("writable(self, /)", writable, 1),
        native!("close(self, /)", close, 1),
        native!("isatty(self, /)", is_terminal, 1),
    ],
    getsets: &[GetSetRow { name: "closed", get: closed, set: None }],
    ..base::stream_class(ClassId::BufferedRWPair, size_of::<PairObj>(), 0)
};
