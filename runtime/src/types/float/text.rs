//! `repr(float)` and `float(text)`.

use super::digits::{exponent_text, shortest};
use super::value_of;
use crate::prelude::*;
use crate::types::number_text::{trim, without_underscores};

pub fn repr(cx: &mut Ctx, value: Word) -> Res<Word> {
    crate::types::str::new(cx, &repr_text(value_of(value)))
}

/// The shortest text that reads back as `value`, with a point or an exponent.
pub fn repr_text(value: f64) -> String {
    let mut text = short_text(value);
    if value.is_finite() && !text.contains(['.', 'e']) {
        text.push_str(".0");
    }
    text
}

/// As [`repr_text`], but integral values have no `.0`: the parts of a complex number.
pub fn short_text(value: f64) -> String {
    if value.is_nan() {
        return "nan".to_owned();
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if value.is_infinite() {
        return format!("{sign}inf");
    }
    let decimal = shortest(value.abs());
    format!("{sign}{}", plain_or_scientific(&decimal.digits, decimal.point, -4 < decimal.point && decimal.point <= 16))
}

/// `digits` with the point put in, or with an exponent.
pub fn plain_or_scientific(digits: &str, point: i32, plain: bool) -> String {
    if digits.is_empty() {
        return "0".to_owned();
    }
    if !plain {
        let (first, rest) = digits.split_at(1);
        let dot = if rest.is_empty() { "" } else { "." };
        return format!("{first}{dot}{rest}{}", exponent_text(point - 1));
    }
    if point <= 0 {
        return format!("0.{}{digits}", "0".repeat(point.unsigned_abs() as usize));
    }
    let point = point as usize;
    if digits.len() <= point {
        return format!("{digits}{}", "0".repeat(point - digits.len()));
    }
    format!("{}.{}", &digits[..point], &digits[point..])
}

/// Reads what `float()` accepts: white space around it, underscores between digits, `inf`, `infinity`, `nan`.
pub fn parse(text: &[u8]) -> Option<f64> {
    parse_exactly(trim(text))
}

/// As [`parse`], without white space.
pub fn parse_exactly(text: &[u8]) -> Option<f64> {
    let plain = if text.contains(&b'_') { without_underscores(text)? } else { text.to_vec() };
    core::str::from_utf8(&plain).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_has_a_point_or_an_exponent() {
        let cases = [
            (1e16, "1e+16"),
            (1e15, "1000000000000000.0"),
            (123456789012345680.0, "1.2345678901234568e+17"),
            (0.0001, "0.0001"),
            (0.00001, "1e-05"),
            (1.5e-7, "1.5e-07"),
            (-0.0, "-0.0"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (0.1, "0.1"),
            (100.0, "100.0"),
            (f64::NEG_INFINITY, "-inf"),
        ];
        for (value, text) in cases {
            assert_eq!(repr_text(value), text);
        }
    }

    #[test]
    fn numbers_are_read_as_python_reads_them() {
        assert_eq!(parse(b" 1_0.5 "), Some(10.5));
        assert_eq!(parse(b"1e5_0"), Some(1e50));
        assert_eq!(parse(b"+.5"), Some(0.5));
        assert_eq!(parse(b"-Infinity"), Some(f64::NEG_INFINITY));
        assert_eq!(parse(b"1_.5"), None);
        assert_eq!(parse(b"infinit"), None);
        assert_eq!(parse(b""), None);
        assert_eq!(parse(b"1e"), None);
        assert!(parse(b"nan").is_some_and(f64::is_nan));
    }
}
