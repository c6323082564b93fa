//! Values of literals.

use std::fmt;

use super::PyString;

#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    None,
    True,
    False,
    Ellipsis,
    Int(Int),
    Float(f64),
    /// The imaginary part; the real part of a literal is 0.
    Complex(f64),
    Str(PyString),
    Bytes(Box<[u8]>),
}

/// A non-negative integer: literals have no sign, `-1` is a `UnaryOp`.
#[derive(Clone, PartialEq, Eq)]
pub enum Int {
    Small(i64),
    /// Above `i64::MAX`: 64-bit limbs, the least significant first, the last one not 0.
    Big(Box<[u64]>),
}

impl Int {
    /// The value of `digits`, all valid in `radix` (2, 8, 10 or 16).
    pub fn from_digits(digits: impl Iterator<Item = u32>, radix: u32) -> Int {
        let mut limbs: Vec<u64> = Vec::new();
        let mut small: u64 = 0;
        for digit in digits {
            match small.checked_mul(u64::from(radix)).and_then(|v| v.checked_add(u64::from(digit))) {
                Some(value) if limbs.is_empty() => small = value,
                _ => {
                    if limbs.is_empty() {
                        limbs.push(small);
                        small = u64::MAX;
                    }
                    multiply_add(&mut limbs, u64::from(radix), u64::from(digit));
                }
            }
        }
        match i64::try_from(small) {
            Ok(value) => Int::Small(value),
            Err(_) if limbs.is_empty() => Int::Big([small].into()),
            Err(_) => Int::Big(limbs.into()),
        }
    }

    /// 64-bit limbs, the least significant first; zero has none.
    pub fn limbs(&self) -> Vec<u64> {
        match self {
            Int::Small(0) => Vec::new(),
            Int::Small(value) => vec![*value as u64],
            Int::Big(limbs) => limbs.to_vec(),
        }
    }
}

impl fmt::Display for Int {
    /// Decimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Int::Small(value) => write!(f, "{value}"),
            Int::Big(limbs) => f.write_str(&decimal(limbs.to_vec())),
        }
    }
}

impl fmt::Debug for Int {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn multiply_add(limbs: &mut Vec<u64>, factor: u64, term: u64) {
    let mut carry = u128::from(term);
    for limb in limbs.iter_mut() {
        carry += u128::from(*limb) * u128::from(factor);
        *limb = carry as u64;
        carry >>= 64;
    }
    if carry != 0 {
        limbs.push(carry as u64);
    }
}

fn decimal(mut limbs: Vec<u64>) -> String {
    const CHUNK: u64 = 10_u64.pow(19);
    let mut chunks = Vec::new();
    while !limbs.is_empty() {
        let mut rest: u128 = 0;
        for limb in limbs.iter_mut().rev() {
            rest = rest << 64 | u128::from(*limb);
            *limb = (rest / u128::from(CHUNK)) as u64;
            rest %= u128::from(CHUNK);
        }
        chunks.push(rest as u64);
        while limbs.last() == Some(&0) {
            limbs.pop();
        }
    }
    let first = chunks.pop().unwrap_or(0).to_string();
    chunks.iter().rev().fold(first, |text, chunk| text + &format!("{chunk:019}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str, radix: u32) -> Int {
        Int::from_digits(text.chars().map(|c| c.to_digit(radix).unwrap()), radix)
    }

    #[test]
    fn decimal_digits_survive() {
        for text in ["0", "7", "9223372036854775807", "9223372036854775808", "18446744073709551616"] {
            assert_eq!(parse(text, 10).to_string(), text);
        }
        let long = "1".to_string() + &"0".repeat(200);
        assert_eq!(parse(&long, 10).to_string(), long);
    }

    #[test]
    fn limbs_are_little_endian() {
        assert_eq!(parse("1ffffffffffffffff", 16).limbs(), [u64::MAX, 1]);
        assert_eq!(parse("8000000000000000", 16), Int::Big([1 << 63].into()));
        assert_eq!(parse("7fffffffffffffff", 16), Int::Small(i64::MAX));
        assert!(parse("0", 2).limbs().is_empty());
    }
}
