//! The format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`,
//! shared by int, float, complex and str.

use crate::prelude::*;
use crate::raise::{type_error, value_error};

/// A specification as written. What a type does not support, it refuses itself.
#[derive(Clone, Debug)]
pub struct Spec {
    pub fill: char,
    /// `<`, `>`, `^` or `=`; None where neither it nor a leading 0 was given.
    pub align: Option<char>,
    /// `+`, `-` or a blank.
    pub sign: Option<char>,
    pub coerce_zero: bool,
    pub alternate: bool,
    pub width: usize,
    /// `,` or `_` between groups of digits before the point.
    pub grouping: Option<char>,
    pub precision: Option<usize>,
    /// The same behind the point.
    pub fraction_grouping: Option<char>,
    pub kind: Option<char>,
}

/// The parts of a number to lay out.
pub struct Number<'a> {
    pub negative: bool,
    /// `0x` and the like.
    pub prefix: &'a str,
    /// Digits before the point; empty for `inf` and `nan`.
    pub digits: &'a str,
    /// Everything behind them.
    pub rest: &'a str,
    /// Digits in a group.
    pub group: usize,
}

/// Reads characters of a specification from the front.
struct Reader<'a> {
    rest: &'a [char],
}

impl Reader<'_> {
    fn take(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let (&first, rest) = self.rest.split_first()?;
        wanted(first).then(|| {
            self.rest = rest;
            first
        })
    }

    /// Decimal digits of any script; Err on overflow.
    fn number(&mut self) -> Result<Option<usize>, ()> {
        let mut value: Option<usize> = None;
        while let Some(digit) = self.rest.first().and_then(|&c| crate::types::number_text::decimal_value(c)) {
            let next = value.unwrap_or(0).checked_mul(10).and_then(|v| v.checked_add(digit as usize));
            value = Some(next.filter(|&v| v <= isize::MAX as usize).ok_or(())?);
            self.rest = &self.rest[1..];
        }
        Ok(value)
    }

    fn grouping(&mut self, cx: &mut Ctx) -> Res<Option<char>> {
        let comma = self.take(|c| c == ',');
        let underscore = self.take(|c| c == '_');
        if comma.is_some() && underscore.is_some() || underscore.is_some() && self.rest.first() == Some(&',') {
            return Err(value_error(cx, format_args!("Cannot specify both ',' and '_'.")));
        }
        Ok(comma.or(underscore))
    }
}

fn is_align(c: char) -> bool {
    matches!(c, '<' | '>' | '=' | '^')
}

impl Spec {
    /// Reads the specification of a number.
    pub fn parse(cx: &mut Ctx, text: &str, type_name: &str) -> Res<Spec> {
        Spec::parse_with(cx, text, type_name, None, '>')
    }

    /// `default_kind` stands for a missing type letter in the check of the grouping option; a leading 0 means `=`
    /// alignment only for types that are aligned right by default.
    pub fn parse_with(cx: &mut Ctx, text: &str, type_name: &str, default_kind: Option<char>, default_align: char) -> Res<Spec> {
        let chars: Vec<char> = text.chars().collect();
        let mut reader = Reader { rest: &chars };
        let (mut fill, mut align) = (None, None);
        match *reader.rest {
            [f, a, ..] if is_align(a) => {
                (fill, align) = (Some(f), Some(a));
                reader.rest = &reader.rest[2..];
            }
            _ => align = reader.take(is_align).or(align),
        }
        let sign = reader.take(|c| matches!(c, '+' | '-' | ' '));
        let coerce_zero = reader.take(|c| c == 'z').is_some();
        let alternate = reader.take(|c| c == '#').is_some();
        if fill.is_none() && reader.take(|c| c == '0').is_some() {
            fill = Some('0');
            if align.is_none() && default_align == '>' {
                align = Some('=');
            }
        }
        let width = number_of(cx, &mut reader)?;
        let grouping = reader.grouping(cx)?;
        let (mut precision, mut fraction_grouping) = (None, None);
        if reader.take(|c| c == '.').is_some() {
            precision = number_of(cx, &mut reader)?;
            fraction_grouping = reader.grouping(cx)?;
            if precision.is_none() && fraction_grouping.is_none() {
                return Err(value_error(cx, format_args!("Format specifier missing precision")));
            }
        }
        let kind = match *reader.rest {
            [] => None,
            [kind] => Some(kind),
            _ => return Err(value_error(cx, format_args!("Invalid format specifier '{text}' for object of type '{type_name}'"))),
        };
        let spec = Spec {
            fill: fill.unwrap_or(' '),
            align,
            sign,
            coerce_zero,
            alternate,
            width: width.unwrap_or(0),
            grouping,
            precision,
            fraction_grouping,
            kind,
        };
        spec.check_grouping(cx, grouping, default_kind)?;
        spec.check_grouping(cx, fraction_grouping, default_kind)?;
        Ok(spec)
    }

    fn check_grouping(&self, cx: &mut Ctx, grouping: Option<char>, default_kind: Option<char>) -> Res<()> {
        let Some(separator) = grouping else { return Ok(()) };
        match self.kind.or(default_kind) {
            None | Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => Ok(()),
            Some('b' | 'o' | 'x' | 'X') if separator == '_' => Ok(()),
            Some(kind) if (' '..'\x7f').contains(&kind) => {
                Err(value_error(cx, format_args!("Cannot specify '{separator}' with '{kind}'.")))
            }
            Some(kind) => Err(value_error(cx, format_args!("Cannot specify '{separator}' with '\\x{:x}'.", kind as u32))),
        }
    }

