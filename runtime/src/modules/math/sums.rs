//! Sums and products over iterables: `fsum`, `sumprod`, `prod`, `hypot`, `dist`.

use super::real::argument;
use crate::prelude::*;
use crate::raise::{error, value_error};
use crate::types::float::{boxed, is_float, value_of};

/// `a + b` and what rounding it lost; `|a| >= |b|` or `a == 0`.
fn fast_two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    (sum, b - (sum - a))
}

/// `a + b` and what rounding it lost.
fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let z = sum - a;
    (sum, (a - (sum - z)) + (b - z))
}

/// `a * b` and what rounding it lost.
fn two_product(a: f64, b: f64) -> (f64, f64) {
    let product = a * b;
    (product, a.mul_add(b, -product))
}

/// The exact sum of doubles, rounded once.
#[derive(Default)]
struct ExactSum {
    /// Parts that do not overlap, smallest first.
    parts: Vec<f64>,
    /// Sum of what is not finite.
    special: f64,
    infinities: f64,
    overflowed: bool,
}

impl ExactSum {
    fn add(&mut self, value: f64) {
        let mut x = value;
        let mut kept = 0;
        for i in 0..self.parts.len() {
            let (larger, smaller) = if x.abs() < self.parts[i].abs() { (self.parts[i], x) } else { (x, self.parts[i]) };
            let (sum, lost) = fast_two_sum(larger, smaller);
            if lost != 0.0 {
                self.parts[kept] = lost;
                kept += 1;
            }
            x = sum;
        }
        self.parts.truncate(kept);
        if x.is_finite() {
            if x != 0.0 {
                self.parts.push(x);
            }
            return;
        }
        self.overflowed |= value.is_finite();
        if value.is_infinite() {
            self.infinities += value;
        }
        self.special += value;
        self.parts.clear();
    }

    /// The largest part, corrected by the next two: half-even of the exact value.
    fn total(&self) -> f64 {
        let mut parts = self.parts.iter().rev().copied();
        let Some(mut high) = parts.next() else { return 0.0 };
        for part in parts.by_ref() {
            let (sum, lost) = fast_two_sum(high, part);
            high = sum;
            if lost == 0.0 {
                continue;
            }
            // Half of a unit was lost: the sign of what is left decides.
            if parts.next().is_some_and(|next| (lost < 0.0) == (next < 0.0)) {
                let doubled = lost * 2.0;
                let rounded = high + doubled;
                if doubled == rounded - high {
                    high = rounded;
                }
            }
            break;
        }
        high
    }
}

pub fn fsum(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    let mut sum = ExactSum::default();
    crate::object::iterate::for_each(cx, iterable, &mut |cx, item| {
        let value = argument(cx, item)?;
        sum.add(value);
        if sum.overflowed {
            return Err(error(cx, ClassId::OverflowError, format_args!("intermediate overflow in fsum")));
        }
        Ok(true)
    })?;
    if sum.special != 0.0 {
        if sum.infinities.is_nan() {
            return Err(value_error(cx, format_args!("-inf + inf in fsum")));
        }
        return boxed(cx, sum.special);
    }
    boxed(cx, sum.total())
}

pub fn prod(cx: &mut Ctx, iterable: Word, start: Word) -> Res<Word> {
    let mut product = if start.is_absent() { Word::small(1) } else { start };
    crate::object::iterate::for_each(cx, iterable, &mut |cx, item| {
        product = match (is_float(product), is_float(item)) {
            (true, true) if is_exact(product, ClassId::Float) && is_exact(item, ClassId::Float) => {
                boxed(cx, value_of(product) * value_of(item))?
            }
            _ => crate::object::operators::binary(cx, BinaryOp::Mul, product, item)?,
        };
        Ok(true)
    })?;
    Ok(product)
}

/// A sum in three doubles.
#[derive(Clone, Copy, Default)]
struct TripleSum {
    high: f64,
    low: f64,
    tiny: f64,
}

impl TripleSum {
    fn add_product(self, x: f64, y: f64) -> TripleSum {
        let (product, lost) = two_product(x, y);
        let (high, rest) = two_sum(self.high, product);
        let (low, tiny) = two_sum(self.low, lost);
        let (low, more) = two_sum(low, rest);
        TripleSum { high, low, tiny: self.tiny + tiny + more }
    }

    fn value(self) -> f64 {
        self.high + two_sum(self.low, self.tiny).0
    }
}

pub fn sumprod(cx: &mut Ctx, p: Word, q: Word) -> Res<Word> {
    let p = crate::object::iterate::iter(cx, p)?;
    let q = crate::object::iterate::iter(cx, q)?;
    let mut total = Word::small(0);
    let mut floats: Option<TripleSum> = None;
    loop {
        let (x, y) = (crate::object::iterate::next(cx, p)?, crate::object::iterate::next(cx, q)?);
        let (x, y) = match (x, y) {
            (Some(x), Some(y)) => (x, y),
            (None, None) => break,
            _ => return Err(value_error(cx, format_args!("Inputs are not the same length"))),
        };
        if let Some((x, y)) = float_factors(cx, x, y)? {
            let sum = floats.unwrap_or_default().add_product(x, y);
            if sum.high.is_finite() {
                floats = Some(sum);
                continue;
            }
        }
        total = flush(cx, total, floats.take())?;
        let product = crate::object::operators::binary(cx, BinaryOp::Mul, x, y)?;
        total = crate::object::operators::binary(cx, BinaryOp::Add, total, product)?;
    }
    flush(cx, total, floats)
}

