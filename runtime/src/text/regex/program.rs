//! Compiled patterns: an array of numbers.
//!
//! ```text
//! header | operations ... SUCCESS
//! ```
//! Operations have their operands behind them; places are counted from the start of the array. Those on one
//! character come first in [`Op`]. `ONE` repeats one of these.

/// The numbers before the first operation.
pub mod header {
    /// How many marks: two per group.
    pub const MARKS: usize = 0;
    /// How many loop counters.
    pub const LOOPS: usize = 1;
    /// The least width of a match.
    pub const WIDTH: usize = 2;
    /// Where the literal is that every match begins with, or 0.
    pub const PREFIX: usize = 3;
    pub const PREFIX_LEN: usize = 4;
    /// Where the set is that has the first character of every match, or 0.
    pub const FIRST: usize = 5;
    /// Every match begins where the text does.
    pub const ANCHORED: usize = 6;
    pub const SIZE: usize = 7;
}

macro_rules! ops {
    ($($(#[$doc:meta])* $name:ident = $n:literal;)*) => { $( $(#[$doc])* pub const $name: u32 = $n; )* };
}

ops! {
    /// Any character but a line feed.
    ANY = 0;
    ANY_ALL = 1;
    /// `code`
    LITERAL = 2;
    NOT_LITERAL = 3;
    /// A set, see `charset`.
    SET = 4;
    FAIL = 5;
    SUCCESS = 6;
    /// `mark`: stores the position; odd marks close a group.
    MARK = 7;
    /// `target`
    JUMP = 8;
    /// `other`: tries what follows, then `other`.
    SPLIT = 9;
    /// `kind, min, max, next`, then an operation on one character.
    ONE = 10;
    /// `loop`: begins to count.
    ENTER = 11;
    /// `loop, kind, min, max, exit`, then the body and a jump back to here.
    NEXT = 12;
    /// What follows up to COMMIT is matched once only.
    ATOMIC = 13;
    COMMIT = 14;
    /// `back, after`: what follows up to FOUND matches here, `back` characters before.
    LOOK = 15;
    /// Ends a look: goes on where it began.
    FOUND = 16;
    /// `back, after`: what follows up to REFUSE does not match.
    LOOK_NOT = 17;
    REFUSE = 18;
    /// `group, fold`
    REFERENCE = 19;
    /// `group, else`
    CONDITION = 20;
    /// `kind`, see [`at`]
    AT = 21;
}

/// The places that AT tests.
pub mod at {
    pub const TEXT_START: u32 = 0;
    pub const LINE_START: u32 = 1;
    pub const TEXT_END: u32 = 2;
    /// At the end, or before a line feed that ends the text.
    pub const END: u32 = 3;
    pub const LINE_END: u32 = 4;
    pub const BOUNDARY: u32 = 5;
    pub const NOT_BOUNDARY: u32 = 6;
    pub const BOUNDARY_UNICODE: u32 = 7;
    pub const NOT_BOUNDARY_UNICODE: u32 = 8;
}

pub mod kind {
    pub const GREEDY: u32 = 0;
    pub const LAZY: u32 = 1;
    pub const POSSESSIVE: u32 = 2;
}

pub type Program = Vec<u32>;
