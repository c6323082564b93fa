//! Annotations (PEP 649): functions that make the dict of annotations when it is asked for.

use super::{Header, Lower};
use crate::ast::*;
use crate::base::{Span, Symbol};
use crate::ir::{ConstValue, FuncId, FunctionKind, PyOp, Value};
use crate::scopes::{Part, ScopeId, ScopeKind, Scopes};
use sxc_abi::slots::CompareOp;

/// An annotated variable of a module or class body.
pub(super) struct Annotated<'a> {
    pub(super) name: Symbol,
    annotation: &'a Expr,
    /// Its number in `__conditional_annotations__`, if it counts only once it was reached.
    condition: Option<u32>,
}

impl<'a> Lower<'a> {
    // Functions.

    pub(super) fn function_annotate(&mut self, def: &'a FunctionDef, span: Span) -> Option<Value> {
        if self.scopes.future_annotations || annotations(def).next().is_none() {
            return None;
        }
        let scope = self.scopes.of(def, Part::Annotations);
        let qualname = self.qualname_of(def.name.name) + ".__annotate__";
        let id = self.once(def, Part::Annotations, |l| {
            let texts = l.texts(annotations(def).map(|(name, annotation)| (name, annotation, None)));
            l.annotate_function(scope, qualname, span, texts, |l| {
                let mut items = Vec::new();
                for (name, annotation) in annotations(def) {
                    items.push(l.annotation_name(name));
                    items.push(l.annotation_value(annotation));
                }
                l.b.py(PyOp::Dict, &items, span)
            })
        });
        Some(self.function_object(id, scope, span))
    }

    fn annotation_name(&mut self, name: Option<Symbol>) -> Value {
        match name {
            Some(name) => {
                let name = self.mangle(name);
                self.name_str(name)
            }
            None => self.str("return"),
        }
    }

    /// The value of an annotation; `*args: *Ts` stands for the one item that `*Ts` unpacks to.
    pub(super) fn annotation_value(&mut self, annotation: &'a Expr) -> Value {
        let ExprKind::Starred { value, .. } = &annotation.kind else { return self.expr(annotation) };
        let value = self.expr(value);
        self.b.many(PyOp::Unpack { n: 1 }, &[value], 1, annotation.span)[0]
    }

    /// Under `from __future__ import annotations` they are the text of the source, in a plain dict.
    pub(super) fn future_annotations(&mut self, def: &'a FunctionDef, function: Value, span: Span) {
        if !self.scopes.future_annotations || annotations(def).next().is_none() {
            return;
        }
        let mut items = Vec::new();
        for (name, annotation) in annotations(def) {
            items.push(self.annotation_name(name));
            items.push(self.annotation_text(annotation));
        }
        let dict = self.b.py(PyOp::Dict, &items, span);
        let name = self.sym("__annotations__");
        self.b.effect(PyOp::SetAttr(name), &[function, dict], span);
    }

    fn annotation_text(&mut self, annotation: &Expr) -> Value {
        let text = super::unparse::unparse(&self.program.names, annotation);
        self.constant(ConstValue::Str(text))
    }

    /// The function `__annotate__(format)` around what makes the dict.
    fn annotate_function(
        &mut self,
        scope: ScopeId,
        qualname: String,
        span: Span,
        texts: PyString,
        body: impl FnOnce(&mut Self) -> Value,
    ) -> FuncId {
        let name = self.sym("__annotate__");
        self.open(&Header { kind: FunctionKind::Function, scope, name, qualname, first_line: self.line(span) });
        let format = self.implicit_param("format");
        self.make_cells(&[]);
        self.check_format(format, span);
        self.answer_texts(format, texts, span);
        let dict = body(self);
        self.b.ret(dict, span);
        self.close()
    }

