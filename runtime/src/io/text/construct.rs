//! Making text streams.

use super::codec::{self, Codec, Found};
use super::{TextObj, attached};
use crate::codecs::Encoding;
use crate::io::newline::{LineEnds, Newline};
use crate::io::object::{self, asks, optional_attribute};
use crate::io::{arguments, raw};
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::str;

/// Bytes that are read and decoded at once, and that text to be written collects up to.
const CHUNK_SIZE: usize = 8192;

/// How a text stream is to work.
pub struct Settings {
    /// A str.
    pub encoding: Word,
    /// A str.
    pub errors: Word,
    pub newline: Newline,
    pub line_buffering: bool,
    pub write_through: bool,
    pub standard: bool,
}

pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let stream = object::allocate(cx, args.positional()[0])?;
    clear(stream);
    Ok(stream)
}

/// Zeroed memory is no valid codec.
fn clear(stream: Word) {
    let object = TextObj::of(stream);
    object.codec.set(Codec::BuiltIn(Encoding::Utf8));
    object.reading.set(Encoding::Utf8);
    object.newline.set(Newline::Universal);
    object.chunk_size.set(CHUNK_SIZE);
}

pub fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new(
        "TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
    );
    let (stream, rest) = args.split_first();
    let [buffer, encoding, errors, newline, line_buffering, write_through] = SIGNATURE.bind(cx, rest)?;
    let encoding = arguments::text_or_none(cx, encoding, "TextIOWrapper() argument 'encoding'")?;
    let errors = arguments::text_or_none(cx, errors, "TextIOWrapper() argument 'errors'")?;
    arguments::text_or_none(cx, newline, "TextIOWrapper() argument 'newline'")?;
    let line_buffering = arguments::flag_or(cx, line_buffering, false)?;
    let write_through = arguments::flag_or(cx, write_through, false)?;
    let object = TextObj::of(stream);
    object.buffer.set(Word::ABSENT);
    object.update(|flags| flags.detached = false);
    let newline = Newline::parse(cx, newline, Newline::Universal, false)?;
    let encoding = match encoding.present() {
        Some(encoding) if !str::is_text(encoding, "locale") => encoding,
        _ => str::new(cx, "UTF-8")?,
    };
    let errors = match errors.present() {
        Some(errors) => errors,
        None => str::new(cx, "strict")?,
    };
    let settings = Settings { encoding, errors, newline, line_buffering, write_through, standard: false };
    attach(cx, stream, buffer, &settings)
}

/// A text stream over a buffered one, made by the runtime itself.
pub fn over(cx: &mut Ctx, buffer: Word, settings: &Settings) -> Res<Word> {
    let stream = object::allocate(cx, class(ClassId::TextIoWrapper).word())?;
    clear(stream);
    attach(cx, stream, buffer, settings)?;
    Ok(stream)
}

fn attach(cx: &mut Ctx, stream: Word, buffer: Word, settings: &Settings) -> Res<()> {
    let object = TextObj::of(stream);
    let found = codec::find(cx, settings.encoding)?;
    let (readable, writable) = (asks(cx, buffer, "readable")?, asks(cx, buffer, "writable")?);
    object.encoding.set(settings.encoding);
    object.errors.set(settings.errors);
    set_codec(cx, object, found, readable, writable)?;
    object.newline.set(settings.newline);
    object.ends.set(LineEnds::default());
    object.forget_decoded();
    object.forget_snapshot();
    object.pending.set(Word::ABSENT);
    let seekable = asks(cx, buffer, "seekable")?;
    let has_read1 = optional_attribute(cx, buffer, "read1")?.is_some();
    let at_start = !(seekable && writable) || raw::tell_any(cx, buffer)? == 0;
    object.update(|flags| {
        flags.readable = readable;
        flags.writable = writable;
        flags.line_buffering = settings.line_buffering;
        flags.write_through = settings.write_through;
        flags.seekable = seekable;
        flags.telling = seekable;
        flags.has_read1 = has_read1;
        flags.at_start = at_start;
        flags.standard = settings.standard;
    });
    object.buffer.set(buffer);
    Ok(())
}

fn set_codec(cx: &mut Ctx, object: Gc<TextObj>, found: Found, readable: bool, writable: bool) -> Res<()> {
    object.carried.set(Word::ABSENT);
    object.decoder.set(Word::ABSENT);
    object.encoder.set(Word::ABSENT);
    match found {
        Found::BuiltIn(encoding) => {
            object.codec.set(Codec::BuiltIn(encoding));
            object.reading.set(encoding);
        }
        Found::Registered(info) => {
            object.codec.set(Codec::Registered);
            if readable {
                let decoder = codec::instantiate(cx, info, "incrementaldecoder", object.errors.get())?;
                object.decoder.set(decoder);
            }
            if writable {
                let encoder = codec::instantiate(cx, info, "incrementalencoder", object.errors.get())?;
                object.encoder.set(encoder);
            }
        }
    }
    Ok(())
}

pub fn reconfigure(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    static SIGNATURE: Signature = Signature::new(
        "reconfigure(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
    );
    let (stream, rest) = args.split_first();
    let [encoding, errors, newline, line_buffering, write_through] = SIGNATURE.bind(cx, rest)?;
    let (object, _) = attached(cx, stream)?;
    let encoding = arguments::text_or_none(cx, encoding, "reconfigure() argument 'encoding'")?;
    let errors = arguments::text_or_none(cx, errors, "reconfigure() argument 'errors'")?;
    let changes_text = encoding.is_present() || errors.is_present() || newline.is_present();
    if object.decoded.get().is_present() && changes_text {
        return Err(object::unsupported(
            cx,
            "It is not possible to set the encoding or newline of stream after the first read",
        ));
    }
    if newline.is_present() && newline != none() && !str::is_str(newline) {
        let class = crate::types::str::class_of_argument(newline);
        return Err(type_error(cx, format_args!("reconfigure() argument 'newline' must be str or None, not {class}")));
    }
    let newline = Newline::parse(cx, newline, object.newline.get(), false)?;
    let flags = object.flags.get();
    let line_buffering = optional_flag(cx, line_buffering, flags.line_buffering)?;
    let write_through = optional_flag(cx, write_through, flags.write_through)?;
    object::method(cx, stream, "flush", &[])?;
    if encoding.is_present() || errors.is_present() {
        change_encoding(cx, object, encoding, errors)?;
    }
    object.newline.set(newline);
    object.update(|flags| (flags.line_buffering, flags.write_through) = (line_buffering, write_through));
    Ok(none())
}

fn optional_flag(cx: &mut Ctx, value: Word, current: bool) -> Res<bool> {
    match value.present().filter(|&v| v != none()) {
        Some(value) => crate::object::truth::truth(cx, value),
        None => Ok(current),
    }
}

fn change_encoding(cx: &mut Ctx, object: Gc<TextObj>, encoding: Word, errors: Word) -> Res<()> {
    // A new encoding without errors is strict; new errors keep the encoding.
    let errors = match (errors.present(), encoding.is_present()) {
        (Some(errors), _) => errors,
        (None, true) => str::new(cx, "strict")?,
        (None, false) => object.errors.get(),
    };
    let encoding = match encoding.present() {
        Some(encoding) if str::is_text(encoding, "locale") => str::new(cx, "UTF-8")?,
        Some(encoding) => encoding,
        None => object.encoding.get(),
    };
    let found = codec::find(cx, encoding)?;
    object.encoding.set(encoding);
    object.errors.set(errors);
    let flags = object.flags.get();
    set_codec(cx, object, found, flags.readable, flags.writable)
}
