//! The flags of a pattern, with the values of `re.RegexFlag`.

pub type Flags = u32;

pub const IGNORECASE: Flags = 2;
pub const LOCALE: Flags = 4;
pub const MULTILINE: Flags = 8;
pub const DOTALL: Flags = 16;
pub const UNICODE: Flags = 32;
pub const VERBOSE: Flags = 64;
pub const DEBUG: Flags = 128;
pub const ASCII: Flags = 256;

/// At most one of these holds.
pub const TYPE: Flags = ASCII | LOCALE | UNICODE;

/// The flag of a letter in `(?letters)`.
pub fn of_letter(letter: u32) -> Option<Flags> {
    Some(match char::from_u32(letter)? {
        'i' => IGNORECASE,
        'L' => LOCALE,
        'm' => MULTILINE,
        's' => DOTALL,
        'x' => VERBOSE,
        'a' => ASCII,
        'u' => UNICODE,
        _ => return None,
    })
}

/// The flags inside `(?add-remove:...)`.
pub fn combine(flags: Flags, add: Flags, remove: Flags) -> Flags {
    let kept = if add & TYPE != 0 { flags & !TYPE } else { flags };
    (kept | add) & !remove
}
