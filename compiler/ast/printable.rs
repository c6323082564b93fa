//! Which characters Python shows as they are.

use unicode_general_category::{GeneralCategory, get_general_category};

/// `str.isprintable` for one character: `repr` escapes the others.
pub fn is_printable(c: char) -> bool {
    match c {
        ' '..='~' => true,
        _ => !matches!(
            get_general_category(c),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::Surrogate
                | GeneralCategory::PrivateUse
                | GeneralCategory::Unassigned
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
                | GeneralCategory::SpaceSeparator
        ),
    }
}
