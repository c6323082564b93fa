//! Case: lower, upper, title, capitalize, swapcase, casefold.

use super::builder::{self, TextBuilder};
use super::layout;
use crate::prelude::*;
use crate::text::unicode::{self, Case, map_case};
use crate::text::units::Units;

const CAPITAL_SIGMA: u32 = 0x3a3;
const SMALL_SIGMA: u32 = 0x3c3;
const FINAL_SIGMA: u32 = 0x3c2;

/// The text with each byte mapped, where it is ASCII.
fn ascii(cx: &mut Ctx, string: Word, map: fn(u8) -> u8) -> Option<Res<Word>> {
    let Units::One(bytes) = layout::units(string) else {
        return None;
    };
    if !layout::is_ascii(string) {
        return None;
    }
    if bytes.len() < 2 {
        return Some(builder::from_ascii(cx, &bytes.iter().map(|&b| map(b)).collect::<Vec<_>>()));
    }
    Some(layout::allocate::<u8>(cx, bytes.len(), true).map(|(result, to)| {
        to.iter_mut().zip(bytes).for_each(|(to, &b)| *to = map(b));
        result
    }))
}

fn each(cx: &mut Ctx, string: Word, case: Case) -> Res<Word> {
    let text = layout::units(string);
    let mut out = TextBuilder::with_capacity(text.len());
    text.iter().for_each(|code| push(&mut out, code, case));
    out.finish(cx)
}

fn push(out: &mut TextBuilder, code: u32, case: Case) {
    map_case(code, case).codes().iter().for_each(|&c| out.push(c));
}

/// The lower case of the code point at `i`: a sigma at the end of a word has a form of its own.
fn push_lower(out: &mut TextBuilder, text: Units<'_>, i: usize) {
    match text.at(i) {
        CAPITAL_SIGMA => out.push(if ends_word(text, i) { FINAL_SIGMA } else { SMALL_SIGMA }),
        code => push(out, code, Case::Lower),
    }
}

/// A cased letter stands before `i` and none behind, not counting what case ignores.
fn ends_word(text: Units<'_>, i: usize) -> bool {
    let letter = |mut codes: &mut dyn Iterator<Item = u32>| {
        (&mut codes).find(|&c| !unicode::is_case_ignorable(c)).is_some_and(unicode::is_cased)
    };
    letter(&mut text.slice(0, i).iter().rev()) && !letter(&mut text.from(i + 1).iter())
}

pub fn lower(cx: &mut Ctx, string: Word) -> Res<Word> {
    if let Some(result) = ascii(cx, string, |b| b.to_ascii_lowercase()) {
        return result;
    }
    let text = layout::units(string);
    let mut out = TextBuilder::with_capacity(text.len());
    (0..text.len()).for_each(|i| push_lower(&mut out, text, i));
    out.finish(cx)
}

pub fn upper(cx: &mut Ctx, string: Word) -> Res<Word> {
    match ascii(cx, string, |b| b.to_ascii_uppercase()) {
        Some(result) => result,
        None => each(cx, string, Case::Upper),
    }
}

pub fn casefold(cx: &mut Ctx, string: Word) -> Res<Word> {
    match ascii(cx, string, |b| b.to_ascii_lowercase()) {
        Some(result) => result,
        None => each(cx, string, Case::Fold),
    }
}

pub fn swapcase(cx: &mut Ctx, string: Word) -> Res<Word> {
    let swapped = |b: u8| if b.is_ascii_alphabetic() { b ^ 0x20 } else { b };
    if let Some(result) = ascii(cx, string, swapped) {
        return result;
    }
    let text = layout::units(string);
    let mut out = TextBuilder::with_capacity(text.len());
    for (i, code) in text.iter().enumerate() {
        if unicode::is_upper(code) {
            push_lower(&mut out, text, i);
        } else if unicode::is_lower(code) {
            push(&mut out, code, Case::Upper);
        } else {
            out.push(code);
        }
    }
    out.finish(cx)
}

pub fn capitalize(cx: &mut Ctx, string: Word) -> Res<Word> {
    let text = layout::units(string);
    let mut out = TextBuilder::with_capacity(text.len());
    for (i, code) in text.iter().enumerate() {
        if i == 0 { push(&mut out, code, Case::Title) } else { push_lower(&mut out, text, i) }
    }
    out.finish(cx)
}

pub fn title(cx: &mut Ctx, string: Word) -> Res<Word> {
    let text = layout::units(string);
    let mut out = TextBuilder::with_capacity(text.len());
    let mut in_word = false;
    for (i, code) in text.iter().enumerate() {
        if in_word { push_lower(&mut out, text, i) } else { push(&mut out, code, Case::Title) }
        in_word = unicode::is_cased(code);
    }
    out.finish(cx)
}
