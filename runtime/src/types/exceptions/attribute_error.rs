//! `NameError` and `AttributeError`, which remember what was looked up for the sake of suggestions.

use super::{ExceptionLayout, ExceptionObj, init_parts, subclass_with, view};
use crate::object::call::Args;
use crate::object::intern;
use crate::prelude::*;
use crate::types::{dict, tuple};
use core::cell::Cell;

#[repr(C)]
pub struct NameErrorObj {
    pub base: ExceptionObj,
    pub name: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for NameErrorObj {}
impl ExceptionLayout for NameErrorObj {
    const CLASS: ClassId = ClassId::NameError;
}

#[repr(C)]
pub struct AttributeErrorObj {
    pub base: ExceptionObj,
    pub obj: Cell<Word>,
    pub name: Cell<Word>,
}

// SAFETY: as above.
unsafe impl Object for AttributeErrorObj {}
impl ExceptionLayout for AttributeErrorObj {
    const CLASS: ClassId = ClassId::AttributeError;
}

pub static NAME_ERROR: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init_name), ..Slots::EMPTY },
    getsets: &[exception_member!(NameErrorObj, name)],
    ..subclass_with::<NameErrorObj>()
};

pub static ATTRIBUTE_ERROR: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init_attribute), ..Slots::EMPTY },
    methods: &[native!("__getstate__(self, /)", state, 1), native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[exception_member!(AttributeErrorObj, name), exception_member!(AttributeErrorObj, obj)],
    ..subclass_with::<AttributeErrorObj>()
};

fn init_name(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (exc, rest) = init_parts(&args);
    super::base::store_args(cx, exc, rest)?;
    let [name] = named_arguments(cx, "NameError", ["name"], &args)?;
    view::<NameErrorObj>(exc).name.set(name);
    Ok(())
}

fn init_attribute(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (exc, rest) = init_parts(&args);
    super::base::store_args(cx, exc, rest)?;
    let [name, obj] = named_arguments(cx, "AttributeError", ["name", "obj"], &args)?;
    let fields = view::<AttributeErrorObj>(exc);
    fields.name.set(name);
    fields.obj.set(obj);
    Ok(())
}

/// The values of keyword-only arguments, absent where not given.
pub fn named_arguments<const N: usize>(cx: &mut Ctx, callee: &str, names: [&str; N], args: &Args<'_>) -> Res<[Word; N]> {
    let mut values = [Word::ABSENT; N];
    for (name, value) in args.keywords() {
        let text = crate::types::str::to_string_lossy(name);
        match names.iter().position(|n| *n == text) {
            Some(i) => values[i] = value,
            None => {
                return Err(crate::types::construction::unexpected_keyword(cx, callee, &text, &names));
            }
        }
    }
    Ok(values)
}

/// The attribute dict with `name` and `args`. The object is left out: it need not be picklable.
fn state(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let own = super::base::own_dict(cx, exc)?;
    let fields = view::<AttributeErrorObj>(exc);
    if own.is_none() && fields.name.get().is_absent() && fields.base.args.get().is_absent() {
        return Ok(none());
    }
    let state = dict::empty(cx)?;
    if let Some(own) = own {
        dict::update_display(cx, state, own)?;
    }
    if let Some(name) = fields.name.get().present() {
        let key = intern::intern(cx, "name")?;
        dict::set_item(cx, state, key, name)?;
    }
    let (key, args) = (intern::intern(cx, "args")?, super::args(cx, exc)?);
    dict::set_item(cx, state, key, args)?;
    Ok(state)
}

fn reduce(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let state = state(cx, exc)?;
    let args = super::args(cx, exc)?;
    tuple::new(cx, &[class_of(exc).word(), args, state])
}

/// `NameError(message)` for the variable `name`.
pub fn name_error(cx: &mut Ctx, class_id: ClassId, name: Word, message: Word) -> Res<Word> {
    let exc = super::create(cx, class_id, &[message])?;
    view::<NameErrorObj>(exc).name.set(name);
    Ok(exc)
}

/// `AttributeError(message)` for `obj.name`.
pub fn attribute_error(cx: &mut Ctx, obj: Word, name: Word, message: Word) -> Res<Word> {
    let exc = super::create(cx, ClassId::AttributeError, &[message])?;
    let fields = view::<AttributeErrorObj>(exc);
    fields.obj.set(obj);
    fields.name.set(name);
    Ok(exc)
}

/// Tells an AttributeError what was looked up where, unless it knows.
pub fn add_context(exc: Word, obj: Word, name: Word) {
    let fields = view::<AttributeErrorObj>(exc);
    if fields.name.get().is_absent() && fields.obj.get().is_absent() {
        fields.obj.set(obj);
        fields.name.set(name);
    }
}
