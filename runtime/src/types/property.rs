//! `property`.

use crate::object::call::{Args, call};
use crate::object::gc::Instance;
use crate::object::native_call::Signature;
use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{str, type_};
use core::cell::Cell;

#[repr(C)]
pub struct PropertyObj {
    header: Header,
    getter: Cell<Word>,
    setter: Cell<Word>,
    deleter: Cell<Word>,
    doc: Cell<Word>,
    name: Cell<Word>,
    /// Any small int: the doc string is the getter's.
    doc_of_getter: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for PropertyObj {}
// SAFETY: the static description names this size; subclasses append.
unsafe impl Instance for PropertyObj {
    const CLASS: ClassId = ClassId::Property;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, init),
        get: slot!(ternary, get),
        set: slot!(store, set),
        delete: slot!(delete, delete),
        ..Slots::EMPTY
    },
    methods: &[
        native!("getter(self, object, /)", with_getter, 2),
        native!("setter(self, object, /)", with_setter, 2),
        native!("deleter(self, object, /)", with_deleter, 2),
        native!("__set_name__(self, *args)", set_name, 2),
    ],
    getsets: &[
        GetSetRow { name: "fget", get: |_, p| Ok(or_none(&this(p).getter)), set: Some(read_only) },
        GetSetRow { name: "fset", get: |_, p| Ok(or_none(&this(p).setter)), set: Some(read_only) },
        GetSetRow { name: "fdel", get: |_, p| Ok(or_none(&this(p).deleter)), set: Some(read_only) },
        GetSetRow { name: "__doc__", get: |_, p| Ok(or_none(&this(p).doc)), set: Some(set_doc) },
        GetSetRow { name: "__name__", get: name_attribute, set: Some(set_name_attribute) },
        GetSetRow { name: "__isabstractmethod__", get: is_abstract, set: None },
    ],
    scan: Scan::Fields,
    flags: class_flags::BASETYPE,
    ..StaticClass::new(ClassId::Property, size_of::<PropertyObj>())
};

static SIGNATURE: Signature = Signature::new("property(fget=None, fset=None, fdel=None, doc=None)");

fn this(property: Word) -> Gc<PropertyObj> {
    Gc::of(property)
}

fn or_none(cell: &Cell<Word>) -> Word {
    cell.get().present().unwrap_or_else(none)
}

/// The function in `word`, unless it is None or absent.
fn given(word: Word) -> Option<Word> {
    word.present().filter(|w| *w != none())
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let class = Gc::<ClassObj>::of(args.positional()[0]);
    type_::layout::allocate(cx, class)
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (word, rest) = args.split_first();
    let [getter, setter, deleter, doc] = SIGNATURE.bind(cx, rest)?;
    let property = this(word);
    for (cell, function) in [(&property.getter, getter), (&property.setter, setter), (&property.deleter, deleter)] {
        cell.set(given(function).unwrap_or_default());
    }
    property.doc.set(given(doc).unwrap_or_default());
    property.name.set(Word::ABSENT);
    property.doc_of_getter.set(Word::ABSENT);
    let mut doc = given(doc);
    if let Some(getter) = given(getter).filter(|_| doc.is_none())
        && let Some(text) = attributes::get_optional(cx, getter, intern::name(NameId::Doc))?.filter(|d| *d != none())
    {
        doc = Some(text);
        property.doc_of_getter.set(Word::small(1));
    }
    match doc {
        Some(doc) if is_exact(word, ClassId::Property) => property.doc.set(doc),
        _ if is_exact(word, ClassId::Property) => {}
        // The attribute of a subclass hides the one here: the text goes into the instance.
        doc => set_subclass_doc(cx, word, doc.unwrap_or_else(none))?,
    }
    Ok(())
}

fn set_subclass_doc(cx: &mut Ctx, property: Word, doc: Word) -> Res<()> {
    match attributes::set(cx, property, intern::name(NameId::Doc), doc) {
        Err(Raised) if doc == none() && raise::catch(cx, ClassId::AttributeError) => Ok(()),
        done => done,
    }
}

/// The function that reads the property.
pub fn getter(property: Word) -> Option<Word> {
    this(property).getter.get().present()
}

fn get(cx: &mut Ctx, property: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() {
        return Ok(property);
    }
    match this(property).getter.get().present() {
        Some(getter) => call(cx, getter, &[object]),
        None => Err(lacks(cx, property, object, "getter")),
    }
}

