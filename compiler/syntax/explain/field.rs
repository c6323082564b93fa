//! Replacement fields of f-strings and t-strings.

use super::Stop;
use crate::error::SyntaxError;
use crate::lex::Token;

/// `f-string` or `t-string`, by the prefix of the string around the field.
fn kind(stop: &Stop) -> &'static str {
    let start = (stop.line..stop.at).rev().filter(|i| stop.token(*i) == Token::FStart);
    // Strings that are closed again stand between.
    let closed = |i: &usize| stop.skip_atom(*i) <= stop.at;
    match start.filter(|i| !closed(i)).map(|i| stop.text(i)).next() {
        Some(prefix) if prefix.contains(['t', 'T']) => "t-string",
        _ => "f-string",
    }
}

fn in_field(stop: &Stop) -> bool {
    stop.bracket() == Some(Token::FieldOpen)
}

fn here(stop: &Stop, message: &str) -> Option<SyntaxError> {
    Some(stop.error(stop.span(stop.at), format!("{}: {message}", kind(stop))))
}

pub(super) fn empty_field(stop: &Stop) -> Option<SyntaxError> {
    if stop.previous() != Some(Token::FieldOpen) {
        return None;
    }
    let mark = match stop.here() {
        Token::FieldEqual => "=",
        Token::FieldBang => "!",
        Token::FieldColon => ":",
        Token::FieldClose => "}",
        _ => return here(stop, "expecting a valid expression after '{'"),
    };
    here(stop, &format!("valid expression required before '{mark}'"))
}

/// The colon of a lambda ends the expression of its field.
pub(super) fn lambda(stop: &Stop) -> Option<SyntaxError> {
    if !in_field(stop) || stop.here() != Token::FieldColon {
        return None;
    }
    let (start, _) = stop.flat(stop.inside(), stop.at).rfind(|(_, token)| *token == Token::Lambda)?;
    if stop.token(stop.at + 1) == Token::FMiddle {
        let message = format!("{}: lambda expressions are not allowed without parentheses", kind(stop));
        Some(stop.error(stop.range(start, stop.at), message))
    } else {
        Some(stop.error(stop.span(start), format!("{}: expecting a valid expression after '{{'", kind(stop))))
    }
}

/// Something that cannot follow the expression, the `=`, the `!` or the spec.
pub(super) fn unfinished_field(stop: &Stop) -> Option<SyntaxError> {
    if !in_field(stop) {
        return None;
    }
    let parts: Vec<Token> = stop.flat(stop.inside(), stop.at).map(|(_, token)| token).collect();
    let has = |token: Token| parts.contains(&token);
    if has(Token::FieldColon) {
        return here(stop, "expecting '}', or format specs");
    }
    if stop.previous() == Some(Token::FieldBang) {
        return match stop.here() {
            Token::FieldColon | Token::FieldClose => here(stop, "missing conversion character"),
            _ => here(stop, "invalid conversion character"),
        };
    }
    if has(Token::FieldBang) {
        return here(stop, "expecting ':' or '}'");
    }
    if has(Token::FieldEqual) {
        return here(stop, "expecting '!', or ':', or '}'");
    }
    // Only where the expression could end; else the expression itself is wrong.
    stop.expects("f}").then(|| here(stop, "expecting '=', or '!', or ':', or '}'")).flatten()
}
