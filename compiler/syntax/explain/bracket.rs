//! Lists of things between brackets.

use super::{Stop, ends_operand, starts_operand};
use crate::error::SyntaxError;
use crate::lex::Token;

/// `[a, b for a, b in c]`
pub(super) fn comprehension_target(stop: &Stop) -> Option<SyntaxError> {
    let bracket = matches!(stop.bracket(), Some(Token::LBracket | Token::LBrace));
    if !bracket || !matches!(stop.here(), Token::For | Token::Async) {
        return None;
    }
    let parts: Vec<Token> = stop.flat(stop.inside(), stop.at).map(|(_, token)| token).collect();
    let plain = parts.contains(&Token::Comma) && !parts.contains(&Token::Colon) && !parts.contains(&Token::For);
    let message = "did you forget parentheses around the comprehension target?";
    plain.then(|| stop.error(stop.range(stop.inside(), stop.at - 1), message))
}

/// `[a for b]`
pub(super) fn missing_in(stop: &Stop) -> Option<SyntaxError> {
    let inside = stop.open.last()? + 1;
    let clause = stop.flat(inside, stop.at).rev().map(|(_, token)| token);
    let open = clause.take_while(|t| !matches!(t, Token::In | Token::If)).any(|t| t == Token::For);
    let complete = stop.previous().is_some_and(|t| ends_operand(t) || t == Token::Comma);
    (open && complete).then(|| stop.error(stop.span(stop.at), "'in' expected after for-loop variables"))
}

/// `f(a = b for b in c)`
pub(super) fn keyword_in_generator(stop: &Stop) -> Option<SyntaxError> {
    let called = stop.bracket() == Some(Token::LParen) && matches!(stop.here(), Token::For | Token::Async);
    let parts: Vec<(usize, Token)> = stop.flat(stop.inside(), stop.at).collect();
    let item = parts.rsplit(|(_, t)| *t == Token::Comma).next()?;
    let [(name, Token::Name), (equal, Token::Equal), ..] = item else { return None };
    let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
    called.then(|| stop.error(stop.range(*name, *equal), message))
}

pub(super) fn dict_item(stop: &Stop) -> Option<SyntaxError> {
    if stop.bracket() != Some(Token::LBrace) || stop.keyword() == Token::Case {
        return None;
    }
    let parts: Vec<(usize, Token)> = stop.flat(stop.inside(), stop.at).collect();
    let comma = parts.iter().rposition(|(_, t)| *t == Token::Comma);
    let item = &parts[comma.map_or(0, |i| i + 1)..];
    let colon = item.iter().find(|(_, t)| *t == Token::Colon).map(|(i, _)| *i);
    match colon {
        Some(colon) if colon + 1 == stop.at => match stop.here() {
            Token::RBrace | Token::Comma => {
                let message = "expression expected after dictionary key and ':'";
                Some(stop.error(stop.span(colon), message))
            }
            Token::Star => {
                let message = "cannot use a starred expression in a dictionary value";
                Some(stop.error(stop.span(stop.at), message))
            }
            _ => None,
        },
        None => missing_value(stop, &parts[..comma?], item),
        Some(_) => None,
    }
}

/// A key alone behind complete items.
fn missing_value(stop: &Stop, items: &[(usize, Token)], item: &[(usize, Token)]) -> Option<SyntaxError> {
    let is_dict = items.iter().any(|(_, t)| *t == Token::Colon) && !items.iter().any(|(_, t)| *t == Token::Lambda);
    let (last, token) = item.last()?;
    let complete = ends_operand(*token) && !item.iter().any(|(_, t)| *t == Token::StarStar);
    (is_dict && complete).then(|| stop.error(stop.span(*last), "':' expected after dictionary key"))
}

/// `f(a=)`
pub(super) fn missing_argument(stop: &Stop) -> Option<SyntaxError> {
    let ends = matches!(stop.here(), Token::RParen | Token::Comma);
    let called = stop.bracket() == Some(Token::LParen) && !stop.in_parameters();
    let name = stop.at.checked_sub(2)?;
    let keyword = stop.token(name) == Token::Name && stop.previous() == Some(Token::Equal);
    let argument = matches!(stop.before(name), Some(Token::LParen | Token::Comma));
    let fits = ends && called && keyword && argument;
    fits.then(|| stop.error(stop.range(name, name + 1), "expected argument value expression"))
}

/// Two operands side by side.
pub(super) fn missing_comma(stop: &Stop) -> Option<SyntaxError> {
    let here = stop.here();
    let adjacent = starts_operand(here) && stop.previous().is_some_and(ends_operand);
    if !adjacent || stop.open.is_empty() || in_names(stop) {
        return None;
    }
    let start = disjunction_start(stop);
    let soft = ["match", "case", "type", "_"].contains(&stop.text(start));
    // CPython does not take `in y z` of a comprehension for two items, nor a name before a string.
    let of_comprehension = stop.before(start) == Some(Token::In);
    let converted = stop.flat(stop.inside(), stop.at).any(|(_, t)| t == Token::FieldBang);
    let prefix = start + 1 == stop.at && stop.token(start) == Token::Name && here == Token::Str;
    if soft || of_comprehension || prefix || converted {
        return None;
    }
    let end = stop.skip_atom(stop.at) - 1;
    Some(stop.error(stop.range(start, end), "invalid syntax. Perhaps you forgot a comma?"))
}

/// Whether the innermost bracket holds names or patterns only.
fn in_names(stop: &Stop) -> bool {
    let statement = matches!(stop.keyword(), Token::From | Token::Import | Token::Case);
    statement || stop.in_parameters() || stop.in_type_parameters() || super::header::in_lambda(stop)
}

/// Where the operand that ends before the stop starts, with the operators of `disjunction`.
fn disjunction_start(stop: &Stop) -> usize {
    let belongs =
        |t: Token| super::is_operand_part(t) || super::is_arithmetic(t) || (super::is_logic(t) && t != Token::In);
    let parts = stop.flat(stop.inside(), stop.at).rev();
    // Closing brackets are not in `flat`, what opens them is.
    parts.take_while(|(_, t)| belongs(*t)).last().map_or(stop.at - 1, |(i, _)| i)
}

/// `(**a)`
pub(super) fn double_star_group(stop: &Stop) -> Option<SyntaxError> {
    let open = *stop.open.last()?;
    let group = stop.token(open) == Token::LParen && !stop.before(open).is_some_and(ends_operand);
    let first = stop.here() == Token::StarStar && open + 1 == stop.at;
    (group && first).then(|| stop.error(stop.span(stop.at), "cannot use double starred expression here"))
}

/// `[*]`
pub(super) fn lone_star(stop: &Stop) -> Option<SyntaxError> {
    let star = stop.at.checked_sub(1)?;
    let item = matches!(stop.before(star), Some(Token::LParen | Token::LBracket | Token::LBrace | Token::Comma));
    let fits = !stop.open.is_empty() && stop.previous() == Some(Token::Star) && item;
    (fits && !in_names(stop)).then(|| stop.error(stop.span(stop.at), "Invalid star expression"))
}
