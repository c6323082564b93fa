//! What becomes of faults: the error handlers, and the loops that decode and encode with them.

use super::decode::{self, End};
use super::encode::{self, is_surrogate, push_utf8};
use super::{Encoding, Endian, Fault, custom, utf_wide};
use crate::prelude::*;
use crate::text::units::Units;
use crate::types::exceptions::unicode_error;
use crate::types::str::{self, TextBuilder};
use crate::types::bytes;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Handler {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlCharRefReplace,
    SurrogateEscape,
    SurrogatePass,
    /// A name, looked up among the registered handlers when there is a fault.
    Named(Word),
}

impl Handler {
    /// The handler called `errors` (a str), or strict where absent.
    pub fn of(errors: Word) -> Handler {
        if errors.is_absent() {
            return Handler::Strict;
        }
        match str::to_string_lossy(errors).as_str() {
            "strict" => Handler::Strict,
            "ignore" => Handler::Ignore,
            "replace" => Handler::Replace,
            "backslashreplace" => Handler::BackslashReplace,
            "xmlcharrefreplace" => Handler::XmlCharRefReplace,
            "surrogateescape" => Handler::SurrogateEscape,
            "surrogatepass" => Handler::SurrogatePass,
            _ => Handler::Named(errors),
        }
    }
}

/// The result of decoding.
pub struct Decoded {
    pub text: Word,
    /// Bytes of the input that were understood.
    pub consumed: usize,
    /// The encoding to go on with: a byte order mark may have settled it.
    pub encoding: Encoding,
}

/// Decodes all of `input`.
pub fn decode_all(cx: &mut Ctx, encoding: Encoding, input: &[u8], handler: Handler) -> Res<Word> {
    if input.is_ascii() && matches!(encoding, Encoding::Utf8 | Encoding::Ascii | Encoding::Latin1 | Encoding::Utf8Sig) {
        return str::from_ascii(cx, input);
    }
    let (encoding, start) = byte_order(encoding, input);
    decode_from(cx, encoding, input, start, handler, End::Final).map(|decoded| decoded.text)
}

/// Decodes what is complete in `input`; more may follow unless `last`.
pub fn decode_some(cx: &mut Ctx, encoding: Encoding, input: &[u8], handler: Handler, last: bool) -> Res<Decoded> {
    let undecided = match encoding {
        Encoding::Utf16(None) => input.len() < 2,
        Encoding::Utf32(None) => input.len() < 4,
        Encoding::Utf8Sig => input.len() < 3 && b"\xef\xbb\xbf".starts_with(input),
        _ => false,
    };
    if undecided && !last {
        return Ok(Decoded { text: str::empty(), consumed: 0, encoding });
    }
    let (encoding, start) = byte_order(encoding, input);
    decode_from(cx, encoding, input, start, handler, if last { End::Final } else { End::Open })
}

/// Reads a byte order mark: the encoding to use, and where the text starts.
fn byte_order(encoding: Encoding, input: &[u8]) -> (Encoding, usize) {
    use Endian::{Big, Little};
    match encoding {
        Encoding::Utf8Sig if input.starts_with(b"\xef\xbb\xbf") => (Encoding::Utf8, 3),
        Encoding::Utf8Sig => (Encoding::Utf8, 0),
        Encoding::Utf16(None) if input.starts_with(b"\xff\xfe") => (Encoding::Utf16(Some(Little)), 2),
        Encoding::Utf16(None) if input.starts_with(b"\xfe\xff") => (Encoding::Utf16(Some(Big)), 2),
        Encoding::Utf16(None) => (Encoding::Utf16(Some(Little)), 0),
        Encoding::Utf32(None) if input.starts_with(b"\xff\xfe\0\0") => (Encoding::Utf32(Some(Little)), 4),
        Encoding::Utf32(None) if input.starts_with(b"\0\0\xfe\xff") => (Encoding::Utf32(Some(Big)), 4),
        Encoding::Utf32(None) => (Encoding::Utf32(Some(Little)), 0),
        _ => (encoding, 0),
    }
}

