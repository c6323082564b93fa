//! Quoted-printable text (RFC 2045) and uuencoded lines.

use super::{binary_error, input};
use crate::io::arguments;
use crate::prelude::*;
use crate::raise::error;
use crate::types::{buffer, bytes};

const LINE: usize = 76;

fn hex_value(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

pub fn decode(cx: &mut Ctx, data: Word, header: Word) -> Res<Word> {
    let header = arguments::flag_or(cx, header, false)?;
    let data = input(cx, data)?;
    let mut out = Vec::with_capacity(data.len());
    let mut i = 0;
    while let Some(&byte) = data.get(i) {
        i += 1;
        if byte == b'_' && header {
            out.push(b' ');
            continue;
        }
        if byte != b'=' {
            out.push(byte);
            continue;
        }
        match data.get(i) {
            None => break,
            Some(b'\n' | b'\r') => {
                // A soft line break.
                while data.get(i).is_some_and(|byte| *byte != b'\n') {
                    i += 1;
                }
                i += 1;
            }
            Some(b'=') => {
                out.push(b'=');
                i += 1;
            }
            Some(&high) => match (hex_value(high), data.get(i + 1).copied().and_then(hex_value)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    i += 2;
                }
                _ => out.push(b'='),
            },
        }
    }
    bytes::new(cx, &out)
}

pub fn encode(cx: &mut Ctx, data: Word, quote_tabs: Word, is_text: Word, header: Word) -> Res<Word> {
    let (quote_tabs, is_text) = (arguments::flag_or(cx, quote_tabs, false)?, arguments::flag_or(cx, is_text, true)?);
    let header = arguments::flag_or(cx, header, false)?;
    let data = buffer::required(cx, data)?;
    // Lines end as the first line of the data does.
    let first_line = data.iter().position(|byte| *byte == b'\n');
    let crlf = first_line.is_some_and(|at| at > 0 && data[at - 1] == b'\r');
    let line_end: &[u8] = if crlf { b"\r\n" } else { b"\n" };
    let (mut out, mut column, mut i) = (Vec::with_capacity(data.len()), 0, 0);
    while let Some(&byte) = data.get(i) {
        let next = data.get(i + 1).copied();
        let at_end = next.is_none();
        let is_break = byte == b'\n' || byte == b'\r' && next == Some(b'\n');
        let quoted = byte > 126
            || byte == b'='
            || header && byte == b'_'
            || byte == b'.' && column == 0 && (at_end || matches!(next, Some(b'\n' | b'\r' | 0)))
            || !is_text && matches!(byte, b'\r' | b'\n')
            || matches!(byte, b'\t' | b' ') && at_end
            || byte < 33 && !matches!(byte, b'\r' | b'\n' | b'\t' | b' ')
            || byte < 33 && !matches!(byte, b'\r' | b'\n') && (quote_tabs && (byte == b'\t' || !header));
        if quoted {
            if column + 3 >= LINE {
                out.push(b'=');
                out.extend_from_slice(line_end);
                column = 0;
            }
            out.extend_from_slice(format!("={byte:02X}").as_bytes());
            column += 3;
            i += 1;
            continue;
        }
        if is_text && is_break {
            // Blanks at the end of a line would be lost on the way.
            if let Some(blank @ (b' ' | b'\t')) = out.last().copied() {
                out.pop();
                out.extend_from_slice(format!("={blank:02X}").as_bytes());
            }
            out.extend_from_slice(line_end);
            i += if byte == b'\r' { 2 } else { 1 };
            column = 0;
            continue;
        }
        if next.is_some_and(|next| next != b'\n') && column + 1 >= LINE {
            out.push(b'=');
            out.extend_from_slice(line_end);
            column = 0;
        }
        column += 1;
        out.push(if header && byte == b' ' { b'_' } else { byte });
        i += 1;
    }
    bytes::new(cx, &out)
}

pub fn encode_line(cx: &mut Ctx, data: Word, backtick: Word) -> Res<Word> {
    let backtick = arguments::flag_or(cx, backtick, false)?;
    let data = buffer::required(cx, data)?;
    if data.len() > 45 {
        return Err(binary_error(cx, "At most 45 bytes at once"));
    }
    let digit = |value: u8| if value == 0 && backtick { b'`' } else { value + b' ' };
    let mut out = vec![digit(data.len() as u8)];
    for chunk in data.chunks(3) {
        let bits = (0..3).fold(0u32, |bits, i| bits << 8 | u32::from(chunk.get(i).copied().unwrap_or(0)));
        out.extend((0..4).map(|i| digit((bits >> (18 - 6 * i) & 63) as u8)));
    }
    out.push(b'\n');
    bytes::new(cx, &out)
}

pub fn decode_line(cx: &mut Ctx, data: Word) -> Res<Word> {
    let data = input(cx, data)?;
    let length = data.first().map_or(32, |byte| byte.wrapping_sub(b' ') & 63) as usize;
    let mut out = Vec::with_capacity(length);
    let mut rest = data.get(1..).unwrap_or(&[]).iter().copied();
    let (mut bits, mut count) = (0u32, 0);
    while out.len() < length {
        let value = match rest.next() {
            // Trailing blanks may have been lost.
            None | Some(b'\n' | b'\r') => 0,
            Some(byte @ b' '..=96) => (byte - b' ') & 63,
            Some(_) => return Err(binary_error(cx, "Illegal char")),
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    if rest.any(|byte| !matches!(byte, b' ' | b'`' | b'\n' | b'\r')) {
        return Err(binary_error(cx, "Trailing garbage"));
    }
    bytes::new(cx, &out)
}

/// The check sum of BinHex files, kept for completeness beside CRC-32.
pub fn crc_hqx(cx: &mut Ctx, data: Word, crc: Word) -> Res<Word> {
    let data = buffer::required(cx, data)?;
    let crc = crate::object::operators::index(cx, crc)?;
    let Some(crc) = crate::types::int::to_i64(crc) else {
        return Err(error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C unsigned int")));
    };
    let crc = data.iter().fold(crc as u32 & 0xffff, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte) << 8, |crc, _| {
            let shifted = crc << 1 & 0xffff;
            if crc & 0x8000 == 0 { shifted } else { shifted ^ 0x1021 }
        })
    });
    Ok(Word::small(i64::from(crc)))
}
