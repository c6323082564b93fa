//! Makes the rest of a file parse when one line does not.
//!
//! The line in error is replaced by one that parses and keeps the blocks around it in order: `elif x y:` by `elif _:`. A
//! line that still does not fit, such as an `else` without `if`, becomes a plain statement, and then nothing. Each step
//! leaves fewer steps for that line, so this ends.

use crate::explain::line_start;
use crate::lex::{Spanned, Token};

/// Changes `tokens` so that a parse gets further than `at`.
pub fn repair(tokens: &mut Vec<Spanned>, at: usize) {
    if let Some(header) = header_without_block(tokens, at) {
        insert_block(tokens, header + 1);
        return;
    }
    if tokens.get(at).is_some_and(|t| t.1 == Token::Indent) {
        remove_level(tokens, at);
        return;
    }
    let start = line_start(tokens, at);
    let end = (start..tokens.len()).find(|i| tokens[*i].1 == Token::Newline).unwrap_or(tokens.len());
    let block = tokens.get(end + 1).is_some_and(|t| t.1 == Token::Indent);
    let place = tokens.get(start).map_or(0, |t| t.0);
    let line: Vec<Token> = tokens[start..end].iter().map(|t| t.1).collect();
    let substitutes = [substitute(&line, block), plain(block)];
    let next = match substitutes.iter().position(|s| *s == line) {
        None => Some(&substitutes[0]),
        Some(0) if substitutes[1] != line => Some(&substitutes[1]),
        Some(_) => None,
    };
    match next {
        Some(next) => {
            let next: Vec<Spanned> = next.iter().map(|t| (place, *t, place)).collect();
            tokens.splice(start..end, next);
        }
        None => remove_line(tokens, start, end, block),
    }
}

/// The line end of a header that no block follows, if that is what stops the parser.
fn header_without_block(tokens: &[Spanned], at: usize) -> Option<usize> {
    let newline = at.checked_sub(1)?;
    let is_header = newline > 0 && tokens[newline].1 == Token::Newline && tokens[newline - 1].1 == Token::Colon;
    let missing = tokens.get(at).is_none_or(|t| t.1 != Token::Indent);
    (is_header && missing).then_some(newline)
}

fn insert_block(tokens: &mut Vec<Spanned>, at: usize) {
    let place = tokens[at - 1].2;
    let cases = tokens[line_start(tokens, at - 1)].1 == Token::Match;
    let clause: &[Token] = if cases { &[Token::Case, Token::Name, Token::Colon] } else { &[] };
    let tail = [Token::Pass, Token::Newline, Token::Dedent];
    let block = [Token::Indent].iter().chain(clause).chain(&tail).map(|t| (place, *t, place));
    tokens.splice(at..at, block.collect::<Vec<_>>());
}

/// Takes an indented block into the one around it.
fn remove_level(tokens: &mut Vec<Spanned>, indent: usize) {
    if let Some(dedent) = matching_dedent(tokens, indent) {
        tokens.remove(dedent);
    }
    tokens.remove(indent);
}

fn matching_dedent(tokens: &[Spanned], indent: usize) -> Option<usize> {
    let mut depth = 0;
    (indent..tokens.len()).find(|i| {
        depth += i32::from(tokens[*i].1 == Token::Indent);
        depth -= i32::from(tokens[*i].1 == Token::Dedent);
        depth == 0
    })
}

/// A line of the same kind that parses.
fn substitute(line: &[Token], block: bool) -> Vec<Token> {
    use Token::*;
    let first = line.iter().find(|t| **t != Async);
    let mut header = match first {
        Some(keyword @ (If | Elif | While | With | Match | Case | Except | Class)) => vec![*keyword, Name, Colon],
        Some(keyword @ (Else | Try | Finally)) => vec![*keyword, Colon],
        Some(For) => vec![For, Name, In, Name, Colon],
        Some(Def) => vec![Def, Name, LParen, RParen, Colon],
        Some(At) => return vec![At, Name],
        _ => return plain(block),
    };
    if !block {
        header.push(Pass);
    }
    header
}

fn plain(block: bool) -> Vec<Token> {
    if block { vec![Token::If, Token::Name, Token::Colon] } else { vec![Token::Pass] }
}

fn remove_line(tokens: &mut Vec<Spanned>, start: usize, end: usize, block: bool) {
    let last = if block { matching_dedent(tokens, end + 1) } else { None };
    let until = last.unwrap_or(end).min(tokens.len().saturating_sub(1));
    if start < tokens.len() {
        tokens.drain(start..=until.max(start));
    }
}
