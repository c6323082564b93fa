//! The hash of a tuple: xxHash over the hashes of its items, with CPython's constants, so that values agree.

use crate::prelude::*;

const PRIME_1: u64 = 11400714785074694791;
const PRIME_2: u64 = 14029467366897019727;
const PRIME_5: u64 = 2870177450012600261;

/// Hashes of items, being combined.
pub struct HashMix {
    state: u64,
    count: u64,
}

impl HashMix {
    #[expect(clippy::new_without_default, reason = "a mix is always started explicitly")]
    pub fn new() -> HashMix {
        HashMix { state: PRIME_5, count: 0 }
    }
    #[inline]
    pub fn add(&mut self, hash: i64) {
        self.state = self.state.wrapping_add((hash as u64).wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1);
        self.count += 1;
    }
    pub fn finish(self) -> i64 {
        let state = self.state.wrapping_add(self.count ^ (PRIME_5 ^ 3527539));
        Self::valid(state)
    }
    /// As `slice` ends its hash: the number of parts is always three.
    pub fn finish_without_length(self) -> i64 {
        Self::valid(self.state)
    }
    /// -1 is not a hash.
    fn valid(state: u64) -> i64 {
        if state == u64::MAX { 1546275796 } else { state as i64 }
    }
}

pub fn hash(cx: &mut Ctx, tuple: Word) -> Res<i64> {
    let mut mix = HashMix::new();
    for item in super::words_of(tuple) {
        mix.add(crate::object::hash::hash(cx, *item)?);
    }
    Ok(mix.finish())
}
