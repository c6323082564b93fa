//! Refuses trees that are deeper than [`MAX_DEPTH`], so that no later phase has to reckon with them.
//!
//! Brackets and blocks are bounded by the lexer; what is left are chains: `1 + 1 + ...`, `a.b.c...`, `- - - x`, `elif`.

use crate::ast::view::{Node, Value};
use crate::ast::{MAX_DEPTH, Module};
use crate::base::Span;
use crate::error::SyntaxError;
use crate::lex::{Spanned, Token};

/// One error for the module, if it is too deep.
pub fn check(module: &Module, tokens: &[Spanned]) -> Option<SyntaxError> {
    if !may_be_deep(tokens) {
        return None;
    }
    let mut pending = vec![(Node::Module(module), 0, module.span)];
    while let Some((node, depth, around)) = pending.pop() {
        let view = node.view();
        let span = view.span.unwrap_or(around);
        if depth > MAX_DEPTH {
            return Some(SyntaxError::new(Span::point(span.lo), "source is too deeply nested"));
        }
        let values = view.fields.into_iter().map(|(_, value)| value);
        pending.extend(values.flat_map(children).map(|child| (child, depth + 1, span)));
    }
    None
}

/// A level of a chain takes a token at least, and a chain stands in one line or consists of `elif`s.
fn may_be_deep(tokens: &[Spanned]) -> bool {
    let limit = MAX_DEPTH as usize / 2;
    let elifs = tokens.iter().filter(|t| t.1 == Token::Elif).count();
    let long_line = tokens.split(|t| t.1 == Token::Newline).any(|line| line.len() > limit);
    elifs > limit || long_line
}

fn children(value: Value<'_>) -> Vec<Node<'_>> {
    match value {
        Value::Node(node) => vec![node],
        Value::List(items) => items.into_iter().flat_map(children).collect(),
        Value::Name(_) | Value::Constant(_) | Value::Str(_) | Value::Number(_) | Value::Word(_) | Value::None => vec![],
    }
}
