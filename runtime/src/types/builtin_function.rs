//! `builtin_function_or_method`: functions of native modules, bound native methods, and every built-in `__new__`.

use crate::object::call::Args;
use crate::object::class::{is_subclass_of, label as class_label};
use crate::object::gc::Instance;
use crate::object::native::NativeKind;
use crate::object::native_call::{call_in_place, call_row};
use crate::object::{attributes, hash, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{method_descriptor, str, type_};
use core::cell::Cell;

#[repr(C)]
pub struct BuiltinFunctionObj {
    header: Header,
    row: Cell<Option<&'static NativeRow>>,
    /// The module, the bound object, or the class; absent where there is none.
    receiver: Cell<Word>,
    /// `__module__`, or absent.
    module_name: Cell<Word>,
    /// Not 0: the receiver is the native's first word.
    bound: Cell<u64>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for BuiltinFunctionObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for BuiltinFunctionObj {
    const CLASS: ClassId = ClassId::BuiltinFunction;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        call: slot!(call, call),
        repr: slot!(unary, repr),
        hash: slot!(hash, hash_of),
        eq: slot!(binary, eq),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        GetSetRow { name: "__module__", get: |_, f| Ok(this(f).module_name.get().present().unwrap_or_else(none)), set: None },
        GetSetRow { name: "__doc__", get: |cx, f| text_or_none(cx, row(f).doc), set: None },
        GetSetRow { name: "__name__", get: |cx, f| intern::intern(cx, row(f).name()), set: None },
        GetSetRow { name: "__qualname__", get: qualname, set: None },
        GetSetRow { name: "__text_signature__", get: |cx, f| text_signature(cx, row(f)), set: None },
        GetSetRow { name: "__self__", get: |_, f| Ok(self_of(f)), set: None },
    ],
    scan: Scan::Fields,
    raw_mask: 1 << 1 | 1 << 4,
    flags: class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::BuiltinFunction, size_of::<BuiltinFunctionObj>())
};

fn this(function: Word) -> Gc<BuiltinFunctionObj> {
    Gc::of(function)
}

/// The row of the native behind a built-in function.
pub fn row(function: Word) -> &'static NativeRow {
    this(function).row.get().expect("a built-in function has a row")
}

fn make(cx: &mut Ctx, row: &'static NativeRow, receiver: Word, module_name: Word, bound: bool) -> Res<Word> {
    let function = Gc::<BuiltinFunctionObj>::allocate(cx)?;
    function.row.set(Some(row));
    function.receiver.set(receiver);
    function.module_name.set(module_name);
    function.bound.set(bound.into());
    Ok(function.word())
}

/// A function of a native module; `name` is the module's name.
pub fn in_module(cx: &mut Ctx, row: &'static NativeRow, module: Word, name: Word) -> Res<Word> {
    make(cx, row, module, name, false)
}

/// A native method bound to its first argument.
pub fn bound(cx: &mut Ctx, row: &'static NativeRow, receiver: Word) -> Res<Word> {
    make(cx, row, receiver, Word::ABSENT, true)
}

/// A native static method of a class.
pub fn unbound(cx: &mut Ctx, row: &'static NativeRow, class: Gc<ClassObj>) -> Res<Word> {
    debug_assert!(row.kind == NativeKind::StaticMethod);
    make(cx, row, class.word(), Word::ABSENT, false)
}

/// `__new__` of a built-in class.
pub fn new_of(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<Word> {
    make(cx, &NEW, class.word(), Word::ABSENT, false)
}

/// The class whose `__new__` this is, if it is one.
pub fn class_of_new(function: Word) -> Option<Gc<ClassObj>> {
    let function = Gc::<BuiltinFunctionObj>::try_of(function)?;
    let is_new = function.row.get().is_some_and(|row| core::ptr::eq(row, &NEW));
    is_new.then(|| Gc::of(function.receiver.get()))
}

/// Calls a function that has no receiver of its own, if its arguments need no binding.
///
/// # Safety
/// `args` points at `n` words, followed by one word per name in `kwnames`.
#[inline]
pub unsafe fn call_unbound(cx: &mut Ctx, callee: Word, args: *const Word, n: usize, kwnames: Word) -> Option<Res<Word>> {
    let function = this(callee);
    if function.bound.get() != 0 {
        return None;
    }
    // SAFETY: the caller vouches for the extent.
    function.row.get().and_then(|row| unsafe { call_in_place(cx, row, args, n, kwnames) })
}

/// The row of a function of the module `builtins`.
pub fn row_in_builtins(function: Word) -> Option<&'static NativeRow> {
    let function = Gc::<BuiltinFunctionObj>::try_of(function)?;
    (function.module_name.get() == intern::name(NameId::BuiltinsModule)).then(|| function.row.get()).flatten()
}

/// The row of any function written in Rust.
pub fn row_of(function: Word) -> Option<&'static NativeRow> {
    Gc::<BuiltinFunctionObj>::try_of(function)?.row.get()
}

static NEW: NativeRow = native!("__new__(type, *args, **kwargs)", call_new, raw, StaticMethod);

