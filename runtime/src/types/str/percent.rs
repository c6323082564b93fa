//! `format % values`: printf-style formatting.

use super::builder::{self, TextBuilder};
use super::layout;
use crate::object::{format as protocol, sequence};
use crate::prelude::*;
use crate::raise::{catch, error, type_error, type_name, value_error};
use crate::text::units::Units;
use crate::types::{bytes, tuple};

/// `self % values`.
pub fn modulo(cx: &mut Ctx, string: Word, values: Word) -> Res<Word> {
    let mut values = Values::new(values);
    let mut reader = Reader { text: layout::units(string), at: 0 };
    let mut out = TextBuilder::with_capacity(reader.text.len());
    while let Some(code) = reader.take() {
        if code != '%' as u32 {
            out.push(code);
        } else if reader.peek() == Some('%' as u32) {
            out.push('%' as u32);
            reader.at += 1;
        } else {
            let directive = directive(cx, &mut reader, &mut values)?;
            convert(cx, &directive, &mut values, &mut out)?;
        }
    }
    values.finish(cx)?;
    // A format without directives is the result itself, also where it is of a subclass.
    let plain = out.len() == layout::len(string) && !layout::units(string).iter().any(|code| code == u32::from(b'%'));
    if plain && !out.is_empty() { Ok(string) } else { out.finish(cx) }
}

/// `format % self`, where self is the right operand.
pub fn reflected_modulo(cx: &mut Ctx, values: Word, format: Word) -> Res<Word> {
    if layout::is_str(format) { modulo(cx, format, values) } else { Ok(not_implemented()) }
}

/// What one `%` directive asks for; shared with bytes formatting.
#[derive(Clone, Copy, Default)]
pub struct Directive {
    pub left: bool,
    pub plus: bool,
    pub blank: bool,
    pub alternate: bool,
    pub zero: bool,
    pub width: usize,
    pub precision: Option<usize>,
    pub kind: u32,
    /// Where the kind stands in the format.
    pub at: usize,
}

/// The values still to be formatted; shared with bytes formatting.
pub struct Values {
    /// A tuple of values, or one value.
    source: Word,
    /// How many of `source` have been used, if it is a tuple; for one value 0 or 1.
    used: usize,
    count: usize,
    is_tuple: bool,
    /// What `%(key)` looks into, or absent.
    mapping: Word,
    /// What is being formatted, for messages.
    target: &'static str,
}

impl Values {
    pub fn new(values: Word) -> Values {
        Values::of(values, "string")
    }

    pub fn for_bytes(values: Word) -> Values {
        let mut result = Values::of(values, "bytes");
        if bytes::is_bytes(values) || bytes::is_bytearray(values) {
            result.mapping = Word::ABSENT;
        }
        result
    }

    fn of(values: Word, target: &'static str) -> Values {
        let is_tuple = is_instance_of(values, ClassId::Tuple);
        let has_items = values.is_object() && class_of(values).slots.get().getitem.is_some();
        let is_mapping = has_items && !is_tuple && !layout::is_str(values);
        Values {
            source: values,
            used: 0,
            count: if is_tuple { tuple::items_of(values).len() } else { 1 },
            is_tuple,
            mapping: if is_mapping { values } else { Word::ABSENT },
            target,
        }
    }

    pub fn next(&mut self, cx: &mut Ctx) -> Res<Word> {
        if self.used == self.count {
            return Err(type_error(cx, format_args!("not enough arguments for format string")));
        }
        self.used += 1;
        Ok(if self.is_tuple { tuple::items_of(self.source)[self.used - 1].get() } else { self.source })
    }

    /// From now on the only value is `mapping[key]`.
    pub fn select(&mut self, cx: &mut Ctx, key: Word) -> Res<()> {
        self.source = sequence::get_item(cx, self.mapping, key)?;
        (self.used, self.count, self.is_tuple) = (0, 1, false);
        Ok(())
    }

