//! Checking arguments of str methods, with CPython's texts.

use super::layout;
use crate::prelude::*;
use crate::raise::{type_error, type_name};
use crate::text::units::Units;

/// A str argument; `what` names it: `find() argument 1`.
pub fn text<'a>(cx: &mut Ctx, value: Word, what: &str) -> Res<Units<'a>> {
    if layout::is_str(value) {
        return Ok(layout::units(value));
    }
    let class = class_of_argument(value);
    Err(type_error(cx, format_args!("{what} must be str, not {class}")))
}

/// A str argument without a name in its message.
pub fn bare_text<'a>(cx: &mut Ctx, value: Word) -> Res<Units<'a>> {
    if layout::is_str(value) {
        return Ok(layout::units(value));
    }
    let class = type_name(value);
    Err(type_error(cx, format_args!("must be str, not {class}")))
}

/// The argument was given and is not None.
pub fn given(value: Word) -> Option<Word> {
    value.present().filter(|&w| w != none())
}

/// The class of an argument as messages about arguments show it: None is called by its name.
pub fn class_of_argument(value: Word) -> String {
    if value == none() { "None".into() } else { type_name(value) }
}
