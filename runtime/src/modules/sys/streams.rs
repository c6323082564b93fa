//! `sys.stdin`, `sys.stdout` and `sys.stderr`.

use crate::object::roots::RootCell;
use crate::object::{call, fields, intern};
use crate::prelude::*;
use crate::io::{standard, text};

/// The module object of `sys`, once it was imported.
pub static MODULE_OBJECT: RootCell = RootCell::new();

static ORIGINALS: [RootCell; 3] = [RootCell::new(), RootCell::new(), RootCell::new()];

/// The stream that the program started with over descriptor 0, 1 or 2.
pub fn original(cx: &mut Ctx, fd: usize) -> Res<Word> {
    if let Some(stream) = ORIGINALS[fd].get().present() {
        return Ok(stream);
    }
    let stream = standard::new(cx, fd as i32)?;
    ORIGINALS[fd].set(stream);
    Ok(stream)
}

/// What `sys.<name>` is now: None where it was deleted or is None.
pub fn current(cx: &mut Ctx, name: NameId) -> Res<Option<Word>> {
    Ok(attribute(cx, name)?.filter(|stream| *stream != none()))
}

/// The attribute itself, which the program may have deleted.
pub fn attribute(cx: &mut Ctx, name: NameId) -> Res<Option<Word>> {
    match MODULE_OBJECT.get().present() {
        Some(sys) => fields::own_get(cx, sys, intern::name(name)),
        // Before `sys` is imported nobody can have changed it.
        None => original(cx, descriptor(name)).map(Some),
    }
}

fn descriptor(name: NameId) -> usize {
    match name {
        NameId::Stdin => 0,
        NameId::Stdout => 1,
        _ => 2,
    }
}

/// `stream.write(text)`
pub fn write(cx: &mut Ctx, stream: Word, text: Word) -> Res<()> {
    if is_plain(cx, stream)? {
        return text::write_text(cx, stream, text);
    }
    call::call_method(cx, stream, intern::name(NameId::Write), &[text]).map(|_| ())
}

/// The stream is a `TextIOWrapper` with the `write` of its class.
pub fn is_plain(cx: &mut Ctx, stream: Word) -> Res<bool> {
    if !is_exact(stream, ClassId::TextIoWrapper) {
        return Ok(false);
    }
    Ok(fields::own_get(cx, stream, intern::name(NameId::Write))?.is_none())
}

/// The output streams that the program started with, as far as they were ever used.
pub fn replaced() -> impl Iterator<Item = Word> {
    ORIGINALS[1..].iter().filter_map(|cell| cell.get().present()).filter(|stream| *stream != none())
}
