//! Patterns of `match`. They nest through brackets, so the recursion is bounded.

use super::Writer;
use super::precedence::Precedence;
use crate::ast::*;

impl Writer<'_> {
    pub(super) fn pattern(&mut self, p: &Pattern, wanted: Precedence) {
        let own = match &p.kind {
            PatternKind::MatchAs { pattern: Some(_), name: Some(_) } => Precedence::TEST,
            PatternKind::MatchOr { .. } => Precedence::EXPR,
            _ => Precedence::ATOM,
        };
        let parenthesized = wanted > own;
        if parenthesized {
            self.text("(");
        }
        self.pattern_inner(p);
        if parenthesized {
            self.text(")");
        }
    }

    fn plain_pattern(&mut self, p: &Pattern) {
        self.pattern(p, Precedence::TEST);
    }

    fn pattern_inner(&mut self, p: &Pattern) {
        match &p.kind {
            PatternKind::MatchValue { value } => self.test(value),
            PatternKind::MatchSingleton { value } => self.text(&repr::constant(value)),
            PatternKind::MatchSequence { patterns } => {
                self.text("[");
                self.list(patterns, Self::plain_pattern);
                self.text("]");
            }
            PatternKind::MatchMapping { keys, patterns, rest } => self.mapping(keys, patterns, rest.as_ref()),
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                self.expr(cls, Precedence::ATOM);
                self.text("(");
                self.list(patterns, Self::plain_pattern);
                if !patterns.is_empty() && !kwd_attrs.is_empty() {
                    self.text(", ");
                }
                self.list(kwd_attrs.iter().zip(kwd_patterns), |writer, (name, pattern)| {
                    writer.name(name);
                    writer.text("=");
                    writer.plain_pattern(pattern);
                });
                self.text(")");
            }
            PatternKind::MatchStar { name } => {
                self.text("*");
                self.capture(name.as_ref());
            }
            PatternKind::MatchAs { pattern, name } => {
                if let (Some(pattern), Some(_)) = (pattern, name) {
                    self.pattern(pattern, Precedence::EXPR);
                    self.text(" as ");
                }
                self.capture(name.as_ref());
            }
            PatternKind::MatchOr { patterns } => {
                for (i, pattern) in patterns.iter().enumerate() {
                    self.text(if i > 0 { " | " } else { "" });
                    self.pattern(pattern, Precedence::EXPR.next());
                }
            }
        }
    }

    fn capture(&mut self, name: Option<&Ident>) {
        match name {
            Some(name) => self.name(name),
            None => self.text("_"),
        }
    }

    fn mapping(&mut self, keys: &[Expr], patterns: &[Pattern], rest: Option<&Ident>) {
        self.text("{");
        self.list(keys.iter().zip(patterns), |writer, (key, pattern)| {
            writer.test(key);
            writer.text(": ");
            writer.plain_pattern(pattern);
        });
        if let Some(rest) = rest {
            self.text(if keys.is_empty() { "**" } else { ", **" });
            self.name(rest);
        }
        self.text("}");
    }
}
