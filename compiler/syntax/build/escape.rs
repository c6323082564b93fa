//! The values of literals: escapes, line ends, doubled braces.

use crate::ast::{PyString, encode};

/// How the text of a literal is read. Braces are doubled in the text of f-strings, outside format specs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Text {
    Raw,
    RawBraces,
    Escaped,
    EscapedBraces,
}

/// The value of a string's text, or CPython's message.
pub fn string(body: &str, text: Text) -> Result<PyString, String> {
    let braces = matches!(text, Text::RawBraces | Text::EscapedBraces);
    let escapes = matches!(text, Text::Escaped | Text::EscapedBraces);
    let special = |b: u8| b == b'\r' || (escapes && b == b'\\') || (braces && (b == b'{' || b == b'}'));
    if !body.bytes().any(special) {
        return Ok(PyString::from(body));
    }
    let mut reader = Reader { body, at: 0, out: Vec::with_capacity(body.len()) };
    while let Some(c) = reader.peek() {
        match c {
            '\\' if escapes => reader.escape()?,
            '\r' => reader.line_end(),
            '{' | '}' if braces => {
                reader.copy(c);
                // The second of two.
                reader.at += usize::from(reader.peek() == Some(c));
            }
            _ => reader.copy(c),
        }
    }
    Ok(PyString::from_encoded(reader.out))
}

/// The value of a bytes literal's text, or CPython's message.
pub fn bytes(body: &str, raw: bool) -> Result<Vec<u8>, String> {
    if !body.is_ascii() {
        return Err("bytes can only contain ASCII literal characters".to_string());
    }
    let mut reader = Reader { body, at: 0, out: Vec::with_capacity(body.len()) };
    while let Some(c) = reader.peek() {
        match c {
            '\\' if !raw => reader.byte_escape()?,
            '\r' => reader.line_end(),
            _ => reader.copy(c),
        }
    }
    Ok(reader.out)
}

/// Whose escapes they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Str,
    Bytes,
    /// Text of an f-string: a backslash at its end stands before a brace.
    Formatted,
}

/// The first escape that means itself, or an octal one above 255: its place, its text, and whether it is the latter.
pub fn invalid(body: &str, kind: Kind) -> Option<(usize, String, bool)> {
    let mut from = 0;
    while let Some(found) = body[from..].find('\\') {
        let at = from + found;
        let rest = &body[at + 1..];
        let c = match rest.chars().next() {
            Some(c) => c,
            None if kind == Kind::Formatted => '{',
            None => return None,
        };
        match c {
            '\n' | '\r' | '\\' | '\'' | '"' | 'a' | 'b' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' => {}
            'N' | 'u' | 'U' if kind != Kind::Bytes => {}
            '0'..='7' => {
                let digits: String = rest.chars().take(3).take_while(|c| c.is_digit(8)).collect();
                if u32::from_str_radix(&digits, 8).is_ok_and(|v| v > 0o377) {
                    return Some((at, format!("\\{digits}"), true));
                }
            }
            _ => return Some((at, format!("\\{c}"), false)),
        }
        from = at + 1 + c.len_utf8();
    }
    None
}

