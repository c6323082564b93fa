//! Properties and case mappings of code points in the Unicode version of Python 3.14 (16.0).
//!
//! `unicode16.bin` is written by `tools/unicode_tables.py`: four counts (blocks of the index, distinct blocks, records,
//! special numbers), then the index (u16 each: which distinct block), the blocks (128 x u16: which record), the records
//! (24 bytes: flags, four case mappings, decimal, digit, category), and the special mappings (u32: length, code points).

static DATA: &[u8] = include_bytes!("unicode16.bin");

const BLOCK: usize = 128;
const HEADER: usize = 16;
const RECORD: usize = 24;
const BLOCKS_AT: usize = HEADER + 2 * 8704;

const ALPHA: u32 = 1 << 0;
const DECIMAL: u32 = 1 << 1;
const DIGIT: u32 = 1 << 2;
const NUMERIC: u32 = 1 << 3;
const LOWER: u32 = 1 << 4;
const UPPER: u32 = 1 << 5;
const TITLE: u32 = 1 << 6;
const SPACE: u32 = 1 << 7;
const PRINTABLE: u32 = 1 << 8;
const XID_START: u32 = 1 << 9;
const XID_CONTINUE: u32 = 1 << 10;
const CASED: u32 = 1 << 11;
const CASE_IGNORABLE: u32 = 1 << 12;
const LINE_BREAK: u32 = 1 << 13;

/// The two-letter general categories, in the order that records number them.
pub const CATEGORIES: [&str; 30] = [
    "Cn", "Lu", "Ll", "Lt", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Lm", "Lo", "Pc",
    "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So",
];

const fn short(at: usize) -> usize {
    u16::from_le_bytes([DATA[at], DATA[at + 1]]) as usize
}

const fn long(at: usize) -> u32 {
    u32::from_le_bytes([DATA[at], DATA[at + 1], DATA[at + 2], DATA[at + 3]])
}

/// Where the record of a code point starts.
const fn record(code: u32) -> usize {
    let code = code as usize;
    let block = short(HEADER + 2 * (code / BLOCK));
    let record = short(BLOCKS_AT + 2 * (block * BLOCK + code % BLOCK));
    BLOCKS_AT + 2 * BLOCK * long(4) as usize + RECORD * record
}

/// The flags of the first code points.
static LATIN: [u32; 256] = {
    let mut flags = [0; 256];
    let mut code = 0;
    while code < flags.len() {
        flags[code] = long(record(code as u32));
        code += 1;
    }
    flags
};

#[inline]
fn flag(code: u32, bit: u32) -> bool {
    let flags = match LATIN.get(code as usize) {
        Some(flags) => *flags,
        None => long(record(code)),
    };
    flags & bit != 0
}

macro_rules! properties {
    ($($(#[$doc:meta])* $name:ident $bit:ident;)*) => { $(
        $(#[$doc])*
        pub fn $name(code: u32) -> bool {
            flag(code, $bit)
        }
    )* };
}

properties! {
    is_alpha ALPHA;
    is_decimal DECIMAL;
    is_digit DIGIT;
    is_numeric NUMERIC;
    is_lower LOWER;
    is_upper UPPER;
    /// Category Lt.
    is_title TITLE;
    is_space SPACE;
    is_printable PRINTABLE;
    is_identifier_start XID_START;
    is_identifier_continue XID_CONTINUE;
    is_cased CASED;
    is_case_ignorable CASE_IGNORABLE;
    is_line_break LINE_BREAK;
}

pub fn is_alphanumeric(code: u32) -> bool {
    flag(code, ALPHA | DECIMAL | DIGIT | NUMERIC)
}

/// The value of a decimal digit.
pub fn decimal(code: u32) -> Option<u32> {
    u32::try_from(DATA[record(code) + 20] as i8).ok()
}

/// The value of a digit, superscripts and the like included.
pub fn digit(code: u32) -> Option<u32> {
    u32::try_from(DATA[record(code) + 21] as i8).ok()
}

/// The general category, as a place in [`CATEGORIES`].
pub fn category(code: u32) -> usize {
    usize::from(DATA[record(code) + 22])
}

#[derive(Clone, Copy)]
pub enum Case {
    Upper,
    Lower,
    Title,
    Fold,
}

/// Up to three code points that one maps to.
#[derive(Clone, Copy)]
pub struct Mapped {
    codes: [u32; 3],
    len: usize,
}

impl Mapped {
    pub fn codes(&self) -> &[u32] {
        &self.codes[..self.len]
    }
}

/// The full case mapping of a code point on its own.
pub fn map_case(code: u32, case: Case) -> Mapped {
    let at = record(code);
    let value = long(at + 4 + 4 * case as usize);
    if long(at) >> (16 + case as usize) & 1 == 0 {
        return Mapped { codes: [code.wrapping_add(value), 0, 0], len: 1 };
    }
    let specials = BLOCKS_AT + 2 * BLOCK * long(4) as usize + RECORD * long(8) as usize;
    let at = specials + 4 * value as usize;
    let len = long(at) as usize;
    let mut codes = [0; 3];
    for (i, code) in codes[..len].iter_mut().enumerate() {
        *code = long(at + 4 + 4 * i);
    }
    Mapped { codes, len }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_case_and_digits() {
        assert_eq!(map_case('ß' as u32, Case::Upper).codes(), ['S' as u32, 'S' as u32]);
        assert_eq!(map_case('a' as u32, Case::Upper).codes(), ['A' as u32]);
        assert_eq!(map_case(0x1c4, Case::Title).codes(), [0x1c5]);
        assert_eq!(decimal('٣' as u32), Some(3));
        assert_eq!((decimal('²' as u32), digit('²' as u32)), (None, Some(2)));
        assert!(is_space(0x3000) && is_line_break(0x2028) && !is_printable(0xad));
        assert_eq!(CATEGORIES[category('a' as u32)], "Ll");
        assert_eq!(long(0), 8704);
    }
}
