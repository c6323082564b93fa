//! A range of bytes in one source file.

/// Byte offsets `lo..hi` into [`SourceFile::text`](super::SourceFile::text).
///
/// Spans of Python nodes are exactly CPython's `lineno`, `col_offset`, `end_lineno` and `end_col_offset`; a span does not
/// name its file, since a module is one file and travels with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    pub lo: u32,
    pub hi: u32,
}

impl Span {
    pub const fn new(lo: u32, hi: u32) -> Span {
        Span { lo, hi }
    }

    /// The empty span at `at`, for what is missing there.
    pub const fn point(at: u32) -> Span {
        Span { lo: at, hi: at }
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    pub const fn len(self) -> u32 {
        self.hi - self.lo
    }

    pub const fn is_empty(self) -> bool {
        self.lo == self.hi
    }

    pub const fn contains(self, offset: u32) -> bool {
        self.lo <= offset && offset < self.hi
    }

    pub fn range(self) -> std::ops::Range<usize> {
        self.lo as usize..self.hi as usize
    }
}
