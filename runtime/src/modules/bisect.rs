//! `_bisect`: binary search in sorted sequences.

use crate::object::{call, intern, sequence};
use crate::prelude::*;
use crate::raise;
use crate::types::{equality, indexing, list};

pub static MODULE: NativeModule = NativeModule {
    name: "_bisect",
    functions: &[
        native!("bisect_right(a, x, lo=0, hi=None, *, key=None)", bisect_right, 5),
        native!("insort_right(a, x, lo=0, hi=None, *, key=None)", insort_right, 5),
        native!("bisect_left(a, x, lo=0, hi=None, *, key=None)", bisect_left, 5),
        native!("insort_left(a, x, lo=0, hi=None, *, key=None)", insort_left, 5),
    ],
    init: None,
};

/// On which side of equal items the place is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

fn bisect_right(cx: &mut Ctx, a: Word, x: Word, lo: Word, hi: Word, key: Word) -> Res<Word> {
    let range = Range::of(cx, lo, hi)?;
    find(cx, a, x, range, given(key), Side::Right).map(|at| Word::small(at as i64))
}

fn bisect_left(cx: &mut Ctx, a: Word, x: Word, lo: Word, hi: Word, key: Word) -> Res<Word> {
    let range = Range::of(cx, lo, hi)?;
    find(cx, a, x, range, given(key), Side::Left).map(|at| Word::small(at as i64))
}

fn insort_right(cx: &mut Ctx, a: Word, x: Word, lo: Word, hi: Word, key: Word) -> Res<()> {
    insort(cx, a, x, lo, hi, given(key), Side::Right)
}

fn insort_left(cx: &mut Ctx, a: Word, x: Word, lo: Word, hi: Word, key: Word) -> Res<()> {
    insort(cx, a, x, lo, hi, given(key), Side::Left)
}

fn given(argument: Word) -> Option<Word> {
    argument.present().filter(|argument| *argument != none())
}

/// The bounds as given; without `hi` the end of the sequence.
struct Range {
    lo: i64,
    hi: Option<i64>,
}

impl Range {
    fn of(cx: &mut Ctx, lo: Word, hi: Word) -> Res<Range> {
        let lo = match lo.present() {
            Some(lo) => indexing::ssize_argument(cx, lo)?,
            None => 0,
        };
        let hi = match given(hi) {
            Some(hi) => Some(indexing::ssize_argument(cx, hi)?),
            None => None,
        };
        Ok(Range { lo, hi })
    }
}

fn find(cx: &mut Ctx, a: Word, x: Word, range: Range, key: Option<Word>, side: Side) -> Res<usize> {
    if range.lo < 0 {
        return Err(raise::value_error(cx, format_args!("lo must be non-negative")));
    }
    let hi = match range.hi {
        Some(hi) => hi,
        None => sequence::length(cx, a)? as i64,
    };
    let (mut low, mut high) = (range.lo, hi);
    while low < high {
        let middle = low + (high - low) / 2;
        let mut item = item_at(cx, a, middle)?;
        if let Some(key) = key {
            item = call::call(cx, key, &[item])?;
        }
        let goes_before = match side {
            Side::Right => equality::less(cx, x, item)?,
            Side::Left => !equality::less(cx, item, x)?,
        };
        if goes_before {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low as usize)
}

fn item_at(cx: &mut Ctx, a: Word, at: i64) -> Res<Word> {
    if is_exact(a, ClassId::List)
        && let Some(item) = list::get_checked(cx, a, at as usize)?
    {
        return Ok(item);
    }
    sequence::get_item(cx, a, Word::small(at))
}

fn insort(cx: &mut Ctx, a: Word, x: Word, lo: Word, hi: Word, key: Option<Word>, side: Side) -> Res<()> {
    let range = Range::of(cx, lo, hi)?;
    let sought = match key {
        Some(key) => call::call(cx, key, &[x])?,
        None => x,
    };
    let at = find(cx, a, sought, range, key, side)?;
    if is_exact(a, ClassId::List) {
        return list::insert(cx, a, Word::small(at as i64), x);
    }
    let name = intern::intern(cx, "insert")?;
    call::call_method(cx, a, name, &[Word::small(at as i64), x]).map(|_| ())
}
