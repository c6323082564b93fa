//! `traceback`: one entry per function that an exception passed, the outermost first.

use crate::object::call::Args;
use crate::object::{frames, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::{attribute_error::named_arguments, or_none, read_only};
use crate::types::{frame, int};
use core::cell::Cell;

#[repr(C)]
pub struct TracebackObj {
    pub header: Header,
    pub next: Cell<Word>,
    /// A frame object; 0 until somebody asks, where there is a site.
    pub frame: Cell<Word>,
    /// The place in the source; null in an object made by Python code.
    pub site: *const SiteDesc,
    pub line: i64,
    pub lasti: i64,
    /// The place is a method call, and finding the method is what failed.
    pub is_lookup: bool,
}

// SAFETY: `repr(C)`, starts with its header; what changes is in cells.
unsafe impl Object for TracebackObj {}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1111000,
    slots: Slots { new: slot!(call, new), ..Slots::EMPTY },
    methods: &[native!("__dir__(self, /)", dir, 1)],
    getsets: &[
        GetSetRow { name: "tb_next", get: |_, tb| Ok(or_none(view(tb).next.get())), set: Some(set_next) },
        GetSetRow { name: "tb_frame", get: frame_of, set: Some(read_only) },
        GetSetRow { name: "tb_lasti", get: |cx, tb| int::from_i64(cx, view(tb).lasti), set: Some(read_only) },
        GetSetRow { name: "tb_lineno", get: |cx, tb| int::from_i64(cx, view(tb).line), set: None },
    ],
    ..StaticClass::new(ClassId::Traceback, size_of::<TracebackObj>())
};

pub fn view(traceback: Word) -> Gc<TracebackObj> {
    debug_assert!(is_exact(traceback, ClassId::Traceback));
    // SAFETY: tracebacks cannot be subclassed, so the class tells the layout.
    unsafe { Gc::from_word(traceback) }
}

/// The next entry, towards the place where the exception was raised.
pub fn next(traceback: Word) -> Option<Word> {
    view(traceback).next.get().present()
}

/// A traceback whose first entry is `site`, followed by `next` (0: none).
pub fn at_site(cx: &mut Ctx, site: &'static SiteDesc, next: Word, is_lookup: bool) -> Res<Word> {
    // There is no instruction to point at; -1 says so to code that looks for one.
    let made = make(cx, Word::ABSENT, site, next, i64::from(site.line), -1)?;
    // SAFETY: a new object that nobody else knows yet.
    unsafe { (&raw mut (*view(made).as_ptr()).is_lookup).write(is_lookup) };
    Ok(made)
}

/// A traceback whose first entry is a line of `code`, followed by `next` (0: none).
pub fn at_line(cx: &mut Ctx, code: *const CodeDesc, line: u32, next: Word) -> Res<Word> {
    let frame = frame::new(cx, code, line)?;
    make(cx, frame, core::ptr::null(), next, i64::from(line), -1)
}

fn make(cx: &mut Ctx, frame: Word, site: *const SiteDesc, next: Word, line: i64, lasti: i64) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::Traceback), size_of::<TracebackObj>())?;
    let fields = view(word).as_ptr();
    // SAFETY: a new object that nobody else knows yet.
    unsafe {
        (*fields).next.set(next);
        (*fields).frame.set(frame);
        (&raw mut (*fields).site).write(site);
        (&raw mut (*fields).line).write(line);
        (&raw mut (*fields).lasti).write(lasti);
    }
    Ok(word)
}

/// `tb_frame`
pub fn frame_of(cx: &mut Ctx, traceback: Word) -> Res<Word> {
    if view(traceback).frame.get().is_absent() {
        let first = own_frame(cx, traceback)?;
        view(traceback).frame.set(first);
        // The functions of the other entries were called by the one before.
        let (mut entry, mut back) = (traceback, first);
        while let Some(inner) = next(entry).filter(|inner| view(*inner).frame.get().is_absent()) {
            let site = site_of(inner);
            let made = frame::new(cx, site.code, site.line)?;
            frame::view(made).back.set(back);
            view(inner).frame.set(made);
            (entry, back) = (inner, made);
        }
    }
    Ok(view(traceback).frame.get())
}

/// The place of an entry that has no frame object: such an entry was made from a place.
fn site_of(traceback: Word) -> &'static SiteDesc {
    // SAFETY: sites are static.
    unsafe { &*view(traceback).site }
}

/// The frame of an outermost entry. That is most often asked for by the function that caught the exception.
fn own_frame(cx: &mut Ctx, traceback: Word) -> Res<Word> {
    let site = site_of(traceback);
    match frames::running_code(cx, site.code) {
        Some(running) => frames::object(cx, running),
        None => frame::new(cx, site.code, site.line),
    }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    const NAMES: [&str; 4] = ["tb_next", "tb_frame", "tb_lasti", "tb_lineno"];
    let positional = &args.positional()[1..];
    if positional.len() > 4 {
        let n = positional.len();
        return Err(raise::type_error(cx, format_args!("traceback() takes at most 4 arguments ({n} given)")));
    }
    let mut values = named_arguments(cx, "traceback", NAMES, &args)?;
    values[..positional.len()].copy_from_slice(positional);
    if let Some(missing) = values.iter().position(|v| v.is_absent()) {
        let (name, position) = (NAMES[missing], missing + 1);
        return Err(raise::type_error(cx, format_args!("traceback() missing required argument '{name}' (pos {position})")));
    }
    let [next, frame, lasti, line] = values;
    if !is_exact(frame, ClassId::Frame) {
        let name = raise::type_name(frame);
        return Err(raise::type_error(cx, format_args!("traceback() argument 'tb_frame' must be frame, not {name}")));
    }
    let lasti = operators::index_isize(cx, lasti, ClassId::OverflowError)?;
    let line = operators::index_isize(cx, line, ClassId::OverflowError)?;
    let next = expect_traceback(cx, next, "traceback object or None")?;
    make(cx, frame, core::ptr::null(), next, line as i64, lasti as i64)
}

/// A traceback, or 0 for None.
fn expect_traceback(cx: &mut Ctx, value: Word, expected: &str) -> Res<Word> {
    if value == none() {
        return Ok(Word::ABSENT);
    }
    if is_exact(value, ClassId::Traceback) {
        return Ok(value);
    }
    let name = raise::type_name(value);
    Err(raise::type_error(cx, format_args!("expected {expected}, got '{name}'")))
}

fn set_next(cx: &mut Ctx, traceback: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        return Err(raise::type_error(cx, format_args!("can't delete tb_next attribute")));
    }
    let next = expect_traceback(cx, value, "traceback object")?;
    let mut current = next.present();
    while let Some(entry) = current {
        if entry == traceback {
            return Err(raise::value_error(cx, format_args!("traceback loop detected")));
        }
        current = self::next(entry);
    }
    view(traceback).next.set(next);
    Ok(())
}

fn dir(cx: &mut Ctx, _traceback: Word) -> Res<Word> {
    let list = crate::types::list::new(cx, &[])?;
    for name in ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"] {
        let name = crate::object::intern::intern(cx, name)?;
        crate::types::list::append(cx, list, name)?;
    }
    Ok(list)
}