fn set(cx: &mut Ctx, property: Word, object: Word, value: Word) -> Res<()> {
    match this(property).setter.get().present() {
        Some(setter) => call(cx, setter, &[object, value]).map(|_| ()),
        None => Err(lacks(cx, property, object, "setter")),
    }
}

fn delete(cx: &mut Ctx, property: Word, object: Word) -> Res<()> {
    match this(property).deleter.get().present() {
        Some(deleter) => call(cx, deleter, &[object]).map(|_| ()),
        None => Err(lacks(cx, property, object, "deleter")),
    }
}

/// `property 'x' of 'P' object has no setter`
fn lacks(cx: &mut Ctx, property: Word, object: Word, what: &str) -> Raised {
    let name = match name_of(cx, property) {
        Ok(name) => name,
        Err(raised) => return raised,
    };
    let class = match attributes::get(cx, class_of(object).word(), intern::name(NameId::QualName)) {
        Ok(class) => str::to_string_lossy(class),
        Err(raised) => return raised,
    };
    let message = match name.filter(|n| is_instance_of(*n, ClassId::Str)) {
        Some(name) => format!("property '{}' of '{class}' object has no {what}", str::to_string_lossy(name)),
        None => format!("property of '{class}' object has no {what}"),
    };
    raise::error(cx, ClassId::AttributeError, format_args!("{message}"))
}

/// The name set by the class, else the getter's.
fn name_of(cx: &mut Ctx, property: Word) -> Res<Option<Word>> {
    if let Some(name) = this(property).name.get().present() {
        return Ok(Some(name));
    }
    match this(property).getter.get().present() {
        Some(getter) => attributes::get_optional(cx, getter, intern::name(NameId::Name)),
        None => Ok(None),
    }
}

fn name_attribute(cx: &mut Ctx, property: Word) -> Res<Word> {
    match name_of(cx, property)? {
        Some(name) => Ok(name),
        None => Err(attributes::errors::missing(cx, property, intern::name(NameId::Name))),
    }
}

fn set_name_attribute(_cx: &mut Ctx, property: Word, name: Word) -> Res<()> {
    this(property).name.set(name);
    Ok(())
}

fn set_name(cx: &mut Ctx, property: Word, args: Word) -> Res<()> {
    let args = crate::types::tuple::items_of(args);
    let [_, name] = args else {
        let n = args.len();
        return Err(type_error(cx, format_args!("__set_name__() takes 2 positional arguments but {n} were given")));
    };
    this(property).name.set(name.get());
    Ok(())
}

fn set_doc(_cx: &mut Ctx, property: Word, doc: Word) -> Res<()> {
    this(property).doc.set(doc);
    Ok(())
}

fn read_only(cx: &mut Ctx, _property: Word, _value: Word) -> Res<()> {
    Err(raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}

fn is_abstract(cx: &mut Ctx, property: Word) -> Res<Word> {
    let parts = this(property);
    for function in [parts.getter.get(), parts.setter.get(), parts.deleter.get()] {
        if function.is_present() && type_::abstract_::is_abstract(cx, function)? {
            return Ok(boolean(true));
        }
    }
    Ok(boolean(false))
}

fn with_getter(cx: &mut Ctx, property: Word, function: Word) -> Res<Word> {
    copy(cx, property, [function, Word::ABSENT, Word::ABSENT])
}

fn with_setter(cx: &mut Ctx, property: Word, function: Word) -> Res<Word> {
    copy(cx, property, [Word::ABSENT, function, Word::ABSENT])
}

fn with_deleter(cx: &mut Ctx, property: Word, function: Word) -> Res<Word> {
    copy(cx, property, [Word::ABSENT, Word::ABSENT, function])
}

/// A property of the same class with some functions replaced (absent and None: kept).
fn copy(cx: &mut Ctx, word: Word, functions: [Word; 3]) -> Res<Word> {
    let old = this(word);
    let pick = |new: Word, old: &Cell<Word>| given(new).unwrap_or_else(|| or_none(old));
    let getter = pick(functions[0], &old.getter);
    let (setter, deleter) = (pick(functions[1], &old.setter), pick(functions[2], &old.deleter));
    let from_getter = old.doc_of_getter.get().is_present() && getter != none();
    let doc = if from_getter { none() } else { or_none(&old.doc) };
    let made = call(cx, class_of(word).word(), &[getter, setter, deleter, doc])?;
    if is_instance_of(made, ClassId::Property) {
        this(made).name.set(old.name.get());
    }
    Ok(made)
}
