//! Text as slices of code units, one slice type per width.

/// One code unit: a whole code point in 1, 2 or 4 bytes.
pub trait Unit: Copy + Eq + Ord + 'static {
    const WIDTH: u8;
    fn code(self) -> u32;
    /// The unit of a code point that fits.
    fn from_code(code: u32) -> Self;
    fn wrap(units: &[Self]) -> Units<'_>;
}

macro_rules! unit {
    ($ty:ty, $width:literal, $variant:ident) => {
        impl Unit for $ty {
            const WIDTH: u8 = $width;
            #[inline]
            fn code(self) -> u32 {
                u32::from(self)
            }
            #[inline]
            fn from_code(code: u32) -> Self {
                debug_assert!(code <= u32::from(<$ty>::MAX));
                code as $ty
            }
            fn wrap(units: &[Self]) -> Units<'_> {
                Units::$variant(units)
            }
        }
    };
}
unit!(u8, 1, One);
unit!(u16, 2, Two);
unit!(u32, 4, Four);

/// The code points of a text. Strings use the narrowest width; a slice of one may be wider than it needs to be.
#[derive(Clone, Copy)]
pub enum Units<'a> {
    One(&'a [u8]),
    Two(&'a [u16]),
    Four(&'a [u32]),
}

/// Evaluates an expression with the slice inside a [`Units`], whatever its width.
#[macro_export]
macro_rules! with_units {
    ($units:expr, $slice:ident => $body:expr) => {
        match $units {
            $crate::text::units::Units::One($slice) => $body,
            $crate::text::units::Units::Two($slice) => $body,
            $crate::text::units::Units::Four($slice) => $body,
        }
    };
}

impl<'a> Units<'a> {
    pub const EMPTY: Units<'static> = Units::One(&[]);

    #[inline]
    pub fn len(self) -> usize {
        with_units!(self, s => s.len())
    }
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }
    pub fn width(self) -> u8 {
        match self {
            Units::One(_) => 1,
            Units::Two(_) => 2,
            Units::Four(_) => 4,
        }
    }
    /// The code point at `i < len`.
    #[inline]
    pub fn at(self, i: usize) -> u32 {
        with_units!(self, s => s[i].code())
    }
    pub fn slice(self, start: usize, end: usize) -> Units<'a> {
        match self {
            Units::One(s) => Units::One(&s[start..end]),
            Units::Two(s) => Units::Two(&s[start..end]),
            Units::Four(s) => Units::Four(&s[start..end]),
        }
    }
    pub fn from(self, start: usize) -> Units<'a> {
        self.slice(start, self.len())
    }
    pub fn iter(self) -> Codes<'a> {
        Codes { units: self, front: 0, back: self.len() }
    }
    /// Every code point is below 128.
    pub fn is_ascii(self) -> bool {
        match self {
            Units::One(s) => s.is_ascii(),
            Units::Two(s) => s.iter().all(|&u| u < 128),
            Units::Four(s) => s.iter().all(|&u| u < 128),
        }
    }
    /// A number with the bit length of the largest code point.
    pub fn all_bits(self) -> u32 {
        with_units!(self, s => s.iter().fold(0, |bits, u| bits | u.code()))
    }
    /// As UTF-8, lone surrogates as U+FFFD.
    pub fn to_string_lossy(self) -> String {
        match self {
            Units::One(s) if s.is_ascii() => s.iter().map(|&b| b as char).collect(),
            _ => self.iter().map(|c| char::from_u32(c).unwrap_or('\u{fffd}')).collect(),
        }
    }
}

impl PartialEq for Units<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Units::One(a), Units::One(b)) => a == b,
            (Units::Two(a), Units::Two(b)) => a == b,
            (Units::Four(a), Units::Four(b)) => a == b,
            (a, b) => a.len() == b.len() && a.iter().eq(b.iter()),
        }
    }
}

impl Ord for Units<'_> {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        match (*self, *other) {
            (Units::One(a), Units::One(b)) => a.cmp(b),
            (Units::Two(a), Units::Two(b)) => a.cmp(b),
            (Units::Four(a), Units::Four(b)) => a.cmp(b),
            (a, b) => a.iter().cmp(b.iter()),
        }
    }
}
impl PartialOrd for Units<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Eq for Units<'_> {}

/// Iterates over code points from both ends.
#[derive(Clone)]
pub struct Codes<'a> {
    units: Units<'a>,
    front: usize,
    back: usize,
}

impl Iterator for Codes<'_> {
    type Item = u32;
    #[inline]
    fn next(&mut self) -> Option<u32> {
        if self.front == self.back {
            return None;
        }
        let code = self.units.at(self.front);
        self.front += 1;
        Some(code)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.back - self.front, Some(self.back - self.front))
    }
}
impl DoubleEndedIterator for Codes<'_> {
    fn next_back(&mut self) -> Option<u32> {
        if self.front == self.back {
            return None;
        }
        self.back -= 1;
        Some(self.units.at(self.back))
    }
}
impl ExactSizeIterator for Codes<'_> {}
