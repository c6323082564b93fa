//! Tokens of a piece of Python source, as far as the analysis behind carets needs them.
//!
//! The piece comes from a program that compiled, so only its limits are in doubt: a string or bracket that does not
//! end is reported as "no tokens".

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A name or keyword.
    Name,
    /// A number or string.
    Literal,
    Operator,
}

/// A token and its place in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token<'a> {
    pub kind: Kind,
    pub text: &'a str,
    pub start: usize,
}

impl Token<'_> {
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Literal && self.text == text
    }
    pub fn is_string(&self) -> bool {
        self.kind == Kind::Literal && self.text.ends_with(['"', '\''])
    }
    pub fn is_keyword(&self) -> bool {
        self.kind == Kind::Name && KEYWORDS.contains(&self.text)
    }
}

/// Words that cannot be names. The constants are left out: they are operands like names.
const KEYWORDS: &[&str] = &[
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
    "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
    "while", "with", "yield",
];

/// The tokens of `source`, line ends left out; `None` where a string does not end or a character is unknown.
pub fn tokens(source: &str) -> Option<Vec<Token<'_>>> {
    let mut lexer = Lexer { source, at: 0 };
    let mut tokens = Vec::new();
    while let Some(start) = lexer.skip_blanks() {
        let kind = lexer.token()?;
        tokens.push(Token { kind, text: &source[start..lexer.at], start });
    }
    Some(tokens)
}

struct Lexer<'a> {
    source: &'a str,
    at: usize,
}

const OPERATORS: &[&str] = &[
    "**=", "//=", ">>=", "<<=", "...", "!=", "->", ":=", "==", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=",
    "**", "//", "<<", ">>", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "~", "@", "(", ")", "[", "]", "{", "}", ",", ":",
    ".", ";", "=", "!",
];

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Moves behind blanks, line ends, comments and joined lines. The place of the next token, if there is one.
    fn skip_blanks(&mut self) -> Option<usize> {
        loop {
            match self.peek()? {
                '#' => self.at += self.rest().find('\n').unwrap_or(self.rest().len()),
                '\\' => self.at += 1,
                c if c.is_whitespace() => self.at += c.len_utf8(),
                _ => return Some(self.at),
            }
        }
    }

    fn token(&mut self) -> Option<Kind> {
        let rest = self.rest();
        if let Some(prefix) = string_prefix(rest) {
            self.string(prefix)?;
            return Some(Kind::Literal);
        }
        let mut chars = rest.chars();
        let (first, second) = (chars.next()?, chars.next());
        if first.is_ascii_digit() || first == '.' && second.is_some_and(|c| c.is_ascii_digit()) {
            self.at += number_len(rest);
            return Some(Kind::Literal);
        }
        if first == '_' || first.is_alphabetic() {
            self.at += rest.find(|c: char| c != '_' && !c.is_alphanumeric() && c.is_ascii()).unwrap_or(rest.len());
            return Some(Kind::Name);
        }
        let operator = OPERATORS.iter().find(|op| rest.starts_with(**op))?;
        self.at += operator.len();
        Some(if *operator == "..." { Kind::Literal } else { Kind::Operator })
    }

    /// A string literal, quotes and prefix included.
    fn string(&mut self, prefix: &str) -> Option<()> {
        let has = |letter| prefix.chars().any(|c| c.eq_ignore_ascii_case(&letter));
        self.at += prefix.len();
        let quote = self.peek()?;
        let tripled = self.rest().as_bytes().starts_with([quote as u8; 3].as_slice());
        let close: String = core::iter::repeat_n(quote, if tripled { 3 } else { 1 }).collect();
        self.at += close.len();
        let is_template = has('f') || has('t');
        loop {
            let rest = self.rest();
            if rest.starts_with(&close) {
                self.at += close.len();
                return Some(());
            }
            match self.peek()? {
                '\\' => {
                    self.at += 1;
                    self.at += self.peek()?.len_utf8();
                }
                '{' if is_template && rest.starts_with("{{") => self.at += 2,
                '{' if is_template => {
                    self.at += 1;
                    self.replacement_field(&close)?;
                }
                '\n' if !tripled => return None,
                c => self.at += c.len_utf8(),
            }
        }
    }

    /// What stands between braces in an f-string, up to and with the closing brace.
    fn replacement_field(&mut self, close: &str) -> Option<()> {
        let mut depth = 0;
        loop {
            self.skip_blanks()?;
            match self.peek()? {
                '}' if depth == 0 => {
                    self.at += 1;
                    return Some(());
                }
                ':' if depth == 0 => {
                    self.at += 1;
                    return self.format_spec(close);
                }
                _ => {}
            }
            let start = self.at;
            self.token()?;
            match &self.source[start..self.at] {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                _ => {}
            }
        }
    }

    /// The text behind the colon of a replacement field, up to and with the closing brace.
    fn format_spec(&mut self, close: &str) -> Option<()> {
        loop {
            if self.rest().starts_with(close) {
                return None;
            }
            match self.peek()? {
                '}' => {
                    self.at += 1;
                    return Some(());
                }
                '{' => {
                    self.at += 1;
                    self.replacement_field(close)?;
                }
                c => self.at += c.len_utf8(),
            }
        }
    }
}

/// The letters before the quote, if a string starts here.
fn string_prefix(rest: &str) -> Option<&str> {
    let end = rest.find(['"', '\''])?;
    let prefix = &rest[..end];
    let letters = "rRbBuUfFtT";
    (end <= 2 && prefix.chars().all(|c| letters.contains(c))).then_some(prefix)
}

fn number_len(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let based = bytes.len() > 1 && bytes[0] == b'0' && b"xXoObB".contains(&bytes[1]);
    let mut i = 0;
    while i < bytes.len() {
        let sign_of_exponent = b"+-".contains(&bytes[i]) && !based && i > 0 && b"eE".contains(&bytes[i - 1]);
        if !(bytes[i].is_ascii_alphanumeric() || b"_.".contains(&bytes[i]) || sign_of_exponent) {
            break;
        }
        // A keyword may follow a number without a blank: `1if x else 2`.
        if !based && bytes[i].is_ascii_alphabetic() && !b"eEjJ".contains(&bytes[i]) {
            break;
        }
        i += 1;
    }
    i
}
