//! What is wrong where the parser stopped, in CPython's words.
//!
//! CPython finds its messages with extra grammar rules that it tries in a second pass. Here the parser's position and the
//! tokens around it are compared with the shapes of those mistakes; the first rule of [`RULES`] that fits gives the message.
//! Actions in `build` report what parses but means nothing, such as a target that is none.

mod block;
mod bracket;
mod expression;
mod field;
mod header;
mod import;

use crate::base::{SourceFile, Span};
use crate::error::SyntaxError;
use crate::lex::{Spanned, Token};

/// Rules in the order in which CPython's win where several fit.
const RULES: &[fn(&Stop) -> Option<SyntaxError>] = &[
    block::unexpected_indent,
    block::missing_block,
    block::elif_after_else,
    field::empty_field,
    field::lambda,
    expression::conditional_statement,
    expression::legacy_statement,
    import::import,
    import::import_target,
    header::missing_colon,
    header::missing_parenthesis,
    header::except_target,
    header::pattern_target,
    header::type_parameters,
    header::parenthesized_parameters,
    header::missing_default,
    bracket::comprehension_target,
    bracket::missing_in,
    bracket::keyword_in_generator,
    bracket::dict_item,
    bracket::missing_argument,
    expression::text_in_string,
    expression::missing_else,
    bracket::missing_comma,
    expression::assignment,
    expression::assignment_expression,
    expression::not_after_operator,
    bracket::double_star_group,
    bracket::lone_star,
    field::unfinished_field,
];

/// Explains a syntax error at token `at`, which is one past the last token at the end of the file. `expected` are the
/// names of the terminals the parser would have taken.
pub fn explain(source: &SourceFile, tokens: &[Spanned], at: usize, expected: &[String]) -> SyntaxError {
    let stop = Stop::new(source, tokens, at, expected);
    let found = RULES.iter().find_map(|rule| rule(&stop));
    found.unwrap_or_else(|| stop.error(stop.span(at), "invalid syntax"))
}

/// Where the parser stopped.
struct Stop<'t> {
    source: &'t SourceFile,
    tokens: &'t [Spanned],
    at: usize,
    /// The first token of the logical line.
    line: usize,
    /// The brackets of the line that are open at `at`, the innermost last.
    open: Vec<usize>,
    expected: &'t [String],
}

impl<'t> Stop<'t> {
    fn new(source: &'t SourceFile, tokens: &'t [Spanned], at: usize, expected: &'t [String]) -> Stop<'t> {
        let line = line_start(tokens, at);
        let mut open = Vec::new();
        for (i, (_, token, _)) in tokens.iter().enumerate().take(at).skip(line) {
            if is_opening(*token) {
                open.push(i);
            } else if is_closing(*token) {
                open.pop();
            }
        }
        Stop { source, tokens, at, line, open, expected }
    }

    fn error(&self, span: Span, message: impl Into<String>) -> SyntaxError {
        SyntaxError::new(span, message)
    }

    /// The token at `i`; a line end behind the last.
    fn token(&self, i: usize) -> Token {
        self.tokens.get(i).map_or(Token::Newline, |t| t.1)
    }

    fn here(&self) -> Token {
        self.token(self.at)
    }

    /// The token before the stop, if it is in the same line.
    fn previous(&self) -> Option<Token> {
        self.before(self.at)
    }

    fn before(&self, i: usize) -> Option<Token> {
        (i > self.line).then(|| self.token(i - 1))
    }

    fn span(&self, i: usize) -> Span {
        match self.tokens.get(i) {
            Some((lo, _, hi)) => Span::new(*lo, *hi),
            None => Span::point(self.source.end()),
        }
    }

    /// From the start of one token to the end of another.
    fn range(&self, from: usize, to: usize) -> Span {
        self.span(from).to(self.span(to))
    }

    fn text(&self, i: usize) -> &'t str {
        self.source.slice(self.span(i))
    }

    /// The first keyword of the line, behind `async`.
    fn keyword(&self) -> Token {
        match self.token(self.line) {
            Token::Async => self.token(self.line + 1),
            token => token,
        }
    }

    /// The innermost open bracket.
    fn bracket(&self) -> Option<Token> {
        self.open.last().map(|i| self.token(*i))
    }

    /// The start of what stands in the innermost bracket, or of the line.
    fn inside(&self) -> usize {
        self.open.last().map_or(self.line, |i| i + 1)
    }

    /// Tokens between `from` and `to` outside brackets opened there, with their index.
    fn flat(&self, from: usize, to: usize) -> impl DoubleEndedIterator<Item = (usize, Token)> + Clone + use<> {
        let mut depth = 0;
        let mut found = Vec::new();
        for i in from..to {
            let token = self.token(i);
            depth -= i32::from(is_closing(token));
            if depth == 0 {
                found.push((i, token));
            }
            depth += i32::from(is_opening(token));
        }
        found.into_iter()
    }

