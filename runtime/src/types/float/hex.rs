//! `float.hex` and `float.fromhex`.

use super::{boxed, compose, value_of};
use crate::prelude::*;
use crate::raise::{error, type_error, value_error};
use crate::types::number_text::trim;

pub fn hex(cx: &mut Ctx, value: Word) -> Res<Word> {
    let value = value_of(value);
    let text = if value.is_finite() { hex_text(value) } else { super::text::short_text(value) };
    crate::types::str::new(cx, &text)
}

fn hex_text(value: f64) -> String {
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let bits = value.to_bits();
    let (biased, fraction) = (bits >> 52 & 0x7ff, bits & ((1 << 52) - 1));
    match (biased, fraction) {
        (0, 0) => format!("{sign}0x0.0p+0"),
        (0, _) => format!("{sign}0x0.{fraction:013x}p-1022"),
        _ => format!("{sign}0x1.{fraction:013x}p{:+}", biased as i64 - 1023),
    }
}

pub fn from_hex(cx: &mut Ctx, class: Word, text: Word) -> Res<Word> {
    if !is_instance_of(text, ClassId::Str) {
        return Err(type_error(cx, format_args!("bad argument type for built-in operation")));
    }
    let text = crate::types::str::to_string_lossy(text);
    let Some(value) = parse(trim(text.as_bytes())) else {
        return Err(value_error(cx, format_args!("invalid hexadecimal floating-point string")));
    };
    let Some(value) = value else {
        return Err(error(cx, ClassId::OverflowError, format_args!("hexadecimal value too large to represent as a float")));
    };
    let value = boxed(cx, value)?;
    if class == crate::object::class::class(ClassId::Float).word() {
        return Ok(value);
    }
    crate::object::call::call(cx, class, &[value])
}

/// None: malformed. Some(None): too large.
fn parse(text: &[u8]) -> Option<Option<f64>> {
    let negative = text.first() == Some(&b'-');
    let unsigned = match text {
        [b'+' | b'-', rest @ ..] => rest,
        _ => text,
    };
    let magnitude = match unsigned.to_ascii_lowercase().as_slice() {
        b"inf" | b"infinity" => Some(f64::INFINITY),
        b"nan" => Some(f64::NAN),
        lower => finite(lower.strip_prefix(b"0x").unwrap_or(lower))?,
    };
    Some(magnitude.map(|m| if negative { -m } else { m }))
}

fn finite(text: &[u8]) -> Option<Option<f64>> {
    let (mantissa, exponent) = match text.iter().position(|&b| b == b'p') {
        Some(p) => (&text[..p], exponent_of(&text[p + 1..])?),
        None => (text, 0),
    };
    let (mut m, mut sticky, mut scale) = (0u64, false, 0i64);
    let (mut seen_point, mut seen_digit) = (false, false);
    for &b in mantissa {
        if b == b'.' && !seen_point {
            seen_point = true;
            continue;
        }
        let digit = (b as char).to_digit(16)?;
        seen_digit = true;
        if m >> 60 == 0 {
            m = m << 4 | u64::from(digit);
            scale -= if seen_point { 4 } else { 0 };
        } else {
            sticky |= digit != 0;
            scale += if seen_point { 0 } else { 4 };
        }
    }
    if !seen_digit {
        return None;
    }
    let value = compose(m, sticky, scale.saturating_add(exponent));
    Some(value.is_finite().then_some(value))
}

/// A signed decimal; far beyond any double is as good as exact.
fn exponent_of(text: &[u8]) -> Option<i64> {
    const FAR: i64 = 1 << 40;
    let digits = match text {
        [b'+' | b'-', rest @ ..] => rest,
        _ => text,
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let value = digits.iter().fold(0i64, |value, digit| (value * 10 + i64::from(digit - b'0')).min(FAR));
    Some(if text[0] == b'-' { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_text_is_read_and_rounded() {
        let ok = |text: &str| parse(text.as_bytes()).flatten();
        assert_eq!(ok("0x1.8p1"), Some(3.0));
        assert_eq!(ok("-0x.8p-3"), Some(-0.0625));
        assert_eq!(ok("0x0.8p-1074"), Some(0.0));
        assert_eq!(ok("0x0.80001p-1074"), Some(5e-324));
        assert_eq!(ok("0x1.fffffffffffff7ffffffffffffp1023"), Some(f64::MAX));
        assert_eq!(ok("0x0p99999999999999999999"), Some(0.0));
        assert_eq!(parse(b"0x1.fffffffffffff8p1023"), Some(None));
        assert_eq!(parse(b"0x1p"), None);
        assert_eq!(parse(b"0x"), None);
        assert_eq!(hex_text(-3.14), "-0x1.91eb851eb851fp+1");
        assert_eq!(hex_text(1e-310), "0x0.012688b70e62bp-1022");
    }
}
