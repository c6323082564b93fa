//! Complex numbers to and from text.

use super::value::Complex;
use super::value_of;
use crate::prelude::*;
use crate::raise::{type_name, value_error};
use crate::types::float;
use crate::types::float::text::{parse_exactly, short_text};
use crate::types::format_spec::{Spec, unknown_kind};
use crate::types::number_text::{trim, without_underscores};

pub fn repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    let text = repr_text(value_of(value));
    crate::types::str::new(cx, &text)
}

/// Only the imaginary part where the real part is 0 (and not -0).
pub fn repr_text(z: Complex) -> String {
    let imag = short_text(z.imag);
    if has_no_real_part(z) {
        return format!("{imag}j");
    }
    let plus = if imag.starts_with('-') { "" } else { "+" };
    format!("({}{plus}{imag}j)", short_text(z.real))
}

fn has_no_real_part(z: Complex) -> bool {
    z.real == 0.0 && z.real.is_sign_positive()
}

/// `complex.__format__`.
pub fn format(cx: &mut Ctx, value: Word, spec: Word) -> Res<Word> {
    let text = crate::types::format_spec::text_of(cx, spec)?;
    if text.is_empty() {
        return crate::object::format::str_of(cx, value);
    }
    let type_name = type_name(value);
    let spec = Spec::parse(cx, &text, &type_name)?;
    if let Some(kind) = spec.kind
        && !matches!(kind, 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n')
    {
        return Err(unknown_kind(cx, kind, &type_name));
    }
    if spec.fill == '0' {
        return Err(value_error(cx, format_args!("Zero padding is not allowed in complex format specifier")));
    }
    if spec.align == Some('=') {
        return Err(value_error(cx, format_args!("'=' alignment flag is not allowed in complex format specifier")));
    }
    float::format::check_precision(cx, &spec)?;
    let body = formatted(cx, value_of(value), &spec)?;
    let padded = spec.padded(cx, &body, '>')?;
    crate::types::str::new(cx, &padded)
}

fn formatted(cx: &mut Ctx, z: Complex, spec: &Spec) -> Res<String> {
    let imag_only = spec.kind.is_none() && has_no_real_part(z);
    let imag_sign = if imag_only { spec.sign } else { Some('+') };
    let imag = part(cx, z.imag, &Spec { width: 0, sign: imag_sign, ..spec.clone() })?;
    if imag_only {
        return Ok(format!("{imag}j"));
    }
    let real = part(cx, z.real, &Spec { width: 0, ..spec.clone() })?;
    Ok(if spec.kind.is_none() { format!("({real}{imag}j)") } else { format!("{real}{imag}j") })
}

fn part(cx: &mut Ctx, x: f64, spec: &Spec) -> Res<String> {
    let (negative, body) = float::format::body(x, spec, false);
    float::format::number(cx, negative, &body, spec)
}

/// Why a text is no complex number.
pub enum ParseFault {
    /// An underscore that does not stand between two digits.
    Underscore,
    Malformed,
}

/// Reads `complex(text)`: a float, a float with `j`, or both with a sign between, perhaps in parentheses.
pub fn parse(text: &[u8]) -> Result<Complex, ParseFault> {
    let mut text = trim(text);
    let plain;
    if text.contains(&b'_') {
        plain = without_underscores(text).ok_or(ParseFault::Underscore)?;
        text = &plain;
    }
    if let [b'(', inner @ .., b')'] = text {
        text = trim(inner);
    }
    parse_plain(text).ok_or(ParseFault::Malformed)
}

fn parse_plain(text: &[u8]) -> Option<Complex> {
    let Some((number, unit)) = text.split_last().map(|(last, number)| (number, last)) else { return None };
    if !matches!(unit, b'j' | b'J') {
        return parse_exactly(text).map(Complex::from);
    }
    if let Some(imag) = imaginary(number) {
        return Some(Complex { real: 0.0, imag });
    }
    // The sign of the imaginary part is one that does not belong to an exponent.
    let at = (1..number.len()).rev().find(|&i| matches!(number[i], b'+' | b'-') && !matches!(number[i - 1], b'e' | b'E'))?;
    let (real, imag) = number.split_at(at);
    Some(Complex { real: parse_exactly(real)?, imag: imaginary(imag)? })
}

/// A float; a sign alone, or nothing, stands for 1.
fn imaginary(text: &[u8]) -> Option<f64> {
    match text {
        b"" | b"+" => Some(1.0),
        b"-" => Some(-1.0),
        _ => parse_exactly(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_complex_text() {
        let ok = |text: &str| parse(text.as_bytes()).ok().map(repr_text);
        assert_eq!(ok("1+2j").as_deref(), Some("(1+2j)"));
        assert_eq!(ok(" ( 1-2j ) ").as_deref(), Some("(1-2j)"));
        assert_eq!(ok("-j").as_deref(), Some("-1j"));
        assert_eq!(ok("1e3J").as_deref(), Some("1000j"));
        assert_eq!(ok("1e-3-1e+3j").as_deref(), Some("(0.001-1000j)"));
        assert_eq!(ok("nan+infj").as_deref(), Some("(nan+infj)"));
        assert_eq!(ok("1_0+2_0j").as_deref(), Some("(10+20j)"));
        assert_eq!(ok("1+j").as_deref(), Some("(1+1j)"));
        for bad in ["abc", "1+2", "1 + 2j", "", "()", "j1", "1++2j", "1+2jj"] {
            assert_eq!(ok(bad), None, "{bad}");
        }
    }
}
