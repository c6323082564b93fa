//! Ints from and to text: decimal and other radixes, literals, and the limit on the digits of a conversion.

use super::repr::{Int, from_limbs, from_ubig};
use crate::prelude::*;
use crate::types::number_text::trim;
use core::sync::atomic::{AtomicUsize, Ordering};
use dashu_int::UBig;

/// `sys.get_int_max_str_digits()`; 0 means no limit.
static MAX_DIGITS: AtomicUsize = AtomicUsize::new(4300);

pub fn max_str_digits() -> usize {
    MAX_DIGITS.load(Ordering::Relaxed)
}

/// `sys.set_int_max_str_digits(limit)`; the caller has checked that `limit` is 0 or at least 640.
pub fn set_max_str_digits(limit: usize) {
    MAX_DIGITS.store(limit, Ordering::Relaxed);
}

/// Decimal text; ValueError above the limit.
pub fn decimal(cx: &mut Ctx, value: Int) -> Res<String> {
    let limit = max_str_digits();
    let too_long = limit != 0 && value.bit_length() as f64 * core::f64::consts::LOG10_2 > limit as f64 + 1.0;
    let text = if too_long { String::new() } else { radix(value, 10) };
    if too_long || limit != 0 && text.len() - usize::from(value.negative) > limit {
        return Err(crate::raise::value_error(
            cx,
            format_args!("Exceeds the limit ({limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"),
        ));
    }
    Ok(text)
}

/// Lower-case text in base 2 to 36, without prefix or limit.
pub fn radix(value: Int, base: u8) -> String {
    let magnitude = match *value.limbs() {
        [] => return "0".to_owned(),
        [limb] if base == 10 => limb.to_string(),
        [limb] if base == 16 => format!("{limb:x}"),
        _ => value.magnitude().in_radix(base).to_string(),
    };
    if value.negative { format!("-{magnitude}") } else { magnitude }
}

/// Most characters of a decimal 64-bit value.
pub const SMALL_TEXT: usize = 20;

/// The decimal text of a machine integer, at the end of `buffer`.
pub fn small_decimal(value: i64, buffer: &mut [u8; SMALL_TEXT]) -> &[u8] {
    let mut rest = value.unsigned_abs();
    let mut at = buffer.len();
    while rest >= 100 {
        let pair = (rest % 100) as u8;
        rest /= 100;
        at -= 2;
        buffer[at] = b'0' + pair / 10;
        buffer[at + 1] = b'0' + pair % 10;
    }
    if rest >= 10 {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    at -= 1;
    buffer[at] = b'0' + rest as u8;
    if value < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    &buffer[at..]
}

pub fn repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    if let Some(value) = value.to_small() {
        return crate::types::str::from_ascii(cx, small_decimal(value, &mut [0; SMALL_TEXT]));
    }
    let text = decimal(cx, Int::of(value))?;
    crate::types::str::new(cx, &text)
}

/// Why a text is no int.
pub enum ParseFault {
    Malformed,
    /// So many digits, more than the limit.
    TooLong(usize),
}

/// Sign, digits without underscores, and the radix to read them in.
struct Digits {
    negative: bool,
    digits: Vec<u8>,
    base: u32,
}

/// Reads `int(text, base)`; `base` is 0 or 2 to 36.
pub fn parse(cx: &mut Ctx, text: &[u8], base: u32) -> Result<Res<Word>, ParseFault> {
    let Digits { negative, digits, base } = scan(text, base).ok_or(ParseFault::Malformed)?;
    let limit = max_str_digits();
    if limit != 0 && digits.len() > limit && !base.is_power_of_two() {
        return Err(ParseFault::TooLong(digits.len()));
    }
    Ok(from_digits(cx, negative, &digits, base))
}

fn scan(text: &[u8], base: u32) -> Option<Digits> {
    let mut text = trim(text);
    let negative = text.first() == Some(&b'-');
    if let [b'+' | b'-', rest @ ..] = text {
        text = rest;
    }
    let prefix = match text {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 10,
    };
    let has_prefix = prefix != 10 && (base == 0 || base == prefix);
    if has_prefix {
        text = &text[2..];
        text = text.strip_prefix(b"_").unwrap_or(text);
    }
    let radix = if base == 0 { prefix } else { base };
    let digits = plain_digits(text, radix)?;
    // In source and with base 0, `00` is fine but `01` is not.
    let old_octal = base == 0 && !has_prefix && digits[0] == b'0' && digits.iter().any(|&d| d != b'0');
    (!old_octal).then_some(Digits { negative, digits, base: radix })
}

/// The digits without underscores, of which each stands alone between two digits; None if there are others.
fn plain_digits(text: &[u8], base: u32) -> Option<Vec<u8>> {
    let mut digits = Vec::with_capacity(text.len());
    let mut after_digit = false;
    for &b in text {
        if b == b'_' && after_digit {
            after_digit = false;
            continue;
        }
        (b as char).to_digit(base)?;
        digits.push(b);
        after_digit = true;
    }
    after_digit.then_some(digits)
}

fn from_digits(cx: &mut Ctx, negative: bool, digits: &[u8], base: u32) -> Res<Word> {
    let text = core::str::from_utf8(digits).unwrap_or("0");
    if let Ok(value) = u64::from_str_radix(text, base) {
        return from_limbs(cx, negative, &[value]);
    }
    let value = UBig::from_str_radix(text, base).unwrap_or(UBig::ZERO);
    from_ubig(cx, negative, &value)
}

/// An int literal as it stands in source (a leading `-` is allowed).
pub fn from_literal(cx: &mut Ctx, text: &[u8]) -> Res<Word> {
    match scan(text, 0) {
        Some(Digits { negative, digits, base }) => from_digits(cx, negative, &digits, base),
        None => unreachable!("the compiler passes literals only"),
    }
}
