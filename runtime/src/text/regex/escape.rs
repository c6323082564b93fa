//! Escapes in patterns.

use super::Fault;
use super::charset::{Category, Item};
use super::node::{At, Node};
use super::parse::Parser;
use super::source::{Token, quoted, shown};
use crate::text::units::Units;

fn is_octal(code: u32) -> bool {
    (0x30..=0x37).contains(&code)
}

fn is_decimal(code: u32) -> bool {
    (0x30..=0x39).contains(&code)
}

fn is_hex(code: u32) -> bool {
    code < 128 && char::from(code as u8).is_ascii_hexdigit()
}

fn number(digits: &[u32], base: u32) -> u32 {
    digits.iter().fold(0u32, |n, &d| n.wrapping_mul(base).wrapping_add(shown(d).to_digit(base).unwrap_or(0)))
}

fn text_of(codes: &[u32]) -> String {
    codes.iter().map(|&c| shown(c)).collect()
}

/// The characters of `\n` and its like, which are the same inside and outside of sets (`\b` is not among them).
fn simple(c: char) -> Option<u32> {
    Some(match c {
        'a' => 7,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        '\\' => 92,
        _ => return None,
    })
}

impl Parser<'_> {
    /// An escape outside of sets.
    pub(super) fn escape(&mut self, code: u32) -> Result<Node, Fault> {
        let c = shown(code);
        let at = match c {
            'A' => Some(At::TextStart),
            'Z' | 'z' => Some(At::TextEnd),
            'b' => Some(At::Boundary),
            'B' => Some(At::NotBoundary),
            _ => None,
        };
        if let Some(at) = at {
            return Ok(Node::At(at));
        }
        if let Some(category) = Category::of_letter(c) {
            return Ok(Node::Set { negate: false, items: vec![Item::Category(category)] });
        }
        if let Some(code) = simple(c) {
            return Ok(Node::Literal(code));
        }
        if let Some(code) = self.coded(c)? {
            return Ok(Node::Literal(code));
        }
        if c == '0' {
            let digits = self.source.take_while(2, is_octal)?;
            return Ok(Node::Literal(number(&digits, 8)));
        }
        if is_decimal(code) {
            return self.digits(code);
        }
        if c.is_ascii_alphabetic() {
            return Err(self.source.fault(format!("bad escape \\{c}"), 2));
        }
        Ok(Node::Literal(code))
    }

    /// `\12` is a group, `\123` a character.
    fn digits(&mut self, first: u32) -> Result<Node, Fault> {
        let mut digits = vec![first];
        if let Some(Token::Char(second)) = self.source.next.filter(|t| matches!(t, Token::Char(c) if is_decimal(*c))) {
            self.source.take()?;
            digits.push(second);
            if is_octal(first) && is_octal(second) {
                if let Some(Token::Char(third)) = self.source.next.filter(|t| matches!(t, Token::Char(c) if is_octal(*c))) {
                    self.source.take()?;
                    digits.push(third);
                    return self.octal(&digits).map(Node::Literal);
                }
            }
        }
        let group = number(&digits, 10);
        if group >= self.groups() {
            return Err(self.source.fault(format!("invalid group reference {group}"), digits.len()));
        }
        if !self.is_closed(group) {
            return Err(self.source.fault("cannot refer to an open group", digits.len() + 1));
        }
        self.check_behind(group)?;
        Ok(Node::Reference(group))
    }

    fn octal(&self, digits: &[u32]) -> Result<u32, Fault> {
        let code = number(digits, 8);
        if code <= 0o377 {
            return Ok(code);
        }
        let text = text_of(digits);
        Err(self.source.fault(format!("octal escape value \\{text} outside of range 0-0o377"), digits.len() + 1))
    }

    /// An escape inside of a set.
    pub(super) fn class_escape(&mut self, code: u32) -> Result<Item, Fault> {
        let c = shown(code);
        let one = |code| Ok(Item::Range(code, code));
        if let Some(code) = simple(c) {
            return one(code);
        }
        if c == 'b' {
            return one(8);
        }
        if let Some(category) = Category::of_letter(c) {
            return Ok(Item::Category(category));
        }
        if let Some(code) = self.coded(c)? {
            return one(code);
        }
        if is_octal(code) {
            let mut digits = vec![code];
            digits.extend(self.source.take_while(2, is_octal)?);
            return self.octal(&digits).and_then(one);
        }
        if is_decimal(code) || c.is_ascii_alphabetic() {
            return Err(self.source.fault(format!("bad escape \\{c}"), 2));
        }
        one(code)
    }

    /// `\xhh`, `\uhhhh`, `\Uhhhhhhhh` and `\N{name}`.
    fn coded(&mut self, c: char) -> Result<Option<u32>, Fault> {
        let length = match c {
            'x' => 2,
            'u' if self.source.is_text => 4,
            'U' if self.source.is_text => 8,
            'N' if self.source.is_text => return self.named_character().map(Some),
            _ => return Ok(None),
        };
        let digits = self.source.take_while(length, is_hex)?;
        let text = text_of(&digits);
        if digits.len() != length {
            return Err(self.source.fault(format!("incomplete escape \\{c}{text}"), digits.len() + 2));
        }
        let code = number(&digits, 16);
        if code > 0x10_ffff {
            return Err(self.source.fault(format!("bad escape \\{c}{text}"), digits.len() + 2));
        }
        Ok(Some(code))
    }

    fn named_character(&mut self) -> Result<u32, Fault> {
        if !self.source.matches('{')? {
            return Err(self.source.fault("missing {", 0));
        }
        let name = self.source.take_until('}', "character name")?;
        match (self.lookup)(Units::Four(&name)) {
            Some(code) => Ok(code),
            None => {
                let shown = quoted(&name, false);
                Err(self.source.fault(format!("undefined character name {shown}"), name.len() + 4))
            }
        }
    }
}
