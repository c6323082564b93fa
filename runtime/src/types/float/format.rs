//! `format(float, spec)`.

use super::digits::{exponent_text, fixed, scientific};
use super::text::{plain_or_scientific, short_text};
use super::value_of;
use crate::prelude::*;
use crate::raise::type_name;
use crate::types::format_spec::{Number, Spec, grouped_fraction, unknown_kind};

/// `float.__format__`.
pub fn format(cx: &mut Ctx, value: Word, spec: Word) -> Res<Word> {
    let text = crate::types::format_spec::text_of(cx, spec)?;
    if text.is_empty() {
        return crate::object::format::str_of(cx, value);
    }
    let type_name = type_name(value);
    let spec = Spec::parse(cx, &text, &type_name)?;
    if let Some(kind) = spec.kind
        && !matches!(kind, 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%')
    {
        return Err(unknown_kind(cx, kind, &type_name));
    }
    let out = formatted(cx, value_of(value), &spec)?;
    crate::types::str::new(cx, &out)
}

/// `value` under a specification with a float's kind, or none.
pub fn formatted(cx: &mut Ctx, value: f64, spec: &Spec) -> Res<String> {
    check_precision(cx, spec)?;
    let (negative, body) = body(value, spec, true);
    number(cx, negative, &body, spec)
}

/// CPython's limit is that of a C int.
pub fn check_precision(cx: &mut Ctx, spec: &Spec) -> Res<()> {
    if spec.precision.is_some_and(|p| p > i32::MAX as usize - 20) {
        return Err(crate::raise::value_error(cx, format_args!("precision too big")));
    }
    Ok(())
}

/// Lays out a formatted magnitude: groups, sign, width.
pub fn number(cx: &mut Ctx, negative: bool, body: &str, spec: &Spec) -> Res<String> {
    let (digits, rest) = split_digits(body);
    let (fraction, tail) = match rest.strip_prefix('.') {
        Some(after) => split_digits(after),
        None => ("", rest),
    };
    let dot = if rest.starts_with('.') { "." } else { "" };
    let rest = format!("{dot}{}{tail}", grouped_fraction(fraction, spec.fraction_grouping));
    spec.number(cx, Number { negative, prefix: "", digits, rest: &rest, group: 3 })
}

fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()))
}

/// Sign and magnitude as the kind and precision of `spec` ask for. `point_zero`: without a kind, an integral value
/// gets a `.0`.
pub fn body(value: f64, spec: &Spec, point_zero: bool) -> (bool, String) {
    let mut text = magnitude(value.abs(), spec, point_zero);
    if spec.kind == Some('%') {
        text.push('%');
    }
    if matches!(spec.kind, Some('E' | 'F' | 'G')) {
        text.make_ascii_uppercase();
    }
    let mantissa = text.split(['e', 'E']).next().unwrap_or("");
    let is_zero = value.is_finite() && !mantissa.contains(|c| matches!(c, '1'..='9'));
    let negative = value.is_sign_negative() && !value.is_nan();
    (negative && !(spec.coerce_zero && is_zero), text)
}

fn magnitude(value: f64, spec: &Spec, point_zero: bool) -> String {
    if !value.is_finite() {
        return short_text(value);
    }
    let precision = spec.precision;
    match spec.kind {
        Some('e' | 'E') => exponential(value, precision.unwrap_or(6), spec.alternate),
        Some('f' | 'F') => with_point(fixed(value, precision.unwrap_or(6)), spec.alternate),
        Some('%') => {
            let percent = value * 100.0;
            if percent.is_infinite() {
                return short_text(percent);
            }
            with_point(fixed(percent, precision.unwrap_or(6)), spec.alternate)
        }
        Some(_) => general(value, precision.unwrap_or(6), spec.alternate, false),
        None => match precision {
            Some(precision) => general(value, precision, spec.alternate, point_zero),
            None => without_precision(value, spec.alternate, point_zero),
        },
    }
}

/// No kind, no precision: as repr, where `#` keeps the point.
fn without_precision(value: f64, alternate: bool, point_zero: bool) -> String {
    let text = short_text(value);
    if text.contains('.') {
        return text;
    }
    match text.split_once('e') {
        Some((digits, exponent)) if alternate => format!("{digits}.e{exponent}"),
        Some(_) => text,
        None if point_zero => text + ".0",
        None => with_point(text, alternate),
    }
}

fn with_point(mut text: String, alternate: bool) -> String {
    if alternate && !text.contains('.') {
        text.push('.');
    }
    text
}

fn exponential(value: f64, precision: usize, alternate: bool) -> String {
    let (digits, exponent) = scientific(value, precision);
    let (first, rest) = digits.split_at(1);
    let dot = if !rest.is_empty() || alternate { "." } else { "" };
    format!("{first}{dot}{rest}{}", exponent_text(exponent))
}

/// `precision` significant digits, plain where the exponent is moderate; trailing zeros go unless `alternate`.
/// `point_zero` is the kind-less variant: at least one digit behind the point, so the exponent form starts one earlier.
fn general(value: f64, precision: usize, alternate: bool, point_zero: bool) -> String {
    let precision = precision.max(1);
    let (digits, exponent) = if value == 0.0 { ("0".repeat(precision), 0) } else { scientific(value, precision - 1) };
    let limit = if point_zero { precision as i64 - 1 } else { precision as i64 };
    let plain = -4 <= exponent && i64::from(exponent) < limit;
    let kept = match digits.trim_end_matches('0') {
        _ if alternate => digits.as_str(),
        "" => "0",
        kept => kept,
    };
    let text = plain_or_scientific(kept, exponent + 1, plain);
    if !plain {
        return match text.split_once('e') {
            Some((mantissa, exponent)) if alternate && !mantissa.contains('.') => format!("{mantissa}.e{exponent}"),
            _ => text,
        };
    }
    if point_zero && !text.contains('.') {
        return text + ".0";
    }
    with_point(text, alternate)
}