fn decode_from(cx: &mut Ctx, encoding: Encoding, input: &[u8], start: usize, handler: Handler, end: End) -> Res<Decoded> {
    let mut out = TextBuilder::with_capacity(input.len());
    let mut at = start;
    while let Some(fault) = decode::step(encoding, input, &mut at, end, &mut out) {
        at = mend_decoding(cx, encoding, input, fault, handler, &mut out)?;
    }
    Ok(Decoded { text: out.finish(cx)?, consumed: at, encoding })
}

/// Lets the handler deal with a fault; where decoding goes on.
fn mend_decoding(
    cx: &mut Ctx,
    encoding: Encoding,
    input: &[u8],
    fault: Fault,
    handler: Handler,
    out: &mut TextBuilder,
) -> Res<usize> {
    let bad = &input[fault.start..fault.end];
    match handler {
        Handler::Ignore => return Ok(fault.end),
        Handler::Replace => out.push(0xfffd),
        Handler::BackslashReplace => bad.iter().for_each(|b| out.push_str(&format!("\\x{b:02x}"))),
        Handler::SurrogateEscape => {
            let len = bad.iter().take(4).take_while(|b| **b >= 128).count();
            if len == 0 {
                return Err(decode_error(cx, encoding, input, fault));
            }
            bad[..len].iter().for_each(|b| out.push(0xdc00 + u32::from(*b)));
            return Ok(fault.start + len);
        }
        Handler::SurrogatePass => match encoded_surrogate(encoding, &input[fault.start..]) {
            Some((code, len)) => {
                out.push(code);
                return Ok(fault.start + len);
            }
            None => return Err(decode_error(cx, encoding, input, fault)),
        },
        Handler::Strict => return Err(decode_error(cx, encoding, input, fault)),
        Handler::XmlCharRefReplace => {
            return Err(crate::raise::type_error(
                cx,
                format_args!("don't know how to handle UnicodeDecodeError in error callback"),
            ));
        }
        Handler::Named(name) => {
            let handler = custom::lookup_handler(cx, name)?;
            let object = bytes::new(cx, input)?;
            let error = decode_exception(cx, encoding, object, fault)?;
            return custom::mend_decoding(cx, handler, error, input.len(), out);
        }
    }
    Ok(fault.end)
}

fn decode_exception(cx: &mut Ctx, encoding: Encoding, object: Word, fault: Fault) -> Res<Word> {
    let (name, range) = (encoding.error_name(), (fault.start, fault.end));
    unicode_error::codec_error(cx, ClassId::UnicodeDecodeError, name, object, range, fault.reason)
}

fn decode_error(cx: &mut Ctx, encoding: Encoding, input: &[u8], fault: Fault) -> Raised {
    let error = bytes::new(cx, input).and_then(|object| decode_exception(cx, encoding, object, fault));
    match error {
        Ok(error) => custom::raise(cx, error),
        Err(raised) => raised,
    }
}

/// A lone surrogate in the encoding, and its length in bytes.
fn encoded_surrogate(encoding: Encoding, input: &[u8]) -> Option<(u32, usize)> {
    let order = |order: Option<Endian>| order.unwrap_or(Endian::Little);
    let mut forms = Vec::new();
    let len = match encoding {
        Encoding::Utf8 | Encoding::Utf8Sig => 3,
        Encoding::Utf16(_) => 2,
        Encoding::Utf32(_) => 4,
        _ => return None,
    };
    let bytes = input.get(..len)?;
    (0xd800..0xe000).find(|&code| {
        forms.clear();
        match encoding {
            Encoding::Utf16(o) => utf_wide::push16(&mut forms, code, order(o)),
            Encoding::Utf32(o) => utf_wide::push32(&mut forms, code, order(o)),
            _ => push_utf8(&mut forms, code),
        }
        forms == bytes
    })
    .map(|code| (code, len))
}

/// Encodes all of `text`, which is the text of `string` (for error messages).
pub fn encode_all(cx: &mut Ctx, encoding: Encoding, string: Word, handler: Handler) -> Res<Vec<u8>> {
    let text = str::units(string);
    let mut out = Vec::with_capacity(text.len());
    match encoding {
        Encoding::Utf8Sig => out.extend(b"\xef\xbb\xbf"),
        Encoding::Utf16(None) => utf_wide::push16(&mut out, 0xfeff, Endian::Little),
        Encoding::Utf32(None) => utf_wide::push32(&mut out, 0xfeff, Endian::Little),
        _ => {}
    }
    let mut at = 0;
    while let Some(fault) = encode::step(encoding, text, &mut at, &mut out) {
        at = mend_encoding(cx, encoding, string, fault, handler, &mut out)?;
    }
    Ok(out)
}

