//! How aliases and unions show themselves and their arguments.

use super::{args, is_starred, origin};
use crate::object::class::is_subclass_of;
use crate::object::{attributes, format, intern};
use crate::prelude::*;
use crate::types::{list, str, tuple};

pub fn repr(cx: &mut Ctx, alias: Word) -> Res<Word> {
    let mut text = String::new();
    if is_starred(alias) {
        text.push('*');
    }
    text += &item_text(cx, origin(alias))?;
    text.push('[');
    // The arguments of a parameter specification are a tuple that shows as a list.
    let in_brackets = Gc::<ClassObj>::try_of(origin(alias)).is_some_and(|c| is_subclass_of(c, class(ClassId::Generic)));
    text += &joined(cx, tuple::words_of(args(alias)), in_brackets)?;
    if tuple::words_of(args(alias)).is_empty() {
        text += "()";
    }
    text.push(']');
    str::new(cx, &text)
}

fn joined(cx: &mut Ctx, items: &[Word], tuples_in_brackets: bool) -> Res<String> {
    let mut texts = Vec::new();
    for item in items {
        let inner = if is_exact(*item, ClassId::List) {
            Some(list::to_tuple(cx, *item)?)
        } else {
            Some(*item).filter(|i| tuples_in_brackets && is_exact(*i, ClassId::Tuple))
        };
        texts.push(match inner {
            Some(inner) => format!("[{}]", joined(cx, tuple::words_of(inner), tuples_in_brackets)?),
            None => item_text(cx, *item)?,
        });
    }
    Ok(texts.join(", "))
}

/// A class by its name, `...` as dots, anything else by its `repr`.
pub fn item_text(cx: &mut Ctx, item: Word) -> Res<String> {
    if item == ellipsis() {
        return Ok("...".to_owned());
    }
    let get = |cx: &mut Ctx, id: NameId| attributes::get_optional(cx, item, intern::name(id));
    let is_alias = get(cx, NameId::Origin)?.is_some() && get(cx, NameId::Args)?.is_some();
    if !is_alias
        && let Some(qualname) = get(cx, NameId::QualName)?
        && let Some(module) = get(cx, NameId::Module)?.filter(|m| *m != none())
    {
        let (qualname, module) = (text_of(cx, qualname)?, text_of(cx, module)?);
        return Ok(if module == "builtins" { qualname } else { format!("{module}.{qualname}") });
    }
    let text = format::repr(cx, item)?;
    Ok(str::to_string_lossy(text))
}

fn text_of(cx: &mut Ctx, value: Word) -> Res<String> {
    let text = format::str_of(cx, value)?;
    Ok(str::to_string_lossy(text))
}
