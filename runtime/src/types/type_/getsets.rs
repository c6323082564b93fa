//! The attributes of classes, and `__dict__` and `__weakref__` of their instances.

use super::{annotations, bases, this};
use crate::codecs::{self, Encoding, Handler};
use crate::object::class::{definition_of, label};
use crate::object::{attributes, class_dict, class_update, fields, intern, truth};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, int, mapping_proxy, str, tuple};

pub const ROWS: &[GetSetRow] = &[
    GetSetRow { name: "__basicsize__", get: |cx, c| int::from_i64(cx, i64::from(this(c).size.get())), set: Some(read_only) },
    GetSetRow { name: "__itemsize__", get: |_, c| Ok(item_size(this(c))), set: Some(read_only) },
    GetSetRow { name: "__flags__", get: |cx, c| int::from_i64(cx, python_flags(this(c))), set: Some(read_only) },
    GetSetRow { name: "__weakrefoffset__", get: |_, c| Ok(Word::small(flag(c, class_flags::HAS_WEAKREF))), set: Some(read_only) },
    GetSetRow { name: "__dictoffset__", get: |_, c| Ok(Word::small(flag(c, class_flags::HAS_DICT))), set: Some(read_only) },
    GetSetRow { name: "__base__", get: |_, c| Ok(this(c).base.get().present().unwrap_or_else(none)), set: Some(read_only) },
    GetSetRow { name: "__name__", get: |cx, c| Ok(class_dict::name(cx, this(c))), set: Some(set_name) },
    GetSetRow { name: "__qualname__", get: |cx, c| Ok(class_dict::qualname(cx, this(c))), set: Some(set_qualname) },
    GetSetRow { name: "__bases__", get: |cx, c| Ok(class_dict::bases(cx, this(c))), set: Some(bases::set) },
    GetSetRow { name: "__mro__", get: |cx, c| Ok(class_dict::mro(cx, this(c))), set: None },
    GetSetRow { name: "__module__", get: module, set: Some(set_module) },
    GetSetRow { name: "__abstractmethods__", get: abstract_methods, set: Some(set_abstract_methods) },
    GetSetRow { name: "__dict__", get: namespace, set: None },
    GetSetRow { name: "__doc__", get: doc, set: Some(set_doc) },
    GetSetRow { name: "__text_signature__", get: |_, _| Ok(none()), set: None },
    GetSetRow { name: "__annotations__", get: annotations::get, set: Some(annotations::set) },
    GetSetRow { name: "__annotate__", get: annotations::annotate, set: Some(annotations::set_annotate) },
    GetSetRow { name: "__type_params__", get: type_params, set: Some(set_type_params) },
];

/// `__dict__` of instances of the program's classes.
pub static INSTANCE_DICT: GetSetRow = GetSetRow { name: "__dict__", get: instance_dict, set: Some(set_instance_dict) };

/// `__weakref__`: the first weak reference to the object, or None.
pub static WEAKREF: GetSetRow = GetSetRow { name: "__weakref__", get: |_, object| Ok(first_weak_reference(object)), set: None };

fn first_weak_reference(object: Word) -> Word {
    crate::heap::weak::references(object).first().copied().unwrap_or_else(none)
}

