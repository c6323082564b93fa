//! `method`: a callable bound to its first argument.

use crate::object::call::Args;
use crate::object::native_call::wrong_count;
use crate::object::{attributes, call, compare, dispatch, format, hash, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{method_descriptor, str};

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        call: Some(call_bound),
        repr: slot!(unary, repr),
        hash: slot!(hash, hash_of),
        eq: slot!(binary, eq),
        get: slot!(ternary, get),
        getattribute: slot!(binary, getattribute),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        GetSetRow { name: "__func__", get: |_, m| Ok(this(m).func), set: None },
        GetSetRow { name: "__self__", get: |_, m| Ok(this(m).receiver), set: None },
        GetSetRow { name: "__doc__", get: |cx, m| attributes::get(cx, this(m).func, intern::name(NameId::Doc)), set: None },
    ],
    scan: Scan::Fields,
    flags: class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::Method, size_of::<MethodObj>())
};

fn this(method: Word) -> Gc<MethodObj> {
    Gc::of(method)
}

/// `function` bound to `receiver`.
pub fn new(cx: &mut Ctx, function: Word, receiver: Word) -> Res<Word> {
    let method = Gc::<MethodObj>::allocate(cx)?;
    // SAFETY: just allocated and not shared yet; both fields are words.
    unsafe {
        (*method.as_ptr()).func = function;
        (*method.as_ptr()).receiver = receiver;
    }
    Ok(method.word())
}

/// The function and the receiver of a bound method.
pub fn parts(method: Word) -> Option<(Word, Word)> {
    is_exact(method, ClassId::Method).then(|| (this(method).func, this(method).receiver))
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (_, rest) = args.split_first();
    if rest.has_keywords() {
        return Err(type_error(cx, format_args!("method() takes no keyword arguments")));
    }
    let &[function, receiver] = rest.positional() else {
        return Err(wrong_count(cx, "method", rest.positional().len(), 2, 2));
    };
    if !dispatch::has(class_of(function), SlotId::Call) {
        return Err(type_error(cx, format_args!("first argument must be callable")));
    }
    if receiver == none() {
        return Err(type_error(cx, format_args!("instance must not be None")));
    }
    new(cx, function, receiver)
}

extern "C" fn call_bound(cx: *mut Ctx, callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Word {
    let method = this(callee);
    // SAFETY: callers pass the running context and, as the generic convention says, `n` words and a value per keyword
    // name with a word before them that is ours.
    let result = unsafe { call::call_with_receiver_in_place(&mut *cx, method.func, method.receiver, args, n, kwnames) };
    result.unwrap_or(Word::ABSENT)
}

/// What the class `method` has itself, else what the function has.
fn getattribute(cx: &mut Ctx, method: Word, name: Word) -> Res<Word> {
    let class = class_of(method);
    match attributes::lookup(cx, class, name) {
        Some(attribute) => attributes::bind(cx, attribute, method, class),
        None => attributes::get(cx, this(method).func, name),
    }
}

fn get(_cx: &mut Ctx, method: Word, _object: Word, _class: Word) -> Res<Word> {
    Ok(method)
}

fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::Method) {
        return Ok(not_implemented());
    }
    let (a, b) = (this(a), this(b));
    let same = compare::equal(cx, a.func, b.func)? && compare::identical(a.receiver, b.receiver);
    Ok(boolean(same))
}

fn hash_of(cx: &mut Ctx, method: Word) -> Res<i64> {
    let of_function = hash::hash(cx, this(method).func)?;
    let mixed = hash::hash_address(this(method).receiver) ^ of_function;
    Ok(if mixed == -1 { -2 } else { mixed })
}

fn repr(cx: &mut Ctx, method: Word) -> Res<Word> {
    let function = this(method).func;
    let mut name = attributes::get_optional(cx, function, intern::name(NameId::QualName))?;
    if name.is_none() {
        name = attributes::get_optional(cx, function, intern::name(NameId::Name))?;
    }
    let name = match name.filter(|n| is_instance_of(*n, ClassId::Str)) {
        Some(name) => name,
        None => str::new(cx, "?")?,
    };
    let receiver = format::repr(cx, this(method).receiver)?;
    let (open, of, close) = (str::new(cx, "<bound method ")?, str::new(cx, " of ")?, str::new(cx, ">")?);
    crate::raise::text(cx, &[open, name, of, receiver, close])
}

fn reduce(cx: &mut Ctx, method: Word) -> Res<Word> {
    let name = attributes::get(cx, this(method).func, intern::name(NameId::Name))?;
    method_descriptor::reduce_to_getattr(cx, this(method).receiver, name)
}
