//! The headers of compound statements.

use super::Stop;
use crate::error::SyntaxError;
use crate::lex::Token;

pub(super) fn missing_colon(stop: &Stop) -> Option<SyntaxError> {
    if !stop.open.is_empty() || stop.at == stop.line {
        return None;
    }
    let keyword = stop.keyword();
    let missing = match keyword {
        // These want nothing else here, whatever stands there.
        Token::Def => stop.expects(":") && stop.line_has(Token::RParen) && !has_colon(stop),
        Token::Else | Token::Try | Token::Finally => stop.expects(":") && stop.at == stop.line + 1,
        Token::If
        | Token::Elif
        | Token::While
        | Token::For
        | Token::With
        | Token::Class
        | Token::Except
        | Token::Case => stop.here() == Token::Newline && stop.expects(":"),
        Token::Name => soft_header(stop),
        _ => false,
    };
    missing.then(|| stop.error(stop.span(stop.at), "expected ':'"))
}

fn has_colon(stop: &Stop) -> bool {
    stop.flat(stop.line, stop.at).any(|(_, token)| token == Token::Colon)
}

/// `match subject` and an indented `case` below it: without the colon the lexer took `match` for a name.
fn soft_header(stop: &Stop) -> bool {
    let end = (stop.at..stop.tokens.len()).find(|i| stop.token(*i) == Token::Newline);
    let case_follows = |end: usize| stop.token(end + 1) == Token::Indent && stop.text(end + 2) == "case";
    stop.text(stop.line) == "match" && stop.at == stop.line + 1 && end.is_some_and(case_follows)
}

/// `def f:`
pub(super) fn missing_parenthesis(stop: &Stop) -> Option<SyntaxError> {
    let wanted = stop.keyword() == Token::Def && stop.open.is_empty() && stop.expects("(");
    let named = stop.line_has(Token::Name) && !stop.line_has(Token::LParen);
    (wanted && named).then(|| stop.error(stop.span(stop.at), "expected '('"))
}

/// The index behind the last `as` of the line, if what follows it is not only a name.
pub(super) fn bad_alias(stop: &Stop) -> Option<usize> {
    let (alias, _) = stop.flat(stop.inside(), stop.at).rfind(|(_, token)| *token == Token::As)?;
    let here = stop.here();
    let start = alias + 1;
    let operand = super::starts_operand(here) && !matches!(here, Token::Await | Token::Lambda);
    let first = start == stop.at && (operand || super::is_opening(here));
    let trailer = start + 1 == stop.at && matches!(here, Token::Dot | Token::LParen | Token::LBracket);
    (first || trailer).then_some(start)
}

pub(super) fn except_target(stop: &Stop) -> Option<SyntaxError> {
    if stop.keyword() != Token::Except || !stop.open.is_empty() {
        return None;
    }
    let target = bad_alias(stop)?;
    let types = stop.flat(stop.line + 1, target - 1).map(|(_, t)| t).filter(|t| *t != Token::Star);
    if types.clone().any(|t| t == Token::Comma) || types.count() == 0 {
        return None;
    }
    let star = if stop.token(stop.line + 1) == Token::Star { "*" } else { "" };
    let message = format!("cannot use except{star} statement with {}", stop.name_of(target));
    Some(stop.error(stop.span(target), message))
}

pub(super) fn pattern_target(stop: &Stop) -> Option<SyntaxError> {
    if stop.keyword() != Token::Case {
        return None;
    }
    let target = bad_alias(stop)?;
    let message = format!("cannot use {} as pattern target", stop.name_of(target));
    Some(stop.error(stop.span(target), message))
}

pub(super) fn type_parameters(stop: &Stop) -> Option<SyntaxError> {
    if !stop.in_type_parameters() {
        return None;
    }
    if stop.here() == Token::RBracket && stop.previous() == Some(Token::LBracket) {
        return Some(stop.error(stop.span(stop.at), "Type parameter list cannot be empty"));
    }
    let star = stop.at.checked_sub(2).map(|i| stop.token(i));
    let kind = match star {
        Some(Token::Star) => "TypeVarTuple",
        Some(Token::StarStar) => "ParamSpec",
        _ => return None,
    };
    if stop.here() != Token::Colon {
        return None;
    }
    let what = if stop.token(stop.at + 1) == Token::LParen { "constraints" } else { "bound" };
    Some(stop.error(stop.span(stop.at), format!("cannot use {what} with {kind}")))
}

/// `def f(a, (b, c)):` as in Python 2
pub(super) fn parenthesized_parameters(stop: &Stop) -> Option<SyntaxError> {
    if stop.here() != Token::LParen {
        return None;
    }
    let what = if stop.in_parameters() {
        "Function parameters"
    } else if in_lambda(stop) {
        "Lambda expression parameters"
    } else {
        return None;
    };
    let before = stop.previous()?;
    let end = stop.skip_atom(stop.at);
    let names_only = (stop.at + 1..end - 1).all(|i| matches!(stop.token(i), Token::Name | Token::Comma));
    let fits = matches!(before, Token::LParen | Token::Comma | Token::Lambda) && names_only && end > stop.at + 2;
    fits.then(|| stop.error(stop.range(stop.at, end - 1), format!("{what} cannot be parenthesized")))
}

/// Whether the parameters of a lambda are open at the stop.
pub(super) fn in_lambda(stop: &Stop) -> bool {
    let mut marks = stop.flat(stop.inside(), stop.at).filter(|(_, t)| matches!(t, Token::Lambda | Token::Colon));
    marks.next_back().is_some_and(|(_, token)| token == Token::Lambda)
}

/// `def f(a=):`
pub(super) fn missing_default(stop: &Stop) -> Option<SyntaxError> {
    let ends = matches!(stop.here(), Token::RParen | Token::Comma);
    let fits = ends && stop.previous() == Some(Token::Equal) && (stop.in_parameters() || in_lambda(stop));
    fits.then(|| stop.error(stop.span(stop.at - 1), "expected default value expression"))
}
