//! f-strings and t-strings: literal text here, fields by the ordinary lexer.
//!
//! ```text
//! f"a{x!r:>{w}}b"    FStart FMiddle FieldOpen x FieldBang r FieldColon FMiddle FieldOpen w FieldClose FieldClose FMiddle FEnd
//! ```
//!
//! A field is a bracket like any other, so lines join in it and quotes nest freely (PEP 701).

use super::{Lexer, Token};

const MAX_STRINGS: usize = 150;
const MAX_FIELDS: usize = 2;

/// An f-string or t-string that is still open.
pub(super) struct Formatted<'s> {
    pub(super) quote: &'s str,
    start: usize,
    raw: bool,
    template: bool,
    /// The number of brackets around it.
    depth: usize,
    /// The fields around the position, the innermost last; more than one inside format specs.
    fields: Vec<Field>,
}

struct Field {
    /// The number of open brackets, its own included.
    depth: usize,
    in_spec: bool,
}

impl Formatted<'_> {
    pub(super) fn in_text(&self) -> bool {
        self.fields.last().is_none_or(|f| f.in_spec)
    }

    pub(super) fn depth_of_field(&self) -> usize {
        self.fields.last().map_or(self.depth, |f| f.depth)
    }
}

/// What ends a stretch of literal text. CPython starts another behind doubled braces and `\N{...}`, which shows in spans.
enum Stop {
    Split,
    Open,
    Close,
    Quote,
    SingleClose,
    NewlineInSpec,
    Unterminated,
}

