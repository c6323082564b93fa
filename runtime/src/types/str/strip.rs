//! strip, lstrip, rstrip.

use super::{arguments, layout};
use crate::prelude::*;
use crate::raise::type_error;
use crate::text::unicode;
use crate::text::units::Units;

pub fn strip(cx: &mut Ctx, string: Word, chars: Word) -> Res<Word> {
    trim(cx, string, chars, "strip", (true, true))
}

pub fn lstrip(cx: &mut Ctx, string: Word, chars: Word) -> Res<Word> {
    trim(cx, string, chars, "lstrip", (true, false))
}

pub fn rstrip(cx: &mut Ctx, string: Word, chars: Word) -> Res<Word> {
    trim(cx, string, chars, "rstrip", (false, true))
}

fn trim(cx: &mut Ctx, string: Word, chars: Word, name: &str, (left, right): (bool, bool)) -> Res<Word> {
    let text = layout::units(string);
    let (start, end) = match arguments::given(chars) {
        None => ends(text, (left, right), is_space),
        Some(set) if layout::is_str(set) => {
            let set = layout::units(set);
            ends(text, (left, right), |code| contains(set, code))
        }
        Some(_) => return Err(type_error(cx, format_args!("{name} arg must be None or str"))),
    };
    super::slice(cx, string, start, end)
}

fn is_space(code: u32) -> bool {
    match code {
        0x20 | 0x09..=0x0d | 0x1c..=0x1f => true,
        0..0x80 => false,
        _ => unicode::is_space(code),
    }
}

fn contains(set: Units<'_>, code: u32) -> bool {
    match set {
        Units::One(set) => code < 256 && memchr::memchr(code as u8, set).is_some(),
        Units::Two(_) | Units::Four(_) => set.iter().any(|c| c == code),
    }
}

fn ends(text: Units<'_>, (left, right): (bool, bool), remove: impl Fn(u32) -> bool) -> (usize, usize) {
    let (mut start, mut end) = (0, text.len());
    while left && start < end && remove(text.at(start)) {
        start += 1;
    }
    while right && end > start && remove(text.at(end - 1)) {
        end -= 1;
    }
    (start, end)
}
