//! Generators: stackless frames that the compiler's `resume` function continues.
//!
//! Memory of a [`GeneratorObj`]: the fixed part, then the words that live across a yield, then raw slots. `state` is 0
//! before the first step, the number of the yield while suspended, and RUNNING or FINISHED as `generator_state` says;
//! the compiled body writes it. Coroutines and asynchronous generators have the same layout.
//!
//! `resume` does one step, `throw` throws and closes, `delegate` is `yield from`.

use crate::object::{frames, intern};
use crate::prelude::*;
use crate::raise::{self, site};
use crate::types::exceptions::or_none;
use crate::types::{code, frame, str};
use core::cell::Cell;

mod delegate;
mod resume;
mod throw;

pub use delegate::{delegate_iter, delegate_result, delegate_step};
pub use resume::{Step, resume};
pub use throw::{OnExit, Thrown, close, finalize, throw, throw_arguments, throw_method, thrown_parts};

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::HAS_WEAKREF,
    scan: Scan::Words,
    raw_mask: RAW_MASK,
    slots: Slots {
        repr: slot!(unary, repr),
        iter: slot!(unary, iter),
        next: slot!(unary, next),
        del: slot!(effect, finalize),
        ..Slots::EMPTY
    },
    methods: &[
        native!("send(self, value, /)", send, 2),
        native!("throw(self, /, *args)", throw_method, 2),
        native!("close(self, /)", close, 1),
    ],
    getsets: &[
        GetSetRow { name: "__name__", get: |_, g| Ok(view(g).name.get()), set: Some(set_name) },
        GetSetRow { name: "__qualname__", get: |_, g| Ok(view(g).qualname.get()), set: Some(set_qualname) },
        GetSetRow { name: "gi_code", get: |cx, g| code::of(cx, code_desc(g)), set: None },
        GetSetRow { name: "gi_frame", get: frame_of, set: None },
        GetSetRow { name: "gi_running", get: |_, g| Ok(boolean(is_running(g))), set: None },
        GetSetRow { name: "gi_suspended", get: |_, g| Ok(boolean(is_suspended(g))), set: None },
        GetSetRow { name: "gi_yieldfrom", get: |_, g| Ok(or_none(delegate_of(g))), set: None },
    ],
    ..StaticClass::new(ClassId::Generator, FIXED)
};

/// Size of the part before the frame area.
pub const FIXED: usize = core::mem::offset_of!(GeneratorObj, frame);

/// Words of the fixed part that hold no reference.
pub const RAW_MASK: u64 = {
    (1 << (core::mem::offset_of!(GeneratorObj, words) / 8))
        | (1 << (core::mem::offset_of!(GeneratorObj, resume) / 8))
        | (1 << (core::mem::offset_of!(GeneratorObj, state) / 8))
        | (1 << (core::mem::offset_of!(GeneratorObj, code) / 8))
        | (1 << ((core::mem::offset_of!(GeneratorObj, handled) + core::mem::offset_of!(HandledNode, previous)) / 8))
        | (1 << (core::mem::offset_of!(GeneratorObj, site) / 8))
};

/// The fields of a generator, coroutine or asynchronous generator.
#[inline]
pub fn view(generator: Word) -> Gc<GeneratorObj> {
    debug_assert!(is_resumable(generator));
    // SAFETY: none of these classes can be subclassed, so the class tells the layout.
    unsafe { Gc::from_word(generator) }
}

/// The value is a generator, coroutine or asynchronous generator.
pub fn is_resumable(value: Word) -> bool {
    [ClassId::Generator, ClassId::Coroutine, ClassId::AsyncGenerator].iter().any(|id| is_exact(value, *id))
}

/// A generator that `resume` starts, with room for `words` and `raws` in its frame. `function` is the function whose
/// body it is, or (for generator expressions) whatever stands for one.
pub fn make(cx: &mut Ctx, code: *mut Word, function: Word, resume: *mut Word, words: i64, raws: i64) -> Res<Word> {
    let code: *const CodeDesc = code.cast_const().cast();
    // SAFETY: generated code passes the static description of the body and the address of its `resume` function.
    let (desc, entry) = unsafe { (&*code, core::mem::transmute::<*mut Word, Option<ResumeFn>>(resume)) };
    let bytes = FIXED + 8 * (words + raws) as usize;
    let generator = crate::heap::allocate(cx, class(class_for(desc)), bytes)?;
    let (name, qualname) = names(function, desc);
    // SAFETY: the object is new, so nobody else sees the fields that are constant from now on.
    let fields = unsafe { Gc::<GeneratorObj>::from_word(generator) };
    // SAFETY: as above.
    unsafe {
        (&raw mut (*fields.as_ptr()).words).write(words as usize);
        (&raw mut (*fields.as_ptr()).code).write(code);
        (&raw mut (*fields.as_ptr()).function).write(function);
    }
    fields.resume.set(entry);
    fields.name.set(name);
    fields.qualname.set(qualname);
    if desc.flags & code_flags::COROUTINE != 0 {
        crate::types::coroutine::made(generator);
    }
    // Most generators hold nothing that must be cleaned up, so that the collector need not look at them one by one.
    if desc.flags & (code_flags::CLEANS_UP | code_flags::COROUTINE) != 0 {
        crate::heap::finalize::watch_object(generator);
    }
    Ok(generator)
}

