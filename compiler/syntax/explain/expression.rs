//! Operators, conditional expressions, assignments where none can stand.

use super::{Stop, ends_operand, is_arithmetic, is_logic, is_operand_part, starts_operand};
use crate::base::Span;
use crate::error::SyntaxError;
use crate::lex::Token;

/// `print x`
pub(super) fn legacy_statement(stop: &Stop) -> Option<SyntaxError> {
    let name = stop.at.checked_sub(1).filter(|i| *i >= stop.line)?;
    let word = stop.text(name);
    let argument = starts_operand(stop.here()) || matches!(stop.here(), Token::Not);
    if stop.token(name) != Token::Name || !["print", "exec"].contains(&word) || !argument {
        return None;
    }
    let message = format!("Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
    Some(stop.error(stop.range(name, stop.at), message))
}

/// `pass if x else y` and `x if y else pass`
pub(super) fn conditional_statement(stop: &Stop) -> Option<SyntaxError> {
    let before = stop.previous()?;
    if matches!(before, Token::Pass | Token::Break | Token::Continue) && stop.here() == Token::If {
        let rest = (stop.at..stop.tokens.len()).take_while(|i| stop.token(*i) != Token::Newline);
        let message = "expected expression before 'if', but statement is given";
        let has_else = rest.map(|i| stop.token(i)).any(|t| t == Token::Else);
        return has_else.then(|| stop.error(stop.span(stop.at - 1), message));
    }
    let conditional = before == Token::Else && stop.at - 1 > stop.line;
    let starts = starts_operand(stop.here()) || matches!(stop.here(), Token::Star | Token::StarStar);
    let message = "expected expression after 'else', but statement is given";
    (conditional && !starts).then(|| stop.error(stop.span(stop.at), message))
}

/// `x if y` without `else`
pub(super) fn missing_else(stop: &Stop) -> Option<SyntaxError> {
    if stop.keyword() == Token::Case || !stop.previous().is_some_and(ends_operand) {
        return None;
    }
    let parts: Vec<(usize, Token)> = stop.flat(stop.inside(), stop.at).collect();
    let at = parts.iter().rposition(|(_, t)| *t == Token::If)?;
    let (before, after) = (&parts[..at], &parts[at + 1..]);
    let operands = |t: Token| is_operand_part(t) || is_arithmetic(t) || is_logic(t);
    let expression = before.last().is_some_and(|(_, t)| ends_operand(*t) || is_operand_part(*t));
    let comprehension = before.iter().any(|(_, t)| *t == Token::For);
    let complete = after.iter().all(|(_, t)| operands(*t));
    if !expression || comprehension || !complete || matches!(stop.here(), Token::Else | Token::Colon) {
        return None;
    }
    let start = before.iter().rev().take_while(|(_, t)| operands(*t)).last().map_or(at, |(i, _)| *i);
    Some(stop.error(stop.range(start, stop.at - 1), "expected 'else' after 'if' expression"))
}

/// `("a" b "c")`
pub(super) fn text_in_string(stop: &Stop) -> Option<SyntaxError> {
    if stop.previous() != Some(Token::Str) || !matches!(stop.here(), Token::Name | Token::Number) {
        return None;
    }
    let mut end = stop.at;
    while matches!(stop.token(end), Token::Name | Token::Number) {
        end += 1;
    }
    let message = "invalid syntax. Is this intended to be part of the string?";
    (stop.token(end) == Token::Str).then(|| stop.error(stop.range(stop.at, end - 1), message))
}

/// `if x = 1:`, where a comparison may be meant
pub(super) fn assignment(stop: &Stop) -> Option<SyntaxError> {
    if stop.here() != Token::Equal {
        return None;
    }
    let operand = |t: Token| is_operand_part(t) || is_arithmetic(t);
    let parts: Vec<(usize, Token)> = stop.flat(stop.inside(), stop.at).collect();
    let mut taken = parts.iter().rev().take_while(|(_, t)| operand(*t)).count();
    let is_star = |t: Token| matches!(t, Token::Star | Token::StarStar);
    if taken > 1 && is_star(parts[parts.len() - taken].1) {
        // Unpacking, not an operator.
        taken -= 1;
    }
    let (start, first) = *parts[parts.len() - taken..].first()?;
    let before = if start == stop.inside() && !stop.open.is_empty() { stop.bracket() } else { stop.before(start) };
    if let Some(star @ (Token::Star | Token::StarStar)) = before
        && stop.bracket() == Some(Token::LParen)
    {
        let what = if star == Token::Star { "iterable argument" } else { "keyword argument" };
        return Some(stop.error(stop.range(start - 1, stop.at), format!("cannot assign to {what} unpacking")));
    }
    let opens = matches!(before, Some(Token::LParen | Token::LBracket | Token::LBrace | Token::WithParen));
    let item = before == Some(Token::Comma) && !stop.open.is_empty();
    let condition = matches!(before, Some(Token::If | Token::Elif | Token::While | Token::Match));
    let value = stop.token(stop.at + 1);
    let keyword = matches!(first, Token::Await | Token::Lambda) && taken == 1;
    let comparable =
        starts_operand(value) && value != Token::Lambda || super::is_opening(value) || value == Token::Minus;
    if !(opens || item || condition) || !comparable || keyword || stop.keyword() == Token::Def {
        return None;
    }
    if taken == 1 && first == Token::Name {
        let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
        return Some(stop.error(stop.range(start, stop.skip_atom(stop.at + 1) - 1), message));
    }
    let whole = Span::new(stop.span(start).lo, stop.span(stop.at - 1).hi);
    let operators = parts[parts.len() - taken..].iter().any(|(_, t)| is_arithmetic(*t));
    let name = if operators { "expression" } else { stop.name_of(start) };
    let excluded = ["list", "tuple", "True", "None", "False"].contains(&name);
    let message = format!("cannot assign to {name} here. Maybe you meant '==' instead of '='?");
    (!excluded).then(|| stop.error(whole, message))
}

/// `x.y := 1`; with a name it is only in the wrong place.
pub(super) fn assignment_expression(stop: &Stop) -> Option<SyntaxError> {
    if stop.here() != Token::ColonEqual {
        return None;
    }
    let operand = |t: Token| is_operand_part(t) || is_arithmetic(t) || is_logic(t);
    let parts: Vec<(usize, Token)> = stop.flat(stop.inside(), stop.at).collect();
    let taken = parts.iter().rev().take_while(|(_, t)| operand(*t)).count();
    let target = &parts[parts.len() - taken..];
    let (start, first) = *target.first()?;
    let value = stop.token(stop.at + 1);
    let value_follows = starts_operand(value) || super::is_opening(value) || matches!(value, Token::Minus | Token::Not);
    if start != stop.inside() || !stop.previous().is_some_and(ends_operand) || !value_follows {
        return None;
    }
    let has = |kind: fn(Token) -> bool| target.iter().any(|(_, t)| kind(*t));
    let name = match first {
        _ if has(|t| matches!(t, Token::And | Token::Or | Token::Not)) => "expression",
        _ if has(is_logic) => "comparison",
        _ if has(is_arithmetic) => "expression",
        Token::Name if taken == 1 => return None,
        Token::Await => "await expression",
        _ => stop.name_of(start),
    };
    let message = format!("cannot use assignment expressions with {name}");
    Some(stop.error(stop.range(start, stop.at - 1), message))
}

/// `1 + not x`
pub(super) fn not_after_operator(stop: &Stop) -> Option<SyntaxError> {
    let operator = matches!(
        stop.previous()?,
        Token::Plus
            | Token::Minus
            | Token::Star
            | Token::Slash
            | Token::Percent
            | Token::SlashSlash
            | Token::At
            | Token::Tilde
    );
    let fits = operator && stop.here() == Token::Not && starts_operand(stop.token(stop.at + 1));
    let message = "'not' after an operator must be parenthesized";
    fits.then(|| stop.error(stop.range(stop.at, stop.at + 1), message))
}
