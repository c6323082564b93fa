//! A word: one Python value in 64 bits.
//!
//! Low bit 1: a 63-bit int `(v << 1) | 1`; every int that fits is stored so. Otherwise the address of an object.
//! 0 is never a value: it stands for "absent" (unbound, exhausted, not given) or, as a result, for "raised".

#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
#[repr(transparent)]
pub struct Word(pub u64);

/// The smallest and largest int that a word holds itself.
pub const SMALL_MIN: i64 = -(1 << 62);
pub const SMALL_MAX: i64 = (1 << 62) - 1;

impl Word {
    pub const ABSENT: Word = Word(0);

    pub const fn small(value: i64) -> Word {
        debug_assert!(Word::fits(value));
        Word(((value as u64) << 1) | 1)
    }
    pub const fn fits(value: i64) -> bool {
        value >= SMALL_MIN && value <= SMALL_MAX
    }
    pub const fn is_small(self) -> bool {
        self.0 & 1 == 1
    }
    /// The int of a word for which [`Word::is_small`] holds.
    pub const fn as_small(self) -> i64 {
        (self.0 as i64) >> 1
    }
    pub const fn to_small(self) -> Option<i64> {
        if self.is_small() { Some(self.as_small()) } else { None }
    }
    pub const fn is_absent(self) -> bool {
        self.0 == 0
    }
    pub const fn is_present(self) -> bool {
        self.0 != 0
    }
    pub const fn is_object(self) -> bool {
        self.0 & 1 == 0 && self.0 != 0
    }
    pub const fn present(self) -> Option<Word> {
        if self.0 == 0 { None } else { Some(self) }
    }
}

impl core::fmt::Debug for Word {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.to_small() {
            Some(v) => write!(f, "Word({v})"),
            None => write!(f, "Word(@{:x})", self.0),
        }
    }
}
