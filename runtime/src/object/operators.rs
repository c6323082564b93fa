//! Operators: reflected operands, subclass priority, in-place fallback, and the sequence forms of `+` and `*`.
//!
//! The built-in sequences have `+` and `*` as sequence operations, which CPython tries only after the number
//! protocol of both operands failed: `[] + x` asks `x.__radd__` before list concatenation complains.

use crate::object::dispatch::{self, answer};
use crate::prelude::*;
use crate::raise;
use crate::types;
use sxc_abi::slots::{BinaryFn, TernaryFn};

pub fn binary_by_index(cx: &mut Ctx, op: i64, lhs: Word, rhs: Word) -> Res<Word> {
    let op = BinaryOp::from_index(op);
    match on_small_ints(op, lhs, rhs) {
        Some(result) => int_word(cx, result),
        None => binary(cx, op, lhs, rhs),
    }
}

pub fn inplace_by_index(cx: &mut Ctx, op: i64, lhs: Word, rhs: Word) -> Res<Word> {
    let op = BinaryOp::from_index(op);
    match on_small_ints(op, lhs, rhs) {
        Some(result) => int_word(cx, result),
        None => in_place(cx, op, lhs, rhs),
    }
}

pub fn add(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
    match on_small_ints(BinaryOp::Add, lhs, rhs) {
        Some(sum) => int_word(cx, sum),
        None => binary(cx, BinaryOp::Add, lhs, rhs),
    }
}

pub fn sub(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
    match on_small_ints(BinaryOp::Sub, lhs, rhs) {
        Some(difference) => int_word(cx, difference),
        None => binary(cx, BinaryOp::Sub, lhs, rhs),
    }
}

pub fn mul(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
    match on_small_ints(BinaryOp::Mul, lhs, rhs) {
        Some(product) => int_word(cx, product),
        None => binary(cx, BinaryOp::Mul, lhs, rhs),
    }
}

#[inline]
fn int_word(cx: &mut Ctx, value: i64) -> Res<Word> {
    if Word::fits(value) { Ok(Word::small(value)) } else { types::int::from_i64(cx, value) }
}