    /// The texts of annotations, as `annotationlib` takes them apart: name, text and number of the condition, each ended
    /// by a null character.
    fn texts<'b>(&mut self, found: impl Iterator<Item = (Option<Symbol>, &'b Expr, Option<u32>)>) -> PyString {
        let mut parts = Vec::new();
        for (name, annotation, condition) in found {
            let name = name.map(|name| self.mangle(name));
            let name = name.map_or("return", |name| self.text(name)).to_owned();
            let number = condition.map_or(String::new(), |number| number.to_string());
            let text = super::unparse::unparse(&self.program.names, annotation);
            parts.extend([PyString::from(name + "\0"), text, PyString::from(format!("\0{number}\0"))]);
        }
        PyString::concat(parts)
    }

    /// The format -1 is the library's own: it asks for the texts, and so gets at annotations that have no value yet.
    fn answer_texts(&mut self, format: Value, texts: PyString, span: Span) {
        let (answer, go_on) = (self.b.new_block(), self.b.new_block());
        let own = self.int(-1);
        let asked = self.b.py(PyOp::Compare(CompareOp::Eq), &[format, own], span);
        self.branch_on(asked, answer, go_on, span);
        self.b.place(answer);
        let texts = self.constant(ConstValue::Str(texts));
        self.b.ret(texts, span);
        self.b.place(go_on);
    }

    /// Formats above VALUE_WITH_FAKE_GLOBALS are left to `annotationlib`.
    pub(super) fn check_format(&mut self, format: Value, span: Span) {
        let limit = self.int(2);
        let (refuse, go_on) = (self.b.new_block(), self.b.new_block());
        let above = self.b.py(PyOp::Compare(CompareOp::Gt), &[format, limit], span);
        self.branch_on(above, refuse, go_on, span);
        self.b.place(refuse);
        let name = self.sym("NotImplementedError");
        let class = self.b.py(PyOp::LoadGlobal(name), &[], span);
        let absent = self.absent();
        self.b.raise(PyOp::Raise, &[class, absent], span);
        self.b.place(go_on);
    }

    // Modules and classes.

    /// A module's `__annotate__` is there before its first statement runs.
    pub(super) fn module_annotations(&mut self, module: &'a Module) {
        let found = self.annotated_variables(&module.body);
        if found.is_empty() && !self.scopes.future_annotations {
            return;
        }
        let start = Span::point(module.span.lo);
        self.variable_annotations(&found, "__annotate__", start);
        self.start_conditional_annotations(start);
    }

    pub(super) fn variable_annotations(&mut self, found: &[Annotated<'a>], name: &str, span: Span) {
        if found.is_empty() || self.scopes.future_annotations {
            return;
        }
        let scope = self.scope().annotations.expect("annotated variables have a scope");
        let texts = self.texts(found.iter().map(|v| (Some(v.name), v.annotation, v.condition)));
        let qualname = self.qualname("__annotate__");
        let id = self.annotate_function(scope, qualname, span, texts, |l| l.variable_dict(found, span));
        let function = self.function_object(id, scope, span);
        self.store_implicit(name, function, span);
    }

    fn variable_dict(&mut self, found: &[Annotated<'a>], span: Span) -> Value {
        let dict = self.b.py(PyOp::Dict, &[], span);
        for variable in found {
            let after = self.b.new_block();
            if let Some(number) = variable.condition {
                let name = self.sym("__conditional_annotations__");
                let reached = self.load_mangled(name, span);
                let number = self.int(i64::from(number));
                let set = self.b.new_block();
                let contained = self.b.test(PyOp::Contains, &[number, reached], span);
                self.b.branch(contained, set, after);
                self.b.place(set);
            }
            let value = self.annotation_value(variable.annotation);
            let key = self.name_str(variable.name);
            self.b.effect(PyOp::SetItem, &[dict, key, value], span);
            self.b.jump(after, &[]);
            self.b.place(after);
        }
        dict
    }

    /// The set of numbers of annotations that were reached.
    pub(super) fn start_conditional_annotations(&mut self, span: Span) {
        let scope = self.scope();
        let module = scope.kind == ScopeKind::Module;
        if self.scopes.future_annotations {
            if scope.annotations.is_some() {
                let dict = self.b.py(PyOp::Dict, &[], span);
                self.store_implicit("__annotations__", dict, span);
            }
            return;
        }
        if !scope.has_conditional_annotations {
            return;
        }
        let set = self.b.py(PyOp::Set, &[], span);
        let name = self.sym("__conditional_annotations__");
        if module {
            self.store_mangled(name, set, span);
        } else {
            let cell = self.b.py(PyOp::Cell, &[set], span);
            self.b.cells.insert((self.b.scope, name), cell);
        }
    }

    /// `name: annotation` was reached.
    pub(super) fn note_annotation(&mut self, stmt: &'a Stmt, name: Symbol, annotation: &'a Expr) {
        if !matches!(self.scope().kind, ScopeKind::Module | ScopeKind::Class) {
            return;
        }
        if self.scopes.future_annotations {
            let dict = self.sym("__annotations__");
            let text = self.annotation_text(annotation);
            let dict = self.load_mangled(dict, stmt.span);
            let name = self.mangle(name);
            let key = self.name_str(name);
            return self.b.effect(PyOp::SetItem, &[dict, key, text], stmt.span);
        }
        if let Some(number) = self.conditions.get(&std::ptr::from_ref(stmt).addr()).copied() {
            let reached = self.reached_annotations(stmt.span);
            let number = self.int(i64::from(number));
            self.b.effect(PyOp::SetAdd, &[reached, number], stmt.span);
        }
    }

    fn reached_annotations(&mut self, span: Span) -> Value {
        let name = self.sym("__conditional_annotations__");
        match self.b.cells.get(&(self.b.scope, name)).copied() {
            Some(cell) => self.b.py(PyOp::CellGet, &[cell], span),
            None => self.load_mangled(name, span),
        }
    }
}

/// Parameters with annotations in CPython's order, the result (without a name) last.
fn annotations(def: &FunctionDef) -> impl Iterator<Item = (Option<Symbol>, &Expr)> {
    let args = &def.args;
    let named = args.posonlyargs.iter().chain(&args.args).chain(&args.vararg).chain(&args.kwonlyargs).chain(&args.kwarg);
    named.filter_map(|a| Some((Some(a.arg.name), &**a.annotation.as_ref()?))).chain(def.returns.iter().map(|r| (None, r)))
}

impl<'a> Lower<'a> {
    /// Annotated variables of a body, in the order of the source; conditional ones get their numbers.
    pub(super) fn annotated_variables(&mut self, body: &'a [Stmt]) -> Vec<Annotated<'a>> {
        let module = self.b.scope == Scopes::MODULE;
        let mut found = Vec::new();
        let mut next = 0;
        self.collect_in(body, module, &mut next, &mut found);
        found
    }

    fn collect_in(&mut self, body: &'a [Stmt], conditional: bool, next: &mut u32, found: &mut Vec<Annotated<'a>>) {
        for stmt in body {
            match &stmt.kind {
                StmtKind::AnnAssign { target, annotation, simple: true, .. } => {
                    let ExprKind::Name { id, .. } = target.kind else { continue };
                    let condition = conditional.then(|| {
                        *next += 1;
                        *next - 1
                    });
                    if let Some(number) = condition {
                        self.conditions.insert(std::ptr::from_ref(stmt).addr(), number);
                    }
                    found.push(Annotated { name: self.mangle(id), annotation, condition });
                }
                StmtKind::FunctionDef(_) | StmtKind::AsyncFunctionDef(_) | StmtKind::ClassDef(_) => {}
                _ => super::imports::blocks(stmt).into_iter().for_each(|b| self.collect_in(b, true, next, found)),
            }
        }
    }
}
