//! Powers, with and without a modulus.

use super::arith::both_ints;
use super::repr::{Int, from_ibig, from_ubig, is_int};
use crate::prelude::*;
use dashu_int::fast_div::ConstDivisor;
use dashu_int::modular::IntoRing;
use dashu_int::monty::MontgomeryRepr;
use dashu_int::ops::{BitTest, ExtendedGcd};
use dashu_int::{IBig, Sign, UBig};

/// `pow(base, exponent, modulus)`; the modulus is absent or None where there is none.
pub fn power(cx: &mut Ctx, base: Word, exponent: Word, modulus: Word) -> Res<Word> {
    let has_modulus = modulus.is_present() && modulus != none();
    if !both_ints(base, exponent) || has_modulus && !is_int(modulus) {
        return Ok(not_implemented());
    }
    if has_modulus {
        return modular(cx, Int::of(base), Int::of(exponent), Int::of(modulus));
    }
    if Int::of(exponent).negative {
        return crate::types::float::power_words(cx, base, exponent);
    }
    plain(cx, Int::of(base), Int::of(exponent))
}

pub fn reflected_power(cx: &mut Ctx, exponent: Word, base: Word, modulus: Word) -> Res<Word> {
    if both_ints(base, exponent) { power(cx, base, exponent, modulus) } else { Ok(not_implemented()) }
}

fn plain(cx: &mut Ctx, base: Int, exponent: Int) -> Res<Word> {
    let odd = exponent.limbs().first().is_some_and(|limb| limb & 1 == 1);
    let negative = base.negative && odd;
    match (base.limbs(), exponent.limbs()) {
        (_, []) => return Ok(Word::small(1)),
        ([], _) => return Ok(Word::small(0)),
        ([1], _) => return Ok(Word::small(if negative { -1 } else { 1 })),
        _ => {}
    }
    let Some(exponent) = exponent.to_u64().filter(|&e| e < 1 << 45) else {
        return Err(crate::raise::memory_error(cx));
    };
    if let &[limb] = base.limbs() {
        if limb.is_power_of_two() {
            let mut one = Int::from_i64(1);
            one.negative = negative;
            return super::bits::shift_left_by(cx, one, limb.trailing_zeros() as usize * exponent as usize);
        }
        if let Some(power) = u32::try_from(exponent).ok().and_then(|e| (limb as u128).checked_pow(e)) {
            return super::repr::from_u128(cx, negative, power);
        }
    }
    let bits = (base.bit_length() as u64 - 1) as u128 * exponent as u128;
    super::ensure_memory(cx, (bits / 64) as usize + 2)?;
    from_ubig(cx, negative, &base.magnitude().pow(exponent as usize))
}

fn modular(cx: &mut Ctx, base: Int, exponent: Int, modulus: Int) -> Res<Word> {
    if modulus.is_zero() {
        return Err(crate::raise::value_error(cx, format_args!("pow() 3rd argument cannot be 0")));
    }
    let m = modulus.magnitude();
    let mut residue = residue_of(base, &m);
    if exponent.negative {
        match inverse(&residue, &m) {
            Some(inverse) => residue = inverse,
            None => {
                return Err(crate::raise::value_error(cx, format_args!("base is not invertible for the given modulus")));
            }
        }
    }
    let power = modular_power(residue, exponent, m);
    if modulus.negative && !power.is_zero() {
        return from_ibig(cx, &(IBig::from(power) + modulus.signed()));
    }
    from_ubig(cx, false, &power)
}

fn residue_of(value: Int, m: &UBig) -> UBig {
    let rest = value.magnitude() % m;
    if value.negative && !rest.is_zero() { m - rest } else { rest }
}

/// The inverse of `a` modulo `m`, if they have no common divisor. Modulo 1 everything is its own inverse.
fn inverse(a: &UBig, m: &UBig) -> Option<UBig> {
    if m.is_one() {
        return Some(UBig::ZERO);
    }
    if a.is_zero() {
        return None;
    }
    let (gcd, x, _) = a.gcd_ext(m);
    if !gcd.is_one() {
        return None;
    }
    let (sign, magnitude) = x.into_parts();
    let rest = magnitude % m;
    Some(if sign == Sign::Negative && !rest.is_zero() { m - rest } else { rest })
}

fn modular_power(base: UBig, exponent: Int, m: UBig) -> UBig {
    if m.is_one() {
        return UBig::ZERO;
    }
    if let (&[m], Some(exponent)) = (m.as_words(), exponent.magnitude().try_into().ok()) {
        return UBig::from(word_power(u64::try_from(base).unwrap_or(0), exponent, m));
    }
    let exponent = exponent.magnitude();
    // Montgomery reduction is the faster one for odd moduli of some hundred bits and more.
    if m.bit(0) && m.as_words().len() > 2 {
        let ring = MontgomeryRepr::new(m);
        return ring.reduce(base).pow(&exponent).residue();
    }
    let ring = ConstDivisor::new(m);
    base.into_ring(&ring).pow(&exponent).residue()
}

/// Square and multiply on one limb.
fn word_power(base: u64, mut exponent: u64, m: u64) -> u64 {
    let times = |x: u64, y: u64| (x as u128 * y as u128 % m as u128) as u64;
    let (mut result, mut square) = (1 % m, base % m);
    while exponent != 0 {
        if exponent & 1 == 1 {
            result = times(result, square);
        }
        square = times(square, square);
        exponent >>= 1;
    }
    result
}
