//! UTF-16 and UTF-32 in both byte orders.

use super::decode::End;
use super::{Endian, Fault};
use crate::types::str::TextBuilder;

fn pair(bytes: &[u8], order: Endian) -> u32 {
    let bytes = [bytes[0], bytes[1]];
    u32::from(match order {
        Endian::Little => u16::from_le_bytes(bytes),
        Endian::Big => u16::from_be_bytes(bytes),
    })
}

fn quad(bytes: &[u8], order: Endian) -> u32 {
    let bytes = [bytes[0], bytes[1], bytes[2], bytes[3]];
    match order {
        Endian::Little => u32::from_le_bytes(bytes),
        Endian::Big => u32::from_be_bytes(bytes),
    }
}

pub fn decode16(input: &[u8], at: &mut usize, order: Endian, end: End, out: &mut TextBuilder) -> Option<Fault> {
    loop {
        let rest = &input[*at..];
        let start = *at;
        match rest.len() {
            0 => return None,
            1 if end == End::Open => return None,
            1 => return Some(Fault { start, end: start + 1, reason: "truncated data" }),
            _ => {}
        }
        let unit = pair(rest, order);
        match unit {
            0xdc00..=0xdfff => return Some(Fault { start, end: start + 2, reason: "illegal encoding" }),
            0xd800..=0xdbff if rest.len() < 4 => {
                let fault = Fault { start, end: input.len(), reason: "unexpected end of data" };
                return if end == End::Open { None } else { Some(fault) };
            }
            0xd800..=0xdbff => {
                let low = pair(&rest[2..], order);
                if !(0xdc00..=0xdfff).contains(&low) {
                    return Some(Fault { start, end: start + 2, reason: "illegal UTF-16 surrogate" });
                }
                out.push(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
                *at += 4;
            }
            _ => {
                out.push(unit);
                *at += 2;
            }
        }
    }
}

pub fn decode32(input: &[u8], at: &mut usize, order: Endian, end: End, out: &mut TextBuilder) -> Option<Fault> {
    loop {
        let rest = &input[*at..];
        let start = *at;
        match rest.len() {
            0 => return None,
            1..=3 if end == End::Open => return None,
            1..=3 => return Some(Fault { start, end: input.len(), reason: "truncated data" }),
            _ => {}
        }
        let code = quad(rest, order);
        let reason = match code {
            0xd800..=0xdfff => "code point in surrogate code point range(0xd800, 0xe000)",
            0x110000.. => "code point not in range(0x110000)",
            _ => {
                out.push(code);
                *at += 4;
                continue;
            }
        };
        return Some(Fault { start, end: start + 4, reason });
    }
}

/// Appends one code point (or lone surrogate) in UTF-16.
pub fn push16(out: &mut Vec<u8>, code: u32, order: Endian) {
    let mut unit = |unit: u32| {
        let unit = unit as u16;
        out.extend(match order {
            Endian::Little => unit.to_le_bytes(),
            Endian::Big => unit.to_be_bytes(),
        });
    };
    if code < 0x10000 {
        unit(code);
    } else {
        unit(0xd800 + ((code - 0x10000) >> 10));
        unit(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
}

pub fn push32(out: &mut Vec<u8>, code: u32, order: Endian) {
    out.extend(match order {
        Endian::Little => code.to_le_bytes(),
        Endian::Big => code.to_be_bytes(),
    });
}
