//! `with`: `__exit__` is looked up before `__enter__`, and called however the body is left.

use super::Lower;
use super::exits::Frame;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{PyOp, Value};

impl<'a> Lower<'a> {
    pub(super) fn with_statement(&mut self, items: &'a [WithItem], body: &'a [Stmt]) {
        let Some((item, rest)) = items.split_first() else { return self.conditional(body) };
        let span = item.context_expr.span;
        let manager = self.expr(&item.context_expr);
        let (enter, exit) = (self.sym("__enter__"), self.sym("__exit__"));
        let exit = self.b.py(PyOp::LoadSpecial(exit), &[manager], span);
        let enter = self.b.py(PyOp::LoadSpecial(enter), &[manager], span);
        let value = self.b.py(PyOp::Call { keywords: Vec::new() }, &[enter], span);
        let (handler, exception) = self.b.handler_block();
        let after = self.b.new_block();
        self.b.frames.push(Frame::With { handler, exit, span });
        self.b.split();
        if let Some(target) = &item.optional_vars {
            self.assign(target, value);
        }
        self.with_statement(rest, body);
        self.b.frames.pop();
        self.b.split();
        self.call_exit(exit, span);
        self.b.jump(after, &[]);
        let handled = self.begin_handling(handler, exception, span);
        let suppressed = self.call_exit_with(exit, exception, span);
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
    pub(super) fn call_exit(&mut self, exit: Value, span: Span) {
        let none = self.none();
        self.b.py(PyOp::Call { keywords: Vec::new() }, &[exit, none, none, none], span);
    }

    fn call_exit_with(&mut self, exit: Value, exception: Value, span: Span) -> Value {
        let (class, traceback) = (self.sym("__class__"), self.sym("__traceback__"));
        let class = self.b.py(PyOp::GetAttr(class), &[exception], span);
        let traceback = self.b.py(PyOp::GetAttr(traceback), &[exception], span);
        self.b.py(PyOp::Call { keywords: Vec::new() }, &[exit, class, exception, traceback], span)
    }
}
