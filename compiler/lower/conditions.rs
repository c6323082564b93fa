//! Truth: `if`, `and`, `or`, `not`, comparisons and conditional expressions.
//!
//! In a place where only truth matters, boolean operators are control flow. Where the value matters, an operand is still
//! tested only once: in `(a or b) and c` a true `a` goes straight to `c`.

use super::Lower;
use super::expr::compare_op;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{Block, ConstValue, PyOp, Repr, Value};

impl<'a> Lower<'a> {
    pub(super) fn if_statement(&mut self, test: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) {
        let (then, otherwise, after) = (self.b.new_block(), self.b.new_block(), self.b.new_block());
        self.condition(test, then, otherwise);
        self.b.place(then);
        self.conditional(body);
        self.b.jump(after, &[]);
        self.b.place(otherwise);
        self.conditional(orelse);
        self.b.jump(after, &[]);
        self.b.place(after);
    }

    /// Goes to `then` or `otherwise` by the truth of `test`.
    pub(super) fn condition(&mut self, test: &'a Expr, then: Block, otherwise: Block) {
        if let Some(constant) = self.fold(test) {
            let target = if super::fold::truth(&constant) { then } else { otherwise };
            return self.b.jump(target, &[]);
        }
        match &test.kind {
            ExprKind::UnaryOp { op: UnaryOp::Not, operand } => self.condition(operand, otherwise, then),
            ExprKind::BoolOp { op, values } => self.bool_condition(*op, values, then, otherwise),
            ExprKind::Compare { left, ops, comparators } => self.compare_condition(test.span, left, ops, comparators, then, otherwise),
            ExprKind::IfExp { test, body, orelse } => {
                let (first, second) = (self.b.new_block(), self.b.new_block());
                self.condition(test, first, second);
                self.b.place(first);
                self.condition(body, then, otherwise);
                self.b.place(second);
                self.condition(orelse, then, otherwise);
            }
            _ => {
                let value = self.expr(test);
                self.branch_on(value, then, otherwise, test.span);
            }
        }
    }

    pub(super) fn branch_on(&mut self, value: Value, then: Block, otherwise: Block, span: Span) {
        let truth = self.b.test(PyOp::Truth, &[value], span);
        self.b.branch(truth, then, otherwise);
    }

    fn bool_condition(&mut self, op: BoolOp, values: &'a [Expr], then: Block, otherwise: Block) {
        let Some((last, first)) = values.split_last() else { return };
        for value in first {
            let next = self.b.new_block();
            match op {
                BoolOp::And => self.condition(value, next, otherwise),
                BoolOp::Or => self.condition(value, then, next),
            }
            self.b.place(next);
        }
        self.condition(last, then, otherwise);
    }

    /// `a and b`, `a or b` as values.
    pub(super) fn bool_op(&mut self, op: BoolOp, values: &'a [Expr]) -> Value {
        let join = self.b.new_block();
        let result = self.b.param(join, Repr::Word);
        let Some((last, first)) = values.split_last() else { return result };
        for value in first {
            let next = self.b.new_block();
            let dropped = self.b.new_block();
            self.b.param(dropped, Repr::Word);
            match op {
                BoolOp::And => self.value_and_truth(value, dropped, join),
                BoolOp::Or => self.value_and_truth(value, join, dropped),
            }
            self.b.place(dropped);
            self.b.jump(next, &[]);
            self.b.place(next);
        }
        let last = self.expr(last);
        self.b.jump(join, &[last]);
        self.b.place(join);
        result
    }

    /// Goes to `then` or `otherwise`, each with the value as its argument.
    fn value_and_truth(&mut self, expr: &'a Expr, then: Block, otherwise: Block) {
        if let ExprKind::BoolOp { op, values } = &expr.kind
            && let Some((last, first)) = values.split_last()
        {
            for value in first {
                let dropped = self.b.new_block();
                self.b.param(dropped, Repr::Word);
                match op {
                    BoolOp::And => self.value_and_truth(value, dropped, otherwise),
                    BoolOp::Or => self.value_and_truth(value, then, dropped),
                }
                self.b.place(dropped);
            }
            return self.value_and_truth(last, then, otherwise);
        }
        let value = self.expr(expr);
        self.value_branch(value, then, otherwise, expr.span);
    }

    /// Goes on with `value` by its truth.
    fn value_branch(&mut self, value: Value, then: Block, otherwise: Block, span: Span) {
        let (yes, no) = (self.b.new_block(), self.b.new_block());
        self.branch_on(value, yes, no, span);
        self.b.place(yes);
        self.b.jump(then, &[value]);
        self.b.place(no);
        self.b.jump(otherwise, &[value]);
    }

