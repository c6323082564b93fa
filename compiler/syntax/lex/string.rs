//! Finds the end of plain string and bytes literals. Their value is decoded by the parser's actions.

use super::{Lexer, Token};

impl<'s> Lexer<'s> {
    /// `lo..hi` is the prefix and the first quote.
    pub(super) fn string(&mut self, lo: usize, hi: usize) {
        let quote = self.quote(hi);
        let body = hi - 1 + quote.len();
        match self.string_end(body, quote) {
            Ok(end) => {
                self.seek(end);
                self.push(Token::Str, lo, end);
            }
            Err(end) => self.unterminated_string(lo, end, quote),
        }
    }

    /// The whole quote whose first character ends at `hi`: one character or three.
    pub(super) fn quote(&self, hi: usize) -> &'s str {
        let rest = &self.text[hi - 1..];
        let long = rest.len() >= 3 && rest.as_bytes()[..3].iter().all(|b| *b == rest.as_bytes()[0]);
        &rest[..if long { 3 } else { 1 }]
    }

    /// The end of a literal whose text starts at `at`, or where its text breaks off.
    fn string_end(&self, mut at: usize, quote: &str) -> Result<usize, usize> {
        let bytes = self.text.as_bytes();
        let mark = quote.as_bytes()[0];
        loop {
            at += match bytes.get(at) {
                None => return Err(bytes.len()),
                Some(b'\\') if bytes[at + 1..].starts_with(b"\r\n") => 3,
                Some(b'\\') if at + 1 < bytes.len() => 2,
                Some(b'\r' | b'\n') if quote.len() == 1 => return Err(at),
                Some(b) if *b == mark && bytes[at..].starts_with(quote.as_bytes()) => return Ok(at + quote.len()),
                Some(_) => 1,
            }
        }
    }

    fn unterminated_string(&mut self, lo: usize, end: usize, quote: &str) {
        if self.strings.last().is_some_and(|s| s.quote == quote) {
            // The quote is meant to end the f-string around it.
            let message = self.string_name() + ": expecting '}'";
            self.abandon_strings(lo, lo + 1, message);
            return;
        }
        self.seek(end);
        let kind = if quote.len() == 3 { "triple-quoted string" } else { "string" };
        let line = self.detected_line(end);
        let escaped = quote.len() == 1 && self.text[lo..end].contains(&format!("\\{quote}"));
        let hint = if escaped { "; perhaps you escaped the end quote?" } else { "" };
        self.fail(lo, end, format!("unterminated {kind} literal (detected at line {line}){hint}"));
    }

    /// The last line with text when a literal breaks off at `end`: a final line end starts no line.
    pub(super) fn detected_line(&self, end: usize) -> u32 {
        let line = self.source.line(end as u32);
        let empty = end == self.text.len() && self.text.ends_with(['\r', '\n']);
        if empty && line > 1 { line - 1 } else { line }
    }
}