impl Lexer<'_> {
    /// `lo..hi` is the prefix and the first quote.
    pub(super) fn formatted_start(&mut self, lo: usize, hi: usize) {
        let quote = self.quote(hi);
        let prefix = &self.text[lo..hi - 1];
        let depth = self.brackets.len();
        let end = hi - 1 + quote.len();
        self.seek(end);
        self.push(Token::FStart, lo, end);
        self.strings.push(Formatted {
            quote,
            start: lo,
            raw: prefix.contains(['r', 'R']),
            template: prefix.contains(['t', 'T']),
            depth,
            fields: Vec::new(),
        });
        if self.strings.len() == MAX_STRINGS {
            self.abandon_strings(lo, end, "too many nested f-strings or t-strings".to_string());
        }
    }

    /// Lexes literal text up to a brace or the closing quote, and that.
    pub(super) fn formatted_text(&mut self) {
        let start = self.position();
        let (at, stop) = self.find_stop(start);
        self.seek(at);
        if at > start {
            self.push(Token::FMiddle, start, at);
        }
        match stop {
            Stop::Split => {}
            Stop::Open => self.field_open(at),
            Stop::Close => self.field_close(at),
            Stop::Quote => self.formatted_end(at),
            Stop::SingleClose => {
                let message = self.string_name() + ": single '}' is not allowed";
                self.fail(at, at + 1, message);
                self.seek(at + 1);
            }
            Stop::NewlineInSpec => {
                let name = self.string_name();
                let rule = "newlines are not allowed in format specifiers for single quoted";
                self.abandon_strings(at, at, format!("{name}: {rule} {name}s"));
            }
            Stop::Unterminated => self.unterminated_formatted(at),
        }
    }

    fn find_stop(&self, start: usize) -> (usize, Stop) {
        let string = self.strings.last().expect("an open f-string");
        let in_spec = !string.fields.is_empty();
        let bytes = self.text.as_bytes();
        let doubled = |at: usize| !in_spec && bytes.get(at + 1) == Some(&bytes[at]);
        let mut at = start;
        loop {
            at += match bytes.get(at) {
                None => return (at, Stop::Unterminated),
                Some(b'\r' | b'\n') if string.quote.len() == 1 => {
                    return (at, if in_spec { Stop::NewlineInSpec } else { Stop::Unterminated });
                }
                Some(b'\'' | b'"') if bytes[at..].starts_with(string.quote.as_bytes()) => return (at, Stop::Quote),
                Some(b'{' | b'}') if doubled(at) => return (at + 2, Stop::Split),
                Some(b'{') => return (at, Stop::Open),
                Some(b'}') => return (at, if in_spec { Stop::Close } else { Stop::SingleClose }),
                Some(b'\\') => match named_len(&bytes[at..]) {
                    Some(len) if !string.raw => return (at + len, Stop::Split),
                    _ => escape_len(&bytes[at..]),
                },
                Some(_) => 1,
            }
        }
    }

    fn field_open(&mut self, at: usize) {
        self.seek(at + 1);
        if self.strings.last().expect("an open f-string").fields.len() > MAX_FIELDS {
            let message = self.string_name() + ": expressions nested too deeply";
            self.abandon_strings(at, at + 1, message);
        } else if !self.push_bracket(Token::LBrace, at) {
            self.leave_strings(at + 1);
        } else {
            let depth = self.brackets.len();
            self.strings.last_mut().expect("an open f-string").fields.push(Field { depth, in_spec: false });
            self.push(Token::FieldOpen, at, at + 1);
        }
    }

    pub(super) fn field_close(&mut self, at: usize) {
        self.seek(at + 1);
        self.brackets.pop();
        self.strings.last_mut().expect("an open f-string").fields.pop();
        self.push(Token::FieldClose, at, at + 1);
    }

    fn formatted_end(&mut self, at: usize) {
        let string = self.strings.last().expect("an open f-string");
        let end = at + string.quote.len();
        if string.fields.is_empty() {
            self.strings.pop();
            self.seek(end);
            self.push(Token::FEnd, at, end);
        } else {
            let message = self.string_name() + ": expecting '}', or format specs";
            self.abandon_strings(at, end, message);
        }
    }

    /// Whether the position is in a field, outside further brackets.
    pub(super) fn in_field(&self) -> bool {
        let field = self.strings.last().and_then(|s| s.fields.last());
        field.is_some_and(|f| f.depth == self.brackets.len())
    }

    /// `= ! :` directly in a field. A `:=` there is a format spec that starts with `=`.
    pub(super) fn field_mark(&mut self, token: Token, lo: usize, hi: usize) {
        match token {
            Token::Equal => self.push(Token::FieldEqual, lo, hi),
            Token::Bang => self.push(Token::FieldBang, lo, hi),
            _ => {
                self.seek(lo + 1);
                self.push(Token::FieldColon, lo, lo + 1);
                let string = self.strings.last_mut().expect("an open f-string");
                string.fields.last_mut().expect("an open field").in_spec = true;
            }
        }
    }

    /// `f-string` or `t-string`, as the innermost one is called in messages.
    pub(super) fn string_name(&self) -> String {
        let template = self.strings.last().is_some_and(|s| s.template);
        if template { "t-string".to_string() } else { "f-string".to_string() }
    }

    fn unterminated_formatted(&mut self, at: usize) {
        let string = self.strings.last().expect("an open f-string");
        let long = if string.quote.len() == 3 { "triple-quoted " } else { "" };
        let (start, name, line) = (string.start, self.string_name(), self.detected_line(at));
        self.abandon_strings(start, start + 1, format!("unterminated {long}{name} literal (detected at line {line})"));
        if !long.is_empty() {
            self.seek(at);
        }
    }

    /// Reports an error after which nothing about the open f-strings is certain.
    pub(super) fn abandon_strings(&mut self, lo: usize, hi: usize, message: String) {
        self.fail(lo, hi, message);
        self.leave_strings(hi);
    }

    /// Goes on at the end of the line, outside all strings.
    fn leave_strings(&mut self, at: usize) {
        if let Some(outermost) = self.strings.first() {
            self.brackets.truncate(outermost.depth);
        }
        self.strings.clear();
        let end = self.line_end(self.position().max(at));
        self.seek(end);
    }
}

/// The length of `\N{...}`, which holds no field.
fn named_len(rest: &[u8]) -> Option<usize> {
    let name = rest.strip_prefix(b"\\N{")?;
    let len = name.iter().take_while(|b| !matches!(b, b'}' | b'\'' | b'"' | b'\r' | b'\n')).count();
    Some(3 + len + usize::from(name.get(len) == Some(&b'}')))
}

/// The number of bytes that a backslash takes with it. A brace is never escaped.
fn escape_len(rest: &[u8]) -> usize {
    match rest.get(1) {
        None | Some(b'{' | b'}') => 1,
        Some(b'\r') if rest.get(2) == Some(&b'\n') => 3,
        Some(_) => 2,
    }
}