fn class_for(desc: &CodeDesc) -> ClassId {
    if desc.flags & code_flags::COROUTINE != 0 {
        ClassId::Coroutine
    } else if desc.flags & code_flags::ASYNC_GENERATOR != 0 {
        ClassId::AsyncGenerator
    } else {
        ClassId::Generator
    }
}

/// The names of the function as they are now, which a program may have changed.
fn names(function: Word, desc: &CodeDesc) -> (Word, Word) {
    if function.is_present() && is_exact(function, ClassId::Function) {
        // SAFETY: the class was checked.
        let function = unsafe { Gc::<FunctionObj>::from_word(function) };
        return (function.name.get(), function.qualname.get());
    }
    (site::name(desc), site::qualname(desc))
}

pub fn is_running(generator: Word) -> bool {
    view(generator).state.get() == generator_state::RUNNING
}

pub fn is_finished(generator: Word) -> bool {
    view(generator).state.get() == generator_state::FINISHED
}

/// The value is a generator, coroutine or asynchronous generator that will not run again.
pub fn has_ended(value: Word) -> bool {
    is_resumable(value) && is_finished(value)
}

/// It stands at a yield.
pub fn is_suspended(generator: Word) -> bool {
    view(generator).state.get() > generator_state::CREATED
}

/// What a suspended generator delegates to, or 0.
pub fn delegate_of(generator: Word) -> Word {
    if is_suspended(generator) { view(generator).delegate.get() } else { Word::ABSENT }
}

/// `gi_frame`: None once finished.
pub fn frame_of(cx: &mut Ctx, generator: Word) -> Res<Word> {
    if is_finished(generator) {
        return Ok(none());
    }
    let fields = view(generator);
    if is_running(generator)
        && let Some(running) = frames::running_code(cx, fields.code)
    {
        return frames::object(cx, running);
    }
    // SAFETY: the site is null or a static description, and so is the code.
    let line = unsafe { fields.site.get().as_ref().map_or((*fields.code).first_line, |site| site.line) };
    frame::new(cx, fields.code, line)
}

fn iter(_cx: &mut Ctx, generator: Word) -> Word {
    generator
}

/// The next item; None once the generator has returned, whatever it returned.
#[inline]
pub fn next_item(cx: &mut Ctx, generator: Word) -> Res<Option<Word>> {
    match resume(cx, generator, none())? {
        Step::Yielded(value) => Ok(Some(value)),
        Step::Returned(_) => Ok(None),
    }
}

fn next(cx: &mut Ctx, generator: Word) -> Res<Option<Word>> {
    match resume(cx, generator, none())? {
        Step::Yielded(value) => Ok(Some(value)),
        Step::Returned(value) if value == none() => Ok(None),
        Step::Returned(value) => Err(raise::stop_iteration(cx, value)),
    }
}

/// `send` of generators and coroutines.
pub fn send(cx: &mut Ctx, generator: Word, value: Word) -> Res<Word> {
    match resume(cx, generator, value)? {
        Step::Yielded(value) => Ok(value),
        Step::Returned(value) => Err(raise::stop_iteration(cx, value)),
    }
}

pub fn set_name(cx: &mut Ctx, generator: Word, name: Word) -> Res<()> {
    check_name(cx, "__name__", name)?;
    view(generator).name.set(name);
    Ok(())
}

pub fn set_qualname(cx: &mut Ctx, generator: Word, name: Word) -> Res<()> {
    check_name(cx, "__qualname__", name)?;
    view(generator).qualname.set(name);
    Ok(())
}

fn check_name(cx: &mut Ctx, attribute: &str, name: Word) -> Res<()> {
    if name.is_present() && is_instance_of(name, ClassId::Str) {
        return Ok(());
    }
    Err(raise::type_error(cx, format_args!("{attribute} must be set to a string object")))
}

pub fn repr(cx: &mut Ctx, generator: Word) -> Res<Word> {
    let kind = raise::type_name(generator);
    let head = str::new(cx, &format!("<{kind} object "))?;
    let tail = str::new(cx, &format!(" at 0x{:x}>", generator.0))?;
    raise::text(cx, &[head, view(generator).qualname.get(), tail])
}

/// Drops what the frame keeps alive.
fn clear_frame(generator: Word) {
    let fields = view(generator);
    // SAFETY: the object has `words` words behind its fixed part.
    let words: &[Cell<Word>] =
        unsafe { crate::object::gc::trailing_words((&raw const (*fields.as_ptr()).frame).cast(), fields.words) };
    words.iter().for_each(|word| word.set(Word::ABSENT));
    fields.delegate.set(Word::ABSENT);
    fields.handled.exc.set(Word::ABSENT);
}

/// The interned name of a method that generators share.
fn method(id: NameId) -> Word {
    intern::name(id)
}

/// The description of the body.
pub fn code_desc(generator: Word) -> &'static CodeDesc {
    // SAFETY: descriptions are static.
    unsafe { &*view(generator).code }
}
