//! Type parameters: a hidden function makes them and what they parameterize. `type` statements.

use super::{Header, Lower};
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::ir::{ConstValue, FuncId, FunctionKind, FunctionPart, PyOp, Value};
use crate::scopes::{Part, ScopeId};

impl<'a> Lower<'a> {
    pub(super) fn generic_function(&mut self, def: &'a FunctionDef, span: Span, is_async: bool, defaults: [Option<Value>; 2]) -> Value {
        let given: Vec<Value> = defaults.iter().flatten().copied().collect();
        let has = defaults.map(|d| d.is_some());
        self.with_type_params(def, def.name.name, span, &given, |l| {
            let defaults = l.given_defaults(has);
            let params = l.type_params(&def.type_params, span);
            let function = l.plain_function(def, span, is_async, defaults);
            l.b.effect(PyOp::SetFunctionPart(FunctionPart::TypeParams), &[function, params], span);
            function
        })
    }

    fn given_defaults(&mut self, [positional, keyword]: [bool; 2]) -> [Option<Value>; 2] {
        let positional = positional.then(|| self.implicit_param(".defaults"));
        let keyword = keyword.then(|| self.implicit_param(".kwdefaults"));
        [positional, keyword]
    }

    pub(super) fn generic_class(&mut self, def: &'a ClassDef, span: Span) -> Value {
        self.with_type_params(def, def.name.name, span, &[], |l| {
            let params = l.type_params(&def.type_params, span);
            l.store_implicit(".type_params", params, span);
            let base = l.b.py(PyOp::GenericBase, &[params], span);
            l.plain_class(def, span, Some(base))
        })
    }

    /// Makes and calls the function in whose scope the type parameters live.
    fn with_type_params<T>(&mut self, node: &T, name: Symbol, span: Span, args: &[Value], inner: impl FnOnce(&mut Self) -> Value) -> Value {
        let scope = self.scopes.of(node, Part::TypeParams);
        let id = self.once(node, Part::TypeParams, |l| {
            let name = format!("<generic parameters of {}>", l.text(name));
            let qualname = l.qualname(&name);
            let name = l.sym(&name);
            l.open(&Header { kind: FunctionKind::Function, scope, name, qualname, first_line: l.line(span) });
            l.make_cells(&[]);
            let value = inner(l);
            l.b.ret(value, span);
            l.close()
        });
        let function = self.function_object(id, scope, span);
        let values: Vec<Value> = [function].into_iter().chain(args.iter().copied()).collect();
        self.b.py(PyOp::Call { keywords: Vec::new() }, &values, span)
    }

    /// Makes the parameters, binds them, and gives them as a tuple.
    fn type_params(&mut self, params: &'a [TypeParam], span: Span) -> Value {
        let values: Vec<Value> = params.iter().map(|p| self.type_param(p)).collect();
        self.b.py(PyOp::Tuple, &values, span)
    }

    fn type_param(&mut self, param: &'a TypeParam) -> Value {
        let (kind, bound) = match &param.kind {
            TypeParamKind::TypeVar { bound: None } => (0, None),
            TypeParamKind::TypeVar { bound: Some(bound) } => (if matches!(bound.kind, ExprKind::Tuple { .. }) { 3 } else { 0 }, Some(bound)),
            TypeParamKind::TypeVarTuple => (1, None),
            TypeParamKind::ParamSpec => (2, None),
        };
        let bound = match bound {
            Some(bound) => self.on_demand(param, Part::Bound, param.name.name, bound),
            None => self.absent(),
        };
        let default = match &param.default_value {
            Some(default) => self.on_demand(param, Part::Default, param.name.name, default),
            None => self.absent(),
        };
        let value = self.b.py(PyOp::TypeParam { kind, name: param.name.name }, &[bound, default], param.span);
        self.store(param.name.name, value, param.span);
        value
    }

    pub(super) fn type_alias(&mut self, stmt: &'a Stmt, target: &'a Expr, params: &'a [TypeParam], value: &'a Expr) {
        let ExprKind::Name { id: name, .. } = target.kind else { return };
        let alias = if params.is_empty() {
            let none = self.constant(ConstValue::Tuple([].into()));
            self.alias_value(stmt, name, none, value)
        } else {
            self.with_type_params(stmt, name, stmt.span, &[], |l| {
                let params = l.type_params(params, stmt.span);
                l.alias_value(stmt, name, params, value)
            })
        };
        self.store(name, alias, target.span);
    }

    fn alias_value(&mut self, stmt: &'a Stmt, name: Symbol, params: Value, value: &'a Expr) -> Value {
        let value = self.on_demand(stmt, Part::Body, name, value);
        self.b.py(PyOp::TypeAlias(name), &[params, value], stmt.span)
    }

    /// A function that evaluates `value` when it is asked for.
    fn on_demand<T>(&mut self, node: &T, part: Part, name: Symbol, value: &'a Expr) -> Value {
        let scope = self.scopes.of(node, part);
        let id = self.once(node, part, |l| l.on_demand_body(scope, name, value));
        let function = self.function_object(id, scope, value.span);
        let one = self.program.constant(ConstValue::Int(1));
        let defaults = self.constant(ConstValue::Tuple([one].into()));
        self.b.effect(PyOp::SetFunctionPart(FunctionPart::Defaults), &[function, defaults], value.span);
        function
    }

    fn on_demand_body(&mut self, scope: ScopeId, name: Symbol, value: &'a Expr) -> FuncId {
        let text = self.text(name).to_string();
        let qualname = self.qualname(&text);
        self.open(&Header { kind: FunctionKind::Function, scope, name, qualname, first_line: self.line(value.span) });
        let format = self.implicit_param(".format");
        self.make_cells(&[]);
        self.check_format(format, value.span);
        // `*Ts = *tuple[int]` unpacks to one value.
        let result = self.annotation_value(value);
        self.b.ret(result, value.span);
        self.close()
    }
}
