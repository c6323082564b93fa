//! `operator.attrgetter`.

use super::{constructor_arguments, made_class, only_argument};
use crate::object::call::Args;
use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{class_text, str, tuple};
use core::cell::Cell;

#[repr(C)]
struct AttrGetterObj {
    header: Header,
    /// A tuple of the names as given.
    names: Cell<Word>,
    /// A tuple with, for each of them, its parts between dots.
    paths: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for AttrGetterObj {}

pub static CLASS: StaticClass = StaticClass {
    doc: "Return a callable object that fetches the given attribute(s) from its operand.\nAfter f = attrgetter('name'), the \
          call f(r) returns r.name.\nAfter g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\nAfter \
          h = attrgetter('name.first', 'name.last'), the call h(r) returns\n(r.name.first, r.name.last).",
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), call: slot!(call, invoke), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::AttrGetter, size_of::<AttrGetterObj>())
};

fn fields(getter: Word) -> Gc<AttrGetterObj> {
    // SAFETY: callers pass attribute getters.
    unsafe { Gc::from_word(getter) }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let given = constructor_arguments(cx, "attrgetter", &args)?;
    let names = tuple::of_absent(cx, given.len())?;
    let paths = tuple::of_absent(cx, given.len())?;
    for (i, name) in given.iter().enumerate() {
        if !is_instance_of(*name, ClassId::Str) {
            return Err(raise::type_error(cx, format_args!("attribute name must be a string")));
        }
        let path = path_of(cx, *name)?;
        tuple::items_of(names)[i].set(*name);
        tuple::items_of(paths)[i].set(path);
    }
    let made = made_class(&args);
    let getter = crate::heap::allocate(cx, made, made.size.get() as usize)?;
    fields(getter).names.set(names);
    fields(getter).paths.set(paths);
    Ok(getter)
}

/// The interned parts of a dotted name.
fn path_of(cx: &mut Ctx, name: Word) -> Res<Word> {
    let text = str::to_string_lossy(name);
    if !text.contains('.') {
        let name = intern::intern_word(name);
        return tuple::new(cx, &[name]);
    }
    let path = tuple::of_absent(cx, text.split('.').count())?;
    for (place, part) in tuple::items_of(path).iter().zip(text.split('.')) {
        place.set(intern::intern(cx, part)?);
    }
    Ok(path)
}

fn invoke(cx: &mut Ctx, getter: Word, args: Args<'_>) -> Res<Word> {
    let object = only_argument(cx, "attrgetter", args)?;
    match *tuple::words_of(fields(getter).paths.get()) {
        [path] => follow(cx, object, path),
        ref paths => {
            let values = tuple::of_absent(cx, paths.len())?;
            for (place, path) in tuple::items_of(values).iter().zip(paths) {
                place.set(follow(cx, object, *path)?);
            }
            Ok(values)
        }
    }
}

fn follow(cx: &mut Ctx, object: Word, path: Word) -> Res<Word> {
    tuple::words_of(path).iter().try_fold(object, |object, name| attributes::get(cx, object, *name))
}

fn repr(cx: &mut Ctx, getter: Word) -> Res<Word> {
    let name = class_text::full_name(cx, class_of(getter));
    let Some(_guard) = ReprGuard::enter(cx, getter) else {
        return str::new(cx, &format!("{name}(...)"));
    };
    let mut text = Pieces::new(cx);
    for (i, attribute) in tuple::words_of(fields(getter).names.get()).iter().enumerate() {
        text.text(cx, &if i == 0 { format!("{name}(") } else { ", ".to_owned() })?;
        text.repr(cx, *attribute)?;
    }
    text.text(cx, ")")?;
    text.join(cx)
}

fn reduce(cx: &mut Ctx, getter: Word) -> Res<Word> {
    tuple::new(cx, &[class_of(getter).word(), fields(getter).names.get()])
}
