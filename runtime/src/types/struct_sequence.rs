//! Tuples with named fields, as `sys.version_info` and `os.stat_result` are: one class per kind, made at run time.

use crate::object::call::{self, Args};
use crate::object::native_call::Signature;
use crate::object::{attributes, format, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::{dict, list, str, tuple};

/// The base of all such classes; it has the layout of a tuple.
pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::BASETYPE,
    slots: Slots { new: slot!(call, new_slot), repr: slot!(unary, repr), setattr: slot!(store, set_attribute), delattr: slot!(delete, delete_attribute), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1), native!("__replace__(self, /, **changes)", replace, 2)],
    ..StaticClass::new(ClassId::StructSequence, 0)
};

/// Fields are for reading only, which is said in words of their own.
fn set_attribute(cx: &mut Ctx, sequence: Word, name: Word, value: Word) -> Res<()> {
    refuse_field(cx, sequence, name)?;
    attributes::generic_set(cx, sequence, name, value)
}

fn delete_attribute(cx: &mut Ctx, sequence: Word, name: Word) -> Res<()> {
    refuse_field(cx, sequence, name)?;
    attributes::generic_delete(cx, sequence, name)
}

fn refuse_field(cx: &mut Ctx, sequence: Word, name: Word) -> Res<()> {
    match attributes::lookup(cx, class_of(sequence), name) {
        Some(field) if is_exact(field, ClassId::Property) => {
            Err(crate::raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
        }
        _ => Ok(()),
    }
}

/// A new class `module.name` with these fields.
pub fn define(cx: &mut Ctx, module: &str, name: &str, fields: &[&str]) -> Res<Word> {
    let namespace = dict::empty(cx)?;
    let module = intern::intern(cx, module)?;
    dict::set_item(cx, namespace, intern::name(NameId::Module), module)?;
    let names = list::new(cx, &[])?;
    for (i, field) in fields.iter().enumerate() {
        let field = intern::intern(cx, field)?;
        list::append(cx, names, field)?;
        let getter = call::call(cx, class(ClassId::ItemGetter).word(), &[Word::small(i as i64)])?;
        let property = call::call(cx, class(ClassId::Property).word(), &[getter])?;
        dict::set_item(cx, namespace, field, property)?;
    }
    let names = list::to_tuple(cx, names)?;
    dict::set_item(cx, namespace, intern::name(NameId::MatchArgs), names)?;
    let count = Word::small(fields.len() as i64);
    for (key, value) in [("n_fields", count), ("n_sequence_fields", count), ("n_unnamed_fields", Word::small(0))] {
        let key = intern::intern(cx, key)?;
        dict::set_item(cx, namespace, key, value)?;
    }
    let slots = tuple::new(cx, &[])?;
    dict::set_item(cx, namespace, intern::name(NameId::Slots), slots)?;
    let name = intern::intern(cx, name)?;
    let bases = tuple::new(cx, &[class(ClassId::StructSequence).word()])?;
    call::call(cx, class(ClassId::Type).word(), &[name, bases, namespace])
}

/// An instance of such a class with the items of a tuple.
pub fn new(cx: &mut Ctx, class: Word, items: Word) -> Res<Word> {
    // SAFETY: callers pass classes.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(class) };
    tuple::of_class(cx, class, items)
}

/// Makes the class one that programs cannot instantiate.
pub fn seal(cx: &mut Ctx, class: Word) -> Res<()> {
    let name = intern::intern(cx, SEALED)?;
    attributes::set(cx, class, name, boolean(true))
}

const SEALED: &str = "_sealed";

/// The field names of an instance.
fn field_names(cx: &mut Ctx, sequence: Word) -> Res<Word> {
    attributes::get(cx, class_of(sequence).word(), intern::name(NameId::MatchArgs))
}

/// `module.name` of a class.
fn full_name(cx: &mut Ctx, class: Word) -> Res<String> {
    let module = attributes::get(cx, class, intern::name(NameId::Module))?;
    let name = attributes::get(cx, class, intern::name(NameId::QualName))?;
    Ok(format!("{}.{}", str::to_string_lossy(module), str::to_string_lossy(name)))
}

static SIGNATURE: Signature = Signature::new("structseq(sequence, dict={})");

fn new_slot(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let sealed = intern::intern(cx, SEALED)?;
    if attributes::get_optional(cx, class, sealed)?.is_some() {
        let name = full_name(cx, class)?;
        return Err(raise::type_error(cx, format_args!("cannot create '{name}' instances")));
    }
    let [sequence, _dict] = SIGNATURE.bind(cx, args)?;
    let items = tuple::from_iterable(cx, sequence)?;
    let names = attributes::get(cx, class, intern::name(NameId::MatchArgs))?;
    let (given, wanted) = (tuple::items_of(items).len(), tuple::items_of(names).len());
    if given != wanted {
        let name = full_name(cx, class)?;
        let message = format_args!("{name}() takes a {wanted}-sequence ({given}-sequence given)");
        return Err(raise::type_error(cx, message));
    }
    new(cx, class, items)
}

fn repr(cx: &mut Ctx, sequence: Word) -> Res<Word> {
    let names = field_names(cx, sequence)?;
    let mut text = str::TextBuilder::new();
    let name = full_name(cx, class_of(sequence).word())?;
    text.push_str(name.strip_prefix("builtins.").unwrap_or(&name));
    text.push_str("(");
    for (i, (name, item)) in tuple::items_of(names).iter().zip(tuple::items_of(sequence)).enumerate() {
        if i > 0 {
            text.push_str(", ");
        }
        text.push_word(name.get());
        text.push_str("=");
        let item = format::repr(cx, item.get())?;
        text.push_word(item);
    }
    text.push_str(")");
    text.finish(cx)
}

fn reduce(cx: &mut Ctx, sequence: Word) -> Res<Word> {
    let items = tuple::new(cx, tuple::words_of(sequence))?;
    let rest = dict::empty(cx)?;
    let state = tuple::new(cx, &[items, rest])?;
    tuple::new(cx, &[class_of(sequence).word(), state])
}

/// A copy with some fields replaced, as `copy.replace` makes it.
fn replace(cx: &mut Ctx, sequence: Word, changes: Word) -> Res<Word> {
    let names = field_names(cx, sequence)?;
    let items = list::new(cx, tuple::words_of(sequence))?;
    let mut used = 0;
    if changes.is_present() {
        for (i, name) in tuple::items_of(names).iter().enumerate() {
            if let Some(value) = dict::get(cx, changes, name.get())? {
                crate::object::sequence::set_item(cx, items, Word::small(i as i64), value)?;
                used += 1;
            }
        }
        if used < dict::len(changes) {
            return Err(unexpected_names(cx, names, changes));
        }
    }
    let items = list::to_tuple(cx, items)?;
    new(cx, class_of(sequence).word(), items)
}

fn unexpected_names(cx: &mut Ctx, names: Word, changes: Word) -> Raised {
    let unknown = unknown_names(cx, names, changes);
    match unknown.and_then(|unknown| format::repr(cx, unknown)) {
        Ok(unknown) => {
            let unknown = str::to_string_lossy(unknown);
            raise::type_error(cx, format_args!("Got unexpected field name(s): {unknown}"))
        }
        Err(raised) => raised,
    }
}

fn unknown_names(cx: &mut Ctx, names: Word, changes: Word) -> Res<Word> {
    let unknown = list::new(cx, &[])?;
    let mut at = 0;
    while let Some((name, _)) = dict::next_entry(changes, &mut at) {
        if !crate::object::sequence::contains(cx, names, name)? {
            list::append(cx, unknown, name)?;
        }
    }
    Ok(unknown)
}
