//! Expressions and patterns.

use super::super::walk::children;
use super::Declare;
use crate::ast::*;
use crate::base::Span;
use crate::scopes::{Flags, Part, ScopeKind};

impl Declare<'_> {
    pub(super) fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Name { id, ctx } => self.name(expr.span, *id, *ctx),
            ExprKind::NamedExpr { target, value } => self.named(expr, target, value),
            ExprKind::Lambda { args, body } => self.lambda(expr, args, body),
            ExprKind::ListComp { elt, generators } => self.comprehension(expr, ScopeKind::Comprehension, "<listcomp>", &[elt], generators),
            ExprKind::SetComp { elt, generators } => self.comprehension(expr, ScopeKind::Comprehension, "<setcomp>", &[elt], generators),
            ExprKind::DictComp { key, value, generators } => {
                self.comprehension(expr, ScopeKind::Comprehension, "<dictcomp>", &[value, key], generators);
            }
            ExprKind::GeneratorExp { elt, generators } => self.comprehension(expr, ScopeKind::Generator, "<genexpr>", &[elt], generators),
            ExprKind::Await { value } => {
                self.refuse_in_annotation("await expression", expr.span);
                self.expr(value);
                self.scope().is_coroutine = true;
            }
            ExprKind::Yield { .. } | ExprKind::YieldFrom { .. } => self.yield_expression(expr),
            ExprKind::Attribute { value, attr, ctx } => {
                self.check_name(attr.name, expr.span, *ctx);
                if *ctx == ExprContext::Store {
                    self.static_attribute(value, attr.name);
                }
                self.expr(value);
            }
            ExprKind::Call { func, args, keywords } => {
                self.expr(func);
                self.exprs(args);
                keywords.iter().for_each(|k| self.keyword(k));
            }
            _ => children(expr, &mut |child| self.expr(child)),
        }
    }

    fn name(&mut self, span: Span, id: crate::base::Symbol, ctx: ExprContext) {
        self.check_name(id, span, ctx);
        self.define(id, if ctx == ExprContext::Load { Flags::USE } else { Flags::LOCAL }, span);
        // A use of `super` without arguments needs the class.
        let here = self.here();
        if ctx == ExprContext::Load && id == self.known.super_ && self.scopes.get(here).kind.is_function_like() {
            let class = self.known.class;
            self.define(class, Flags::USE, span);
        }
    }

    pub(super) fn keyword(&mut self, keyword: &Keyword) {
        if let Some(arg) = keyword.arg {
            self.check_name(arg.name, keyword.span, ExprContext::Store);
        }
        self.expr(&keyword.value);
    }

    fn lambda(&mut self, expr: &Expr, args: &Arguments, body: &Expr) {
        self.exprs(args.defaults.iter().chain(args.kw_defaults.iter().flatten()));
        let name = self.known.lambda;
        let id = self.enter(ScopeKind::Lambda, name);
        self.attach(expr, Part::Body, id);
        self.parameters(args);
        self.expr(body);
        self.leave();
    }

    fn yield_expression(&mut self, expr: &Expr) {
        self.refuse_in_annotation("yield expression", expr.span);
        children(expr, &mut |child| self.expr(child));
        self.scope().is_generator = true;
        let id = self.here();
        let scope = self.scopes.get(id);
        if matches!(scope.kind, ScopeKind::Comprehension | ScopeKind::Generator) {
            let place = match self.text(scope.name) {
                "<listcomp>" => "list comprehension",
                "<setcomp>" => "set comprehension",
                "<dictcomp>" => "dict comprehension",
                _ => "generator expression",
            };
            self.error(expr.span, format!("'yield' inside {place}"));
        }
    }

    /// The target of an augmented assignment, which is no static attribute.
    pub(super) fn augmented(&mut self, target: &Expr) {
        match &target.kind {
            ExprKind::Attribute { value, attr, ctx } => {
                self.check_name(attr.name, target.span, *ctx);
                self.expr(value);
            }
            _ => self.expr(target),
        }
    }

    /// `self.name = ...` in a method adds to the class's `__static_attributes__`.
    fn static_attribute(&mut self, receiver: &Expr, attr: crate::base::Symbol) {
        if !matches!(receiver.kind, ExprKind::Name { id, .. } if id == self.known.self_) {
            return;
        }
        let outer = self.stack.iter().rev().skip(1).map(|open| open.id);
        let class = outer.into_iter().find(|id| self.scopes.get(*id).kind == ScopeKind::Class);
        if let Some(class) = class {
            let attributes = &mut self.scopes.get_mut(class).static_attributes;
            if !attributes.contains(&attr) {
                attributes.push(attr);
            }
        }
    }

    pub(super) fn pattern(&mut self, pattern: &Pattern) {
        match &pattern.kind {
            PatternKind::MatchValue { value } => self.expr(value),
            PatternKind::MatchSingleton { .. } => {}
            PatternKind::MatchSequence { patterns } | PatternKind::MatchOr { patterns } => patterns.iter().for_each(|p| self.pattern(p)),
            PatternKind::MatchMapping { keys, patterns, rest } => {
                self.exprs(keys);
                patterns.iter().for_each(|p| self.pattern(p));
                rest.iter().for_each(|name| self.bind(*name, Flags::LOCAL));
            }
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                self.expr(cls);
                patterns.iter().for_each(|p| self.pattern(p));
                kwd_attrs.iter().for_each(|a| self.check_name(a.name, a.span, ExprContext::Store));
                kwd_patterns.iter().for_each(|p| self.pattern(p));
            }
            PatternKind::MatchStar { name } => name.iter().for_each(|name| self.bind(*name, Flags::LOCAL)),
            PatternKind::MatchAs { pattern: inner, name } => {
                inner.iter().for_each(|p| self.pattern(p));
                name.iter().for_each(|name| self.bind(*name, Flags::LOCAL));
            }
        }
    }
}
