//! operator.attrgetter.

use super::{itemgetter, one_argument};
use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{attributes, intern, native_call};
use crate::prelude::*;
use crate::raise;
use crate::types::{iterator, str, tuple};

iterator_layout!(AttrGetter {
    /// The names as given, a tuple.
    names: Word,
    /// For each name, the tuple of its parts between dots.
    paths: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), call: slot!(call, get), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::AttrGetter, size_of::<AttrGetter>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "attrgetter", args)?;
    if args.positional().is_empty() {
        return Err(native_call::wrong_count(cx, "attrgetter", 0, 1, 1));
    }
    let mut paths = WordBuf::new(cx);
    for name in args.positional() {
        if !str::is_str(*name) {
            return Err(raise::type_error(cx, format_args!("attribute name must be a string")));
        }
        let path = path(cx, *name)?;
        paths.push(cx, path)?;
    }
    let paths = paths.to_tuple(cx)?;
    let names = tuple::new(cx, args.positional())?;
    let this = AttrGetter::allocate(cx, class)?;
    this.names.set(names);
    this.paths.set(paths);
    Ok(this.word())
}

fn path(cx: &mut Ctx, name: Word) -> Res<Word> {
    let mut parts = WordBuf::new(cx);
    for part in str::to_string_lossy(name).split('.') {
        let part = intern::intern(cx, part)?;
        parts.push(cx, part)?;
    }
    parts.to_tuple(cx)
}

fn get(cx: &mut Ctx, getter: Word, args: Args<'_>) -> Res<Word> {
    let object = one_argument(cx, "attrgetter", args)?;
    match tuple::words_of(AttrGetter::of(getter).paths.get()) {
        [only] => follow(cx, object, *only),
        several => {
            let mut found = WordBuf::with_capacity(cx, several.len())?;
            for path in several {
                let value = follow(cx, object, *path)?;
                found.push(cx, value)?;
            }
            found.to_tuple(cx)
        }
    }
}

fn follow(cx: &mut Ctx, object: Word, path: Word) -> Res<Word> {
    tuple::words_of(path).iter().try_fold(object, |object, name| attributes::get(cx, object, *name))
}

fn repr(cx: &mut Ctx, getter: Word) -> Res<Word> {
    itemgetter::show(cx, getter, AttrGetter::of(getter).names.get())
}

fn reduce(cx: &mut Ctx, getter: Word) -> Res<Word> {
    tuple::new(cx, &[class_of(getter).word(), AttrGetter::of(getter).names.get()])
}
