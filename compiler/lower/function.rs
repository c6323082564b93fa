//! `def` and `lambda`: parameters, cells, closures, defaults.

use super::{Header, Lower};
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::ir::{ConstValue, FuncId, FunctionKind, FunctionPart, Params, PyOp, Repr, Value};
use crate::scopes::{NameClass, Part, ScopeId, ScopeKind};

impl<'a> Lower<'a> {
    pub(super) fn function_statement(&mut self, def: &'a FunctionDef, span: Span, is_async: bool) {
        let decorators = self.exprs(&def.decorator_list);
        let defaults = self.defaults(&def.args, span);
        let mut function = if def.type_params.is_empty() {
            self.plain_function(def, span, is_async, defaults)
        } else {
            self.generic_function(def, span, is_async, defaults)
        };
        for (decorator, node) in decorators.iter().zip(&def.decorator_list).rev() {
            function = self.b.py(PyOp::Call { keywords: Vec::new() }, &[*decorator, function], node.span);
        }
        self.store(def.name.name, function, span);
    }

    /// Defaults of positional parameters as a tuple and of keyword-only parameters as a dict.
    pub(super) fn defaults(&mut self, args: &'a Arguments, span: Span) -> [Option<Value>; 2] {
        let positional = (!args.defaults.is_empty()).then(|| match super::fold::tuple(self.program, &args.defaults) {
            Some(constant) => self.constant(constant),
            None => {
                let values = self.exprs(&args.defaults);
                self.b.py(PyOp::Tuple, &values, span)
            }
        });
        let mut items = Vec::new();
        for (arg, default) in args.kwonlyargs.iter().zip(&args.kw_defaults) {
            if let Some(default) = default {
                let name = self.mangle(arg.arg.name);
                items.push(self.name_str(name));
                items.push(self.expr(default));
            }
        }
        let keyword = (!items.is_empty()).then(|| self.b.py(PyOp::Dict, &items, span));
        [positional, keyword]
    }

    pub(super) fn plain_function(&mut self, def: &'a FunctionDef, span: Span, is_async: bool, defaults: [Option<Value>; 2]) -> Value {
        let annotate = self.function_annotate(def, span);
        let scope = self.scopes.of(def, Part::Body);
        let id = self.once(def, Part::Body, |l| l.function_body(def, span, is_async, scope));
        let function = self.function_object(id, scope, span);
        self.set_defaults(function, defaults, span);
        if let Some(doc) = self.program.function(id).doc {
            let doc = self.b.constant(doc);
            self.b.effect(PyOp::SetFunctionPart(FunctionPart::Doc), &[function, doc], span);
        }
        if let Some(annotate) = annotate {
            self.b.effect(PyOp::SetFunctionPart(FunctionPart::Annotate), &[function, annotate], span);
        }
        self.future_annotations(def, function, span);
        function
    }

    fn set_defaults(&mut self, function: Value, [positional, keyword]: [Option<Value>; 2], span: Span) {
        if let Some(values) = positional {
            self.b.effect(PyOp::SetFunctionPart(FunctionPart::Defaults), &[function, values], span);
        }
        if let Some(values) = keyword {
            self.b.effect(PyOp::SetFunctionPart(FunctionPart::KeywordDefaults), &[function, values], span);
        }
    }

    fn function_body(&mut self, def: &'a FunctionDef, span: Span, is_async: bool, scope: ScopeId) -> FuncId {
        let generator = self.scopes.get(scope).is_generator;
        let kind = match (is_async, generator) {
            (true, true) => FunctionKind::AsyncGenerator,
            (true, false) => FunctionKind::Coroutine,
            (false, true) => FunctionKind::Generator,
            (false, false) => FunctionKind::Function,
        };
        let first = def.decorator_list.first().map_or(span, |d| d.span);
        let qualname = self.qualname_of(def.name.name);
        self.open(&Header { kind, scope, name: def.name.name, qualname, first_line: self.line(first) });
        self.parameters(&def.args);
        let body = self.docstring(&def.body);
        self.statements(body);
        let none = self.none();
        self.b.ret(none, span);
        self.close()
    }

    pub(super) fn lambda(&mut self, expr: &'a Expr, args: &'a Arguments, body: &'a Expr) -> Value {
        let defaults = self.defaults(args, expr.span);
        let scope = self.scopes.of(expr, Part::Body);
        let id = self.once(expr, Part::Body, |l| l.lambda_body(expr, args, body, scope));
        let function = self.function_object(id, scope, expr.span);
        self.set_defaults(function, defaults, expr.span);
        function
    }

    fn lambda_body(&mut self, expr: &'a Expr, args: &'a Arguments, body: &'a Expr, scope: ScopeId) -> FuncId {
        let kind = if self.scopes.get(scope).is_generator { FunctionKind::Generator } else { FunctionKind::Lambda };
        let name = self.sym("<lambda>");
        let qualname = self.qualname("<lambda>");
        self.open(&Header { kind, scope, name, qualname, first_line: self.line(expr.span) });
        self.parameters(args);
        let value = self.expr(body);
        self.b.ret(value, body.span);
        self.close()
    }

