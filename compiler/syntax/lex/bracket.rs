//! Brackets: matched here, so that the parser sees balanced ones only.

use super::{Lexer, Token, span};

/// As CPython's tokenizer; also what bounds the depth of patterns and displays.
const MAX_DEPTH: usize = 200;

pub(super) struct Bracket {
    /// The opening token.
    token: Token,
    pub(super) at: usize,
}

impl Bracket {
    pub(super) fn open(&self) -> char {
        match self.token {
            Token::LParen => '(',
            Token::LBracket => '[',
            _ => '{',
        }
    }

    fn close(&self) -> Token {
        match self.token {
            Token::LParen => Token::RParen,
            Token::LBracket => Token::RBracket,
            _ => Token::RBrace,
        }
    }
}

impl Lexer<'_> {
    pub(super) fn open(&mut self, token: Token, lo: usize) {
        self.open_with_parens(token);
        if self.push_bracket(token, lo) {
            self.push(token, lo, lo + 1);
        }
    }

    /// Counts a bracket; false if there are too many, which is reported.
    pub(super) fn push_bracket(&mut self, token: Token, at: usize) -> bool {
        self.brackets.push(Bracket { token, at });
        match self.brackets.len() - 1 {
            // Once for a run of them: the deeper ones are consumed in silence.
            MAX_DEPTH => self.fail(at, at + 1, "too many nested parentheses"),
            0..MAX_DEPTH => return true,
            _ => {}
        }
        false
    }

    pub(super) fn close(&mut self, token: Token, lo: usize) {
        if token == Token::RBrace && self.in_field() {
            self.field_close(lo);
            return;
        }
        let depth = self.brackets.len();
        match self.brackets.last() {
            _ if self.in_field() => self.unmatched(lo, self.string_name() + ": "),
            None => self.unmatched(lo, String::new()),
            Some(open) if open.close() == token => {
                self.brackets.pop();
                self.close_with_parens(depth - 1);
                if depth <= MAX_DEPTH {
                    self.push(token, lo, lo + 1);
                }
            }
            Some(_) => self.mismatched(token, lo),
        }
    }

    fn unmatched(&mut self, lo: usize, prefix: String) {
        let close = &self.text[lo..lo + 1];
        self.fail(lo, lo + 1, format!("{prefix}unmatched '{close}'"));
    }

    fn mismatched(&mut self, token: Token, lo: usize) {
        let open = self.brackets.last().expect("an open bracket");
        let (open_line, line) = (self.source.line(open.at as u32), self.source.line(lo as u32));
        let place = if open_line == line { String::new() } else { format!(" on line {open_line}") };
        let (opening, close) = (open.open(), &self.text[lo..lo + 1]);
        let message = format!("closing parenthesis '{close}' does not match opening parenthesis '{opening}'{place}");
        self.fail(lo, lo + 1, message);
        // If it closes a bracket further out, the inner ones were forgotten.
        let inside = self.strings.last().map_or(0, |s| s.depth_of_field());
        if let Some(found) = self.brackets[inside..].iter().rposition(|b| b.close() == token) {
            self.brackets.truncate(inside + found);
        } else {
            self.brackets.pop();
        }
    }

    /// Notes the innermost open bracket as never closed and forgets all of them; false if there is none.
    pub(super) fn leave_brackets(&mut self) -> bool {
        let Some(open) = self.brackets.last() else { return false };
        self.unclosed.push(span(open.at, open.at + 1));
        self.brackets.clear();
        self.strings.clear();
        true
    }

    /// A statement's keyword at the start of a line inside brackets: the bracket was forgotten. Closes all of them, so
    /// that the rest of the file is read.
    pub(super) fn forgotten_bracket(&mut self, token: Token, lo: usize) -> bool {
        if !token.only_in_statements() {
            return false;
        }
        if !self.leave_brackets() {
            return false;
        }
        self.end_logical_line(lo, lo);
        let line_start = self.text[..lo].rfind(['\r', '\n']).map_or(0, |n| n + 1);
        self.seek(line_start);
        self.start_line();
        true
    }
}
