//! `try` with `except*`: each clause takes its part of the group; what clauses raise is collected, and raised together with
//! what none took.

use super::Lower;
use super::exits::Frame;
use super::try_except::Handled;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{PyOp, Repr, Value};

impl<'a> Lower<'a> {
    pub(super) fn try_star(&mut self, def: &'a Try) {
        let after = self.b.new_block();
        let (handler, exception) = self.guarded(&def.body, &def.orelse, after);
        let handled = self.begin_handling(handler, exception, def.handlers[0].span);
        let raised = self.b.py(PyOp::List, &[], def.handlers[0].span);
        let mut rest = exception;
        for clause in &def.handlers {
            rest = self.star_clause(raised, rest, clause);
        }
        self.append_unless_none(raised, rest);
        self.raise_collected(handled, raised);
        self.b.effect(PyOp::Unhandle, &[handled.previous], Span::default());
        self.b.jump(after, &[]);
        self.end_handling(handled);
        self.b.place(after);
    }

    /// One clause; gives what is left of the group, or None.
    fn star_clause(&mut self, raised: Value, rest: Value, clause: &'a ExceptHandler) -> Value {
        let Some(class) = &clause.r#type else { return rest };
        let none = self.none();
        let next = self.b.new_block();
        let result = self.b.param(next, Repr::Word);
        let split = self.b.new_block();
        let nothing_left = self.b.test(PyOp::Is, &[rest, none], class.span);
        let classes = self.expr(class);
        let (empty, taken) = (self.b.new_block(), self.b.new_block());
        self.b.branch(nothing_left, empty, split);
        self.b.place(empty);
        self.b.jump(next, &[rest]);
        self.b.place(split);
        let parts = self.b.py(PyOp::ExceptionSplit, &[rest, classes], clause.span);
        let parts = self.b.many(PyOp::Unpack { n: 2 }, &[parts], 2, class.span);
        let nothing = self.b.test(PyOp::Is, &[parts[0], none], class.span);
        let missed = self.b.new_block();
        self.b.branch(nothing, missed, taken);
        self.b.place(missed);
        self.b.jump(next, &[parts[1]]);
        self.b.place(taken);
        self.star_body(raised, parts[0], clause);
        self.b.jump(next, &[parts[1]]);
        self.b.place(next);
        result
    }

    fn star_body(&mut self, raised: Value, matched: Value, clause: &'a ExceptHandler) {
        let previous = self.b.py(PyOp::Handle, &[matched], clause.span);
        let (cleanup, exception) = self.b.handler_block();
        self.b.frames.push(Frame::Handling { cleanup, previous, name: clause.name });
        self.b.split();
        if let Some(name) = clause.name {
            self.store(name.name, matched, clause.span);
        }
        self.conditional(&clause.body);
        self.b.frames.pop();
        self.b.split();
        let after = self.b.new_block();
        self.end_star_body(previous, clause);
        self.b.jump(after, &[]);
        self.b.place(cleanup);
        self.end_star_body(previous, clause);
        self.b.effect(PyOp::ListAppend, &[raised, exception], Span::default());
        self.b.jump(after, &[]);
        self.b.place(after);
    }

    fn end_star_body(&mut self, previous: Value, clause: &'a ExceptHandler) {
        self.b.effect(PyOp::Unhandle, &[previous], clause.span);
        if let Some(name) = clause.name {
            self.unbind(name, clause.span);
        }
    }

    fn append_unless_none(&mut self, list: Value, item: Value) {
        let none = self.none();
        let (append, after) = (self.b.new_block(), self.b.new_block());
        let nothing = self.b.test(PyOp::Is, &[item, none], Span::default());
        self.b.branch(nothing, after, append);
        self.b.place(append);
        self.b.effect(PyOp::ListAppend, &[list, item], Span::default());
        self.b.jump(after, &[]);
        self.b.place(after);
    }

    fn raise_collected(&mut self, handled: Handled, raised: Value) {
        let none = self.none();
        let (go_on, done) = (self.b.new_block(), self.b.new_block());
        let exception = self.b.py(PyOp::ExceptionRegroup, &[handled.exception, raised], Span::default());
        let nothing = self.b.test(PyOp::Is, &[exception, none], Span::default());
        self.b.branch(nothing, done, go_on);
        self.b.place(go_on);
        self.reraise(Handled { exception, ..handled });
        self.b.place(done);
    }
}
