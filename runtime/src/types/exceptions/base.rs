//! `BaseException`: construction, text forms, the chain attributes and notes.

use super::{ExceptionObj, args_slice, exception, is_exception, or_none, unless_none};
use crate::object::call::Args;
use crate::object::{attributes, format, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::{dict, list, str, tuple};

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    dict_offset: core::mem::offset_of!(ExceptionObj, dict) as u16,
    flags: class_flags::BASETYPE | class_flags::HAS_DICT,
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, init),
        repr: slot!(unary, repr),
        str: slot!(unary, str_of),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__reduce__(self, /)", reduce, 1),
        native!("__setstate__(self, state, /)", set_state, 2),
        native!("with_traceback(self, object, /)", with_traceback, 2),
        native!("add_note(self, object, /)", add_note, 2),
    ],
    getsets: &[
        GetSetRow { name: "__dict__", get: own_attributes, set: Some(crate::types::type_::getsets::set_instance_dict) },
        GetSetRow { name: "args", get: |cx, exc| super::args(cx, exc), set: Some(set_args) },
        GetSetRow { name: "__traceback__", get: |_, exc| Ok(or_none(exception(exc).traceback.get())), set: Some(set_traceback) },
        GetSetRow { name: "__context__", get: |_, exc| Ok(or_none(exception(exc).context.get())), set: Some(set_context) },
        GetSetRow { name: "__cause__", get: |_, exc| Ok(or_none(exception(exc).cause.get())), set: Some(set_cause) },
        GetSetRow { name: "__suppress_context__", get: suppresses_context, set: Some(set_suppress_context) },
    ],
    ..StaticClass::new(ClassId::BaseException, size_of::<ExceptionObj>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, rest) = super::new_parts(&args);
    let exc = super::allocate(cx, class)?;
    store_args(cx, exc, rest)?;
    Ok(exc)
}

pub fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (exc, rest) = super::init_parts(&args);
    super::no_keywords(cx, class_of(exc), &args)?;
    store_args(cx, exc, rest)
}

/// Sets the args, keeping the tuple that is there where it already holds them.
pub fn store_args(cx: &mut Ctx, exc: Word, args: &[Word]) -> Res<()> {
    let current = args_slice(exc);
    if current.len() == args.len() && current.iter().zip(args).all(|(a, b)| a.get() == *b) {
        return Ok(());
    }
    let args = tuple::new(cx, args)?;
    exception(exc).args.set(args);
    Ok(())
}

fn repr(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let name = str::new(cx, &raise::short_class_name(class_of(exc)))?;
    match args_slice(exc) {
        [only] => {
            let text = format::repr(cx, only.get())?;
            let (open, close) = (str::new(cx, "(")?, str::new(cx, ")")?);
            raise::text(cx, &[name, open, text, close])
        }
        _ => {
            let args = super::args(cx, exc)?;
            let text = format::repr(cx, args)?;
            raise::text(cx, &[name, text])
        }
    }
}

pub fn str_of(cx: &mut Ctx, exc: Word) -> Res<Word> {
    match args_slice(exc) {
        [] => str::new(cx, ""),
        [only] => format::str_of(cx, only.get()),
        _ => {
            let args = super::args(cx, exc)?;
            format::str_of(cx, args)
        }
    }
}

fn reduce(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let args = super::args(cx, exc)?;
    reduce_with(cx, exc, args)
}

/// `(class, args)`, with the attribute dict as the third item where it holds something.
pub fn reduce_with(cx: &mut Ctx, exc: Word, args: Word) -> Res<Word> {
    let class = class_of(exc).word();
    match own_dict(cx, exc)? {
        Some(state) => tuple::new(cx, &[class, args, state]),
        None => tuple::new(cx, &[class, args]),
    }
}

