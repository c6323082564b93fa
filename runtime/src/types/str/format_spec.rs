//! `str.__format__`: its own reading of the format specification, since only part of it is allowed for text.

use super::{arguments, layout, pad, repr};
use crate::prelude::*;
use crate::raise::value_error;
use crate::text::unicode;
use crate::text::units::Units;

struct Spec {
    fill: u32,
    align: char,
    sign: Option<char>,
    coerce_zero: bool,
    alternate: bool,
    width: usize,
    precision: Option<usize>,
    kind: u32,
}

/// `format(self, spec)`.
pub fn format(cx: &mut Ctx, string: Word, spec: Word) -> Res<Word> {
    let units = arguments::text(cx, spec, "__format__() argument")?;
    if units.is_empty() {
        return if is_exact(string, ClassId::Str) { Ok(string) } else { crate::object::format::str_of(cx, string) };
    }
    let spec = Parser { text: units, at: 0 }.parse(cx)?;
    check(cx, &spec)?;
    apply(cx, string, &spec)
}

fn apply(cx: &mut Ctx, string: Word, spec: &Spec) -> Res<Word> {
    let len = spec.precision.map_or(layout::len(string), |p| p.min(layout::len(string)));
    let text = super::slice(cx, string, 0, len)?;
    if spec.width <= len {
        return repr::exact(cx, text);
    }
    let missing = spec.width - len;
    let left = match spec.align {
        '>' => missing,
        '^' => missing / 2,
        _ => 0,
    };
    pad::pad(cx, text, left, missing - left, spec.fill)
}

fn check(cx: &mut Ctx, spec: &Spec) -> Res<()> {
    if spec.kind != 's' as u32 {
        let code = printable_code(spec.kind);
        return Err(value_error(cx, format_args!("Unknown format code '{code}' for object of type 'str'")));
    }
    let message = match (spec.sign, spec.coerce_zero, spec.alternate, spec.align) {
        (Some(' '), ..) => "Space not allowed in string format specifier",
        (Some(_), ..) => "Sign not allowed in string format specifier",
        (None, true, ..) => "Negative zero coercion (z) not allowed in string format specifier",
        (None, false, true, _) => "Alternate form (#) not allowed in string format specifier",
        (None, false, false, '=') => "'=' alignment not allowed in string format specifier",
        (None, false, false, _) => return Ok(()),
    };
    Err(value_error(cx, format_args!("{message}")))
}

/// A code as messages show it.
pub fn printable_code(code: u32) -> String {
    match char::from_u32(code) {
        Some(c @ '!'..='\u{7f}') => c.to_string(),
        _ => format!("\\x{code:x}"),
    }
}

struct Parser<'a> {
    text: Units<'a>,
    at: usize,
}

impl Parser<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        let at = self.at + ahead;
        // A lone surrogate is none of the characters that mean something.
        (at < self.text.len()).then(|| char::from_u32(self.text.at(at)).unwrap_or('\u{fffd}'))
    }

    fn accept(&mut self, allowed: &str) -> Option<char> {
        let c = self.peek(0).filter(|&c| allowed.contains(c))?;
        self.at += 1;
        Some(c)
    }

    fn number(&mut self, cx: &mut Ctx) -> Res<Option<usize>> {
        let mut value = None;
        while self.at < self.text.len()
            && let Some(digit) = unicode::decimal(self.text.at(self.at))
        {
            let next = value.unwrap_or(0isize).checked_mul(10).and_then(|v| v.checked_add(digit as isize));
            let Some(next) = next else {
                return Err(value_error(cx, format_args!("Too many decimal digits in format string")));
            };
            value = Some(next);
            self.at += 1;
        }
        Ok(value.map(|v| v as usize))
    }

    fn parse(mut self, cx: &mut Ctx) -> Res<Spec> {
        let (fill, align) = self.fill_and_align();
        let sign = self.accept("+- ");
        let coerce_zero = self.accept("z").is_some();
        let alternate = self.accept("#").is_some();
        let zero = fill.is_none() && self.accept("0").is_some();
        let fill = fill.unwrap_or(if zero { '0' as u32 } else { ' ' as u32 });
        let width = self.number(cx)?.unwrap_or(0);
        let separator = self.separator(cx)?;
        let precision = self.precision(cx)?;
        let kind = self.kind(cx)?;
        if let Some(separator) = separator {
            check_separator(cx, separator, kind)?;
        }
        Ok(Spec { fill, align: align.unwrap_or('<'), sign, coerce_zero, alternate, width, precision, kind })
    }

    fn fill_and_align(&mut self) -> (Option<u32>, Option<char>) {
        let is_align = |c: Option<char>| c.is_some_and(|c| "<>=^".contains(c));
        if is_align(self.peek(1)) {
            let fill = self.text.at(self.at);
            self.at += 1;
            (Some(fill), self.accept("<>=^"))
        } else {
            (None, self.accept("<>=^"))
        }
    }

    fn separator(&mut self, cx: &mut Ctx) -> Res<Option<char>> {
        let first = self.accept(",_");
        if first.is_some() && self.peek(0).is_some_and(|c| ",_".contains(c) && Some(c) != first) {
            return Err(value_error(cx, format_args!("Cannot specify both ',' and '_'.")));
        }
        Ok(first)
    }

    fn precision(&mut self, cx: &mut Ctx) -> Res<Option<usize>> {
        if self.accept(".").is_none() {
            return Ok(None);
        }
        let precision = self.number(cx)?;
        // Digits behind the point may be grouped too; text has none.
        let grouping = self.separator(cx)?;
        if precision.is_none() && grouping.is_none() {
            return Err(value_error(cx, format_args!("Format specifier missing precision")));
        }
        Ok(precision)
    }

    fn kind(&self, cx: &mut Ctx) -> Res<u32> {
        match self.text.len() - self.at {
            0 => Ok('s' as u32),
            1 => Ok(self.text.at(self.at)),
            _ => {
                let spec = self.text.to_string_lossy();
                Err(value_error(cx, format_args!("Invalid format specifier '{spec}' for object of type 'str'")))
            }
        }
    }
}

fn check_separator(cx: &mut Ctx, separator: char, kind: u32) -> Res<()> {
    let with_both = "defgEG%F";
    let with_underscore = "boxX";
    let fits = char::from_u32(kind)
        .is_some_and(|k| with_both.contains(k) || separator == '_' && with_underscore.contains(k));
    if fits {
        return Ok(());
    }
    let code = printable_code(kind);
    Err(value_error(cx, format_args!("Cannot specify '{separator}' with '{code}'.")))
}
