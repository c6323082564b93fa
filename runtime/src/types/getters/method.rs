//! `operator.methodcaller`.

use super::{made_class, only_argument};
use crate::object::call::{self, Args};
use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{class_text, dict, tuple};
use core::cell::Cell;

#[repr(C)]
struct MethodCallerObj {
    header: Header,
    /// Interned.
    name: Cell<Word>,
    /// A tuple.
    args: Cell<Word>,
    /// A dict, or 0.
    keywords: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for MethodCallerObj {}

pub static CLASS: StaticClass = StaticClass {
    doc: "Return a callable object that calls the given method on its operand.\nAfter f = methodcaller('name'), the call f(r) \
          returns r.name().\nAfter g = methodcaller('name', 'date', foo=1), the call g(r) returns\nr.name('date', foo=1).",
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), call: slot!(call, invoke), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::MethodCaller, size_of::<MethodCallerObj>())
};

fn fields(caller: Word) -> Gc<MethodCallerObj> {
    // SAFETY: callers pass method callers.
    unsafe { Gc::from_word(caller) }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [_, name, given @ ..] = args.positional() else {
        return Err(raise::type_error(cx, format_args!("methodcaller needs at least one argument, the method name")));
    };
    if !is_instance_of(*name, ClassId::Str) {
        return Err(raise::type_error(cx, format_args!("method name must be a string")));
    }
    let name = intern::intern_word(*name);
    let given = tuple::new(cx, given)?;
    let mut keywords = Word::ABSENT;
    if args.has_keywords() {
        keywords = dict::empty(cx)?;
        for (name, value) in args.keywords() {
            dict::set_item(cx, keywords, name, value)?;
        }
    }
    let made = made_class(&args);
    let caller = crate::heap::allocate(cx, made, made.size.get() as usize)?;
    fields(caller).name.set(name);
    fields(caller).args.set(given);
    fields(caller).keywords.set(keywords);
    Ok(caller)
}

fn invoke(cx: &mut Ctx, caller: Word, args: Args<'_>) -> Res<Word> {
    // CPython counts positional arguments only here.
    let object = only_argument(cx, "methodcaller", Args::of(args.positional()))?;
    if args.has_keywords() {
        return Err(raise::type_error(cx, format_args!("methodcaller() takes no keyword arguments")));
    }
    let state = fields(caller);
    match state.keywords.get().present() {
        None => call::call_method(cx, object, state.name.get(), tuple::words_of(state.args.get())),
        Some(keywords) => {
            let method = attributes::get(cx, object, state.name.get())?;
            call::call_unpacked(cx, method, state.args.get(), keywords)
        }
    }
}

fn repr(cx: &mut Ctx, caller: Word) -> Res<Word> {
    let name = class_text::full_name(cx, class_of(caller));
    let Some(_guard) = ReprGuard::enter(cx, caller) else {
        return crate::types::str::new(cx, &format!("{name}(...)"));
    };
    let state = fields(caller);
    let mut text = Pieces::new(cx);
    text.text(cx, &format!("{name}("))?;
    text.repr(cx, state.name.get())?;
    for arg in tuple::words_of(state.args.get()) {
        text.text(cx, ", ")?;
        text.repr(cx, *arg)?;
    }
    let mut at = 0;
    while let Some(keywords) = state.keywords.get().present()
        && let Some((key, value)) = dict::next_of_any(cx, keywords, &mut at)?
    {
        text.text(cx, ", ")?;
        text.word(cx, key)?;
        text.text(cx, "=")?;
        text.repr(cx, value)?;
    }
    text.text(cx, ")")?;
    text.join(cx)
}

/// Without keywords the class and its arguments; with keywords a `partial` of the class, which takes the arguments.
fn reduce(cx: &mut Ctx, caller: Word) -> Res<Word> {
    let (state, made) = (fields(caller), class_of(caller).word());
    let args = tuple::words_of(state.args.get());
    let Some(keywords) = state.keywords.get().present() else {
        let mut all = crate::heap::word_buf::WordBuf::from_slice(cx, &[state.name.get()])?;
        all.extend(cx, args)?;
        let all = all.to_tuple(cx)?;
        return tuple::new(cx, &[made, all]);
    };
    let positional = tuple::new(cx, &[made, state.name.get()])?;
    let maker = call::call_unpacked(cx, class(ClassId::Partial).word(), positional, keywords)?;
    tuple::new(cx, &[maker, state.args.get()])
}
