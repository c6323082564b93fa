//! itertools.permutations.

use super::{Numbers, numbers, pick};
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::itself;
use crate::types::tuple;

iterator_layout!(Permutations {
    pool: Word,
    /// A permutation of the pool's positions, of which the first `r` are the result.
    indices: Word,
    /// For each place of the result, how many values it has yet to take in this round.
    cycles: Word,
    started: bool,
    stopped: bool,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b10000,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Permutations, size_of::<Permutations>())
};

static SIGNATURE: Signature = Signature::new("permutations(iterable, r=None)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [iterable, r] = SIGNATURE.bind(cx, args)?;
    let pool = tuple::from_iterable(cx, iterable)?;
    let n = tuple::items_of(pool).len();
    let r = match r.present().filter(|r| *r != none()) {
        None => n as isize,
        Some(r) if is_instance_of(r, ClassId::Int) => crate::types::indexing::ssize_argument(cx, r)? as isize,
        Some(_) => return Err(raise::type_error(cx, format_args!("Expected int as r"))),
    };
    let Ok(r) = usize::try_from(r) else {
        return Err(raise::value_error(cx, format_args!("r must be non-negative")));
    };
    let indices = numbers(cx, 0..n)?;
    let cycles = numbers(cx, (0..r.min(n)).map(|i| n - i))?;
    let this = Permutations::allocate(cx, class)?;
    this.pool.set(pool);
    this.indices.set(indices);
    this.cycles.set(cycles);
    this.stopped.set(r > n);
    Ok(this.word())
}

fn next(cx: &mut Ctx, permutations: Word) -> Res<Option<Word>> {
    let this = Permutations::of(permutations);
    let (indices, cycles) = (Numbers::of(this.indices.get()), Numbers::of(this.cycles.get()));
    if this.started.replace(true) && !this.stopped.get() && !advance(indices, cycles) {
        this.stopped.set(true);
    }
    if this.stopped.get() {
        return Ok(None);
    }
    pick(cx, this.pool.get(), Numbers(&indices.0[..cycles.len()])).map(Some)
}

/// The next permutation in lexicographic order; false behind the last.
fn advance(indices: Numbers<'_>, cycles: Numbers<'_>) -> bool {
    let n = indices.len();
    for i in (0..cycles.len()).rev() {
        let left = cycles.get(i) - 1;
        if left > 0 {
            cycles.set(i, left);
            indices.swap(i, n - left);
            return true;
        }
        // Every value was here: the positions behind go back into order.
        for j in i..n - 1 {
            indices.swap(j, j + 1);
        }
        cycles.set(i, n - i);
    }
    false
}
