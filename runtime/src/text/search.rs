//! Finding text in text. Positions count code points.

use super::units::{Unit, Units};
use memchr::memmem;

/// Where `needle` first occurs in `hay`. The empty needle occurs at 0.
pub fn find(hay: Units<'_>, needle: Units<'_>) -> Option<usize> {
    by_width(hay, needle, Direction::Forward)
}

/// Where `needle` last occurs in `hay`. The empty needle occurs at the end.
pub fn rfind(hay: Units<'_>, needle: Units<'_>) -> Option<usize> {
    by_width(hay, needle, Direction::Backward)
}

/// How often `needle` occurs without overlap; the empty one before each code point and at the end. Stops at `max`.
pub fn count(hay: Units<'_>, needle: Units<'_>, max: usize) -> usize {
    if needle.is_empty() {
        return (hay.len() + 1).min(max);
    }
    Occurrences::new(hay, needle).take(max).count()
}

/// The places of `needle` from left to right, without overlap. The needle is not empty.
pub struct Occurrences<'a> {
    hay: Units<'a>,
    needle: Needle<'a>,
    at: usize,
}

enum Needle<'a> {
    Byte(u8),
    Bytes(Box<memmem::Finder<'a>>),
    Wide(Units<'a>),
}

impl<'a> Occurrences<'a> {
    pub fn new(hay: Units<'a>, needle: Units<'a>) -> Occurrences<'a> {
        let needle = match (hay, needle) {
            (Units::One(_), Units::One(&[b])) => Needle::Byte(b),
            (Units::One(_), Units::One(n)) => Needle::Bytes(Box::new(memmem::Finder::new(n))),
            (_, n) => Needle::Wide(n),
        };
        Occurrences { hay, needle, at: 0 }
    }
}

impl Iterator for Occurrences<'_> {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {
        let rest = self.hay.from(self.at);
        let (found, len) = match (&self.needle, rest) {
            (Needle::Byte(b), Units::One(r)) => (memchr::memchr(*b, r), 1),
            (Needle::Bytes(f), Units::One(r)) => (f.find(r), f.needle().len()),
            (Needle::Wide(n), r) => (find(r, *n), n.len()),
            (Needle::Byte(_) | Needle::Bytes(_), Units::Two(_) | Units::Four(_)) => (None, 0),
        };
        let place = self.at + found?;
        self.at = place + len;
        Some(place)
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Forward,
    Backward,
}

fn by_width(hay: Units<'_>, needle: Units<'_>, direction: Direction) -> Option<usize> {
    if needle.len() > hay.len() {
        return None;
    }
    match (hay, needle) {
        (Units::One(h), Units::One(&[n])) => match direction {
            Direction::Forward => memchr::memchr(n, h),
            Direction::Backward => memchr::memrchr(n, h),
        },
        (Units::One(h), Units::One(n)) => match direction {
            Direction::Forward => memmem::find(h, n),
            Direction::Backward => memmem::rfind(h, n),
        },
        (Units::Two(h), Units::Two(n)) => wide(h, n, direction),
        (Units::Four(h), Units::Four(n)) => wide(h, n, direction),
        (h, n) => crate::with_units!(h, h => rewidened(h, n, direction)),
    }
}

/// The needle is brought to the width of the text; a needle with larger code points does not occur.
fn rewidened<T: Unit>(hay: &[T], needle: Units<'_>, direction: Direction) -> Option<usize> {
    let bits = 8 * u32::from(T::WIDTH);
    if bits < 32 && needle.all_bits() >> bits != 0 {
        return None;
    }
    let needle: Vec<T> = needle.iter().map(T::from_code).collect();
    match (T::wrap(hay), T::wrap(&needle)) {
        (h @ Units::One(_), n) => by_width(h, n, direction),
        _ => wide(hay, &needle, direction),
    }
}

/// Horspool's search with a 64-bit set of the needle's units (by their low bits).
fn wide<T: Unit>(hay: &[T], needle: &[T], direction: Direction) -> Option<usize> {
    let (n, m) = (hay.len(), needle.len());
    if m == 0 {
        return Some(match direction {
            Direction::Forward => 0,
            Direction::Backward => n,
        });
    }
    match direction {
        Direction::Forward => {
            let last = needle[m - 1];
            let set = members(needle);
            let skip = needle[..m - 1].iter().rev().position(|&u| u == last).map_or(m, |p| p + 1);
            let mut i = 0;
            while i + m <= n {
                if hay[i + m - 1] == last && hay[i..i + m] == *needle {
                    return Some(i);
                }
                let next_outside = i + m < n && !has(set, hay[i + m]);
                i += match (next_outside, hay[i + m - 1] == last) {
                    (true, _) => m + 1,
                    (false, true) => skip,
                    (false, false) => 1,
                };
            }
            None
        }
        Direction::Backward => (0..=n - m).rev().find(|&i| hay[i] == needle[0] && hay[i..i + m] == *needle),
    }
}

fn members<T: Unit>(needle: &[T]) -> u64 {
    needle.iter().fold(0, |set, u| set | 1 << (u.code() & 63))
}

fn has<T: Unit>(set: u64, unit: T) -> bool {
    set >> (unit.code() & 63) & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_at_every_width() {
        let (a, b) = ([1u16, 700, 2, 700, 3], [1u32, 70_000, 2, 700, 3]);
        assert_eq!(find(Units::Two(&a), Units::Two(&[700, 3])), Some(3));
        assert_eq!(rfind(Units::Two(&a), Units::Two(&[700])), Some(3));
        assert_eq!(find(Units::Four(&b), Units::Two(&[700, 3])), Some(3));
        assert_eq!(find(Units::Two(&a), Units::Four(&[70_000])), None);
        assert_eq!(find(Units::Two(&a), Units::One(&[2])), Some(2));
        assert_eq!(count(Units::One(b"aaaa"), Units::One(b"aa"), usize::MAX), 2);
        assert_eq!(rfind(Units::One(b"abc"), Units::EMPTY), Some(3));
    }

    #[test]
    fn agrees_with_naive_search() {
        let mut seed = 1u32;
        let mut next = |n: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) % n
        };
        for _ in 0..2000 {
            let hay: Vec<u16> = (0..next(40)).map(|_| 300 + next(3) as u16).collect();
            let needle: Vec<u16> = (0..=next(4)).map(|_| 300 + next(3) as u16).collect();
            let naive = hay.windows(needle.len()).position(|w| w == needle);
            assert_eq!(find(Units::Two(&hay), Units::Two(&needle)), naive);
            let last = hay.windows(needle.len()).rposition(|w| w == needle);
            assert_eq!(rfind(Units::Two(&hay), Units::Two(&needle)), last);
        }
    }
}
