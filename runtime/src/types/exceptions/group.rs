//! `BaseExceptionGroup` and `ExceptionGroup`: construction, text, `derive`, `split`, `subgroup`.

use super::{ExceptionLayout, ExceptionObj, as_class, exception, is_exception, is_exception_class, new_parts, subclass, subclass_with, view};
use crate::object::call::{self, Args};
use crate::object::class::is_subclass_of;
use crate::object::{attributes, format, intern, truth};
use crate::prelude::*;
use crate::raise;
use crate::types::{list, str, tuple};
use core::cell::Cell;

#[repr(C)]
pub struct GroupObj {
    pub base: ExceptionObj,
    pub message: Cell<Word>,
    /// A tuple.
    pub exceptions: Cell<Word>,
    /// How the exceptions show in the repr where they came in a sequence of another class, else 0.
    pub shown: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for GroupObj {}
impl ExceptionLayout for GroupObj {
    const CLASS: ClassId = ClassId::BaseExceptionGroup;
}

pub static BASE_EXCEPTION_GROUP: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, super::base::init),
        repr: slot!(unary, repr),
        str: slot!(unary, text),
        ..Slots::EMPTY
    },
    methods: &[
        native!("derive(self, excs, /)", derive, 2),
        native!("split(self, matcher_value, /)", split, 2),
        native!("subgroup(self, matcher_value, /)", subgroup, 2),
    ],
    getsets: &[
        GetSetRow {
            name: "message",
            get: |_, exc| Ok(super::or_none(view::<GroupObj>(exc).message.get())),
            set: Some(super::read_only),
        },
        GetSetRow {
            name: "exceptions",
            get: |_, exc| Ok(super::or_none(view::<GroupObj>(exc).exceptions.get())),
            set: Some(super::read_only),
        },
    ],
    ..subclass_with::<GroupObj>()
};

pub static EXCEPTION_GROUP: StaticClass = subclass(ClassId::ExceptionGroup);

pub fn is_group(value: Word) -> bool {
    is_instance_of(value, ClassId::BaseExceptionGroup)
}

