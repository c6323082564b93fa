//! encode and decode: finding the codec by name, and running it.

use super::layout;
use crate::codecs::{self, Encoding, Handler, Named};
use crate::object::call;
use crate::prelude::*;
use crate::raise::{error, type_error, type_name, value_error};
use crate::types::{buffer, str, tuple};

/// `str.encode(encoding, errors)`; both may be absent.
pub fn encode_str(cx: &mut Ctx, string: Word, encoding: Word, errors: Word) -> Res<Word> {
    check_names(cx, "encode", encoding, errors)?;
    encode(cx, string, encoding, errors)
}

/// `bytes.decode(encoding, errors)`; both may be absent.
pub fn decode_method(cx: &mut Ctx, value: Word, encoding: Word, errors: Word) -> Res<Word> {
    check_names(cx, "decode", encoding, errors)?;
    decode(cx, value, encoding, errors)
}

/// `str(object, encoding, errors)`; encoding or errors may be absent.
pub fn decode_object(cx: &mut Ctx, object: Word, encoding: Word, errors: Word) -> Res<Word> {
    if str::is_str(object) {
        return Err(type_error(cx, format_args!("decoding str is not supported")));
    }
    if !buffer::is_bytes_like(cx, object) || buffer::contiguous(cx, object)?.is_none() {
        let class = type_name(object);
        return Err(type_error(cx, format_args!("decoding to str: need a bytes-like object, {class} found")));
    }
    decode(cx, object, encoding, errors)
}

fn check_names(cx: &mut Ctx, method: &str, encoding: Word, errors: Word) -> Res<()> {
    for (name, value) in [("encoding", encoding), ("errors", errors)] {
        if value.is_present() && !str::is_str(value) {
            let class = str::class_of_argument(value);
            return Err(type_error(cx, format_args!("{method}() argument '{name}' must be str, not {class}")));
        }
    }
    Ok(())
}

/// How to go about a name.
enum Codec {
    Built(Encoding),
    /// The `CodecInfo` that a search function of the program answered.
    Registered(Word),
}

fn find(cx: &mut Ctx, encoding: Word, errors: Word, direction: &str) -> Res<Codec> {
    for name in [encoding, errors] {
        if name.is_present() && str::units(name).iter().any(|c| c == 0) {
            return Err(value_error(cx, format_args!("embedded null character")));
        }
    }
    if encoding.is_absent() {
        return Ok(Codec::Built(Encoding::Utf8));
    }
    let name = str::to_string_lossy(encoding);
    let transform = |cx: &mut Ctx| {
        error(
            cx,
            ClassId::LookupError,
            format_args!("'{name}' is not a text encoding; use codecs.{direction}() to handle arbitrary codecs"),
        )
    };
    match codecs::find(&name) {
        Some(Named::Text(encoding)) => Ok(Codec::Built(encoding)),
        Some(Named::Transform(_)) => Err(transform(cx)),
        None => match crate::modules::codecs::search(cx, encoding)? {
            Some(info) if crate::modules::codecs::is_text_encoding(cx, info)? => Ok(Codec::Registered(info)),
            Some(_) => Err(transform(cx)),
            None => Err(error(cx, ClassId::LookupError, format_args!("unknown encoding: {name}"))),
        },
    }
}

/// Encodes a str; encoding and errors may be absent.
pub fn encode(cx: &mut Ctx, string: Word, encoding: Word, errors: Word) -> Res<Word> {
    match find(cx, encoding, errors, "encode")? {
        Codec::Built(encoding) => {
            let ascii_compatible = matches!(encoding, Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1);
            if ascii_compatible && str::is_ascii(string) {
                return layout::new(cx, str::unit_bytes(string));
            }
            let data = codecs::encode_all(cx, encoding, string, Handler::of(errors))?;
            layout::new(cx, &data)
        }
        Codec::Registered(info) => {
            let result = run_registered(cx, info, 0, string, errors, "encoder")?;
            if super::is_bytes(result) || super::is_bytearray(result) {
                return Ok(result);
            }
            let (class, name) = (type_name(result), str::to_string_lossy(encoding));
            Err(type_error(
                cx,
                format_args!(
                    "'{name}' encoder returned '{class}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types"
                ),
            ))
        }
    }
}

/// Decodes a bytes-like object; encoding and errors may be absent. Nothing decodes to nothing, whatever the encoding.
pub fn decode(cx: &mut Ctx, value: Word, encoding: Word, errors: Word) -> Res<Word> {
    if buffer::required(cx, value)?.is_empty() {
        return Ok(str::empty());
    }
    match find(cx, encoding, errors, "decode")? {
        Codec::Built(encoding) => {
            let data = buffer::required(cx, value)?;
            codecs::decode_all(cx, encoding, data, Handler::of(errors))
        }
        Codec::Registered(info) => {
            let result = run_registered(cx, info, 1, value, errors, "decoder")?;
            if str::is_str(result) {
                return Ok(result);
            }
            let (class, name) = (type_name(result), str::to_string_lossy(encoding));
            Err(type_error(
                cx,
                format_args!(
                    "'{name}' decoder returned '{class}' instead of 'str'; use codecs.decode() to decode to arbitrary types"
                ),
            ))
        }
    }
}

/// Calls the encoder (0) or decoder (1) of a `CodecInfo`: the first part of its answer.
fn run_registered(cx: &mut Ctx, info: Word, place: usize, value: Word, errors: Word, what: &str) -> Res<Word> {
    let function = tuple::items_of(info)[place].get();
    let errors = if errors.is_absent() { str::new(cx, "strict")? } else { errors };
    let result = call::call(cx, function, &[value, errors])?;
    if is_instance_of(result, ClassId::Tuple)
        && let [first, _] = tuple::items_of(result)
    {
        return Ok(first.get());
    }
    Err(type_error(cx, format_args!("{what} must return a tuple (object, integer)")))
}