fn read_only(cx: &mut Ctx, _class: Word, _value: Word) -> Res<()> {
    Err(raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}

/// Not an offset, but not 0 where there is such a place.
fn flag(class: Word, flag: u32) -> i64 {
    let is_type = class == crate::object::class::class(ClassId::Type).word();
    if is_type || this(class).flags.get() & flag != 0 { -1 } else { 0 }
}

fn item_size(class: Gc<ClassObj>) -> Word {
    let size = match super::layout::native_base(class).1.id {
        ClassId::Tuple => 8,
        ClassId::Bytes => 1,
        ClassId::Int => 4,
        _ => 0,
    };
    Word::small(size)
}

/// The bits of `tp_flags` that programs read: heap type, base type, abstract, and the kinds of subclasses.
fn python_flags(class: Gc<ClassObj>) -> i64 {
    use class_flags::*;
    let bits = [
        (HEAP, 9),
        (BASETYPE, 10),
        (ABSTRACT, 20),
        (SEQUENCE, 5),
        (MAPPING, 6),
        (INT_SUBCLASS, 24),
        (LIST_SUBCLASS, 25),
        (TUPLE_SUBCLASS, 26),
        (BYTES_SUBCLASS, 27),
        (STR_SUBCLASS, 28),
        (DICT_SUBCLASS, 29),
        (EXCEPTION_SUBCLASS, 30),
        (TYPE_SUBCLASS, 31),
    ];
    let flags = class.flags.get();
    let immutable = if flags & HEAP == 0 { 1 << 8 } else { 0 };
    bits.iter().filter(|(flag, _)| flags & flag != 0).map(|(_, bit)| 1i64 << bit).sum::<i64>() | immutable | 1 << 12
}

/// Refuses to change built-in classes, and to delete what may only be replaced.
pub fn check_mutable(cx: &mut Ctx, class: Word, name: &str, value: Word) -> Res<()> {
    if this(class).flags.get() & class_flags::HEAP == 0 {
        let class = label(this(class));
        return Err(type_error(cx, format_args!("cannot set '{name}' attribute of immutable type '{class}'")));
    }
    if value.is_absent() {
        let class = label(this(class));
        return Err(type_error(cx, format_args!("cannot delete '{name}' attribute of immutable type '{class}'")));
    }
    Ok(())
}

fn check_text(cx: &mut Ctx, class: Word, name: &str, value: Word) -> Res<()> {
    check_mutable(cx, class, name, value)?;
    if is_instance_of(value, ClassId::Str) {
        return Ok(());
    }
    let (class, given) = (label(this(class)), raise::type_name(value));
    Err(type_error(cx, format_args!("can only assign string to {class}.{name}, not '{given}'")))
}

fn set_name(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    check_text(cx, class, "__name__", value)?;
    checked_name(cx, value)?;
    this(class).name.set(value);
    Ok(())
}

/// The text of a name for a class: without null characters and lone surrogates.
pub fn checked_name(cx: &mut Ctx, name: Word) -> Res<String> {
    let text = String::from_utf8_lossy(&codecs::encode_all(cx, Encoding::Utf8, name, Handler::Strict)?).into_owned();
    if text.contains('\0') {
        return Err(raise::value_error(cx, format_args!("type name must not contain null characters")));
    }
    Ok(text)
}

fn set_qualname(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    check_text(cx, class, "__qualname__", value)?;
    this(class).qualname.set(value);
    Ok(())
}

/// `__module__`: from the class's own dict, or the module part of a built-in class's name.
pub fn module(cx: &mut Ctx, class: Word) -> Res<Word> {
    if let Some(definition) = definition_of(this(class)) {
        return match definition.id.name().rsplit_once('.') {
            Some((module, _)) => intern::intern(cx, module),
            None => Ok(intern::name(NameId::BuiltinsModule)),
        };
    }
    match own(cx, class, NameId::Module) {
        Some(module) => Ok(module),
        None => Err(missing(cx, class, NameId::Module)),
    }
}

fn set_module(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    check_mutable(cx, class, "__module__", value)?;
    put(cx, class, NameId::Module, value)?;
    let dict = class_dict::own_dict(cx, this(class));
    dict::remove(cx, dict, intern::name(NameId::FirstLineNo)).map(|_| ())
}

/// The value of a name in the class's own dict.
pub fn own(cx: &mut Ctx, class: Word, name: NameId) -> Option<Word> {
    let dict = class_dict::own_dict(cx, this(class));
    dict::get_name(dict, intern::name(name))
}

/// Sets a name in the class's own dict.
pub fn put(cx: &mut Ctx, class: Word, name: NameId, value: Word) -> Res<()> {
    let dict = class_dict::own_dict(cx, this(class));
    dict::set_item(cx, dict, intern::name(name), value)?;
    class_update::renew(cx, this(class));
    Ok(())
}

/// `type object 'A' has no attribute 'x'`
pub fn missing(cx: &mut Ctx, class: Word, name: NameId) -> Raised {
    attributes::errors::missing(cx, class, intern::name(name))
}

fn abstract_methods(cx: &mut Ctx, class: Word) -> Res<Word> {
    // `type` itself has this very descriptor under the name.
    let found = if class == self::class(ClassId::Type).word() { None } else { own(cx, class, NameId::AbstractMethods) };
    found.ok_or_else(|| raise::error(cx, ClassId::AttributeError, format_args!("__abstractmethods__")))
}

fn set_abstract_methods(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    let flags = &this(class).flags;
    if value.is_absent() {
        let dict = class_dict::own_dict(cx, this(class));
        if dict::remove(cx, dict, intern::name(NameId::AbstractMethods))?.is_none() {
            return Err(raise::error(cx, ClassId::AttributeError, format_args!("__abstractmethods__")));
        }
        flags.set(flags.get() & !class_flags::ABSTRACT);
        class_update::renew(cx, this(class));
        return Ok(());
    }
    let is_abstract = truth::truth(cx, value)?;
    put(cx, class, NameId::AbstractMethods, value)?;
    let cleared = flags.get() & !class_flags::ABSTRACT;
    flags.set(if is_abstract { cleared | class_flags::ABSTRACT } else { cleared });
    Ok(())
}

fn namespace(cx: &mut Ctx, class: Word) -> Res<Word> {
    let dict = class_dict::own_dict(cx, this(class));
    mapping_proxy::new(cx, dict)
}

fn doc(cx: &mut Ctx, class: Word) -> Res<Word> {
    if class == self::class(ClassId::Type).word() {
        return str::new(cx, super::CLASS.doc);
    }
    match own(cx, class, NameId::Doc) {
        Some(doc) => attributes::bind(cx, doc, Word::ABSENT, this(class)),
        None => Ok(none()),
    }
}

fn set_doc(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    check_mutable(cx, class, "__doc__", value)?;
    put(cx, class, NameId::Doc, value)
}

fn type_params(cx: &mut Ctx, class: Word) -> Res<Word> {
    let found = if class == self::class(ClassId::Type).word() { None } else { own(cx, class, NameId::TypeParams) };
    match found {
        Some(params) => Ok(params),
        None => tuple::new(cx, &[]),
    }
}

fn set_type_params(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    check_mutable(cx, class, "__type_params__", value)?;
    put(cx, class, NameId::TypeParams, value)
}

fn instance_dict(cx: &mut Ctx, object: Word) -> Res<Word> {
    match fields::dict_of(cx, object)? {
        Some(dict) => Ok(dict),
        None => {
            let class = label(class_of(object));
            Err(raise::error(cx, ClassId::AttributeError, format_args!("This object has no __dict__: '{class}'")))
        }
    }
}

/// `object.__dict__ = value`; absent: deletion, which leaves an empty dict.
pub fn set_instance_dict(cx: &mut Ctx, object: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        if class_of(object).flags.get() & class_flags::HEAP == 0 {
            return Err(type_error(cx, format_args!("cannot delete __dict__")));
        }
        let empty = dict::empty(cx)?;
        return fields::set_dict(cx, object, empty);
    }
    if !is_instance_of(value, ClassId::Dict) {
        let given = raise::type_name(value);
        return Err(type_error(cx, format_args!("__dict__ must be set to a dictionary, not a '{given}'")));
    }
    fields::set_dict(cx, object, value)
}
