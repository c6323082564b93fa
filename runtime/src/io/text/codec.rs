//! The codec of a text stream: one of the built-in encodings, or objects from the program's registry.

use super::TextObj;
use crate::codecs::{self, Encoding, Endian, Handler, Named};
use crate::io::object::{attribute, method};
use crate::modules::codecs as registry;
use crate::object::call;
use crate::prelude::*;
use crate::raise::{error, type_error, type_name};
use crate::types::{buffer, bytes, str};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Codec {
    BuiltIn(Encoding),
    Registered,
}

/// What a name stands for: a built-in encoding, or the codec info of a registered one.
pub enum Found {
    BuiltIn(Encoding),
    Registered(Word),
}

pub fn find(cx: &mut Ctx, encoding: Word) -> Res<Found> {
    let name = str::to_string_lossy(encoding);
    let refused = |cx: &mut Ctx| {
        error(cx, ClassId::LookupError, format_args!("'{name}' is not a text encoding"))
    };
    match codecs::find(&name) {
        Some(Named::Text(encoding)) => Ok(Found::BuiltIn(encoding)),
        Some(Named::Transform(_)) => Err(refused(cx)),
        None => match registry::search(cx, encoding)? {
            Some(info) if registry::is_text_encoding(cx, info)? => Ok(Found::Registered(info)),
            Some(_) => Err(refused(cx)),
            None => Err(error(cx, ClassId::LookupError, format_args!("unknown encoding: {name}"))),
        },
    }
}

/// Makes the decoder or encoder of a registered codec: `info.<factory>(errors)`.
pub fn instantiate(cx: &mut Ctx, info: Word, factory: &str, errors: Word) -> Res<Word> {
    let factory = attribute(cx, info, factory)?;
    call::call(cx, factory, &[errors])
}

/// Decodes the next bytes together with what was carried; what is no whole character yet is carried on.
pub fn decode(cx: &mut Ctx, object: Gc<TextObj>, data: &[u8], last: bool) -> Res<Word> {
    let text = match object.codec.get() {
        Codec::BuiltIn(_) => decode_built_in(cx, object, data, last)?,
        Codec::Registered => {
            let input = bytes::new(cx, data)?;
            method(cx, object.decoder.get(), "decode", &[input, boolean(last)])?
        }
    };
    if !str::is_str(text) {
        let class = type_name(text);
        return Err(type_error(cx, format_args!("decoder should return a string result, not '{class}'")));
    }
    let newline = object.newline.get();
    if !newline.decodes() {
        return Ok(text);
    }
    let mut ends = object.ends.get();
    let text = ends.decode(cx, text, newline.translates(), last)?;
    object.ends.set(ends);
    Ok(text)
}

fn decode_built_in(cx: &mut Ctx, object: Gc<TextObj>, data: &[u8], last: bool) -> Res<Word> {
    let handler = Handler::of(object.errors.get());
    let carried = object.carried.get().present();
    let joined: Vec<u8>;
    let input = match carried {
        Some(carried) => {
            joined = [bytes::data(carried), data].concat();
            &joined
        }
        None => data,
    };
    let decoded = codecs::decode_some(cx, object.reading.get(), input, handler, last)?;
    object.reading.set(decoded.encoding);
    let rest = &input[decoded.consumed..];
    let carried = if rest.is_empty() { Word::ABSENT } else { bytes::new(cx, rest)? };
    object.carried.set(carried);
    Ok(decoded.text)
}

/// Starts reading afresh, at the beginning of the file or somewhere else in it.
pub fn reset_decoder(cx: &mut Ctx, object: Gc<TextObj>) -> Res<()> {
    object.carried.set(Word::ABSENT);
    let mut ends = object.ends.get();
    ends.pending_cr = false;
    object.ends.set(ends);
    match object.codec.get() {
        Codec::BuiltIn(encoding) => {
            object.reading.set(encoding);
            Ok(())
        }
        Codec::Registered if object.decoder.get().is_present() => {
            method(cx, object.decoder.get(), "reset", &[]).map(|_| ())
        }
        Codec::Registered => Ok(()),
    }
}

/// Encodes text; a byte order mark goes only where the file starts.
pub fn encode(cx: &mut Ctx, object: Gc<TextObj>, text: Word) -> Res<Vec<u8>> {
    let encoding = match object.codec.get() {
        Codec::BuiltIn(encoding) => encoding,
        Codec::Registered => {
            let data = method(cx, object.encoder.get(), "encode", &[text])?;
            return match buffer::contents(cx, data)? {
                Some(data) => Ok(data.to_vec()),
                None => {
                    let class = type_name(data);
                    Err(type_error(cx, format_args!("encoder should return a bytes object, not '{class}'")))
                }
            };
        }
    };
    let encoding = if object.flags.get().at_start { encoding } else { without_mark(encoding) };
    object.update(|flags| flags.at_start = false);
    codecs::encode_all(cx, encoding, text, Handler::of(object.errors.get()))
}

fn without_mark(encoding: Encoding) -> Encoding {
    match encoding {
        Encoding::Utf8Sig => Encoding::Utf8,
        Encoding::Utf16(None) => Encoding::Utf16(Some(Endian::Little)),
        Encoding::Utf32(None) => Encoding::Utf32(Some(Endian::Little)),
        other => other,
    }
}

/// ASCII text is its own encoding.
pub fn is_ascii_compatible(object: Gc<TextObj>) -> bool {
    matches!(object.codec.get(), Codec::BuiltIn(Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1))
}
