//! Runs the generated parser over the tokens.

use crate::ast::Module;
use crate::base::{Interner, SourceFile, Span};
use crate::build::Builder;
use crate::error::SyntaxError;
use crate::lex;

#[allow(clippy::all, clippy::pedantic, unused, reason = "generated")]
mod grammar {
    include!(concat!(env!("OUT_DIR"), "/grammar.rs"));
}

pub(crate) fn parse(source: &SourceFile, interner: &mut Interner) -> (Module, Vec<SyntaxError>) {
    let lexed = lex::lex(source);
    let mut errors = lexed.errors;
    let mut builder = Builder::new(source, interner);
    let body = match grammar::ModuleParser::new().parse(&mut builder, lexed.tokens.iter().copied()) {
        Ok(body) => body,
        Err(e) => {
            errors.push(SyntaxError::new(Span::default(), format!("{e:?}")));
            Vec::new()
        }
    };
    errors.append(&mut builder.errors);
    (Module { body, span: Span::new(0, source.text().len() as u32) }, errors)
}
