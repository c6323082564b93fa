//! Runs the generated parser over the tokens, again after each line in error.

use std::cell::Cell;

use lalrpop_util::ParseError;

use crate::ast::{Module, Stmt};
use crate::Parsed;
use crate::base::{Interner, SourceFile, Span};
use crate::build::Builder;
use crate::depth;
use crate::error::SyntaxError;
use crate::explain::{explain, line_start};
use crate::future;
use crate::lex::{self, Spanned, Token};
use crate::recover::repair;

#[allow(clippy::all, reason = "generated")]
mod grammar {
    include!(concat!(env!("OUT_DIR"), "/grammar.rs"));
}

/// Lines in error that are reported before we give up on a file; each costs one more parse of it.
const MAX_ERRORS: usize = 50;

/// Where the parser stopped and what it would have taken.
struct Stopped {
    at: usize,
    expected: Vec<String>,
}

pub(crate) fn parse(source: &SourceFile, interner: &mut Interner) -> Parsed {
    let lexed = lex::lex(source);
    let (mut tokens, mut errors, unclosed) = (lexed.tokens, lexed.errors, lexed.unclosed);
    let (mut body, mut warnings) = (Vec::new(), Vec::new());
    // A line may be repaired in three steps before it is gone.
    for _ in 0..3 * MAX_ERRORS {
        let mut builder = Builder::new(source, interner, &tokens);
        let result = run(&mut builder);
        let (objections, suspicions) = (builder.errors, builder.warnings);
        match result {
            Ok(parsed) => {
                body = parsed;
                warnings = suspicions;
                errors.extend(objections);
                errors.extend(future::check(&body, interner));
                break;
            }
            Err(Stopped { at, expected }) => {
                if is_unreported(&tokens, at) {
                    let error = never_closed(source, &tokens, at, &unclosed);
                    errors.push(error.unwrap_or_else(|| explain(source, &tokens, at, &expected)));
                }
                repair(&mut tokens, at);
            }
        }
    }
    let module = Module { body, span: Span::new(0, source.text().len() as u32) };
    errors.extend(depth::check(&module, &tokens));
    errors.sort_by_key(|e| (e.span.lo, e.span.hi));
    errors.dedup();
    Parsed { module, errors, pragmas: lexed.pragmas, warnings }
}

fn run(builder: &mut Builder) -> Result<Vec<Stmt>, Stopped> {
    let tokens = builder.tokens;
    let read = Cell::new(0);
    let input = tokens.iter().copied().inspect(|_| read.set(read.get() + 1));
    grammar::ModuleParser::new().parse(builder, input).map_err(|e| match e {
        ParseError::UnrecognizedToken { expected, .. } => Stopped { at: read.get() - 1, expected },
        ParseError::UnrecognizedEof { expected, .. } => Stopped { at: tokens.len(), expected },
        ParseError::InvalidToken { .. } | ParseError::ExtraToken { .. } | ParseError::User { .. } => {
            unreachable!("the parser reads tokens, up to the end")
        }
    })
}

/// The unclosed bracket of the line, if the parser stopped on a later line than that of the bracket, or at the end.
fn never_closed(source: &SourceFile, tokens: &[Spanned], at: usize, unclosed: &[Span]) -> Option<SyntaxError> {
    let (lo, token, _) = *tokens.get(at)?;
    let start = tokens[line_start(tokens, at)].0;
    let bracket = unclosed.iter().rfind(|b| start <= b.lo && b.lo <= lo)?;
    let later = source.line(lo) > source.line(bracket.lo) || token == Token::Newline;
    later.then(|| SyntaxError::new(*bracket, format!("'{}' was never closed", source.slice(*bracket))))
}

/// Whether neither the lexer nor a parse before reported the line. A repaired line has no width.
fn is_unreported(tokens: &[Spanned], at: usize) -> bool {
    if tokens.get(at).is_some_and(|t| t.1 == Token::Indent) {
        return true;
    }
    let rest = &tokens[line_start(tokens, at)..];
    let line = rest.iter().take_while(|t| t.1 != Token::Newline);
    let repaired = rest.first().is_some_and(|t| t.0 == t.2 && !matches!(t.1, Token::Newline | Token::Dedent));
    !repaired && line.clone().all(|t| t.1 != Token::Error)
}
