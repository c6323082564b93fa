//! Arithmetic on magnitudes: little-endian slices of 64-bit limbs.
//!
//! These are the linear operations and short products, which write straight into the result's object. Long products,
//! division, roots and radix conversion go through `dashu`.

use core::cmp::Ordering;

/// Without leading zero limbs.
pub fn trimmed(limbs: &[u64]) -> &[u64] {
    let len = limbs.iter().rposition(|&limb| limb != 0).map_or(0, |top| top + 1);
    &limbs[..len]
}

/// Both trimmed.
pub fn compare(a: &[u64], b: &[u64]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}

/// Of a trimmed magnitude.
pub fn bit_length(limbs: &[u64]) -> usize {
    limbs.last().map_or(0, |top| limbs.len() * 64 - top.leading_zeros() as usize)
}

/// Trailing zero bits of a magnitude above 0.
pub fn trailing_zeros(limbs: &[u64]) -> usize {
    let whole = limbs.iter().take_while(|&&limb| limb == 0).count();
    whole * 64 + limbs[whole].trailing_zeros() as usize
}

pub fn bit(limbs: &[u64], index: usize) -> bool {
    limbs.get(index / 64).is_some_and(|limb| limb >> (index % 64) & 1 == 1)
}

/// Some bit below `count` is set.
pub fn any_bit_below(limbs: &[u64], count: usize) -> bool {
    let whole = count / 64;
    if whole >= limbs.len() {
        return limbs.iter().any(|&limb| limb != 0);
    }
    limbs[..whole].iter().any(|&limb| limb != 0) || limbs[whole] & ((1u64 << (count % 64)) - 1) != 0
}

/// `a + b + carry` and the carry out.
#[cfg(target_arch = "x86_64")]
#[inline]
fn add_limb(a: u64, b: u64, carry: bool) -> (u64, bool) {
    let mut sum = 0;
    // SAFETY: the instruction is part of the architecture.
    #[allow(unused_unsafe, reason = "newer toolchains know the intrinsic as safe")]
    let carry = unsafe { core::arch::x86_64::_addcarry_u64(carry.into(), a, b, &mut sum) };
    (sum, carry != 0)
}

/// `a - b - borrow` and the borrow out.
#[cfg(target_arch = "x86_64")]
#[inline]
fn sub_limb(a: u64, b: u64, borrow: bool) -> (u64, bool) {
    let mut difference = 0;
    // SAFETY: the instruction is part of the architecture.
    #[allow(unused_unsafe, reason = "newer toolchains know the intrinsic as safe")]
    let borrow = unsafe { core::arch::x86_64::_subborrow_u64(borrow.into(), a, b, &mut difference) };
    (difference, borrow != 0)
}

#[cfg(not(target_arch = "x86_64"))]
fn add_limb(a: u64, b: u64, carry: bool) -> (u64, bool) {
    let (sum, over) = a.overflowing_add(b);
    let (sum, over_again) = sum.overflowing_add(carry as u64);
    (sum, over | over_again)
}

#[cfg(not(target_arch = "x86_64"))]
fn sub_limb(a: u64, b: u64, borrow: bool) -> (u64, bool) {
    let (difference, under) = a.overflowing_sub(b);
    let (difference, under_again) = difference.overflowing_sub(borrow as u64);
    (difference, under | under_again)
}

/// `out = a + b`; `out` has one limb more than the longer operand.
pub fn add(out: &mut [u64], a: &[u64], b: &[u64]) {
    let (a, b) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let (common, rest) = a.split_at(b.len());
    let (low, high) = out.split_at_mut(b.len());
    let mut carry = add_same(low, common, b);
    for (o, &limb) in high.iter_mut().zip(rest) {
        (*o, carry) = add_limb(limb, 0, carry);
    }
    out[a.len()] = carry as u64;
}

/// `out = a - b` for `a >= b`; `out` is as long as `a`.
pub fn sub(out: &mut [u64], a: &[u64], b: &[u64]) {
    let (common, rest) = a.split_at(b.len());
    let (low, high) = out.split_at_mut(b.len());
    let mut borrow = sub_same(low, common, b);
    for (o, &limb) in high.iter_mut().zip(rest) {
        (*o, borrow) = sub_limb(limb, 0, borrow);
    }
}

/// Limbs whose carry is handed on in a register.
const STRIDE: usize = 4;

/// `out = a + b` of one length; the carry.
fn add_same(out: &mut [u64], a: &[u64], b: &[u64]) -> bool {
    let mut carry = false;
    let (mut outs, mut xs, mut ys) = (out.chunks_exact_mut(STRIDE), a.chunks_exact(STRIDE), b.chunks_exact(STRIDE));
    for ((o, x), y) in (&mut outs).zip(&mut xs).zip(&mut ys) {
        for i in 0..STRIDE {
            (o[i], carry) = add_limb(x[i], y[i], carry);
        }
    }
    for ((o, &x), &y) in outs.into_remainder().iter_mut().zip(xs.remainder()).zip(ys.remainder()) {
        (*o, carry) = add_limb(x, y, carry);
    }
    carry
}