    pub(super) fn not_value(&mut self, span: Span, operand: &'a Expr) -> Value {
        if matches!(operand.kind, ExprKind::BoolOp { .. } | ExprKind::Compare { .. } | ExprKind::UnaryOp { op: UnaryOp::Not, .. }) {
            return self.truth_value(operand, true);
        }
        let value = self.expr(operand);
        let truth = self.b.test(PyOp::Truth, &[value], span);
        let truth = self.b.test(PyOp::Not, &[truth], span);
        self.b.py(PyOp::FromBool, &[truth], span)
    }

    /// True or False by control flow.
    fn truth_value(&mut self, expr: &'a Expr, negated: bool) -> Value {
        let (yes, no, join) = (self.b.new_block(), self.b.new_block(), self.b.new_block());
        let result = self.b.param(join, Repr::Word);
        self.condition(expr, yes, no);
        for (block, truth) in [(yes, !negated), (no, negated)] {
            self.b.place(block);
            let value = self.constant(if truth { ConstValue::True } else { ConstValue::False });
            self.b.jump(join, &[value]);
        }
        self.b.place(join);
        result
    }

    pub(super) fn if_expression(&mut self, test: &'a Expr, body: &'a Expr, orelse: &'a Expr) -> Value {
        let (then, otherwise, join) = (self.b.new_block(), self.b.new_block(), self.b.new_block());
        let result = self.b.param(join, Repr::Word);
        self.condition(test, then, otherwise);
        self.b.place(then);
        let value = self.expr(body);
        self.b.jump(join, &[value]);
        self.b.place(otherwise);
        let value = self.expr(orelse);
        self.b.jump(join, &[value]);
        self.b.place(join);
        result
    }

    // Comparisons. Operands of a chain are evaluated once; the chain ends at the first comparison that is false.

    pub(super) fn compare_value(&mut self, span: Span, left: &'a Expr, ops: &[CmpOp], comparators: &'a [Expr]) -> Value {
        let mut left = self.expr(left);
        if let ([op], [right]) = (ops, comparators) {
            let right = self.comparator(*op, right, true);
            return self.compare_word(span, *op, left, right);
        }
        let join = self.b.new_block();
        let result = self.b.param(join, Repr::Word);
        for (i, (op, right)) in ops.iter().zip(comparators).enumerate() {
            let right = self.comparator(*op, right, i + 1 == ops.len());
            let value = self.compare_word(span, *op, left, right);
            if i + 1 == ops.len() {
                self.b.jump(join, &[value]);
            } else {
                let (next, stop) = (self.b.new_block(), self.b.new_block());
                self.branch_on(value, next, stop, span);
                self.b.place(stop);
                self.b.jump(join, &[value]);
                self.b.place(next);
            }
            left = right;
        }
        self.b.place(join);
        result
    }

    fn compare_condition(&mut self, span: Span, left: &'a Expr, ops: &[CmpOp], comparators: &'a [Expr], then: Block, otherwise: Block) {
        let mut left = self.expr(left);
        for (i, (op, right)) in ops.iter().zip(comparators).enumerate() {
            let right = self.comparator(*op, right, i + 1 == ops.len());
            let next = if i + 1 == ops.len() { then } else { self.b.new_block() };
            let truth = self.compare_truth(span, *op, left, right);
            self.b.branch(truth, next, otherwise);
            if next != then {
                self.b.place(next);
            }
            left = right;
        }
    }

    /// `x in [1, 2]` needs no list, unless the list is the left operand of another comparison.
    fn comparator(&mut self, op: CmpOp, right: &'a Expr, last: bool) -> Value {
        if let (true, CmpOp::In | CmpOp::NotIn, ExprKind::List { elts, .. }) = (last, op, &right.kind)
            && let Some(constant) = super::fold::tuple(self.program, elts)
        {
            return self.constant(constant);
        }
        self.expr(right)
    }

    fn compare_word(&mut self, span: Span, op: CmpOp, left: Value, right: Value) -> Value {
        match compare_op(op) {
            Some(op) => self.b.py(PyOp::Compare(op), &[left, right], span),
            None => {
                let truth = self.compare_truth(span, op, left, right);
                self.b.py(PyOp::FromBool, &[truth], span)
            }
        }
    }

    fn compare_truth(&mut self, span: Span, op: CmpOp, left: Value, right: Value) -> Value {
        let negate = matches!(op, CmpOp::IsNot | CmpOp::NotIn);
        let truth = match op {
            CmpOp::Is | CmpOp::IsNot => self.b.test(PyOp::Is, &[left, right], span),
            CmpOp::In | CmpOp::NotIn => self.b.test(PyOp::Contains, &[left, right], span),
            CmpOp::Eq | CmpOp::NotEq | CmpOp::Lt | CmpOp::LtE | CmpOp::Gt | CmpOp::GtE => {
                let value = self.compare_word(span, op, left, right);
                self.b.test(PyOp::Truth, &[value], span)
            }
        };
        if negate { self.b.test(PyOp::Not, &[truth], span) } else { truth }
    }
}
