//! Sets of characters: as they are parsed, and as they are tested.

use super::fold::Fold;
use crate::text::unicode;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    Range(u32, u32),
    Category(Category),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    Digit,
    NotDigit,
    Space,
    NotSpace,
    Word,
    NotWord,
}

impl Category {
    pub const ALL: [Category; 6] =
        [Category::Digit, Category::NotDigit, Category::Space, Category::NotSpace, Category::Word, Category::NotWord];

    /// The category of the letter in `\d` and its like.
    pub fn of_letter(letter: char) -> Option<Category> {
        Some(match letter {
            'd' => Category::Digit,
            'D' => Category::NotDigit,
            's' => Category::Space,
            'S' => Category::NotSpace,
            'w' => Category::Word,
            'W' => Category::NotWord,
            _ => return None,
        })
    }

    pub fn has(self, code: u32, by_unicode: bool) -> bool {
        match self {
            Category::Digit => is_digit(code, by_unicode),
            Category::NotDigit => !is_digit(code, by_unicode),
            Category::Space => is_space(code, by_unicode),
            Category::NotSpace => !is_space(code, by_unicode),
            Category::Word => is_word(code, by_unicode),
            Category::NotWord => !is_word(code, by_unicode),
        }
    }
}

fn is_digit(code: u32, by_unicode: bool) -> bool {
    if by_unicode && code >= 128 { unicode::is_decimal(code) } else { (0x30..=0x39).contains(&code) }
}

fn is_space(code: u32, by_unicode: bool) -> bool {
    if by_unicode { unicode::is_space(code) } else { code == 32 || (9..=13).contains(&code) }
}

pub fn is_word(code: u32, by_unicode: bool) -> bool {
    if code < 128 {
        return code == 0x5f || char::from(code as u8).is_ascii_alphanumeric();
    }
    by_unicode && unicode::is_alphanumeric(code)
}

/// A set that can be tested. In a program it is an array of numbers:
///
/// ```text
/// flags | 8 words of bits, for codes below 256 | number of ranges | low, high ... in order
/// ```
/// The flags: bit 0 negates what the ranges and categories say, bits 1 and 2 are the fold, bit 3 says that categories
/// are Unicode's, and from bit 4 there is a bit per category. The words of bits have the final answer.
pub struct Charset;

const NEGATE: u32 = 1;
const BY_UNICODE: u32 = 8;
const CATEGORIES_FROM: u32 = 4;

/// The place of the count of ranges.
const RANGES: usize = 9;

impl Charset {
    /// Appends the numbers of a set.
    pub fn emit(out: &mut Vec<u32>, negate: bool, items: &[Item], fold: Fold, by_unicode: bool) {
        let mut flags = u32::from(negate) | fold.number() << 1 | if by_unicode { BY_UNICODE } else { 0 };
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for item in items {
            match *item {
                Item::Category(category) => flags |= 1 << (CATEGORIES_FROM + category as u32),
                Item::Range(low, high) => folded(low, high, fold, &mut ranges),
            }
        }
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::new();
        for (low, high) in ranges {
            match merged.last_mut() {
                Some(last) if low <= last.1.saturating_add(1) => last.1 = last.1.max(high),
                _ => merged.push((low, high)),
            }
        }
        let start = out.len();
        out.push(flags);
        out.extend([0; 8]);
        out.push(merged.len() as u32);
        out.extend(merged.iter().flat_map(|&(low, high)| [low, high]));
        let mut bits = [0u32; 8];
        for code in 0..256u32 {
            if Self::slow(&out[start..], code) {
                bits[code as usize / 32] |= 1 << (code % 32);
            }
        }
        out[start + 1..start + RANGES].copy_from_slice(&bits);
    }

    /// How many numbers the set has.
    #[inline]
    pub fn len(set: &[u32]) -> usize {
        RANGES + 1 + 2 * set[RANGES] as usize
    }

    #[inline]
    pub fn has(set: &[u32], code: u32) -> bool {
        if code < 256 {
            return set[1 + code as usize / 32] >> (code % 32) & 1 != 0;
        }
        Self::slow(set, code)
    }

    fn slow(set: &[u32], code: u32) -> bool {
        let flags = set[0];
        let code = Fold::of_number(flags >> 1 & 3).lower(code);
        let ranges = &set[RANGES + 1..Self::len(set)];
        let by_unicode = flags & BY_UNICODE != 0;
        let found = in_ranges(ranges, code)
            || flags >> CATEGORIES_FROM != 0
                && Category::ALL.iter().any(|&c| flags >> (CATEGORIES_FROM + c as u32) & 1 != 0 && c.has(code, by_unicode));
        found != (flags & NEGATE != 0)
    }
}

fn in_ranges(ranges: &[u32], code: u32) -> bool {
    let (mut low, mut high) = (0, ranges.len() / 2);
    while low < high {
        let middle = (low + high) / 2;
        if code < ranges[2 * middle] {
            high = middle;
        } else if code > ranges[2 * middle + 1] {
            low = middle + 1;
        } else {
            return true;
        }
    }
    false
}

/// The lower-case forms of a range, and the characters that are equal to them.
fn folded(low: u32, high: u32, fold: Fold, out: &mut Vec<(u32, u32)>) {
    if fold == Fold::Exact {
        out.push((low, high));
        return;
    }
    let mut push = |code: u32| match out.last_mut() {
        Some(last) if last.1.wrapping_add(1) == code => last.1 = code,
        _ => out.push((code, code)),
    };
    for code in low..=high {
        push(fold.lower(code));
    }
    let lowered: Vec<u32> = (low..=high).map(|code| fold.lower(code)).filter(|&l| fold.others(l).next().is_some()).collect();
    out.extend(lowered.into_iter().flat_map(|l| fold.others(l)).map(|c| (c, c)));
}
