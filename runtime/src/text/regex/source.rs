//! The text of a pattern or template as tokens: a character, or a backslash with the one behind it.
//!
//! The token after the current one is read ahead, so that a lone backslash at the end is reported as soon as
//! the reader comes near to it.

use super::Fault;
use crate::text::unicode;
use crate::text::units::Units;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    Char(u32),
    Escape(u32),
}

impl Token {
    pub fn is(self, c: char) -> bool {
        self == Token::Char(c as u32)
    }
    pub fn len(self) -> usize {
        match self {
            Token::Char(_) => 1,
            Token::Escape(_) => 2,
        }
    }
    /// The character of a plain token that is one of `set`.
    pub fn one_of(self, set: &str) -> Option<char> {
        match self {
            Token::Char(c) => char::from_u32(c).filter(|c| set.contains(*c)),
            Token::Escape(_) => None,
        }
    }
    pub fn text(self) -> String {
        match self {
            Token::Char(c) => shown(c).to_string(),
            Token::Escape(c) => format!("\\{}", shown(c)),
        }
    }
}

pub fn shown(code: u32) -> char {
    char::from_u32(code).unwrap_or('\u{fffd}')
}

pub struct Source<'a> {
    text: Units<'a>,
    /// A str pattern, no bytes.
    pub is_text: bool,
    pub next: Option<Token>,
    /// Behind `next`.
    index: usize,
}

impl<'a> Source<'a> {
    pub fn new(text: Units<'a>, is_text: bool) -> Result<Source<'a>, Fault> {
        let mut source = Source { text, is_text, next: None, index: 0 };
        source.advance()?;
        Ok(source)
    }

    fn advance(&mut self) -> Result<(), Fault> {
        if self.index >= self.text.len() {
            self.next = None;
            return Ok(());
        }
        let code = self.text.at(self.index);
        if code != '\\' as u32 {
            self.next = Some(Token::Char(code));
            self.index += 1;
            return Ok(());
        }
        if self.index + 1 >= self.text.len() {
            return Err(Fault::Pattern { message: "bad escape (end of pattern)".into(), at: Some(self.text.len() - 1) });
        }
        self.next = Some(Token::Escape(self.text.at(self.index + 1)));
        self.index += 2;
        Ok(())
    }

    /// Takes the next token.
    pub fn take(&mut self) -> Result<Option<Token>, Fault> {
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    /// Takes the next token if it is this character.
    pub fn matches(&mut self, c: char) -> Result<bool, Fault> {
        if self.next != Some(Token::Char(c as u32)) {
            return Ok(false);
        }
        self.advance()?;
        Ok(true)
    }

    /// Takes at most `n` characters of a kind.
    pub fn take_while(&mut self, n: usize, kind: impl Fn(u32) -> bool) -> Result<Vec<u32>, Fault> {
        let mut taken = Vec::new();
        while taken.len() < n {
            match self.next {
                Some(Token::Char(c)) if kind(c) => taken.push(c),
                _ => break,
            }
            self.advance()?;
        }
        Ok(taken)
    }

    /// The text up to `end`, which is taken too. `what` is its name in messages.
    pub fn take_until(&mut self, end: char, what: &str) -> Result<Vec<u32>, Fault> {
        let mut text = Vec::new();
        loop {
            let token = self.next;
            self.advance()?;
            match token {
                None if text.is_empty() => return Err(self.fault(format!("missing {what}"), 0)),
                None => return Err(self.fault(format!("missing {end}, unterminated name"), text.len())),
                Some(t) if t.is(end) && text.is_empty() => return Err(self.fault(format!("missing {what}"), 1)),
                Some(t) if t.is(end) => return Ok(text),
                Some(Token::Char(c)) => text.push(c),
                Some(Token::Escape(c)) => text.extend(['\\' as u32, c]),
            }
        }
    }

    /// Where the next token begins.
    pub fn place(&self) -> usize {
        self.index - self.next.map_or(0, Token::len)
    }

    /// Goes back to a place.
    pub fn seek(&mut self, place: usize) -> Result<(), Fault> {
        self.index = place;
        self.advance()
    }

    /// A fault that lies `back` characters before the next token.
    pub fn fault(&self, message: impl Into<String>, back: usize) -> Fault {
        let message: String = message.into();
        let message = if self.is_text { message } else { ascii_only(&message) };
        Fault::Pattern { message, at: Some(self.place() - back) }
    }

    /// The name of a group is an identifier, in ASCII for bytes patterns.
    pub fn check_group_name(&self, name: &[u32], back: usize) -> Result<(), Fault> {
        let identifier = !name.is_empty()
            && name.iter().enumerate().all(|(i, &c)| {
                c == '_' as u32 || if i == 0 { unicode::is_identifier_start(c) } else { unicode::is_identifier_continue(c) }
            });
        if identifier && (self.is_text || name.iter().all(|&c| c < 128)) {
            return Ok(());
        }
        let shown = quoted(name, !self.is_text);
        Err(self.fault(format!("bad character in group name {shown}"), name.len() + back))
    }
}

/// `repr(text)`, or `ascii(text)`.
pub fn quoted(text: &[u32], ascii: bool) -> String {
    let quote = if text.contains(&('\'' as u32)) && !text.contains(&('"' as u32)) { '"' } else { '\'' };
    let mut out = String::from(quote);
    for &code in text {
        match code {
            9 => out.push_str("\\t"),
            10 => out.push_str("\\n"),
            13 => out.push_str("\\r"),
            92 => out.push_str("\\\\"),
            _ if code == quote as u32 => {
                out.push('\\');
                out.push(quote);
            }
            _ if code < 128 && unicode::is_printable(code) || !ascii && unicode::is_printable(code) => out.push(shown(code)),
            0..=0xff => out.push_str(&format!("\\x{code:02x}")),
            0x100..=0xffff => out.push_str(&format!("\\u{code:04x}")),
            _ => out.push_str(&format!("\\U{code:08x}")),
        }
    }
    out.push(quote);
    out
}

fn ascii_only(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c as u32 {
            0..=0x7f => out.push(c),
            code @ 0x80..=0xff => out.push_str(&format!("\\x{code:02x}")),
            code => out.push_str(&format!("\\u{code:04x}")),
        }
    }
    out
}
