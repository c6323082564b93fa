//! operator.methodcaller.

use super::one_argument;
use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::{attributes, format, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::ReprGuard;
use crate::types::{dict, str, tuple};

iterator_layout!(MethodCaller {
    name: Word,
    /// A tuple.
    args: Word,
    /// A dict, or 0.
    keywords: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), call: slot!(call, call_method), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::MethodCaller, size_of::<MethodCaller>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [name, given @ ..] = args.positional() else {
        let message = format_args!("methodcaller needs at least one argument, the method name");
        return Err(raise::type_error(cx, message));
    };
    if !str::is_str(*name) {
        return Err(raise::type_error(cx, format_args!("method name must be a string")));
    }
    let given = tuple::new(cx, given)?;
    let mut keywords = Word::ABSENT;
    for (name, value) in args.keywords() {
        if keywords.is_absent() {
            keywords = dict::empty(cx)?;
        }
        dict::set_item(cx, keywords, name, value)?;
    }
    let this = MethodCaller::allocate(cx, class)?;
    this.name.set(intern::intern_word(*name));
    this.args.set(given);
    this.keywords.set(keywords);
    Ok(this.word())
}

fn call_method(cx: &mut Ctx, caller: Word, args: Args<'_>) -> Res<Word> {
    let object = one_argument(cx, "methodcaller", args)?;
    let this = MethodCaller::of(caller);
    match this.keywords.get().present() {
        None => call::call_method(cx, object, this.name.get(), tuple::words_of(this.args.get())),
        Some(keywords) => {
            let method = attributes::get(cx, object, this.name.get())?;
            call::call_unpacked(cx, method, this.args.get(), keywords)
        }
    }
}

fn repr(cx: &mut Ctx, caller: Word) -> Res<Word> {
    let this = MethodCaller::of(caller);
    let name = raise::type_name(caller);
    let Some(_guard) = ReprGuard::enter(cx, caller) else { return str::new(cx, &format!("{name}(...)")) };
    let mut text = str::TextBuilder::new();
    text.push_str(&name);
    text.push_str("(");
    let method = format::repr(cx, this.name.get())?;
    text.push_word(method);
    for arg in tuple::words_of(this.args.get()) {
        text.push_str(", ");
        let arg = format::repr(cx, *arg)?;
        text.push_word(arg);
    }
    if let Some(keywords) = this.keywords.get().present() {
        let mut at = 0;
        while let Some((key, value)) = dict::next_entry(keywords, &mut at) {
            text.push_str(", ");
            text.push_word(key);
            text.push_str("=");
            let value = format::repr(cx, value)?;
            text.push_word(value);
        }
    }
    text.push_str(")");
    text.finish(cx)
}

/// Keywords travel in a partial of the class.
fn reduce(cx: &mut Ctx, caller: Word) -> Res<Word> {
    let this = MethodCaller::of(caller);
    let class_word = class_of(caller).word();
    match this.keywords.get().present() {
        None => {
            let mut args = WordBuf::from_slice(cx, &[this.name.get()])?;
            args.extend(cx, tuple::words_of(this.args.get()))?;
            let args = args.to_tuple(cx)?;
            tuple::new(cx, &[class_word, args])
        }
        Some(keywords) => {
            let start = tuple::new(cx, &[class_word, this.name.get()])?;
            let maker = call::call_unpacked(cx, class(ClassId::Partial).word(), start, keywords)?;
            tuple::new(cx, &[maker, this.args.get()])
        }
    }
}
