//! Numbers and names: what logos matched, checked against what follows.

use super::{Lexer, Token};

/// Keywords that may follow a number without a space, as in `1if x else y`.
const AFTER_NUMBER: [&str; 8] = ["and", "else", "for", "if", "in", "is", "not", "or"];

impl Lexer<'_> {
    pub(super) fn number(&mut self, lo: usize, hi: usize) {
        let literal = &self.text[lo..hi];
        let rest = &self.text[hi..];
        if let Some(message) = self.number_error(literal, rest) {
            let end = hi + rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
            self.fail(lo, end, message);
            self.seek(end);
        } else {
            self.push(Token::Number, lo, hi);
        }
    }

    fn number_error(&self, literal: &str, rest: &str) -> Option<String> {
        let radix = radix(literal, rest);
        let next = rest.chars().next().filter(|c| is_word(*c));
        if let Some(next) = next {
            let word = &rest[..rest.find(|c| !is_word(c)).unwrap_or(rest.len())];
            if (literal == "0" && radix.is_some()) || !AFTER_NUMBER.contains(&word) {
                return Some(bad_number(literal, rest, next, radix));
            }
        }
        let plain = literal.bytes().all(|b| b.is_ascii_digit() || b == b'_');
        if plain && literal.starts_with('0') && literal.bytes().any(|b| matches!(b, b'1'..=b'9')) {
            let rule = "leading zeros in decimal integer literals are not permitted";
            return Some(format!("{rule}; use an 0o prefix for octal integers"));
        }
        None
    }

    pub(super) fn name(&mut self, lo: usize, hi: usize) {
        let name = &self.text[lo..hi];
        if let Some((at, bad)) = bad_character(name) {
            self.fail(lo + at, lo + at + bad.len_utf8(), character_message(bad));
            self.seek(hi);
        } else if let Some(message) = self.bad_prefix(name, hi) {
            self.fail(lo, hi, message);
            // The literal itself is fine; it disappears with the line.
        } else {
            self.push(Token::Name, lo, hi);
        }
    }

    /// A name directly before a quote that mixes letters of string prefixes.
    fn bad_prefix(&self, name: &str, hi: usize) -> Option<String> {
        if !self.text[hi..].starts_with(['\'', '"']) || name.len() > 4 {
            return None;
        }
        let letters = name.to_ascii_lowercase();
        let once = |c: char| "rbuft".contains(c) && letters.matches(c).count() == 1;
        if !letters.chars().all(once) {
            return None;
        }
        let has = |c: char| letters.contains(c);
        let pairs = [('u', 'b'), ('u', 'r'), ('u', 'f'), ('u', 't'), ('b', 'f'), ('b', 't'), ('f', 't')];
        let (a, b) = pairs.into_iter().find(|(a, b)| has(*a) && has(*b))?;
        Some(format!("'{a}' and '{b}' prefixes are incompatible"))
    }
}

/// The name of a radix prefix, from the literal or from what follows a lone `0`.
fn radix(literal: &str, rest: &str) -> Option<&'static str> {
    let letter = match literal.as_bytes() {
        [b'0', letter, ..] => *letter,
        b"0" => *rest.as_bytes().first()?,
        _ => return None,
    };
    match letter {
        b'x' | b'X' => Some("hexadecimal"),
        b'o' | b'O' => Some("octal"),
        b'b' | b'B' => Some("binary"),
        _ => None,
    }
}

fn bad_number(literal: &str, rest: &str, next: char, radix: Option<&str>) -> String {
    let Some(kind) = radix else {
        let kind = if literal.ends_with(['j', 'J']) { "imaginary" } else { "decimal" };
        return format!("invalid {kind} literal");
    };
    // Behind `0b`, or behind its last good digit and one `_`, stands what is no digit.
    let tail = if literal == "0" { &rest[1..] } else { rest };
    let digit = tail.strip_prefix('_').unwrap_or(tail).chars().next().unwrap_or(next);
    if digit.is_ascii_digit() {
        format!("invalid digit '{digit}' in {kind} literal")
    } else {
        format!("invalid {kind} literal")
    }
}

/// Other than ASCII starts a token of its own, which the parser refuses.
fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn bad_character(name: &str) -> Option<(usize, char)> {
    if name.is_ascii() {
        return None;
    }
    let fits = |at: usize, c: char| {
        if at == 0 { c == '_' || unicode_ident::is_xid_start(c) } else { unicode_ident::is_xid_continue(c) }
    };
    name.char_indices().find(|(at, c)| !fits(*at, *c))
}

fn character_message(bad: char) -> String {
    let code = u32::from(bad);
    if crate::ast::is_printable(bad) {
        format!("invalid character '{bad}' (U+{code:04X})")
    } else {
        format!("invalid non-printable character U+{code:04X}")
    }
}