/// `out = a - b` of one length; the borrow.
fn sub_same(out: &mut [u64], a: &[u64], b: &[u64]) -> bool {
    let mut borrow = false;
    let (mut outs, mut xs, mut ys) = (out.chunks_exact_mut(STRIDE), a.chunks_exact(STRIDE), b.chunks_exact(STRIDE));
    for ((o, x), y) in (&mut outs).zip(&mut xs).zip(&mut ys) {
        for i in 0..STRIDE {
            (o[i], borrow) = sub_limb(x[i], y[i], borrow);
        }
    }
    for ((o, &x), &y) in outs.into_remainder().iter_mut().zip(xs.remainder()).zip(ys.remainder()) {
        (*o, borrow) = sub_limb(x, y, borrow);
    }
    borrow
}

/// `out = a * b` by the school method; `out` is as long as both together.
pub fn mul(out: &mut [u64], a: &[u64], b: &[u64]) {
    // The inner loop runs over the longer factor.
    let (a, b) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let Some((&first, more)) = a.split_first() else { return out.fill(0) };
    let mut carry = 0;
    for (o, &y) in out.iter_mut().zip(b) {
        let t = first as u128 * y as u128 + carry as u128;
        *o = t as u64;
        carry = (t >> 64) as u64;
    }
    out[b.len()] = carry;
    for (i, &x) in (1..).zip(more) {
        let mut carry = 0;
        for (o, &y) in out[i..].iter_mut().zip(b) {
            let t = x as u128 * y as u128 + *o as u128 + carry as u128;
            *o = t as u64;
            carry = (t >> 64) as u64;
        }
        out[i + b.len()] = carry;
    }
}

/// `out = a << bits`; `out` is zeroed and long enough.
pub fn shl(out: &mut [u64], a: &[u64], bits: usize) {
    let (whole, part) = (bits / 64, bits % 64);
    if part == 0 {
        out[whole..whole + a.len()].copy_from_slice(a);
        return;
    }
    let mut carry = 0;
    for (o, &limb) in out[whole..].iter_mut().zip(a) {
        *o = limb << part | carry;
        carry = limb >> (64 - part);
    }
    if carry != 0 {
        out[whole + a.len()] = carry;
    }
}

/// `out = a >> bits`; `out` is as long as `a` less the whole limbs shifted out.
pub fn shr(out: &mut [u64], a: &[u64], bits: usize) {
    let (whole, part) = (bits / 64, bits % 64);
    let a = a.get(whole..).unwrap_or(&[]);
    for (i, o) in out.iter_mut().enumerate().take(a.len()) {
        let high = a.get(i + 1).copied().unwrap_or(0);
        *o = if part == 0 { a[i] } else { a[i] >> part | high << (64 - part) };
    }
}

/// Adds 1 in place; `limbs` has room for the carry.
pub fn increment(limbs: &mut [u64]) {
    for limb in limbs {
        let (sum, carry) = limb.overflowing_add(1);
        *limb = sum;
        if !carry {
            return;
        }
    }
}

/// `out = a / divisor`, the remainder is returned.
pub fn div_limb(out: &mut [u64], a: &[u64], divisor: u64) -> u64 {
    let mut rest = 0u64;
    for i in (0..a.len()).rev() {
        let t = (rest as u128) << 64 | a[i] as u128;
        out[i] = (t / divisor as u128) as u64;
        rest = (t % divisor as u128) as u64;
    }
    rest
}

/// The limb at `index` of the value in two's complement, given whether a borrow is still open: see [`TwosComplement`].
pub struct TwosComplement<'a> {
    limbs: &'a [u64],
    negative: bool,
    /// While negative: no set limb has been passed yet, so that the complement is still 0.
    carry: bool,
    index: usize,
}

impl<'a> TwosComplement<'a> {
    /// The infinite sequence of limbs of a signed value.
    pub fn new(limbs: &'a [u64], negative: bool) -> Self {
        TwosComplement { limbs, negative, carry: true, index: 0 }
    }
}

impl Iterator for TwosComplement<'_> {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let limb = self.limbs.get(self.index).copied().unwrap_or(0);
        self.index += 1;
        if !self.negative {
            return Some(limb);
        }
        let (value, carry) = (!limb).overflowing_add(self.carry as u64);
        self.carry = carry;
        Some(value)
    }
}

/// Replaces a two's complement number by its magnitude.
pub fn negate_in_place(limbs: &mut [u64]) {
    for limb in limbs.iter_mut() {
        *limb = !*limb;
    }
    increment(limbs);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_carry_runs_through_all_limbs() {
        let mut out = [0; 3];
        add(&mut out, &[u64::MAX, u64::MAX], &[1]);
        assert_eq!(out, [0, 0, 1]);
        let mut back = [0; 3];
        sub(&mut back, &out, &[1]);
        assert_eq!(trimmed(&back), &[u64::MAX, u64::MAX]);
    }

    #[test]
    fn shifts_undo_each_other() {
        let a = [0x8000_0000_0000_0001, 7];
        let mut up = [0; 4];
        shl(&mut up, &a, 67);
        let mut down = [0; 3];
        shr(&mut down, &up, 67);
        assert_eq!(trimmed(&down), &a);
    }

    #[test]
    fn minus_one_is_all_ones() {
        let ones: Vec<u64> = TwosComplement::new(&[1], true).take(3).collect();
        assert_eq!(ones, [u64::MAX; 3]);
        let low_zero: Vec<u64> = TwosComplement::new(&[0, 1], true).take(3).collect();
        assert_eq!(low_zero, [0, u64::MAX, u64::MAX]);
    }
}
