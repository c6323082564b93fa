//! `mappingproxy`: a read-only view of a mapping, such as the `__dict__` of a class.

use crate::object::call::{Args, call_method};
use crate::object::gc::Instance;
use crate::object::native_call::Signature;
use crate::object::{compare, format, hash, intern, iterate, operators, sequence};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::str;
use core::cell::Cell;
use sxc_abi::slots::{BinaryOp, CompareOp};

#[repr(C)]
pub struct MappingProxyObj {
    header: Header,
    mapping: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for MappingProxyObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for MappingProxyObj {
    const CLASS: ClassId = ClassId::MappingProxy;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        repr: slot!(unary, repr),
        str: slot!(unary, |cx: &mut Ctx, p| format::str_of(cx, mapping(p))),
        hash: slot!(hash, |cx: &mut Ctx, p| hash::hash(cx, mapping(p))),
        lt: slot!(binary, |cx: &mut Ctx, a, b| compare::rich(cx, CompareOp::Lt, mapping(a), b)),
        le: slot!(binary, |cx: &mut Ctx, a, b| compare::rich(cx, CompareOp::Le, mapping(a), b)),
        eq: slot!(binary, |cx: &mut Ctx, a, b| compare::rich(cx, CompareOp::Eq, mapping(a), b)),
        ne: slot!(binary, |cx: &mut Ctx, a, b| compare::rich(cx, CompareOp::Ne, mapping(a), b)),
        gt: slot!(binary, |cx: &mut Ctx, a, b| compare::rich(cx, CompareOp::Gt, mapping(a), b)),
        ge: slot!(binary, |cx: &mut Ctx, a, b| compare::rich(cx, CompareOp::Ge, mapping(a), b)),
        len: slot!(length, |cx: &mut Ctx, p| sequence::length(cx, mapping(p))),
        getitem: slot!(binary, |cx: &mut Ctx, p, key| sequence::get_item(cx, mapping(p), key)),
        contains: slot!(contains, |cx: &mut Ctx, p, key| sequence::contains(cx, mapping(p), key)),
        iter: slot!(unary, |cx: &mut Ctx, p| iterate::iter(cx, mapping(p))),
        or: slot!(binary, or),
        ror: slot!(binary, ror),
        ior: slot!(binary, ior),
        ..Slots::EMPTY
    },
    methods: &[
        native!("get(self, key, default=None, /)", get, 3),
        native!("keys(self, /)", keys, 1),
        native!("values(self, /)", values, 1),
        native!("items(self, /)", items, 1),
        native!("copy(self, /)", copy, 1),
        native!("__reversed__(self, /)", reversed, 1),
    ],
    scan: Scan::Fields,
    flags: class_flags::MAPPING,
    ..StaticClass::new(ClassId::MappingProxy, size_of::<MappingProxyObj>())
};

static SIGNATURE: Signature = Signature::new("mappingproxy(mapping)");

fn mapping(proxy: Word) -> Word {
    Gc::<MappingProxyObj>::of(proxy).mapping.get()
}

/// What an operand stands for: proxies are looked through.
fn unwrapped(value: Word) -> Word {
    if is_exact(value, ClassId::MappingProxy) { mapping(value) } else { value }
}

pub fn new(cx: &mut Ctx, mapping: Word) -> Res<Word> {
    let proxy = Gc::<MappingProxyObj>::allocate(cx)?;
    proxy.mapping.set(mapping);
    Ok(proxy.word())
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (_, rest) = args.split_first();
    let [mapping] = SIGNATURE.bind(cx, rest)?;
    let slots = class_of(mapping).slots.get();
    let is_sequence = is_instance_of(mapping, ClassId::List) || is_instance_of(mapping, ClassId::Tuple);
    if slots.getitem.is_none() || is_sequence {
        let given = raise::type_name(mapping);
        return Err(type_error(cx, format_args!("mappingproxy() argument must be a mapping, not {given}")));
    }
    new(cx, mapping)
}

fn repr(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    let inner = format::repr(cx, mapping(proxy))?;
    let (open, close) = (str::new(cx, "mappingproxy(")?, str::new(cx, ")")?);
    raise::text(cx, &[open, inner, close])
}

fn or(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    operators::binary(cx, BinaryOp::Or, unwrapped(a), unwrapped(b))
}

fn ror(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    operators::binary(cx, BinaryOp::Or, unwrapped(b), unwrapped(a))
}

fn ior(cx: &mut Ctx, _a: Word, _b: Word) -> Res<Word> {
    Err(type_error(cx, format_args!("'|=' is not supported by mappingproxy; use '|' instead")))
}

fn forward(cx: &mut Ctx, proxy: Word, name: &str, args: &[Word]) -> Res<Word> {
    let name = intern::intern(cx, name)?;
    call_method(cx, mapping(proxy), name, args)
}

fn get(cx: &mut Ctx, proxy: Word, key: Word, default: Word) -> Res<Word> {
    forward(cx, proxy, "get", &[key, default.present().unwrap_or_else(none)])
}

fn keys(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    forward(cx, proxy, "keys", &[])
}

fn values(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    forward(cx, proxy, "values", &[])
}

fn items(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    forward(cx, proxy, "items", &[])
}

fn copy(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    forward(cx, proxy, "copy", &[])
}

fn reversed(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    forward(cx, proxy, "__reversed__", &[])
}
