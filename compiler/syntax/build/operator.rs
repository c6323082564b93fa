//! Trees of operators from the grammar's flat rules.

use super::expr;
use crate::ast::*;
use crate::base::Span;

/// An operand with the place it takes, its parentheses included.
struct Operand {
    lo: u32,
    expr: Expr,
    hi: u32,
}

/// `first op right op right ...` by precedence; equal levels group to the left.
pub fn arith(lo: u32, first: Expr, hi: u32, rest: Vec<(Operator, u32, Expr, u32)>) -> Expr {
    let mut waiting: Vec<(Operand, Operator)> = Vec::new();
    let mut current = Operand { lo, expr: first, hi };
    for (op, lo, expr, hi) in rest {
        current = join_tighter(&mut waiting, current, level(op));
        waiting.push((current, op));
        current = Operand { lo, expr, hi };
    }
    join_tighter(&mut waiting, current, 0).expr
}

fn join_tighter(waiting: &mut Vec<(Operand, Operator)>, mut right: Operand, limit: u8) -> Operand {
    while let Some((left, op)) = waiting.pop_if(|(_, op)| level(*op) >= limit) {
        let (lo, hi) = (left.lo, right.hi);
        let kind = ExprKind::BinOp { left: Box::new(left.expr), op, right: Box::new(right.expr) };
        right = Operand { lo, expr: expr(lo, hi, kind), hi };
    }
    right
}

fn level(op: Operator) -> u8 {
    match op {
        Operator::BitOr => 1,
        Operator::BitXor => 2,
        Operator::BitAnd => 3,
        Operator::LShift | Operator::RShift => 4,
        Operator::Add | Operator::Sub => 5,
        Operator::Mult | Operator::MatMult | Operator::Div | Operator::Mod | Operator::FloorDiv => 6,
        Operator::Pow => 7,
    }
}

/// `first and right or right ...`: `and` binds tighter; a run of one operator is one node.
pub fn logic(lo: u32, first: Expr, hi: u32, rest: Vec<(BoolOp, u32, Expr, u32)>) -> Expr {
    let mut alternatives = Vec::new();
    let mut run = vec![first];
    let mut place = Span::new(lo, hi);
    for (op, l, value, r) in rest {
        match op {
            BoolOp::And => place.hi = r,
            BoolOp::Or => {
                alternatives.push(bool_op(place, BoolOp::And, std::mem::take(&mut run)));
                place = Span::new(l, r);
            }
        }
        run.push(value);
    }
    alternatives.push(bool_op(place, BoolOp::And, run));
    bool_op(Span::new(lo, place.hi), BoolOp::Or, alternatives)
}

fn bool_op(span: Span, op: BoolOp, mut values: Vec<Expr>) -> Expr {
    if values.len() == 1 {
        return values.remove(0);
    }
    Expr { kind: ExprKind::BoolOp { op, values }, span }
}

pub fn compare(l: u32, r: u32, left: Expr, rest: Vec<(CmpOp, Expr)>) -> Expr {
    let (ops, comparators) = rest.into_iter().unzip();
    expr(l, r, ExprKind::Compare { left: Box::new(left), ops, comparators })
}

pub fn unary(l: u32, r: u32, op: UnaryOp, operand: Expr) -> Expr {
    expr(l, r, ExprKind::UnaryOp { op, operand: Box::new(operand) })
}

pub fn power(l: u32, r: u32, base: Expr, exponent: Expr) -> Expr {
    expr(l, r, ExprKind::BinOp { left: Box::new(base), op: Operator::Pow, right: Box::new(exponent) })
}

pub fn if_exp(l: u32, r: u32, test: Expr, body: Expr, orelse: Expr) -> Expr {
    expr(l, r, ExprKind::IfExp { test: Box::new(test), body: Box::new(body), orelse: Box::new(orelse) })
}
