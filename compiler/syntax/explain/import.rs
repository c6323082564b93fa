//! Imports.

use super::Stop;
use super::header::bad_alias;
use crate::error::SyntaxError;
use crate::lex::Token;

pub(super) fn import(stop: &Stop) -> Option<SyntaxError> {
    let first = stop.token(stop.line);
    if !matches!(first, Token::Import | Token::From) || !stop.open.is_empty() {
        return None;
    }
    let line_ends = stop.here() == Token::Newline;
    match stop.previous()? {
        Token::Import if line_ends => Some(stop.error(stop.span(stop.at), "Expected one or more names after 'import'")),
        Token::Comma if line_ends && first == Token::From => {
            let message = "trailing comma not allowed without surrounding parentheses";
            Some(stop.error(stop.span(stop.at), message))
        }
        Token::Name if stop.here() == Token::From && first == Token::Import => {
            let named = stop.token(stop.at + 1) == Token::Name;
            let message = "Did you mean to use 'from ... import ...' instead?";
            named.then(|| stop.error(stop.range(stop.line, stop.at + 1), message))
        }
        _ => None,
    }
}

/// `import a as b.c`
pub(super) fn import_target(stop: &Stop) -> Option<SyntaxError> {
    if !matches!(stop.token(stop.line), Token::Import | Token::From) {
        return None;
    }
    let target = bad_alias(stop)?;
    Some(stop.error(stop.span(target), format!("cannot use {} as import target", stop.name_of(target))))
}
