//! `yield`, `yield from` and `await`.

use super::Lower;
use crate::ast::Expr;
use crate::base::Span;
use crate::ir::{FunctionKind, PyOp, Repr, Value};

impl<'a> Lower<'a> {
    pub(super) fn yield_expression(&mut self, span: Span, value: Option<&'a Expr>) -> Value {
        let value = match value {
            Some(value) => self.expr(value),
            None => self.none(),
        };
        self.hand_out(value, span)
    }

    /// Yields a value to the consumer; gives what it sends.
    pub(super) fn hand_out(&mut self, value: Value, span: Span) -> Value {
        let value = match self.b.func.kind {
            FunctionKind::AsyncGenerator => self.b.py(PyOp::AsyncWrap, &[value], span),
            _ => value,
        };
        self.b.py(PyOp::Yield { delegating: false }, &[value], span)
    }

    pub(super) fn await_expression(&mut self, span: Span, value: &'a Expr) -> Value {
        let awaitable = self.expr(value);
        let iterator = self.b.py(PyOp::AwaitIter, &[awaitable], span);
        self.delegate(iterator, span)
    }

    pub(super) fn yield_from(&mut self, span: Span, value: &'a Expr) -> Value {
        let iterable = self.expr(value);
        let iterator = self.b.py(PyOp::DelegateIter, &[iterable], span);
        self.delegate(iterator, span)
    }

    /// Hands values of the inner iterator out, and what is sent or thrown in to it, until it ends; gives its result.
    pub(super) fn delegate(&mut self, iterator: Value, span: Span) -> Value {
        let (head, hand_out, done) = (self.b.new_block(), self.b.new_block(), self.b.new_block());
        let sent = self.b.param(head, Repr::Word);
        let none = self.none();
        self.b.jump(head, &[none]);
        self.b.place(head);
        let item = self.b.py(PyOp::DelegateStep, &[iterator, sent], span);
        self.b.branch_present(item, hand_out, done);
        self.b.place(hand_out);
        let sent = self.b.py(PyOp::Yield { delegating: true }, &[item], span);
        self.b.jump(head, &[sent]);
        self.b.place(done);
        self.b.py(PyOp::DelegateResult, &[], span)
    }
}
