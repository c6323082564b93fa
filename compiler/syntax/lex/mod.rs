//! From text to tokens: logos finds the flat tokens ([`token`]), one adaptor does what is not regular.
//!
//! | file | what |
//! | --- | --- |
//! | `indent` | lines, `Indent` and `Dedent` |
//! | `bracket` | brackets, in which lines join |
//! | `string` `formatted` | literals; the text and the fields of f-strings and t-strings (PEP 701, PEP 750) |
//! | `word` | numbers and names, checked against what follows them |
//! | `soft` | `match`, `case`, `type` and the parentheses of `with` |
//!
//! An error is reported once, leaves a [`Token::Error`] in the line, and lexing goes on.

mod bracket;
mod formatted;
mod indent;
mod soft;
mod string;
mod token;
mod word;

pub use token::{Spanned, Token};

use crate::base::{SourceFile, Span};
use crate::error::SyntaxError;

pub struct Lexed {
    pub tokens: Vec<Spanned>,
    pub errors: Vec<SyntaxError>,
    /// Brackets that nothing closes, in order. Each makes its line stop the parser, which finds out whether the bracket
    /// is what is wrong with the line.
    pub unclosed: Vec<Span>,
    /// Comments that begin with `#run`, in order.
    pub pragmas: Vec<Span>,
}

pub fn lex(source: &SourceFile) -> Lexed {
    let mut lexer = Lexer::new(source);
    lexer.start_line();
    while lexer.step() {}
    lexer.finish();
    Lexed { tokens: lexer.tokens, errors: lexer.errors, unclosed: lexer.unclosed, pragmas: lexer.pragmas }
}

struct Lexer<'s> {
    source: &'s SourceFile,
    text: &'s str,
    raw: logos::Lexer<'s, Token>,
    tokens: Vec<Spanned>,
    errors: Vec<SyntaxError>,
    unclosed: Vec<Span>,
    pragmas: Vec<Span>,
    levels: Vec<indent::Level>,
    brackets: Vec<bracket::Bracket>,
    /// The f-strings and t-strings around the current position, the innermost last.
    strings: Vec<formatted::Formatted<'s>>,
    /// Index of the first token of the logical line, after `Indent` and `Dedent`.
    line: usize,
    /// The last complete line was a `match` header: the next block holds its cases.
    cases_follow: bool,
    /// Inside brackets, no token stood on the current physical line yet.
    fresh_line: bool,
    /// The index of the parenthesis of `with (`, and of its partner once that is reached.
    with: Option<soft::WithParens>,
}

impl<'s> Lexer<'s> {
    fn new(source: &'s SourceFile) -> Lexer<'s> {
        use logos::Logos;
        let text = source.text();
        Lexer {
            source,
            text,
            raw: Token::lexer(text),
            tokens: Vec::with_capacity(text.len() / 4),
            errors: Vec::new(),
            unclosed: Vec::new(),
            pragmas: Vec::new(),
            levels: vec![indent::Level::default()],
            brackets: Vec::new(),
            strings: Vec::new(),
            line: 0,
            cases_follow: false,
            fresh_line: false,
            with: None,
        }
    }

    /// Consumes one raw token or one stretch of an f-string's text; false at the end of the file.
    fn step(&mut self) -> bool {
        if self.strings.last().is_some_and(|s| s.in_text()) {
            self.formatted_text();
            return true;
        }
        let Some(found) = self.raw.next() else { return false };
        let token = found.unwrap_or(Token::Error);
        let span = self.raw.span();
        self.accept(token, span.start, span.end);
        true
    }

    fn accept(&mut self, token: Token, lo: usize, hi: usize) {
        if self.fresh_line && self.forgotten_bracket(token, lo) {
            return;
        }
        match token {
            Token::Comment => self.comment(lo, hi),
            Token::Eol => self.end_line(lo, hi),
            Token::LineJoin => self.line_join(lo, hi),
            Token::Quote => self.string(lo, hi),
            Token::FQuote => self.formatted_start(lo, hi),
            Token::Error => self.no_token(lo, hi),
            Token::LessGreater => self.fail(lo, hi, "invalid syntax.  Maybe you meant '!=' instead of '<>'?"),
            Token::Name => self.name(lo, hi),
            Token::Number => self.number(lo, hi),
            Token::LParen | Token::LBracket | Token::LBrace => self.open(token, lo),
            Token::RParen | Token::RBracket | Token::RBrace => self.close(token, lo),
            Token::Colon | Token::ColonEqual | Token::Equal | Token::Bang if self.in_field() => {
                self.field_mark(token, lo, hi)
            }
            Token::Colon => self.colon(lo, hi),
            Token::Match | Token::Case | Token::Type => self.soft_keyword(token, lo, hi),
            _ => self.push(token, lo, hi),
        }
    }

    fn push(&mut self, token: Token, lo: usize, hi: usize) {
        self.settle_type_keyword(token);
        self.fresh_line = false;
        self.tokens.push((lo as u32, token, hi as u32));
    }

    /// Comments mean nothing, but for `#run` and words behind it.
    fn comment(&mut self, lo: usize, hi: usize) {
        let Some(rest) = self.text[lo..hi].strip_prefix("#run") else { return };
        // Text may be read a second time, where a bracket turns out to be forgotten.
        let new = self.pragmas.last().is_none_or(|last| (last.lo as usize) < lo);
        if new && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            self.pragmas.push(span(lo, hi));
        }
    }

    fn line_join(&mut self, lo: usize, hi: usize) {
        if hi == self.text.len() {
            self.fail(lo, hi, "unexpected EOF while parsing");
        }
    }

    fn no_token(&mut self, lo: usize, hi: usize) {
        let bad = self.text[lo..].chars().next().unwrap_or_default();
        match bad {
            '\\' if hi == self.text.len() => self.fail(lo, hi, "unexpected EOF while parsing"),
            '\\' => {
                let end = self.line_end(hi);
                self.fail(hi, end, "unexpected character after line continuation character");
                self.seek(end);
            }
            '$' | '?' | '`' => self.fail(lo, hi, "invalid syntax"),
            _ => self.fail(lo, hi, format!("invalid non-printable character U+{:04X}", u32::from(bad))),
        }
    }

    /// Reports an error and leaves its mark in the line, so that the parser does not report the line again.
    fn fail(&mut self, lo: usize, hi: usize, message: impl Into<String>) {
        self.errors.push(SyntaxError::new(span(lo, hi), message));
        self.push(Token::Error, lo, hi);
    }

    fn position(&self) -> usize {
        self.raw.span().end
    }

    /// Goes on lexing at `at`, which may lie before the current position.
    fn seek(&mut self, at: usize) {
        use logos::Logos;
        if at < self.position() {
            self.raw = Token::lexer(self.text);
            self.raw.bump(at);
        } else {
            self.raw.bump(at - self.position());
        }
    }

    /// The end of the physical line that holds `at`.
    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find(['\r', '\n']).map_or(self.text.len(), |n| at + n)
    }

    fn finish(&mut self) {
        let end = self.text.len();
        self.leave_brackets();
        self.end_logical_line(end, end);
        for _ in 1..self.levels.len() {
            self.tokens.push((end as u32, Token::Dedent, end as u32));
        }
    }
}

fn span(lo: usize, hi: usize) -> Span {
    Span::new(lo as u32, hi as u32)
}
