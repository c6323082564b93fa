//! `SyntaxError`: raised by `compile`-like natives and by programs.

use super::{ExceptionLayout, ExceptionObj, init_parts, or_none, subclass_with, view};
use crate::object::call::Args;
use crate::object::format;
use crate::prelude::*;
use crate::raise;
use crate::types::{int, list, str, tuple};
use core::cell::Cell;

#[repr(C)]
pub struct SyntaxErrorObj {
    pub base: ExceptionObj,
    pub msg: Cell<Word>,
    pub filename: Cell<Word>,
    pub lineno: Cell<Word>,
    pub offset: Cell<Word>,
    pub end_lineno: Cell<Word>,
    pub end_offset: Cell<Word>,
    pub text: Cell<Word>,
    pub print_file_and_line: Cell<Word>,
    pub metadata: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for SyntaxErrorObj {}
impl ExceptionLayout for SyntaxErrorObj {
    const CLASS: ClassId = ClassId::SyntaxError;
}

pub static SYNTAX_ERROR: StaticClass = StaticClass {
    slots: Slots { init: slot!(call, init), str: slot!(unary, text), ..Slots::EMPTY },
    getsets: &[
        exception_member!(SyntaxErrorObj, msg),
        exception_member!(SyntaxErrorObj, filename),
        exception_member!(SyntaxErrorObj, lineno),
        exception_member!(SyntaxErrorObj, offset),
        exception_member!(SyntaxErrorObj, text),
        exception_member!(SyntaxErrorObj, end_lineno),
        exception_member!(SyntaxErrorObj, end_offset),
        exception_member!(SyntaxErrorObj, print_file_and_line),
        exception_member!(SyntaxErrorObj, metadata, "_metadata"),
    ],
    ..subclass_with::<SyntaxErrorObj>()
};

fn init(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<()> {
    super::base::init(cx, callee, args)?;
    let (exc, rest) = init_parts(&args);
    let fields = view::<SyntaxErrorObj>(exc);
    if let Some(msg) = rest.first() {
        fields.msg.set(*msg);
    }
    let [_, details] = rest else {
        return Ok(());
    };
    let details = list::from_iterable(cx, *details)?;
    let details = list::to_tuple(cx, details)?;
    let items = tuple::items_of(details);
    let n = items.len();
    if n < 4 {
        return Err(raise::type_error(cx, format_args!("function takes at least 4 arguments ({n} given)")));
    }
    if n > 7 {
        return Err(raise::type_error(cx, format_args!("function takes at most 7 arguments ({n} given)")));
    }
    let item = |i: usize| items.get(i).map_or(Word::ABSENT, Cell::get);
    fields.filename.set(item(0));
    fields.lineno.set(item(1));
    fields.offset.set(item(2));
    fields.text.set(item(3));
    fields.end_lineno.set(item(4));
    fields.end_offset.set(item(5));
    fields.metadata.set(item(6));
    if n == 5 {
        return Err(raise::type_error(cx, format_args!("end_offset must be provided when end_lineno is provided")));
    }
    Ok(())
}

fn text(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let fields = view::<SyntaxErrorObj>(exc);
    let message = format::str_of(cx, or_none(fields.msg.get()))?;
    let file = fields.filename.get().present().filter(|f| is_instance_of(*f, ClassId::Str));
    let file = file.map(|f| base_name(&str::to_string_lossy(f)).to_owned());
    // A number too large to print shows as -1.
    let line = fields.lineno.get().present().filter(|l| is_exact(*l, ClassId::Int)).map(|l| int::to_i64(l).unwrap_or(-1));
    let place = match (file, line) {
        (Some(file), Some(line)) => format!(" ({file}, line {line})"),
        (Some(file), None) => format!(" ({file})"),
        (None, Some(line)) => format!(" (line {line})"),
        (None, None) => return Ok(message),
    };
    let place = str::new(cx, &place)?;
    raise::text(cx, &[message, place])
}

fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
