//! `floor`, `ceil` and `trunc`, which ask the argument's class first.

use crate::prelude::*;
use crate::raise::{type_error, type_name};
use crate::types::float;
use crate::types::int::repr::{exact, is_int};

pub fn floor(cx: &mut Ctx, x: Word) -> Res<Word> {
    rounded(cx, x, NameId::Floor, f64::floor)
}

pub fn ceil(cx: &mut Ctx, x: Word) -> Res<Word> {
    rounded(cx, x, NameId::Ceil, f64::ceil)
}

fn rounded(cx: &mut Ctx, x: Word, special: NameId, function: fn(f64) -> f64) -> Res<Word> {
    if let Some(result) = by_class(cx, x, special)? {
        return Ok(result);
    }
    let value = float::construct::real_number(cx, x)?;
    float::methods::to_int(cx, function(value))
}

pub fn trunc(cx: &mut Ctx, x: Word) -> Res<Word> {
    match by_class(cx, x, NameId::Trunc)? {
        Some(result) => Ok(result),
        None => {
            let kind = type_name(x);
            Err(type_error(cx, format_args!("type {kind} doesn't define __trunc__ method")))
        }
    }
}

/// The answer of the class's special method, if it has one.
fn by_class(cx: &mut Ctx, x: Word, special: NameId) -> Res<Option<Word>> {
    if x.is_small() || is_exact(x, ClassId::Int) || x == boolean(true) || x == boolean(false) {
        debug_assert!(is_int(x));
        return exact(cx, x).map(Some);
    }
    if is_exact(x, ClassId::Float) {
        let value = float::value_of(x);
        let rounded = match special {
            NameId::Floor => value.floor(),
            NameId::Ceil => value.ceil(),
            _ => value,
        };
        return float::methods::to_int(cx, rounded).map(Some);
    }
    crate::object::special::call(cx, x, special, &[])
}
