//! Functions of ints: divisors, roots, combinations.

use crate::prelude::*;
use crate::raise::{error, value_error};
use crate::types::int::repr::{Int, exact, from_ubig};
use crate::types::int::{arith, ensure_memory, from_u64, index, limbs};
use dashu_int::UBig;
use dashu_int::ops::{Gcd, SquareRoot};

/// Folds the absolute values of a tuple of ints.
fn fold(cx: &mut Ctx, integers: Word, start: i64, step: fn(&mut Ctx, Word, Word) -> Res<Word>) -> Res<Word> {
    let mut result = Word::small(start);
    for item in crate::types::tuple::items_of(integers) {
        let item = index(cx, item.get())?;
        let item = arith::absolute(cx, item)?;
        result = step(cx, result, item)?;
    }
    Ok(result)
}

pub fn gcd(cx: &mut Ctx, integers: Word) -> Res<Word> {
    fold(cx, integers, 0, gcd_of_two)
}

/// Of two that are not negative.
fn gcd_of_two(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    let (x, y) = (Int::of(a), Int::of(b));
    if x.is_zero() {
        return exact(cx, b);
    }
    if y.is_zero() {
        return exact(cx, a);
    }
    match (x.to_u64(), y.to_u64()) {
        (Some(x), Some(y)) => from_u64(cx, x.gcd(y)),
        _ => from_ubig(cx, false, &x.magnitude().gcd(y.magnitude())),
    }
}

pub fn lcm(cx: &mut Ctx, integers: Word) -> Res<Word> {
    fold(cx, integers, 1, |cx, a, b| {
        if Int::of(a).is_zero() || Int::of(b).is_zero() {
            return Ok(Word::small(0));
        }
        let divisor = gcd_of_two(cx, a, b)?;
        let part = crate::types::int::divide::floor_divide(cx, a, divisor)?;
        arith::mul(cx, part, b)
    })
}

pub fn isqrt(cx: &mut Ctx, n: Word) -> Res<Word> {
    let n = index(cx, n)?;
    let int = Int::of(n);
    if int.negative {
        return Err(value_error(cx, format_args!("isqrt() argument must be nonnegative")));
    }
    match int.to_u64() {
        Some(n) => from_u64(cx, n.isqrt()),
        None => from_ubig(cx, false, &int.magnitude().sqrt()),
    }
}

pub fn factorial(cx: &mut Ctx, n: Word) -> Res<Word> {
    let n = index(cx, n)?;
    let int = Int::of(n);
    if int.negative {
        return Err(value_error(cx, format_args!("factorial() not defined for negative values")));
    }
    let Some(n) = int.to_i64() else {
        return Err(too_large(cx, "factorial() argument should not exceed"));
    };
    falling_product(cx, &UBig::from(n as u64), n as u64)
}

fn too_large(cx: &mut Ctx, what: &str) -> Raised {
    error(cx, ClassId::OverflowError, format_args!("{what} {}", i64::MAX))
}

fn check_not_negative(cx: &mut Ctx, n: Word, name: &str) -> Res<()> {
    if Int::of(n).negative {
        return Err(value_error(cx, format_args!("{name} must be a non-negative integer")));
    }
    Ok(())
}

pub fn perm(cx: &mut Ctx, n: Word, k: Word) -> Res<Word> {
    if k.is_absent() || k == none() {
        return factorial(cx, n);
    }
    let (n, k) = (index(cx, n)?, index(cx, k)?);
    check_not_negative(cx, n, "n")?;
    check_not_negative(cx, k, "k")?;
    if arith::compare(n, k).is_lt() {
        return Ok(Word::small(0));
    }
    match Int::of(k).to_i64() {
        Some(k) => falling_product(cx, &Int::of(n).magnitude(), k as u64),
        None => Err(too_large(cx, "k must not exceed")),
    }
}

pub fn comb(cx: &mut Ctx, n: Word, k: Word) -> Res<Word> {
    let (n, k) = (index(cx, n)?, index(cx, k)?);
    check_not_negative(cx, n, "n")?;
    check_not_negative(cx, k, "k")?;
    if arith::compare(n, k).is_lt() {
        return Ok(Word::small(0));
    }
    let others = arith::sub(cx, n, k)?;
    let k = if arith::compare(others, k).is_lt() { others } else { k };
    let Some(k) = Int::of(k).to_i64() else {
        return Err(too_large(cx, "min(n - k, k) must not exceed"));
    };
    if let (Some(n), true) = (Int::of(n).to_u64(), k < 32)
        && let Some(result) = comb_of_words(n, k as u64)
    {
        return from_u64(cx, result);
    }
    check_size(cx, Int::of(n).bit_length(), k as u64)?;
    let n = Int::of(n).magnitude();
    let orders = product(&(&n - UBig::from(k as u64)), 1, k as u64);
    let same = product(&UBig::ZERO, 1, k as u64);
    from_ubig(cx, false, &(orders / same))
}

/// None where an intermediate product does not fit.
fn comb_of_words(n: u64, k: u64) -> Option<u64> {
    (0..k).try_fold(1u64, |result, i| Some(result.checked_mul(n - i)? / (i + 1)))
}

/// `n * (n - 1) * ... ` with `k` factors.
fn falling_product(cx: &mut Ctx, n: &UBig, k: u64) -> Res<Word> {
    let bits = limbs::bit_length(n.as_words());
    check_size(cx, bits, k)?;
    let base = n - UBig::from(k);
    from_ubig(cx, false, &product(&base, 1, k))
}

/// MemoryError where a product of `k` factors is beyond any memory.
fn check_size(cx: &mut Ctx, bits: usize, k: u64) -> Res<()> {
    let bits = bits as u128 * u128::from(k);
    if bits / 64 > 1 << 38 {
        return Err(crate::raise::memory_error(cx));
    }
    ensure_memory(cx, (bits / 64) as usize)
}

/// `(base + first) * ... * (base + last)` by halves, so that long factors meet long ones.
fn product(base: &UBig, first: u64, last: u64) -> UBig {
    if first > last {
        return UBig::ONE;
    }
    if last - first < 8 {
        return (first..=last).map(|i| base + UBig::from(i)).fold(UBig::ONE, |product, factor| product * factor);
    }
    let middle = first + (last - first) / 2;
    product(base, first, middle) * product(base, middle + 1, last)
}
