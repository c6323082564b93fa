//! How tightly an expression binds: it needs parentheses where a tighter one is wanted.

use crate::ast::{BoolOp, Operator, UnaryOp};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Precedence(u8);

impl Precedence {
    pub const NAMED_EXPR: Precedence = Precedence(1);
    pub const TUPLE: Precedence = Precedence(2);
    pub const YIELD: Precedence = Precedence(3);
    /// Conditional expressions and lambdas; what most places take.
    pub const TEST: Precedence = Precedence(4);
    const OR: Precedence = Precedence(5);
    const AND: Precedence = Precedence(6);
    const NOT: Precedence = Precedence(7);
    pub const CMP: Precedence = Precedence(8);
    /// `|`, the loosest operator on values.
    pub const EXPR: Precedence = Precedence(9);
    const BXOR: Precedence = Precedence(10);
    const BAND: Precedence = Precedence(11);
    const SHIFT: Precedence = Precedence(12);
    const ARITH: Precedence = Precedence(13);
    const TERM: Precedence = Precedence(14);
    const FACTOR: Precedence = Precedence(15);
    pub const POWER: Precedence = Precedence(16);
    pub const AWAIT: Precedence = Precedence(17);
    pub const ATOM: Precedence = Precedence(18);

    /// The next tighter one.
    pub fn next(self) -> Precedence {
        Precedence(self.0 + 1).min(Precedence::ATOM)
    }

    pub fn of_bool(op: BoolOp) -> Precedence {
        match op {
            BoolOp::And => Precedence::AND,
            BoolOp::Or => Precedence::OR,
        }
    }

    pub fn of_unary(op: UnaryOp) -> Precedence {
        match op {
            UnaryOp::Not => Precedence::NOT,
            UnaryOp::Invert | UnaryOp::UAdd | UnaryOp::USub => Precedence::FACTOR,
        }
    }

    pub fn of_binary(op: Operator) -> Precedence {
        match op {
            Operator::BitOr => Precedence::EXPR,
            Operator::BitXor => Precedence::BXOR,
            Operator::BitAnd => Precedence::BAND,
            Operator::LShift | Operator::RShift => Precedence::SHIFT,
            Operator::Add | Operator::Sub => Precedence::ARITH,
            Operator::Mult | Operator::MatMult | Operator::Div | Operator::Mod | Operator::FloorDiv => Precedence::TERM,
            Operator::Pow => Precedence::POWER,
        }
    }
}
