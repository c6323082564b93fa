//! The names of characters: `\N{...}` and `unicodedata`.

use super::units::Units;

/// The code point of a character's name, in any case.
pub fn lookup(name: Units<'_>) -> Option<u32> {
    unicode_names2::character(&name.to_string_lossy()).map(u32::from)
}

/// The name of a code point.
pub fn name(code: u32) -> Option<String> {
    char::from_u32(code).and_then(unicode_names2::name).map(|name| name.to_string())
}