    pub fn check_mapping(&self, cx: &mut Ctx) -> Res<()> {
        if self.mapping.is_absent() {
            return Err(type_error(cx, format_args!("format requires a mapping")));
        }
        Ok(())
    }

    /// `%*d`: an int value as width or precision.
    fn star(&mut self, cx: &mut Ctx) -> Res<isize> {
        let value = self.next(cx)?;
        if !is_instance_of(value, ClassId::Int) {
            return Err(type_error(cx, format_args!("* wants int")));
        }
        super::subscript::size_argument(cx, value)
    }

    pub fn finish(&self, cx: &mut Ctx) -> Res<()> {
        if self.used < self.count && self.mapping.is_absent() {
            let target = self.target;
            return Err(type_error(cx, format_args!("not all arguments converted during {target} formatting")));
        }
        Ok(())
    }
}

/// Reads a format; shared with bytes formatting.
pub struct Reader<'a> {
    pub text: Units<'a>,
    pub at: usize,
}

impl<'a> Reader<'a> {
    pub fn take(&mut self) -> Option<u32> {
        let code = self.peek()?;
        self.at += 1;
        Some(code)
    }
    pub fn peek(&self) -> Option<u32> {
        (self.at < self.text.len()).then(|| self.text.at(self.at))
    }
    fn accept(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c as u32);
        self.at += usize::from(found);
        found
    }

    /// The text between the parentheses of `%(key)`, if there is a key.
    pub fn key(&mut self, cx: &mut Ctx) -> Res<Option<Units<'a>>> {
        if !self.accept('(') {
            return Ok(None);
        }
        let start = self.at;
        let mut depth = 1;
        while let Some(code) = self.take() {
            depth += i32::from(code == '(' as u32) - i32::from(code == ')' as u32);
            if depth == 0 {
                return Ok(Some(self.text.slice(start, self.at - 1)));
            }
        }
        Err(value_error(cx, format_args!("incomplete format key")))
    }

    /// Everything behind the key.
    pub fn directive(&mut self, cx: &mut Ctx, values: &mut Values) -> Res<Directive> {
        let mut directive = Directive::default();
        while self.flag(&mut directive) {}
        if self.accept('*') {
            let width = values.star(cx)?;
            directive.left |= width < 0;
            directive.width = width.unsigned_abs();
        } else {
            directive.width = self.number(cx, isize::MAX as usize, "width too big")?;
        }
        if self.accept('.') {
            directive.precision = Some(if self.accept('*') {
                values.star(cx)?.max(0) as usize
            } else {
                self.number(cx, i32::MAX as usize, "precision too big")?
            });
        }
        let _length_modifier = self.accept('h') || self.accept('l') || self.accept('L');
        directive.at = self.at;
        match self.take() {
            Some(kind) => directive.kind = kind,
            None => return Err(value_error(cx, format_args!("incomplete format"))),
        }
        Ok(directive)
    }

    fn flag(&mut self, directive: &mut Directive) -> bool {
        let flag = match self.peek().and_then(char::from_u32) {
            Some('-') => &mut directive.left,
            Some('+') => &mut directive.plus,
            Some(' ') => &mut directive.blank,
            Some('#') => &mut directive.alternate,
            Some('0') => &mut directive.zero,
            _ => return false,
        };
        *flag = true;
        self.at += 1;
        true
    }

    fn number(&mut self, cx: &mut Ctx, max: usize, message: &str) -> Res<usize> {
        let mut value = 0usize;
        while let Some(digit) = self.peek().and_then(char::from_u32).and_then(|c| c.to_digit(10)) {
            value = match value.checked_mul(10).map(|v| v + digit as usize).filter(|&v| v <= max) {
                Some(value) => value,
                None => return Err(value_error(cx, format_args!("{message}"))),
            };
            self.at += 1;
        }
        Ok(value)
    }
}

fn directive(cx: &mut Ctx, reader: &mut Reader<'_>, values: &mut Values) -> Res<Directive> {
    if reader.peek() == Some('(' as u32) {
        values.check_mapping(cx)?;
    }
    if let Some(key) = reader.key(cx)? {
        let key = builder::from_units(cx, key)?;
        values.select(cx, key)?;
    }
    reader.directive(cx, values)
}

