//! The language of `str.format`: literal text and replacement fields, read piece by piece.

use crate::prelude::*;
use crate::raise::value_error;
use crate::text::unicode;
use crate::text::units::Units;

/// Literal text, then maybe a replacement field.
pub struct Piece<'a> {
    pub literal: Units<'a>,
    pub field: Option<Field<'a>>,
}

pub struct Field<'a> {
    pub name: Units<'a>,
    pub conversion: Option<u32>,
    pub spec: Units<'a>,
    /// The specification has fields of its own.
    pub nested: bool,
}

/// Reads a format string.
pub struct Pieces<'a> {
    text: Units<'a>,
    at: usize,
}

fn is(code: u32, c: char) -> bool {
    code == c as u32
}

impl<'a> Pieces<'a> {
    pub fn new(text: Units<'a>) -> Pieces<'a> {
        Pieces { text, at: 0 }
    }

    /// Where the next piece starts.
    pub fn position(&self) -> usize {
        self.at
    }

    pub fn resume(text: Units<'a>, at: usize) -> Pieces<'a> {
        Pieces { text, at }
    }

    fn take(&mut self) -> Option<u32> {
        if self.at == self.text.len() {
            return None;
        }
        self.at += 1;
        Some(self.text.at(self.at - 1))
    }

    pub fn next(&mut self, cx: &mut Ctx) -> Res<Option<Piece<'a>>> {
        if self.at == self.text.len() {
            return Ok(None);
        }
        let start = self.at;
        while let Some(code) = self.take() {
            if is(code, '{') || is(code, '}') {
                return self.at_brace(cx, start, code).map(Some);
            }
        }
        Ok(Some(Piece { literal: self.text.from(start), field: None }))
    }

    fn at_brace(&mut self, cx: &mut Ctx, start: usize, brace: u32) -> Res<Piece<'a>> {
        let doubled = self.at < self.text.len() && self.text.at(self.at) == brace;
        if doubled {
            let literal = self.text.slice(start, self.at);
            self.at += 1;
            return Ok(Piece { literal, field: None });
        }
        if is(brace, '}') || self.at == self.text.len() {
            let brace = if is(brace, '}') { '}' } else { '{' };
            return Err(value_error(cx, format_args!("Single '{brace}' encountered in format string")));
        }
        let literal = self.text.slice(start, self.at - 1);
        Ok(Piece { literal, field: Some(self.field(cx)?) })
    }

