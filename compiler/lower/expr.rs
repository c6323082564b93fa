//! Expressions: the switch, operators, attributes and subscripts.

use super::Lower;
use crate::ast::{self, *};
use crate::base::Span;
use crate::ir::{ConstValue, PyOp, Value};
use sxc_abi::slots::{BinaryOp, CompareOp};

impl<'a> Lower<'a> {
    pub(super) fn exprs(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) -> Vec<Value> {
        exprs.into_iter().map(|e| self.expr(e)).collect()
    }

    pub(super) fn expr(&mut self, expr: &'a Expr) -> Value {
        let span = expr.span;
        if let ExprKind::BinOp { left, op, right } = &expr.kind {
            return self.binary(span, left, *op, right);
        }
        if let Some(constant) = self.fold(expr) {
            return self.constant(constant);
        }
        match &expr.kind {
            ExprKind::Constant { value, .. } => {
                let value = super::fold::literal(value);
                self.constant(value)
            }
            ExprKind::Name { id, .. } => self.load(*id, span),
            ExprKind::BoolOp { op, values } => self.bool_op(*op, values),
            ExprKind::NamedExpr { target, value } => {
                let value = self.expr(value);
                self.assign(target, value);
                value
            }
            ExprKind::BinOp { .. } => unreachable!("chains of operators were taken before"),
            ExprKind::UnaryOp { op, operand } => self.unary(span, *op, operand),
            ExprKind::Lambda { args, body } => self.lambda(expr, args, body),
            ExprKind::IfExp { test, body, orelse } => self.if_expression(test, body, orelse),
            ExprKind::Dict { keys, values } => self.dict_display(span, keys, values),
            ExprKind::Set { elts } => self.set_display(span, elts),
            ExprKind::List { elts, .. } => self.list_display(span, elts),
            ExprKind::Tuple { elts, .. } => self.tuple_display(span, elts),
            ExprKind::ListComp { .. } | ExprKind::SetComp { .. } | ExprKind::DictComp { .. } => self.comprehension(expr),
            ExprKind::GeneratorExp { elt, generators } => self.generator_expression(expr, elt, generators),
            ExprKind::Await { value } => self.await_expression(span, value),
            ExprKind::Yield { value } => self.yield_expression(span, value.as_deref()),
            ExprKind::YieldFrom { value } => self.yield_from(span, value),
            ExprKind::Compare { left, ops, comparators } => self.compare_value(span, left, ops, comparators),
            ExprKind::Call { func, args, keywords } => self.call(span, func, args, keywords),
            ExprKind::FormattedValue { .. } => self.formatted(expr),
            ExprKind::JoinedStr { values } => self.joined(span, values),
            ExprKind::Interpolation { .. } => self.interpolation(expr),
            ExprKind::TemplateStr { values } => self.template(span, values),
            ExprKind::Attribute { value, attr, .. } => self.attribute(expr, value, attr),
            ExprKind::Subscript { value, slice, .. } => {
                let object = self.expr(value);
                let key = self.expr(slice);
                self.b.py(PyOp::GetItem, &[object, key], span)
            }
            ExprKind::Slice { lower, upper, step } => {
                let parts = [lower, upper, step].map(|part| match part {
                    Some(part) => self.expr(part),
                    None => self.none(),
                });
                self.b.py(PyOp::Slice, &parts, span)
            }
            // Displays and calls take their stars apart; elsewhere `resolve` refuses them.
            ExprKind::Starred { value, .. } => self.expr(value),
        }
    }

    fn attribute(&mut self, expr: &Expr, value: &'a Expr, attr: &Ident) -> Value {
        let span = self.attribute_span(expr.span, expr, attr);
        let name = self.mangle(attr.name);
        if let Some((super_, class, receiver)) = self.zero_argument_super(value) {
            return self.b.py(PyOp::SuperAttr(name), &[super_, class, receiver], span);
        }
        let object = self.expr(value);
        self.b.py(PyOp::GetAttr(name), &[object], span)
    }

    /// The place of what is done with an attribute: from its name on, where that is not in the line where `whole` starts.
    pub(super) fn attribute_span(&self, whole: Span, attribute: &Expr, attr: &Ident) -> Span {
        let at_start = self.line(whole) == self.line(Span::point(attribute.span.hi));
        if at_start { whole } else { Span::new(attr.span.lo, whole.hi) }
    }

    /// Left operands hang on the left without bound: `1 + 1 + ...`. What is constant at the left end is folded.
    fn binary(&mut self, span: Span, left: &'a Expr, op: Operator, right: &'a Expr) -> Value {
        let mut chain = vec![(span, op, right)];
        let mut first = left;
        while let ExprKind::BinOp { left, op, right } = &first.kind {
            chain.push((first.span, *op, right));
            first = left;
        }
        let mut constant = self.fold(first);
        let mut value = if constant.is_none() { Some(self.expr(first)) } else { None };
        for (span, op, right) in chain.into_iter().rev() {
            if let Some(left) = constant.take() {
                constant = self.fold(right).and_then(|right| super::fold::binary(left.clone(), op, right));
                if constant.is_some() {
                    continue;
                }
                value = Some(self.constant(left));
            }
            let left = value.take().expect("the left operand is a value or a constant");
            let right = self.expr(right);
            value = Some(self.b.py(PyOp::Binary(binary_op(op)), &[left, right], span));
        }
        match (value, constant) {
            (Some(value), _) => value,
            (None, Some(constant)) => self.constant(constant),
            (None, None) => unreachable!("the chain has a value"),
        }
    }

    fn unary(&mut self, span: Span, op: ast::UnaryOp, operand: &'a Expr) -> Value {
        let op = match op {
            ast::UnaryOp::Invert => crate::ir::UnaryOp::Invert,
            ast::UnaryOp::UAdd => crate::ir::UnaryOp::Positive,
            ast::UnaryOp::USub => crate::ir::UnaryOp::Negative,
            ast::UnaryOp::Not => return self.not_value(span, operand),
        };
        let value = self.expr(operand);
        self.b.py(PyOp::Unary(op), &[value], span)
    }

    pub(super) fn fold(&mut self, expr: &'a Expr) -> Option<ConstValue> {
        super::fold::fold(self.program, expr)
    }
}

pub(super) fn binary_op(op: Operator) -> BinaryOp {
    match op {
        Operator::Add => BinaryOp::Add,
        Operator::Sub => BinaryOp::Sub,
        Operator::Mult => BinaryOp::Mul,
        Operator::MatMult => BinaryOp::MatMul,
        Operator::Div => BinaryOp::TrueDiv,
        Operator::Mod => BinaryOp::Mod,
        Operator::Pow => BinaryOp::Pow,
        Operator::LShift => BinaryOp::LShift,
        Operator::RShift => BinaryOp::RShift,
        Operator::BitOr => BinaryOp::Or,
        Operator::BitXor => BinaryOp::Xor,
        Operator::BitAnd => BinaryOp::And,
        Operator::FloorDiv => BinaryOp::FloorDiv,
    }
}

/// The rich comparison of an operator, if it is one.
pub(super) fn compare_op(op: CmpOp) -> Option<CompareOp> {
    match op {
        CmpOp::Eq => Some(CompareOp::Eq),
        CmpOp::NotEq => Some(CompareOp::Ne),
        CmpOp::Lt => Some(CompareOp::Lt),
        CmpOp::LtE => Some(CompareOp::Le),
        CmpOp::Gt => Some(CompareOp::Gt),
        CmpOp::GtE => Some(CompareOp::Ge),
        CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn => None,
    }
}