struct Reader<'s> {
    body: &'s str,
    at: usize,
    out: Vec<u8>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.body[self.at..].chars().next()
    }

    fn copy(&mut self, c: char) {
        self.at += c.len_utf8();
        self.push(u32::from(c));
    }

    fn push(&mut self, point: u32) {
        encode(point, &mut self.out);
    }

    /// `\r\n` and `\r` are `\n` in a value.
    fn line_end(&mut self) {
        self.skip_line_end();
        self.out.push(b'\n');
    }

    fn skip_line_end(&mut self) {
        self.at += if self.body[self.at..].starts_with("\r\n") { 2 } else { 1 };
    }

    /// What strings and bytes share; false if the escape is none of these.
    fn simple_escape(&mut self) -> bool {
        let value = match self.body.as_bytes().get(self.at + 1) {
            Some(b'\r' | b'\n') => {
                self.at += 1;
                self.skip_line_end();
                return true;
            }
            Some(c @ (b'\\' | b'\'' | b'"')) => *c,
            Some(b'a') => 7,
            Some(b'b') => 8,
            Some(b't') => b'\t',
            Some(b'n') => b'\n',
            Some(b'v') => 11,
            Some(b'f') => 12,
            Some(b'r') => b'\r',
            _ => return false,
        };
        self.at += 2;
        self.out.push(value);
        true
    }

    fn escape(&mut self) -> Result<(), String> {
        if self.simple_escape() {
            return Ok(());
        }
        match self.body.as_bytes().get(self.at + 1) {
            Some(b'0'..=b'7') => {
                let value = self.octal();
                self.push(value);
            }
            Some(b'x') => self.hex(2, "truncated \\xXX escape")?,
            Some(b'u') => self.hex(4, "truncated \\uXXXX escape")?,
            Some(b'U') => self.hex(8, "truncated \\UXXXXXXXX escape")?,
            Some(b'N') => self.named()?,
            // An unknown escape stays as it is. A brace behind the backslash is looked at by the caller.
            _ => self.copy('\\'),
        }
        Ok(())
    }

    fn byte_escape(&mut self) -> Result<(), String> {
        if self.simple_escape() {
            return Ok(());
        }
        match self.body.as_bytes().get(self.at + 1) {
            Some(b'0'..=b'7') => {
                let value = self.octal();
                self.out.push(value as u8);
            }
            Some(b'x') => {
                let digits = self.hex_digits(2);
                if digits.len() != 2 {
                    return Err(format!("(value error) invalid \\x escape at position {}", self.at));
                }
                let value = u8::from_str_radix(digits, 16).expect("two hexadecimal digits");
                self.at += 4;
                self.out.push(value);
            }
            _ => self.copy('\\'),
        }
        Ok(())
    }

    fn octal(&mut self) -> u32 {
        let rest = &self.body.as_bytes()[self.at + 1..];
        let digits = rest.iter().take(3).take_while(|b| matches!(b, b'0'..=b'7'));
        let (mut value, mut len) = (0, 1);
        for digit in digits {
            value = value * 8 + u32::from(digit - b'0');
            len += 1;
        }
        self.at += len;
        value
    }

    /// The hexadecimal digits behind the letter of the escape, at most `max`.
    fn hex_digits(&self, max: usize) -> &str {
        let rest = &self.body[self.at + 2..];
        let len = rest.bytes().take(max).take_while(u8::is_ascii_hexdigit).count();
        &rest[..len]
    }

    fn hex(&mut self, width: usize, truncated: &str) -> Result<(), String> {
        let digits = self.hex_digits(width);
        let len = digits.len() + 2;
        if digits.len() < width {
            return Err(self.unicode_error(len, truncated));
        }
        let value = u32::from_str_radix(digits, 16).expect("at most eight hexadecimal digits");
        if value > 0x10FFFF {
            return Err(self.unicode_error(len, "illegal Unicode character"));
        }
        self.at += len;
        self.push(value);
        Ok(())
    }

    /// `\N{name}`
    fn named(&mut self) -> Result<(), String> {
        let rest = &self.body[self.at + 2..];
        let malformed = "malformed \\N character escape";
        let Some(braced) = rest.strip_prefix('{') else {
            return Err(self.unicode_error(2, malformed));
        };
        match braced.find('}') {
            None => Err(self.unicode_error(3 + braced.len(), malformed)),
            Some(0) => Err(self.unicode_error(3, malformed)),
            Some(len) => match unicode_names2::character(&braced[..len]) {
                None => Err(self.unicode_error(len + 4, "unknown Unicode character name")),
                Some(c) => {
                    self.at += len + 4;
                    self.push(u32::from(c));
                    Ok(())
                }
            },
        }
    }

    /// CPython's message; positions count in a copy of the text where other than ASCII is written `\UXXXXXXXX`.
    fn unicode_error(&self, len: usize, reason: &str) -> String {
        let width = |text: &str| text.chars().map(|c| if c.is_ascii() { 1 } else { 10 }).sum::<usize>();
        let start = width(&self.body[..self.at]);
        let end = start + width(&self.body[self.at..self.at + len]) - 1;
        format!("(unicode error) 'unicodeescape' codec can't decode bytes in position {start}-{end}: {reason}")
    }
}

/// The text of a replacement field as `{x=}` and t-strings show it.
pub fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote: Option<char> = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
                continue;
            }
            '#' if quote.is_none() => {
                while chars.next_if(|c| !matches!(c, '\r' | '\n')).is_some() {}
                continue;
            }
            '\'' | '"' if quote.is_none() => quote = Some(c),
            _ if quote == Some(c) => quote = None,
            _ => {}
        }
        out.push(c);
    }
    out
}
