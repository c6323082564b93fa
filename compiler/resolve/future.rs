//! `from __future__ import ...`: stands before other statements and names a feature that exists.

use crate::ast::*;
use crate::base::Interner;
use sxc_syntax::SyntaxError;

const FEATURES: &[&str] = &[
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

/// Whether annotations are kept as text; adds errors.
pub fn check(names: &Interner, module: &Module, errors: &mut Vec<SyntaxError>) -> bool {
    let mut annotations = false;
    let mut allowed = true;
    for (i, stmt) in module.body.iter().enumerate() {
        match &stmt.kind {
            StmtKind::ImportFrom { module: Some(from), names: aliases, level: 0 } if names.resolve(from.name) == "__future__" => {
                if !allowed {
                    let message = "from __future__ imports must occur at the beginning of the file";
                    errors.push(SyntaxError::new(stmt.span, message));
                }
                annotations |= aliases.iter().any(|a| names.resolve(a.name.name) == "annotations");
                features(names, aliases, errors);
            }
            StmtKind::Expr { value } if i == 0 && is_string(value) => {}
            _ => allowed = false,
        }
    }
    annotations
}

fn features(names: &Interner, aliases: &[Alias], errors: &mut Vec<SyntaxError>) {
    for alias in aliases {
        let name = names.resolve(alias.name.name);
        let message = match name {
            "braces" => "not a chance".to_string(),
            _ if FEATURES.contains(&name) => continue,
            _ => format!("future feature {name} is not defined"),
        };
        errors.push(SyntaxError::new(alias.span, message));
    }
}

fn is_string(expr: &Expr) -> bool {
    matches!(&expr.kind, ExprKind::Constant { value: Constant::Str(_), .. })
}
