//! `finally`: its body is lowered once for each way out of the `try`.

use super::Lower;
use super::exits::Frame;
use crate::ast::Stmt;
use crate::base::Span;

impl<'a> Lower<'a> {
    pub(super) fn try_finally(&mut self, body: &'a [Stmt], inner: impl FnOnce(&mut Self)) {
        let (handler, exception) = self.b.handler_block();
        let after = self.b.new_block();
        self.b.frames.push(Frame::Finally { handler, body });
        self.b.split();
        inner(self);
        self.b.frames.pop();
        self.b.split();
        self.conditional(body);
        self.b.jump(after, &[]);
        let span = body.first().map_or(Span::default(), |s| s.span);
        let handled = self.begin_handling(handler, exception, span);
        self.conditional(body);
        self.reraise(handled);
        self.end_handling(handled);
        self.b.place(after);
    }
}
