//! Numbers.

use super::Specializer;
use crate::infer::types::Ty;
use crate::ir::*;
use sxc_abi::RuntimeFn;
use sxc_abi::slots::{BinaryOp, CompareOp};

/// Ints of at most this magnitude are doubles without rounding.
const EXACT: i64 = 1 << 53;

impl Specializer<'_> {
    pub(super) fn binary(&mut self, id: InstId, inst: &InstData, op: BinaryOp) -> bool {
        let (a, b) = (self.known(inst.args[0]), self.known(inst.args[1]));
        let number = |t| matches!(t, Ty::INT | Ty::FLOAT | Ty::BOOL);
        if !number(a) || !number(b) {
            return self.text_binary(id, inst, op);
        }
        if a == Ty::BOOL && b == Ty::BOOL && matches!(op, BinaryOp::And | BinaryOp::Or) {
            let (x, y) = (self.get(inst.args[0]).0, self.get(inst.args[1]).0);
            let op = if op == BinaryOp::And { ObjectOp::Both } else { ObjectOp::Either };
            let v = self.emit(Op::Object(op), &[x, y], Repr::Bool);
            self.set(inst.results[0], v, Ty::BOOL);
            return true;
        }
        if a == Ty::BOOL || b == Ty::BOOL {
            return false;
        }
        if a == Ty::INT && b == Ty::INT {
            return self.int_binary(id, inst, op);
        }
        self.float_binary(id, inst, op)
    }

    fn int_binary(&mut self, id: InstId, inst: &InstData, op: BinaryOp) -> bool {
        let (x, y) = (self.get(inst.args[0]).0, self.get(inst.args[1]).0);
        let result = match op {
            BinaryOp::Add => self.overflowing(id, IntOp::AddOverflow, x, y),
            BinaryOp::Sub => self.overflowing(id, IntOp::SubOverflow, x, y),
            BinaryOp::Mul => self.overflowing(id, IntOp::MulOverflow, x, y),
            BinaryOp::And => self.emit(Op::Int(IntOp::And), &[x, y], Repr::I64),
            BinaryOp::Or => self.emit(Op::Int(IntOp::Or), &[x, y], Repr::I64),
            BinaryOp::Xor => self.emit(Op::Int(IntOp::Xor), &[x, y], Repr::I64),
            BinaryOp::FloorDiv | BinaryOp::Mod => {
                self.check_divisor(id, inst.args[1], y);
                let op = if op == BinaryOp::FloorDiv { IntOp::FloorDiv } else { IntOp::Mod };
                self.emit(Op::Int(op), &[x, y], Repr::I64)
            }
            BinaryOp::LShift => self.overflowing(id, IntOp::ShlOverflow, x, y),
            BinaryOp::RShift => {
                let zero = self.int(0);
                let negative = self.compare(CompareOp::Lt, y, zero);
                self.exit_before_if(id, negative);
                self.emit(Op::Int(IntOp::Shr), &[x, y], Repr::I64)
            }
            BinaryOp::TrueDiv => {
                let (p, q) = (self.exact_float(id, x), self.exact_float(id, y));
                let zero = self.is_zero(y);
                self.exit_before_if(id, zero);
                let v = self.emit(Op::Float(FloatOp::Div), &[p, q], Repr::F64);
                self.set(inst.results[0], v, Ty::FLOAT);
                return true;
            }
            BinaryOp::Pow if self.int_constant(inst.args[1]) == Some(2) => self.overflowing(id, IntOp::MulOverflow, x, x),
            BinaryOp::Pow | BinaryOp::MatMul | BinaryOp::DivMod => return false,
        };
        self.set(inst.results[0], result, Ty::INT);
        true
    }

    fn overflowing(&mut self, id: InstId, op: IntOp, x: Value, y: Value) -> Value {
        let (v, overflow) = self.emit_two(Op::Int(op), &[x, y], [Repr::I64, Repr::Bool]);
        self.exit_before_if(id, overflow);
        v
    }

    /// A divisor of 0 raises and one of -1 can overflow: the slow clone does both.
    fn check_divisor(&mut self, id: InstId, divisor: Value, raw: Value) {
        if self.int_constant(divisor).is_some_and(|c| c != 0 && c != -1) {
            return;
        }
        let odd = self.emit(Op::Int(IntOp::InRange { lo: -1, hi: 0 }), &[raw], Repr::Bool);
        self.exit_before_if(id, odd);
    }

    /// An int as a double, where that is exact.
    fn exact_float(&mut self, id: InstId, x: Value) -> Value {
        let exact = self.emit(Op::Int(IntOp::InRange { lo: -EXACT, hi: EXACT }), &[x], Repr::Bool);
        self.exit_before_unless(id, exact);
        self.emit(Op::Int(IntOp::ToFloat), &[x], Repr::F64)
    }

    /// A number as a double, rounded as Python rounds an int operand of a float operation.
    fn as_float(&mut self, value: Value) -> Value {
        let (v, ty) = self.get(value);
        if ty == Ty::FLOAT { v } else { self.emit(Op::Int(IntOp::ToFloat), &[v], Repr::F64) }
    }

    fn float_binary(&mut self, id: InstId, inst: &InstData, op: BinaryOp) -> bool {
        let simple = match op {
            BinaryOp::Add => Some(FloatOp::Add),
            BinaryOp::Sub => Some(FloatOp::Sub),
            BinaryOp::Mul => Some(FloatOp::Mul),
            BinaryOp::TrueDiv => Some(FloatOp::Div),
            _ => None,
        };
        let runtime = match op {
            BinaryOp::FloorDiv => RuntimeFn::sx_float_floordiv,
            BinaryOp::Mod => RuntimeFn::sx_float_mod,
            BinaryOp::Pow => RuntimeFn::sx_float_pow,
            _ if simple.is_none() => return false,
            _ => RuntimeFn::sx_float_mod,
        };
        let (x, y) = (self.as_float(inst.args[0]), self.as_float(inst.args[1]));
        if matches!(op, BinaryOp::TrueDiv | BinaryOp::FloorDiv | BinaryOp::Mod) {
            let zero = self.emit(Op::Float(FloatOp::Const(0)), &[], Repr::F64);
            let is_zero = self.emit(Op::Float(FloatOp::Compare(CompareOp::Eq)), &[y, zero], Repr::Bool);
            self.exit_before_if(id, is_zero);
        }
        if op == BinaryOp::Pow {
            self.check_power(id, x);
        }
        let result = match simple {
            Some(op) => self.emit(Op::Float(op), &[x, y], Repr::F64),
            None => self.emit(Op::Call(CallOp::Runtime(runtime)), &[x, y], Repr::F64),
        };
        if op == BinaryOp::Pow {
            let finite = self.emit(Op::Float(FloatOp::IsFinite), &[result], Repr::Bool);
            self.exit_before_unless(id, finite);
        }
        self.set(inst.results[0], result, Ty::FLOAT);
        true
    }

    /// A positive base gives no complex number and no division by zero; what overflows is seen in the result.
    fn check_power(&mut self, id: InstId, base: Value) {
        let zero = self.emit(Op::Float(FloatOp::Const(0)), &[], Repr::F64);
        let positive = self.emit(Op::Float(FloatOp::Compare(CompareOp::Gt)), &[base, zero], Repr::Bool);
        self.exit_before_unless(id, positive);
    }

    pub(super) fn unary(&mut self, id: InstId, inst: &InstData, op: UnaryOp) -> bool {
        let (v, ty) = match self.known(inst.args[0]) {
            Ty::INT | Ty::FLOAT => self.get(inst.args[0]),
            _ => return false,
        };
        let result = match (op, ty) {
            (UnaryOp::Positive, _) => v,
            (UnaryOp::Negative, Ty::FLOAT) => self.emit(Op::Float(FloatOp::Neg), &[v], Repr::F64),
            (UnaryOp::Negative, _) => {
                let zero = self.int(0);
                self.overflowing(id, IntOp::SubOverflow, zero, v)
            }
            (UnaryOp::Invert, Ty::INT) => {
                let ones = self.int(-1);
                self.emit(Op::Int(IntOp::Xor), &[v, ones], Repr::I64)
            }
            (UnaryOp::Invert, _) => return false,
        };
        self.set(inst.results[0], result, ty);
        true
    }

    pub(super) fn comparison(&mut self, inst: &InstData, op: CompareOp) -> bool {
        let (a, b) = (self.known(inst.args[0]), self.known(inst.args[1]));
        let result = match (a, b) {
            (Ty::INT, Ty::INT) => {
                let (x, y) = (self.get(inst.args[0]).0, self.get(inst.args[1]).0);
                self.compare(op, x, y)
            }
            (Ty::FLOAT, Ty::FLOAT) => {
                let (x, y) = (self.get(inst.args[0]).0, self.get(inst.args[1]).0);
                self.emit(Op::Float(FloatOp::Compare(op)), &[x, y], Repr::Bool)
            }
            (Ty::FLOAT, Ty::INT) | (Ty::INT, Ty::FLOAT) if self.small_int_constant(inst) => {
                let (x, y) = (self.as_float(inst.args[0]), self.as_float(inst.args[1]));
                self.emit(Op::Float(FloatOp::Compare(op)), &[x, y], Repr::Bool)
            }
            (Ty::STR, Ty::STR) => match self.text_comparison(inst, op) {
                Some(answer) => answer,
                None => return false,
            },
            _ if self.ty(inst.results[0]) == Ty::BOOL => {
                let (x, y) = (self.word(inst.args[0]), self.word(inst.args[1]));
                let index = self.int(op as i64);
                self.runtime_truth(RuntimeFn::sx_compare_truth, &[index, x, y])
            }
            _ => return false,
        };
        self.set(inst.results[0], result, Ty::BOOL);
        true
    }

    /// One operand is an int constant that is a double without rounding.
    fn small_int_constant(&self, inst: &InstData) -> bool {
        inst.args.iter().any(|a| self.int_constant(*a).is_some_and(|c| (-EXACT..=EXACT).contains(&c)))
    }
}
