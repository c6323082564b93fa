//! `frame`: what is known of a call. The values of a function's variables are not kept.

use crate::object::{attributes, frame_call, frames, import, intern};
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
    /// The line that was last known; a function that still runs knows better.
    pub line: Cell<i64>,
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
        GetSetRow { name: "f_lineno", get: |cx, f| Ok(Word::small(line(cx, f))), set: Some(set_line) },
        GetSetRow { name: "f_lasti", get: |_, _| Ok(Word::small(-1)), set: None },
        GetSetRow { name: "f_globals", get: globals, set: None },
        GetSetRow { name: "f_builtins", get: builtins, set: None },
        GetSetRow { name: "f_locals", get: locals, set: None },
        GetSetRow { name: "f_generator", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "f_trace", get: |_, _| Ok(none()), set: Some(ignore_trace) },
        GetSetRow { name: "f_trace_lines", get: |_, _| Ok(boolean(true)), set: None },
        GetSetRow { name: "f_trace_opcodes", get: |_, _| Ok(boolean(false)), set: None },
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
        (*fields).line.set(i64::from(line));
    }
    Ok(word)
}

/// The description of the code that runs in the frame.
pub fn code_of(frame: Word) -> &'static CodeDesc {
    // SAFETY: descriptions are static.
    unsafe { &*view(frame).code }
}

/// The line that the function is at, or was when it was last looked at.
pub fn line(cx: &mut Ctx, frame: Word) -> i64 {
    if let Some(running) = frames::running_of(cx, frame) {
        view(frame).line.set(i64::from(running.site().line));
    }
    view(frame).line.get()
}

fn set_line(cx: &mut Ctx, _frame: Word, value: Word) -> Res<()> {
    let text = if value.is_absent() {
        return Err(raise::error(cx, ClassId::AttributeError, format_args!("cannot delete attribute")));
    } else if is_instance_of(value, ClassId::Int) {
        "f_lineno can only be set in a trace function"
    } else {
        "lineno must be an integer"
    };
    Err(raise::value_error(cx, format_args!("{text}")))
}

/// Nothing is traced, so a trace function has nothing to see.
fn ignore_trace(_cx: &mut Ctx, _frame: Word, _value: Word) -> Res<()> {
    Ok(())
}

/// A module's variables are its globals. The variables of a function are in registers, and of no use to others.
fn locals(cx: &mut Ctx, frame: Word) -> Res<Word> {
    if code_of(frame).flags & code_flags::MODULE != 0 {
        return globals(cx, frame);
    }
    let feature = str::new(cx, "f_locals of a function's frame")?;
    raise::not_compiled(cx, feature)?;
    Err(Raised)
}

fn globals(cx: &mut Ctx, frame: Word) -> Res<Word> {
    let Some(module) = import::module_of_file(cx, code_of(frame).file)? else {
        return Err(raise::error(cx, ClassId::AttributeError, format_args!("f_globals")));
    };
    frame_call::module_dict(cx, module)
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
    let (desc, line) = (code_of(frame), line(cx, frame));
    let (file, name) = (site::file_name(desc), str::to_string_lossy(site::name(desc)));
    str::new(cx, &format!("<frame at 0x{:x}, file '{file}', line {line}, code {name}>", frame.0))
}
