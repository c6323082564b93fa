//! Calls with unpacked arguments: `f(*args, **kwargs)`.

use crate::object::call::{ArgBuffer, call_raw};
use crate::object::{attributes, dispatch, intern, iterate};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, list, str, tuple};

/// `callee(*args, **kwargs)`; `kwargs` is absent where there are none.
pub fn call_unpacked(cx: &mut Ctx, callee: Word, args: Word, kwargs: Word) -> Res<Word> {
    let args = if is_plain_tuple(args) { args } else { iterable_to_tuple(cx, callee, args)? };
    let kwargs = match kwargs.present() {
        Some(kwargs) if !is_instance_of(kwargs, ClassId::Dict) => {
            let copy = dict::empty(cx)?;
            dict::merge_kwargs(cx, copy, kwargs, callee)?;
            copy
        }
        _ => kwargs,
    };
    let items = tuple::items_of(args);
    let keywords = kwargs.present().map_or(0, dict::len);
    let mut buffer = ArgBuffer::new();
    let words = buffer.reserve(cx, items.len() + keywords)?;
    words.iter_mut().zip(items).for_each(|(word, item)| *word = item.get());
    let kwnames = if keywords == 0 { Word::ABSENT } else { spread(cx, kwargs, &mut words[items.len()..])? };
    let start = words.as_mut_ptr();
    call_raw(cx, callee, start, items.len() as i64, kwnames)
}

/// A tuple whose items are what iterating over it yields.
fn is_plain_tuple(args: Word) -> bool {
    let tuple = class(ClassId::Tuple);
    is_exact(args, ClassId::Tuple)
        || is_instance_of(args, ClassId::Tuple) && dispatch::same(class_of(args), tuple, SlotId::Iter)
}

/// Writes the values of `kwargs` and answers the tuple of its keys.
pub fn spread(cx: &mut Ctx, kwargs: Word, values: &mut [Word]) -> Res<Word> {
    let names = list::new(cx, &[])?;
    let (mut at, mut i) = (0, 0);
    while i < values.len()
        && let Some((key, value)) = dict::next_of_any(cx, kwargs, &mut at)?
    {
        if !is_instance_of(key, ClassId::Str) {
            return Err(type_error(cx, format_args!("keywords must be strings")));
        }
        list::append(cx, names, key)?;
        values[i] = value;
        i += 1;
    }
    list::to_tuple(cx, names)
}

fn iterable_to_tuple(cx: &mut Ctx, callee: Word, args: Word) -> Res<Word> {
    let slots = class_of(args).slots.get();
    if slots.iter.is_none() && slots.getitem.is_none() {
        let (function, class) = (function_text(cx, callee)?, raise::type_name(args));
        return Err(type_error(cx, format_args!("{function} argument after * must be an iterable, not {class}")));
    }
    let items = list::new(cx, &[])?;
    iterate::for_each(cx, args, &mut |cx, item| list::append(cx, items, item).map(|()| true))?;
    list::to_tuple(cx, items)
}

/// How messages name what is called: `module.qualname()`, without the module for built-in functions.
pub fn function_text(cx: &mut Ctx, callee: Word) -> Res<String> {
    let Some(qualname) = attributes::get_optional(cx, callee, intern::name(NameId::QualName))? else {
        let text = crate::object::format::str_of(cx, callee)?;
        return Ok(str::to_string_lossy(text));
    };
    let qualname = plain_text(cx, qualname)?;
    let module = attributes::get_optional(cx, callee, intern::name(NameId::Module))?;
    match module.filter(|m| *m != none()) {
        Some(module) => match plain_text(cx, module)?.as_str() {
            "builtins" => Ok(format!("{qualname}()")),
            module => Ok(format!("{module}.{qualname}()")),
        },
        None => Ok(format!("{qualname}()")),
    }
}

fn plain_text(cx: &mut Ctx, value: Word) -> Res<String> {
    let text = crate::object::format::str_of(cx, value)?;
    Ok(str::to_string_lossy(text))
}
