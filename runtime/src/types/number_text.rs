//! Text that `int()`, `float()` and `complex()` read: str, bytes or bytearray, brought down to ASCII.

use crate::prelude::*;

/// The first digit of each run of ten decimal digits in Unicode 16 (general category Nd), but for ASCII.
const DECIMAL_ZEROS: [u32; 75] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040,
    0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0,
    0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0,
    0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16130,
    0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0,
    0x1e5f1, 0x1e950, 0x1fbf0,
];

/// The value of a decimal digit of any script.
pub fn decimal_value(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.to_digit(10).map(|digit| digit as u8);
    }
    let code = c as u32;
    let run = DECIMAL_ZEROS.partition_point(|&zero| zero <= code);
    let zero = *DECIMAL_ZEROS.get(run.checked_sub(1)?)?;
    (code - zero < 10).then(|| (code - zero) as u8)
}

/// The characters of a str, bytes or bytearray as ASCII: digits of all scripts as `0`-`9`, other white space as a blank,
/// and anything else that is not ASCII as `?`, which no number contains. None for other types.
pub fn ascii_of(value: Word) -> Option<Vec<u8>> {
    if is_instance_of(value, ClassId::Str) {
        let text = crate::types::str::to_string_lossy(value);
        if text.is_ascii() {
            return Some(text.into_bytes());
        }
        return Some(text.chars().map(ascii_like).collect());
    }
    bytes_like(value).map(|bytes| bytes.to_vec())
}

fn ascii_like(c: char) -> u8 {
    match c {
        _ if c.is_ascii() => c as u8,
        _ if c.is_whitespace() => b' ',
        _ => decimal_value(c).map_or(b'?', |digit| b'0' + digit),
    }
}

/// The contents of a bytes or bytearray object. Valid until the next resize of a bytearray.
pub fn bytes_like<'a>(value: Word) -> Option<&'a [u8]> {
    // SAFETY: the class checks fix the layouts; the conservative stack scan keeps the object while the slice is in use.
    unsafe {
        if is_instance_of(value, ClassId::Bytes) {
            let bytes: Gc<BytesObj> = Gc::from_word(value);
            return Some(core::slice::from_raw_parts((&raw const (*bytes.as_ptr()).data).cast(), bytes.len));
        }
        if is_instance_of(value, ClassId::ByteArray) {
            let array: Gc<ByteArrayObj> = Gc::from_word(value);
            if array.store.get().is_absent() {
                return Some(&[]);
            }
            let store: Gc<StoreObj> = Gc::from_word(array.store.get());
            return Some(core::slice::from_raw_parts((&raw const (*store.as_ptr()).items).cast(), array.len.get()));
        }
    }
    None
}

/// Without the white space that C's `isspace` knows at both ends.
pub fn trim(text: &[u8]) -> &[u8] {
    let space = |b: &u8| matches!(b, b' ' | 9..=13);
    let start = text.iter().position(|b| !space(b)).unwrap_or(text.len());
    let end = text.iter().rposition(|b| !space(b)).map_or(start, |last| last + 1);
    &text[start..end]
}

/// Removes underscores that stand between digits; None where one stands elsewhere.
pub fn without_underscores(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    for (i, &b) in text.iter().enumerate() {
        if b != b'_' {
            out.push(b);
            continue;
        }
        let before = i.checked_sub(1).map(|j| text[j]);
        let after = text.get(i + 1);
        if !before.is_some_and(|b| b.is_ascii_digit()) || !after.is_some_and(u8::is_ascii_digit) {
            return None;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_have_values() {
        assert_eq!(decimal_value('٣'), Some(3));
        assert_eq!(decimal_value('９'), Some(9));
        assert_eq!(decimal_value('²'), None);
        assert_eq!(decimal_value('x'), None);
    }

    #[test]
    fn an_underscore_needs_a_digit_on_both_sides() {
        assert_eq!(without_underscores(b"1_000.5").as_deref(), Some(&b"1000.5"[..]));
        assert_eq!(without_underscores(b"1__0"), None);
        assert_eq!(without_underscores(b"1_.5"), None);
        assert_eq!(without_underscores(b"_1"), None);
    }
}
