//! Type parameters (PEP 695), `type` statements and annotations (PEP 649): scopes that are evaluated on demand.

use super::Declare;
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::scopes::{Flags, Part, ScopeKind};
use std::collections::HashSet;

impl Declare<'_> {
    /// Opens the scope of a statement's type parameters; the caller leaves it.
    pub(super) fn enter_type_params<T>(&mut self, node: &T, name: Symbol) {
        let in_class = self.in_class();
        let id = self.enter(ScopeKind::TypeParams, name);
        self.attach(node, Part::TypeParams, id);
        if in_class {
            self.see_class();
        }
    }

    fn in_class(&self) -> bool {
        self.scopes.get(self.here()).kind == ScopeKind::Class
    }

    /// Unresolved names of the current scope are looked up in the class around it.
    fn see_class(&mut self) {
        self.scope().sees_class = true;
        let class_dict = self.known.class_dict;
        self.define(class_dict, Flags::USE, Span::default());
    }

    /// Defaults of a generic function are evaluated outside and handed in.
    pub(super) fn type_param_defaults(&mut self, args: &Arguments) {
        if !args.defaults.is_empty() {
            let name = self.known.defaults;
            self.define(name, Flags::PARAM, Span::default());
        }
        if args.kw_defaults.iter().any(Option::is_some) {
            let name = self.known.kw_defaults;
            self.define(name, Flags::PARAM, Span::default());
        }
    }

    pub(super) fn generic_class(&mut self, def: &ClassDef) {
        let (params, base) = (self.known.type_params, self.known.generic_base);
        for name in [params, base] {
            self.define(name, Flags::LOCAL.with(Flags::USE), def.name.span);
        }
        let own: HashSet<Symbol> = def.type_params.iter().map(|p| p.name.name).collect();
        self.private = Some(def.name.name);
        self.mangled_only = Some(own.clone());
        let scope = self.scope();
        scope.private = Some(def.name.name);
        scope.mangled_only = Some(own);
        self.type_params(&def.type_params);
    }

    pub(super) fn type_params(&mut self, params: &[TypeParam]) {
        for param in params {
            self.check_name(param.name.name, param.span, ExprContext::Store);
            self.define(param.name.name, Flags::TYPE_PARAM.with(Flags::LOCAL), param.span);
            if let TypeParamKind::TypeVar { bound: Some(bound) } = &param.kind {
                self.on_demand(param, Part::Bound, bound);
            }
            if let Some(default) = &param.default_value {
                self.on_demand(param, Part::Default, default);
            }
        }
    }

    fn on_demand(&mut self, param: &TypeParam, part: Part, value: &Expr) {
        let sees_class = self.scope().sees_class;
        let id = self.enter(ScopeKind::TypeVariable, param.name.name);
        self.attach(param, part, id);
        if sees_class {
            self.see_class();
        }
        self.expr(value);
        self.leave();
    }

    pub(super) fn type_alias(&mut self, stmt: &Stmt, name: &Expr, params: &[TypeParam], value: &Expr) {
        self.expr(name);
        let ExprKind::Name { id: alias, .. } = name.kind else { return };
        let in_class = self.in_class();
        if !params.is_empty() {
            self.enter_type_params(stmt, alias);
            self.type_params(params);
        }
        let id = self.enter(ScopeKind::TypeAlias, alias);
        self.attach(stmt, Part::Body, id);
        if in_class {
            self.see_class();
        }
        self.expr(value);
        self.leave();
        if !params.is_empty() {
            self.leave();
        }
    }

    /// The name of an annotated assignment.
    pub(super) fn annotated(&mut self, target: &Expr, simple: bool, has_value: bool) {
        let ExprKind::Name { id, .. } = target.kind else { return self.expr(target) };
        self.check_name(id, target.span, ExprContext::Store);
        let known = self.flags(id);
        let at_module = self.stack.len() == 1;
        if simple && !at_module && known.has(Flags::GLOBAL.with(Flags::NONLOCAL)) {
            let word = if known.has(Flags::GLOBAL) { "global" } else { "nonlocal" };
            let message = format!("annotated name '{}' can't be {word}", self.text(id));
            self.error(target.span, message);
        }
        if simple {
            self.define(id, Flags::ANNOTATED.with(Flags::LOCAL), target.span);
        } else if has_value {
            self.define(id, Flags::LOCAL, target.span);
        }
    }

    /// The annotation of a variable: part of the one annotation scope of the current scope.
    pub(super) fn annotation(&mut self, annotation: &Expr) {
        let here = self.here();
        let kind = self.scopes.get(here).kind;
        let conditional = kind == ScopeKind::Module || (kind == ScopeKind::Class && self.open().conditional);
        if conditional && !self.scope().has_conditional_annotations {
            self.scope().has_conditional_annotations = true;
            let name = self.known.conditional_annotations;
            self.define(name, Flags::USE, annotation.span);
        }
        match self.scopes.get(here).annotations {
            Some(id) => self.reenter(id),
            None => {
                let name = self.known.annotate;
                let id = self.enter(ScopeKind::Annotations, name);
                self.scopes.get_mut(here).annotations = Some(id);
                if kind == ScopeKind::Class && !self.scopes.future_annotations {
                    self.see_class();
                }
            }
        }
        if conditional && kind == ScopeKind::Class {
            let name = self.known.conditional_annotations;
            self.define(name, Flags::USE, annotation.span);
        }
        self.expr(annotation);
        self.leave();
    }

    /// The annotations of a function's parameters and result.
    pub(super) fn function_annotations(&mut self, def: &FunctionDef) {
        let here = self.here();
        let sees_class = self.scopes.get(here).sees_class || self.in_class();
        let name = self.known.annotate;
        let id = self.enter(ScopeKind::Annotations, name);
        self.attach(def, Part::Annotations, id);
        if sees_class {
            self.see_class();
        }
        annotations(def).for_each(|(_, annotation)| self.expr(annotation));
        self.leave();
    }

    /// Some expressions are nonsense where code runs on demand.
    pub(super) fn refuse_in_annotation(&mut self, what: &str, span: Span) {
        let id = self.here();
        let place = match self.scopes.get(id).kind {
            ScopeKind::Annotations => "an annotation",
            ScopeKind::TypeVariable => "a TypeVar bound",
            ScopeKind::TypeAlias => "a type alias",
            ScopeKind::TypeParams => "the definition of a generic",
            _ => return,
        };
        self.error(span, format!("{what} cannot be used within {place}"));
    }
}

/// Parameters with annotations in the order of CPython's `__annotate__`, the result (without a name) last.
fn annotations(def: &FunctionDef) -> impl Iterator<Item = (Option<Symbol>, &Expr)> {
    let args = &def.args;
    let named = args.posonlyargs.iter().chain(&args.args).chain(&args.vararg).chain(&args.kwonlyargs).chain(&args.kwarg);
    named.filter_map(|a| Some((Some(a.arg.name), &**a.annotation.as_ref()?))).chain(def.returns.iter().map(|r| (None, r)))
}
