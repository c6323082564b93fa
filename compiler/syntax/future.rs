//! `from __future__ import ...` at the start of a module: the features must exist.
//!
//! All of them but `annotations` are part of the language by now. Elsewhere such an import is an ordinary statement, and
//! it is not for the parser to object.

use crate::ast::{Constant, Expr, ExprKind, Stmt, StmtKind};
use crate::base::Interner;
use crate::error::SyntaxError;

const FEATURES: [&str; 10] = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

pub fn check(body: &[Stmt], interner: &Interner) -> Vec<SyntaxError> {
    let docstring = usize::from(body.first().is_some_and(is_docstring));
    let mut errors = Vec::new();
    for stmt in &body[docstring..] {
        let StmtKind::ImportFrom { module: Some(module), names, level: 0 } = &stmt.kind else { break };
        if interner.resolve(module.name) != "__future__" {
            break;
        }
        for alias in names {
            match interner.resolve(alias.name.name) {
                "braces" => errors.push(SyntaxError::new(alias.span, "not a chance")),
                known if FEATURES.contains(&known) => {}
                name => errors.push(SyntaxError::new(alias.span, format!("future feature {name} is not defined"))),
            }
        }
    }
    errors
}

fn is_docstring(stmt: &Stmt) -> bool {
    let StmtKind::Expr { value } = &stmt.kind else { return false };
    let value: &Expr = value;
    matches!(value.kind, ExprKind::Constant { value: Constant::Str(_), .. })
}
