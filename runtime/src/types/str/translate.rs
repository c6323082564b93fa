//! maketrans and translate.

use super::builder::TextBuilder;
use super::{arguments, layout};
use crate::object::sequence;
use crate::prelude::*;
use crate::raise::{catch, type_error, value_error};
use crate::types::dict;

pub fn make_trans(cx: &mut Ctx, x: Word, y: Word, z: Word) -> Res<Word> {
    if y.is_absent() { table_from_dict(cx, x) } else { table_from_texts(cx, x, y, z) }
}

fn table_from_texts(cx: &mut Ctx, x: Word, y: Word, z: Word) -> Res<Word> {
    let to = arguments::text(cx, y, "maketrans() argument 2")?;
    if z.is_present() {
        arguments::text(cx, z, "maketrans() argument 3")?;
    }
    if !layout::is_str(x) {
        return Err(type_error(
            cx,
            format_args!("first maketrans argument must be a string if there is a second argument"),
        ));
    }
    let from = layout::units(x);
    if from.len() != to.len() {
        return Err(value_error(cx, format_args!("the first two maketrans arguments must have equal length")));
    }
    let table = dict::empty(cx)?;
    for (from, to) in from.iter().zip(to.iter()) {
        dict::set_item(cx, table, Word::small(i64::from(from)), Word::small(i64::from(to)))?;
    }
    if z.is_present() {
        for code in layout::units(z).iter() {
            dict::set_item(cx, table, Word::small(i64::from(code)), none())?;
        }
    }
    Ok(table)
}

fn table_from_dict(cx: &mut Ctx, source: Word) -> Res<Word> {
    if !is_exact(source, ClassId::Dict) {
        return Err(type_error(cx, format_args!("if you give only one argument to maketrans it must be a dict")));
    }
    let table = dict::empty(cx)?;
    let mut at = 0;
    while let Some((key, value)) = dict::next_entry(source, &mut at) {
        let key = if layout::is_str(key) {
            let units = layout::units(key);
            if units.len() != 1 {
                return Err(value_error(cx, format_args!("string keys in translatetable must be of length 1")));
            }
            Word::small(i64::from(units.at(0)))
        } else if is_instance_of(key, ClassId::Int) {
            key
        } else {
            return Err(type_error(cx, format_args!("keys in translate table mustbe strings or integers")));
        };
        dict::set_item(cx, table, key, value)?;
    }
    Ok(table)
}

/// What a table says of a code point.
#[derive(Clone, Copy)]
enum Replacement {
    Keep,
    Delete,
    Code(u32),
    Text(Word),
}

pub fn translate(cx: &mut Ctx, string: Word, table: Word) -> Res<Word> {
    let text = layout::units(string);
    let mut out = TextBuilder::with_capacity(text.len());
    // As in CPython, ASCII characters of ASCII text are looked up once if their replacement is as simple.
    let mut known = [None; 128];
    let remember = layout::is_ascii(string);
    for code in text.iter() {
        let replacement = match known.get(code as usize).copied().flatten() {
            Some(replacement) => replacement,
            None => look_up(cx, table, code)?,
        };
        match replacement {
            Replacement::Keep => out.push(code),
            Replacement::Delete => {}
            Replacement::Code(to) => out.push(to),
            Replacement::Text(to) => out.push_word(to),
        }
        let simple = match replacement {
            Replacement::Keep | Replacement::Delete => true,
            Replacement::Code(to) => to < 128,
            Replacement::Text(_) => false,
        };
        if remember && simple {
            known[code as usize] = Some(replacement);
        }
    }
    out.finish(cx)
}

fn look_up(cx: &mut Ctx, table: Word, code: u32) -> Res<Replacement> {
    let key = Word::small(i64::from(code));
    let value = if is_exact(table, ClassId::Dict) {
        match dict::get(cx, table, key)? {
            Some(value) => value,
            None => return Ok(Replacement::Keep),
        }
    } else {
        match sequence::get_item(cx, table, key) {
            Ok(value) => value,
            Err(_) if catch(cx, ClassId::LookupError) => return Ok(Replacement::Keep),
            Err(raised) => return Err(raised),
        }
    };
    if value == none() {
        return Ok(Replacement::Delete);
    }
    if is_instance_of(value, ClassId::Int) {
        let code = crate::types::int::to_i64(value).filter(|c| (0..0x110000).contains(c));
        return match code {
            Some(code) => Ok(Replacement::Code(code as u32)),
            None => Err(value_error(cx, format_args!("character mapping must be in range(0x110000)"))),
        };
    }
    if layout::is_str(value) {
        return Ok(match layout::len(value) {
            1 => Replacement::Code(layout::units(value).at(0)),
            _ => Replacement::Text(value),
        });
    }
    Err(type_error(cx, format_args!("character mapping must return integer, None or str")))
}
