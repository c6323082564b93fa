//! itertools.combinations and combinations_with_replacement.

use super::{Numbers, numbers, pick};
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::itself;
use crate::types::tuple;

iterator_layout!(Combinations {
    pool: Word,
    /// Positions in the pool, ascending.
    indices: Word,
    started: bool,
    stopped: bool,
});

macro_rules! class {
    ($name:ident, $id:ident, $new:path, $next:path) => {
        pub static $name: StaticClass = StaticClass {
            scan: Scan::Fields,
            raw_mask: 0b1000,
            slots: Slots { new: slot!(call, $new), iter: slot!(unary, itself), next: slot!(unary, $next), ..Slots::EMPTY },
            ..StaticClass::new(ClassId::$id, size_of::<Combinations>())
        };
    };
}
class!(PLAIN, Combinations, new_plain, next_plain);
class!(REPLACING, CombinationsWithReplacement, new_replacing, next_replacing);

static SIGNATURE_PLAIN: Signature = Signature::new("combinations(iterable, r)");
static SIGNATURE_REPLACING: Signature = Signature::new("combinations_with_replacement(iterable, r)");

fn new_plain(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let (pool, n, r) = arguments(cx, &SIGNATURE_PLAIN, args)?;
    let indices = numbers(cx, 0..r.min(n))?;
    make(cx, class, pool, indices, r > n)
}

fn new_replacing(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let (pool, n, r) = arguments(cx, &SIGNATURE_REPLACING, args)?;
    let indices = numbers(cx, (0..r).map(|_| 0))?;
    make(cx, class, pool, indices, n == 0 && r > 0)
}

/// The pool, its length, and the length of each result.
fn arguments(cx: &mut Ctx, signature: &Signature, args: Args<'_>) -> Res<(Word, usize, usize)> {
    let [iterable, r] = signature.bind(cx, args)?;
    let r = crate::types::indexing::ssize_argument(cx, r)? as isize;
    let pool = tuple::from_iterable(cx, iterable)?;
    let Ok(r) = usize::try_from(r) else {
        return Err(raise::value_error(cx, format_args!("r must be non-negative")));
    };
    Ok((pool, tuple::items_of(pool).len(), r))
}

fn make(cx: &mut Ctx, class: Word, pool: Word, indices: Word, stopped: bool) -> Res<Word> {
    let this = Combinations::allocate(cx, class)?;
    this.pool.set(pool);
    this.indices.set(indices);
    this.stopped.set(stopped);
    Ok(this.word())
}

fn next_plain(cx: &mut Ctx, combinations: Word) -> Res<Option<Word>> {
    // Each place stays below those behind it.
    next(cx, combinations, |i, r, n| i + n - r, |before| before + 1)
}

fn next_replacing(cx: &mut Ctx, combinations: Word) -> Res<Option<Word>> {
    next(cx, combinations, |_, _, n| n - 1, |before| before)
}

/// `highest(i, r, n)` is the last position that place `i` takes; `behind` the one that follows a place that was moved.
fn next(
    cx: &mut Ctx,
    combinations: Word,
    highest: impl Fn(usize, usize, usize) -> usize,
    behind: impl Fn(usize) -> usize,
) -> Res<Option<Word>> {
    let this = Combinations::of(combinations);
    let (pool, indices) = (this.pool.get(), Numbers::of(this.indices.get()));
    if this.stopped.get() {
        return Ok(None);
    }
    if this.started.replace(true) {
        let (r, n) = (indices.len(), tuple::items_of(pool).len());
        let Some(i) = (0..r).rev().find(|i| indices.get(*i) < highest(*i, r, n)) else {
            this.stopped.set(true);
            return Ok(None);
        };
        let mut position = indices.get(i) + 1;
        for j in i..r {
            indices.set(j, position);
            position = behind(position);
        }
    }
    pick(cx, pool, indices).map(Some)
}
