//! Pattern matching (PEP 634): what counts as a sequence or mapping, class patterns, mapping patterns.

use crate::object::{attributes, call, compare, intern, sequence};
use crate::prelude::*;
use crate::raise;
use crate::types;
use crate::types::type_::checks;

pub fn is_sequence(_cx: &mut Ctx, subject: Word) -> i64 {
    i64::from(class_of(subject).flags.get() & class_flags::SEQUENCE != 0)
}

pub fn is_mapping(_cx: &mut Ctx, subject: Word) -> i64 {
    i64::from(class_of(subject).flags.get() & class_flags::MAPPING != 0)
}

/// The items of a tuple from generated code, where an empty one is absent.
fn items<'a>(tuple: Word) -> &'a [core::cell::Cell<Word>] {
    if tuple.is_absent() { &[] } else { types::tuple::items_of(tuple) }
}

/// A tuple of the attributes asked for: `positional` ones by `__match_args__`, then `names`. None: no match.
pub fn match_class(cx: &mut Ctx, subject: Word, class_word: Word, positional: i64, names: Word) -> Res<Option<Word>> {
    if !is_instance_of(class_word, ClassId::Type) {
        return Err(raise::type_error(cx, format_args!("called match pattern must be a class")));
    }
    if !checks::is_instance(cx, subject, class_word)? {
        return Ok(None);
    }
    let found = types::list::new(cx, &[])?;
    let seen = types::list::new(cx, &[])?;
    if positional > 0 && !positional_attributes(cx, subject, class_word, positional as usize, seen, found)? {
        return Ok(None);
    }
    for name in items(names) {
        if !attribute(cx, subject, class_word, name.get(), seen, found)? {
            return Ok(None);
        }
    }
    types::list::to_tuple(cx, found).map(Some)
}

fn positional_attributes(cx: &mut Ctx, subject: Word, class_word: Word, n: usize, seen: Word, found: Word) -> Res<bool> {
    let match_args = attributes::get_optional(cx, class_word, intern::name(NameId::MatchArgs))?;
    if let Some(args) = match_args {
        if !is_exact(args, ClassId::Tuple) {
            let (name, got) = (sequence::class_name(class_word), raise::type_name(args));
            return Err(raise::type_error(cx, format_args!("{name}.__match_args__ must be a tuple (got {got})")));
        }
    }
    // SAFETY: the caller checked that it is a class.
    let flags = unsafe { Gc::<ClassObj>::from_word(class_word) }.flags.get();
    let matches_self = match_args.is_none() && flags & class_flags::MATCH_SELF != 0;
    let allowed = if matches_self { 1 } else { match_args.map_or(0, |args| types::tuple::items_of(args).len()) };
    if n > allowed {
        let (name, plural) = (sequence::class_name(class_word), if allowed == 1 { "" } else { "s" });
        return Err(raise::type_error(
            cx,
            format_args!("{name}() accepts {allowed} positional sub-pattern{plural} ({n} given)"),
        ));
    }
    let Some(args) = match_args else {
        types::list::append(cx, found, subject)?;
        return Ok(true);
    };
    for name in &types::tuple::items_of(args)[..n] {
        let name = name.get();
        if !is_exact(name, ClassId::Str) {
            let got = raise::type_name(name);
            return Err(raise::type_error(cx, format_args!("__match_args__ elements must be strings (got {got})")));
        }
        if !attribute(cx, subject, class_word, name, seen, found)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Appends the subject's attribute `name` to `found`; false where it has none.
fn attribute(cx: &mut Ctx, subject: Word, class_word: Word, name: Word, seen: Word, found: Word) -> Res<bool> {
    if sequence::contains(cx, seen, name)? {
        let class = sequence::class_name(class_word);
        let attribute = crate::object::format::repr(cx, name)?;
        let attribute = types::str::to_string_lossy(attribute);
        return Err(raise::type_error(
            cx,
            format_args!("{class}() got multiple sub-patterns for attribute {attribute}"),
        ));
    }
    types::list::append(cx, seen, name)?;
    match attributes::get_optional(cx, subject, intern::intern_word(name))? {
        Some(value) => {
            types::list::append(cx, found, value)?;
            Ok(true)
        }
        None => Ok(false),
    }
}

/// A tuple of the values of `keys`; None where one is missing. `get` is asked, so that no default is made up.
pub fn match_keys(cx: &mut Ctx, subject: Word, keys: Word) -> Res<Option<Word>> {
    let keys = items(keys);
    let values = types::list::new(cx, &[])?;
    if keys.is_empty() {
        return types::list::to_tuple(cx, values).map(Some);
    }
    let seen = types::set::empty(cx)?;
    let get = intern::intern(cx, "get")?;
    let get = attributes::get(cx, subject, get)?;
    let missing = types::list::new(cx, &[])?;
    for key in keys {
        let key = key.get();
        if sequence::contains(cx, seen, key)? {
            let key = crate::object::format::repr(cx, key)?;
            let key = types::str::to_string_lossy(key);
            return Err(raise::value_error(cx, format_args!("mapping pattern checks duplicate key ({key})")));
        }
        types::set::add_unit(cx, seen, key)?;
        let value = call::call(cx, get, &[key, missing])?;
        if compare::identical(value, missing) {
            return Ok(None);
        }
        types::list::append(cx, values, value)?;
    }
    types::list::to_tuple(cx, values).map(Some)
}

/// A new dict of what `subject` has besides `keys`.
pub fn rest(cx: &mut Ctx, subject: Word, keys: Word) -> Res<Word> {
    let rest = types::dict::empty(cx)?;
    types::dict::update_display(cx, rest, subject)?;
    for key in items(keys) {
        sequence::delete_item(cx, rest, key.get())?;
    }
    Ok(rest)
}