fn call_new(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    let owner = Gc::<ClassObj>::of(this(callee).receiver.get());
    let name = class_label(owner);
    let Some(&first) = args.positional().first() else {
        return Err(type_error(cx, format_args!("{name}.__new__(): not enough arguments")));
    };
    let Some(class) = Gc::<ClassObj>::try_of(first) else {
        let given = crate::raise::type_name(first);
        return Err(type_error(cx, format_args!("{name}.__new__(X): X is not a type object ({given})")));
    };
    let given = class_label(class);
    if !is_subclass_of(class, owner) {
        return Err(type_error(cx, format_args!("{name}.__new__({given}): {given} is not a subtype of {name}")));
    }
    let solid = type_::layout::native_new_class(class);
    if !type_::layout::same_new(solid, owner) {
        let safe = class_label(solid);
        return Err(type_error(cx, format_args!("{name}.__new__({given}) is not safe, use {safe}.__new__()")));
    }
    crate::object::call::call_slot(cx, owner.slots.get().new, class.word(), args)
}

fn call(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    let function = this(callee);
    let receiver = if function.bound.get() != 0 { function.receiver.get().present() } else { None };
    call_row(cx, row(callee), callee, receiver, args)
}

/// How messages name a native: `len`, `list.append`, `math.sqrt`.
pub fn label(cx: &mut Ctx, callee: Word) -> String {
    if let Some(function) = Gc::<BuiltinFunctionObj>::try_of(callee) {
        let name = qualname(cx, callee).map_or(String::new(), str::to_string_lossy);
        return match function.module_name.get().present() {
            Some(module) if module != intern::name(NameId::BuiltinsModule) => {
                format!("{}.{name}", str::to_string_lossy(module))
            }
            _ => name,
        };
    }
    method_descriptor::label(callee)
}

fn qualname(cx: &mut Ctx, callee: Word) -> Res<Word> {
    let function = this(callee);
    let name = row(callee).name();
    let receiver = function.receiver.get();
    if receiver.is_absent() || is_instance_of(receiver, ClassId::Module) {
        return intern::intern(cx, name);
    }
    let class = Gc::<ClassObj>::try_of(receiver).unwrap_or_else(|| class_of(receiver));
    let class = attributes::get(cx, class.word(), intern::name(NameId::QualName))?;
    str::new(cx, &format!("{}.{name}", str::to_string_lossy(class)))
}

fn self_of(callee: Word) -> Word {
    if row(callee).kind == NativeKind::StaticMethod && class_of_new(callee).is_none() {
        return none();
    }
    this(callee).receiver.get().present().unwrap_or_else(none)
}

fn repr(cx: &mut Ctx, callee: Word) -> Res<Word> {
    let name = row(callee).name();
    let receiver = this(callee).receiver.get();
    let text = if receiver.is_absent() || is_instance_of(receiver, ClassId::Module) {
        format!("<built-in function {name}>")
    } else {
        let class = class_label(class_of(receiver));
        format!("<built-in method {name} of {class} object at {:#x}>", crate::object::address(receiver))
    };
    str::new(cx, &text)
}

fn eq(_cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::BuiltinFunction) {
        return Ok(not_implemented());
    }
    Ok(boolean(core::ptr::eq(row(a), row(b)) && this(a).receiver.get() == this(b).receiver.get()))
}

fn hash_of(_cx: &mut Ctx, function: Word) -> Res<i64> {
    let receiver = this(function).receiver.get();
    Ok(hash::pointer(row(function) as *const NativeRow as u64 ^ receiver.0))
}

/// A module function is pickled by name, a bound method as `getattr(receiver, name)`.
fn reduce(cx: &mut Ctx, function: Word) -> Res<Word> {
    let name = intern::intern(cx, row(function).name())?;
    let receiver = this(function).receiver.get();
    if receiver.is_absent() || is_instance_of(receiver, ClassId::Module) {
        return Ok(name);
    }
    method_descriptor::reduce_to_getattr(cx, receiver, name)
}

/// The text, or None where it is empty.
pub fn text_or_none(cx: &mut Ctx, text: &str) -> Res<Word> {
    if text.is_empty() { Ok(none()) } else { str::new(cx, text) }
}

/// The signature as `inspect` reads it: the implicit first parameter is marked with `$`.
pub fn text_signature(cx: &mut Ctx, row: &NativeRow) -> Res<Word> {
    let parameters = row.signature.split_once('(').map_or("", |(_, rest)| rest);
    let first = match parameters.split([',', ')']).next() {
        Some(first @ ("self" | "type" | "cls" | "module")) => first,
        _ => return str::new(cx, &with_module_parameter(parameters)),
    };
    str::new(cx, &format!("(${}{}", if first == "cls" { "type" } else { first }, &parameters[first.len()..]))
}

fn with_module_parameter(parameters: &str) -> String {
    let has_slash = parameters.split(", ").any(|p| p == "/" || p == "/)");
    match (parameters, has_slash) {
        (")", _) => "($module, /)".to_owned(),
        (_, true) => format!("($module, {parameters}"),
        (_, false) => format!("($module, /, {parameters}"),
    }
}
