//! `try` with `except`, and what surrounds a handler.

use super::Lower;
use super::exits::Frame;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{Block, PyOp, Value};

/// An exception that is being handled.
#[derive(Clone, Copy)]
pub(super) struct Handled {
    pub exception: Value,
    pub previous: Value,
    /// Where exceptions raised meanwhile go.
    pub cleanup: Block,
    pub raised: Value,
}

impl<'a> Lower<'a> {
    pub(super) fn try_statement(&mut self, def: &'a Try, star: bool) {
        let inner = |l: &mut Self| match (def.handlers.is_empty(), star) {
            (true, _) => {
                l.conditional(&def.body);
                l.conditional(&def.orelse);
            }
            (false, false) => l.try_except(def),
            (false, true) => l.try_star(def),
        };
        if def.finalbody.is_empty() { inner(self) } else { self.try_finally(&def.finalbody, inner) }
    }

    /// `body`, then `orelse`, with exceptions of `body` going to the block that is returned.
    pub(super) fn guarded(&mut self, body: &'a [Stmt], orelse: &'a [Stmt], after: Block) -> (Block, Value) {
        let (handler, exception) = self.b.handler_block();
        self.b.frames.push(Frame::Guard { handler });
        self.b.split();
        self.conditional(body);
        self.b.frames.pop();
        self.b.split();
        self.conditional(orelse);
        self.b.jump(after, &[]);
        (handler, exception)
    }

    fn try_except(&mut self, def: &'a Try) {
        let after = self.b.new_block();
        let (handler, exception) = self.guarded(&def.body, &def.orelse, after);
        let handled = self.begin_handling(handler, exception, def.handlers[0].span);
        for clause in &def.handlers {
            self.except_clause(handled, clause, after);
        }
        self.reraise(handled);
        self.end_handling(handled);
        self.b.place(after);
    }

    fn except_clause(&mut self, handled: Handled, clause: &'a ExceptHandler, after: Block) {
        let next = self.b.new_block();
        if let Some(class) = &clause.r#type {
            let classes = self.expr(class);
            let matches = self.b.test(PyOp::ExceptionMatches, &[handled.exception, classes], class.span);
            let body = self.b.new_block();
            self.b.branch(matches, body, next);
            self.b.place(body);
        }
        match clause.name {
            None => {
                self.conditional(&clause.body);
                self.b.effect(PyOp::Unhandle, &[handled.previous], clause.span);
            }
            Some(name) => self.named_clause(handled, name, clause),
        }
        self.b.jump(after, &[]);
        self.b.place(next);
    }

    /// `except E as name`: the name is unbound however the body is left.
    fn named_clause(&mut self, handled: Handled, name: Ident, clause: &'a ExceptHandler) {
        self.store(name.name, handled.exception, clause.span);
        let (unbind, raised) = self.b.handler_block();
        let Handled { previous, .. } = handled;
        let outer = self.b.frames.pop().expect("a handler is open");
        self.b.frames.push(Frame::Handling { cleanup: unbind, previous, name: Some(name) });
        self.b.split();
        self.conditional(&clause.body);
        self.b.frames.pop();
        self.b.frames.push(outer);
        self.b.split();
        self.b.effect(PyOp::Unhandle, &[previous], clause.span);
        self.unbind(name, clause.span);
        let after = self.b.new_block();
        self.b.jump(after, &[]);
        self.b.place(unbind);
        self.unbind(name, clause.span);
        self.b.raise(PyOp::Restore, &[raised], Span::default());
        self.b.place(after);
    }

    /// Starts the code of a handler. It ends with [`Lower::end_handling`].
    pub(super) fn begin_handling(&mut self, handler: Block, exception: Value, span: Span) -> Handled {
        self.b.place(handler);
        let previous = self.b.py(PyOp::Handle, &[exception], span);
        let (cleanup, raised) = self.b.handler_block();
        self.b.frames.push(Frame::Handling { cleanup, previous, name: None });
        self.b.split();
        Handled { exception, previous, cleanup, raised }
    }

    /// Ends the code of a handler: exceptions raised in it go on, with the one before being handled again.
    pub(super) fn end_handling(&mut self, handled: Handled) {
        self.b.frames.pop();
        self.b.place(handled.cleanup);
        self.b.effect(PyOp::Unhandle, &[handled.previous], Span::default());
        self.b.raise(PyOp::Restore, &[handled.raised], Span::default());
    }

    /// The exception was not handled after all and goes on.
    pub(super) fn reraise(&mut self, handled: Handled) {
        let frame = self.b.frames.pop().expect("a handler is open");
        self.b.split();
        self.b.effect(PyOp::Unhandle, &[handled.previous], Span::default());
        self.b.raise(PyOp::Restore, &[handled.exception], Span::default());
        self.b.frames.push(frame);
    }
}
