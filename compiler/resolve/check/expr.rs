//! Expressions outside the code they belong to, and stars without a display around them.

use super::super::walk::children;
use super::{Check, Unit};
use crate::ast::*;
use crate::base::Span;
use crate::scopes::Part;

impl Check<'_> {
    pub(super) fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Starred { .. } => self.error(expr.span, "can't use starred expression here"),
            ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } | ExprKind::Set { elts } => self.elements(elts),
            ExprKind::Call { func, args, keywords } => {
                self.expr(func);
                self.arguments(args, keywords);
            }
            ExprKind::NamedExpr { target, value } => {
                self.expr(value);
                self.target(target);
            }
            ExprKind::Lambda { args, body } => {
                self.exprs(args.defaults.iter().chain(args.kw_defaults.iter().flatten()));
                self.within(Unit::Lambda, |c| c.expr(body));
            }
            ExprKind::Yield { .. } | ExprKind::YieldFrom { .. } => self.yield_expression(expr),
            ExprKind::Await { value } => {
                self.await_expression(expr.span);
                self.expr(value);
            }
            ExprKind::ListComp { elt, generators } | ExprKind::SetComp { elt, generators } => self.comprehension(expr, &[elt], generators),
            ExprKind::DictComp { key, value, generators } => self.comprehension(expr, &[key, value], generators),
            ExprKind::GeneratorExp { elt, generators } => {
                let Some((first, _)) = generators.split_first() else { return };
                self.expr(&first.iter);
                self.within(Unit::Generator, |c| c.generators(&[elt], generators));
            }
            _ => children(expr, &mut |child| self.expr(child)),
        }
    }

    /// Items of a display or arguments of a call, which may have stars.
    fn elements(&mut self, elts: &[Expr]) {
        for elt in elts {
            match &elt.kind {
                ExprKind::Starred { value, .. } => self.expr(value),
                _ => self.expr(elt),
            }
        }
    }

    pub(super) fn arguments(&mut self, args: &[Expr], keywords: &[Keyword]) {
        self.repeated(keywords.iter().filter_map(|k| Some((k.arg?, k.span))), "keyword argument repeated");
        self.elements(args);
        self.exprs(keywords.iter().map(|k| &k.value));
    }

    pub(super) fn target(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Starred { .. } => self.error(target.span, "starred assignment target must be in a list or tuple"),
            ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } => {
                if elts.iter().filter(|e| matches!(e.kind, ExprKind::Starred { .. })).count() > 1 {
                    self.error(target.span, "multiple starred expressions in assignment");
                }
                for elt in elts {
                    match &elt.kind {
                        ExprKind::Starred { value, .. } => self.target(value),
                        _ => self.target(elt),
                    }
                }
            }
            _ => children(target, &mut |child| self.expr(child)),
        }
    }

    fn yield_expression(&mut self, expr: &Expr) {
        let from = matches!(expr.kind, ExprKind::YieldFrom { .. });
        let word = if from { "yield from" } else { "yield" };
        match self.unit {
            Unit::Module | Unit::Class => self.error(expr.span, format!("'{word}' outside function")),
            Unit::Function { is_async: true, .. } if from => self.error(expr.span, "'yield from' inside async function"),
            Unit::Function { .. } | Unit::Lambda | Unit::Generator | Unit::OnDemand => {}
        }
        children(expr, &mut |child| self.expr(child));
    }

    fn await_expression(&mut self, span: Span) {
        match self.unit {
            Unit::Module | Unit::Class => self.error(span, "'await' outside function"),
            Unit::Function { is_async: false, .. } | Unit::Lambda => self.error(span, "'await' outside async function"),
            Unit::Function { .. } | Unit::Generator | Unit::OnDemand => {}
        }
    }

    fn comprehension(&mut self, expr: &Expr, values: &[&Expr], generators: &[Comprehension]) {
        let Some((first, _)) = generators.split_first() else { return };
        self.expr(&first.iter);
        let is_async = self.scopes.get(self.scopes.of(expr, Part::Body)).is_coroutine;
        let allowed = matches!(self.unit, Unit::Function { is_async: true, .. } | Unit::Generator);
        if is_async && !allowed {
            return self.error(expr.span, "asynchronous comprehension outside of an asynchronous function");
        }
        self.generators(values, generators);
    }

    /// All but the first iterable, which belongs to the code around.
    fn generators(&mut self, values: &[&Expr], generators: &[Comprehension]) {
        for (i, generator) in generators.iter().enumerate() {
            if i > 0 {
                self.expr(&generator.iter);
            }
            self.target(&generator.target);
            self.exprs(&generator.ifs);
        }
        self.exprs(values.iter().copied());
    }
}
