//! `wrapper_descriptor`: a slot of a built-in class as a method (`int.__add__`), and `method-wrapper`, one bound to an object.

use crate::object::call::{ArgBuffer, Args};
use crate::object::class::{is_subclass_of, label as class_label};
use crate::object::gc::Instance;
use crate::object::native_call::wrong_count;
use crate::object::{attributes, dispatch, hash, intern};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{int, method_descriptor, str};
use core::cell::Cell;
use sxc_abi::slots::SlotKind;

#[repr(C)]
pub struct SlotWrapperObj {
    header: Header,
    /// A [`SlotId`].
    slot: Cell<usize>,
    class: Cell<Word>,
}

#[repr(C)]
pub struct MethodWrapperObj {
    header: Header,
    wrapper: Cell<Word>,
    receiver: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for SlotWrapperObj {}
// SAFETY: as above.
unsafe impl Object for MethodWrapperObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for SlotWrapperObj {
    const CLASS: ClassId = ClassId::SlotWrapper;
}
// SAFETY: as above.
unsafe impl Instance for MethodWrapperObj {
    const CLASS: ClassId = ClassId::MethodWrapper;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { call: slot!(call, call), repr: slot!(unary, repr), get: slot!(ternary, get), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        GetSetRow { name: "__doc__", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "__name__", get: |_, w| Ok(intern::slot_name(slot(w))), set: None },
        GetSetRow { name: "__qualname__", get: |cx, w| qualname(cx, w), set: None },
        GetSetRow { name: "__objclass__", get: |_, w| Ok(owner(w).word()), set: None },
        GetSetRow { name: "__text_signature__", get: |cx, w| str::new(cx, text_signature(slot(w))), set: None },
    ],
    scan: Scan::Fields,
    raw_mask: 1 << 1,
    ..StaticClass::new(ClassId::SlotWrapper, size_of::<SlotWrapperObj>())
};

pub static METHOD_WRAPPER: StaticClass = StaticClass {
    slots: Slots {
        call: slot!(call, call_bound),
        repr: slot!(unary, repr_bound),
        hash: slot!(hash, hash_bound),
        eq: slot!(binary, eq_bound),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce_bound, 1)],
    getsets: &[
        GetSetRow { name: "__doc__", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "__name__", get: |_, m| Ok(intern::slot_name(slot(bound(m).wrapper.get()))), set: None },
        GetSetRow { name: "__qualname__", get: |cx, m| qualname(cx, bound(m).wrapper.get()), set: None },
        GetSetRow { name: "__objclass__", get: |_, m| Ok(owner(bound(m).wrapper.get()).word()), set: None },
        GetSetRow { name: "__self__", get: |_, m| Ok(bound(m).receiver.get()), set: None },
        GetSetRow {
            name: "__text_signature__",
            get: |cx, m| str::new(cx, text_signature(slot(bound(m).wrapper.get()))),
            set: None,
        },
    ],
    scan: Scan::Fields,
    ..StaticClass::new(ClassId::MethodWrapper, size_of::<MethodWrapperObj>())
};

fn slot(wrapper: Word) -> SlotId {
    SlotId::ALL[Gc::<SlotWrapperObj>::of(wrapper).slot.get()]
}

fn owner(wrapper: Word) -> Gc<ClassObj> {
    Gc::of(Gc::<SlotWrapperObj>::of(wrapper).class.get())
}

fn bound(method: Word) -> Gc<MethodWrapperObj> {
    Gc::of(method)
}

/// The method that stands for a slot of the built-in `class`.
pub fn new(cx: &mut Ctx, slot: SlotId, class: Gc<ClassObj>) -> Res<Word> {
    let wrapper = Gc::<SlotWrapperObj>::allocate(cx)?;
    wrapper.slot.set(slot as usize);
    wrapper.class.set(class.word());
    Ok(wrapper.word())
}

/// The slot and class that a wrapper stands for.
pub fn parts(value: Word) -> Option<(SlotId, Gc<ClassObj>)> {
    is_exact(value, ClassId::SlotWrapper).then(|| (slot(value), owner(value)))
}

fn call(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    let (name, class) = (slot(callee).dunder(), owner(callee));
    if args.positional().is_empty() {
        let class = class_label(class);
        return Err(type_error(cx, format_args!("descriptor '{name}' of '{class}' object needs an argument")));
    }
    let (receiver, rest) = args.split_first();
    if !is_subclass_of(class_of(receiver), class) {
        let (class, given) = (class_label(class), raise::type_name(receiver));
        return Err(type_error(cx, format_args!("descriptor '{name}' requires a '{class}' object but received a '{given}'")));
    }
    run(cx, callee, receiver, rest)
}

