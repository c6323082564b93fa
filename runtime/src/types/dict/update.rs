//! Taking over the entries of mappings and of sequences of pairs.

use super::*;
use crate::object::{attributes, dispatch, intern, iterate, sequence};
use crate::raise;
use crate::types::{list, str};

/// What happens to a key that is there already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Existing {
    Replace,
    /// KeyError.
    Refuse,
}

/// `dict.update(other)` with one positional argument.
pub fn update(cx: &mut Ctx, dict: Word, other: Word) -> Res<()> {
    if is_exact(other, ClassId::Dict) || attributes::get_optional(cx, other, intern::name(NameId::Keys))?.is_some() {
        return merge(cx, dict, other, Existing::Replace);
    }
    from_pairs(cx, dict, other)
}

/// `{**mapping}`: later keys win.
pub fn update_display(cx: &mut Ctx, dict: Word, mapping: Word) -> Res<()> {
    let merged = merge(cx, dict, mapping, Existing::Replace);
    if merged.is_err() && raise::catch(cx, ClassId::AttributeError) {
        let name = raise::type_name(mapping);
        return Err(raise::type_error(cx, format_args!("'{name}' object is not a mapping")));
    }
    merged
}

/// `f(**mapping)`: a repeated key is a TypeError naming `callee`.
pub fn merge_kwargs(cx: &mut Ctx, dict: Word, mapping: Word, callee: Word) -> Res<()> {
    let Err(raised) = merge(cx, dict, mapping, Existing::Refuse) else { return Ok(()) };
    if raise::catch(cx, ClassId::AttributeError) {
        let (callee, name) = (callee_text(cx, callee)?, raise::type_name(mapping));
        return Err(raise::type_error(cx, format_args!("{callee} argument after ** must be a mapping, not {name}")));
    }
    let Some(error) = raise::catch_value(cx, ClassId::KeyError) else { return Err(raised) };
    let name = intern::intern(cx, "args")?;
    let arguments = attributes::get(cx, error, name)?;
    let [key] = crate::types::tuple::words_of(arguments) else {
        raise::restore(cx, error)?;
        return Err(raised);
    };
    if !is_instance_of(*key, ClassId::Str) {
        return Err(raise::type_error(cx, format_args!("keywords must be strings")));
    }
    let callee = callee_text(cx, callee)?;
    let key = str::to_string_lossy(*key);
    Err(raise::type_error(cx, format_args!("{callee} got multiple values for keyword argument '{key}'")))
}

/// How messages about calls name the callee: `module.qualname()`.
fn callee_text(cx: &mut Ctx, callee: Word) -> Res<String> {
    let Some(qualname) = attributes::get_optional(cx, callee, intern::name(NameId::QualName))? else {
        let text = crate::object::format::str_of(cx, callee)?;
        return Ok(str::to_string_lossy(text));
    };
    let qualname = crate::object::format::str_of(cx, qualname)?;
    let qualname = str::to_string_lossy(qualname);
    let module = attributes::get_optional(cx, callee, intern::name(NameId::Module))?;
    let Some(module) = module.filter(|module| *module != none()) else { return Ok(format!("{qualname}()")) };
    let module = crate::object::format::str_of(cx, module)?;
    match str::to_string_lossy(module).as_str() {
        "builtins" => Ok(format!("{qualname}()")),
        module => Ok(format!("{module}.{qualname}()")),
    }
}

fn merge(cx: &mut Ctx, dict: Word, other: Word, existing: Existing) -> Res<()> {
    let iterated_as_dict = is_instance_of(other, ClassId::Dict)
        && dispatch::same(class_of(other), class(ClassId::Dict), SlotId::Iter);
    match existing {
        _ if !iterated_as_dict => from_mapping(cx, dict, other, existing),
        Existing::Replace => from_dict(cx, dict, other),
        Existing::Refuse => add_all_new(cx, dict, other),
    }
}

/// Sets every entry of another dict.
pub(super) fn from_dict(cx: &mut Ctx, dict: Word, other: Word) -> Res<()> {
    if dict == other {
        return Ok(());
    }
    match (backing(dict), backing(other)) {
        (Backing::Table(to), Backing::Table(from)) if to.used() == 0 => fill_empty(cx, dict, other, from),
        (_, Backing::Table(from)) => {
            reserve(cx, dict, len(other))?;
            from_table(cx, dict, other, from)
        }
        (_, Backing::Attributes(owner)) => {
            let mut at = 0;
            while let Some((key, value)) = attributes_of::fields_next(cx, owner, &mut at)? {
                set_item(cx, dict, key, value)?;
            }
            Ok(())
        }
    }
}

/// Copies a table into a dict without entries. No key is compared.
fn fill_empty(cx: &mut Ctx, dict: Word, other: Word, from: Table<'_>) -> Res<()> {
    let count = len(other);
    if count == 0 {
        return Ok(());
    }
    let store = Table::allocate(cx, sxc_abi::tables::dict_slots_for(count))?;
    Table::of(store).fill_from(from);
    object(dict).store.set(store);
    object(dict).len.set(count);
    touch(dict);
    Ok(())
}

