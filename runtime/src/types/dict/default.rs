//! defaultdict: a dict with a factory for missing values.

use super::*;
use crate::object::call::{self, Args};
use crate::object::{intern, iterate, sequence};
use crate::raise;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::tuple;
use core::cell::Cell;

#[repr(C)]
struct DefaultDictObj {
    dict: DictObj,
    /// A callable, None, or 0 (which is None too).
    factory: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with a dict and so with its header, cells for what changes.
unsafe impl Object for DefaultDictObj {}

pub static CLASS: StaticClass = StaticClass {
    doc: "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nThe default factory is called without \
          arguments to produce\na new value when a key is not present, in __getitem__ only.\nA defaultdict compares equal \
          to a dict with the same items.\nAll remaining arguments are treated the same as if they were\npassed to the dict \
          constructor, including keyword arguments.\n",
    scan: Scan::Fields,
    raw_mask: 0b1010,
    flags: class_flags::BASETYPE | class_flags::MAPPING | class_flags::MATCH_SELF,
    slots: Slots {
        init: slot!(call, init),
        repr: slot!(unary, repr),
        or: slot!(binary, or),
        ror: slot!(binary, reflected_or),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__missing__(self, object, /)", missing, 2),
        native!("copy(self, /)", copy_method, 1),
        native!("__copy__(self, /)", copy_method, 1),
        native!("__reduce__(self, /)", reduce, 1),
    ],
    getsets: &[GetSetRow { name: "default_factory", get: |_, d| Ok(factory(d)), set: Some(set_factory) }],
    ..StaticClass::new(ClassId::DefaultDict, size_of::<DefaultDictObj>())
};

fn fields(dict: Word) -> Gc<DefaultDictObj> {
    // SAFETY: callers pass defaultdicts.
    unsafe { Gc::from_word(dict) }
}

/// The factory, or None.
fn factory(dict: Word) -> Word {
    fields(dict).factory.get().present().unwrap_or(none())
}

fn set_factory(_cx: &mut Ctx, dict: Word, value: Word) -> Res<()> {
    fields(dict).factory.set(value);
    Ok(())
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let dict = args.positional()[0];
    let (factory, rest) = match &args.positional()[1..] {
        [] => (none(), &[][..]),
        [factory, rest @ ..] => (*factory, rest),
    };
    if factory != none() && !crate::object::dispatch::has(class_of(factory), SlotId::Call) {
        return Err(raise::type_error(cx, format_args!("first argument must be callable or None")));
    }
    fields(dict).factory.set(factory);
    construct::update_from_parts(cx, "dict", dict, rest, args.keywords())
}

/// `d.__missing__(key)`: what `d[key]` is where the key is not there.
fn missing(cx: &mut Ctx, dict: Word, key: Word) -> Res<Word> {
    let factory = factory(dict);
    if factory == none() {
        return Err(raise::error_with(cx, ClassId::KeyError, &[key]));
    }
    let value = call::call(cx, factory, &[])?;
    sequence::set_item(cx, dict, key, value)?;
    Ok(value)
}

fn repr(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let base = methods::repr(cx, dict)?;
    let factory = factory(dict);
    let mut text = Pieces::new(cx);
    text.text(cx, &raise::short_class_name(class_of(dict)))?;
    text.text(cx, "(")?;
    match ReprGuard::enter(cx, factory) {
        Some(_guard) => text.repr(cx, factory)?,
        None => text.text(cx, "...")?,
    }
    text.text(cx, ", ")?;
    text.word(cx, base)?;
    text.text(cx, ")")?;
    text.join(cx)
}

/// `type(dict)(factory, entries)`.
fn with_entries(cx: &mut Ctx, dict: Word, entries: Word) -> Res<Word> {
    call::call(cx, class_of(dict).word(), &[factory(dict), entries])
}

fn or(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    if !is_instance_of(other, ClassId::Dict) {
        return Ok(not_implemented());
    }
    let merged = with_entries(cx, dict, dict)?;
    update::update(cx, merged, other)?;
    Ok(merged)
}

fn reflected_or(cx: &mut Ctx, dict: Word, other: Word) -> Res<Word> {
    if !is_instance_of(other, ClassId::Dict) {
        return Ok(not_implemented());
    }
    let merged = with_entries(cx, dict, other)?;
    update::update(cx, merged, dict)?;
    Ok(merged)
}

fn copy_method(cx: &mut Ctx, dict: Word) -> Res<Word> {
    with_entries(cx, dict, dict)
}

fn reduce(cx: &mut Ctx, dict: Word) -> Res<Word> {
    let arguments = match factory(dict) {
        factory if factory == none() => tuple::empty(),
        factory => tuple::new(cx, &[factory])?,
    };
    let items = call::call_method(cx, dict, intern::name(NameId::Items), &[])?;
    let items = iterate::iter(cx, items)?;
    tuple::new(cx, &[class_of(dict).word(), arguments, none(), none(), items])
}
