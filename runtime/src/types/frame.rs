//! `frame`: what remains of a call for tracebacks. The values of local variables are not kept.

use crate::object::{attributes, import, intern};
use crate::prelude::*;
use crate::raise::{self, site};
use crate::types::{code, str};
use core::cell::Cell;

#[repr(C)]
pub struct FrameObj {
    pub header: Header,
    /// The calling frame, or 0.
    pub back: Cell<Word>,
    pub code: *const CodeDesc,
    pub line: i64,
}

// SAFETY: `repr(C)`, starts with its header; what changes is in cells.
unsafe impl Object for FrameObj {}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1100,
    slots: Slots { repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("clear(self, /)", clear, 1)],
    getsets: &[
        GetSetRow { name: "f_back", get: |_, f| Ok(crate::types::exceptions::or_none(view(f).back.get())), set: None },
        GetSetRow { name: "f_code", get: |cx, f| code::of(cx, code_of(f)), set: None },
        GetSetRow { name: "f_lineno", get: |_, f| Ok(Word::small(view(f).line)), set: None },
        GetSetRow { name: "f_lasti", get: |_, _| Ok(Word::small(-1)), set: None },
        GetSetRow { name: "f_globals", get: globals, set: None },
        GetSetRow { name: "f_builtins", get: builtins, set: None },
    ],
    ..StaticClass::new(ClassId::Frame, size_of::<FrameObj>())
};

pub fn view(frame: Word) -> Gc<FrameObj> {
    debug_assert!(is_exact(frame, ClassId::Frame));
    // SAFETY: frames cannot be subclassed, so the class tells the layout.
    unsafe { Gc::from_word(frame) }
}

/// A frame of `code` at `line`.
pub fn new(cx: &mut Ctx, code: *const CodeDesc, line: u32) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::Frame), size_of::<FrameObj>())?;
    let fields = view(word).as_ptr();
    // SAFETY: a new object that nobody else knows yet.
    unsafe {
        (&raw mut (*fields).code).write(code);
        (&raw mut (*fields).line).write(i64::from(line));
    }
    Ok(word)
}

/// The description of the code that runs in the frame.
pub fn code_of(frame: Word) -> &'static CodeDesc {
    // SAFETY: descriptions are static.
    unsafe { &*view(frame).code }
}

fn globals(cx: &mut Ctx, frame: Word) -> Res<Word> {
    let Some(module) = import::module_of_file(cx, code_of(frame).file)? else {
        return Err(raise::error(cx, ClassId::AttributeError, format_args!("f_globals")));
    };
    attributes::get(cx, module, intern::name(NameId::Dict))
}

fn builtins(cx: &mut Ctx, _frame: Word) -> Res<Word> {
    let module = import::builtins(cx)?;
    attributes::get(cx, module, intern::name(NameId::Dict))
}

/// There is nothing to clear.
fn clear(_cx: &mut Ctx, _frame: Word) -> Res<()> {
    Ok(())
}

fn repr(cx: &mut Ctx, frame: Word) -> Res<Word> {
    let (desc, line) = (code_of(frame), view(frame).line);
    let (file, name) = (site::file_name(desc), str::to_string_lossy(site::name(desc)));
    str::new(cx, &format!("<frame at 0x{:x}, file '{file}', line {line}, code {name}>", frame.0))
}
