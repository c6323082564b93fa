//! Patterns that can never be reached, bind a name twice, or bind different names.

use super::Check;
use crate::ast::*;
use crate::base::{Span, Symbol};
use std::collections::BTreeSet;

impl Check<'_> {
    /// The pattern of a case. Only the last one, or one with a guard, may match everything.
    pub(super) fn case_pattern(&mut self, pattern: &Pattern, may_match_all: bool) {
        self.pattern(pattern, may_match_all, &mut Vec::new());
    }

    /// `bound` are the names that the pattern around has bound so far.
    fn pattern(&mut self, pattern: &Pattern, may_match_all: bool, bound: &mut Vec<Symbol>) {
        let span = pattern.span;
        match &pattern.kind {
            PatternKind::MatchValue { value } => self.expr(value),
            PatternKind::MatchSingleton { .. } => {}
            PatternKind::MatchSequence { patterns } => {
                if patterns.iter().filter(|p| matches!(p.kind, PatternKind::MatchStar { .. })).count() > 1 {
                    self.error(span, "multiple starred names in sequence pattern");
                }
                patterns.iter().for_each(|p| self.pattern(p, true, bound));
            }
            PatternKind::MatchMapping { keys, patterns, rest } => self.mapping(span, (keys, patterns, *rest), bound),
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                let named = kwd_attrs.iter().zip(kwd_patterns).map(|(attr, pattern)| (*attr, pattern.span));
                self.repeated(named.collect::<Vec<_>>(), "attribute name repeated in class pattern");
                self.expr(cls);
                patterns.iter().chain(kwd_patterns).for_each(|p| self.pattern(p, true, bound));
            }
            PatternKind::MatchStar { name } => name.iter().for_each(|n| self.bind(*n, span, bound)),
            PatternKind::MatchAs { pattern: None, name } => self.capture(span, *name, may_match_all, bound),
            PatternKind::MatchAs { pattern: Some(inner), name } => {
                self.pattern(inner, may_match_all, bound);
                name.iter().for_each(|n| self.bind(*n, span, bound));
            }
            PatternKind::MatchOr { patterns } => self.alternatives(span, patterns, may_match_all, bound),
        }
    }

    fn capture(&mut self, span: Span, name: Option<Ident>, may_match_all: bool, bound: &mut Vec<Symbol>) {
        match name {
            Some(name) if !may_match_all => {
                let message = format!("name capture '{}' makes remaining patterns unreachable", self.text(name.name));
                self.error(span, message);
            }
            None if !may_match_all => self.error(span, "wildcard makes remaining patterns unreachable"),
            Some(name) => self.bind(name, span, bound),
            None => {}
        }
    }

    fn bind(&mut self, name: Ident, span: Span, bound: &mut Vec<Symbol>) {
        if bound.contains(&name.name) {
            let message = format!("multiple assignments to name '{}' in pattern", self.text(name.name));
            self.error(span, message);
        }
        bound.push(name.name);
    }

    fn mapping(&mut self, span: Span, (keys, patterns, rest): (&[Expr], &[Pattern], Option<Ident>), bound: &mut Vec<Symbol>) {
        let mut seen: Vec<Key> = Vec::new();
        for key in keys {
            self.expr(key);
            if let Some(known) = self.key(key) {
                if seen.contains(&known) {
                    let shown = match &key.kind {
                        ExprKind::Constant { value, .. } => repr::constant(value),
                        _ => self.source.slice(key.span).to_string(),
                    };
                    let message = format!("mapping pattern checks duplicate key ({shown})");
                    self.error(span, message);
                }
                seen.push(known);
            }
        }
        patterns.iter().for_each(|p| self.pattern(p, true, bound));
        if let Some(name) = rest {
            // Only a name that binds can follow `**`.
            if self.text(name.name) == "_" {
                self.error(name.span, "invalid syntax");
            }
            self.bind(name, span, bound);
        }
    }

    fn alternatives(&mut self, span: Span, patterns: &[Pattern], may_match_all: bool, bound: &mut Vec<Symbol>) {
        let mut first: Option<BTreeSet<Symbol>> = None;
        let mut added = Vec::new();
        for (i, pattern) in patterns.iter().enumerate() {
            let last = i + 1 == patterns.len();
            let mut own = bound.clone();
            self.pattern(pattern, last && may_match_all, &mut own);
            added = own.split_off(bound.len().min(own.len()));
            let names: BTreeSet<Symbol> = added.iter().copied().collect();
            if first.get_or_insert_with(|| names.clone()) != &names {
                return self.error(span, "alternative patterns bind different names");
            }
        }
        bound.extend(added);
    }

    /// A constant key, as far as equality goes.
    fn key(&self, key: &Expr) -> Option<Key> {
        let (negative, value) = match &key.kind {
            ExprKind::UnaryOp { op: UnaryOp::USub, operand } => (true, &operand.kind),
            kind => (false, kind),
        };
        let ExprKind::Constant { value, .. } = value else { return None };
        let sign = if negative { -1.0 } else { 1.0 };
        Some(match value {
            Constant::Int(Int::Small(v)) if v.unsigned_abs() < 1 << 53 => Key::Number(sign * *v as f64),
            Constant::Int(big) => Key::Text(format!("{}{big}", if negative { "-" } else { "" })),
            Constant::Float(v) => Key::Number(sign * v),
            Constant::True => Key::Number(1.0),
            Constant::False => Key::Number(0.0),
            Constant::Str(text) => Key::Text(format!("str {text:?}")),
            Constant::Bytes(bytes) => Key::Text(format!("bytes {bytes:?}")),
            Constant::None => Key::Text("None".into()),
            Constant::Ellipsis | Constant::Complex(_) => return None,
        })
    }
}

#[derive(PartialEq)]
enum Key {
    Number(f64),
    Text(String),
}
