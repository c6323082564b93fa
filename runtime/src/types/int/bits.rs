//! Bitwise operators in two's complement of unlimited width, and shifts.

use super::arith::both_ints;
use super::repr::{Draft, Int};
use super::{from_i64, limbs};
use crate::prelude::*;
use limbs::TwosComplement;

macro_rules! bitwise {
    ($($name:ident $op:tt;)*) => { $(
        pub fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            if a.is_small() && b.is_small() {
                return Ok(Word::small(a.as_small() $op b.as_small()));
            }
            if !both_ints(a, b) {
                return Ok(not_implemented());
            }
            combine(cx, Int::of(a), Int::of(b), |x, y| x $op y)
        }
    )* };
}
bitwise! { and &; or |; xor ^; }

fn combine(cx: &mut Ctx, a: Int, b: Int, op: impl Fn(u64, u64) -> u64) -> Res<Word> {
    let negative = op(a.negative as u64, b.negative as u64) != 0;
    let mut result = Draft::new(cx, a.limbs().len().max(b.limbs().len()) + 1)?;
    let sequences = TwosComplement::new(a.limbs(), a.negative).zip(TwosComplement::new(b.limbs(), b.negative));
    for (out, (x, y)) in result.limbs().iter_mut().zip(sequences) {
        *out = op(x, y);
    }
    if negative {
        limbs::negate_in_place(result.limbs());
    }
    Ok(result.finish(negative))
}

/// `~a`, which is `-a - 1`.
pub fn invert(cx: &mut Ctx, value: Word) -> Res<Word> {
    if value.is_small() {
        return Ok(Word::small(!value.as_small()));
    }
    let minus_one = Word::small(-1);
    let negated = super::arith::negative(cx, value)?;
    super::arith::add(cx, negated, minus_one)
}

pub fn shift_left(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let count = Int::of(b);
    if count.negative {
        return Err(negative_count(cx));
    }
    let value = Int::of(a);
    if value.is_zero() {
        return Ok(Word::small(0));
    }
    let Some(count) = count.to_i64() else {
        return Err(crate::raise::error(cx, ClassId::OverflowError, format_args!("too many digits in integer")));
    };
    shift_left_by(cx, value, count as usize)
}

pub fn shift_left_by(cx: &mut Ctx, value: Int, count: usize) -> Res<Word> {
    if let (&[limb], true) = (value.limbs(), count < 64)
        && limb.leading_zeros() as usize > count + 1
    {
        let magnitude = (limb << count) as i64;
        return from_i64(cx, if value.negative { -magnitude } else { magnitude });
    }
    let mut result = Draft::new(cx, value.limbs().len() + count / 64 + 1)?;
    limbs::shl(result.limbs(), value.limbs(), count);
    Ok(result.finish(value.negative))
}

pub fn shift_right(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !both_ints(a, b) {
        return Ok(not_implemented());
    }
    let count = Int::of(b);
    if count.negative {
        return Err(negative_count(cx));
    }
    let count = count.to_u64().map_or(usize::MAX, |count| count as usize);
    if let Some(value) = a.to_small() {
        return Ok(Word::small(value >> count.min(63)));
    }
    shift_right_by(cx, Int::of(a), count)
}

/// Rounds towards minus infinity: a negative value that loses a set bit moves down by one.
fn shift_right_by(cx: &mut Ctx, value: Int, count: usize) -> Res<Word> {
    let left = value.limbs().len().saturating_sub(count / 64);
    if left == 0 {
        return Ok(Word::small(if value.negative { -1 } else { 0 }));
    }
    let mut result = Draft::new(cx, left + 1)?;
    limbs::shr(result.limbs(), value.limbs(), count);
    if value.negative && limbs::any_bit_below(value.limbs(), count) {
        limbs::increment(result.limbs());
    }
    Ok(result.finish(value.negative))
}

fn negative_count(cx: &mut Ctx) -> Raised {
    crate::raise::value_error(cx, format_args!("negative shift count"))
}

pub fn reflected_shift_left(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if both_ints(a, b) { shift_left(cx, b, a) } else { Ok(not_implemented()) }
}

pub fn reflected_shift_right(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if both_ints(a, b) { shift_right(cx, b, a) } else { Ok(not_implemented()) }
}

pub fn bit_length(cx: &mut Ctx, value: Word) -> Res<Word> {
    from_i64(cx, Int::of(value).bit_length() as i64)
}

/// Set bits of the magnitude.
pub fn bit_count(cx: &mut Ctx, value: Word) -> Res<Word> {
    let ones: i64 = Int::of(value).limbs().iter().map(|limb| i64::from(limb.count_ones())).sum();
    from_i64(cx, ones)
}