fn mend_encoding(
    cx: &mut Ctx,
    encoding: Encoding,
    string: Word,
    fault: Fault,
    handler: Handler,
    out: &mut Vec<u8>,
) -> Res<usize> {
    let text = str::units(string);
    let bad = text.slice(fault.start, fault.end);
    let mut substitute = String::new();
    match handler {
        Handler::Ignore => {}
        Handler::Replace => substitute.extend(bad.iter().map(|_| '?')),
        Handler::BackslashReplace => {
            let mut escaped = TextBuilder::new();
            bad.iter().for_each(|code| str::push_numeric_escape(&mut escaped, code));
            substitute = escaped.units().to_string_lossy();
        }
        Handler::XmlCharRefReplace => bad.iter().for_each(|code| substitute.push_str(&format!("&#{code};"))),
        Handler::SurrogateEscape if encoding.unit() == 1 => {
            let escaped = bad.iter().take_while(|c| (0xdc80..0xdd00).contains(c));
            out.extend(escaped.map(|c| (c - 0xdc00) as u8));
            let done = bad.iter().take_while(|c| (0xdc80..0xdd00).contains(c)).count();
            if done < bad.len() {
                let start = if matches!(encoding, Encoding::Charmap(_)) { fault.start } else { fault.start + done };
                let error = encode_exception(cx, encoding, string, Fault { start, ..fault })?;
                return Err(custom::raise(cx, error));
            }
        }
        Handler::SurrogatePass if bad.iter().all(is_surrogate) && push_surrogates(encoding, bad, out) => {}
        Handler::Strict | Handler::SurrogateEscape | Handler::SurrogatePass => {
            let error = encode_exception(cx, encoding, string, fault)?;
            return Err(custom::raise(cx, error));
        }
        Handler::Named(name) => {
            let handler = custom::lookup_handler(cx, name)?;
            let error = encode_exception(cx, encoding, string, fault)?;
            return match custom::encoding_answer(cx, handler, error, text.len())? {
                custom::Answer::Bytes(bytes, next) => {
                    let data = bytes::data(bytes);
                    if data.len() % encoding.unit() != 0 {
                        let error = encode_exception(cx, encoding, string, fault)?;
                        return Err(custom::raise(cx, error));
                    }
                    out.extend_from_slice(data);
                    Ok(next)
                }
                custom::Answer::Text(substitute, next) => {
                    push_substitute(cx, encoding, (string, fault), str::units(substitute), out)?;
                    Ok(next)
                }
            };
        }
    }
    push_substitute(cx, encoding, (string, fault), Units::One(substitute.as_bytes()), out)?;
    Ok(fault.end)
}

/// Encodes what a handler put in the place of a fault; the fault stands if that cannot be encoded either.
fn push_substitute(
    cx: &mut Ctx,
    encoding: Encoding,
    (string, fault): (Word, Fault),
    substitute: Units<'_>,
    out: &mut Vec<u8>,
) -> Res<()> {
    match encode::step(encoding, substitute, &mut 0, out) {
        None => Ok(()),
        Some(_) => {
            let error = encode_exception(cx, encoding, string, fault)?;
            Err(custom::raise(cx, error))
        }
    }
}

fn push_surrogates(encoding: Encoding, codes: Units<'_>, out: &mut Vec<u8>) -> bool {
    let order = |order: Option<Endian>| order.unwrap_or(Endian::Little);
    for code in codes.iter() {
        match encoding {
            Encoding::Utf8 | Encoding::Utf8Sig => push_utf8(out, code),
            Encoding::Utf16(o) => utf_wide::push16(out, code, order(o)),
            Encoding::Utf32(o) => utf_wide::push32(out, code, order(o)),
            _ => return false,
        }
    }
    true
}

fn encode_exception(cx: &mut Ctx, encoding: Encoding, string: Word, fault: Fault) -> Res<Word> {
    let (name, range) = (encoding.error_name(), (fault.start, fault.end));
    unicode_error::codec_error(cx, ClassId::UnicodeEncodeError, name, string, range, fault.reason)
}
