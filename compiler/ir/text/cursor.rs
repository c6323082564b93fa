//! Reading one line of IR text from left to right.

/// Why a text is no IR.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadError {
    /// Counted from 1.
    pub line: usize,
    pub message: String,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

pub struct Cursor<'t> {
    rest: &'t str,
    line: usize,
}

impl<'t> Cursor<'t> {
    pub fn new(text: &'t str, line: usize) -> Cursor<'t> {
        Cursor { rest: text.trim(), line }
    }

    pub fn error(&self, message: impl Into<String>) -> ReadError {
        ReadError { line: self.line, message: format!("{} at `{}`", message.into(), self.rest) }
    }

    pub fn at_end(&mut self) -> bool {
        self.skip();
        self.rest.is_empty()
    }

    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    pub fn peek(&mut self, text: &str) -> bool {
        self.skip();
        self.rest.starts_with(text)
    }

    pub fn eat(&mut self, text: &str) -> bool {
        let found = self.peek(text);
        if found {
            self.rest = &self.rest[text.len()..];
        }
        found
    }

    pub fn expect(&mut self, text: &str) -> Result<(), ReadError> {
        if self.eat(text) { Ok(()) } else { Err(self.error(format!("`{text}` is missing"))) }
    }

    /// What `accept` accepts, at least one character.
    pub fn take(&mut self, what: &str, accept: impl Fn(char) -> bool) -> Result<&'t str, ReadError> {
        self.skip();
        let end = self.rest.find(|c| !accept(c)).unwrap_or(self.rest.len());
        if end == 0 {
            return Err(self.error(format!("{what} is missing")));
        }
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        Ok(taken)
    }

    /// Letters, digits, `_` and `.`.
    pub fn word(&mut self) -> Result<&'t str, ReadError> {
        self.take("a word", |c| c.is_alphanumeric() || c == '_' || c == '.')
    }

    pub fn number<N: std::str::FromStr>(&mut self) -> Result<N, ReadError> {
        let digits = self.take("a number", |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+'))?;
        digits.parse().map_err(|_| self.error(format!("`{digits}` is no number")))
    }

    /// The number behind a prefix, as in `v7`.
    pub fn id(&mut self, prefix: &str) -> Result<u32, ReadError> {
        self.expect(prefix)?;
        let digits = self.take("a number", |c| c.is_ascii_digit())?;
        digits.parse().map_err(|_| self.error(format!("`{digits}` is no number")))
    }

    /// Code points of a quoted text.
    pub fn quoted(&mut self) -> Result<Vec<u32>, ReadError> {
        self.expect("\"")?;
        let mut out = Vec::new();
        let mut chars = self.rest.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return Ok(out);
                }
                '\\' => match chars.next() {
                    Some((_, 'n')) => out.push(u32::from(b'\n')),
                    Some((_, '{')) => {
                        let digits: String = chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '}').collect();
                        out.push(u32::from_str_radix(&digits, 16).map_err(|_| self.error("an escape is wrong"))?);
                    }
                    Some((_, other)) => out.push(u32::from(other)),
                    None => break,
                },
                c => out.push(u32::from(c)),
            }
        }
        Err(self.error("a text does not end"))
    }
}
