//! Patterns: go on where the subject matches, with the captured values; else go to `fail`.

use super::Lower;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{Block, PyOp, Repr, Value};
use sxc_abi::slots::{BinaryOp, CompareOp};

/// Names that a pattern binds when all of it has matched, in order.
pub(super) type Captures = Vec<(Ident, Value)>;

impl<'a> Lower<'a> {
    pub(super) fn pattern(&mut self, subject: Value, pattern: &'a Pattern, fail: Block, captures: &mut Captures) {
        let span = pattern.span;
        match &pattern.kind {
            PatternKind::MatchValue { value } => {
                let value = self.expr(value);
                let equal = self.b.py(PyOp::Compare(CompareOp::Eq), &[subject, value], span);
                let truth = self.b.test(PyOp::Truth, &[equal], span);
                self.unless(truth, fail);
            }
            PatternKind::MatchSingleton { value } => {
                let value = self.constant(super::fold::literal(value));
                let same = self.b.test(PyOp::Is, &[subject, value], span);
                self.unless(same, fail);
            }
            PatternKind::MatchSequence { patterns } => self.sequence(span, subject, patterns, fail, captures),
            PatternKind::MatchMapping { keys, patterns, rest } => self.mapping(span, subject, (keys, patterns, *rest), fail, captures),
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                let class = self.expr(cls);
                let op = PyOp::MatchClass { positional: patterns.len() as u32, names: kwd_attrs.iter().map(|a| a.name).collect() };
                let attributes = self.b.py(op, &[subject, class], span);
                self.parts(span, attributes, patterns.iter().chain(kwd_patterns).collect(), fail, captures);
            }
            // Sequences take their stars themselves.
            PatternKind::MatchStar { name } => captures.extend(name.map(|name| (name, subject))),
            PatternKind::MatchAs { pattern, name } => {
                if let Some(pattern) = pattern {
                    self.pattern(subject, pattern, fail, captures);
                }
                captures.extend(name.map(|name| (name, subject)));
            }
            PatternKind::MatchOr { patterns } => self.alternatives(subject, patterns, fail, captures),
        }
    }

    /// Goes to `fail` unless `truth`.
    fn unless(&mut self, truth: Value, fail: Block) {
        let go_on = self.b.new_block();
        self.b.branch(truth, go_on, fail);
        self.b.place(go_on);
    }

    /// Every alternative binds the same names: they arrive as parameters of the block where alternatives meet.
    fn alternatives(&mut self, subject: Value, patterns: &'a [Pattern], fail: Block, captures: &mut Captures) {
        let join = self.b.new_block();
        let mut names: Option<Vec<Ident>> = None;
        for pattern in patterns {
            let next = self.b.new_block();
            let mut own = Captures::new();
            self.pattern(subject, pattern, next, &mut own);
            let order = names.get_or_insert_with(|| own.iter().map(|(name, _)| *name).collect());
            let bound = |name: &Ident| own.iter().find(|(n, _)| n.name == name.name).map(|(_, value)| *value);
            let values: Vec<Value> = order.iter().filter_map(bound).collect();
            self.b.jump(join, &values);
            self.b.place(next);
        }
        self.b.jump(fail, &[]);
        for name in names.unwrap_or_default() {
            let value = self.b.param(join, Repr::Word);
            captures.push((name, value));
        }
        self.b.place(join);
    }

    fn sequence(&mut self, span: Span, subject: Value, patterns: &'a [Pattern], fail: Block, captures: &mut Captures) {
        let star = patterns.iter().position(|p| matches!(p.kind, PatternKind::MatchStar { .. }));
        let n = patterns.len();
        let is_sequence = self.b.test(PyOp::MatchSequence, &[subject], span);
        self.unless(is_sequence, fail);
        match star {
            None => self.check_length(span, subject, CompareOp::Eq, n, fail),
            Some(_) if n > 1 => self.check_length(span, subject, CompareOp::Ge, n - 1, fail),
            Some(_) => {}
        }
        if patterns.iter().all(is_wildcard) {
            return;
        }
        match star {
            Some(at) if is_wildcard(&patterns[at]) => self.subscripts(span, subject, patterns, at, fail, captures),
            Some(at) => {
                let op = PyOp::UnpackStar { before: at as u32, after: (n - at) as u32 - 1 };
                let items = self.b.many(op, &[subject], n as u32, span);
                self.each(patterns, items, fail, captures);
            }
            None => {
                let items = self.b.many(PyOp::Unpack { n: n as u32 }, &[subject], n as u32, span);
                self.each(patterns, items, fail, captures);
            }
        }
    }

    fn each(&mut self, patterns: impl IntoIterator<Item = &'a Pattern>, items: Vec<Value>, fail: Block, captures: &mut Captures) {
        for (pattern, item) in patterns.into_iter().zip(items) {
            self.pattern(item, pattern, fail, captures);
        }
    }

    fn check_length(&mut self, span: Span, subject: Value, op: CompareOp, n: usize, fail: Block) {
        let length = self.b.py(PyOp::Length, &[subject], span);
        let n = self.int(n as i64);
        let fits = self.b.py(PyOp::Compare(op), &[length, n], span);
        let truth = self.b.test(PyOp::Truth, &[fits], span);
        self.unless(truth, fail);
    }

    /// `[a, *_, b]` takes the items it needs by index.
    fn subscripts(&mut self, span: Span, subject: Value, patterns: &'a [Pattern], star: usize, fail: Block, captures: &mut Captures) {
        for (i, pattern) in patterns.iter().enumerate().filter(|(_, p)| !is_wildcard(p)) {
            let index = if i < star {
                self.int(i as i64)
            } else {
                let length = self.b.py(PyOp::Length, &[subject], span);
                let from_end = self.int((patterns.len() - i) as i64);
                self.b.py(PyOp::Binary(BinaryOp::Sub), &[length, from_end], span)
            };
            let item = self.b.py(PyOp::GetItem, &[subject, index], span);
            self.pattern(item, pattern, fail, captures);
        }
    }

    fn mapping(
        &mut self,
        span: Span,
        subject: Value,
        (keys, patterns, rest): (&'a [Expr], &'a [Pattern], Option<Ident>),
        fail: Block,
        captures: &mut Captures,
    ) {
        let is_mapping = self.b.test(PyOp::MatchMapping, &[subject], span);
        self.unless(is_mapping, fail);
        if !keys.is_empty() {
            self.check_length(span, subject, CompareOp::Ge, keys.len(), fail);
        } else if rest.is_none() {
            return;
        }
        let keys = match super::fold::tuple(self.program, keys) {
            Some(constant) => self.constant(constant),
            None => {
                let keys = self.exprs(keys);
                self.b.py(PyOp::Tuple, &keys, span)
            }
        };
        if !patterns.is_empty() {
            let values = self.b.py(PyOp::MatchKeys, &[subject, keys], span);
            self.parts(span, values, patterns.iter().collect(), fail, captures);
        }
        if let Some(name) = rest {
            let value = self.b.py(PyOp::MatchRest, &[subject, keys], span);
            captures.push((name, value));
        }
    }

    /// Matches the items of a tuple, which may be absent.
    fn parts(&mut self, span: Span, tuple: Value, patterns: Vec<&'a Pattern>, fail: Block, captures: &mut Captures) {
        let present = self.b.new_block();
        self.b.branch_present(tuple, present, fail);
        self.b.place(present);
        let n = patterns.len() as u32;
        if n > 0 {
            let items = self.b.many(PyOp::Unpack { n }, &[tuple], n, span);
            self.each(patterns, items, fail, captures);
        }
    }
}

/// `_` or `*_`.
fn is_wildcard(pattern: &Pattern) -> bool {
    matches!(pattern.kind, PatternKind::MatchAs { pattern: None, name: None } | PatternKind::MatchStar { name: None })
}
