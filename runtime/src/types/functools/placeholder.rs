//! `functools.Placeholder`: stands for a positional argument that a partial leaves open.

use crate::object::call::Args;
use crate::object::intern;
use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise;
use crate::types::iterator;

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, new), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", repr, 1)],
    ..StaticClass::new(ClassId::PlaceholderType, 16)
};

static SINGLETON: RootCell = RootCell::new();

/// The one instance.
pub fn get(cx: &mut Ctx) -> Res<Word> {
    if let Some(placeholder) = SINGLETON.get().present() {
        return Ok(placeholder);
    }
    let placeholder = iterator::allocate(cx, class(ClassId::PlaceholderType).word())?;
    SINGLETON.set(placeholder);
    Ok(placeholder)
}

/// The value is the placeholder.
pub fn is(value: Word) -> bool {
    value == SINGLETON.get()
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.words().len() > 1 {
        return Err(raise::type_error(cx, format_args!("PlaceholderType takes no arguments")));
    }
    get(cx)
}

fn repr(cx: &mut Ctx, _placeholder: Word) -> Res<Word> {
    intern::intern(cx, "Placeholder")
}
