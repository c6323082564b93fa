//! Leaving statements early: `return`, `break` and `continue` through `finally`, `with` and `except`.

use super::Lower;
use crate::ast::{Ident, Stmt};
use crate::base::Span;
use crate::ir::*;

/// A statement around the current place that matters when it is left.
#[derive(Clone, Copy)]
pub enum Frame<'a> {
    Loop { on_break: Block, on_continue: Block },
    /// Exceptions go to `handler`; nothing else is to be done.
    Guard { handler: Block },
    /// The body of a `try` whose `finally` has to run.
    Finally { handler: Block, body: &'a [Stmt] },
    With { handler: Block, exit: Value, span: Span, is_async: bool },
    /// An exception is being handled; `name` is what `except ... as` bound.
    Handling { cleanup: Block, previous: Value, name: Option<Ident> },
}

impl Frame<'_> {
    /// Where exceptions go.
    pub fn handler(&self) -> Option<Block> {
        match self {
            Frame::Loop { .. } => None,
            Frame::Guard { handler } | Frame::Finally { handler, .. } | Frame::With { handler, .. } => Some(*handler),
            Frame::Handling { cleanup, .. } => Some(*cleanup),
        }
    }
}

impl<'a> Lower<'a> {
    pub(super) fn return_statement(&mut self, value: Value, span: Span) {
        let around = self.leave(0, span);
        self.b.ret(value, span);
        self.b.frames = around;
    }

    pub(super) fn break_statement(&mut self, span: Span) {
        let Some((depth, Frame::Loop { on_break, .. })) = self.innermost_loop() else { return };
        let around = self.leave(depth, span);
        self.b.jump(on_break, &[]);
        self.b.frames = around;
    }

    pub(super) fn continue_statement(&mut self, span: Span) {
        let Some((depth, Frame::Loop { on_continue, .. })) = self.innermost_loop() else { return };
        let around = self.leave(depth, span);
        self.b.jump(on_continue, &[]);
        self.b.frames = around;
    }

    /// The innermost loop and the number of frames up to and including it.
    fn innermost_loop(&self) -> Option<(usize, Frame<'a>)> {
        let at = self.b.frames.iter().rposition(|f| matches!(f, Frame::Loop { .. }))?;
        Some((at + 1, self.b.frames[at]))
    }

    /// Emits what leaving all frames but the outermost `keep` takes; gives the frames, for the code that follows.
    fn leave(&mut self, keep: usize, span: Span) -> Vec<Frame<'a>> {
        let around = self.b.frames.clone();
        while self.b.frames.len() > keep {
            let frame = self.b.frames.pop().expect("there are more than `keep`");
            if frame.handler().is_some() {
                self.b.split();
            }
            self.leave_frame(frame, span);
        }
        around
    }

    /// What happens when the statement of a frame, already popped, is left without an exception.
    pub(super) fn leave_frame(&mut self, frame: Frame<'a>, span: Span) {
        match frame {
            Frame::Loop { .. } | Frame::Guard { .. } => {}
            Frame::Finally { body, .. } => self.statements(body),
            Frame::With { exit, span, is_async, .. } => self.call_exit(exit, span, is_async),
            Frame::Handling { previous, name, .. } => {
                self.b.effect(PyOp::Unhandle, &[previous], span);
                if let Some(name) = name {
                    self.unbind(name, span);
                }
            }
        }
    }

    /// The end of `except ... as name`: the name is unbound, whether or not it still is bound.
    pub(super) fn unbind(&mut self, name: Ident, span: Span) {
        let none = self.none();
        self.store(name.name, none, span);
        self.delete(name.name, span);
    }
}