/// Calls the slot function with the arguments that its kind takes.
fn run(cx: &mut Ctx, wrapper: Word, receiver: Word, args: Args<'_>) -> Res<Word> {
    let (id, class) = (slot(wrapper), owner(wrapper));
    if id.kind() != SlotKind::Call && args.has_keywords() {
        let name = id.dunder();
        return Err(type_error(cx, format_args!("wrapper {name}() takes no keyword arguments")));
    }
    let given = args.positional();
    if is_plain_method(id, class) && given.len() != usize::from(id != SlotId::Bytes) {
        let (class, name, n) = (class_label(class), id.dunder(), given.len());
        let takes = if id == SlotId::Bytes { "no arguments" } else { "exactly one argument" };
        return Err(type_error(cx, format_args!("{class}.{name}() takes {takes} ({n} given)")));
    }
    match id.kind() {
        SlotKind::Unary => {
            exactly(cx, given, 0)?;
            let function = dispatch::unary_fn(class, id).expect("a wrapped slot");
            let result = function(cx, receiver);
            if result.is_absent() && cx.pending.get().is_absent() {
                return Err(raise::error_with(cx, ClassId::StopIteration, &[]));
            }
            dispatch::answer(result)
        }
        SlotKind::Binary => {
            exactly(cx, given, 1)?;
            if id == SlotId::GetAttribute {
                attributes::checked_name(cx, given[0])?;
            }
            dispatch::answer(dispatch::binary_fn(class, id).expect("a wrapped slot")(cx, receiver, given[0]))
        }
        SlotKind::Ternary => ternary(cx, id, class, receiver, given),
        SlotKind::Truth => {
            exactly(cx, given, 0)?;
            dispatch::truth_byte(dispatch::truth_fn(class, id).expect("a wrapped slot")(cx, receiver)).map(boolean)
        }
        SlotKind::Contains => {
            exactly(cx, given, 1)?;
            dispatch::truth_byte(dispatch::contains_fn(class, id).expect("a wrapped slot")(cx, receiver, given[0])).map(boolean)
        }
        SlotKind::Length | SlotKind::Hash => {
            exactly(cx, given, 0)?;
            let is_hash = id.kind() == SlotKind::Hash;
            let function = if is_hash { dispatch::hash_fn(class, id) } else { dispatch::length_fn(class, id) };
            let value = function.expect("a wrapped slot")(cx, receiver);
            if value == -1 && cx.pending.get().is_present() {
                return Err(Raised);
            }
            int::from_i64(cx, value)
        }
        SlotKind::Delete => {
            exactly(cx, given, 1)?;
            refuse_foreign_class(cx, id, class, receiver)?;
            if id == SlotId::DelAttr {
                attributes::checked_name(cx, given[0])?;
            }
            dispatch::status(dispatch::delete_fn(class, id).expect("a wrapped slot")(cx, receiver, given[0])).map(|()| none())
        }
        SlotKind::Store => {
            let [key, value] = given else { return Err(wrong_count(cx, id.dunder(), given.len(), 2, 2)) };
            refuse_foreign_class(cx, id, class, receiver)?;
            if id == SlotId::SetAttr {
                attributes::checked_name(cx, *key)?;
            }
            dispatch::status(dispatch::store_fn(class, id).expect("a wrapped slot")(cx, receiver, *key, *value)).map(|()| none())
        }
        SlotKind::Call => {
            let function = dispatch::call_fn(class, id).expect("a wrapped slot");
            call_generic(cx, id, function, receiver, args)
        }
        SlotKind::Effect => {
            exactly(cx, given, 0)?;
            dispatch::status(dispatch::effect_fn(class, id).expect("a wrapped slot")(cx, receiver)).map(|()| none())
        }
    }
}

fn ternary(cx: &mut Ctx, id: SlotId, class: Gc<ClassObj>, receiver: Word, given: &[Word]) -> Res<Word> {
    let function = dispatch::ternary_fn(class, id).expect("a wrapped slot");
    if id == SlotId::Get {
        let (object, of) = match given {
            [object] => (*object, none()),
            [object, of] => (*object, *of),
            _ => return Err(wrong_count(cx, id.dunder(), given.len(), 1, 2)),
        };
        if object == none() && of == none() {
            return Err(type_error(cx, format_args!("__get__(None, None) is invalid")));
        }
        let unless_none = |w: Word| if w == none() { Word::ABSENT } else { w };
        return dispatch::answer(function(cx, receiver, unless_none(object), unless_none(of)));
    }
    let (a, b) = match given {
        [a] => (*a, Word::ABSENT),
        [a, b] => (*a, if *b == none() { Word::ABSENT } else { *b }),
        _ => {
            let n = given.len();
            return Err(type_error(cx, format_args!("expected 1 or 2 arguments, got {n}")));
        }
    };
    dispatch::answer(function(cx, receiver, a, b))
}

/// `init` and `call` get the receiver as callee; `init` as first argument too.
fn call_generic(cx: &mut Ctx, id: SlotId, function: sxc_abi::slots::CallFn, receiver: Word, args: Args<'_>) -> Res<Word> {
    let mut buffer = ArgBuffer::new();
    let is_init = id == SlotId::Init;
    let first: &[Word] = if is_init { core::slice::from_ref(&receiver) } else { &[] };
    let words = buffer.fill(cx, first, args.words())?;
    let n = args.positional().len() + usize::from(is_init);
    dispatch::answer(function(cx, receiver, words, n, args.kwnames))
}

