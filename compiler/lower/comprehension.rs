//! Comprehensions, which are loops of the enclosing function with variables of their own (PEP 709), and generator
//! expressions, which are functions of their outermost iterator.

use super::{Header, Lower};
use crate::ast::*;
use crate::base::Span;
use crate::ir::{FunctionKind, PyOp, Value};
use crate::scopes::{NameClass, Part, ScopeId};

impl<'a> Lower<'a> {
    pub(super) fn comprehension(&mut self, expr: &'a Expr) -> Value {
        let (generators, empty) = match &expr.kind {
            ExprKind::ListComp { generators, .. } => (generators, PyOp::List),
            ExprKind::SetComp { generators, .. } => (generators, PyOp::Set),
            ExprKind::DictComp { generators, .. } => (generators, PyOp::Dict),
            _ => unreachable!("only comprehensions come here"),
        };
        let iterator = self.clause_iterator(&generators[0]);
        let result = self.b.py(empty, &[], expr.span);
        let scope = self.scopes.of(expr, Part::Body);
        self.enter_comprehension(scope, expr.span);
        self.generators(generators, iterator, expr.span, &mut |l| l.element(expr, result));
        self.b.comprehensions.pop();
        result
    }

    /// Variables of a comprehension start unbound each time it runs.
    fn enter_comprehension(&mut self, id: ScopeId, span: Span) {
        self.b.comprehensions.push(id);
        for (name, row) in self.scopes.get(id).names.iter() {
            match row.class {
                NameClass::Local => {
                    let var = self.b.var(id, name);
                    self.b.unset(var);
                }
                NameClass::Cell => {
                    let absent = self.absent();
                    let cell = self.b.py(PyOp::Cell, &[absent], span);
                    self.b.cells.insert((id, name), cell);
                }
                NameClass::Free | NameClass::GlobalExplicit | NameClass::GlobalImplicit => {}
            }
        }
    }

    fn element(&mut self, expr: &'a Expr, result: Value) {
        match &expr.kind {
            ExprKind::ListComp { elt, .. } => {
                let item = self.expr(elt);
                self.b.effect(PyOp::ListAppend, &[result, item], elt.span);
            }
            ExprKind::SetComp { elt, .. } => {
                let item = self.expr(elt);
                self.b.effect(PyOp::SetAdd, &[result, item], elt.span);
            }
            ExprKind::DictComp { key, value, .. } => {
                let span = key.span.to(value.span);
                let key = self.expr(key);
                let value = self.expr(value);
                self.b.effect(PyOp::DictSet, &[result, key, value], span);
            }
            _ => unreachable!("only comprehensions come here"),
        }
    }

    /// The iterator of a clause, for `async for` an asynchronous one.
    fn clause_iterator(&mut self, clause: &'a Comprehension) -> Value {
        if clause.is_async { self.async_iterator(&clause.iter) } else { self.iterator(&clause.iter) }
    }

    /// The loops of a comprehension, which is at `span`, around `innermost`.
    fn generators(&mut self, generators: &'a [Comprehension], iterator: Value, span: Span, innermost: &mut dyn FnMut(&mut Self)) {
        let Some((first, rest)) = generators.split_first() else { return innermost(self) };
        let head = self.b.new_block();
        let bind = |l: &mut Self, item| l.assign(&first.target, item);
        let done = match first.is_async {
            true => self.next_awaited(head, iterator, span, bind),
            false => self.next_item(head, iterator, first.iter.span, bind),
        };
        self.b.loops += 1;
        for test in &first.ifs {
            let passed = self.b.new_block();
            self.condition(test, passed, head);
            self.b.place(passed);
        }
        match rest.first() {
            Some(inner) => {
                let iterator = self.clause_iterator(inner);
                self.generators(rest, iterator, span, innermost);
            }
            None => innermost(self),
        }
        self.b.loops -= 1;
        self.b.jump(head, &[]);
        self.b.place(done);
    }

    pub(super) fn generator_expression(&mut self, expr: &'a Expr, elt: &'a Expr, generators: &'a [Comprehension]) -> Value {
        let scope = self.scopes.of(expr, Part::Body);
        let id = self.once(expr, Part::Body, |l| l.generator_function(expr, elt, generators, scope));
        let function = self.function_object(id, scope, expr.span);
        let iterator = self.clause_iterator(&generators[0]);
        self.b.py(PyOp::Call { keywords: Vec::new() }, &[function, iterator], expr.span)
    }

    fn generator_function(&mut self, expr: &'a Expr, elt: &'a Expr, generators: &'a [Comprehension], scope: ScopeId) -> crate::ir::FuncId {
        let is_async = self.scopes.get(scope).is_coroutine;
        let kind = if is_async { FunctionKind::AsyncGenerator } else { FunctionKind::Generator };
        let name = self.sym("<genexpr>");
        let qualname = self.qualname("<genexpr>");
        let header = Header { kind, scope, name, qualname, first_line: self.line(expr.span) };
        self.open(&header);
        let iterator = self.implicit_param(".0");
        self.make_cells(&[]);
        self.generators(generators, iterator, expr.span, &mut |l| {
            let value = l.expr(elt);
            l.hand_out(value, elt.span);
        });
        let none = self.none();
        self.b.ret(none, expr.span);
        self.close()
    }
}
