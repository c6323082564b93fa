//! Templates of `sub` and `expand`.

use super::Fault;
use super::source::{Source, Token, quoted, shown};
use crate::text::units::Units;

/// A part of a template.
#[derive(Debug, PartialEq, Eq)]
pub enum Part {
    Text(Vec<u32>),
    Group(u32),
}

/// What a template refers to.
pub trait Groups {
    fn count(&self) -> u32;
    fn named(&self, name: &[u32]) -> Option<u32>;
}

fn is_digit(code: u32) -> bool {
    (0x30..=0x39).contains(&code)
}

fn is_octal(code: u32) -> bool {
    (0x30..=0x37).contains(&code)
}

/// The parts of a template.
pub fn parse(text: Units<'_>, is_text: bool, groups: &dyn Groups) -> Result<Vec<Part>, Fault> {
    let mut reader = Reader { source: Source::new(text, is_text)?, groups, parts: Vec::new(), literal: Vec::new() };
    while let Some(token) = reader.source.take()? {
        match token {
            Token::Char(code) => reader.literal.push(code),
            Token::Escape(code) => reader.escape(code)?,
        }
    }
    reader.flush();
    Ok(reader.parts)
}

struct Reader<'a> {
    source: Source<'a>,
    groups: &'a dyn Groups,
    parts: Vec<Part>,
    literal: Vec<u32>,
}

impl Reader<'_> {
    fn flush(&mut self) {
        if !self.literal.is_empty() {
            self.parts.push(Part::Text(core::mem::take(&mut self.literal)));
        }
    }

    fn group(&mut self, group: u32, back: usize) -> Result<(), Fault> {
        if group > self.groups.count() {
            return Err(self.source.fault(format!("invalid group reference {group}"), back));
        }
        self.flush();
        self.parts.push(Part::Group(group));
        Ok(())
    }

    fn escape(&mut self, code: u32) -> Result<(), Fault> {
        let c = shown(code);
        match c {
            'g' => return self.named(),
            '0' => {
                let mut digits = vec![0u32];
                digits.extend(self.source.take_while(2, is_octal)?.iter().map(|d| d - 0x30));
                let value = digits.iter().fold(0, |n, d| n * 8 + d);
                self.literal.push(value & 0xff);
            }
            _ if is_digit(code) => return self.number(code),
            'a' => self.literal.push(7),
            'b' => self.literal.push(8),
            'f' => self.literal.push(12),
            'n' => self.literal.push(10),
            'r' => self.literal.push(13),
            't' => self.literal.push(9),
            'v' => self.literal.push(11),
            '\\' => self.literal.push(92),
            _ if c.is_ascii_alphabetic() => return Err(self.source.fault(format!("bad escape \\{c}"), 2)),
            _ => self.literal.extend([92, code]),
        }
        Ok(())
    }

    /// `\1` is a group, `\12` too, `\123` a character.
    fn number(&mut self, first: u32) -> Result<(), Fault> {
        let mut digits = vec![first];
        let second = self.source.take_while(1, is_digit)?;
        digits.extend(&second);
        if digits.len() == 2 && digits.iter().all(|d| is_octal(*d)) {
            let third = self.source.take_while(1, is_octal)?;
            if let Some(third) = third.first() {
                digits.push(*third);
                let value = digits.iter().fold(0, |n, d| n * 8 + (d - 0x30));
                if value > 0o377 {
                    let text: String = digits.iter().map(|&d| shown(d)).collect();
                    let message = format!("octal escape value \\{text} outside of range 0-0o377");
                    return Err(self.source.fault(message, 4));
                }
                self.literal.push(value);
                return Ok(());
            }
        }
        let group = digits.iter().fold(0, |n, d| n * 10 + (d - 0x30));
        self.group(group, digits.len())
    }

    /// `\g<name>`
    fn named(&mut self) -> Result<(), Fault> {
        if !self.source.matches('<')? {
            return Err(self.source.fault("missing <", 0));
        }
        let name = self.source.take_until('>', "group name")?;
        let back = name.len() + 1;
        if name.iter().all(|c| is_digit(*c)) {
            let digits: String = name.iter().map(|&c| shown(c)).collect();
            let digits = match digits.trim_start_matches('0') {
                "" => "0",
                rest => rest,
            };
            return match digits.parse::<u32>().ok().filter(|n| *n < super::node::MOST_GROUPS) {
                Some(group) => self.group(group, back),
                None => Err(self.source.fault(format!("invalid group reference {digits}"), back)),
            };
        }
        self.source.check_group_name(&name, 1)?;
        match self.groups.named(&name) {
            Some(group) => self.group(group, back),
            None => Err(Fault::Index(format!("unknown group name {}", quoted(&name, false)))),
        }
    }
}
