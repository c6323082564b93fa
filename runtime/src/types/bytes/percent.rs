//! `format % values` for bytes and bytearray.

use super::layout::{self, is_bytearray, is_bytes, like, view};
use super::{arguments, construct};
use crate::object::format as protocol;
use crate::prelude::*;
use crate::raise::{error, type_error, type_name, value_error};
use crate::text::units::Units;
use crate::types::str::percent::{self, Directive, Number, Reader, Values};
use crate::types::str::{self, subscript};
use crate::types::buffer;

pub fn modulo(cx: &mut Ctx, format: Word, values: Word) -> Res<Word> {
    let text = view(format).to_vec();
    let mut values = Values::for_bytes(values);
    let mut reader = Reader { text: Units::One(&text), at: 0 };
    let mut out = Vec::with_capacity(text.len());
    while let Some(code) = reader.take() {
        if code != u32::from(b'%') {
            out.push(code as u8);
        } else if reader.peek() == Some(u32::from(b'%')) {
            out.push(b'%');
            reader.at += 1;
        } else {
            let directive = directive(cx, &mut reader, &mut values)?;
            convert(cx, &directive, &mut values, &mut out)?;
        }
    }
    values.finish(cx)?;
    like(cx, format, &out)
}

/// `format % self`, where self is the right operand.
pub fn reflected_modulo(cx: &mut Ctx, values: Word, format: Word) -> Res<Word> {
    let own_kind = if is_bytes(values) { is_bytes(format) } else { is_bytearray(format) };
    if own_kind { modulo(cx, format, values) } else { Ok(not_implemented()) }
}

fn directive(cx: &mut Ctx, reader: &mut Reader<'_>, values: &mut Values) -> Res<Directive> {
    if reader.peek() == Some(u32::from(b'(')) {
        values.check_mapping(cx)?;
    }
    if let Some(key) = reader.key(cx)? {
        let key: Vec<u8> = key.iter().map(|c| c as u8).collect();
        let key = layout::new(cx, &key)?;
        values.select(cx, key)?;
    }
    reader.directive(cx, values)
}

fn convert(cx: &mut Ctx, directive: &Directive, values: &mut Values, out: &mut Vec<u8>) -> Res<()> {
    let value = values.next(cx)?;
    let kind = char::from(directive.kind as u8);
    match kind {
        'r' | 'a' => {
            let text = protocol::ascii(cx, value)?;
            let text: Vec<u8> = str::units(text).iter().map(|c| c as u8).collect();
            put_padded(out, directive, cut(&text, directive));
        }
        's' | 'b' => {
            let data = bytes_of(cx, value)?;
            put_padded(out, directive, cut(&data, directive));
        }
        'c' => {
            let byte = character(cx, value)?;
            put_padded(out, directive, &[byte]);
        }
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => {
            let number = percent::integer(cx, value, directive, kind)?;
            put_number(out, directive, &number);
        }
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
            let number = percent::float_or(cx, value, directive, kind, "float argument required")?;
            put_number(out, directive, &number);
        }
        _ => return Err(unsupported(cx, directive)),
    }
    Ok(())
}

fn unsupported(cx: &mut Ctx, directive: &Directive) -> Raised {
    let (code, at) = (directive.kind, directive.at);
    if code >= 128 {
        return error(cx, ClassId::OverflowError, format_args!("character argument not in range(0x110000)"));
    }
    let shown = char::from(code as u8);
    value_error(cx, format_args!("unsupported format character '{shown}' (0x{code:x}) at index {at}"))
}

fn cut<'a>(data: &'a [u8], directive: &Directive) -> &'a [u8] {
    &data[..directive.precision.map_or(data.len(), |p| p.min(data.len()))]
}

fn put_padded(out: &mut Vec<u8>, directive: &Directive, data: &[u8]) {
    let missing = directive.width.saturating_sub(data.len());
    let spaces = core::iter::repeat_n(b' ', missing);
    if directive.left {
        out.extend_from_slice(data);
        out.extend(spaces);
    } else {
        out.extend(spaces);
        out.extend_from_slice(data);
    }
}

fn put_number(out: &mut Vec<u8>, directive: &Directive, number: &Number) {
    for (text, fill, times) in number.pieces(directive) {
        out.extend_from_slice(text.as_bytes());
        out.extend(core::iter::repeat_n(fill as u8, times));
    }
}

/// `%b`: `__bytes__` or the buffer.
fn bytes_of(cx: &mut Ctx, value: Word) -> Res<Vec<u8>> {
    if is_bytes(value) || is_bytearray(value) {
        return Ok(view(value).to_vec());
    }
    if let Some(bytes) = construct::from_special_method(cx, value)? {
        return Ok(layout::data(bytes).to_vec());
    }
    if let Some(data) = buffer::copied(cx, value)? {
        return Ok(data);
    }
    let class = type_name(value);
    Err(type_error(
        cx,
        format_args!("%b requires a bytes-like object, or an object that implements __bytes__, not '{class}'"),
    ))
}

/// `%c`.
fn character(cx: &mut Ctx, value: Word) -> Res<u8> {
    const WANTED: &str = "%c requires an integer in range(256) or a single byte, not";
    if is_bytes(value) || is_bytearray(value) {
        return match view(value) {
            [byte] => Ok(*byte),
            data => {
                let (kind, len) = (if is_bytes(value) { "bytes" } else { "bytearray" }, data.len());
                Err(type_error(cx, format_args!("{WANTED} a {kind} object of length {len}")))
            }
        };
    }
    if !subscript::has_index(value) {
        let class = type_name(value);
        return Err(type_error(cx, format_args!("{WANTED} {class}")));
    }
    match arguments::byte(cx, value, "byte") {
        Ok(byte) => Ok(byte),
        Err(_) if crate::raise::catch(cx, ClassId::ValueError) => {
            Err(error(cx, ClassId::OverflowError, format_args!("%c arg not in range(256)")))
        }
        Err(raised) => Err(raised),
    }
}
