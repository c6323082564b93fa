//! `member_descriptor`: the places that `__slots__` names, and the plain fields of built-in classes.

use crate::object::attributes::errors;
use crate::object::class::{is_subclass_of, label as class_label};
use crate::object::fields::{place, slot_word};
use crate::object::gc::Instance;
use crate::object::intern;
use crate::prelude::*;
use crate::raise;
use crate::types::{method_descriptor, str};
use core::cell::Cell;

#[repr(C)]
pub struct MemberObj {
    header: Header,
    name: Cell<Word>,
    class: Cell<Word>,
    /// In the class's layout; of no meaning where there is a row.
    offset: Cell<usize>,
    /// How a field of a built-in class is read and stored.
    row: Cell<Option<&'static GetSetRow>>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for MemberObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for MemberObj {
    const CLASS: ClassId = ClassId::MemberDescriptor;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        repr: slot!(unary, repr),
        get: slot!(ternary, get),
        set: slot!(store, set),
        delete: slot!(delete, delete),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        GetSetRow { name: "__doc__", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "__name__", get: |_, m| Ok(this(m).name.get()), set: None },
        GetSetRow { name: "__qualname__", get: qualname, set: None },
        GetSetRow { name: "__objclass__", get: |_, m| Ok(owner(m).word()), set: None },
    ],
    scan: Scan::Fields,
    raw_mask: 1 << 3 | 1 << 4,
    ..StaticClass::new(ClassId::MemberDescriptor, size_of::<MemberObj>())
};

fn this(member: Word) -> Gc<MemberObj> {
    Gc::of(member)
}

fn owner(member: Word) -> Gc<ClassObj> {
    Gc::of(this(member).class.get())
}

/// The descriptor of the slot `name` at `offset` in instances of `class`.
pub fn new(cx: &mut Ctx, name: Word, class: Gc<ClassObj>, offset: usize) -> Res<Word> {
    let member = Gc::<MemberObj>::allocate(cx)?;
    member.name.set(name);
    member.class.set(class.word());
    member.offset.set(offset);
    Ok(member.word())
}

/// The descriptor of a field of the built-in `class`.
pub fn of_field(cx: &mut Ctx, row: &'static GetSetRow, class: Gc<ClassObj>) -> Res<Word> {
    let name = intern::intern(cx, row.name)?;
    let word = new(cx, name, class, 0)?;
    this(word).row.set(Some(row));
    Ok(word)
}

/// Where instances of `class` keep what this descriptor stands for, if that is a fixed place.
pub fn offset_in(descriptor: Word, class: Gc<ClassObj>) -> Option<usize> {
    if !is_exact(descriptor, ClassId::MemberDescriptor) || this(descriptor).row.get().is_some() {
        return None;
    }
    let fixed = is_subclass_of(class, owner(descriptor));
    (fixed && !place::has_tail(class)).then(|| this(descriptor).offset.get())
}

/// The place in `object`, which must be an instance of the descriptor's class.
fn word_in(cx: &mut Ctx, member: Word, object: Word) -> Res<&'static Cell<Word>> {
    check(cx, member, object)?;
    Ok(slot_word(object, this(member).offset.get()))
}

fn check(cx: &mut Ctx, member: Word, object: Word) -> Res<()> {
    if is_subclass_of(class_of(object), owner(member)) {
        return Ok(());
    }
    let name = str::to_string_lossy(this(member).name.get());
    Err(method_descriptor::wrong_receiver(cx, &name, owner(member), object))
}

fn get(cx: &mut Ctx, member: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() {
        return Ok(member);
    }
    if let Some(row) = this(member).row.get() {
        check(cx, member, object)?;
        return (row.get)(cx, object);
    }
    match word_in(cx, member, object)?.get().present() {
        Some(value) => Ok(value),
        None => Err(errors::missing(cx, object, this(member).name.get())),
    }
}

fn set(cx: &mut Ctx, member: Word, object: Word, value: Word) -> Res<()> {
    if let Some(row) = this(member).row.get() {
        return set_field(cx, member, row, object, value);
    }
    word_in(cx, member, object)?.set(value);
    Ok(())
}

/// The value is absent for deletion.
fn set_field(cx: &mut Ctx, member: Word, row: &GetSetRow, object: Word, value: Word) -> Res<()> {
    check(cx, member, object)?;
    match row.set {
        Some(setter) => setter(cx, object, value),
        None => Err(raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute"))),
    }
}

fn delete(cx: &mut Ctx, member: Word, object: Word) -> Res<()> {
    if let Some(row) = this(member).row.get() {
        return set_field(cx, member, row, object, Word::ABSENT);
    }
    if word_in(cx, member, object)?.replace(Word::ABSENT).is_present() {
        return Ok(());
    }
    let name = str::to_string_lossy(this(member).name.get());
    Err(raise::error(cx, ClassId::AttributeError, format_args!("{name}")))
}

fn repr(cx: &mut Ctx, member: Word) -> Res<Word> {
    let (name, class) = (str::to_string_lossy(this(member).name.get()), class_label(owner(member)));
    str::new(cx, &format!("<member '{name}' of '{class}' objects>"))
}

fn qualname(cx: &mut Ctx, member: Word) -> Res<Word> {
    let class = str::to_string_lossy(owner(member).qualname.get());
    let name = str::to_string_lossy(this(member).name.get());
    str::new(cx, &format!("{class}.{name}"))
}

fn reduce(cx: &mut Ctx, member: Word) -> Res<Word> {
    method_descriptor::reduce_to_getattr(cx, owner(member).word(), this(member).name.get())
}
