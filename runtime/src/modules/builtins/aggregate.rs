//! all, any, max, min, sorted, sum.

use super::output::{is, unexpected_keyword};
use crate::object::call::{self, Args};
use crate::object::truth::truth;
use crate::object::{attributes, compare, intern, iterate, native_call, operators, unboxed};
use crate::prelude::*;
use crate::raise;
use crate::types;

pub fn all(cx: &mut Ctx, iterable: Word) -> Res<bool> {
    let mut result = true;
    iterate::for_each(cx, iterable, &mut |cx, item| {
        result = truth(cx, item)?;
        Ok(result)
    })?;
    Ok(result)
}

pub fn any(cx: &mut Ctx, iterable: Word) -> Res<bool> {
    let mut result = false;
    iterate::for_each(cx, iterable, &mut |cx, item| {
        result = truth(cx, item)?;
        Ok(!result)
    })?;
    Ok(result)
}

pub fn max(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    extreme(cx, "max", CompareOp::Gt, args)
}

pub fn min(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    extreme(cx, "min", CompareOp::Lt, args)
}

/// The first item for which no later one `op`s it.
fn extreme(cx: &mut Ctx, function: &str, op: CompareOp, args: Args<'_>) -> Res<Word> {
    let (mut key, mut default) = (None, None);
    let given = args.positional();
    if given.is_empty() {
        return Err(native_call::wrong_count(cx, function, 0, 1, usize::MAX));
    }
    for (name, value) in args.keywords() {
        if is(name, NameId::Key) {
            key = Some(value).filter(|key| *key != none());
        } else if is(name, NameId::Default) {
            default = Some(value);
        } else {
            return Err(unexpected_keyword(cx, function, name, &["key", "default"]));
        }
    }
    let mut best = Best { op, key, item: Word::ABSENT, rank: Word::ABSENT };
    match given {
        [iterable] => iterate::for_each(cx, *iterable, &mut |cx, item| best.offer(cx, item).map(|()| true))?,
        _ if default.is_some() => {
            return Err(raise::type_error(
                cx,
                format_args!("Cannot specify a default for {function}() with multiple positional arguments"),
            ));
        }
        _ => {
            for item in given {
                best.offer(cx, *item)?;
            }
        }
    }
    match best.item.present().or(default) {
        Some(item) => Ok(item),
        None => Err(raise::value_error(cx, format_args!("{function}() iterable argument is empty"))),
    }
}

struct Best {
    op: CompareOp,
    key: Option<Word>,
    item: Word,
    /// What is compared: the item or its key.
    rank: Word,
}

impl Best {
    fn offer(&mut self, cx: &mut Ctx, item: Word) -> Res<()> {
        let rank = match self.key {
            Some(key) => call::call(cx, key, &[item])?,
            None => item,
        };
        if self.item.is_absent() || compare::compare(cx, self.op, rank, self.rank)? {
            (self.item, self.rank) = (item, rank);
        }
        Ok(())
    }
}

/// `sorted(iterable, /, *, key=None, reverse=False)`: keywords are those of `list.sort`.
pub fn sorted(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [iterable] = args.positional() else {
        return Err(native_call::wrong_count(cx, "sorted", args.positional().len(), 1, 1));
    };
    let list = types::list::from_iterable(cx, *iterable)?;
    if args.has_keywords() {
        let sort = intern::intern(cx, "sort")?;
        let sort = attributes::get(cx, list, sort)?;
        call::call_args(cx, sort, args.split_first().1)?;
    } else {
        types::list::sort(cx, list, none(), boolean(false))?;
    }
    Ok(list)
}

/// `sum(iterable, /, start=0)`: ints in a machine word and floats with compensation as long as the items allow it.
pub fn sum(cx: &mut Ctx, iterable: Word, start: Word) -> Res<Word> {
    let start = if start.is_absent() { Word::small(0) } else { start };
    for (id, name, hint) in [(ClassId::Str, "strings", "''"), (ClassId::Bytes, "bytes", "b''"), (ClassId::ByteArray, "bytearray", "b''")] {
        if is_instance_of(start, id) {
            return Err(raise::type_error(cx, format_args!("sum() can't sum {name} [use {hint}.join(seq) instead]")));
        }
    }
    let mut total = Total::of(start);
    iterate::for_each(cx, iterable, &mut |cx, item| {
        total = total.plus(cx, item)?;
        Ok(true)
    })?;
    total.finish(cx)
}

#[derive(Clone, Copy)]
enum Total {
    Int(i64),
    Float(Compensated),
    Complex(Compensated, Compensated),
    Other(Word),
}

impl Total {
    fn of(value: Word) -> Total {
        if let Some(small) = value.to_small() {
            return Total::Int(small);
        }
        if let Some(float) = unboxed::float(value) {
            return Total::Float(Compensated::of(float));
        }
        match unboxed::complex(value) {
            Some((real, imag)) => Total::Complex(Compensated::of(real), Compensated::of(imag)),
            None => Total::Other(value),
        }
    }

    fn plus(self, cx: &mut Ctx, item: Word) -> Res<Total> {
        match self {
            Total::Int(sum) => {
                let int = item.to_small().or_else(|| is_exact(item, ClassId::Bool).then(|| i64::from(item == boolean(true))));
                if let Some(sum) = int.and_then(|int| sum.checked_add(int)) {
                    return Ok(Total::Int(sum));
                }
            }
            Total::Float(sum) => {
                if let Some(value) = unboxed::float(item).or_else(|| int_as_float(item)) {
                    return Ok(Total::Float(sum.plus(value)));
                }
            }
            Total::Complex(real, imag) => {
                if let Some((re, im)) = unboxed::complex(item) {
                    return Ok(Total::Complex(real.plus(re), imag.plus(im)));
                }
                if let Some(value) = unboxed::float(item).or_else(|| int_as_float(item)) {
                    return Ok(Total::Complex(real.plus(value), imag));
                }
            }
            Total::Other(_) => {}
        }
        let sum = self.finish(cx)?;
        operators::add(cx, sum, item).map(Total::of)
    }

    fn finish(self, cx: &mut Ctx) -> Res<Word> {
        match self {
            Total::Int(sum) => types::int::from_i64(cx, sum),
            Total::Float(sum) => types::float::boxed(cx, sum.value()),
            Total::Complex(real, imag) => types::complex::boxed(cx, real.value(), imag.value()),
            Total::Other(sum) => Ok(sum),
        }
    }
}

/// An int (or bool) that fits a machine word, as a float.
fn int_as_float(item: Word) -> Option<f64> {
    if !item.is_small() && !is_instance_of(item, ClassId::Int) {
        return None;
    }
    types::int::to_i64(item).map(|int| int as f64)
}

/// A running sum with the error that its rounding made so far (Neumaier's variant of Kahan's method).
#[derive(Clone, Copy)]
struct Compensated {
    sum: f64,
    error: f64,
}

impl Compensated {
    const fn of(value: f64) -> Compensated {
        Compensated { sum: value, error: 0.0 }
    }
    fn plus(self, value: f64) -> Compensated {
        let sum = self.sum + value;
        let error =
            if self.sum.abs() >= value.abs() { (self.sum - sum) + value } else { (value - sum) + self.sum };
        Compensated { sum, error: self.error + error }
    }
    /// The correction must not turn -0.0 into 0.0, nor an infinity into a NaN.
    fn value(self) -> f64 {
        if self.error != 0.0 && self.error.is_finite() { self.sum + self.error } else { self.sum }
    }
}
