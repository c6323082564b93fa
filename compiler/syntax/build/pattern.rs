//! Patterns of `match`.

use super::{Block, Builder, expr};
use crate::ast::*;
use crate::base::Span;

/// An argument of a class pattern.
pub enum PatternArgument {
    Positional(Pattern),
    Keyword(Ident, Pattern),
}

/// An item of a mapping pattern.
pub enum MappingItem {
    Pair(Expr, Pattern),
    Rest(Ident),
}

fn pattern(l: u32, r: u32, kind: PatternKind) -> Pattern {
    Pattern { kind, span: Span::new(l, r) }
}

pub fn sequence(l: u32, r: u32, patterns: Vec<Pattern>) -> Pattern {
    pattern(l, r, PatternKind::MatchSequence { patterns })
}

/// `(p)` is `p`; a sequence without brackets owns the parentheses.
pub fn group_pattern(l: u32, r: u32, (open, mut p): (bool, Pattern)) -> Pattern {
    if open {
        p.span = Span::new(l, r);
    }
    p
}

pub fn or_pattern(l: u32, r: u32, first: Pattern, mut rest: Vec<Pattern>) -> Pattern {
    rest.insert(0, first);
    pattern(l, r, PatternKind::MatchOr { patterns: rest })
}

pub fn match_case(l: u32, pattern: Pattern, guard: Option<Expr>, body: Block) -> MatchCase {
    MatchCase { pattern, guard, span: Span::new(l, body.end()), body: body.body }
}

pub fn literal_pattern(l: u32, r: u32, value: Expr) -> Pattern {
    let singleton = match &value.kind {
        ExprKind::Constant { value: Constant::None, .. } => Some(Constant::None),
        ExprKind::Constant { value: Constant::True, .. } => Some(Constant::True),
        ExprKind::Constant { value: Constant::False, .. } => Some(Constant::False),
        _ => None,
    };
    match singleton {
        Some(value) => pattern(l, r, PatternKind::MatchSingleton { value }),
        None => pattern(l, r, PatternKind::MatchValue { value: Box::new(value) }),
    }
}

impl Builder<'_> {
    /// What follows `case`, or stands in parentheses, without a comma: no `*name`.
    pub fn lone_pattern(&mut self, p: Pattern) -> Pattern {
        if matches!(p.kind, PatternKind::MatchStar { .. }) {
            self.fail(p.span, "invalid syntax");
        }
        p
    }

    /// `None` for `_`, which binds nothing.
    fn capture(&self, name: Ident) -> Option<Ident> {
        (self.interner.resolve(name.name) != "_").then_some(name)
    }

    pub fn star_pattern(&mut self, l: u32, r: u32, name: Ident) -> Pattern {
        pattern(l, r, PatternKind::MatchStar { name: self.capture(name) })
    }

    /// A name captures, a dotted name is a value.
    pub fn name_pattern(&mut self, l: u32, r: u32, e: Expr) -> Pattern {
        match e.kind {
            ExprKind::Name { id, .. } => {
                let name = self.capture(Ident { name: id, span: e.span });
                pattern(l, r, PatternKind::MatchAs { pattern: None, name })
            }
            _ => pattern(l, r, PatternKind::MatchValue { value: Box::new(e) }),
        }
    }

    pub fn as_pattern(&mut self, l: u32, r: u32, inner: Pattern, target: Expr) -> Pattern {
        let name = match target.kind {
            ExprKind::Name { id, .. } => self.capture(Ident { name: id, span: target.span }),
            _ => {
                self.fail(target.span, "cannot use attribute as pattern target");
                return inner;
            }
        };
        if name.is_none() {
            self.fail(target.span, "cannot use '_' as a target");
        }
        pattern(l, r, PatternKind::MatchAs { pattern: Some(Box::new(inner)), name })
    }

    pub fn class_pattern(&mut self, l: u32, r: u32, cls: Expr, args: Vec<PatternArgument>) -> Pattern {
        let (mut patterns, mut kwd_attrs, mut kwd_patterns) = (Vec::new(), Vec::new(), Vec::new());
        for argument in args {
            match argument {
                PatternArgument::Positional(p) => {
                    if !kwd_attrs.is_empty() {
                        self.fail(p.span, "positional patterns follow keyword patterns");
                    }
                    patterns.push(p);
                }
                PatternArgument::Keyword(name, p) => {
                    kwd_attrs.push(name);
                    kwd_patterns.push(p);
                }
            }
        }
        pattern(l, r, PatternKind::MatchClass { cls: Box::new(cls), patterns, kwd_attrs, kwd_patterns })
    }

    pub fn mapping_pattern(&mut self, l: u32, r: u32, items: Vec<MappingItem>) -> Pattern {
        let (mut keys, mut patterns, mut rest) = (Vec::new(), Vec::new(), None);
        for item in items {
            if let Some(Ident { span, .. }) = rest {
                self.fail(span, "invalid syntax");
            }
            match item {
                MappingItem::Pair(key, p) => {
                    if matches!(key.kind, ExprKind::Name { .. }) {
                        self.fail(key.span, "invalid syntax");
                    }
                    keys.push(key);
                    patterns.push(p);
                }
                MappingItem::Rest(name) => {
                    if self.capture(name).is_none() {
                        self.fail(name.span, "invalid syntax");
                    }
                    rest = Some(name);
                }
            }
        }
        pattern(l, r, PatternKind::MatchMapping { keys, patterns, rest })
    }

    /// `1 + 2j`, `-1 - 2j`
    pub fn complex_pattern(&mut self, l: u32, r: u32, real: Expr, op: Operator, imag: Expr) -> Expr {
        let is_complex = |e: &Expr| matches!(e.kind, ExprKind::Constant { value: Constant::Complex(_), .. });
        let operand = match &real.kind {
            ExprKind::UnaryOp { operand, .. } => &**operand,
            _ => &real,
        };
        if is_complex(operand) {
            self.fail(operand.span, "real number required in complex literal");
        }
        if !is_complex(&imag) {
            self.fail(imag.span, "imaginary number required in complex literal");
        }
        expr(l, r, ExprKind::BinOp { left: Box::new(real), op, right: Box::new(imag) })
    }
}
