//! `ImportError`.

use super::attribute_error::named_arguments;
use super::{ExceptionLayout, ExceptionObj, init_parts, subclass_with, view};
use crate::object::call::Args;
use crate::object::intern;
use crate::prelude::*;
use crate::types::{dict, tuple};
use core::cell::Cell;

#[repr(C)]
pub struct ImportErrorObj {
    pub base: ExceptionObj,
    pub msg: Cell<Word>,
    pub name: Cell<Word>,
    pub path: Cell<Word>,
    pub name_from: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for ImportErrorObj {}
impl ExceptionLayout for ImportErrorObj {
    const CLASS: ClassId = ClassId::ImportError;
}

pub static IMPORT_ERROR: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init), str: slot!(unary, text), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        exception_member!(ImportErrorObj, msg),
        exception_member!(ImportErrorObj, name),
        exception_member!(ImportErrorObj, path),
        exception_member!(ImportErrorObj, name_from),
    ],
    ..subclass_with::<ImportErrorObj>()
};

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (exc, rest) = init_parts(&args);
    super::base::store_args(cx, exc, rest)?;
    let [name, path, name_from] = named_arguments(cx, "ImportError", ["name", "path", "name_from"], &args)?;
    let fields = view::<ImportErrorObj>(exc);
    fields.name.set(name);
    fields.path.set(path);
    fields.name_from.set(name_from);
    fields.msg.set(if let [msg] = rest { *msg } else { Word::ABSENT });
    Ok(())
}

fn text(cx: &mut Ctx, exc: Word) -> Res<Word> {
    match view::<ImportErrorObj>(exc).msg.get().present() {
        Some(msg) if is_exact(msg, ClassId::Str) => Ok(msg),
        _ => super::base::str_of(cx, exc),
    }
}

fn reduce(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let fields = view::<ImportErrorObj>(exc);
    let own = super::base::own_dict(cx, exc)?;
    let named = [("name", fields.name.get()), ("path", fields.path.get()), ("name_from", fields.name_from.get())];
    let (class, args) = (class_of(exc).word(), super::args(cx, exc)?);
    if own.is_none() && named.iter().all(|(_, value)| value.is_absent()) {
        return tuple::new(cx, &[class, args]);
    }
    let state = dict::empty(cx)?;
    if let Some(own) = own {
        dict::update_display(cx, state, own)?;
    }
    for (key, value) in named {
        if value.is_present() {
            let key = intern::intern(cx, key)?;
            dict::set_item(cx, state, key, value)?;
        }
    }
    tuple::new(cx, &[class, args, state])
}

/// `ImportError(message, name=, path=, name_from=)`; parts that are not known are absent.
pub fn import_error(cx: &mut Ctx, class_id: ClassId, message: Word, name: Word, path: Word, name_from: Word) -> Res<Word> {
    let exc = super::create(cx, class_id, &[message])?;
    let fields = view::<ImportErrorObj>(exc);
    fields.name.set(name);
    fields.path.set(path);
    fields.name_from.set(name_from);
    Ok(exc)
}
