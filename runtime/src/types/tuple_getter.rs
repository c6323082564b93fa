//! The descriptors of the fields of named tuples.

use crate::object::call::Args;
use crate::object::operators;
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::Pieces;
use crate::types::tuple;
use core::cell::Cell;

#[repr(C)]
struct TupleGetterObj {
    header: Header,
    /// A small int.
    index: Cell<Word>,
    doc: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for TupleGetterObj {}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots {
        new: slot!(call, new),
        repr: slot!(unary, repr),
        get: slot!(ternary, get),
        set: slot!(store, set),
        delete: slot!(delete, delete),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[GetSetRow {
        name: "__doc__",
        get: |_, g| Ok(fields(g).doc.get()),
        set: Some(|_, g, doc| {
            fields(g).doc.set(doc.present().unwrap_or(none()));
            Ok(())
        }),
    }],
    ..StaticClass::new(ClassId::TupleGetter, size_of::<TupleGetterObj>())
};

fn fields(getter: Word) -> Gc<TupleGetterObj> {
    // SAFETY: callers pass tuple getters, which have no subclasses.
    unsafe { Gc::from_word(getter) }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [_, index, doc] = *args.positional() else {
        let n = args.positional().len() - 1;
        return Err(raise::type_error(cx, format_args!("_tuplegetter expected 2 arguments, got {n}")));
    };
    let index = operators::index_isize(cx, index, ClassId::OverflowError)?;
    // SAFETY: the first argument of `__new__` is the class, which has no subclasses.
    let made: Gc<ClassObj> = unsafe { Gc::from_word(args.positional()[0]) };
    let getter = crate::heap::allocate(cx, made, made.size.get() as usize)?;
    fields(getter).index.set(Word::small(index as i64));
    fields(getter).doc.set(doc);
    Ok(getter)
}

fn get(cx: &mut Ctx, getter: Word, instance: Word, owner: Word) -> Res<Word> {
    let index = fields(getter).index.get().as_small();
    if instance.is_absent() || instance == none() {
        if owner.is_absent() || owner == none() {
            return Err(raise::type_error(cx, format_args!("__get__(None, None) is invalid")));
        }
        return Ok(getter);
    }
    if !is_instance_of(instance, ClassId::Tuple) {
        let name = raise::type_name(instance);
        let text = format_args!("descriptor for index '{index}' for tuple subclasses doesn't apply to '{name}' object");
        return Err(raise::type_error(cx, text));
    }
    match usize::try_from(index).ok().and_then(|i| tuple::words_of(instance).get(i)) {
        Some(item) => Ok(*item),
        None => Err(raise::error(cx, ClassId::IndexError, format_args!("tuple index out of range"))),
    }
}

fn set(cx: &mut Ctx, _getter: Word, _instance: Word, _value: Word) -> Res<()> {
    Err(raise::error(cx, ClassId::AttributeError, format_args!("can't set attribute")))
}

fn delete(cx: &mut Ctx, _getter: Word, _instance: Word) -> Res<()> {
    Err(raise::error(cx, ClassId::AttributeError, format_args!("can't delete attribute")))
}

fn repr(cx: &mut Ctx, getter: Word) -> Res<Word> {
    let mut text = Pieces::new(cx);
    text.text(cx, "_tuplegetter(")?;
    text.repr(cx, fields(getter).index.get())?;
    text.text(cx, ", ")?;
    text.repr(cx, fields(getter).doc.get())?;
    text.text(cx, ")")?;
    text.join(cx)
}

fn reduce(cx: &mut Ctx, getter: Word) -> Res<Word> {
    let arguments = tuple::new(cx, &[fields(getter).index.get(), fields(getter).doc.get()])?;
    tuple::new(cx, &[class(ClassId::TupleGetter).word(), arguments])
}
