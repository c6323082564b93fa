//! Weak proxies: they stand for their target in nearly every operation.

use super::{WeakRefObj, this};
use crate::object::call::{self, Args};
use crate::object::{attributes, compare, format, intern, iterate, operators, sequence, truth};
use crate::prelude::*;
use crate::raise::{error, type_error, type_name};
use crate::types::{float, int, str};

macro_rules! proxy_class {
    ($name:ident, $id:ident, $call:expr) => {
        pub static $name: StaticClass = StaticClass {
            scan: Scan::Fields,
            raw_mask: super::RAW_MASK,
            slots: Slots { call: $call, ..SLOTS },
            methods: &[
                native!("__bytes__(self, /)", bytes, 1),
                native!("__reversed__(self, /)", reversed, 1),
            ],
            ..StaticClass::new(ClassId::$id, size_of::<WeakRefObj>())
        };
    };
}
proxy_class!(CLASS, WeakProxy, None);
proxy_class!(CALLABLE_CLASS, WeakCallableProxy, slot!(call, call_target));

/// A proxy for `object`; callable objects have callable ones.
pub fn make(cx: &mut Ctx, object: Word, callback: Word) -> Res<Word> {
    let callable = class_of(object).slots.get().call.is_some();
    let kind = if callable { ClassId::WeakCallableProxy } else { ClassId::WeakProxy };
    super::make(cx, class(kind), object, callback)
}

fn is_proxy(value: Word) -> bool {
    is_exact(value, ClassId::WeakProxy) || is_exact(value, ClassId::WeakCallableProxy)
}

/// The target of a proxy, any other value itself.
fn unwrapped(cx: &mut Ctx, value: Word) -> Res<Word> {
    if !is_proxy(value) {
        return Ok(value);
    }
    match super::target(cx, value) {
        Some(target) => Ok(target),
        None => Err(error(cx, ClassId::ReferenceError, format_args!("weakly-referenced object no longer exists"))),
    }
}

const SLOTS: Slots = Slots {
    repr: slot!(unary, repr),
    str: slot!(unary, to_str),
    bool: slot!(truth, to_bool),
    lt: slot!(binary, lt),
    le: slot!(binary, le),
    eq: slot!(binary, eq),
    ne: slot!(binary, ne),
    gt: slot!(binary, gt),
    ge: slot!(binary, ge),
    getattribute: slot!(binary, get_attribute),
    setattr: slot!(store, set_attribute),
    delattr: slot!(delete, delete_attribute),
    len: slot!(length, length),
    getitem: slot!(binary, get_item),
    setitem: slot!(store, set_item),
    delitem: slot!(delete, delete_item),
    contains: slot!(contains, contains),
    iter: slot!(unary, iter),
    next: slot!(unary, next),
    add: slot!(binary, add),
    radd: slot!(binary, radd),
    iadd: slot!(binary, iadd),
    sub: slot!(binary, sub),
    rsub: slot!(binary, rsub),
    isub: slot!(binary, isub),
    mul: slot!(binary, mul),
    rmul: slot!(binary, rmul),
    imul: slot!(binary, imul),
    matmul: slot!(binary, matmul),
    rmatmul: slot!(binary, rmatmul),
    imatmul: slot!(binary, imatmul),
    truediv: slot!(binary, truediv),
    rtruediv: slot!(binary, rtruediv),
    itruediv: slot!(binary, itruediv),
    floordiv: slot!(binary, floordiv),
    rfloordiv: slot!(binary, rfloordiv),
    ifloordiv: slot!(binary, ifloordiv),
    modulo: slot!(binary, modulo),
    rmodulo: slot!(binary, rmodulo),
    imodulo: slot!(binary, imodulo),
    divmod: slot!(binary, divmod),
    rdivmod: slot!(binary, rdivmod),
    pow: slot!(ternary, pow),
    rpow: slot!(ternary, rpow),
    ipow: slot!(binary, ipow),
    lshift: slot!(binary, lshift),
    rlshift: slot!(binary, rlshift),
    ilshift: slot!(binary, ilshift),
    rshift: slot!(binary, rshift),
    rrshift: slot!(binary, rrshift),
    irshift: slot!(binary, irshift),
    and: slot!(binary, and),
    rand: slot!(binary, rand),
    iand: slot!(binary, iand),
    or: slot!(binary, or),
    ror: slot!(binary, ror),
    ior: slot!(binary, ior),
    xor: slot!(binary, xor),
    rxor: slot!(binary, rxor),
    ixor: slot!(binary, ixor),
    neg: slot!(unary, negative),
    pos: slot!(unary, positive),
    abs: slot!(unary, absolute),
    invert: slot!(unary, invert),
    int: slot!(unary, to_int),
    float: slot!(unary, to_float),
    index: slot!(unary, index),
    ..Slots::EMPTY
};

macro_rules! binary {
    ($($op:ident $plain:ident $reflected:ident;)*) => { $(
        fn $plain(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            let (a, b) = (unwrapped(cx, a)?, unwrapped(cx, b)?);
            operators::binary(cx, BinaryOp::$op, a, b)
        }
        fn $reflected(cx: &mut Ctx, b: Word, a: Word) -> Res<Word> {
            $plain(cx, a, b)
        }
    )* };
}
binary! {
    Add add radd; Sub sub rsub; Mul mul rmul; MatMul matmul rmatmul; TrueDiv truediv rtruediv;
    FloorDiv floordiv rfloordiv; Mod modulo rmodulo; DivMod divmod rdivmod; LShift lshift rlshift;
    RShift rshift rrshift; And and rand; Or or ror; Xor xor rxor;
}