/// `object.__setattr__(cls, ...)` must not get around the metaclass.
fn refuse_foreign_class(cx: &mut Ctx, id: SlotId, class: Gc<ClassObj>, receiver: Word) -> Res<()> {
    let sets_attributes = matches!(id, SlotId::SetAttr | SlotId::DelAttr);
    let type_class = crate::object::class::class(ClassId::Type);
    if !sets_attributes || class == type_class || !is_subclass_of(class_of(receiver), type_class) {
        return Ok(());
    }
    let (name, given) = (id.dunder(), raise::type_name(receiver));
    Err(type_error(cx, format_args!("can't apply this {name} to {given} object")))
}

/// Special methods that CPython writes as plain methods, which count their arguments in other words.
fn is_plain_method(id: SlotId, class: Gc<ClassObj>) -> bool {
    let is_one_of = |ids: &[ClassId]| ids.iter().any(|id| crate::object::class::class(*id) == class);
    match id {
        SlotId::Format | SlotId::Bytes => true,
        SlotId::GetItem => is_one_of(&[ClassId::List, ClassId::Dict]),
        SlotId::Contains => is_one_of(&[ClassId::Dict, ClassId::Set, ClassId::FrozenSet]),
        _ => false,
    }
}

fn exactly(cx: &mut Ctx, given: &[Word], n: usize) -> Res<()> {
    if given.len() == n {
        return Ok(());
    }
    let (s, given) = (if n == 1 { "" } else { "s" }, given.len());
    Err(type_error(cx, format_args!("expected {n} argument{s}, got {given}")))
}

fn get(cx: &mut Ctx, wrapper: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() {
        return Ok(wrapper);
    }
    if !is_subclass_of(class_of(object), owner(wrapper)) {
        return Err(method_descriptor::wrong_receiver(cx, slot(wrapper).dunder(), owner(wrapper), object));
    }
    let method = Gc::<MethodWrapperObj>::allocate(cx)?;
    method.wrapper.set(wrapper);
    method.receiver.set(object);
    Ok(method.word())
}

fn call_bound(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    let method = bound(callee);
    run(cx, method.wrapper.get(), method.receiver.get(), args)
}

fn repr(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    let (name, class) = (slot(wrapper).dunder(), class_label(owner(wrapper)));
    str::new(cx, &format!("<slot wrapper '{name}' of '{class}' objects>"))
}

fn repr_bound(cx: &mut Ctx, method: Word) -> Res<Word> {
    let (name, receiver) = (slot(bound(method).wrapper.get()).dunder(), bound(method).receiver.get());
    let (class, address) = (raise::type_name(receiver), crate::object::address(receiver));
    str::new(cx, &format!("<method-wrapper '{name}' of {class} object at {address:#x}>"))
}

fn eq_bound(_cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::MethodWrapper) {
        return Ok(not_implemented());
    }
    let (a, b) = (bound(a), bound(b));
    Ok(boolean(a.wrapper.get() == b.wrapper.get() && a.receiver.get() == b.receiver.get()))
}

fn hash_bound(_cx: &mut Ctx, method: Word) -> Res<i64> {
    let method = bound(method);
    Ok(hash::hash_address(method.receiver.get()) ^ hash::hash_address(method.wrapper.get()))
}

fn qualname(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    let (class, name) = (raise::short_class_name(owner(wrapper)), slot(wrapper).dunder());
    str::new(cx, &format!("{class}.{name}"))
}

fn text_signature(slot: SlotId) -> &'static str {
    match slot {
        SlotId::Get => "($self, instance, owner=None, /)",
        SlotId::Set => "($self, instance, value, /)",
        SlotId::Delete => "($self, instance, /)",
        SlotId::SetItem => "($self, key, value, /)",
        SlotId::SetAttr => "($self, name, value, /)",
        SlotId::GetItem | SlotId::DelItem | SlotId::Contains => "($self, key, /)",
        SlotId::GetAttribute | SlotId::DelAttr => "($self, name, /)",
        SlotId::Pow | SlotId::RPow => "($self, value, mod=None, /)",
        _ => match slot.kind() {
            SlotKind::Call => "($self, /, *args, **kwargs)",
            SlotKind::Binary | SlotKind::Ternary | SlotKind::Store | SlotKind::Delete | SlotKind::Contains => "($self, value, /)",
            SlotKind::Unary | SlotKind::Truth | SlotKind::Length | SlotKind::Hash | SlotKind::Effect => "($self, /)",
        },
    }
}

fn reduce(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    method_descriptor::reduce_to_getattr(cx, owner(wrapper).word(), intern::slot_name(slot(wrapper)))
}

fn reduce_bound(cx: &mut Ctx, method: Word) -> Res<Word> {
    let method = bound(method);
    method_descriptor::reduce_to_getattr(cx, method.receiver.get(), intern::slot_name(slot(method.wrapper.get())))
}