    fn field(&mut self, cx: &mut Ctx) -> Res<Field<'a>> {
        let start = self.at;
        let (end, stop) = self.field_name(cx)?;
        let name = self.text.slice(start, end);
        match stop {
            Some('}') => Ok(Field { name, conversion: None, spec: Units::EMPTY, nested: false }),
            Some('!') => self.conversion(cx, name),
            Some(':') => self.spec(cx, name, None),
            _ => Err(value_error(cx, format_args!("expected '}}' before end of string"))),
        }
    }

    /// Where the name ends, and the character that ended it.
    fn field_name(&mut self, cx: &mut Ctx) -> Res<(usize, Option<char>)> {
        let mut in_brackets = false;
        while let Some(code) = self.take() {
            match char::from_u32(code) {
                Some('{') if !in_brackets => {
                    return Err(value_error(cx, format_args!("unexpected '{{' in field name")));
                }
                Some('[') => in_brackets = true,
                Some(']') => in_brackets = false,
                stop @ Some('}' | ':' | '!') if !in_brackets => return Ok((self.at - 1, stop)),
                _ => {}
            }
        }
        Ok((self.at, None))
    }

    fn conversion(&mut self, cx: &mut Ctx, name: Units<'a>) -> Res<Field<'a>> {
        let Some(conversion) = self.take() else {
            return Err(value_error(cx, format_args!("end of string while looking for conversion specifier")));
        };
        match self.take().map(char::from_u32) {
            Some(Some('}')) => Ok(Field { name, conversion: Some(conversion), spec: Units::EMPTY, nested: false }),
            Some(Some(':')) | None => self.spec(cx, name, Some(conversion)),
            Some(_) => Err(value_error(cx, format_args!("expected ':' after conversion specifier"))),
        }
    }

    fn spec(&mut self, cx: &mut Ctx, name: Units<'a>, conversion: Option<u32>) -> Res<Field<'a>> {
        let start = self.at;
        let (mut depth, mut nested) = (1, false);
        while let Some(code) = self.take() {
            if is(code, '{') {
                depth += 1;
                nested = true;
            } else if is(code, '}') {
                depth -= 1;
                if depth == 0 {
                    return Ok(Field { name, conversion, spec: self.text.slice(start, self.at - 1), nested });
                }
            }
        }
        Err(value_error(cx, format_args!("unmatched '{{' in format spec")))
    }
}

/// What a field name starts with.
pub enum First<'a> {
    /// Nothing: the next argument.
    Auto,
    Index(usize),
    Key(Units<'a>),
}

/// One step from an object to a part of it.
pub enum Step<'a> {
    Attribute(Units<'a>),
    Index(usize),
    Key(Units<'a>),
}

/// A field name: `first.attribute[item]`...
pub struct FieldName<'a> {
    text: Units<'a>,
    at: usize,
}

impl<'a> FieldName<'a> {
    /// The first part, and the steps behind it.
    pub fn split(cx: &mut Ctx, text: Units<'a>) -> Res<(First<'a>, FieldName<'a>)> {
        let end = text.iter().position(|c| is(c, '.') || is(c, '[')).unwrap_or(text.len());
        let first = text.slice(0, end);
        let part = match integer(cx, first)? {
            _ if first.is_empty() => First::Auto,
            Some(index) => First::Index(index),
            None => First::Key(first),
        };
        Ok((part, FieldName { text, at: end }))
    }

    pub fn next(&mut self, cx: &mut Ctx) -> Res<Option<Step<'a>>> {
        if self.at == self.text.len() {
            return Ok(None);
        }
        let opener = self.text.at(self.at);
        self.at += 1;
        if is(opener, '.') {
            let name = self.until(|c| is(c, '.') || is(c, '['));
            return self.nonempty(cx, name).map(|name| Some(Step::Attribute(name)));
        }
        if !is(opener, '[') {
            return Err(value_error(cx, format_args!("Only '.' or '[' may follow ']' in format field specifier")));
        }
        let item = self.until(|c| is(c, ']'));
        if self.at == self.text.len() {
            return Err(value_error(cx, format_args!("Missing ']' in format string")));
        }
        self.at += 1;
        let item = self.nonempty(cx, item)?;
        Ok(Some(match integer(cx, item)? {
            Some(index) => Step::Index(index),
            None => Step::Key(item),
        }))
    }

    fn until(&mut self, stop: impl Fn(u32) -> bool) -> Units<'a> {
        let start = self.at;
        while self.at < self.text.len() && !stop(self.text.at(self.at)) {
            self.at += 1;
        }
        self.text.slice(start, self.at)
    }

    fn nonempty(&self, cx: &mut Ctx, part: Units<'a>) -> Res<Units<'a>> {
        if part.is_empty() {
            return Err(value_error(cx, format_args!("Empty attribute in format string")));
        }
        Ok(part)
    }
}

/// The number that the text is, if it has digits only.
fn integer(cx: &mut Ctx, text: Units<'_>) -> Res<Option<usize>> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut value = 0isize;
    for code in text.iter() {
        let Some(digit) = unicode::decimal(code) else {
            return Ok(None);
        };
        value = match value.checked_mul(10).and_then(|v| v.checked_add(digit as isize)) {
            Some(value) => value,
            None => return Err(value_error(cx, format_args!("Too many decimal digits in format string"))),
        };
    }
    Ok(Some(value as usize))
}
