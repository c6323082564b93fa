//! Third pass: statements and expressions in the wrong place, which CPython's code generator refuses.
//!
//! `stmt` holds statements, `expr` what is in them, `pattern` the patterns of `match`.

mod expr;
mod pattern;
mod stmt;

use crate::ast::{Expr, Ident, Module};
use crate::base::{Interner, SourceFile, Span, Symbol};
use crate::scopes::Scopes;
use sxc_syntax::SyntaxError;

/// The code that the current place belongs to. Comprehensions are part of the code around them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Module,
    Class,
    Function { is_async: bool, is_generator: bool },
    Lambda,
    Generator,
    /// Evaluated on demand: annotations, bounds, aliases.
    OnDemand,
}

/// A statement around the current place that `break` and its like see.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    Loop,
    ExceptStar,
}

struct Check<'a> {
    names: &'a Interner,
    source: &'a SourceFile,
    scopes: &'a Scopes,
    unit: Unit,
    around: Vec<Around>,
    errors: &'a mut Vec<SyntaxError>,
}

pub fn run(names: &Interner, module: &Module, source: &SourceFile, scopes: &Scopes, errors: &mut Vec<SyntaxError>) {
    let mut pass = Check { names, source, scopes, unit: Unit::Module, around: Vec::new(), errors };
    pass.statements(&module.body);
}

impl Check<'_> {
    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(SyntaxError::new(span, message));
    }

    fn text(&self, name: Symbol) -> &str {
        self.names.resolve(name)
    }

    /// Checks what belongs to another unit.
    fn within(&mut self, unit: Unit, f: impl FnOnce(&mut Self)) {
        let outer = (std::mem::replace(&mut self.unit, unit), std::mem::take(&mut self.around));
        f(self);
        (self.unit, self.around) = outer;
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) {
        exprs.into_iter().for_each(|e| self.expr(e));
    }

    fn repeated(&mut self, names: impl IntoIterator<Item = (Ident, Span)>, message: &str) {
        let mut seen = Vec::new();
        for (name, span) in names {
            if seen.contains(&name.name) {
                let message = format!("{message}: {}", self.text(name.name));
                self.error(span, message);
            }
            seen.push(name.name);
        }
    }
}
