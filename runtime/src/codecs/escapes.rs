//! `unicode_escape` and `raw_unicode_escape`: text as the inside of a string literal.

use super::decode::End;
use super::Fault;
use crate::types::str::TextBuilder;

/// Appends a code point as `unicode_escape` writes it.
pub fn push(out: &mut Vec<u8>, code: u32) {
    match code {
        0x09 => out.extend(b"\\t"),
        0x0a => out.extend(b"\\n"),
        0x0d => out.extend(b"\\r"),
        0x5c => out.extend(b"\\\\"),
        0x20..=0x7e => out.push(code as u8),
        0..0x100 => out.extend(format!("\\x{code:02x}").bytes()),
        0x100..0x10000 => out.extend(format!("\\u{code:04x}").bytes()),
        _ => out.extend(format!("\\U{code:08x}").bytes()),
    }
}

/// Appends a code point as `raw_unicode_escape` writes it.
pub fn push_raw(out: &mut Vec<u8>, code: u32) {
    match code {
        0..0x100 => out.push(code as u8),
        0x100..0x10000 => out.extend(format!("\\u{code:04x}").bytes()),
        _ => out.extend(format!("\\U{code:08x}").bytes()),
    }
}

pub fn decode(input: &[u8], at: &mut usize, end: End, out: &mut TextBuilder) -> Option<Fault> {
    while let Some(&byte) = input.get(*at) {
        if byte != b'\\' {
            out.push(u32::from(byte));
            *at += 1;
            continue;
        }
        let Some(&kind) = input.get(*at + 1) else {
            let fault = Fault { start: *at, end: *at + 1, reason: "\\ at end of string" };
            return if end == End::Open { None } else { Some(fault) };
        };
        let simple = match kind {
            b'\n' => None,
            b'\\' | b'\'' | b'"' => Some(kind),
            b'b' => Some(0x08),
            b'f' => Some(0x0c),
            b't' => Some(b'\t'),
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b'v' => Some(0x0b),
            b'a' => Some(0x07),
            b'0'..=b'7' => {
                octal(input, at, out);
                continue;
            }
            b'x' | b'u' | b'U' => match hex(input, at, kind, end, out) {
                Ok(()) => continue,
                Err(fault) => return fault,
            },
            _ => {
                out.push(u32::from(b'\\'));
                Some(kind)
            }
        };
        if let Some(byte) = simple {
            out.push(u32::from(byte));
        }
        *at += 2;
    }
    None
}

fn octal(input: &[u8], at: &mut usize, out: &mut TextBuilder) {
    let digits = input[*at + 1..].iter().take(3).take_while(|b| (b'0'..=b'7').contains(b));
    let (len, value) = digits.fold((0, 0), |(len, value), b| (len + 1, value * 8 + u32::from(b - b'0')));
    out.push(value);
    *at += 1 + len;
}

/// `\xhh`, `\uhhhh`, `\Uhhhhhhhh`.
fn hex(input: &[u8], at: &mut usize, kind: u8, end: End, out: &mut TextBuilder) -> Result<(), Option<Fault>> {
    let (wanted, reason) = match kind {
        b'x' => (2, "truncated \\xXX escape"),
        b'u' => (4, "truncated \\uXXXX escape"),
        _ => (8, "truncated \\UXXXXXXXX escape"),
    };
    let digits = input[*at + 2..].iter().take(wanted).map_while(|b| char::from(*b).to_digit(16));
    let (len, value) = digits.fold((0, 0u32), |(len, value), d| (len + 1, value << 4 | d));
    let stop = *at + 2 + len;
    if len < wanted {
        if stop == input.len() && end == End::Open {
            return Err(None);
        }
        return Err(Some(Fault { start: *at, end: stop, reason }));
    }
    if value >= 0x110000 {
        return Err(Some(Fault { start: *at, end: stop, reason: "illegal Unicode character" }));
    }
    out.push(value);
    *at = stop;
    Ok(())
}

pub fn decode_raw(input: &[u8], at: &mut usize, end: End, out: &mut TextBuilder) -> Option<Fault> {
    while let Some(&byte) = input.get(*at) {
        let kind = if byte == b'\\' { input.get(*at + 1).copied() } else { Some(0) };
        match kind {
            Some(kind @ (b'u' | b'U')) => {
                if let Err(fault) = hex(input, at, kind, end, out) {
                    let too_large = |f: Fault| f.end == f.start + 10;
                    return fault.map(|f| Fault { reason: if too_large(f) { "\\Uxxxxxxxx out of range" } else { f.reason }, ..f });
                }
            }
            None if end == End::Open => return None,
            // A backslash takes what follows along, so that `\\u0041` stays.
            Some(next) if byte == b'\\' => {
                out.push(u32::from(byte));
                out.push(u32::from(next));
                *at += 2;
            }
            Some(_) | None => {
                out.push(u32::from(byte));
                *at += 1;
            }
        }
    }
    None
}
