//! Indentation and the order of clauses.

use super::{Stop, line_start};
use crate::error::SyntaxError;
use crate::lex::Token;

pub(super) fn unexpected_indent(stop: &Stop) -> Option<SyntaxError> {
    (stop.here() == Token::Indent && stop.at < stop.tokens.len())
        .then(|| SyntaxError::indentation(stop.span(stop.at), "unexpected indent"))
}

/// A header whose line ends with its colon, and no indented line behind it.
pub(super) fn missing_block(stop: &Stop) -> Option<SyntaxError> {
    let colon = stop.at.checked_sub(2)?;
    if (stop.token(colon), stop.token(colon + 1)) != (Token::Colon, Token::Newline) {
        return None;
    }
    let header = line_start(stop.tokens, colon);
    let keyword = if stop.token(header) == Token::Async { header + 1 } else { header };
    let what = match stop.token(keyword) {
        Token::Def => "function definition",
        Token::Class => "class definition",
        Token::If => "'if' statement",
        Token::Elif => "'elif' statement",
        Token::Else => "'else' statement",
        Token::For => "'for' statement",
        Token::While => "'while' statement",
        Token::With => "'with' statement",
        Token::Try => "'try' statement",
        Token::Except if stop.token(keyword + 1) == Token::Star => "'except*' statement",
        Token::Except => "'except' statement",
        Token::Finally => "'finally' statement",
        Token::Match => "'match' statement",
        Token::Case => "'case' statement",
        _ => return None,
    };
    let line = stop.source.line(stop.span(keyword).lo);
    let message = format!("expected an indented block after {what} on line {line}");
    Some(SyntaxError::indentation(stop.span(stop.at), message))
}

pub(super) fn elif_after_else(stop: &Stop) -> Option<SyntaxError> {
    if stop.here() != Token::Elif || stop.at != stop.line {
        return None;
    }
    let previous = previous_line(stop)?;
    (stop.token(previous) == Token::Else)
        .then(|| stop.error(stop.span(stop.at), "'elif' block follows an 'else' block"))
}

/// The start of the line before this one in the same block.
fn previous_line(stop: &Stop) -> Option<usize> {
    let mut depth = 0;
    for i in (0..stop.line).rev() {
        match stop.token(i) {
            Token::Dedent => depth += 1,
            Token::Indent if depth == 0 => return None,
            Token::Indent => depth -= 1,
            Token::Newline if depth == 0 => {
                let start = line_start(stop.tokens, i);
                // A line that ends in front of an indented block is its header.
                return Some(start);
            }
            _ => {}
        }
    }
    None
}
