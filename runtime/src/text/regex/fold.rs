//! What IGNORECASE takes for equal: characters with the same simple lower case, and those lower-case characters that
//! share their upper case.

use crate::text::unicode::{self, Case};

/// Lower-case characters with one upper case, from Unicode 16.
const SAME_UPPER: [&[u32]; 24] = [
    &[105, 305], &[115, 383], &[181, 956], &[837, 953, 8126], &[912, 8147], &[944, 8163], &[946, 976], &[949, 1013],
    &[952, 977], &[954, 1008], &[960, 982], &[961, 1009], &[962, 963], &[966, 981], &[1074, 7296], &[1076, 7297],
    &[1086, 7298], &[1089, 7299], &[1090, 7300, 7301], &[1098, 7302], &[1123, 7303], &[7304, 42571], &[7777, 7835],
    &[64261, 64262],
];

/// How characters are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fold {
    /// As they are.
    Exact,
    /// ASCII letters without their case.
    Ascii,
    Unicode,
}

impl Fold {
    #[inline]
    pub fn lower(self, code: u32) -> u32 {
        match self {
            Fold::Exact => code,
            Fold::Ascii => lower_ascii(code),
            Fold::Unicode => lower_unicode(code),
        }
    }
    /// The other lower-case characters that a lower-case one stands for.
    pub fn others(self, lower: u32) -> impl Iterator<Item = u32> {
        let row = match self {
            Fold::Unicode => SAME_UPPER.iter().find(|row| row.contains(&lower)).copied().unwrap_or(&[]),
            Fold::Exact | Fold::Ascii => &[],
        };
        row.iter().copied().filter(move |&c| c != lower)
    }
    /// The character looks the same whatever its case.
    pub fn is_caseless(self, code: u32) -> bool {
        match self {
            Fold::Exact => true,
            Fold::Ascii => lower_ascii(code) == code && !(0x61..=0x7a).contains(&code),
            Fold::Unicode => {
                lower_unicode(code) == code && upper_unicode(code) == code && self.others(code).next().is_none()
            }
        }
    }
    pub fn number(self) -> u32 {
        match self {
            Fold::Exact => 0,
            Fold::Ascii => 1,
            Fold::Unicode => 2,
        }
    }
    pub fn of_number(number: u32) -> Fold {
        match number {
            0 => Fold::Exact,
            1 => Fold::Ascii,
            _ => Fold::Unicode,
        }
    }
}

fn lower_ascii(code: u32) -> u32 {
    if (0x41..=0x5a).contains(&code) { code + 32 } else { code }
}

pub fn lower_unicode(code: u32) -> u32 {
    if code < 128 { lower_ascii(code) } else { unicode::map_case(code, Case::Lower).codes()[0] }
}

fn upper_unicode(code: u32) -> u32 {
    unicode::map_case(code, Case::Upper).codes()[0]
}
