//! Texts in quotes, in one line and in ASCII where control characters or lone surrogates occur.

use std::fmt::Write;

pub fn quote(points: impl IntoIterator<Item = u32>) -> String {
    let mut out = String::from("\"");
    for point in points {
        match char::from_u32(point) {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some(c) if !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}') => out.push(c),
            _ => {
                let _ = write!(out, "\\{{{point:x}}}");
            }
        }
    }
    out.push('"');
    out
}

/// The text needs no quotes.
pub fn is_word(text: &str) -> bool {
    let first = text.chars().next();
    first.is_some_and(|c| c.is_alphabetic() || c == '_') && text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.')
}