macro_rules! in_place {
    ($($op:ident $name:ident;)*) => { $(
        fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            let (a, b) = (unwrapped(cx, a)?, unwrapped(cx, b)?);
            operators::in_place(cx, BinaryOp::$op, a, b)
        }
    )* };
}
in_place! {
    Add iadd; Sub isub; Mul imul; MatMul imatmul; TrueDiv itruediv; FloorDiv ifloordiv; Mod imodulo; Pow ipow;
    LShift ilshift; RShift irshift; And iand; Or ior; Xor ixor;
}

macro_rules! comparisons {
    ($($op:ident $name:ident;)*) => { $(
        fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            let (a, b) = (unwrapped(cx, a)?, unwrapped(cx, b)?);
            compare::rich(cx, CompareOp::$op, a, b)
        }
    )* };
}
comparisons! { Lt lt; Le le; Eq eq; Ne ne; Gt gt; Ge ge; }

macro_rules! unary {
    ($($name:ident $function:path;)*) => { $(
        fn $name(cx: &mut Ctx, proxy: Word) -> Res<Word> {
            let target = unwrapped(cx, proxy)?;
            $function(cx, target)
        }
    )* };
}
unary! {
    to_str format::str_of; negative operators::negative; positive operators::positive; absolute operators::absolute;
    invert operators::invert; index operators::index; iter iterate::iter; to_int int::construct::from_value;
}

fn pow(cx: &mut Ctx, a: Word, b: Word, modulus: Word) -> Res<Word> {
    let (a, b) = (unwrapped(cx, a)?, unwrapped(cx, b)?);
    let modulus = if modulus.is_present() { unwrapped(cx, modulus)? } else { none() };
    operators::power(cx, a, b, modulus)
}

fn rpow(cx: &mut Ctx, b: Word, a: Word, modulus: Word) -> Res<Word> {
    pow(cx, a, b, modulus)
}

fn to_float(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    let target = unwrapped(cx, proxy)?;
    let value = float::construct::from_value(cx, target)?;
    float::boxed(cx, value)
}

fn to_bool(cx: &mut Ctx, proxy: Word) -> Res<bool> {
    let target = unwrapped(cx, proxy)?;
    truth::truth(cx, target)
}

fn length(cx: &mut Ctx, proxy: Word) -> Res<usize> {
    let target = unwrapped(cx, proxy)?;
    sequence::length(cx, target)
}

fn get_item(cx: &mut Ctx, proxy: Word, key: Word) -> Res<Word> {
    let (target, key) = (unwrapped(cx, proxy)?, unwrapped(cx, key)?);
    sequence::get_item(cx, target, key)
}

fn set_item(cx: &mut Ctx, proxy: Word, key: Word, value: Word) -> Res<()> {
    let target = unwrapped(cx, proxy)?;
    sequence::set_item(cx, target, key, value)
}

fn delete_item(cx: &mut Ctx, proxy: Word, key: Word) -> Res<()> {
    let target = unwrapped(cx, proxy)?;
    sequence::delete_item(cx, target, key)
}

fn contains(cx: &mut Ctx, proxy: Word, item: Word) -> Res<bool> {
    let target = unwrapped(cx, proxy)?;
    sequence::contains(cx, target, item)
}

fn next(cx: &mut Ctx, proxy: Word) -> Res<Option<Word>> {
    let target = unwrapped(cx, proxy)?;
    if class_of(target).slots.get().next.is_none() {
        let kind = type_name(target);
        return Err(type_error(cx, format_args!("Weakref proxy referenced a non-iterator '{kind}' object")));
    }
    iterate::next(cx, target)
}

fn get_attribute(cx: &mut Ctx, proxy: Word, name: Word) -> Res<Word> {
    let target = unwrapped(cx, proxy)?;
    attributes::get(cx, target, name)
}

fn set_attribute(cx: &mut Ctx, proxy: Word, name: Word, value: Word) -> Res<()> {
    let target = unwrapped(cx, proxy)?;
    attributes::set(cx, target, name, value)
}

fn delete_attribute(cx: &mut Ctx, proxy: Word, name: Word) -> Res<()> {
    let target = unwrapped(cx, proxy)?;
    attributes::delete(cx, target, name)
}

fn call_target(cx: &mut Ctx, proxy: Word, args: Args<'_>) -> Res<Word> {
    let target = unwrapped(cx, proxy)?;
    call::call_args(cx, target, args)
}

fn call_named(cx: &mut Ctx, proxy: Word, name: &str) -> Res<Word> {
    let target = unwrapped(cx, proxy)?;
    let name = intern::intern(cx, name)?;
    call::call_method(cx, target, name, &[])
}

fn bytes(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    call_named(cx, proxy, SlotId::Bytes.dunder())
}

fn reversed(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    call_named(cx, proxy, "__reversed__")
}

fn repr(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    let address = proxy.0;
    match this(proxy).target.get().present() {
        Some(target) => str::new(cx, &format!("<weakproxy at {address:#x}; to '{}' at {:#x}>", type_name(target), target.0)),
        None => str::new(cx, &format!("<weakproxy at {address:#x}; dead>")),
    }
}
