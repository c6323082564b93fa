//! `format(int, spec)`.

use super::repr::Int;
use super::text;
use crate::prelude::*;
use crate::raise::{error, type_name, value_error};
use crate::types::format_spec::{Number, Spec};

/// `int.__format__`.
pub fn format(cx: &mut Ctx, value: Word, spec: Word) -> Res<Word> {
    let text = crate::types::format_spec::text_of(cx, spec)?;
    if text.is_empty() {
        return crate::object::format::str_of(cx, value);
    }
    let type_name = type_name(value);
    let spec = Spec::parse(cx, &text, &type_name)?;
    let out = match spec.kind {
        None | Some('d' | 'b' | 'o' | 'x' | 'X' | 'n') => integer(cx, Int::of(value), &spec)?,
        Some('c') => character(cx, Int::of(value), &spec)?,
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => {
            let float = super::to_f64(cx, value)?;
            crate::types::float::format::formatted(cx, float, &spec)?
        }
        Some(kind) => return Err(crate::types::format_spec::unknown_kind(cx, kind, &type_name)),
    };
    crate::types::str::new(cx, &out)
}

pub fn integer(cx: &mut Ctx, value: Int, spec: &Spec) -> Res<String> {
    check_flags(cx, spec)?;
    let (base, prefix) = match spec.kind {
        Some('b') => (2, "0b"),
        Some('o') => (8, "0o"),
        Some('x') => (16, "0x"),
        Some('X') => (16, "0X"),
        _ => (10, ""),
    };
    let mut digits = if base == 10 { text::decimal(cx, value)? } else { text::radix(value, base) };
    if value.negative {
        digits.remove(0);
    }
    if spec.kind == Some('X') {
        digits.make_ascii_uppercase();
    }
    let group = if matches!(base, 2 | 8 | 16) { 4 } else { 3 };
    let prefix = if spec.alternate { prefix } else { "" };
    spec.number(cx, Number { negative: value.negative, prefix, digits: &digits, rest: "", group })
}

fn check_flags(cx: &mut Ctx, spec: &Spec) -> Res<()> {
    if spec.precision.is_some() {
        return Err(value_error(cx, format_args!("Precision not allowed in integer format specifier")));
    }
    if spec.coerce_zero {
        return Err(value_error(cx, format_args!("Negative zero coercion (z) not allowed in integer format specifier")));
    }
    Ok(())
}

/// `c`: the character with this code.
fn character(cx: &mut Ctx, value: Int, spec: &Spec) -> Res<String> {
    check_flags(cx, spec)?;
    if spec.sign.is_some() {
        return Err(value_error(cx, format_args!("Sign not allowed with integer format specifier 'c'")));
    }
    if spec.alternate {
        return Err(value_error(cx, format_args!("Alternate form (#) not allowed with integer format specifier 'c'")));
    }
    let Some(code) = Int::to_u64(&value).filter(|&code| code < 0x11_0000) else {
        return Err(error(cx, ClassId::OverflowError, format_args!("%c arg not in range(0x110000)")));
    };
    let character = char::from_u32(code as u32).unwrap_or(char::REPLACEMENT_CHARACTER);
    spec.padded(cx, &character.to_string(), '>')
}
