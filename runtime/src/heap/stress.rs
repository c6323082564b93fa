//! The stress mode: `SX_GC_STRESS=n` collects at every n-th allocation and overwrites what was freed, so that an object
//! that nobody kept alive is found missing at once.

use sxc_abi::Cursor;

/// Freed cells are filled with this; as a header it points nowhere.
pub const POISON: u64 = 0x5af3_5af3_5af3_5af0;

#[derive(Clone, Copy, Default)]
pub struct Stress {
    /// 0: off.
    every: u32,
    until_next: u32,
}

impl Stress {
    pub const OFF: Stress = Stress { every: 0, until_next: 0 };

    pub fn every(n: u32) -> Stress {
        Stress { every: n, until_next: n }
    }

    pub fn from_environment() -> Stress {
        let n = std::env::var("SX_GC_STRESS").ok().and_then(|text| text.parse().ok());
        Stress::every(n.unwrap_or(0))
    }

    pub fn is_on(&self) -> bool {
        self.every != 0
    }

    /// Counts an allocation; true for each n-th.
    pub fn is_due(&mut self) -> bool {
        if self.every == 0 {
            return false;
        }
        self.until_next -= 1;
        if self.until_next == 0 {
            self.until_next = self.every;
            return true;
        }
        false
    }

    /// The part of a run that is handed out at once, and the rest. Under stress that is a single cell, so that every
    /// allocation comes by.
    pub fn shorten(&self, run: Cursor, cell: usize) -> (Cursor, Cursor) {
        if !self.is_on() {
            return (run, Cursor { next: run.limit, limit: run.limit });
        }
        let middle = run.next + cell;
        (Cursor { next: run.next, limit: middle }, Cursor { next: middle, limit: run.limit })
    }
}
