//! Templates: what t-strings evaluate to (PEP 750).

mod interpolation;
mod layout;

use crate::object::call::Args;
use crate::heap::word_buf::WordBuf;
use crate::object::{attributes, format, import, intern};
use crate::prelude::*;
use crate::raise::{type_error, type_name};
use crate::types::{iterator, str, tuple};
use core::mem::size_of;
use layout::{IteratorObj, Parts, TemplateObj};

pub use interpolation::{CLASS as INTERPOLATION_CLASS, match_args};

/// An interpolation of a t-string; `conversion` is a str, or None or absent.
pub fn interpolation(cx: &mut Ctx, value: Word, text: Word, conversion: Word, spec: Word) -> Res<Word> {
    let conversion = conversion.present().unwrap_or(none());
    let format_spec = spec.present().unwrap_or(str::empty());
    layout::new_interpolation(cx, &Parts { value, expression: text, conversion, format_spec })
}

/// A t-string: tuples of strings and interpolations.
pub fn template(cx: &mut Ctx, strings: Word, interpolations: Word) -> Res<Word> {
    layout::new_template(cx, strings, interpolations)
}

/// `Template(*parts)`: strings next to each other are joined.
fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.keywords().next().is_some() {
        return Err(type_error(cx, format_args!("Template.__new__ only accepts *args arguments")));
    }
    let parts = &args.positional()[1..];
    let (mut strings, mut interpolations) = (WordBuf::new(cx), WordBuf::new(cx));
    let mut text = str::empty();
    for &part in parts {
        if str::is_str(part) {
            text = str::concat(cx, text, part)?;
        } else if is_exact(part, ClassId::Interpolation) {
            strings.push(cx, text)?;
            interpolations.push(cx, part)?;
            text = str::empty();
        } else {
            let class = type_name(part);
            return Err(type_error(
                cx,
                format_args!("Template.__new__ *args need to be of type 'str' or 'Interpolation', got {class}"),
            ));
        }
    }
    strings.push(cx, text)?;
    let strings = strings.to_tuple(cx)?;
    let interpolations = interpolations.to_tuple(cx)?;
    layout::new_template(cx, strings, interpolations)
}

fn repr(cx: &mut Ctx, word: Word) -> Res<Word> {
    let object = layout::template(word);
    let strings = format::repr(cx, object.strings.get())?;
    let interpolations = format::repr(cx, object.interpolations.get())?;
    let mut out = str::TextBuilder::new();
    out.push_str("Template(strings=");
    out.push_word(strings);
    out.push_str(", interpolations=");
    out.push_word(interpolations);
    out.push_str(")");
    out.finish(cx)
}

/// `self + other`: the last string of one and the first of the other become one.
fn add(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_exact(a, ClassId::Template) || !is_exact(b, ClassId::Template) {
        let other = type_name(b);
        return Err(type_error(
            cx,
            format_args!(
                "can only concatenate string.templatelib.Template (not \"{other}\") to string.templatelib.Template"
            ),
        ));
    }
    let (a, b) = (layout::template(a), layout::template(b));
    let [first, second] = [&a.strings, &b.strings].map(|s| tuple::items_of(s.get()));
    let mut strings = WordBuf::new(cx);
    for string in &first[..first.len() - 1] {
        strings.push(cx, string.get())?;
    }
    let joined = str::concat(cx, first[first.len() - 1].get(), second[0].get())?;
    strings.push(cx, joined)?;
    for string in &second[1..] {
        strings.push(cx, string.get())?;
    }
    let mut interpolations = WordBuf::new(cx);
    for part in [&a.interpolations, &b.interpolations] {
        for interpolation in tuple::items_of(part.get()) {
            interpolations.push(cx, interpolation.get())?;
        }
    }
    let strings = strings.to_tuple(cx)?;
    let interpolations = interpolations.to_tuple(cx)?;
    layout::new_template(cx, strings, interpolations)
}

fn values(cx: &mut Ctx, word: Word) -> Res<Word> {
    let interpolations = layout::template(word).interpolations.get();
    let values: Vec<Word> =
        tuple::items_of(interpolations).iter().map(|i| layout::interpolation(i.get()).value.get()).collect();
    tuple::new(cx, &values)
}

fn reduce(cx: &mut Ctx, word: Word) -> Res<Word> {
    let name = str::new(cx, "string.templatelib")?;
    let empty = tuple::new(cx, &[name])?;
    let module = import::import_name(cx, Word::ABSENT, name, empty, 0)?;
    let function = intern::intern(cx, "_template_unpickle")?;
    let function = attributes::get(cx, module, function)?;
    let object = layout::template(word);
    let args = tuple::new(cx, &[object.strings.get(), object.interpolations.get()])?;
    tuple::new(cx, &[function, args])
}

fn iter(cx: &mut Ctx, word: Word) -> Res<Word> {
    layout::new_iterator(cx, word)
}

fn identity(_cx: &mut Ctx, iterator: Word) -> Word {
    iterator
}

/// Strings that are empty are left out.
fn next(_cx: &mut Ctx, word: Word) -> Res<Option<Word>> {
    let it = layout::iterator(word);
    let object = layout::template(it.template.get());
    loop {
        let at = it.at.get();
        let items = tuple::items_of(if at % 2 == 0 { object.strings.get() } else { object.interpolations.get() });
        let Some(item) = items.get(at / 2) else {
            return Ok(None);
        };
        it.at.set(at + 1);
        if at % 2 == 1 || str::len(item.get()) > 0 {
            return Ok(Some(item.get()));
        }
    }
}

pub static CLASS: StaticClass = StaticClass {
    doc: "Template object",
    slots: Slots {
        new: slot!(call, new),
        repr: slot!(unary, repr),
        add: slot!(binary, add),
        iter: slot!(unary, iter),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__reduce__(self, /)", reduce, 1),
        native!("__class_getitem__(type, item, /)", iterator::class_getitem, 2, ClassMethod),
    ],
    getsets: &[
        GetSetRow { name: "strings", get: |_, t| Ok(layout::template(t).strings.get()), set: Some(interpolation::readonly) },
        GetSetRow {
            name: "interpolations",
            get: |_, t| Ok(layout::template(t).interpolations.get()),
            set: Some(interpolation::readonly),
        },
        GetSetRow { name: "values", get: values, set: None },
    ],
    scan: Scan::Fields,
    ..StaticClass::new(ClassId::Template, size_of::<TemplateObj>())
};

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    slots: Slots { iter: slot!(unary, identity), next: slot!(unary, next), ..Slots::EMPTY },
    scan: Scan::Fields,
    raw_mask: 1 << 1,
    ..StaticClass::new(ClassId::TemplateIterator, size_of::<IteratorObj>())
};