fn convert(cx: &mut Ctx, directive: &Directive, values: &mut Values, out: &mut TextBuilder) -> Res<()> {
    let value = values.next(cx)?;
    let Some(kind) = char::from_u32(directive.kind) else {
        return Err(unsupported(cx, directive));
    };
    match kind {
        's' | 'r' | 'a' => {
            let text = match kind {
                's' => protocol::str_of(cx, value)?,
                'r' => protocol::repr(cx, value)?,
                _ => protocol::ascii(cx, value)?,
            };
            let len = directive.precision.map_or(layout::len(text), |p| p.min(layout::len(text)));
            put_padded(out, directive, layout::units(text).slice(0, len));
        }
        'c' => {
            let code = character(cx, value)?;
            put_padded(out, directive, Units::Four(&[code]));
        }
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => {
            let number = integer(cx, value, directive, kind)?;
            put_number(out, directive, &number);
        }
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {
            let number = float(cx, value, directive, kind)?;
            put_number(out, directive, &number);
        }
        _ => return Err(unsupported(cx, directive)),
    }
    Ok(())
}

fn unsupported(cx: &mut Ctx, directive: &Directive) -> Raised {
    let (code, at) = (directive.kind, directive.at);
    let shown = char::from_u32(code).filter(|c| (' '..='~').contains(c)).unwrap_or('?');
    value_error(cx, format_args!("unsupported format character '{shown}' (0x{code:x}) at index {at}"))
}

fn put_padded(out: &mut TextBuilder, directive: &Directive, text: Units<'_>) {
    let missing = directive.width.saturating_sub(text.len());
    if !directive.left {
        out.push_repeated(' ' as u32, missing);
    }
    out.push_units(text);
    if directive.left {
        out.push_repeated(' ' as u32, missing);
    }
}

/// A number in parts, so that padding can go between them. All ASCII.
#[derive(Default)]
pub struct Number {
    sign: &'static str,
    prefix: &'static str,
    digits: String,
}

impl Number {
    fn new(directive: &Directive, text: &str) -> Number {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let sign = match (negative, directive.plus, directive.blank) {
            (true, ..) => "-",
            (false, true, _) => "+",
            (false, false, true) => " ",
            (false, false, false) => "",
        };
        Number { sign, prefix: "", digits: digits.to_string() }
    }
    pub fn len(&self) -> usize {
        self.sign.len() + self.prefix.len() + self.digits.len()
    }
    /// The number with what pads it to the width of the directive: text pieces and runs of one character.
    pub fn pieces<'a>(&'a self, directive: &Directive) -> [(&'a str, char, usize); 4] {
        let missing = directive.width.saturating_sub(self.len());
        let (before, zeros, after) = match (directive.left, directive.zero) {
            (true, _) => (0, 0, missing),
            (false, true) => (0, missing, 0),
            (false, false) => (missing, 0, 0),
        };
        [("", ' ', before), (self.sign, ' ', 0), (self.prefix, '0', zeros), (&self.digits, ' ', after)]
    }
}

fn put_number(out: &mut TextBuilder, directive: &Directive, number: &Number) {
    for (text, fill, times) in number.pieces(directive) {
        out.push_str(text);
        out.push_repeated(fill as u32, times);
    }
}

/// `%d`, `%x` and their kin.
pub fn integer(cx: &mut Ctx, value: Word, directive: &Directive, kind: char) -> Res<Number> {
    let int = if is_instance_of(value, ClassId::Int) { value } else { to_int(cx, value, kind)? };
    let int_class = class(ClassId::Int).slots.get();
    let text = match kind {
        'd' | 'i' | 'u' => int_class.repr.map(|f| f(cx, int)),
        _ => int_class.format.map(|f| f(cx, int, layout::latin1_char(kind as u8))),
    };
    let text = text.and_then(Word::present).ok_or(Raised)?;
    let mut number = Number::new(directive, &super::to_string_lossy(text));
    if let Some(precision) = directive.precision {
        let zeros = precision.saturating_sub(number.digits.len());
        number.digits.insert_str(0, &"0".repeat(zeros));
    }
    if directive.alternate {
        number.prefix = match kind {
            'x' => "0x",
            'X' => "0X",
            'o' => "0o",
            _ => "",
        };
    }
    Ok(number)
}

