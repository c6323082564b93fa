//! Sets of variables, one per block.

use super::super::build::Var;

#[derive(Clone, PartialEq, Eq, Default)]
pub struct Bits(Vec<u64>);

impl Bits {
    pub fn empty(n: usize) -> Bits {
        Bits(vec![0; n.div_ceil(64)])
    }

    pub fn has(&self, var: Var) -> bool {
        self.0[var.0 as usize / 64] >> (var.0 % 64) & 1 != 0
    }

    pub fn add(&mut self, var: Var) {
        self.0[var.0 as usize / 64] |= 1 << (var.0 % 64);
    }

    pub fn remove(&mut self, var: Var) {
        self.0[var.0 as usize / 64] &= !(1 << (var.0 % 64));
    }

    pub fn add_all(&mut self, other: &Bits) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }

    /// Keeps what is also in `other`; true if something went.
    pub fn keep(&mut self, other: &Bits) -> bool {
        let mut changed = false;
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            changed |= *a & !b != 0;
            *a &= b;
        }
        changed
    }
}
