//! Base 64 (RFC 4648).

use super::{binary_error, input};
use crate::io::arguments;
use crate::prelude::*;
use crate::types::{buffer, bytes};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PAD: u8 = b'=';

/// The value of a character, or 255.
const VALUES: [u8; 256] = {
    let mut values = [255; 256];
    let mut i = 0;
    while i < 64 {
        values[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    values
};

pub fn encode(cx: &mut Ctx, data: Word, newline: Word) -> Res<Word> {
    let newline = arguments::flag_or(cx, newline, true)?;
    let data = buffer::required(cx, data)?;
    let mut out = Vec::with_capacity(data.len().div_ceil(3) * 4 + 1);
    for chunk in data.chunks(3) {
        let bits = (0..3).fold(0u32, |bits, i| bits << 8 | u32::from(chunk.get(i).copied().unwrap_or(0)));
        for i in 0..4 {
            let digit = ALPHABET[(bits >> (18 - 6 * i) & 63) as usize];
            out.push(if i <= chunk.len() { digit } else { PAD });
        }
    }
    if newline {
        out.push(b'\n');
    }
    bytes::new(cx, &out)
}

/// Outside of strict mode, characters that are not of the alphabet are passed over.
pub fn decode(cx: &mut Ctx, data: Word, strict: Word) -> Res<Word> {
    let strict = arguments::flag_or(cx, strict, false)?;
    let data = input(cx, data)?;
    let mut out = Vec::with_capacity(data.len() / 4 * 3 + 3);
    // Characters of the group of four so far, their bits, and padding seen.
    let (mut quad, mut left, mut pads) = (0, 0u8, 0);
    if strict && data.first() == Some(&PAD) {
        return Err(binary_error(cx, "Leading padding not allowed"));
    }
    for (i, &byte) in data.iter().enumerate() {
        if byte == PAD {
            pads += 1;
            if quad >= 2 && quad + pads >= 4 {
                // The padding is complete.
                if strict && i + 1 < data.len() {
                    let message = if data[i + 1] == PAD { "Excess padding not allowed" } else { "Excess data after padding" };
                    return Err(binary_error(cx, message));
                }
                return bytes::new(cx, &out);
            }
            if strict && quad == 0 {
                return Err(binary_error(cx, "Excess padding not allowed"));
            }
            if strict && quad == 1 && i + 1 == data.len() {
                break;
            }
            continue;
        }
        let value = VALUES[usize::from(byte)];
        if value == 255 {
            if strict {
                return Err(binary_error(cx, "Only base64 data is allowed"));
            }
            continue;
        }
        if strict && pads > 0 {
            return Err(binary_error(cx, "Discontinuous padding not allowed"));
        }
        pads = 0;
        match quad {
            0 => left = value,
            1 => {
                out.push(left << 2 | value >> 4);
                left = value & 15;
            }
            2 => {
                out.push(left << 4 | value >> 2);
                left = value & 3;
            }
            _ => out.push(left << 6 | value),
        }
        quad = (quad + 1) % 4;
    }
    match quad {
        0 => bytes::new(cx, &out),
        1 => {
            let count = out.len() / 3 * 4 + 1;
            let message = format!(
                "Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a multiple of 4"
            );
            Err(binary_error(cx, &message))
        }
        _ => Err(binary_error(cx, "Incorrect padding")),
    }
}