/// The int that a value which is none stands for: what `int()` makes of a number, or `__index__` for `%x` and `%o`.
fn to_int(cx: &mut Ctx, value: Word, kind: char) -> Res<Word> {
    let slots = class_of(value).slots.get();
    let (converter, wanted) = match kind {
        'd' | 'i' | 'u' => (slots.int.or(slots.index), "a real number"),
        _ => (slots.index, "an integer"),
    };
    let result = match converter {
        Some(convert) => convert(cx, value).present(),
        None => None,
    };
    match result {
        Some(int) if is_instance_of(int, ClassId::Int) => return Ok(int),
        None if converter.is_some() && !catch(cx, ClassId::TypeError) => return Err(Raised),
        Some(_) | None => {}
    }
    let class = type_name(value);
    Err(type_error(cx, format_args!("%{kind} format: {wanted} is required, not {class}")))
}

/// `%f`, `%e`, `%g`.
fn float(cx: &mut Ctx, value: Word, directive: &Directive, kind: char) -> Res<Number> {
    float_or(cx, value, directive, kind, "must be real number")
}

/// As `float`, with the message for what is no number.
pub fn float_or(cx: &mut Ctx, value: Word, directive: &Directive, kind: char, wanted: &str) -> Res<Number> {
    let float = to_float(cx, value, wanted)?;
    let alternate = if directive.alternate { "#" } else { "" };
    let spec = format!("{alternate}.{}{kind}", directive.precision.unwrap_or(6));
    let spec = builder::new(cx, &spec)?;
    let text = class(ClassId::Float).slots.get().format.map(|f| f(cx, float, spec));
    let text = text.and_then(Word::present).ok_or(Raised)?;
    Ok(Number::new(directive, &super::to_string_lossy(text)))
}

fn to_float(cx: &mut Ctx, value: Word, wanted: &str) -> Res<Word> {
    if is_instance_of(value, ClassId::Float) {
        return Ok(value);
    }
    let slots = class_of(value).slots.get();
    if let Some(convert) = slots.float {
        let float = convert(cx, value).present().ok_or(Raised)?;
        let method = format!("{}.__float__", type_name(value));
        crate::object::operators::check_converted(cx, &method, ClassId::Float, float)?;
        return Ok(float);
    }
    if slots.index.is_some() {
        let int = crate::object::operators::index(cx, value)?;
        return crate::types::int::to_float_word(cx, int);
    }
    let class = type_name(value);
    Err(type_error(cx, format_args!("{wanted}, not {class}")))
}

/// `%c`.
fn character(cx: &mut Ctx, value: Word) -> Res<u32> {
    if layout::is_str(value) {
        let len = layout::len(value);
        if len == 1 {
            return Ok(layout::units(value).at(0));
        }
        return Err(type_error(
            cx,
            format_args!("%c requires an int or a unicode character, not a string of length {len}"),
        ));
    }
    let int = match crate::object::operators::index(cx, value) {
        Ok(int) => int,
        Err(raised) if !is_instance_of(cx.pending.get(), ClassId::TypeError) => return Err(raised),
        Err(_) => {
            crate::raise::take_pending(cx);
            let class = type_name(value);
            return Err(type_error(cx, format_args!("%c requires an int or a unicode character, not {class}")));
        }
    };
    match crate::types::int::to_i64(int).filter(|c| (0..0x110000).contains(c)) {
        Some(code) => Ok(code as u32),
        None => Err(error(cx, ClassId::OverflowError, format_args!("%c arg not in range(0x110000)"))),
    }
}
