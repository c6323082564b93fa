//! Conversions and arithmetic: hex, chr, divmod, round, hash and the like.

use crate::object::{format as text, hash as hashing, intern, operators, special};
use crate::prelude::*;
use crate::raise;
use crate::types;

pub fn bin(cx: &mut Ctx, number: Word) -> Res<Word> {
    in_base(cx, number, "#b")
}

pub fn oct(cx: &mut Ctx, number: Word) -> Res<Word> {
    in_base(cx, number, "#o")
}

pub fn hex(cx: &mut Ctx, number: Word) -> Res<Word> {
    in_base(cx, number, "#x")
}

fn in_base(cx: &mut Ctx, number: Word, spec: &str) -> Res<Word> {
    let int = operators::index(cx, number)?;
    let spec = intern::intern(cx, spec)?;
    text::format(cx, int, spec)
}

pub fn chr(cx: &mut Ctx, code: Word) -> Res<Word> {
    let code = operators::index(cx, code)?;
    match code.to_small() {
        Some(code @ 0..=0x10_ffff) => types::str::from_code(cx, code as u32),
        _ => Err(raise::value_error(cx, format_args!("chr() arg not in range(0x110000)"))),
    }
}

pub fn ord(cx: &mut Ctx, character: Word) -> Res<Word> {
    let (len, first) = if types::str::is_str(character) {
        let units = types::str::units(character);
        (units.len(), units.iter().next())
    } else if is_instance_of(character, ClassId::Bytes) || is_instance_of(character, ClassId::ByteArray) {
        let bytes = crate::object::sequence::length(cx, character)?;
        let first = if bytes == 1 { crate::object::sequence::get_item(cx, character, Word::small(0))?.to_small() } else { None };
        (bytes, first.map(|byte| byte as u32))
    } else {
        let name = raise::type_name(character);
        return Err(raise::type_error(cx, format_args!("ord() expected string of length 1, but {name} found")));
    };
    match first {
        Some(code) if len == 1 => Ok(Word::small(i64::from(code))),
        _ => Err(raise::type_error(cx, format_args!("ord() expected a character, but string of length {len} found"))),
    }
}

pub fn divmod(cx: &mut Ctx, lhs: Word, rhs: Word) -> Res<Word> {
    operators::binary(cx, BinaryOp::DivMod, lhs, rhs)
}

pub fn pow(cx: &mut Ctx, base: Word, exponent: Word, modulus: Word) -> Res<Word> {
    operators::power(cx, base, exponent, if modulus.is_absent() { none() } else { modulus })
}

pub fn round(cx: &mut Ctx, number: Word, digits: Word) -> Res<Word> {
    let given = digits.is_present() && digits != none();
    let args: &[Word] = if given { &[digits] } else { &[] };
    match special::call(cx, number, NameId::Round, args)? {
        Some(rounded) => Ok(rounded),
        None => {
            let name = raise::type_name(number);
            Err(raise::type_error(cx, format_args!("type {name} doesn't define __round__ method")))
        }
    }
}

pub fn format(cx: &mut Ctx, value: Word, spec: Word) -> Res<Word> {
    if spec.is_absent() {
        return text::format(cx, value, intern::name(NameId::Empty));
    }
    if !types::str::is_str(spec) {
        let name = types::str::class_of_argument(spec);
        return Err(raise::type_error(cx, format_args!("format() argument 2 must be str, not {name}")));
    }
    text::format(cx, value, spec)
}

pub fn hash(cx: &mut Ctx, value: Word) -> Res<Word> {
    let hash = hashing::hash(cx, value)?;
    types::int::from_i64(cx, hash)
}

pub fn id(cx: &mut Ctx, value: Word) -> Res<Word> {
    types::int::from_u64_bits(cx, value.0 as i64)
}
