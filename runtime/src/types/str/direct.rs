//! Operations that compiled code calls where it knows the operands' types: exact strings and raw ints.
//!
//! None of them raises. A word of 0, or an answer of -1, says that the general operation is to be done instead: it raises
//! what there is to raise.

use super::{builder, classify, compare, iterator, layout, operators};
use crate::prelude::*;
use crate::raise;
use crate::text::search;
use crate::text::unicode;
use crate::types::int;
use crate::types::float::text as float;
use core::cmp::Ordering;

/// The value; none where there was no memory.
fn attempt(cx: &mut Ctx, result: Res<Word>) -> Word {
    result.unwrap_or_else(|Raised| {
        raise::take_pending(cx);
        Word::ABSENT
    })
}

/// `string[index]`
pub fn item(cx: &mut Ctx, string: Word, index: i64) -> Word {
    let units = layout::units(string);
    let at = if index < 0 { index.wrapping_add(units.len() as i64) } else { index };
    if at as u64 >= units.len() as u64 {
        return Word::ABSENT;
    }
    let made = builder::from_code(cx, units.at(at as usize));
    attempt(cx, made)
}

/// `string[start:stop]`
pub fn slice(cx: &mut Ctx, string: Word, start: i64, stop: i64) -> Word {
    let len = layout::len(string) as i64;
    let place = |i: i64| if i < 0 { i.saturating_add(len).max(0) } else { i.min(len) };
    let (start, stop) = (place(start), place(stop));
    let made = operators::slice(cx, string, start as usize, stop.max(start) as usize);
    attempt(cx, made)
}

pub fn equal(_cx: &mut Ctx, a: Word, b: Word) -> i64 {
    i64::from(compare::equal(a, b))
}

/// -1, 0 or 1.
pub fn order(_cx: &mut Ctx, a: Word, b: Word) -> i64 {
    match layout::units(a).cmp(&layout::units(b)) {
        Ordering::Less => -1,
        Ordering::Equal => 0,
        Ordering::Greater => 1,
    }
}

/// `other in string`
pub fn contains(_cx: &mut Ctx, string: Word, other: Word) -> i64 {
    i64::from(search::find(layout::units(string), layout::units(other)).is_some())
}

/// Where `other` is first, or -1.
pub fn find(_cx: &mut Ctx, string: Word, other: Word) -> i64 {
    search::find(layout::units(string), layout::units(other)).map_or(-1, |at| at as i64)
}

pub fn starts_with(_cx: &mut Ctx, string: Word, prefix: Word) -> i64 {
    edge(string, prefix, |text, n| text.slice(0, n))
}

pub fn ends_with(_cx: &mut Ctx, string: Word, suffix: Word) -> i64 {
    edge(string, suffix, |text, n| text.slice(text.len() - n, text.len()))
}

fn edge(string: Word, part: Word, cut: impl Fn(crate::text::units::Units<'_>, usize) -> crate::text::units::Units<'_>) -> i64 {
    let (text, part) = (layout::units(string), layout::units(part));
    i64::from(part.len() <= text.len() && cut(text, part.len()).cmp(&part) == Ordering::Equal)
}

pub fn concat(cx: &mut Ctx, a: Word, b: Word) -> Word {
    let made = operators::concat(cx, a, b);
    attempt(cx, made)
}

/// `ord(string)`
pub fn ord(_cx: &mut Ctx, string: Word) -> i64 {
    let units = layout::units(string);
    if units.len() == 1 { i64::from(units.at(0)) } else { -1 }
}

/// `chr(code)`
pub fn chr(cx: &mut Ctx, code: i64) -> Word {
    if !(0..=0x10_ffff).contains(&code) {
        return Word::ABSENT;
    }
    let made = builder::from_code(cx, code as u32);
    attempt(cx, made)
}

/// `str(value)` of a raw int.
pub fn of_int(cx: &mut Ctx, value: i64) -> Word {
    let made = builder::from_ascii(cx, int::small_decimal(value, &mut [0; int::SMALL_TEXT]));
    attempt(cx, made)
}

/// `str(value)` of a raw float.
pub fn of_float(cx: &mut Ctx, value: f64) -> Word {
    let made = builder::from_ascii(cx, float::repr_text(value).as_bytes());
    attempt(cx, made)
}

/// `int(string)` of a few plain digits.
pub fn to_int(_cx: &mut Ctx, string: Word) -> Word {
    const MOST: usize = 18;
    let digits = layout::unit_bytes(string);
    if !layout::is_ascii(string) {
        return Word::ABSENT;
    }
    let (negative, digits) = match digits {
        [b'-', rest @ ..] => (true, rest),
        all => (false, all),
    };
    if digits.is_empty() || digits.len() > MOST {
        return Word::ABSENT;
    }
    let mut value = 0i64;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return Word::ABSENT;
        }
        value = value * 10 + i64::from(digit - b'0');
    }
    Word::small(if negative { -value } else { value })
}

/// The questions that [`is`] answers, by index.
pub fn is(_cx: &mut Ctx, string: Word, question: i64) -> i64 {
    let property: fn(u32) -> bool = match question {
        sxc_abi::text_questions::ALNUM => unicode::is_alphanumeric,
        sxc_abi::text_questions::ALPHA => unicode::is_alpha,
        sxc_abi::text_questions::DECIMAL => unicode::is_decimal,
        sxc_abi::text_questions::DIGIT => unicode::is_digit,
        sxc_abi::text_questions::NUMERIC => unicode::is_numeric,
        _ => unicode::is_space,
    };
    i64::from(classify::all_are(string, property))
}

/// An iterator that goes on at `index`, as fast code kept it in registers.
pub fn iterator_at(cx: &mut Ctx, string: Word, index: i64) -> Res<Word> {
    iterator::at(cx, string, index)
}