/// Both factors as doubles, if one is a float and the other a float or int.
fn float_factors(cx: &mut Ctx, x: Word, y: Word) -> Res<Option<(f64, f64)>> {
    let exact = |w: Word| is_exact(w, ClassId::Float);
    if exact(x) && exact(y) {
        return Ok(Some((value_of(x), value_of(y))));
    }
    if exact(x) && (y.is_small() || is_exact(y, ClassId::Int)) {
        return Ok(Some((value_of(x), crate::types::int::to_f64(cx, y)?)));
    }
    if exact(y) && (x.is_small() || is_exact(x, ClassId::Int)) {
        return Ok(Some((crate::types::int::to_f64(cx, x)?, value_of(y))));
    }
    Ok(None)
}

fn flush(cx: &mut Ctx, total: Word, floats: Option<TripleSum>) -> Res<Word> {
    let Some(floats) = floats else { return Ok(total) };
    let part = boxed(cx, floats.value())?;
    crate::object::operators::binary(cx, BinaryOp::Add, total, part)
}

/// The Euclidean length: squares of scaled coordinates are summed with their errors, and the root is corrected once.
pub fn length(coordinates: &[f64]) -> f64 {
    let largest = coordinates.iter().fold(0.0, |largest: f64, x| if x.abs() > largest { x.abs() } else { largest });
    if coordinates.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if coordinates.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if largest == 0.0 || coordinates.len() <= 1 {
        return largest;
    }
    let (_, exponent) = super::functions::frexp(largest);
    if exponent < -1023 {
        // A power of two that large has no inverse: the coordinates are subnormal and sum exactly after scaling up.
        let scaled: Vec<f64> = coordinates.iter().map(|x| x / f64::MIN_POSITIVE).collect();
        return f64::MIN_POSITIVE * length(&scaled);
    }
    let scale = super::functions::ldexp(1.0, -exponent);
    let (mut sum, mut lost_high, mut lost_low) = (1.0, 0.0, 0.0);
    for x in coordinates {
        let x = x * scale;
        let (square, low) = two_product(x, x);
        let (next, rest) = fast_two_sum(sum, square);
        sum = next;
        lost_low += low;
        lost_high += rest;
    }
    let root = (sum - 1.0 + (lost_high + lost_low)).sqrt();
    let (square, low) = two_product(-root, root);
    let (sum, rest) = fast_two_sum(sum, square);
    let error = sum - 1.0 + (lost_high + rest + (lost_low + low));
    (root + error / (2.0 * root)) / scale
}

pub fn hypot(cx: &mut Ctx, coordinates: Word) -> Res<Word> {
    let mut values = Vec::new();
    for item in crate::types::tuple::items_of(coordinates) {
        values.push(argument(cx, item.get())?);
    }
    boxed(cx, length(&values))
}

pub fn dist(cx: &mut Ctx, p: Word, q: Word) -> Res<Word> {
    let (p, q) = (as_tuple(cx, p)?, as_tuple(cx, q)?);
    let (p_items, q_items) = (crate::types::tuple::items_of(p), crate::types::tuple::items_of(q));
    if p_items.len() != q_items.len() {
        return Err(value_error(cx, format_args!("both points must have the same number of dimensions")));
    }
    let mut differences = Vec::with_capacity(p_items.len());
    for (x, y) in p_items.iter().zip(q_items) {
        let (x, y) = (argument(cx, x.get())?, argument(cx, y.get())?);
        differences.push((x - y).abs());
    }
    boxed(cx, length(&differences))
}

fn as_tuple(cx: &mut Ctx, sequence: Word) -> Res<Word> {
    if is_instance_of(sequence, ClassId::Tuple) {
        return Ok(sequence);
    }
    let list = crate::types::list::from_iterable(cx, sequence)?;
    crate::types::list::to_tuple(cx, list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_sums() {
        let sum_of = |values: &[f64]| {
            let mut sum = ExactSum::default();
            values.iter().for_each(|&value| sum.add(value));
            sum.total()
        };
        assert_eq!(sum_of(&[0.1; 10]), 1.0);
        assert_eq!(sum_of(&[1e100, 1.0, -1e100, 1e-100]), 1.0);
        assert_eq!(sum_of(&[]), 0.0);
    }

    #[test]
    fn lengths_agree_with_cpython() {
        assert_eq!(length(&[3.0, 4.0]), 5.0);
        assert_eq!(length(&[1.0, 2.0, 3.0]), 3.7416573867739413);
        assert_eq!(length(&[0.1, 0.2, 0.3]), 0.3741657386773941);
        assert_eq!(length(&[1.0; 10]), 3.1622776601683795);
        assert_eq!(length(&[1e308, 1e308]), 1.4142135623730951e308);
        assert_eq!(length(&[5e-324, 5e-324]), 5e-324);
    }
}
