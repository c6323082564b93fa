//! The value of a Python `str` literal: code points, among which lone surrogates may occur.

use std::borrow::Cow;
use std::fmt;

/// Code points in *generalized UTF-8*: UTF-8 extended to the surrogates U+D800 to U+DFFF, three bytes each.
///
/// It is WTF-8 but for one point: a high surrogate followed by a low one stays two code points (six bytes), because
/// `len("\ud83d\ude00") == 2` in Python. Text without surrogates is plain UTF-8, so [`PyString::as_str`] is free.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PyString(Box<[u8]>);

impl PyString {
    /// The text, unless it holds a surrogate.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }

    /// The encoding itself; for ASCII and all surrogate-free text it is UTF-8.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `bytes` were written by [`encode`].
    pub(crate) fn from_encoded(bytes: Vec<u8>) -> PyString {
        PyString(bytes.into())
    }

    /// The code points of all parts in order.
    pub fn concat(parts: impl IntoIterator<Item = PyString>) -> PyString {
        let mut bytes = Vec::new();
        parts.into_iter().for_each(|part| bytes.extend_from_slice(&part.0));
        PyString(bytes.into())
    }

    /// Code points in order, surrogates included; none is above 0x10FFFF.
    pub fn code_points(&self) -> impl Iterator<Item = u32> + '_ {
        let mut rest = &self.0[..];
        std::iter::from_fn(move || {
            let (point, len) = decode(rest)?;
            rest = &rest[len..];
            Some(point)
        })
    }

    /// The text with U+FFFD for each surrogate, for messages.
    pub fn to_lossy(&self) -> Cow<'_, str> {
        match self.as_str() {
            Some(text) => Cow::Borrowed(text),
            None => self.code_points().map(|p| char::from_u32(p).unwrap_or('\u{FFFD}')).collect(),
        }
    }
}

impl From<&str> for PyString {
    fn from(text: &str) -> PyString {
        PyString(text.as_bytes().into())
    }
}

impl From<String> for PyString {
    fn from(text: String) -> PyString {
        PyString(text.into_bytes().into())
    }
}

impl FromIterator<u32> for PyString {
    /// # Panics
    /// If a number is above 0x10FFFF.
    fn from_iter<I: IntoIterator<Item = u32>>(points: I) -> PyString {
        let mut bytes = Vec::new();
        points.into_iter().for_each(|point| encode(point, &mut bytes));
        PyString(bytes.into())
    }
}

impl fmt::Debug for PyString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_lossy(), f)
    }
}

/// Appends one code point to an encoded string.
///
/// # Panics
/// If `point` is above 0x10FFFF.
pub(crate) fn encode(point: u32, out: &mut Vec<u8>) {
    match char::from_u32(point) {
        Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        None => {
            assert!((0xD800..0xE000).contains(&point), "{point:#x} is no code point");
            out.extend([0xE0 | (point >> 12) as u8, 0x80 | (point >> 6 & 0x3F) as u8, 0x80 | (point & 0x3F) as u8]);
        }
    }
}

/// The first code point of `bytes` and its length.
fn decode(bytes: &[u8]) -> Option<(u32, usize)> {
    let tail = |i: usize| u32::from(bytes[i] & 0x3F);
    let first = u32::from(*bytes.first()?);
    Some(match first {
        0..0x80 => (first, 1),
        0x80..0xE0 => ((first & 0x1F) << 6 | tail(1), 2),
        0xE0..0xF0 => ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3),
        _ => ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surrogates_stay_apart() {
        let points = [0x61, 0xD83D, 0xDE00, 0x1F600, 0xE9];
        let text: PyString = points.into_iter().collect();
        assert!(text.code_points().eq(points));
        assert_eq!(text.as_str(), None);
        assert_eq!(text.to_lossy(), "a\u{FFFD}\u{FFFD}\u{1F600}é");
    }

    #[test]
    fn other_text_is_utf8() {
        let text = PyString::from("aé€😀");
        assert_eq!(text.as_str(), Some("aé€😀"));
        assert_eq!(text.code_points().collect::<Vec<_>>(), [0x61, 0xE9, 0x20AC, 0x1F600]);
    }
}
