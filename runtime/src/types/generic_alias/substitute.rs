//! `alias[item]`: putting arguments in the place of type parameters.

use super::parameters::attribute;
use crate::object::{call, format, sequence, truth};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{list, str, tuple};

/// The arguments of `alias` with its parameters replaced by what `item` says: a tuple.
pub fn substitute(cx: &mut Ctx, alias: Word, args: Word, parameters: Word, item: Word) -> Res<Word> {
    let parameters = tuple::words_of(parameters);
    if parameters.is_empty() {
        let text = shown(cx, alias)?;
        return Err(type_error(cx, format_args!("{text} is not a generic class")));
    }
    let mut items = unpacked(cx, item)?;
    for parameter in parameters {
        if let Some(prepare) = attribute(cx, *parameter, "__typing_prepare_subst__")? {
            let prepared = call::call(cx, prepare, &[alias, items])?;
            items = if is_instance_of(prepared, ClassId::Tuple) { prepared } else { tuple::new(cx, &[prepared])? };
        }
    }
    let (given, wanted) = (tuple::words_of(items).len(), parameters.len());
    if given != wanted {
        let text = shown(cx, alias)?;
        let (many, least) = if given > wanted { ("many", "") } else { ("few", "at least ") };
        let message = format!("Too {many} arguments for {text}; actual {given}, expected {least}{wanted}");
        return Err(type_error(cx, format_args!("{message}")));
    }
    let replacement = Replacement { parameters, items: tuple::words_of(items), tuple: items };
    replacement.apply(cx, args)
}

fn shown(cx: &mut Ctx, alias: Word) -> Res<String> {
    let text = format::repr(cx, alias)?;
    Ok(str::to_string_lossy(text))
}

/// The items of a subscript, with unpacked tuples of known length spread out.
fn unpacked(cx: &mut Ctx, item: Word) -> Res<Word> {
    let items = if is_instance_of(item, ClassId::Tuple) { item } else { tuple::new(cx, &[item])? };
    let out = list::new(cx, &[])?;
    for item in tuple::words_of(items) {
        let inner = if is_instance_of(*item, ClassId::Type) { None } else { attribute(cx, *item, "__typing_unpacked_tuple_args__")? };
        let inner = inner.filter(|i| is_instance_of(*i, ClassId::Tuple) && tuple::words_of(*i).last() != Some(&ellipsis()));
        match inner {
            Some(inner) => extend(cx, out, inner)?,
            None => list::append(cx, out, *item)?,
        }
    }
    list::to_tuple(cx, out)
}

fn extend(cx: &mut Ctx, out: Word, items: Word) -> Res<()> {
    for item in tuple::words_of(items) {
        list::append(cx, out, *item)?;
    }
    Ok(())
}

struct Replacement<'a> {
    parameters: &'a [Word],
    items: &'a [Word],
    /// The tuple of `items`, which keeps them alive.
    tuple: Word,
}

impl Replacement<'_> {
    fn apply(&self, cx: &mut Ctx, args: Word) -> Res<Word> {
        let out = list::new(cx, &[])?;
        for arg in tuple::words_of(args) {
            self.apply_one(cx, *arg, out)?;
        }
        list::to_tuple(cx, out)
    }

    fn apply_one(&self, cx: &mut Ctx, arg: Word, out: Word) -> Res<()> {
        debug_assert!(self.tuple.is_present());
        if is_instance_of(arg, ClassId::Type) {
            return list::append(cx, out, arg);
        }
        if is_instance_of(arg, ClassId::Tuple) {
            let inner = self.apply(cx, arg)?;
            return list::append(cx, out, inner);
        }
        if is_instance_of(arg, ClassId::List) {
            let items = list::to_tuple(cx, arg)?;
            let inner = self.apply(cx, items)?;
            let inner = list::from_iterable(cx, inner)?;
            return list::append(cx, out, inner);
        }
        let is_unpacked = match attribute(cx, arg, "__typing_is_unpacked_typevartuple__")? {
            Some(mark) => truth::truth(cx, mark)?,
            None => false,
        };
        let value = match attribute(cx, arg, "__typing_subst__")? {
            Some(subst) => {
                let at = self.parameters.iter().position(|p| *p == arg).expect("a parameter of the alias");
                call::call(cx, subst, &[self.items[at]])?
            }
            None => self.apply_inside(cx, arg)?,
        };
        if is_unpacked && is_instance_of(value, ClassId::Tuple) { extend(cx, out, value) } else { list::append(cx, out, value) }
    }

    /// An argument that has parameters of its own is subscripted in turn.
    fn apply_inside(&self, cx: &mut Ctx, arg: Word) -> Res<Word> {
        let inner = attribute(cx, arg, "__parameters__")?.filter(|p| is_instance_of(*p, ClassId::Tuple));
        let Some(inner) = inner.filter(|p| !tuple::words_of(*p).is_empty()) else { return Ok(arg) };
        let out = list::new(cx, &[])?;
        for parameter in tuple::words_of(inner) {
            match self.parameters.iter().position(|p| p == parameter) {
                Some(at) => {
                    let item = self.items[at];
                    let spread = class_of(*parameter).slots.get().iter.is_some() && is_instance_of(item, ClassId::Tuple);
                    if spread { extend(cx, out, item)? } else { list::append(cx, out, item)? }
                }
                None => list::append(cx, out, *parameter)?,
            }
        }
        let key = list::to_tuple(cx, out)?;
        sequence::get_item(cx, arg, key)
    }
}
