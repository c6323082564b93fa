//! Constants: literals, and operators on constants as CPython folds them.
//!
//! Folding never changes what a program does: what would raise, or give more than a handful of bytes, is left to run time.

use crate::ast::*;
use crate::ir::{ConstId, ConstValue, Program};

/// Longest folded string, as CPython's `MAX_STR_SIZE`.
const MAX_TEXT: usize = 4096;
/// Longest folded tuple, as CPython's `MAX_COLLECTION_SIZE`.
const MAX_ITEMS: usize = 256;
/// Small ints have 63 bits.
const SMALL: std::ops::RangeInclusive<i128> = -(1 << 62)..=(1 << 62) - 1;

/// The value of a literal.
pub(super) fn literal(constant: &Constant) -> ConstValue {
    match constant {
        Constant::None => ConstValue::None,
        Constant::True => ConstValue::True,
        Constant::False => ConstValue::False,
        Constant::Ellipsis => ConstValue::Ellipsis,
        Constant::Int(Int::Small(value)) => int(i128::from(*value)),
        Constant::Int(big) => ConstValue::BigInt(big.to_string().into()),
        Constant::Float(value) => ConstValue::Float(value.to_bits()),
        Constant::Complex(imag) => ConstValue::Complex(0, imag.to_bits()),
        Constant::Str(text) => ConstValue::Str(text.clone()),
        Constant::Bytes(bytes) => ConstValue::Bytes(bytes.clone()),
    }
}

/// The value of an expression that needs nothing but itself.
pub(super) fn fold(program: &mut Program, expr: &Expr) -> Option<ConstValue> {
    match &expr.kind {
        ExprKind::Constant { value, .. } => Some(literal(value)),
        ExprKind::Name { id, .. } => (program.text(*id) == "__debug__").then_some(ConstValue::True),
        ExprKind::UnaryOp { op, operand } => unary(*op, fold(program, operand)?),
        ExprKind::BinOp { left, op, right } => {
            let right = fold(program, right)?;
            let left = fold(program, left)?;
            binary(left, *op, right)
        }
        ExprKind::Tuple { elts, .. } => tuple(program, elts),
        _ => None,
    }
}

/// The tuple of constant expressions.
pub(super) fn tuple(program: &mut Program, elts: &[Expr]) -> Option<ConstValue> {
    let values: Option<Vec<ConstValue>> = elts.iter().map(|e| fold(program, e)).collect();
    let ids: Vec<ConstId> = values?.into_iter().map(|v| program.constant(v)).collect();
    Some(ConstValue::Tuple(ids.into()))
}

pub(super) fn binary(left: ConstValue, op: Operator, right: ConstValue) -> Option<ConstValue> {
    if let (Some(a), Some(b)) = (as_int(&left), as_int(&right)) {
        return int_op(a, op, b);
    }
    if let (Some(a), Some(b)) = (as_float(&left), as_float(&right)) {
        return float_op(a, op, b);
    }
    match (op, left, right) {
        (Operator::Add, ConstValue::Str(a), ConstValue::Str(b)) => {
            let fits = a.as_bytes().len() + b.as_bytes().len() <= MAX_TEXT;
            fits.then(|| ConstValue::Str(a.code_points().chain(b.code_points()).collect()))
        }
        (Operator::Add, ConstValue::Bytes(a), ConstValue::Bytes(b)) => {
            (a.len() + b.len() <= MAX_TEXT).then(|| ConstValue::Bytes([a, b].concat().into()))
        }
        (Operator::Add, ConstValue::Tuple(a), ConstValue::Tuple(b)) => {
            (a.len() + b.len() <= MAX_ITEMS).then(|| ConstValue::Tuple([a, b].concat().into()))
        }
        (Operator::Mult, value, ConstValue::Int(n)) | (Operator::Mult, ConstValue::Int(n), value) => repeat(value, n),
        (Operator::Add | Operator::Sub, a, b) => complex_sum(&a, op, &b),
        _ => None,
    }
}

fn repeat(value: ConstValue, n: i64) -> Option<ConstValue> {
    let n = usize::try_from(n).ok()?;
    match value {
        ConstValue::Str(text) if text.as_bytes().len().checked_mul(n)? <= MAX_TEXT => {
            Some(ConstValue::Str((0..n).flat_map(|_| text.code_points()).collect()))
        }
        ConstValue::Bytes(bytes) if bytes.len().checked_mul(n)? <= MAX_TEXT => Some(ConstValue::Bytes(bytes.repeat(n).into())),
        ConstValue::Tuple(items) if items.len().checked_mul(n)? <= MAX_ITEMS => Some(ConstValue::Tuple(items.repeat(n).into())),
        _ => None,
    }
}

fn unary(op: UnaryOp, value: ConstValue) -> Option<ConstValue> {
    match (op, &value) {
        (UnaryOp::Not, _) => Some(if truth(&value) { ConstValue::False } else { ConstValue::True }),
        (UnaryOp::USub, ConstValue::Int(_) | ConstValue::BigInt(_)) => Some(negative(&value)),
        (UnaryOp::UAdd, ConstValue::Int(_) | ConstValue::BigInt(_) | ConstValue::Float(_) | ConstValue::Complex(..)) => Some(value),
        (UnaryOp::Invert, ConstValue::Int(value)) => Some(int(!i128::from(*value))),
        (UnaryOp::USub, ConstValue::Float(bits)) => Some(ConstValue::Float((-f64::from_bits(*bits)).to_bits())),
        (UnaryOp::USub, ConstValue::Complex(re, im)) => {
            Some(ConstValue::Complex((-f64::from_bits(*re)).to_bits(), (-f64::from_bits(*im)).to_bits()))
        }
        _ => None,
    }
}