/// The result on two small ints where it is an int that fits 64 bits. Sums and differences of 63-bit values always do.
#[inline]
fn on_small_ints(op: BinaryOp, lhs: Word, rhs: Word) -> Option<i64> {
    let (a, b) = (lhs.to_small()?, rhs.to_small()?);
    match op {
        BinaryOp::Add => Some(a + b),
        BinaryOp::Sub => Some(a - b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::And => Some(a & b),
        BinaryOp::Or => Some(a | b),
        BinaryOp::Xor => Some(a ^ b),
        BinaryOp::FloorDiv if b != 0 => Some(a.div_euclid(b) - i64::from(b < 0 && a.rem_euclid(b) != 0)),
        BinaryOp::Mod if b != 0 => Some(match a % b {
            rest if rest != 0 && (rest < 0) != (b < 0) => rest + b,
            rest => rest,
        }),
        BinaryOp::LShift if (0..62).contains(&b) && a << b >> b == a => Some(a << b),
        BinaryOp::RShift if b >= 0 => Some(a >> b.min(63)),
        BinaryOp::FloorDiv
        | BinaryOp::Mod
        | BinaryOp::LShift
        | BinaryOp::RShift
        | BinaryOp::MatMul
        | BinaryOp::TrueDiv
        | BinaryOp::DivMod
        | BinaryOp::Pow => None,
    }
}

pub fn negative(cx: &mut Ctx, value: Word) -> Res<Word> {
    if let Some(v) = value.to_small() {
        return types::int::from_i64(cx, -v);
    }
    unary(cx, SlotId::Neg, "unary -", value)
}

pub fn positive(cx: &mut Ctx, value: Word) -> Res<Word> {
    unary(cx, SlotId::Pos, "unary +", value)
}

pub fn invert(cx: &mut Ctx, value: Word) -> Res<Word> {
    unary(cx, SlotId::Invert, "unary ~", value)
}

/// `abs(value)`.
pub fn absolute(cx: &mut Ctx, value: Word) -> Res<Word> {
    unary(cx, SlotId::Abs, "abs()", value)
}

fn unary(cx: &mut Ctx, id: SlotId, operator: &str, value: Word) -> Res<Word> {
    match dispatch::unary(cx, id, value) {
        Some(result) => result,
        None => Err(raise::type_error(cx, format_args!("bad operand type for {operator}: '{}'", raise::type_name(value)))),
    }
}

/// `lhs op rhs` with reflected operands and subclass priority.
pub fn binary(cx: &mut Ctx, op: BinaryOp, lhs: Word, rhs: Word) -> Res<Word> {
    let result = numeric(cx, op, lhs, rhs)?;
    if result != not_implemented() {
        return Ok(result);
    }
    if let Some(result) = sequence_form(cx, op, false, lhs, rhs) {
        return result;
    }
    Err(unsupported(cx, op.row().symbol, lhs, rhs))
}

/// `lhs op= rhs`.
pub fn in_place(cx: &mut Ctx, op: BinaryOp, lhs: Word, rhs: Word) -> Res<Word> {
    let class = class_of(lhs);
    if let Some(f) = op.row().in_place.and_then(|id| number_slot(class, op, id, true)) {
        let result = f.call(cx, lhs, rhs, Word::ABSENT)?;
        if result != not_implemented() {
            return Ok(result);
        }
    }
    let result = numeric(cx, op, lhs, rhs)?;
    if result != not_implemented() {
        return Ok(result);
    }
    if let Some(result) = sequence_form(cx, op, true, lhs, rhs) {
        return result;
    }
    let symbol = if op == BinaryOp::Pow { "**" } else { op.row().symbol };
    Err(unsupported(cx, &format!("{symbol}="), lhs, rhs))
}

/// `pow(base, exponent, modulus)`.
pub fn power(cx: &mut Ctx, base: Word, exponent: Word, modulus: Word) -> Res<Word> {
    if modulus == none() {
        return binary(cx, BinaryOp::Pow, base, exponent);
    }
    let result = try_operands(cx, BinaryOp::Pow, base, exponent, modulus)?;
    if result != not_implemented() {
        return Ok(result);
    }
    // CPython also asks the class of the modulus; of the built-in ones only these have an answer, which is an error.
    if is_instance_of(modulus, ClassId::Float) {
        return Err(raise::type_error(cx, format_args!("pow() 3rd argument not allowed unless all arguments are integers")));
    }
    if is_instance_of(modulus, ClassId::Complex) {
        return Err(raise::value_error(cx, format_args!("complex modulo")));
    }
    let (a, b, c) = (raise::type_name(base), raise::type_name(exponent), raise::type_name(modulus));
    Err(raise::type_error(cx, format_args!("unsupported operand type(s) for ** or pow(): '{a}', '{b}', '{c}'")))
}

#[cold]
fn unsupported(cx: &mut Ctx, symbol: &str, lhs: Word, rhs: Word) -> Raised {
    let (a, b) = (raise::type_name(lhs), raise::type_name(rhs));
    raise::type_error(cx, format_args!("unsupported operand type(s) for {symbol}: '{a}' and '{b}'"))
}

/// The function of an operator slot. `pow` and `rpow` take a modulus, absent in `**`.
#[derive(Clone, Copy)]
enum OperatorFn {
    Two(BinaryFn),
    Three(TernaryFn),
}

impl OperatorFn {
    #[inline]
    fn call(self, cx: &mut Ctx, receiver: Word, other: Word, modulus: Word) -> Res<Word> {
        answer(match self {
            OperatorFn::Two(f) => f(cx, receiver, other),
            OperatorFn::Three(f) => f(cx, receiver, other, modulus),
        })
    }
}

/// The function that the number protocol finds: not the sequence form that a class has from a built-in base.
fn number_slot(class: Gc<ClassObj>, op: BinaryOp, id: SlotId, in_place: bool) -> Option<OperatorFn> {
    if matches!(op, BinaryOp::Add | BinaryOp::Mul) {
        if let Some(base) = sequence_base(class) {
            let base = crate::object::class::class(base);
            let inherited = |id: SlotId| dispatch::entry(class, id) == dispatch::entry(base, id);
            let row = op.row();
            // A class that overrides one of the plain and the reflected method has both as number operations.
            if inherited(id) && (in_place || inherited(row.plain) && inherited(row.reflected)) {
                return None;
            }
        }
    }
    if op == BinaryOp::Pow && !in_place {
        dispatch::ternary_fn(class, id).map(OperatorFn::Three)
    } else {
        dispatch::binary_fn(class, id).map(OperatorFn::Two)
    }
}

/// The answer of the number protocol, maybe NotImplemented.
#[inline]
fn numeric(cx: &mut Ctx, op: BinaryOp, lhs: Word, rhs: Word) -> Res<Word> {
    try_operands(cx, op, lhs, rhs, Word::ABSENT)
}

fn try_operands(cx: &mut Ctx, op: BinaryOp, lhs: Word, rhs: Word, modulus: Word) -> Res<Word> {
    let (left, right) = (class_of(lhs), class_of(rhs));
    let row = op.row();
    let plain = number_slot(left, op, row.plain, false);
    if left == right {
        return match plain {
            Some(f) => f.call(cx, lhs, rhs, modulus),
            None => Ok(not_implemented()),
        };
    }
    let mut reflected = number_slot(right, op, row.reflected, false);
    if let Some(f) = reflected {
        let inherited = dispatch::same(left, right, row.reflected);
        if !inherited && crate::object::class::is_subclass_of(right, left) {
            let result = f.call(cx, rhs, lhs, modulus)?;
            if result != not_implemented() {
                return Ok(result);
            }
            reflected = None;
        }
    }
    if let Some(f) = plain {
        let result = f.call(cx, lhs, rhs, modulus)?;
        if result != not_implemented() {
            return Ok(result);
        }
    }
    match reflected {
        Some(f) => f.call(cx, rhs, lhs, modulus),
        None => Ok(not_implemented()),
    }
}

const ALL_BASES: u32 = class_flags::STR_SUBCLASS
    | class_flags::LIST_SUBCLASS
    | class_flags::TUPLE_SUBCLASS
    | class_flags::BYTES_SUBCLASS
    | class_flags::BYTEARRAY_SUBCLASS;

/// The built-in sequence whose concatenation and repetition the class inherits.
fn sequence_base(class: Gc<ClassObj>) -> Option<ClassId> {
    const BASES: [(u32, ClassId); 5] = [
        (class_flags::STR_SUBCLASS, ClassId::Str),
        (class_flags::LIST_SUBCLASS, ClassId::List),
        (class_flags::TUPLE_SUBCLASS, ClassId::Tuple),
        (class_flags::BYTES_SUBCLASS, ClassId::Bytes),
        (class_flags::BYTEARRAY_SUBCLASS, ClassId::ByteArray),
    ];
    let flags = class.flags.get();
    if flags & (ALL_BASES | class_flags::SEQUENCE) == 0 {
        return None;
    }
    for (flag, id) in BASES {
        if flags & flag != 0 {
            return Some(id);
        }
    }
    let is_deque = flags & class_flags::SEQUENCE != 0
        && crate::object::class::is_subclass_of(class, crate::object::class::class(ClassId::Deque));
    is_deque.then_some(ClassId::Deque)
}

/// Concatenation or repetition by the built-in sequence that an operand is; None where neither is one.
fn sequence_form(cx: &mut Ctx, op: BinaryOp, in_place: bool, lhs: Word, rhs: Word) -> Option<Res<Word>> {
    match op {
        BinaryOp::Add => {
            let f = sequence_slot(class_of(lhs), &[SlotId::Add], in_place.then_some(SlotId::IAdd))?;
            let result = answer(f(cx, lhs, rhs));
            if result == Ok(not_implemented()) { None } else { Some(result) }
        }
        BinaryOp::Mul => {
            if let Some(f) = sequence_slot(class_of(lhs), &REPEAT, in_place.then_some(SlotId::IMul)) {
                return Some(repeat(cx, f, lhs, rhs));
            }
            let f = sequence_slot(class_of(rhs), &REPEAT, None)?;
            Some(repeat(cx, f, rhs, lhs))
        }
        BinaryOp::Sub
        | BinaryOp::MatMul
        | BinaryOp::TrueDiv
        | BinaryOp::FloorDiv
        | BinaryOp::Mod
        | BinaryOp::DivMod
        | BinaryOp::Pow
        | BinaryOp::LShift
        | BinaryOp::RShift
        | BinaryOp::And
        | BinaryOp::Or
        | BinaryOp::Xor => None,
    }
}

const REPEAT: [SlotId; 2] = [SlotId::Mul, SlotId::RMul];

/// `operator.concat`: sequences only, whatever else `+` may mean.
pub fn concatenate(cx: &mut Ctx, lhs: Word, rhs: Word, in_place: bool) -> Res<Word> {
    if let Some(result) = sequence_form(cx, BinaryOp::Add, in_place, lhs, rhs) {
        return result;
    }
    let both = crate::object::iterate::has_sequence_protocol(lhs) && crate::object::iterate::has_sequence_protocol(rhs);
    if both {
        let result = numeric(cx, BinaryOp::Add, lhs, rhs)?;
        if result != not_implemented() {
            return Ok(result);
        }
    }
    Err(raise::type_error(cx, format_args!("'{}' object can't be concatenated", raise::type_name(lhs))))
}

/// The sequence operation behind `in_place`, else behind `plain`, that the class has from a built-in base. A class that
/// overrides one of the methods does not have it.
fn sequence_slot(class: Gc<ClassObj>, plain: &[SlotId], in_place: Option<SlotId>) -> Option<BinaryFn> {
    let base = crate::object::class::class(sequence_base(class)?);
    let inherited = |id: &SlotId| dispatch::entry(class, *id) == dispatch::entry(base, *id);
    if let Some(f) = in_place.filter(inherited).and_then(|id| dispatch::binary_fn(base, id)) {
        return Some(f);
    }
    if plain.iter().all(inherited) { dispatch::binary_fn(base, plain[0]) } else { None }
}

fn repeat(cx: &mut Ctx, f: BinaryFn, sequence: Word, count: Word) -> Res<Word> {
    if is_index(count) {
        return answer(f(cx, sequence, count));
    }
    Err(raise::type_error(cx, format_args!("can't multiply sequence by non-int of type '{}'", raise::type_name(count))))
}

/// The value may serve as an index: its class defines `__index__`.
pub fn is_index(value: Word) -> bool {
    value.is_small() || dispatch::has(class_of(value), SlotId::Index)
}

/// `operator.index(value)`: an int.
pub fn index(cx: &mut Ctx, value: Word) -> Res<Word> {
    if value.is_small() || is_exact(value, ClassId::Int) {
        return Ok(value);
    }
    let int = if is_instance_of(value, ClassId::Int) { value } else { index_result(cx, value)? };
    exact_int(cx, int)
}

/// An exact int of the value of an int or int subclass.
fn exact_int(cx: &mut Ctx, int: Word) -> Res<Word> {
    if is_exact(int, ClassId::Int) {
        return Ok(int);
    }
    match types::int::to_i64(int) {
        Some(value) => types::int::from_i64(cx, value),
        None => match dispatch::unary_fn(class(ClassId::Int), SlotId::Int) {
            Some(f) => answer(f(cx, int)),
            None => unreachable!("int has __int__"),
        },
    }
}

fn index_result(cx: &mut Ctx, value: Word) -> Res<Word> {
    let Some(result) = dispatch::unary(cx, SlotId::Index, value) else {
        return Err(raise::type_error(
            cx,
            format_args!("'{}' object cannot be interpreted as an integer", raise::type_name(value)),
        ));
    };
    let result = result?;
    if is_exact(result, ClassId::Int) {
        return Ok(result);
    }
    check_converted(cx, "__index__", ClassId::Int, result)?;
    Ok(result)
}

/// What a conversion method answered is of the class that it should be of. A subclass is deprecated.
pub fn check_converted(cx: &mut Ctx, method: &str, wanted: ClassId, made: Word) -> Res<()> {
    if is_exact(made, wanted) {
        return Ok(());
    }
    let (wanted_name, name) = (wanted.name(), raise::type_name(made));
    if is_instance_of(made, wanted) {
        let message = format_args!(
            "{method} returned non-{wanted_name} (type {name}).  The ability to return an instance of a strict subclass of \
             {wanted_name} is deprecated, and may be removed in a future version of Python."
        );
        return crate::modules::warnings::warn(cx, ClassId::DeprecationWarning, message, 1);
    }
    Err(raise::type_error(cx, format_args!("{method} returned non-{wanted_name} (type {name})")))
}

/// `operator.index(value)` as a machine integer; IndexError or OverflowError (`overflow`) where it does not fit.
pub fn index_isize(cx: &mut Ctx, value: Word, overflow: ClassId) -> Res<isize> {
    if let Some(v) = value.to_small() {
        return Ok(v as isize);
    }
    let int = index(cx, value)?;
    match types::int::to_i64(int) {
        Some(v) => Ok(v as isize),
        None => Err(raise::error(
            cx,
            overflow,
            format_args!("cannot fit '{}' into an index-sized integer", raise::type_name(value)),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(op: BinaryOp, a: i64, b: i64) -> Option<i64> {
        on_small_ints(op, Word::small(a), Word::small(b))
    }

    #[test]
    fn division_rounds_down() {
        for (a, b, quotient, rest) in [(7, 2, 3, 1), (-7, 2, -4, 1), (7, -2, -4, -1), (-7, -2, 3, -1), (6, -2, -3, 0), (-6, 2, -3, 0)] {
            assert_eq!((on(BinaryOp::FloorDiv, a, b), on(BinaryOp::Mod, a, b)), (Some(quotient), Some(rest)), "{a}, {b}");
        }
        assert_eq!(on(BinaryOp::FloorDiv, sxc_abi::word::SMALL_MIN, -1), Some(1 << 62));
        assert_eq!(on(BinaryOp::Mod, 1, 0), None);
    }

    #[test]
    fn shifts_do_not_lose_bits() {
        assert_eq!(on(BinaryOp::LShift, -3, 2), Some(-12));
        assert_eq!(on(BinaryOp::LShift, 1, 61), Some(1 << 61));
        assert_eq!(on(BinaryOp::LShift, 5, 61), None);
        assert_eq!(on(BinaryOp::LShift, 1, -1), None);
        assert_eq!(on(BinaryOp::RShift, -1, 1000), Some(-1));
    }
}
