//! Soft keywords, decided by the shape of their line, so that the grammar needs no lookahead for them.
//!
//! - `match` starts a statement if it starts a line that ends with a colon: no simple statement does.
//! - `case` is a keyword at the start of a line directly in the block of a `match`.
//! - `type` is a keyword where a statement may start and a name follows.
//! - `with (a as b, c):` has its own parenthesis, [`Token::WithParen`], because `with (a, b) as c:` starts the same way.

use super::{Lexer, Token};

/// The parenthesis that directly follows `with`.
pub(super) struct WithParens {
    open: usize,
    /// The number of brackets outside.
    depth: usize,
    close: Option<usize>,
}

impl Lexer<'_> {
    pub(super) fn soft_keyword(&mut self, token: Token, lo: usize, hi: usize) {
        let keyword = match token {
            Token::Match => self.tokens.len() == self.line,
            Token::Case => self.tokens.len() == self.line && self.levels.last().is_some_and(|l| l.cases),
            _ => self.statement_may_start(),
        };
        self.push(if keyword { token } else { Token::Name }, lo, hi);
    }

    fn statement_may_start(&self) -> bool {
        let after = |token: Token| matches!(token, Token::Semicolon | Token::Colon);
        self.brackets.is_empty()
            && (self.tokens.len() == self.line || self.tokens.last().is_some_and(|last| after(last.1)))
    }

    /// Before `next` is pushed: a `type` that no name follows is a name.
    pub(super) fn settle_type_keyword(&mut self, next: Token) {
        if let Some(last) = self.tokens.last_mut()
            && last.1 == Token::Type
            && next != Token::Name
        {
            last.1 = Token::Name;
        }
    }

    /// At the end of a logical line: a `match` without a final colon is a name.
    pub(super) fn settle_line(&mut self) {
        self.cases_follow = false;
        let last = self.tokens.len() - 1;
        if self.tokens[self.line].1 == Token::Match {
            self.cases_follow = self.tokens[last].1 == Token::Colon && last > self.line + 1;
            if !self.cases_follow {
                self.tokens[self.line].1 = Token::Name;
            }
        }
        self.with = None;
    }

    pub(super) fn open_with_parens(&mut self, token: Token) {
        let after_with = self.tokens.last().is_some_and(|last| last.1 == Token::With);
        if token == Token::LParen && after_with {
            self.with = Some(WithParens { open: self.tokens.len(), depth: self.brackets.len(), close: None });
        }
    }

    /// A bracket closes; `depth` are open outside it.
    pub(super) fn close_with_parens(&mut self, depth: usize) {
        let close = self.tokens.len();
        if let Some(with) = &mut self.with
            && with.depth == depth
            && with.close.is_none()
        {
            with.close = Some(close);
        }
    }

    pub(super) fn colon(&mut self, lo: usize, hi: usize) {
        if let Some(WithParens { open, close: Some(close), .. }) = self.with
            && close + 1 == self.tokens.len()
            && self.holds_with_items(open, close)
        {
            self.tokens[open].1 = Token::WithParen;
        }
        self.push(Token::Colon, lo, hi);
    }

    /// Whether the tokens between the parentheses are items of `with`, not one expression that owns the parentheses.
    fn holds_with_items(&self, open: usize, close: usize) -> bool {
        let mut depth = 0;
        // Lambdas whose parameters are not over: a star there unpacks nothing.
        let mut lambdas = 0;
        let mut previous = Token::Comma;
        for (_, token, _) in &self.tokens[open + 1..close] {
            use Token::*;
            match token {
                LParen | LBracket | LBrace | FieldOpen => depth += 1,
                RParen | RBracket | RBrace | FieldClose => depth -= 1,
                Lambda if depth == 0 => lambdas += 1,
                Colon if depth == 0 => lambdas -= 1,
                ColonEqual | For if depth == 0 => return false,
                Star | Yield if depth == 0 && lambdas == 0 && previous == Comma => return false,
                _ => {}
            }
            previous = *token;
        }
        close > open + 1
    }
}
