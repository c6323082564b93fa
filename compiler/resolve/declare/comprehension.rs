//! Comprehensions, generator expressions, and the names that `:=` binds outside them.

use super::Declare;
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::scopes::{Flags, Part, ScopeKind};

impl Declare<'_> {
    pub(super) fn comprehension(&mut self, expr: &Expr, kind: ScopeKind, name: &str, values: &[&Expr], generators: &[Comprehension]) {
        let Some((first, rest)) = generators.split_first() else { return };
        self.iterable(&first.iter);
        let name = self.names.intern(name);
        let id = self.enter(kind, name);
        self.attach(expr, Part::Body, id);
        self.scope().is_coroutine = first.is_async;
        let iterator = self.known.iterator;
        self.define(iterator, Flags::PARAM, expr.span);
        self.target(&first.target);
        self.exprs(&first.ifs);
        for generator in rest {
            self.target(&generator.target);
            self.iterable(&generator.iter);
            self.exprs(&generator.ifs);
            self.scope().is_coroutine |= generator.is_async;
        }
        self.exprs(values.iter().copied());
        self.scope().is_generator = kind == ScopeKind::Generator;
        let coroutine = self.scope().is_coroutine && kind != ScopeKind::Generator;
        self.leave();
        self.scope().is_coroutine |= coroutine;
    }

    fn iterable(&mut self, iter: &Expr) {
        self.open_mut().iterable_depth += 1;
        self.expr(iter);
        self.open_mut().iterable_depth -= 1;
    }

    fn target(&mut self, target: &Expr) {
        self.open_mut().in_target = true;
        self.expr(target);
        self.open_mut().in_target = false;
    }

    pub(super) fn named(&mut self, expr: &Expr, target: &Expr, value: &Expr) {
        self.refuse_in_annotation("named expression", expr.span);
        if self.open().iterable_depth > 0 {
            self.error(expr.span, "assignment expression cannot be used in a comprehension iterable expression");
        }
        let here = self.here();
        if let ExprKind::Name { id, .. } = target.kind
            && is_comprehension(self.scopes.get(here).kind)
        {
            self.extend_scope(id, target.span);
        }
        self.expr(value);
        self.expr(target);
    }

    /// In a comprehension, `:=` binds in the function or module around it.
    fn extend_scope(&mut self, name: Symbol, span: Span) {
        for depth in 0.. {
            let Some(id) = self.enclosing(depth) else { return };
            let name_there = crate::scopes::mangle(self.names, self.scopes.get(id), name);
            let flags = self.scopes.get(id).names.flags(name_there);
            match self.scopes.get(id).kind {
                ScopeKind::Comprehension | ScopeKind::Generator => {
                    if flags.has(Flags::COMP_ITER) && flags.has(Flags::LOCAL.with(Flags::GLOBAL)) {
                        let message = format!("assignment expression cannot rebind comprehension iteration variable '{}'", self.text(name));
                        return self.error(span, message);
                    }
                }
                ScopeKind::Function | ScopeKind::Lambda => {
                    let how = if flags.has(Flags::GLOBAL) { Flags::GLOBAL } else { Flags::NONLOCAL };
                    self.define(name, how, span);
                    return self.define_in(id, name, Flags::LOCAL, span);
                }
                ScopeKind::Module => {
                    self.define(name, Flags::GLOBAL, span);
                    return self.define_in(id, name, Flags::GLOBAL, span);
                }
                ScopeKind::Class => return self.error(span, "assignment expression within a comprehension cannot be used in a class body"),
                ScopeKind::TypeParams => {
                    return self.error(span, "assignment expression within a comprehension cannot be used within the definition of a generic");
                }
                ScopeKind::TypeAlias => return self.error(span, "assignment expression within a comprehension cannot be used in a type alias"),
                ScopeKind::TypeVariable => {
                    return self.error(span, "assignment expression within a comprehension cannot be used in a TypeVar bound");
                }
                ScopeKind::Annotations => return self.error(span, "named expression cannot be used within an annotation"),
            }
        }
    }
}

fn is_comprehension(kind: ScopeKind) -> bool {
    matches!(kind, ScopeKind::Comprehension | ScopeKind::Generator)
}