/// The attribute dict, if it holds something.
pub fn own_dict(cx: &mut Ctx, exc: Word) -> Res<Option<Word>> {
    let found = attributes::get_optional(cx, exc, intern::name(NameId::Dict))?;
    Ok(found.filter(|d| is_instance_of(*d, ClassId::Dict) && dict::len(*d) > 0))
}

fn own_attributes(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let dict = crate::object::fields::dict_of(cx, exc)?;
    Ok(dict.expect("exceptions have an attribute dict"))
}

fn set_state(cx: &mut Ctx, exc: Word, state: Word) -> Res<()> {
    if state == none() {
        return Ok(());
    }
    if !is_instance_of(state, ClassId::Dict) {
        return Err(raise::type_error(cx, format_args!("state is not a dictionary")));
    }
    let mut at = 0;
    while let Some((key, value)) = dict::next_of_any(cx, state, &mut at)? {
        attributes::set(cx, exc, key, value)?;
    }
    Ok(())
}

fn with_traceback(cx: &mut Ctx, exc: Word, traceback: Word) -> Res<Word> {
    set_traceback(cx, exc, traceback)?;
    Ok(exc)
}

/// Notes live in the attribute dict, where programs may replace the list.
pub fn add_note(cx: &mut Ctx, exc: Word, note: Word) -> Res<()> {
    if !is_instance_of(note, ClassId::Str) {
        let name = crate::types::str::class_of_argument(note);
        return Err(raise::type_error(cx, format_args!("add_note() argument must be str, not {name}")));
    }
    let name = intern::name(NameId::Notes);
    match attributes::get_optional(cx, exc, name)? {
        None => {
            let notes = list::new(cx, &[note])?;
            attributes::set(cx, exc, name, notes)
        }
        Some(notes) if is_instance_of(notes, ClassId::List) => list::append(cx, notes, note),
        Some(_) => Err(raise::type_error(cx, format_args!("Cannot add note: __notes__ is not a list"))),
    }
}

fn set_args(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        return Err(raise::type_error(cx, format_args!("args may not be deleted")));
    }
    let items = list::from_iterable(cx, value)?;
    let args = list::to_tuple(cx, items)?;
    exception(exc).args.set(args);
    Ok(())
}

fn set_traceback(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        return Err(raise::type_error(cx, format_args!("__traceback__ may not be deleted")));
    }
    if value != none() && !is_exact(value, ClassId::Traceback) {
        return Err(raise::type_error(cx, format_args!("__traceback__ must be a traceback or None")));
    }
    exception(exc).traceback.set(unless_none(value));
    Ok(())
}

fn set_context(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    check_link(cx, value, "__context__", "context")?;
    exception(exc).context.set(unless_none(value));
    Ok(())
}

fn set_cause(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    check_link(cx, value, "__cause__", "cause")?;
    link_cause(exc, unless_none(value));
    Ok(())
}

fn check_link(cx: &mut Ctx, value: Word, attribute: &str, role: &str) -> Res<()> {
    if value.is_absent() {
        return Err(raise::type_error(cx, format_args!("{attribute} may not be deleted")));
    }
    if value != none() && !is_exception(value) {
        return Err(raise::type_error(cx, format_args!("exception {role} must be None or derive from BaseException")));
    }
    Ok(())
}

/// Sets the cause (0: None), which hides the context from then on.
pub fn link_cause(exc: Word, cause: Word) {
    let exc = exception(exc);
    exc.cause.set(cause);
    exc.suppress.set(Word::small(1));
}

fn suppresses_context(_cx: &mut Ctx, exc: Word) -> Res<Word> {
    Ok(boolean(exception(exc).suppress.get().is_present()))
}

fn set_suppress_context(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        return Err(raise::type_error(cx, format_args!("can't delete numeric/char attribute")));
    }
    if !is_exact(value, ClassId::Bool) {
        return Err(raise::type_error(cx, format_args!("attribute value type must be bool")));
    }
    exception(exc).suppress.set(if value == boolean(true) { Word::small(1) } else { Word::ABSENT });
    Ok(())
}
