//! Hashing: the protocol, the scheme of numbers, and SipHash for text and bytes.
//!
//! Equal numbers of any class hash alike: a number is reduced modulo the prime 2^61 - 1. Text and bytes are hashed
//! with SipHash-1-3 under a key derived from PYTHONHASHSEED, so that `PYTHONHASHSEED=0` gives CPython's values.

use crate::object::dispatch;
use crate::prelude::*;
use crate::raise;
use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The prime that numbers are reduced by, and its number of bits.
pub const MODULUS: u64 = (1 << BITS) - 1;
pub const BITS: u32 = 61;
pub const INFINITY: i64 = 314_159;
/// The weight of a complex number's imaginary part.
pub const IMAGINARY: u64 = 1_000_003;

/// `hash(value)`; TypeError for unhashable classes.
#[inline]
pub fn hash(cx: &mut Ctx, value: Word) -> Res<i64> {
    if let Some(v) = value.to_small() {
        return Ok(hash_i64(v));
    }
    match dispatch::hash_fn(class_of(value), SlotId::Hash) {
        // -1 is never a hash: it is the status of an error.
        Some(f) => match f(cx, value) {
            -1 => Err(Raised),
            hash => Ok(hash),
        },
        None => Err(unhashable(cx, value)),
    }
}

/// The hash of an immutable object of a built-in class that holds only such: it cannot fail.
pub fn of_immutable(value: Word) -> i64 {
    // SAFETY: both structs are valid when zeroed: null pointers, absent words, empty cursors. A limit of 0 fails no check.
    let (mut cx, worker) = unsafe { (core::mem::zeroed::<Ctx>(), core::mem::zeroed::<Worker>()) };
    cx.worker.set((&raw const worker).cast_mut());
    cx.handled.set(&raw mut cx.root_handled);
    cx.depth_limit.set(u32::MAX);
    hash(&mut cx, value).expect("objects of these classes can be hashed")
}

#[cold]
fn unhashable(cx: &mut Ctx, value: Word) -> Raised {
    raise::type_error(cx, format_args!("unhashable type: '{}'", raise::type_name(value)))
}

/// The hash of an int.
#[inline]
pub const fn hash_i64(value: i64) -> i64 {
    let reduced = (value.unsigned_abs() % MODULUS) as i64;
    avoid_error_status(if value < 0 { -reduced } else { reduced })
}

/// The hash of an int by its magnitude in little-endian 64-bit limbs.
pub fn hash_limbs(negative: bool, limbs: &[u64]) -> i64 {
    let reduced = limbs.iter().rev().fold(0u128, |sum, limb| ((sum << 64) + u128::from(*limb)) % u128::from(MODULUS)) as i64;
    avoid_error_status(if negative { -reduced } else { reduced })
}

/// The hash of a float; a NaN hashes like the object that holds it.
pub fn hash_f64(value: f64, holder: Word) -> i64 {
    if value.is_nan() {
        return hash_address(holder);
    }
    if value.is_infinite() {
        return if value > 0.0 { INFINITY } else { -INFINITY };
    }
    let bits = value.to_bits();
    let (raw_exponent, fraction) = ((bits >> 52) & 0x7ff, bits & ((1 << 52) - 1));
    // value = mantissa * 2^exponent, and 2^61 is 1 modulo the prime: multiplying by 2^exponent rotates 61 bits.
    let (mantissa, exponent) =
        if raw_exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, raw_exponent as i64 - 1075) };
    let turn = exponent.rem_euclid(i64::from(BITS)) as u32;
    let reduced = ((mantissa << turn) & MODULUS | mantissa >> (BITS - turn)) as i64;
    let reduced = if reduced as u64 == MODULUS { 0 } else { reduced };
    avoid_error_status(if value < 0.0 { -reduced } else { reduced })
}

/// The hash of an object by identity.
pub const fn hash_address(value: Word) -> i64 {
    pointer(value.0)
}

/// The hash of an address. Objects are 16-byte aligned, so the low bits go to the top.
pub const fn pointer(address: u64) -> i64 {
    avoid_error_status(address.rotate_right(4) as i64)
}

const fn avoid_error_status(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

static KEY_0: AtomicU64 = AtomicU64::new(0);
static KEY_1: AtomicU64 = AtomicU64::new(0);

/// The value of PYTHONHASHSEED.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seed {
    Random,
    Fixed(u32),
}

impl Seed {
    /// Reads the variable's text; None where CPython refuses it.
    pub fn parse(text: Option<&str>) -> Option<Seed> {
        match text {
            None | Some("" | "random") => Some(Seed::Random),
            Some(digits) => digits.parse().ok().map(Seed::Fixed),
        }
    }
}

