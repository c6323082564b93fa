//! `method_descriptor` and `classmethod_descriptor`: native methods as they stand in the dict of their class.

use crate::object::call::Args;
use crate::object::class::{is_subclass_of, label as class_label};
use crate::object::gc::Instance;
use crate::object::native_call::{call_in_place, call_row};
use crate::object::{intern, names};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{builtin_function, str, tuple};
use core::cell::Cell;

#[repr(C)]
pub struct MethodDescriptorObj {
    header: Header,
    row: Cell<Option<&'static NativeRow>>,
    class: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for MethodDescriptorObj {}

const GETSETS: &[GetSetRow] = &[
    GetSetRow { name: "__doc__", get: |cx, d| builtin_function::text_or_none(cx, row(d).doc), set: None },
    GetSetRow { name: "__name__", get: |cx, d| intern::intern(cx, row(d).name()), set: None },
    GetSetRow { name: "__qualname__", get: |cx, d| str::new(cx, &label(d)), set: None },
    GetSetRow { name: "__objclass__", get: |_, d| Ok(this(d).class.get()), set: None },
    GetSetRow { name: "__text_signature__", get: |cx, d| builtin_function::text_signature(cx, row(d)), set: None },
];

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { call: slot!(call, call), repr: slot!(unary, repr), get: slot!(ternary, get), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: GETSETS,
    scan: Scan::Fields,
    raw_mask: 1 << 1,
    ..StaticClass::new(ClassId::MethodDescriptor, size_of::<MethodDescriptorObj>())
};

pub static CLASS_METHOD: StaticClass = StaticClass {
    slots: Slots {
        call: slot!(call, call_class_method),
        repr: slot!(unary, repr),
        get: slot!(ternary, get_class_method),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: GETSETS,
    scan: Scan::Fields,
    raw_mask: 1 << 1,
    ..StaticClass::new(ClassId::ClassMethodDescriptor, size_of::<MethodDescriptorObj>())
};

// SAFETY: all instances of both classes are made by `new` below; class method descriptors are reached by `this` only.
unsafe impl Instance for MethodDescriptorObj {
    const CLASS: ClassId = ClassId::MethodDescriptor;
}

fn this(descriptor: Word) -> Gc<MethodDescriptorObj> {
    debug_assert!(is_exact(descriptor, ClassId::MethodDescriptor) || is_exact(descriptor, ClassId::ClassMethodDescriptor));
    // SAFETY: both classes have this layout, and the slots and rows of this file are theirs.
    unsafe { Gc::from_word(descriptor) }
}

fn row(descriptor: Word) -> &'static NativeRow {
    this(descriptor).row.get().expect("a method descriptor has a row")
}

fn owner(descriptor: Word) -> Gc<ClassObj> {
    Gc::of(this(descriptor).class.get())
}

/// The descriptor of a native method of `class`.
pub fn new(cx: &mut Ctx, row: &'static NativeRow, class: Gc<ClassObj>) -> Res<Word> {
    make(cx, ClassId::MethodDescriptor, row, class)
}

/// The descriptor of a native class method of `class`.
pub fn new_class_method(cx: &mut Ctx, row: &'static NativeRow, class: Gc<ClassObj>) -> Res<Word> {
    make(cx, ClassId::ClassMethodDescriptor, row, class)
}

fn make(cx: &mut Ctx, kind: ClassId, row: &'static NativeRow, class: Gc<ClassObj>) -> Res<Word> {
    let word = crate::heap::allocate(cx, self::class(kind), size_of::<MethodDescriptorObj>())?;
    let descriptor = this(word);
    descriptor.row.set(Some(row));
    descriptor.class.set(class.word());
    Ok(word)
}

/// The class in whose dict a method descriptor stands.
pub fn owner_of(descriptor: Word) -> Option<Gc<ClassObj>> {
    is_exact(descriptor, ClassId::MethodDescriptor).then(|| owner(descriptor))
}

/// The row of a method or class method descriptor.
pub fn row_of(value: Word) -> Option<&'static NativeRow> {
    let is_descriptor = is_exact(value, ClassId::MethodDescriptor) || is_exact(value, ClassId::ClassMethodDescriptor);
    if is_descriptor { this(value).row.get() } else { None }
}

/// `list.append`
pub fn label(descriptor: Word) -> String {
    format!("{}.{}", short(owner(descriptor)), row(descriptor).name())
}

