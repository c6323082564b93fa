//! functools.partial.

use super::placeholder;
use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::{attributes, dispatch, format, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::class_getitem;
use crate::types::repr_guard::ReprGuard;
use crate::types::{dict, method, str, tuple};
use core::mem::offset_of;

iterator_layout!(Partial {
    function: Word,
    /// A tuple.
    args: Word,
    /// A dict.
    keywords: Word,
    /// How many of `args` are placeholders.
    open: usize,
    attributes: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b10000,
    flags: class_flags::HAS_DICT | class_flags::HAS_WEAKREF,
    dict_offset: offset_of!(Partial, attributes) as u16,
    slots: Slots {
        new: slot!(call, new),
        call: slot!(call, call_partial),
        repr: slot!(unary, repr),
        get: slot!(ternary, get),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__reduce__(self, /)", reduce, 1),
        native!("__setstate__(self, state, /)", set_state, 2),
        native!("__class_getitem__(cls, object, /)", class_getitem, 2, ClassMethod),
    ],
    getsets: &[
        GetSetRow { name: "func", get: |_, p| Ok(Partial::of(p).function.get()), set: None },
        GetSetRow { name: "args", get: |_, p| Ok(Partial::of(p).args.get()), set: None },
        GetSetRow { name: "keywords", get: |_, p| Ok(Partial::of(p).keywords.get()), set: None },
    ],
    ..StaticClass::new(ClassId::Partial, size_of::<Partial>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [function, given @ ..] = args.positional() else {
        return Err(raise::type_error(cx, format_args!("type 'partial' takes at least one argument")));
    };
    if !dispatch::has(class_of(*function), SlotId::Call) {
        return Err(raise::type_error(cx, format_args!("the first argument must be callable")));
    }
    if given.last().is_some_and(|last| placeholder::is(*last)) {
        return Err(raise::type_error(cx, format_args!("trailing Placeholders are not allowed")));
    }
    if args.keywords().any(|(_, value)| placeholder::is(value)) {
        return Err(raise::type_error(cx, format_args!("Placeholder cannot be passed as a keyword argument")));
    }
    // A partial of a partial becomes one partial.
    let inner = is_instance_of(*function, ClassId::Partial).then(|| Partial::of(*function));
    let keywords = dict::empty(cx)?;
    let (function, args_word) = match inner {
        Some(inner) => {
            dict::update_display(cx, keywords, inner.keywords.get())?;
            (inner.function.get(), filled(cx, inner, given)?)
        }
        None => (*function, tuple::new(cx, given)?),
    };
    for (name, value) in args.keywords() {
        dict::set_item(cx, keywords, name, value)?;
    }
    let this = Partial::allocate(cx, class)?;
    set_parts(this, function, args_word, keywords);
    Ok(this.word())
}

fn set_parts(this: Gc<Partial>, function: Word, args: Word, keywords: Word) {
    this.function.set(function);
    this.args.set(args);
    this.keywords.set(keywords);
    this.open.set(tuple::words_of(args).iter().filter(|arg| placeholder::is(**arg)).count());
}

/// The arguments with `given` in the open places, and the rest of `given` behind.
fn filled(cx: &mut Ctx, partial: Gc<Partial>, given: &[Word]) -> Res<Word> {
    let mut given = given.iter().copied();
    let mut all = WordBuf::new(cx);
    for arg in tuple::words_of(partial.args.get()) {
        let value = if placeholder::is(*arg) { given.next().unwrap_or(*arg) } else { *arg };
        all.push(cx, value)?;
    }
    for value in given {
        all.push(cx, value)?;
    }
    all.to_tuple(cx)
}

fn call_partial(cx: &mut Ctx, partial: Word, args: Args<'_>) -> Res<Word> {
    let this = Partial::of(partial);
    let (given, open) = (args.positional(), this.open.get());
    if given.len() < open {
        let message =
            format_args!("missing positional arguments in 'partial' call; expected at least {open}, got {}", given.len());
        return Err(raise::type_error(cx, message));
    }
    let (function, own) = (this.function.get(), tuple::words_of(this.args.get()));
    let has_keywords = args.has_keywords() || dict::len(this.keywords.get()) > 0;
    if !has_keywords && open == 0 && own.len() + given.len() <= SHORT {
        let mut words = [Word::ABSENT; SHORT];
        words[..own.len()].copy_from_slice(own);
        words[own.len()..own.len() + given.len()].copy_from_slice(given);
        return call::call(cx, function, &words[..own.len() + given.len()]);
    }
    let all = filled(cx, this, given)?;
    if !has_keywords {
        return call::call(cx, function, tuple::words_of(all));
    }
    let keywords = dict::empty(cx)?;
    dict::update_display(cx, keywords, this.keywords.get())?;
    for (name, value) in args.keywords() {
        dict::set_item(cx, keywords, name, value)?;
    }
    call::call_unpacked(cx, function, all, keywords)
}

/// Calls with at most so many arguments build no tuple.
const SHORT: usize = 8;

/// As a method, a partial gets the instance like a function does.
fn get(cx: &mut Ctx, partial: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() || object == none() { Ok(partial) } else { method::new(cx, partial, object) }
}

fn repr(cx: &mut Ctx, partial: Word) -> Res<Word> {
    let this = Partial::of(partial);
    let name = crate::types::type_::full_name(cx, class_of(partial))?;
    let Some(_guard) = ReprGuard::enter(cx, partial) else { return str::new(cx, "...") };
    let mut text = str::TextBuilder::new();
    text.push_str(&name);
    text.push_str("(");
    let function = format::repr(cx, this.function.get())?;
    text.push_word(function);
    for arg in tuple::words_of(this.args.get()) {
        text.push_str(", ");
        let arg = format::repr(cx, *arg)?;
        text.push_word(arg);
    }
    let mut at = 0;
    while let Some((key, value)) = dict::next_entry(this.keywords.get(), &mut at) {
        text.push_str(", ");
        let key = format::str_of(cx, key)?;
        text.push_word(key);
        text.push_str("=");
        let value = format::repr(cx, value)?;
        text.push_word(value);
    }
    text.push_str(")");
    text.finish(cx)
}

fn reduce(cx: &mut Ctx, partial: Word) -> Res<Word> {
    let this = Partial::of(partial);
    let own = attributes::get(cx, partial, intern::name(NameId::Dict))?;
    let own = if dict::len(own) > 0 { own } else { none() };
    let function = tuple::new(cx, &[this.function.get()])?;
    let state = tuple::new(cx, &[this.function.get(), this.args.get(), this.keywords.get(), own])?;
    tuple::new(cx, &[class_of(partial).word(), function, state])
}

fn set_state(cx: &mut Ctx, partial: Word, state: Word) -> Res<()> {
    let invalid = |cx: &mut Ctx| raise::type_error(cx, format_args!("invalid partial state"));
    if !is_instance_of(state, ClassId::Tuple) {
        return Err(invalid(cx));
    }
    let &[function, args, keywords, own] = tuple::words_of(state) else { return Err(invalid(cx)) };
    let keywords_ok = keywords == none() || is_instance_of(keywords, ClassId::Dict);
    if !dispatch::has(class_of(function), SlotId::Call) || !is_instance_of(args, ClassId::Tuple) || !keywords_ok {
        return Err(invalid(cx));
    }
    if tuple::words_of(args).last().is_some_and(|last| placeholder::is(*last)) {
        return Err(raise::type_error(cx, format_args!("trailing Placeholders are not allowed")));
    }
    let args = if is_exact(args, ClassId::Tuple) { args } else { tuple::new(cx, tuple::words_of(args))? };
    let copy = dict::empty(cx)?;
    if keywords != none() {
        dict::update_display(cx, copy, keywords)?;
    }
    set_parts(Partial::of(partial), function, args, copy);
    if own != none() {
        attributes::set(cx, partial, intern::name(NameId::Dict), own)?;
    }
    Ok(())
}
