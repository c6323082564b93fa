//! Sum, difference, product, sign and comparison of ints.

use super::repr::{Draft, Int, from_ubig, is_int};
use super::{from_i64, limbs};
use crate::prelude::*;
use core::cmp::Ordering;

/// Products with a shorter factor than this are formed by the school method in the result's own memory.
const SCHOOL_LIMBS: usize = 32;

/// Both words are ints; if not, the operator answers NotImplemented.
pub fn both_ints(a: Word, b: Word) -> bool {
    is_int(a) && is_int(b)
}

pub fn add(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if a.is_small() && b.is_small() {
        return from_i64(cx, a.as_small() + b.as_small());
    }
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    add_signed(cx, Int::of(a), Int::of(b))
}

pub fn sub(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if a.is_small() && b.is_small() {
        return from_i64(cx, a.as_small() - b.as_small());
    }
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let mut subtrahend = Int::of(b);
    subtrahend.negative = !subtrahend.negative;
    add_signed(cx, Int::of(a), subtrahend)
}

pub fn reflected_sub(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if both_ints(a, b) { sub(cx, b, a) } else { Ok(not_implemented()) }
}

fn add_signed(cx: &mut Ctx, a: Int, b: Int) -> Res<Word> {
    if a.negative == b.negative {
        let mut sum = Draft::unzeroed(cx, a.limbs().len().max(b.limbs().len()) + 1)?;
        limbs::add(sum.limbs(), a.limbs(), b.limbs());
        return Ok(sum.finish(a.negative));
    }
    let (larger, smaller) = match limbs::compare(a.limbs(), b.limbs()) {
        Ordering::Equal => return Ok(Word::small(0)),
        Ordering::Greater => (a, b),
        Ordering::Less => (b, a),
    };
    let mut difference = Draft::unzeroed(cx, larger.limbs().len())?;
    limbs::sub(difference.limbs(), larger.limbs(), smaller.limbs());
    Ok(difference.finish(larger.negative))
}

pub fn mul(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if a.is_small() && b.is_small() {
        let product = a.as_small() as i128 * b.as_small() as i128;
        return super::from_i128(cx, product);
    }
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let (x, y) = (Int::of(a), Int::of(b));
    let negative = x.negative != y.negative;
    let shorter = x.limbs().len().min(y.limbs().len());
    if shorter <= SCHOOL_LIMBS {
        let mut product = Draft::unzeroed(cx, x.limbs().len() + y.limbs().len())?;
        limbs::mul(product.limbs(), x.limbs(), y.limbs());
        return Ok(product.finish(negative));
    }
    super::ensure_memory(cx, x.limbs().len() + y.limbs().len())?;
    let product = if a == b { x.magnitude().sqr() } else { x.magnitude() * y.magnitude() };
    from_ubig(cx, negative, &product)
}

pub fn negative(cx: &mut Ctx, value: Word) -> Res<Word> {
    if value.is_small() {
        return from_i64(cx, -value.as_small());
    }
    let int = Int::of(value);
    super::repr::from_limbs(cx, !int.negative, int.limbs())
}

pub fn absolute(cx: &mut Ctx, value: Word) -> Res<Word> {
    if value.is_small() {
        return from_i64(cx, value.as_small().abs());
    }
    if !Int::of(value).negative {
        return super::repr::exact(cx, value);
    }
    negative(cx, value)
}

pub fn truth(_cx: &mut Ctx, value: Word) -> Res<bool> {
    Ok(!Int::of(value).is_zero())
}

/// Order of two ints.
pub fn compare(a: Word, b: Word) -> Ordering {
    if a.is_small() && b.is_small() {
        return a.as_small().cmp(&b.as_small());
    }
    let (x, y) = (Int::of(a), Int::of(b));
    match (x.negative, y.negative) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => limbs::compare(x.limbs(), y.limbs()),
        (true, true) => limbs::compare(y.limbs(), x.limbs()),
    }
}

macro_rules! comparison {
    ($($name:ident $test:ident)*) => { $(
        pub fn $name(_cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            Ok(if both_ints(a, b) { boolean(compare(a, b).$test()) } else { not_implemented() })
        }
    )* };
}
comparison! { lt is_lt le is_le eq is_eq ne is_ne gt is_gt ge is_ge }

/// The Mersenne prime that numbers of all types are hashed by, so that equal numbers have equal hashes.
const HASH_MODULUS: u64 = (1 << 61) - 1;

/// `hash(int)`: the value modulo 2^61 - 1 with the sign of the value; never -1.
pub fn hash(_cx: &mut Ctx, value: Word) -> Res<i64> {
    Ok(hash_of(Int::of(value)))
}

pub fn hash_of(int: Int) -> i64 {
    // 2^64 is 8 modulo 2^61 - 1.
    let rest = int.limbs().iter().rev().fold(0u64, |hash, &limb| ((hash as u128 * 8 + limb as u128) % HASH_MODULUS as u128) as u64) as i64;
    match if int.negative { -rest } else { rest } {
        -1 => -2,
        hash => hash,
    }
}
