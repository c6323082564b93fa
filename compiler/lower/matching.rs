//! `match`: cases are tried in order; names are bound once the whole pattern has matched, before the guard.

use super::Lower;
use super::patterns::Captures;
use crate::ast::*;

impl<'a> Lower<'a> {
    pub(super) fn match_statement(&mut self, subject: &'a Expr, cases: &'a [MatchCase]) {
        let subject = self.expr(subject);
        let after = self.b.new_block();
        for case in cases {
            let next = self.b.new_block();
            let mut captures = Captures::new();
            self.pattern(subject, &case.pattern, next, &mut captures);
            for (name, value) in captures {
                self.store(name.name, value, name.span);
            }
            if let Some(guard) = &case.guard {
                let body = self.b.new_block();
                self.condition(guard, body, next);
                self.b.place(body);
            }
            self.conditional(&case.body);
            self.b.jump(after, &[]);
            self.b.place(next);
        }
        self.b.jump(after, &[]);
        self.b.place(after);
    }
}
