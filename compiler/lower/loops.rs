//! `for`, `async for` and `while`.

use super::Lower;
use super::exits::Frame;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{Block, PyOp, Repr, Value};

impl<'a> Lower<'a> {
    pub(super) fn while_statement(&mut self, test: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) {
        let (head, inside, done, after) = (self.b.new_block(), self.b.new_block(), self.b.new_block(), self.b.new_block());
        self.b.jump(head, &[]);
        self.b.place(head);
        self.condition(test, inside, done);
        self.b.place(inside);
        self.loop_body(after, head, body);
        self.b.jump(head, &[]);
        self.b.place(done);
        self.conditional(orelse);
        self.b.jump(after, &[]);
        self.b.place(after);
    }

    pub(super) fn for_statement(&mut self, def: &'a For) {
        let iterator = self.iterator(&def.iter);
        let (head, after) = (self.b.new_block(), self.b.new_block());
        let done = self.next_item(head, iterator, def.iter.span, |l, item| l.assign(&def.target, item));
        self.loop_body(after, head, &def.body);
        self.b.jump(head, &[]);
        self.b.place(done);
        self.conditional(&def.orelse);
        self.b.jump(after, &[]);
        self.b.place(after);
    }

    pub(super) fn async_for_statement(&mut self, def: &'a For, span: Span) {
        let iterator = self.async_iterator(&def.iter);
        let (head, after) = (self.b.new_block(), self.b.new_block());
        let done = self.next_awaited(head, iterator, span, |l, item| l.assign(&def.target, item));
        self.loop_body(after, head, &def.body);
        self.b.jump(head, &[]);
        self.b.place(done);
        self.conditional(&def.orelse);
        self.b.jump(after, &[]);
        self.b.place(after);
    }

    fn loop_body(&mut self, on_break: Block, on_continue: Block, body: &'a [Stmt]) {
        self.b.frames.push(Frame::Loop { on_break, on_continue });
        self.b.loops += 1;
        self.conditional(body);
        self.b.loops -= 1;
        self.b.frames.pop();
    }

    /// The iterator of a loop. A list of constants is iterated as a tuple.
    pub(super) fn iterator(&mut self, iter: &'a Expr) -> Value {
        let constant = match &iter.kind {
            ExprKind::List { elts, .. } => super::fold::tuple(self.program, elts),
            _ => None,
        };
        let iterable = match constant {
            Some(constant) => self.constant(constant),
            None => self.expr(iter),
        };
        self.b.py(PyOp::Iter, &[iterable], iter.span)
    }

    pub(super) fn async_iterator(&mut self, iter: &'a Expr) -> Value {
        let iterable = self.expr(iter);
        self.b.py(PyOp::AsyncIter, &[iterable], iter.span)
    }

    /// As `next_item`, for `async for`: StopAsyncIteration from asking for the item, or from awaiting it, ends the loop.
    pub(super) fn next_awaited(&mut self, head: Block, iterator: Value, span: Span, bind: impl FnOnce(&mut Self, Value)) -> Block {
        let (inside, done) = (self.b.new_block(), self.b.new_block());
        let (handler, exception) = self.b.handler_block();
        let item = self.b.param(inside, Repr::Word);
        self.b.jump(head, &[]);
        self.b.place(head);
        self.b.frames.push(Frame::Guard { handler });
        self.b.split();
        let awaitable = self.b.py(PyOp::AsyncNext, &[iterator], span);
        let value = self.delegate(awaitable, span);
        self.b.frames.pop();
        self.b.jump(inside, &[value]);
        self.b.place(handler);
        self.b.effect(PyOp::AsyncEnd, &[exception], span);
        self.b.jump(done, &[]);
        self.b.place(inside);
        bind(self, item);
        done
    }

    /// The head of a loop over `iterator`: goes on with the next item, bound by `bind`; gives the block to place for when
    /// there is none.
    pub(super) fn next_item(&mut self, head: Block, iterator: Value, span: Span, bind: impl FnOnce(&mut Self, Value)) -> Block {
        let (inside, done) = (self.b.new_block(), self.b.new_block());
        self.b.jump(head, &[]);
        self.b.place(head);
        let item = self.b.py(PyOp::Next, &[iterator], span);
        self.b.branch_present(item, inside, done);
        self.b.place(inside);
        bind(self, item);
        done
    }
}
