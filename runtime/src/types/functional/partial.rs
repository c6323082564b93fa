//! `functools.partial`.

use super::placeholder::placeholder;
use super::{bind_as_method, is_callable, read_only};
use crate::heap::word_buf::WordBuf;
use crate::object::call::{self, Args};
use crate::object::intern;
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{class_text, dict, tuple};
use core::cell::Cell;

#[repr(C)]
struct PartialObj {
    header: Header,
    func: Cell<Word>,
    /// A tuple, with placeholders for arguments that calls give first.
    args: Cell<Word>,
    /// A dict.
    keywords: Cell<Word>,
    /// Placeholders among the arguments.
    open: Cell<usize>,
    dict: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for PartialObj {}

pub static CLASS: StaticClass = StaticClass {
    doc: "Create a new function with partial application of the given arguments and keywords.",
    scan: Scan::Fields,
    raw_mask: 0b10000,
    dict_offset: core::mem::offset_of!(PartialObj, dict) as u16,
    flags: class_flags::BASETYPE | class_flags::HAS_DICT | class_flags::HAS_WEAKREF,
    slots: Slots {
        new: slot!(call, new),
        call: slot!(call, invoke),
        repr: slot!(unary, repr),
        get: slot!(ternary, bind_as_method),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce, 1), native!("__setstate__(self, state, /)", set_state, 2)],
    getsets: &[
        GetSetRow { name: "func", get: |_, p| Ok(fields(p).func.get()), set: Some(read_only) },
        GetSetRow { name: "args", get: |_, p| Ok(fields(p).args.get()), set: Some(read_only) },
        GetSetRow { name: "keywords", get: |_, p| Ok(fields(p).keywords.get()), set: Some(read_only) },
    ],
    ..StaticClass::new(ClassId::Partial, size_of::<PartialObj>())
};

fn fields(partial: Word) -> Gc<PartialObj> {
    // SAFETY: callers pass partials.
    unsafe { Gc::from_word(partial) }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [made, func, given @ ..] = args.positional() else {
        return Err(raise::type_error(cx, format_args!("type 'partial' takes at least one argument")));
    };
    if !is_callable(*func) {
        return Err(raise::type_error(cx, format_args!("the first argument must be callable")));
    }
    if given.last() == Some(&placeholder()) {
        return Err(raise::type_error(cx, format_args!("trailing Placeholders are not allowed")));
    }
    if args.keywords().any(|(_, value)| value == placeholder()) {
        return Err(raise::type_error(cx, format_args!("Placeholder cannot be passed as a keyword argument")));
    }
    // SAFETY: the first argument of `__new__` has been checked to be a subclass of `partial`.
    let made: Gc<ClassObj> = unsafe { Gc::from_word(*made) };
    let inner = flattened(*func);
    let (func, first, keywords) = match inner {
        Some(inner) => {
            let inner = fields(inner);
            (inner.func.get(), merge_arguments(cx, inner.args.get(), given)?, inner.keywords.get())
        }
        None => (*func, tuple::new(cx, given)?, Word::ABSENT),
    };
    let merged = match keywords.present() {
        Some(keywords) => dict::copy(cx, keywords)?,
        None => dict::empty(cx)?,
    };
    for (name, value) in args.keywords() {
        dict::set_item(cx, merged, name, value)?;
    }
    let partial = crate::heap::allocate(cx, made, made.size.get() as usize)?;
    set_parts(partial, func, first, merged);
    Ok(partial)
}

/// A partial without attributes of its own, which a partial of it may take apart.
fn flattened(func: Word) -> Option<Word> {
    let plain = is_instance_of(func, ClassId::Partial)
        && crate::object::dispatch::same(class_of(func), class(ClassId::Partial), SlotId::Call);
    (plain && fields(func).dict.get().is_absent()).then_some(func)
}

fn set_parts(partial: Word, func: Word, args: Word, keywords: Word) {
    let object = fields(partial);
    object.func.set(func);
    object.args.set(args);
    object.keywords.set(keywords);
    object.open.set(tuple::words_of(args).iter().filter(|arg| **arg == placeholder()).count());
}

/// Fills placeholders from left to right and appends what is left.
fn fill(cx: &mut Ctx, args: &[Word], given: &[Word]) -> Res<WordBuf> {
    let mut filled = WordBuf::with_capacity(cx, args.len() + given.len())?;
    let mut given = given.iter();
    for arg in args {
        let word = if *arg == placeholder() { given.next().unwrap_or(arg) } else { arg };
        filled.push(cx, *word)?;
    }
    filled.extend(cx, given.as_slice())?;
    Ok(filled)
}

