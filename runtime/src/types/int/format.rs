//! `format(int, spec)`.

use super::repr::Int;
use super::text;
use crate::prelude::*;
use crate::raise::{error, type_name, value_error};
use crate::text::units::Units;
use crate::types::format_spec::{Number, Spec};

/// `int.__format__`.
pub fn format(cx: &mut Ctx, value: Word, spec: Word) -> Res<Word> {
    if let Some(small) = value.to_small()
        && crate::types::str::is_str(spec)
        && let Some(result) = quick(cx, small, crate::types::str::units(spec))
    {
        return result;
    }
    let text = crate::types::format_spec::text_of(cx, spec)?;
    if text.is_empty() {
        return crate::object::format::str_of(cx, value);
    }
    let type_name = type_name(value);
    let spec = Spec::parse(cx, &text, &type_name)?;
    let out = match spec.kind {
        None | Some('d' | 'b' | 'o' | 'x' | 'X' | 'n') => integer(cx, Int::of(value), &spec)?,
        Some('c') => return character(cx, Int::of(value), &spec),
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => {
            let float = super::to_f64(cx, value)?;
            crate::types::float::format::formatted(cx, float, &spec)?
        }
        Some(kind) => return Err(crate::types::format_spec::unknown_kind(cx, kind, &type_name)),
    };
    crate::types::str::new(cx, &out)
}

/// Room for a quick result.
const ROOM: usize = 64;

/// `[<>][width][d or x]` or `0width[d or x]` of a machine integer; None for any other specification.
fn quick(cx: &mut Ctx, value: i64, spec: Units<'_>) -> Option<Res<Word>> {
    let Units::One(mut spec) = spec else { return None };
    let zero = spec.first() == Some(&b'0');
    let left = spec.first() == Some(&b'<');
    if let [b'<' | b'>', rest @ ..] = spec {
        spec = rest;
        if spec.first() == Some(&b'0') {
            return None;
        }
    }
    let mut width = 0;
    while let [digit @ b'0'..=b'9', rest @ ..] = spec {
        width = width * 10 + usize::from(digit - b'0');
        if width > ROOM {
            return None;
        }
        spec = rest;
    }
    let mut decimal = [0; text::SMALL_TEXT];
    let mut hexadecimal = [0; 17];
    let digits = match spec {
        [] | [b'd'] => text::small_decimal(value, &mut decimal),
        [b'x'] => small_hexadecimal(value, &mut hexadecimal),
        _ => return None,
    };
    let mut out = [b' '; ROOM];
    let length = digits.len().max(width);
    let pad = length - digits.len();
    if left {
        out[..digits.len()].copy_from_slice(digits);
    } else if zero {
        let sign = usize::from(value < 0);
        out[..length].fill(b'0');
        out[..sign].copy_from_slice(&digits[..sign]);
        out[pad + sign..length].copy_from_slice(&digits[sign..]);
    } else {
        out[pad..length].copy_from_slice(digits);
    }
    Some(crate::types::str::from_ascii(cx, &out[..length]))
}

fn small_hexadecimal(value: i64, buffer: &mut [u8; 17]) -> &[u8] {
    let mut rest = value.unsigned_abs();
    let mut at = buffer.len();
    loop {
        at -= 1;
        buffer[at] = b"0123456789abcdef"[(rest & 15) as usize];
        rest >>= 4;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    &buffer[at..]
}

pub fn integer(cx: &mut Ctx, value: Int, spec: &Spec) -> Res<String> {
    check_flags(cx, spec)?;
    let (base, prefix) = match spec.kind {
        Some('b') => (2, "0b"),
        Some('o') => (8, "0o"),
        Some('x') => (16, "0x"),
        Some('X') => (16, "0X"),
        _ => (10, ""),
    };
    let mut digits = if base == 10 { text::decimal(cx, value)? } else { text::radix(value, base) };
    if value.negative {
        digits.remove(0);
    }
    if spec.kind == Some('X') {
        digits.make_ascii_uppercase();
    }
    let group = if matches!(base, 2 | 8 | 16) { 4 } else { 3 };
    let prefix = if spec.alternate { prefix } else { "" };
    spec.number(cx, Number { negative: value.negative, prefix, digits: &digits, rest: "", group })
}

fn check_flags(cx: &mut Ctx, spec: &Spec) -> Res<()> {
    if spec.precision.is_some() {
        return Err(value_error(cx, format_args!("Precision not allowed in integer format specifier")));
    }
    if spec.coerce_zero {
        return Err(value_error(cx, format_args!("Negative zero coercion (z) not allowed in integer format specifier")));
    }
    Ok(())
}

/// `c`: the character with this code.
fn character(cx: &mut Ctx, value: Int, spec: &Spec) -> Res<Word> {
    check_flags(cx, spec)?;
    if spec.sign.is_some() {
        return Err(value_error(cx, format_args!("Sign not allowed with integer format specifier 'c'")));
    }
    if spec.alternate {
        return Err(value_error(cx, format_args!("Alternate form (#) not allowed with integer format specifier 'c'")));
    }
    let Some(code) = Int::to_i64(&value) else {
        return Err(error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C long")));
    };
    if !(0..0x11_0000).contains(&code) {
        return Err(error(cx, ClassId::OverflowError, format_args!("%c arg not in range(0x110000)")));
    }
    // A lone surrogate is a character like any other.
    let (left, right) = spec.margins(1, '>');
    let text = crate::types::str::from_code(cx, code as u32)?;
    crate::types::str::pad(cx, text, left, right, spec.fill as u32)
}
