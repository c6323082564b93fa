//! Text to UTF-8, with the treatment of lone surrogates that the standard streams use.

use crate::text::units::Units;

/// What becomes of a lone surrogate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Errors {
    Strict,
    /// U+DC80 to U+DCFF stand for bytes that were not UTF-8.
    SurrogateEscape,
    BackslashReplace,
}

/// Appends the encoding of `text`; the position of the first code point that cannot be encoded where there is one
/// (nothing is appended then).
pub fn encode(text: Units<'_>, errors: Errors, out: &mut Vec<u8>) -> Result<(), usize> {
    let start = out.len();
    for (i, code) in text.iter().enumerate() {
        match char::from_u32(code) {
            Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            None => match errors {
                Errors::SurrogateEscape if (0xdc80..=0xdcff).contains(&code) => out.push((code - 0xdc00) as u8),
                Errors::BackslashReplace => out.extend_from_slice(format!("\\u{code:04x}").as_bytes()),
                Errors::Strict | Errors::SurrogateEscape => {
                    out.truncate(start);
                    return Err(i);
                }
            },
        }
    }
    Ok(())
}
