//! How aliases and unions show themselves and their arguments.

use super::{args, is_starred, origin};
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
    text += &joined(cx, tuple::words_of(args(alias)))?;
    if tuple::words_of(args(alias)).is_empty() {
        text += "()";
    }
    text.push(']');
    str::new(cx, &text)
}

fn joined(cx: &mut Ctx, items: &[Word]) -> Res<String> {
    let mut texts = Vec::new();
    for item in items {
        texts.push(if is_exact(*item, ClassId::List) { list_text(cx, *item)? } else { item_text(cx, *item)? });
    }
    Ok(texts.join(", "))
}

fn list_text(cx: &mut Ctx, items: Word) -> Res<String> {
    let items = list::to_tuple(cx, items)?;
    Ok(format!("[{}]", joined(cx, tuple::words_of(items))?))
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
