//! `unicodedata`: names, categories and normal forms of characters.

use crate::prelude::*;
use crate::raise;
use crate::text::units::Units;
use crate::text::{names, unicode};
use crate::types::str::TextBuilder;
use crate::types::str;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

pub static MODULE: NativeModule = NativeModule {
    name: "unicodedata",
    functions: &[
        native!("category(chr, /)", category, 1),
        native!("combining(chr, /)", combining, 1),
        native!("decimal(chr, default=None, /)", decimal, 2),
        native!("digit(chr, default=None, /)", digit, 2),
        native!("is_normalized(form, unistr, /)", is_normalized, 2),
        native!("lookup(name, /)", lookup, 1),
        native!("name(chr, default=None, /)", name, 2),
        native!("normalize(form, unistr, /)", normalize, 2),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    let version = str::new(cx, "16.0.0")?;
    super::set(cx, module, "unidata_version", version)
}

/// The only character of an argument.
fn character(cx: &mut Ctx, function: &str, place: &str, value: Word) -> Res<u32> {
    if !str::is_str(value) {
        let class = str::class_of_argument(value);
        return Err(raise::type_error(cx, format_args!("{function}() {place} must be a unicode character, not {class}")));
    }
    match str::units(value) {
        text if text.len() == 1 => Ok(text.at(0)),
        text => {
            let len = text.len();
            let message = format_args!("{function}(): {place} must be a unicode character, not a string of length {len}");
            Err(raise::type_error(cx, message))
        }
    }
}

fn category(cx: &mut Ctx, value: Word) -> Res<Word> {
    let code = character(cx, "category", "argument", value)?;
    str::new(cx, unicode::CATEGORIES[unicode::category(code)])
}

fn combining(cx: &mut Ctx, value: Word) -> Res<Word> {
    let code = character(cx, "combining", "argument", value)?;
    Ok(Word::small(char::from_u32(code).map_or(0, |c| i64::from(canonical_combining_class(c)))))
}

fn or_default(cx: &mut Ctx, value: Option<u32>, default: Word, message: &str) -> Res<Word> {
    match (value, default.present()) {
        (Some(value), _) => Ok(Word::small(i64::from(value))),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(raise::value_error(cx, format_args!("{message}"))),
    }
}

fn decimal(cx: &mut Ctx, value: Word, default: Word) -> Res<Word> {
    let code = character(cx, "decimal", "argument 1", value)?;
    or_default(cx, unicode::decimal(code), default, "not a decimal")
}

fn digit(cx: &mut Ctx, value: Word, default: Word) -> Res<Word> {
    let code = character(cx, "digit", "argument 1", value)?;
    or_default(cx, unicode::digit(code), default, "not a digit")
}

fn name(cx: &mut Ctx, value: Word, default: Word) -> Res<Word> {
    let code = character(cx, "name", "argument 1", value)?;
    match (names::name(code), default.present()) {
        (Some(name), _) => str::new(cx, &name),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(raise::value_error(cx, format_args!("no such name"))),
    }
}

fn text<'a>(cx: &mut Ctx, function: &str, place: &str, value: Word) -> Res<Units<'a>> {
    if str::is_str(value) {
        return Ok(str::units(value));
    }
    let class = str::class_of_argument(value);
    Err(raise::type_error(cx, format_args!("{function}() {place} must be str, not {class}")))
}

fn lookup(cx: &mut Ctx, wanted: Word) -> Res<Word> {
    let name = text(cx, "lookup", "argument", wanted)?;
    match names::lookup(name) {
        Some(code) => str::from_code(cx, code),
        None => {
            let shown = name.to_string_lossy();
            let message = str::new(cx, &format!("undefined character name '{shown}'"))?;
            Err(raise::key_error(cx, message))
        }
    }
}

/// The text in a normal form; lone surrogates stay where they are.
fn normal(cx: &mut Ctx, function: &str, form: Word, value: Word) -> Res<TextBuilder> {
    let form = text(cx, function, "argument 1", form)?.to_string_lossy();
    let text = text(cx, function, "argument 2", value)?;
    let mut out = TextBuilder::new();
    let mut segment = String::new();
    let flush = |segment: &mut String, out: &mut TextBuilder| {
        match form.as_str() {
            "NFC" => segment.nfc().for_each(|c| out.push(c as u32)),
            "NFD" => segment.nfd().for_each(|c| out.push(c as u32)),
            "NFKC" => segment.nfkc().for_each(|c| out.push(c as u32)),
            _ => segment.nfkd().for_each(|c| out.push(c as u32)),
        }
        segment.clear();
    };
    if !matches!(form.as_str(), "NFC" | "NFD" | "NFKC" | "NFKD") {
        return Err(raise::value_error(cx, format_args!("invalid normalization form")));
    }
    for code in text.iter() {
        match char::from_u32(code) {
            Some(c) => segment.push(c),
            None => {
                flush(&mut segment, &mut out);
                out.push(code);
            }
        }
    }
    flush(&mut segment, &mut out);
    Ok(out)
}

fn normalize(cx: &mut Ctx, form: Word, value: Word) -> Res<Word> {
    normal(cx, "normalize", form, value)?.finish(cx)
}

fn is_normalized(cx: &mut Ctx, form: Word, value: Word) -> Res<bool> {
    let normal = normal(cx, "is_normalized", form, value)?;
    Ok(normal.units() == str::units(value))
}
