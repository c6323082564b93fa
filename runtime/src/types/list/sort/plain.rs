//! Sorting by keys that are small ints or floats.

use super::*;

/// Doubles in place; no NaN among them. Stable, since 0.0 and -0.0 are equal but not the same.
pub(super) fn sort_doubles(slots: &mut [f64], reverse: bool) {
    let ascending = |a: &f64, b: &f64| a.partial_cmp(b).unwrap_or(core::cmp::Ordering::Equal);
    if reverse {
        slots.sort_by(|a, b| ascending(b, a));
    } else {
        slots.sort_by(ascending);
    }
}

pub(super) fn sort_small_ints(cx: &mut Ctx, lanes: Lanes<'_>, reverse: bool) -> Res<()> {
    if lanes.values.is_some() {
        return sort_pairs(cx, lanes, reverse, |key| key.0 as i64);
    }
    // Tagging keeps the order, and equal small ints are the same word: stability does not show.
    let words = store::exclusive(lanes.keys);
    words.sort_unstable_by_key(|word| word.0 as i64);
    if reverse {
        words.reverse();
    }
    Ok(())
}

pub(super) fn sort_floats(cx: &mut Ctx, lanes: Lanes<'_>, reverse: bool) -> Res<()> {
    // An integer with the order of the float; 0.0 + -0.0 is 0.0, so that both zeros get the same one.
    sort_pairs(cx, lanes, reverse, |key| {
        let bits = (equality::exact_float(key).unwrap_or_default() + 0.0).to_bits() as i64;
        bits ^ ((bits >> 63) as u64 >> 1) as i64
    })
}

/// Sorts by integers computed from the keys. The words in the vector are also in the store until the end: alive.
fn sort_pairs(cx: &mut Ctx, lanes: Lanes<'_>, reverse: bool, rank: impl Fn(Word) -> i64) -> Res<()> {
    let mut pairs: Vec<(i64, Word)> = Vec::new();
    if pairs.try_reserve_exact(lanes.keys.len()).is_err() {
        return Err(raise::memory_error(cx));
    }
    let moved = lanes.values.unwrap_or(lanes.keys);
    pairs.extend(lanes.keys.iter().zip(moved).map(|(key, value)| (rank(key.get()), value.get())));
    if reverse {
        pairs.sort_by(|a, b| b.0.cmp(&a.0));
    } else {
        pairs.sort_by(|a, b| a.0.cmp(&b.0));
    }
    for (slot, (_, value)) in moved.iter().zip(&pairs) {
        slot.set(*value);
    }
    Ok(())
}
