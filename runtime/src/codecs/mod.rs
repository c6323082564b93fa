//! Text encodings: between code points and bytes.
//!
//! `decode` and `encode` go as far as they can and describe a fault; `handlers` says what becomes of it and drives them.
//! `charmap` has the single-byte encodings, `names` all names.

pub mod charmap;
mod custom;
mod decode;
mod encode;
mod escapes;
mod handlers;
mod names;
mod utf_wide;

pub use custom::{lookup_handler, register_handler};
pub use handlers::{Decoded, Handler, decode_all, decode_some, encode_all};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Endian {
    Little,
    Big,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    Utf8,
    /// UTF-8 with an optional byte order mark.
    Utf8Sig,
    Ascii,
    Latin1,
    /// None: the byte order mark decides; little-endian without one.
    Utf16(Option<Endian>),
    Utf32(Option<Endian>),
    /// The place among the single-byte encodings.
    Charmap(usize),
    UnicodeEscape,
    RawUnicodeEscape,
}

/// Bytes or code points that a codec refuses: from `start` to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Named {
    Text(Encoding),
    /// A codec between bytes and bytes or text and text (`hex`, `rot13`), by its own name: refused by `str.encode`.
    Transform(&'static str),
}

/// The encoding of a name as programs write it.
pub fn find(name: &str) -> Option<Named> {
    // By far the most frequent spellings.
    match name {
        "utf-8" | "utf8" | "UTF-8" => return Some(Named::Text(Encoding::Utf8)),
        "ascii" => return Some(Named::Text(Encoding::Ascii)),
        "latin-1" => return Some(Named::Text(Encoding::Latin1)),
        _ => {}
    }
    let normal = normalize(name);
    let look = |name: &str| names::NAMES.binary_search_by(|(alias, _)| (*alias).cmp(name)).ok();
    let at = look(&normal).or_else(|| look(&normal.replace('.', "_")))?;
    let own = names::NAMES[at].1;
    Some(match own {
        "utf_8" => Named::Text(Encoding::Utf8),
        "utf_8_sig" => Named::Text(Encoding::Utf8Sig),
        "ascii" => Named::Text(Encoding::Ascii),
        "latin_1" => Named::Text(Encoding::Latin1),
        "utf_16" => Named::Text(Encoding::Utf16(None)),
        "utf_16_le" => Named::Text(Encoding::Utf16(Some(Endian::Little))),
        "utf_16_be" => Named::Text(Encoding::Utf16(Some(Endian::Big))),
        "utf_32" => Named::Text(Encoding::Utf32(None)),
        "utf_32_le" => Named::Text(Encoding::Utf32(Some(Endian::Little))),
        "utf_32_be" => Named::Text(Encoding::Utf32(Some(Endian::Big))),
        "unicode_escape" => Named::Text(Encoding::UnicodeEscape),
        "raw_unicode_escape" => Named::Text(Encoding::RawUnicodeEscape),
        _ => match names::CHARMAPS.iter().position(|n| *n == own) {
            Some(place) => Named::Text(Encoding::Charmap(place)),
            None => Named::Transform(own),
        },
    })
}

/// Lower case, with an underscore between words; other characters and what is not ASCII drop out.
pub fn normalize(name: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in name.chars() {
        if c.is_alphanumeric() || c == '.' {
            if gap && !out.is_empty() {
                out.push('_');
            }
            if c.is_ascii() {
                out.push(c.to_ascii_lowercase());
            }
            gap = false;
        } else {
            gap = true;
        }
    }
    out
}

impl Encoding {
    /// As `codecs.lookup(...).name` shows it.
    pub fn name(self) -> String {
        match self {
            Encoding::Utf8 => "utf-8".into(),
            Encoding::Utf8Sig => "utf-8-sig".into(),
            Encoding::Ascii => "ascii".into(),
            Encoding::Latin1 => "iso8859-1".into(),
            Encoding::Utf16(None) => "utf-16".into(),
            Encoding::Utf16(Some(Endian::Little)) => "utf-16-le".into(),
            Encoding::Utf16(Some(Endian::Big)) => "utf-16-be".into(),
            Encoding::Utf32(None) => "utf-32".into(),
            Encoding::Utf32(Some(Endian::Little)) => "utf-32-le".into(),
            Encoding::Utf32(Some(Endian::Big)) => "utf-32-be".into(),
            Encoding::Charmap(place) => names::CHARMAPS[place].replace('_', "-"),
            Encoding::UnicodeEscape => "unicode-escape".into(),
            Encoding::RawUnicodeEscape => "raw-unicode-escape".into(),
        }
    }

    /// Every code point takes a multiple of this many bytes.
    pub fn unit(self) -> usize {
        match self {
            Encoding::Utf16(_) => 2,
            Encoding::Utf32(_) => 4,
            Encoding::Utf8
            | Encoding::Utf8Sig
            | Encoding::Ascii
            | Encoding::Latin1
            | Encoding::Charmap(_)
            | Encoding::UnicodeEscape
            | Encoding::RawUnicodeEscape => 1,
        }
    }

    /// As errors of the codec call it.
    pub fn error_name(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
            Encoding::Utf16(None) => "utf-16",
            Encoding::Utf16(Some(Endian::Little)) => "utf-16-le",
            Encoding::Utf16(Some(Endian::Big)) => "utf-16-be",
            Encoding::Utf32(None) => "utf-32",
            Encoding::Utf32(Some(Endian::Little)) => "utf-32-le",
            Encoding::Utf32(Some(Endian::Big)) => "utf-32-be",
            Encoding::Charmap(_) => "charmap",
            Encoding::UnicodeEscape => "unicodeescape",
            Encoding::RawUnicodeEscape => "rawunicodeescape",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_encodings_by_any_spelling() {
        for name in ["UTF8", "U8", "utf 8", " utf8", "utf--8", "utf_8"] {
            assert_eq!(find(name), Some(Named::Text(Encoding::Utf8)), "{name}");
        }
        assert_eq!(find("iso8859-1"), Some(Named::Text(Encoding::Latin1)));
        assert_eq!(find("rot13"), Some(Named::Transform("rot_13")));
        assert_eq!(find(""), None);
        assert_eq!(find("zzz"), None);
        assert!(names::NAMES.is_sorted());
    }
}
