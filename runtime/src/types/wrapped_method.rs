//! `classmethod` and `staticmethod`: a callable wrapped so that a class hands it out bound to itself, or unbound.

use crate::object::call::{Args, call_args};
use crate::object::gc::Instance;
use crate::object::native_call::wrong_count;
use crate::object::{attributes, fields, format, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::generic_alias::class_getitem;
use crate::types::{method, str, type_};
use core::cell::Cell;
use core::mem::offset_of;

#[repr(C)]
pub struct WrappedMethodObj {
    header: Header,
    callable: Cell<Word>,
    dict: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for WrappedMethodObj {}
// SAFETY: the static descriptions below name this size; subclasses append.
unsafe impl Instance for WrappedMethodObj {
    const CLASS: ClassId = ClassId::ClassMethod;
}

const METHODS: &[NativeRow] = &[native!("__class_getitem__(type, object, /)", class_getitem, 2, ClassMethod)];

const GETSETS: &[GetSetRow] = &[
    GetSetRow { name: "__func__", get: |_, m| Ok(callable(m)), set: None },
    GetSetRow { name: "__wrapped__", get: |_, m| Ok(callable(m)), set: None },
    GetSetRow { name: "__isabstractmethod__", get: is_abstract, set: None },
    GetSetRow { name: "__dict__", get: dict, set: Some(type_::getsets::set_instance_dict) },
    GetSetRow { name: "__annotations__", get: |cx, m| wrapped_attribute(cx, m, NameId::Annotations), set: Some(set_annotations) },
    GetSetRow { name: "__annotate__", get: |cx, m| wrapped_attribute(cx, m, NameId::Annotate), set: Some(set_annotate) },
];

const COMMON: StaticClass = StaticClass {
    methods: METHODS,
    getsets: GETSETS,
    scan: Scan::Fields,
    dict_offset: offset_of!(WrappedMethodObj, dict) as u16,
    flags: class_flags::BASETYPE | class_flags::HAS_DICT,
    ..StaticClass::new(ClassId::ClassMethod, size_of::<WrappedMethodObj>())
};

pub static CLASS_METHOD: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, init_class_method),
        repr: slot!(unary, repr),
        get: slot!(ternary, get_class_method),
        ..Slots::EMPTY
    },
    ..COMMON
};

pub static STATIC_METHOD: StaticClass = StaticClass {
    id: ClassId::StaticMethod,
    slots: Slots {
        new: slot!(call, new),
        init: slot!(call, init_static_method),
        call: slot!(call, call_static),
        repr: slot!(unary, repr),
        get: slot!(ternary, get_static_method),
        ..Slots::EMPTY
    },
    ..COMMON
};

fn this(wrapper: Word) -> Gc<WrappedMethodObj> {
    debug_assert!(is_instance_of(wrapper, ClassId::ClassMethod) || is_instance_of(wrapper, ClassId::StaticMethod));
    // SAFETY: both classes have this layout; slots, rows and the constructors of this file get instances of them.
    unsafe { Gc::from_word(wrapper) }
}

/// What is wrapped.
pub fn callable(wrapper: Word) -> Word {
    this(wrapper).callable.get().present().unwrap_or_else(none)
}

/// `classmethod(callable)` without the copied attributes, for functions that a class makes class methods itself.
pub fn new_class_method(cx: &mut Ctx, callable: Word) -> Res<Word> {
    wrap(cx, ClassId::ClassMethod, callable)
}

/// `staticmethod(callable)`, likewise.
pub fn new_static_method(cx: &mut Ctx, callable: Word) -> Res<Word> {
    wrap(cx, ClassId::StaticMethod, callable)
}

fn wrap(cx: &mut Ctx, id: ClassId, callable: Word) -> Res<Word> {
    let wrapper = crate::heap::allocate(cx, class(id), size_of::<WrappedMethodObj>())?;
    this(wrapper).callable.set(callable);
    Ok(wrapper)
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let class = Gc::<ClassObj>::of(args.positional()[0]);
    type_::layout::allocate(cx, class)
}

fn init_class_method(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    init(cx, "classmethod", args)
}

fn init_static_method(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    init(cx, "staticmethod", args)
}

fn init(cx: &mut Ctx, name: &str, args: Args<'_>) -> Res<()> {
    let (wrapper, rest) = args.split_first();
    if rest.has_keywords() {
        return Err(type_error(cx, format_args!("{name}() takes no keyword arguments")));
    }
    let &[callable] = rest.positional() else { return Err(wrong_count(cx, name, rest.positional().len(), 1, 1)) };
    this(wrapper).callable.set(callable);
    for id in [NameId::Module, NameId::Name, NameId::QualName, NameId::Doc] {
        if let Some(value) = attributes::get_optional(cx, callable, intern::name(id))? {
            attributes::set(cx, wrapper, intern::name(id), value)?;
        }
    }
    Ok(())
}

fn get_class_method(cx: &mut Ctx, wrapper: Word, object: Word, class: Word) -> Res<Word> {
    let class = class.present().unwrap_or_else(|| class_of(object).word());
    method::new(cx, callable(wrapper), class)
}

fn get_static_method(_cx: &mut Ctx, wrapper: Word, _object: Word, _class: Word) -> Res<Word> {
    Ok(callable(wrapper))
}

fn call_static(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    call_args(cx, callable(callee), args)
}

fn repr(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    let name = if is_instance_of(wrapper, ClassId::ClassMethod) { "<classmethod(" } else { "<staticmethod(" };
    let inner = format::repr(cx, callable(wrapper))?;
    let (open, close) = (str::new(cx, name)?, str::new(cx, ")>")?);
    crate::raise::text(cx, &[open, inner, close])
}

fn is_abstract(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    type_::abstract_::is_abstract(cx, callable(wrapper)).map(boolean)
}

fn dict(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    Ok(fields::dict_of(cx, wrapper)?.expect("wrapped methods have a dict"))
}

/// An attribute of the callable, copied when first asked for.
fn wrapped_attribute(cx: &mut Ctx, wrapper: Word, id: NameId) -> Res<Word> {
    let name = intern::name(id);
    if let Some(own) = fields::own_get(cx, wrapper, name)? {
        return Ok(own);
    }
    let value = attributes::get(cx, callable(wrapper), name)?;
    fields::own_set(cx, wrapper, name, value)?;
    Ok(value)
}

fn set_annotations(cx: &mut Ctx, wrapper: Word, value: Word) -> Res<()> {
    set_own(cx, wrapper, NameId::Annotations, value)
}

fn set_annotate(cx: &mut Ctx, wrapper: Word, value: Word) -> Res<()> {
    set_own(cx, wrapper, NameId::Annotate, value)
}

fn set_own(cx: &mut Ctx, wrapper: Word, id: NameId, value: Word) -> Res<()> {
    let name = intern::name(id);
    if value.is_present() {
        fields::own_set(cx, wrapper, name, value)?;
    } else if !fields::own_delete(cx, wrapper, name)? {
        return Err(attributes::errors::not_there(cx, wrapper, name));
    }
    Ok(())
}
