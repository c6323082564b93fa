//! The type parameters that occur in arguments, in order of first occurrence.

use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::types::{list, tuple};

/// A tuple of the parameters in `args`, a tuple.
pub fn of(cx: &mut Ctx, args: Word) -> Res<Word> {
    let found = list::new(cx, &[])?;
    collect(cx, args, found)?;
    list::to_tuple(cx, found)
}

fn collect(cx: &mut Ctx, args: Word, found: Word) -> Res<()> {
    for arg in tuple::words_of(args) {
        let arg = *arg;
        if is_instance_of(arg, ClassId::Type) {
            continue;
        }
        if attribute(cx, arg, "__typing_subst__")?.is_some() {
            add(cx, found, arg)?;
        } else if is_instance_of(arg, ClassId::Tuple) {
            collect(cx, arg, found)?;
        } else if is_instance_of(arg, ClassId::List) {
            let items = list::to_tuple(cx, arg)?;
            collect(cx, items, found)?;
        } else if let Some(inner) = attribute(cx, arg, "__parameters__")?.filter(|p| is_instance_of(*p, ClassId::Tuple)) {
            for parameter in tuple::words_of(inner) {
                add(cx, found, *parameter)?;
            }
        }
    }
    Ok(())
}

fn add(cx: &mut Ctx, found: Word, parameter: Word) -> Res<()> {
    for i in 0..list::len(found) {
        if list::get(cx, found, i)? == parameter {
            return Ok(());
        }
    }
    list::append(cx, found, parameter)
}

/// An attribute that counts as missing where it is None.
pub fn attribute(cx: &mut Ctx, value: Word, name: &str) -> Res<Option<Word>> {
    let name = intern::intern(cx, name)?;
    Ok(attributes::get_optional(cx, value, name)?.filter(|v| *v != none()))
}
