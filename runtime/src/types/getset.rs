//! `getset_descriptor`: computed attributes of built-in classes, and `__dict__` and `__weakref__` of the program's classes.

use crate::object::class::{is_subclass_of, label as class_label};
use crate::object::gc::Instance;
use crate::object::intern;
use crate::prelude::*;
use crate::raise;
use crate::types::{method_descriptor, str};
use core::cell::Cell;

#[repr(C)]
pub struct GetSetObj {
    header: Header,
    row: Cell<Option<&'static GetSetRow>>,
    class: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for GetSetObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for GetSetObj {
    const CLASS: ClassId = ClassId::GetSetDescriptor;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        repr: slot!(unary, repr),
        get: slot!(ternary, get),
        set: slot!(store, set),
        delete: slot!(delete, delete),
        ..Slots::EMPTY
    },
    getsets: &[
        GetSetRow { name: "__doc__", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "__name__", get: |cx, d| intern::intern(cx, row(d).name), set: None },
        GetSetRow { name: "__qualname__", get: qualname, set: None },
        GetSetRow { name: "__objclass__", get: |_, d| Ok(owner(d).word()), set: None },
    ],
    scan: Scan::Fields,
    raw_mask: 1 << 1,
    ..StaticClass::new(ClassId::GetSetDescriptor, size_of::<GetSetObj>())
};

fn row(descriptor: Word) -> &'static GetSetRow {
    Gc::<GetSetObj>::of(descriptor).row.get().expect("a getset descriptor has a row")
}

fn owner(descriptor: Word) -> Gc<ClassObj> {
    Gc::of(Gc::<GetSetObj>::of(descriptor).class.get())
}

pub fn new(cx: &mut Ctx, row: &'static GetSetRow, class: Gc<ClassObj>) -> Res<Word> {
    let descriptor = Gc::<GetSetObj>::allocate(cx)?;
    descriptor.row.set(Some(row));
    descriptor.class.set(class.word());
    Ok(descriptor.word())
}

fn check(cx: &mut Ctx, descriptor: Word, object: Word) -> Res<()> {
    if is_subclass_of(class_of(object), owner(descriptor)) {
        return Ok(());
    }
    Err(method_descriptor::wrong_receiver(cx, row(descriptor).name, owner(descriptor), object))
}

fn get(cx: &mut Ctx, descriptor: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() {
        return Ok(descriptor);
    }
    check(cx, descriptor, object)?;
    (row(descriptor).get)(cx, object)
}

fn set(cx: &mut Ctx, descriptor: Word, object: Word, value: Word) -> Res<()> {
    check(cx, descriptor, object)?;
    match row(descriptor).set {
        Some(setter) => setter(cx, object, value),
        None => {
            let (name, class) = (row(descriptor).name, class_label(owner(descriptor)));
            let message = format!("attribute '{name}' of '{class}' objects is not writable");
            Err(raise::error(cx, ClassId::AttributeError, format_args!("{message}")))
        }
    }
}

fn delete(cx: &mut Ctx, descriptor: Word, object: Word) -> Res<()> {
    set(cx, descriptor, object, Word::ABSENT)
}

fn repr(cx: &mut Ctx, descriptor: Word) -> Res<Word> {
    let (name, class) = (row(descriptor).name, class_label(owner(descriptor)));
    str::new(cx, &format!("<attribute '{name}' of '{class}' objects>"))
}

fn qualname(cx: &mut Ctx, descriptor: Word) -> Res<Word> {
    let (class, name) = (raise::short_class_name(owner(descriptor)), row(descriptor).name);
    str::new(cx, &format!("{class}.{name}"))
}

/// The setter of a place that only the runtime fills.
pub fn read_only(cx: &mut Ctx, _object: Word, _value: Word) -> Res<()> {
    Err(raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}