/// The arguments of a partial of a partial.
fn merge_arguments(cx: &mut Ctx, args: Word, given: &[Word]) -> Res<Word> {
    fill(cx, tuple::words_of(args), given)?.to_tuple(cx)
}

fn invoke(cx: &mut Ctx, partial: Word, args: Args<'_>) -> Res<Word> {
    let object = fields(partial);
    let (own, given, open) = (tuple::words_of(object.args.get()), args.positional(), object.open.get());
    if given.len() < open {
        let got = given.len();
        let text = format_args!("missing positional arguments in 'partial' call; expected at least {open}, got {got}");
        return Err(raise::type_error(cx, text));
    }
    let mut words = WordBuf::with_capacity(cx, 1 + own.len() + args.words().len())?;
    words.push(cx, Word::ABSENT)?;
    let filled = fill(cx, own, given)?;
    words.extend(cx, filled.as_slice())?;
    let n = filled.len() as i64;
    let keywords = object.keywords.get();
    if dict::len(keywords) == 0 {
        for (_, value) in args.keywords() {
            words.push(cx, value)?;
        }
        return call::call_raw(cx, object.func.get(), words.as_mut_slice()[1..].as_mut_ptr(), n, args.kwnames);
    }
    let merged = dict::copy(cx, keywords)?;
    for (name, value) in args.keywords() {
        dict::set_item(cx, merged, name, value)?;
    }
    let positional = filled.to_tuple(cx)?;
    call::call_unpacked(cx, object.func.get(), positional, merged)
}

fn repr(cx: &mut Ctx, partial: Word) -> Res<Word> {
    let object = fields(partial);
    let name = class_text::full_name(cx, class_of(partial));
    let Some(_guard) = ReprGuard::enter(cx, partial) else {
        return crate::types::str::new(cx, "...");
    };
    let mut text = Pieces::new(cx);
    text.text(cx, &format!("{name}("))?;
    text.repr(cx, object.func.get())?;
    for arg in tuple::words_of(object.args.get()) {
        text.text(cx, ", ")?;
        text.repr(cx, *arg)?;
    }
    let keywords = object.keywords.get();
    let mut at = 0;
    while let Some((key, value)) = dict::next_of_any(cx, keywords, &mut at)? {
        text.text(cx, ", ")?;
        let key = crate::object::format::str_of(cx, key)?;
        text.word(cx, key)?;
        text.text(cx, "=")?;
        text.repr(cx, value)?;
    }
    text.text(cx, ")")?;
    text.join(cx)
}

fn reduce(cx: &mut Ctx, partial: Word) -> Res<Word> {
    let object = fields(partial);
    let func = object.func.get();
    let attributes = match object.dict.get().present() {
        Some(_) => call_dict(cx, partial)?,
        None => none(),
    };
    let arguments = tuple::new(cx, &[func])?;
    let state = tuple::new(cx, &[func, object.args.get(), object.keywords.get(), attributes])?;
    tuple::new(cx, &[class_of(partial).word(), arguments, state])
}

/// `partial.__dict__`.
fn call_dict(cx: &mut Ctx, partial: Word) -> Res<Word> {
    crate::object::attributes::get(cx, partial, intern::name(NameId::Dict))
}

fn set_state(cx: &mut Ctx, partial: Word, state: Word) -> Res<()> {
    let parts = if is_instance_of(state, ClassId::Tuple) { tuple::words_of(state) } else { &[] };
    let [func, args, keywords, attributes] = *parts else { return Err(invalid(cx)) };
    let valid = is_callable(func)
        && is_instance_of(args, ClassId::Tuple)
        && (keywords == none() || is_instance_of(keywords, ClassId::Dict));
    if !valid {
        return Err(invalid(cx));
    }
    if tuple::words_of(args).last() == Some(&placeholder()) {
        return Err(raise::type_error(cx, format_args!("trailing Placeholders are not allowed")));
    }
    let args = tuple::new(cx, tuple::words_of(args))?;
    let keywords = match () {
        () if keywords == none() => dict::empty(cx)?,
        () if is_exact(keywords, ClassId::Dict) => keywords,
        () => dict::copy(cx, keywords)?,
    };
    set_parts(partial, func, args, keywords);
    if attributes == none() {
        fields(partial).dict.set(Word::ABSENT);
        return Ok(());
    }
    crate::object::attributes::set(cx, partial, intern::name(NameId::Dict), attributes)
}

fn invalid(cx: &mut Ctx) -> Raised {
    raise::type_error(cx, format_args!("invalid partial state"))
}