fn short(class: Gc<ClassObj>) -> String {
    raise::short_class_name(class)
}

/// Calls a native method on a receiver that is known to be an instance of the descriptor's class.
///
/// # Safety
/// `args` points at the receiver and `n - 1` words, followed by one word per name in `kwnames`.
#[inline]
pub unsafe fn call_checked(cx: &mut Ctx, callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Res<Word> {
    let row = row(callee);
    // SAFETY: the caller vouches for the extent.
    unsafe {
        if let Some(result) = call_in_place(cx, row, args, n, kwnames) {
            return result;
        }
        let (receiver, rest) = Args::from_raw(args, n, kwnames).split_first();
        call_row(cx, row, callee, Some(receiver), rest)
    }
}

fn call(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    if args.positional().is_empty() {
        let label = label(callee);
        return Err(type_error(cx, format_args!("unbound method {label}() needs an argument")));
    }
    let (receiver, rest) = args.split_first();
    check_receiver(cx, callee, receiver)?;
    call_row(cx, row(callee), callee, Some(receiver), rest)
}

fn check_receiver(cx: &mut Ctx, descriptor: Word, receiver: Word) -> Res<()> {
    if is_subclass_of(class_of(receiver), owner(descriptor)) {
        return Ok(());
    }
    Err(wrong_receiver(cx, row(descriptor).name(), owner(descriptor), receiver))
}

/// The object that a descriptor is applied to is not an instance of the descriptor's class.
pub fn wrong_receiver(cx: &mut Ctx, name: &str, owner: Gc<ClassObj>, receiver: Word) -> Raised {
    let (owner, class) = (class_label(owner), raise::type_name(receiver));
    type_error(cx, format_args!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{class}' object"))
}

fn get(cx: &mut Ctx, descriptor: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() {
        return Ok(descriptor);
    }
    check_receiver(cx, descriptor, object)?;
    builtin_function::bound(cx, row(descriptor), object)
}

fn call_class_method(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    if args.positional().is_empty() {
        let (name, class) = (row(callee).name(), class_label(owner(callee)));
        return Err(type_error(cx, format_args!("descriptor '{name}' of '{class}' object needs an argument")));
    }
    let (class, rest) = args.split_first();
    check_class(cx, callee, class)?;
    let bound = builtin_function::bound(cx, row(callee), class)?;
    crate::object::call::call_args(cx, bound, rest)
}

fn get_class_method(cx: &mut Ctx, descriptor: Word, object: Word, class: Word) -> Res<Word> {
    let class = class.present().filter(|c| *c != none()).unwrap_or_else(|| class_of(object).word());
    check_class(cx, descriptor, class)?;
    builtin_function::bound(cx, row(descriptor), class)
}

fn check_class(cx: &mut Ctx, descriptor: Word, given: Word) -> Res<()> {
    let (name, owner) = (row(descriptor).name(), owner(descriptor));
    let owner_name = class_label(owner);
    let Some(class) = Gc::<ClassObj>::try_of(given) else {
        let given = raise::type_name(given);
        let message = format!("descriptor '{name}' for type '{owner_name}' needs a type, not a '{given}' as arg 2");
        return Err(type_error(cx, format_args!("{message}")));
    };
    if is_subclass_of(class, owner) {
        return Ok(());
    }
    let given = class_label(class);
    Err(type_error(cx, format_args!("descriptor '{name}' requires a subtype of '{owner_name}' but received '{given}'")))
}

fn repr(cx: &mut Ctx, descriptor: Word) -> Res<Word> {
    let (name, class) = (row(descriptor).name(), class_label(owner(descriptor)));
    str::new(cx, &format!("<method '{name}' of '{class}' objects>"))
}

fn reduce(cx: &mut Ctx, descriptor: Word) -> Res<Word> {
    let name = intern::intern(cx, row(descriptor).name())?;
    reduce_to_getattr(cx, this(descriptor).class.get(), name)
}

/// `(getattr, (owner, name))`
pub fn reduce_to_getattr(cx: &mut Ctx, owner: Word, name: Word) -> Res<Word> {
    let getattr = intern::intern(cx, "getattr")?;
    let function = names::load_builtin(cx, getattr)?;
    let args = tuple::new(cx, &[owner, name])?;
    tuple::new(cx, &[function, args])
}