    /// Whether the innermost bracket holds the parameters of a `def`.
    fn in_parameters(&self) -> bool {
        let opens_parameters = |i: &usize| self.keyword() == Token::Def && self.token(*i) == Token::LParen;
        self.open.len() == 1 && self.open.first().is_some_and(opens_parameters) && !self.line_has(Token::Arrow)
    }

    /// Whether the innermost bracket holds type parameters.
    fn in_type_parameters(&self) -> bool {
        let Some(open) = self.open.last() else { return false };
        let after_name = self.before(*open) == Some(Token::Name) && *open >= self.line + 2;
        after_name && matches!(self.token(*open - 2), Token::Def | Token::Class | Token::Type)
    }

    fn line_has(&self, token: Token) -> bool {
        (self.line..self.at).any(|i| self.token(i) == token)
    }

    fn expects(&self, terminal: &str) -> bool {
        self.expected.iter().any(|e| e.trim_matches('"') == terminal)
    }

    /// What CPython calls the expression that starts at `i` and reaches to its last trailer: `x.y` is an attribute.
    fn name_of(&self, i: usize) -> &'static str {
        let mut name = match self.token(i) {
            Token::Number | Token::Str => "literal",
            Token::None => "None",
            Token::True => "True",
            Token::False => "False",
            Token::Ellipsis => "ellipsis",
            Token::FStart => "f-string expression",
            Token::LParen => "tuple",
            Token::LBracket => "list",
            Token::LBrace => "set display",
            _ => "name",
        };
        let mut at = self.skip_atom(i);
        loop {
            name = match self.token(at) {
                Token::Dot => "attribute",
                Token::LBracket => "subscript",
                Token::LParen => "function call",
                _ => return name,
            };
            at = if self.token(at) == Token::Dot { at + 2 } else { self.skip_atom(at) };
        }
    }

    /// The index behind the atom that starts at `i`.
    fn skip_atom(&self, i: usize) -> usize {
        if !is_opening(self.token(i)) && self.token(i) != Token::FStart {
            return i + 1;
        }
        let mut depth = 0;
        for at in i..self.tokens.len() {
            let token = self.token(at);
            depth += i32::from(is_opening(token) || token == Token::FStart);
            depth -= i32::from(is_closing(token) || token == Token::FEnd);
            if depth == 0 {
                return at + 1;
            }
        }
        self.tokens.len()
    }
}

/// The first token of the logical line that holds token `at`.
pub fn line_start(tokens: &[Spanned], at: usize) -> usize {
    let ends_line = |t: &Spanned| matches!(t.1, Token::Newline | Token::Indent | Token::Dedent);
    tokens[..at.min(tokens.len())].iter().rposition(ends_line).map_or(0, |i| i + 1)
}

fn is_opening(token: Token) -> bool {
    matches!(token, Token::LParen | Token::LBracket | Token::LBrace | Token::FieldOpen | Token::WithParen)
}

fn is_closing(token: Token) -> bool {
    matches!(token, Token::RParen | Token::RBracket | Token::RBrace | Token::FieldClose)
}

/// Whether an operand may start with the token, where an operator is not possible.
fn starts_operand(token: Token) -> bool {
    matches!(
        token,
        Token::Name
            | Token::Number
            | Token::Str
            | Token::FStart
            | Token::None
            | Token::True
            | Token::False
            | Token::Ellipsis
            | Token::LBrace
            | Token::Lambda
            | Token::Await
            | Token::Tilde
    )
}

fn ends_operand(token: Token) -> bool {
    matches!(
        token,
        Token::Name
            | Token::Number
            | Token::Str
            | Token::FEnd
            | Token::None
            | Token::True
            | Token::False
            | Token::Ellipsis
            | Token::RParen
            | Token::RBracket
            | Token::RBrace
    )
}

/// Operators of `bitwise_or`, CPython's arithmetic.
fn is_arithmetic(token: Token) -> bool {
    matches!(
        token,
        Token::Plus
            | Token::Minus
            | Token::Star
            | Token::StarStar
            | Token::Slash
            | Token::SlashSlash
            | Token::Percent
            | Token::At
            | Token::ShiftLeft
            | Token::ShiftRight
            | Token::Ampersand
            | Token::Bar
            | Token::Caret
            | Token::Tilde
    )
}

/// Operators of `disjunction` that are not arithmetic.
fn is_logic(token: Token) -> bool {
    matches!(
        token,
        Token::And
            | Token::Or
            | Token::Not
            | Token::In
            | Token::Is
            | Token::Less
            | Token::Greater
            | Token::LessEqual
            | Token::GreaterEqual
            | Token::EqualEqual
            | Token::NotEqual
    )
}

/// Parts of a primary.
fn is_operand_part(token: Token) -> bool {
    ends_operand(token)
        || is_opening(token)
        || matches!(token, Token::Dot | Token::Await | Token::FStart | Token::FMiddle)
}