/// The exceptions directly inside a group.
pub fn members<'a>(group: Word) -> &'a [Cell<Word>] {
    match view::<GroupObj>(group).exceptions.get().present() {
        Some(exceptions) => tuple::items_of(exceptions),
        None => &[],
    }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (asked, rest) = new_parts(&args);
    let [message, sequence] = rest else {
        let n = rest.len();
        return Err(raise::type_error(cx, format_args!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({n} given)")));
    };
    if !is_instance_of(*message, ClassId::Str) {
        let name = crate::types::str::class_of_argument(*message);
        return Err(raise::type_error(cx, format_args!("BaseExceptionGroup.__new__() argument 1 must be str, not {name}")));
    }
    let exceptions = exceptions_of(cx, *sequence)?;
    let class = class_for(cx, asked, exceptions)?;
    let shown = if is_instance_of(*sequence, ClassId::List) || is_instance_of(*sequence, ClassId::Tuple) {
        Word::ABSENT
    } else {
        format::repr(cx, *sequence)?
    };
    let group = super::allocate(cx, class)?;
    let fields = view::<GroupObj>(group);
    fields.message.set(*message);
    fields.exceptions.set(exceptions);
    fields.shown.set(shown);
    super::base::store_args(cx, group, rest)?;
    Ok(group)
}

fn exceptions_of(cx: &mut Ctx, sequence: Word) -> Res<Word> {
    if !is_sequence(sequence) {
        return Err(raise::type_error(cx, format_args!("second argument (exceptions) must be a sequence")));
    }
    let items = list::from_iterable(cx, sequence)?;
    let items = list::to_tuple(cx, items)?;
    let slice = tuple::items_of(items);
    if slice.is_empty() {
        return Err(raise::value_error(cx, format_args!("second argument (exceptions) must be a non-empty sequence")));
    }
    match slice.iter().position(|e| !is_exception(e.get())) {
        Some(i) => Err(raise::value_error(cx, format_args!("Item {i} of second argument (exceptions) is not an exception"))),
        None => Ok(items),
    }
}

/// What C code calls a sequence: subscripts by `__getitem__` without being a dict.
fn is_sequence(value: Word) -> bool {
    let subscripts = class_of(value).slots.get().getitem.is_some();
    subscripts && !is_instance_of(value, ClassId::Dict) && !is_exact(value, ClassId::MappingProxy)
}

/// `BaseExceptionGroup` of Exceptions only is an `ExceptionGroup`; a class that is an Exception holds Exceptions only.
fn class_for(cx: &mut Ctx, asked: Gc<ClassObj>, exceptions: Word) -> Res<Gc<ClassObj>> {
    let plain = tuple::items_of(exceptions).iter().all(|e| is_instance_of(e.get(), ClassId::Exception));
    if asked == class(ClassId::BaseExceptionGroup) {
        return Ok(if plain { class(ClassId::ExceptionGroup) } else { asked });
    }
    if plain || !derives_from_exception(asked) {
        return Ok(asked);
    }
    if asked == class(ClassId::ExceptionGroup) {
        return Err(raise::type_error(cx, format_args!("Cannot nest BaseExceptions in an ExceptionGroup")));
    }
    let name = raise::class_name(asked);
    Err(raise::type_error(cx, format_args!("Cannot nest BaseExceptions in '{name}'")))
}

fn derives_from_exception(asked: Gc<ClassObj>) -> bool {
    is_subclass_of(asked, class(ClassId::Exception)) || is_subclass_of(asked, class(ClassId::ExceptionGroup))
}

fn text(cx: &mut Ctx, group: Word) -> Res<Word> {
    let n = members(group).len();
    let tail = str::new(cx, &format!(" ({n} sub-exception{})", if n == 1 { "" } else { "s" }))?;
    let message = format::str_of(cx, super::or_none(view::<GroupObj>(group).message.get()))?;
    raise::text(cx, &[message, tail])
}

fn repr(cx: &mut Ctx, group: Word) -> Res<Word> {
    let fields = view::<GroupObj>(group);
    let name = str::new(cx, &raise::short_class_name(class_of(group)))?;
    let message = format::repr(cx, super::or_none(fields.message.get()))?;
    let shown = match fields.shown.get().present() {
        Some(shown) => shown,
        None => {
            let from_list = matches!(super::args_slice(group), [_, second] if is_instance_of(second.get(), ClassId::List));
            let items = fields.exceptions.get();
            let shown = if from_list { list::from_iterable(cx, items)? } else { items };
            format::repr(cx, shown)?
        }
    };
    let (open, comma, close) = (str::new(cx, "(")?, str::new(cx, ", ")?, str::new(cx, ")")?);
    raise::text(cx, &[name, open, message, comma, shown, close])
}

/// `BaseExceptionGroup(message, exceptions)`
pub fn create(cx: &mut Ctx, message: Word, exceptions: Word) -> Res<Word> {
    super::create(cx, ClassId::BaseExceptionGroup, &[message, exceptions])
}

fn derive(cx: &mut Ctx, group: Word, exceptions: Word) -> Res<Word> {
    let message = super::or_none(view::<GroupObj>(group).message.get());
    create(cx, message, exceptions)
}

/// Which exceptions of a group are asked for.
#[derive(Clone, Copy)]
pub enum Matcher<'a> {
    /// A class or a tuple of classes.
    Class(Word),
    Predicate(Word),
    /// Leaves by identity.
    Among(&'a [Cell<Word>]),
}

fn matcher_of<'a>(cx: &mut Ctx, value: Word) -> Res<Matcher<'a>> {
    if is_exception_class(value) {
        return Ok(Matcher::Class(value));
    }
    if is_instance_of(value, ClassId::Tuple) && tuple::items_of(value).iter().all(|c| is_exception_class(c.get())) {
        return Ok(Matcher::Class(value));
    }
    if as_class(value).is_none() && class_of(value).slots.get().call.is_some() {
        return Ok(Matcher::Predicate(value));
    }
    Err(raise::type_error(
        cx,
        format_args!("expected an exception type, a tuple of exception types, or a callable (other than a class)"),
    ))
}

fn is_match(cx: &mut Ctx, exc: Word, matcher: Matcher<'_>) -> Res<bool> {
    match matcher {
        Matcher::Class(class) => Ok(raise::given_matches(exc, class)),
        Matcher::Predicate(predicate) => {
            let answer = call::call(cx, predicate, &[exc])?;
            truth::truth(cx, answer)
        }
        Matcher::Among(leaves) => Ok(!is_group(exc) && leaves.iter().any(|l| l.get() == exc)),
    }
}

/// The two halves of a split; absent where empty. `rest` is only made where asked for.
pub struct Halves {
    pub matched: Word,
    pub rest: Word,
}

pub fn split_by(cx: &mut Ctx, exc: Word, matcher: Matcher<'_>, want_rest: bool) -> Res<Halves> {
    if is_match(cx, exc, matcher)? {
        return Ok(Halves { matched: exc, rest: Word::ABSENT });
    }
    if !is_group(exc) {
        return Ok(Halves { matched: Word::ABSENT, rest: if want_rest { exc } else { Word::ABSENT } });
    }
    raise::check_stack(cx, " in exceptiongroup_split_recursive")?;
    let (matched, rest) = (list::new(cx, &[])?, list::new(cx, &[])?);
    for member in members(exc) {
        let halves = split_by(cx, member.get(), matcher, want_rest)?;
        if halves.matched.is_present() {
            list::append(cx, matched, halves.matched)?;
        }
        if halves.rest.is_present() {
            list::append(cx, rest, halves.rest)?;
        }
    }
    let matched = subset(cx, exc, matched)?;
    let rest = if want_rest { subset(cx, exc, rest)? } else { Word::ABSENT };
    Ok(Halves { matched, rest })
}

/// A group like `original` with only these exceptions; absent where there are none.
fn subset(cx: &mut Ctx, original: Word, exceptions: Word) -> Res<Word> {
    if list::len(exceptions) == 0 {
        return Ok(Word::ABSENT);
    }
    let name = intern::intern(cx, "derive")?;
    let made = call::call_method(cx, original, name, &[exceptions])?;
    if !is_group(made) {
        return Err(raise::type_error(cx, format_args!("derive must return an instance of BaseExceptionGroup")));
    }
    let (from, to) = (exception(original), exception(made));
    if from.traceback.get().is_present() {
        to.traceback.set(from.traceback.get());
    }
    to.context.set(from.context.get());
    super::base::link_cause(made, from.cause.get());
    copy_notes(cx, original, made)?;
    Ok(made)
}

fn copy_notes(cx: &mut Ctx, original: Word, made: Word) -> Res<()> {
    let name = intern::name(NameId::Notes);
    let Some(notes) = attributes::get_optional(cx, original, name)? else {
        return Ok(());
    };
    // Whatever else a program put there is left behind.
    if !is_sequence(notes) {
        return Ok(());
    }
    let copy = list::from_iterable(cx, notes)?;
    attributes::set(cx, made, name, copy)
}

fn split(cx: &mut Ctx, group: Word, matcher: Word) -> Res<Word> {
    let matcher = matcher_of(cx, matcher)?;
    let halves = split_by(cx, group, matcher, true)?;
    tuple::new(cx, &[super::or_none(halves.matched), super::or_none(halves.rest)])
}

fn subgroup(cx: &mut Ctx, group: Word, matcher: Word) -> Res<Word> {
    let matcher = matcher_of(cx, matcher)?;
    let halves = split_by(cx, group, matcher, false)?;
    Ok(super::or_none(halves.matched))
}
