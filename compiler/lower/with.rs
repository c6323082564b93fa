//! `with` and `async with`: `__exit__` is looked up before `__enter__`, and called however the body is left.

use super::Lower;
use super::exits::Frame;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{PyOp, Value};

impl<'a> Lower<'a> {
    pub(super) fn with_statement(&mut self, items: &'a [WithItem], body: &'a [Stmt], is_async: bool) {
        let Some((item, rest)) = items.split_first() else { return self.conditional(body) };
        let span = item.context_expr.span;
        let manager = self.expr(&item.context_expr);
        let names = if is_async { ["__aenter__", "__aexit__"] } else { ["__enter__", "__exit__"] };
        let [enter, exit] = names.map(|name| self.sym(name));
        let exit = self.b.py(PyOp::LoadSpecial(exit), &[manager], span);
        let enter = self.b.py(PyOp::LoadSpecial(enter), &[manager], span);
        let value = self.b.py(PyOp::Call { keywords: Vec::new() }, &[enter], span);
        let value = if is_async { self.await_method(value, false, span) } else { value };
        let (handler, exception) = self.b.handler_block();
        let after = self.b.new_block();
        self.b.frames.push(Frame::With { handler, exit, span, is_async });
        self.b.split();
        if let Some(target) = &item.optional_vars {
            self.assign(target, value);
        }
        self.with_statement(rest, body, is_async);
        self.b.frames.pop();
        self.b.split();
        self.call_exit(exit, span, is_async);
        self.b.jump(after, &[]);
        let handled = self.begin_handling(handler, exception, span);
        let suppressed = self.call_exit_with(exit, exception, span);
        let suppressed = if is_async { self.await_method(suppressed, true, span) } else { suppressed };
        let (swallow, go_on) = (self.b.new_block(), self.b.new_block());
        self.branch_on(suppressed, swallow, go_on, span);
        self.b.place(go_on);
        self.reraise(handled);
        self.b.place(swallow);
        self.b.effect(PyOp::Unhandle, &[handled.previous], span);
        self.b.jump(after, &[]);
        self.end_handling(handled);
        self.b.place(after);
    }

    /// Without an exception: `exit(None, None, None)`.
    pub(super) fn call_exit(&mut self, exit: Value, span: Span, is_async: bool) {
        let none = self.none();
        let result = self.b.py(PyOp::Call { keywords: Vec::new() }, &[exit, none, none, none], span);
        if is_async {
            self.await_method(result, true, span);
        }
    }

    /// Awaits what `__aenter__` or, with `exit`, `__aexit__` gave.
    fn await_method(&mut self, awaitable: Value, exit: bool, span: Span) -> Value {
        let iterator = self.b.py(PyOp::AsyncWithIter { exit }, &[awaitable], span);
        self.delegate(iterator, span)
    }

    fn call_exit_with(&mut self, exit: Value, exception: Value, span: Span) -> Value {
        let (class, traceback) = (self.sym("__class__"), self.sym("__traceback__"));
        let class = self.b.py(PyOp::GetAttr(class), &[exception], span);
        let traceback = self.b.py(PyOp::GetAttr(traceback), &[exception], span);
        self.b.py(PyOp::Call { keywords: Vec::new() }, &[exit, class, exception, traceback], span)
    }
}
