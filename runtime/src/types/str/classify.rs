//! The questions: isalpha, isdigit, isupper, isidentifier and the rest.

use super::layout;
use crate::prelude::*;
use crate::text::unicode;
use crate::text::units::Units;

/// The text is not empty and all of it has the property.
pub fn all_are(string: Word, property: fn(u32) -> bool) -> bool {
    let text = layout::units(string);
    !text.is_empty() && text.iter().all(property)
}

macro_rules! questions {
    ($($name:ident $property:ident;)*) => { $(
        pub fn $name(_cx: &mut Ctx, string: Word) -> Word {
            boolean(all_are(string, unicode::$property))
        }
    )* };
}

questions! {
    is_alnum is_alphanumeric;
    is_alpha is_alpha;
    is_decimal is_decimal;
    is_digit is_digit;
    is_numeric is_numeric;
    is_space is_space;
}

pub fn is_ascii(_cx: &mut Ctx, string: Word) -> Word {
    boolean(layout::is_ascii(string))
}

pub fn is_printable(_cx: &mut Ctx, string: Word) -> Word {
    boolean(layout::units(string).iter().all(unicode::is_printable))
}

pub fn is_identifier(_cx: &mut Ctx, string: Word) -> Word {
    boolean(identifier(layout::units(string)))
}

/// The text can be a name.
pub fn identifier(text: Units<'_>) -> bool {
    let mut codes = text.iter();
    codes.next().is_some_and(unicode::is_identifier_start) && codes.all(unicode::is_identifier_continue)
}

pub fn is_lower(_cx: &mut Ctx, string: Word) -> Word {
    boolean(uniform(string, unicode::is_lower, unicode::is_upper))
}

pub fn is_upper(_cx: &mut Ctx, string: Word) -> Word {
    boolean(uniform(string, unicode::is_upper, unicode::is_lower))
}

/// Some code point has the case asked for, and none the other or title case.
fn uniform(string: Word, wanted: fn(u32) -> bool, other: fn(u32) -> bool) -> bool {
    let mut some = false;
    for code in layout::units(string).iter() {
        if other(code) || unicode::is_title(code) {
            return false;
        }
        some |= wanted(code);
    }
    some
}

pub fn is_title(_cx: &mut Ctx, string: Word) -> Word {
    boolean(titled(layout::units(string)))
}

fn titled(text: Units<'_>) -> bool {
    let (mut some, mut in_word) = (false, false);
    for code in text.iter() {
        let capital = unicode::is_upper(code) || unicode::is_title(code);
        if capital && in_word || unicode::is_lower(code) && !in_word {
            return false;
        }
        in_word = capital || unicode::is_lower(code);
        some |= in_word;
    }
    some
}