/// Sets the key of all later hashes of text and bytes. Start-up does this before anything is interned.
pub fn set_seed(seed: Seed) {
    let mut key = [0u8; 16];
    match seed {
        Seed::Fixed(0) => {}
        Seed::Fixed(seed) => fill_from_generator(seed, &mut key),
        Seed::Random => crate::sys::random_bytes(&mut key),
    }
    let half = |at: usize| key[at..at + 8].iter().rev().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte));
    KEY_0.store(half(0), Relaxed);
    KEY_1.store(half(8), Relaxed);
}

/// Hashes of text depend on a seed.
pub fn is_seeded() -> bool {
    KEY_0.load(Relaxed) != 0 || KEY_1.load(Relaxed) != 0
}

/// The linear congruential generator by which CPython stretches a seed.
fn fill_from_generator(seed: u32, out: &mut [u8]) {
    let mut state = seed;
    for byte in out {
        state = state.wrapping_mul(214_013).wrapping_add(2_531_011);
        *byte = (state >> 16) as u8;
    }
}

/// Keyed hash of text (as stored) or bytes; never -1.
pub fn hash_bytes(data: &[u8]) -> i64 {
    if data.is_empty() {
        return 0;
    }
    avoid_error_status(siphash13(KEY_0.load(Relaxed), KEY_1.load(Relaxed), data) as i64)
}

fn siphash13(key_0: u64, key_1: u64, data: &[u8]) -> u64 {
    let mut v = [
        key_0 ^ 0x736f_6d65_7073_6575,
        key_1 ^ 0x646f_7261_6e64_6f6d,
        key_0 ^ 0x6c79_6765_6e65_7261,
        key_1 ^ 0x7465_6462_7974_6573,
    ];
    let (blocks, rest) = data.as_chunks::<8>();
    for block in blocks {
        absorb(&mut v, u64::from_le_bytes(*block));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    absorb(&mut v, u64::from_le_bytes(last) | (data.len() as u64) << 56);
    v[2] ^= 0xff;
    for _ in 0..3 {
        round(&mut v);
    }
    v[0] ^ v[1] ^ v[2] ^ v[3]
}

#[inline]
const fn absorb(v: &mut [u64; 4], block: u64) {
    v[3] ^= block;
    round(v);
    v[0] ^= block;
}

#[inline]
const fn round(v: &mut [u64; 4]) {
    v[0] = v[0].wrapping_add(v[1]);
    v[1] = v[1].rotate_left(13) ^ v[0];
    v[0] = v[0].rotate_left(32);
    v[2] = v[2].wrapping_add(v[3]);
    v[3] = v[3].rotate_left(16) ^ v[2];
    v[0] = v[0].wrapping_add(v[3]);
    v[3] = v[3].rotate_left(21) ^ v[0];
    v[2] = v[2].wrapping_add(v[1]);
    v[1] = v[1].rotate_left(17) ^ v[2];
    v[2] = v[2].rotate_left(32);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash_with(seed: u32, text: &str) -> i64 {
        let mut key = [0; 16];
        if seed != 0 {
            fill_from_generator(seed, &mut key);
        }
        let (a, b) = key.split_at(8);
        let key_of = |half: &[u8]| u64::from_le_bytes(half.try_into().expect("eight bytes"));
        siphash13(key_of(a), key_of(b), text.as_bytes()) as i64
    }

    #[test]
    fn text_hashes_as_in_cpython() {
        assert_eq!(hash_with(0, "a"), 4644417185603328019);
        assert_eq!(hash_with(0, "hello world"), -5642461784034726774);
        assert_eq!(hash_with(1, "abc"), -4667308735975688587);
        assert_eq!(hash_with(42, &"x".repeat(100)), -1345814288082900963);
    }

    #[test]
    fn numbers_hash_as_in_cpython() {
        assert_eq!(hash_i64(-1), -2);
        assert_eq!(hash_i64(i64::MIN), -4);
        assert_eq!(hash_i64((1 << 61) - 1), 0);
        assert_eq!(hash_limbs(false, &[0, 1]), 8);
        assert_eq!(hash_limbs(true, &[0, 0, 1]), -64);
        assert_eq!(hash_f64(1.5, Word::ABSENT), 1152921504606846977);
        assert_eq!(hash_f64(-0.1, Word::ABSENT), -230584300921369408);
        assert_eq!(hash_f64(1e300, Word::ABSENT), 1224995262755759164);
        assert_eq!(hash_f64(5e-324, Word::ABSENT), 16777216);
        assert_eq!(hash_f64(-1.0, Word::ABSENT), -2);
        assert_eq!(hash_f64(2305843009213693951.0, Word::ABSENT), 1);
    }
}