    /// `text` filled up to the width.
    pub fn padded(&self, cx: &mut Ctx, text: &str, default_align: char) -> Res<String> {
        let (left, right) = self.margins(text.chars().count(), default_align);
        let mut out = String::new();
        if out.try_reserve(text.len().saturating_add((left + right).saturating_mul(self.fill.len_utf8()))).is_err() {
            return Err(crate::raise::memory_error(cx));
        }
        out.extend(core::iter::repeat_n(self.fill, left));
        out.push_str(text);
        out.extend(core::iter::repeat_n(self.fill, right));
        Ok(out)
    }

    /// How many fill characters go before and behind a text of this many characters.
    pub fn margins(&self, chars: usize, default_align: char) -> (usize, usize) {
        let missing = self.width.saturating_sub(chars);
        let left = match self.align.unwrap_or(default_align) {
            '<' => 0,
            '^' => missing / 2,
            _ => missing,
        };
        (left, missing - left)
    }

    /// Lays out a number: sign, prefix, padding by zeros between them and the digits, grouping, and the width.
    pub fn number(&self, cx: &mut Ctx, number: Number<'_>) -> Res<String> {
        let sign = match (number.negative, self.sign) {
            (true, _) => "-",
            (false, Some('+')) => "+",
            (false, Some(' ')) => " ",
            _ => "",
        };
        let around = sign.len() + number.prefix.len() + number.rest.len();
        let zeros = self.fill == '0' && self.align == Some('=');
        let least = if zeros { self.width.saturating_sub(around) } else { 0 };
        if least > 1 << 40 {
            return Err(crate::raise::memory_error(cx));
        }
        let digits = match number.digits {
            "" => String::new(),
            digits => grouped(digits, self.grouping, number.group, least),
        };
        if self.align != Some('=') {
            return self.padded(cx, &format!("{sign}{}{digits}{}", number.prefix, number.rest), '>');
        }
        let inner = Spec { width: self.width.saturating_sub(sign.len() + number.prefix.len()), align: Some('>'), ..self.clone() };
        let body = inner.padded(cx, &format!("{digits}{}", number.rest), '>')?;
        Ok(format!("{sign}{}{body}", number.prefix))
    }
}

fn number_of(cx: &mut Ctx, reader: &mut Reader<'_>) -> Res<Option<usize>> {
    reader.number().map_err(|()| value_error(cx, format_args!("Too many decimal digits in format string")))
}

/// `digits` in groups from the right, with zeros in front until the text is at least `least` characters long.
/// A separator is never the first character, so the text may get one longer.
pub fn grouped(digits: &str, separator: Option<char>, group: usize, least: usize) -> String {
    let Some(separator) = separator else { return format!("{digits:0>least$}") };
    let mut reversed = Vec::with_capacity(digits.len().max(least) * 4 / 3 + 1);
    let mut source = digits.bytes().rev();
    loop {
        for _ in 0..group {
            match source.next() {
                Some(digit) => reversed.push(digit),
                None if reversed.len() < least || reversed.last() == Some(&(separator as u8)) => reversed.push(b'0'),
                None => break,
            }
        }
        if source.len() == 0 && reversed.len() >= least {
            break;
        }
        reversed.push(separator as u8);
    }
    reversed.iter().rev().map(|&b| b as char).collect()
}

/// `digits` in groups of three from the left, as behind a decimal point.
pub fn grouped_fraction(digits: &str, separator: Option<char>) -> String {
    let Some(separator) = separator else { return digits.to_owned() };
    let mut out = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && i % 3 == 0 {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// ValueError for a type letter that the type does not have.
pub fn unknown_kind(cx: &mut Ctx, kind: char, type_name: &str) -> Raised {
    if kind > ' ' && kind < '\u{80}' {
        return value_error(cx, format_args!("Unknown format code '{kind}' for object of type '{type_name}'"));
    }
    value_error(cx, format_args!("Unknown format code '\\x{:x}' for object of type '{type_name}'", kind as u32))
}

/// The text of a `format_spec` argument.
pub fn text_of(cx: &mut Ctx, spec: Word) -> Res<String> {
    if !is_instance_of(spec, ClassId::Str) {
        let kind = crate::types::str::class_of_argument(spec);
        return Err(type_error(cx, format_args!("__format__() argument must be str, not {kind}")));
    }
    Ok(crate::types::str::to_string_lossy(spec))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_fill_up_with_zeros() {
        assert_eq!(grouped("1234567", Some(','), 3, 0), "1,234,567");
        assert_eq!(grouped("1234567", Some('_'), 3, 12), "0_001_234_567");
        assert_eq!(grouped("111", Some('_'), 4, 8), "000_0111");
        assert_eq!(grouped("111", Some('_'), 4, 9), "0000_0111");
        assert_eq!(grouped("111", Some('_'), 4, 10), "0_0000_0111");
        assert_eq!(grouped("0", Some(','), 3, 5), "0,000");
        assert_eq!(grouped("0", Some(','), 3, 6), "00,000");
        assert_eq!(grouped("5", None, 3, 4), "0005");
    }

    #[test]
    fn fractions_are_grouped_from_the_left() {
        assert_eq!(grouped_fraction("567891", Some('_')), "567_891");
        assert_eq!(grouped_fraction("5678", Some(',')), "567,8");
    }
}