/// Sets every entry of a table, whose hashes are known. Comparing keys may run Python code.
fn from_table(cx: &mut Ctx, dict: Word, other: Word, from: Table<'_>) -> Res<()> {
    let (store, used) = (object(other).store.get(), from.used());
    for entry in &from.entries[..used] {
        let key = entry.key.get();
        if key.is_absent() {
            continue;
        }
        set_hashed(cx, dict, key, entry.hash.get(), entry.value.get())?;
        if object(other).store.get() != store || from.used() != used {
            return Err(raise::error(cx, ClassId::RuntimeError, format_args!("dict mutated during update")));
        }
    }
    Ok(())
}

/// Adds every entry of another dict; a key that is there already is a KeyError.
fn add_all_new(cx: &mut Ctx, dict: Word, other: Word) -> Res<()> {
    let mut at = 0;
    while let Some((key, value)) = next_of_any(cx, other, &mut at)? {
        add_new(cx, dict, key, value)?;
    }
    Ok(())
}

fn add_new(cx: &mut Ctx, dict: Word, key: Word, value: Word) -> Res<()> {
    if get(cx, dict, key)?.is_some() {
        return Err(raise::error_with(cx, ClassId::KeyError, &[key]));
    }
    set_item(cx, dict, key, value)
}

/// Sets `dict[key] = mapping[key]` for each of `mapping.keys()`.
fn from_mapping(cx: &mut Ctx, dict: Word, mapping: Word, existing: Existing) -> Res<()> {
    let keys = keys_of(cx, mapping)?;
    let mut i = 0;
    while i < list::len(keys) {
        let key = list::get(cx, keys, i)?;
        if existing == Existing::Refuse && get(cx, dict, key)?.is_some() {
            return Err(raise::error_with(cx, ClassId::KeyError, &[key]));
        }
        let value = sequence::get_item(cx, mapping, key)?;
        set_item(cx, dict, key, value)?;
        i += 1;
    }
    Ok(())
}

/// `list(mapping.keys())`.
pub(super) fn keys_of(cx: &mut Ctx, mapping: Word) -> Res<Word> {
    let method = attributes::get(cx, mapping, intern::name(NameId::Keys))?;
    let keys = crate::object::call::call(cx, method, &[])?;
    let iterator = match iterate::iter(cx, keys) {
        Ok(iterator) => iterator,
        Err(raised) if !raise::catch(cx, ClassId::TypeError) => return Err(raised),
        Err(_) => {
            let (owner, given) = (raise::type_name(mapping), raise::type_name(keys));
            return Err(raise::type_error(cx, format_args!("{owner}.keys() returned a non-iterable (type {given})")));
        }
    };
    list::from_iterable(cx, iterator)
}

/// Sets the entries that an iterable of pairs describes.
pub(super) fn from_pairs(cx: &mut Ctx, dict: Word, pairs: Word) -> Res<()> {
    let mut i = 0;
    iterate::for_each(cx, pairs, &mut |cx, pair| {
        let (key, value) = read_pair(cx, i, pair)?;
        set_item(cx, dict, key, value)?;
        i += 1;
        Ok(true)
    })
}

fn read_pair(cx: &mut Ctx, i: usize, pair: Word) -> Res<(Word, Word)> {
    if is_exact(pair, ClassId::Tuple)
        && let [key, value] = crate::types::tuple::words_of(pair)
    {
        return Ok((*key, *value));
    }
    let items = match pair_items(cx, i, pair) {
        Ok(items) => items,
        Err(raised) => return Err(raised),
    };
    let items = if is_exact(items, ClassId::List) { list::to_tuple(cx, items)? } else { items };
    match crate::types::tuple::words_of(items) {
        [key, value] => Ok((*key, *value)),
        other => {
            let n = other.len();
            let text = format_args!("dictionary update sequence element #{i} has length {n}; 2 is required");
            Err(raise::value_error(cx, text))
        }
    }
}

/// The element as a list or tuple. What is not iterable gets a text of its own, and a note with its place.
fn pair_items(cx: &mut Ctx, i: usize, pair: Word) -> Res<Word> {
    let class = class_of(pair);
    if dispatch::has(class, SlotId::Iter) || iterate::has_sequence_protocol(pair) {
        return list::sequence(cx, pair);
    }
    let raised = raise::type_error(cx, format_args!("object is not iterable"));
    let error = raise::take_pending(cx);
    let note = str::new(cx, &format!("Cannot convert dictionary update sequence element #{i} to a sequence"))?;
    let add = intern::intern(cx, "add_note")?;
    crate::object::call::call_method(cx, error, add, &[note])?;
    raise::restore(cx, error)?;
    Err(raised)
}
