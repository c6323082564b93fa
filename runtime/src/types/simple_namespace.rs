//! `types.SimpleNamespace`: an object that is nothing but its attributes.

use crate::object::call::{Args, call};
use crate::object::gc::Instance;
use crate::object::native_call::wrong_count;
use crate::object::{attributes, compare, fields, format};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::repr_guard::ReprGuard;
use crate::types::{dict, str, tuple, type_};
use core::cell::Cell;
use core::mem::offset_of;
use sxc_abi::slots::CompareOp;

#[repr(C)]
pub struct NamespaceObj {
    header: Header,
    dict: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for NamespaceObj {}
// SAFETY: the static description names this size; subclasses append.
unsafe impl Instance for NamespaceObj {
    const CLASS: ClassId = ClassId::SimpleNamespace;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        init: slot!(call, init),
        repr: slot!(unary, repr),
        lt: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Lt, a, b)),
        le: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Le, a, b)),
        eq: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Eq, a, b)),
        ne: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Ne, a, b)),
        gt: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Gt, a, b)),
        ge: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Ge, a, b)),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__reduce__(self, /)", reduce, 1),
        native!("__replace__(self, *args, **kwargs)", replace, 3),
    ],
    getsets: &[GetSetRow { name: "__dict__", get: own_dict, set: None }],
    scan: Scan::Fields,
    dict_offset: offset_of!(NamespaceObj, dict) as u16,
    flags: class_flags::BASETYPE | class_flags::HAS_DICT,
    ..StaticClass::new(ClassId::SimpleNamespace, size_of::<NamespaceObj>())
};

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    type_::layout::allocate(cx, type_::this(args.positional()[0]))
}

/// A namespace with the attributes in `fields`, a dict with str keys.
pub fn new(cx: &mut Ctx, attributes: Word) -> Res<Word> {
    let namespace = Gc::<NamespaceObj>::allocate(cx)?.word();
    add_all(cx, namespace, attributes)?;
    Ok(namespace)
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (namespace, rest) = args.split_first();
    match rest.positional() {
        [] => {}
        &[source] => {
            let is_dict = is_exact(source, ClassId::Dict);
            let attributes = if is_dict { source } else { call(cx, class(ClassId::Dict).word(), &[source])? };
            let mut at = 0;
            while let Some((key, _)) = dict::next_of_any(cx, attributes, &mut at)? {
                if !is_instance_of(key, ClassId::Str) {
                    return Err(type_error(cx, format_args!("keywords must be strings")));
                }
            }
            add_all(cx, namespace, attributes)?;
        }
        more => return Err(wrong_count(cx, "SimpleNamespace", more.len(), 0, 1)),
    }
    for (name, value) in rest.keywords() {
        fields::fields_set(cx, namespace, name, value)?;
    }
    Ok(())
}

fn add_all(cx: &mut Ctx, namespace: Word, attributes: Word) -> Res<()> {
    let mut at = 0;
    while let Some((name, value)) = dict::next_of_any(cx, attributes, &mut at)? {
        fields::fields_set(cx, namespace, name, value)?;
    }
    Ok(())
}

fn own_dict(cx: &mut Ctx, namespace: Word) -> Res<Word> {
    Ok(fields::dict_of(cx, namespace)?.expect("a namespace has a dict"))
}

fn repr(cx: &mut Ctx, namespace: Word) -> Res<Word> {
    let is_exact = is_exact(namespace, ClassId::SimpleNamespace);
    let name = if is_exact { "namespace".to_owned() } else { raise::short_class_name(class_of(namespace)) };
    let Some(_guard) = ReprGuard::enter(cx, namespace) else { return str::new(cx, &format!("{name}(...)")) };
    let mut parts = vec![];
    let own = own_dict(cx, namespace)?;
    let keys = crate::types::list::from_iterable(cx, own)?;
    for i in 0..crate::types::list::len(keys) {
        let key = crate::types::list::get(cx, keys, i)?;
        if !is_instance_of(key, ClassId::Str) || str::len(key) == 0 {
            continue;
        }
        let value = attributes::get(cx, namespace, key)?;
        let value = format::repr(cx, value)?;
        parts.push(format!("{}={}", str::to_string_lossy(key), str::to_string_lossy(value)));
    }
    str::new(cx, &format!("{name}({})", parts.join(", ")))
}

fn order(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_instance_of(a, ClassId::SimpleNamespace) || !is_instance_of(b, ClassId::SimpleNamespace) {
        return Ok(not_implemented());
    }
    let (a, b) = (own_dict(cx, a)?, own_dict(cx, b)?);
    compare::rich(cx, op, a, b)
}

fn reduce(cx: &mut Ctx, namespace: Word) -> Res<Word> {
    let own = own_dict(cx, namespace)?;
    let nothing = tuple::empty();
    tuple::new(cx, &[class_of(namespace).word(), nothing, own])
}

fn replace(cx: &mut Ctx, namespace: Word, args: Word, kwargs: Word) -> Res<Word> {
    if !tuple::items_of(args).is_empty() {
        return Err(type_error(cx, format_args!("__replace__() takes no positional arguments")));
    }
    let copy = call(cx, class_of(namespace).word(), &[])?;
    let own = own_dict(cx, namespace)?;
    let mut at = 0;
    while let Some((name, value)) = dict::next_of_any(cx, own, &mut at)? {
        fields::fields_set(cx, copy, name, value)?;
    }
    if let Some(kwargs) = kwargs.present() {
        add_all(cx, copy, kwargs)?;
    }
    Ok(copy)
}