fn negative(value: &ConstValue) -> ConstValue {
    match value {
        ConstValue::BigInt(digits) => match (as_int(value), digits.strip_prefix('-')) {
            (Some(small), _) => int(-small),
            (None, Some(positive)) => ConstValue::BigInt(positive.into()),
            (None, None) => ConstValue::BigInt(format!("-{digits}").into()),
        },
        ConstValue::Int(value) => int(-i128::from(*value)),
        other => other.clone(),
    }
}

/// Whether a constant is true.
pub(super) fn truth(constant: &ConstValue) -> bool {
    match constant {
        ConstValue::None | ConstValue::False | ConstValue::Absent => false,
        ConstValue::True | ConstValue::Ellipsis | ConstValue::NotImplemented | ConstValue::BigInt(_) => true,
        ConstValue::Int(value) => *value != 0,
        ConstValue::Float(bits) => f64::from_bits(*bits) != 0.0,
        ConstValue::Complex(re, im) => f64::from_bits(*re) != 0.0 || f64::from_bits(*im) != 0.0,
        ConstValue::Str(text) => !text.is_empty(),
        ConstValue::Bytes(bytes) => !bytes.is_empty(),
        ConstValue::Tuple(items) => !items.is_empty(),
        ConstValue::Image(_) => unreachable!("no expression of a source is an object of the image"),
    }
}

fn int(value: i128) -> ConstValue {
    match i64::try_from(value) {
        Ok(small) if SMALL.contains(&value) => ConstValue::Int(small),
        _ => ConstValue::BigInt(value.to_string().into()),
    }
}

fn as_int(value: &ConstValue) -> Option<i128> {
    match value {
        ConstValue::Int(value) => Some(i128::from(*value)),
        ConstValue::BigInt(digits) => digits.parse().ok(),
        _ => None,
    }
}

fn int_op(a: i128, op: Operator, b: i128) -> Option<ConstValue> {
    let value = match op {
        Operator::Add => a.checked_add(b)?,
        Operator::Sub => a.checked_sub(b)?,
        Operator::Mult => a.checked_mul(b)?,
        Operator::FloorDiv => floor_div(a, b)?,
        Operator::Mod => a.checked_sub(floor_div(a, b)?.checked_mul(b)?)?,
        Operator::Pow => a.checked_pow(u32::try_from(b).ok()?)?,
        Operator::LShift => {
            let count = u32::try_from(b).ok().filter(|c| *c < 127)?;
            a.checked_mul(1_i128 << count)?
        }
        Operator::RShift => a >> u32::try_from(b).ok()?.min(127),
        Operator::BitOr => a | b,
        Operator::BitXor => a ^ b,
        Operator::BitAnd => a & b,
        Operator::Div => return exact_quotient(a, b),
        Operator::MatMult => return None,
    };
    Some(int(value))
}

fn floor_div(a: i128, b: i128) -> Option<i128> {
    let quotient = a.checked_div(b)?;
    Some(if a % b != 0 && (a < 0) != (b < 0) { quotient - 1 } else { quotient })
}

/// Division of ints that doubles represent exactly is division of those doubles.
fn exact_quotient(a: i128, b: i128) -> Option<ConstValue> {
    let exact = |v: i128| v.unsigned_abs() <= 1 << 53;
    (b != 0 && exact(a) && exact(b)).then(|| ConstValue::Float((a as f64 / b as f64).to_bits()))
}

/// Floats, and ints that doubles represent exactly.
fn as_float(value: &ConstValue) -> Option<f64> {
    match value {
        ConstValue::Float(bits) => Some(f64::from_bits(*bits)),
        ConstValue::Int(value) if value.unsigned_abs() <= 1 << 53 => Some(*value as f64),
        _ => None,
    }
}

fn float_op(a: f64, op: Operator, b: f64) -> Option<ConstValue> {
    let value = match op {
        Operator::Add => a + b,
        Operator::Sub => a - b,
        Operator::Mult => a * b,
        Operator::Div if b != 0.0 => a / b,
        _ => return None,
    };
    Some(ConstValue::Float(value.to_bits()))
}

/// `1 + 2j`: the only way to write a complex number.
fn complex_sum(a: &ConstValue, op: Operator, b: &ConstValue) -> Option<ConstValue> {
    let (real, ConstValue::Complex(re, im)) = (as_float(a)?, b) else { return None };
    let (re, im) = (f64::from_bits(*re), f64::from_bits(*im));
    // A real operand has no imaginary part, so that `1 - 0j` keeps the sign of its zero.
    let (re, im) = if op == Operator::Add { (real + re, im) } else { (real - re, -im) };
    Some(ConstValue::Complex(re.to_bits(), im.to_bits()))
}