    /// The function of a node that may be lowered several times.
    pub(super) fn once<T>(&mut self, node: &T, part: Part, make: impl FnOnce(&mut Self) -> FuncId) -> FuncId {
        let key = (std::ptr::from_ref(node).addr(), part);
        if let Some(id) = self.done.get(&key) {
            return *id;
        }
        let id = make(self);
        self.done.insert(key, id);
        id
    }

    /// A function object with the cells that its scope needs.
    pub(super) fn function_object(&mut self, id: FuncId, scope: ScopeId, span: Span) -> Value {
        let free = self.scopes.get(scope).free.clone();
        let cells: Vec<Value> = free.iter().map(|name| self.cell(*name)).collect();
        self.b.py(PyOp::Function(id), &cells, span)
    }

    // Parameters and cells.

    fn parameters(&mut self, args: &'a Arguments) {
        let positional = args.posonlyargs.iter().chain(&args.args);
        let ordered: Vec<&Arg> = positional.chain(&args.kwonlyargs).chain(&args.vararg).chain(&args.kwarg).collect();
        let names: Vec<Symbol> = ordered.iter().map(|a| self.mangle(a.arg.name)).collect();
        self.b.func.params = Params {
            names: names.clone(),
            positional_only: args.posonlyargs.len() as u32,
            positional: (args.posonlyargs.len() + args.args.len()) as u32,
            keyword_only: args.kwonlyargs.len() as u32,
            star: args.vararg.is_some(),
            double_star: args.kwarg.is_some(),
        };
        let entry = self.b.block;
        let values: Vec<(Symbol, Value)> = names.into_iter().map(|name| (name, self.b.param(entry, Repr::Word))).collect();
        self.make_cells(&values);
    }

    /// A positional-only parameter that is not in the source.
    pub(super) fn implicit_param(&mut self, name: &str) -> Value {
        let name = self.sym(name);
        let params = &mut self.b.func.params;
        params.names.push(name);
        params.positional += 1;
        params.positional_only += 1;
        let entry = self.b.block;
        self.b.param(entry, Repr::Word)
    }

    /// Starts the variables of a function: parameters, and cells for what inner functions use.
    pub(super) fn make_cells(&mut self, params: &[(Symbol, Value)]) {
        let (id, scope) = (self.b.scope, self.scope());
        self.b.func.free.clone_from(&scope.free);
        for (name, value) in params {
            if scope.class_of(*name) == NameClass::Cell {
                self.make_cell(*name, *value);
            } else {
                let var = self.b.var(id, *name);
                self.b.write(var, *value);
            }
        }
        if matches!(scope.kind, ScopeKind::Module | ScopeKind::Class) {
            return;
        }
        for (name, row) in scope.names.iter() {
            if row.class == NameClass::Cell && !self.b.cells.contains_key(&(id, name)) {
                let absent = self.absent();
                self.make_cell(name, absent);
            }
        }
        let locals = scope.names.iter().filter(|(_, row)| matches!(row.class, NameClass::Local | NameClass::Cell)).map(|(name, _)| name);
        let locals: Vec<Symbol> = locals.filter(|n| !params.iter().any(|(p, _)| p == n) && !self.text(*n).starts_with('.')).collect();
        self.b.func.locals = locals;
    }

    pub(super) fn make_cell(&mut self, name: Symbol, value: Value) {
        let cell = self.b.py(PyOp::Cell, &[value], Span::default());
        self.b.cells.insert((self.b.scope, name), cell);
    }

    /// Takes the docstring off a body and keeps it where it belongs.
    pub(super) fn docstring(&mut self, body: &'a [Stmt]) -> &'a [Stmt] {
        let Some((first, rest)) = body.split_first() else { return body };
        let StmtKind::Expr { value } = &first.kind else { return body };
        let ExprKind::Constant { value: Constant::Str(text), .. } = &value.kind else { return body };
        let doc = self.program.constant(ConstValue::Str(super::doc::clean(text)));
        self.b.func.doc = Some(doc);
        if matches!(self.scope().kind, ScopeKind::Module | ScopeKind::Class) {
            let name = self.sym("__doc__");
            let doc = self.b.constant(doc);
            self.store(name, doc, value.span);
        }
        rest
    }

    // Qualified names.

    /// The qualified name of a `def` or `class`: a name declared `global` is not qualified.
    pub(super) fn qualname_of(&mut self, name: Symbol) -> String {
        let mangled = self.mangle(name);
        let text = self.text(name).to_string();
        if self.scopes.get(self.parent().0).class_of(mangled) == NameClass::GlobalExplicit {
            return text;
        }
        self.qualname(&text)
    }

    pub(super) fn qualname(&self, name: &str) -> String {
        let (scope, parent) = self.parent();
        match self.scopes.get(scope).kind {
            ScopeKind::Module => name.to_string(),
            ScopeKind::Function | ScopeKind::Lambda => format!("{parent}.<locals>.{name}"),
            _ => format!("{parent}.{name}"),
        }
    }

    /// The scope that qualifies names made here; scopes of type parameters do not.
    fn parent(&self) -> (ScopeId, &str) {
        let builders = [&self.b].into_iter().chain(self.outer.iter().rev());
        let mut parents = builders.filter(|b| self.scopes.get(b.scope).kind != ScopeKind::TypeParams);
        let builder = parents.next().expect("the module is the outermost");
        (builder.scope, &builder.func.qualname)
    }
}
