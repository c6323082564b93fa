//! Source text for a tree, as CPython's `ast.unparse` writes it.
//!
//! Formatting and comments of the original are gone; parsing the text gives an equal tree. Expressions are written with an
//! explicit stack, since they may be deeper than the thread's.

mod expr;
mod literal;
mod pattern;
mod precedence;
mod stmt;

use super::{Expr, Ident, Module};
use crate::base::{Interner, Symbol};
use precedence::Precedence;

/// The source of a whole module, without a final line end.
pub fn unparse(module: &Module, interner: &Interner) -> String {
    let mut writer = Writer::new(interner);
    writer.body(&module.body, true);
    writer.out
}

/// The source of one expression.
pub fn unparse_expr(e: &Expr, interner: &Interner) -> String {
    let mut writer = Writer::new(interner);
    writer.expr(e, Precedence::TEST);
    writer.out
}

struct Writer<'a> {
    interner: &'a Interner,
    out: String,
    indent: usize,
}

impl<'a> Writer<'a> {
    fn new(interner: &'a Interner) -> Writer<'a> {
        Writer { interner, out: String::new(), indent: 0 }
    }

    fn text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn name(&mut self, ident: &Ident) {
        self.text(self.interner.resolve(ident.name));
    }

    fn symbol(&self, symbol: Symbol) -> &'a str {
        self.interner.resolve(symbol)
    }

    /// Starts a line.
    fn fill(&mut self, text: &str) {
        self.blank_line();
        self.out.extend(std::iter::repeat_n("    ", self.indent));
        self.text(text);
    }

    /// Ends the line before, if there is one.
    fn blank_line(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    /// Writes each item, with `, ` between them.
    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        for (i, item) in items.into_iter().enumerate() {
            if i > 0 {
                self.text(", ");
            }
            write(self, item);
        }
    }
}
