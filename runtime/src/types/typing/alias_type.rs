//! `typing.TypeAliasType`: what a `type` statement binds.

use super::{Lazy, set_module, unpacked};
use crate::object::call::Args;
use crate::object::gc::Instance;
use crate::object::native_call::Signature;
use crate::object::{fields, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{generic_alias, list, str, tuple, union_type};
use core::cell::Cell;
use core::mem::offset_of;

#[repr(C)]
pub struct AliasObj {
    header: Header,
    name: Cell<Word>,
    /// A tuple, or absent.
    params: Cell<Word>,
    value: Cell<Word>,
    evaluate: Cell<Word>,
    /// Holds `__module__`.
    dict: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for AliasObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for AliasObj {
    const CLASS: ClassId = ClassId::TypeAliasType;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        repr: slot!(unary, repr),
        getitem: slot!(binary, get_item),
        iter: slot!(unary, unpacked),
        or: slot!(binary, union_type::or),
        ror: slot!(binary, union_type::ror),
        setattr: slot!(store, refuse_set),
        delattr: slot!(delete, refuse_delete),
        ..Slots::EMPTY
    },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        GetSetRow { name: "__name__", get: |_, a| Ok(this(a).name.get()), set: None },
        GetSetRow { name: "__value__", get: |cx, a| value_of(a).get(cx), set: None },
        GetSetRow { name: "evaluate_value", get: |cx, a| value_of(a).evaluator(cx), set: None },
        GetSetRow { name: "__type_params__", get: |_, a| Ok(params(a)), set: None },
        GetSetRow { name: "__parameters__", get: parameters, set: None },
        GetSetRow { name: "__module__", get: module, set: None },
    ],
    scan: Scan::Fields,
    dict_offset: offset_of!(AliasObj, dict) as u16,
    ..StaticClass::new(ClassId::TypeAliasType, size_of::<AliasObj>())
};

static SIGNATURE: Signature = Signature::new("typealias(name, value, *, type_params=())");

fn this(alias: Word) -> Gc<AliasObj> {
    Gc::of(alias)
}

/// `type name[params] = ...`; `evaluate` computes the value.
pub fn of_language(cx: &mut Ctx, name: Word, params: Word, evaluate: Word) -> Res<Word> {
    let alias = Gc::<AliasObj>::allocate(cx)?;
    alias.name.set(name);
    alias.params.set(params);
    alias.evaluate.set(evaluate);
    let module = crate::object::attributes::get_optional(cx, evaluate, intern::name(NameId::Module))?;
    if let Some(module) = module {
        fields::own_set(cx, alias.word(), intern::name(NameId::Module), module)?;
    }
    Ok(alias.word())
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [name, value, params] = SIGNATURE.bind(cx, args.split_first().1)?;
    if !is_instance_of(name, ClassId::Str) {
        let given = crate::types::str::class_of_argument(name);
        return Err(type_error(cx, format_args!("typealias() argument 'name' must be str, not {given}")));
    }
    if params.is_present() {
        check_params(cx, params)?;
    }
    let alias = Gc::<AliasObj>::allocate(cx)?;
    alias.name.set(name);
    alias.params.set(params);
    alias.value.set(value);
    set_module(cx, alias.word())?;
    Ok(alias.word())
}

fn check_params(cx: &mut Ctx, params: Word) -> Res<()> {
    if !is_instance_of(params, ClassId::Tuple) {
        return Err(type_error(cx, format_args!("type_params must be a tuple")));
    }
    for param in tuple::words_of(params) {
        if ![ClassId::TypeVar, ClassId::ParamSpec, ClassId::TypeVarTuple].iter().any(|&id| is_exact(*param, id)) {
            let text = crate::object::format::repr(cx, *param)?;
            let text = str::to_string_lossy(text);
            return Err(type_error(cx, format_args!("Expected a type param, got {text}")));
        }
    }
    Ok(())
}

fn value_of(alias: Word) -> Lazy<'static> {
    // SAFETY: the cells live as long as the alias, which callers keep on their stack.
    let (value, evaluate) = unsafe { (&(*this(alias).as_ptr()).value, &(*this(alias).as_ptr()).evaluate) };
    Lazy { value, evaluate }
}

fn params(alias: Word) -> Word {
    this(alias).params.get().present().unwrap_or_else(tuple::empty)
}

/// The parameters with variadic ones unpacked.
fn parameters(cx: &mut Ctx, alias: Word) -> Res<Word> {
    let out = list::new(cx, &[])?;
    for param in tuple::words_of(params(alias)) {
        if is_exact(*param, ClassId::TypeVarTuple) {
            let items = unpacked(cx, *param)?;
            crate::types::list::extend(cx, out, items)?;
        } else {
            list::append(cx, out, *param)?;
        }
    }
    list::to_tuple(cx, out)
}

fn get_item(cx: &mut Ctx, alias: Word, item: Word) -> Res<Word> {
    if tuple::words_of(params(alias)).is_empty() {
        return Err(type_error(cx, format_args!("Only generic type aliases are subscriptable")));
    }
    generic_alias::new(cx, alias, item)
}

fn module(cx: &mut Ctx, alias: Word) -> Res<Word> {
    let own = fields::own_get(cx, alias, intern::name(NameId::Module))?;
    Ok(own.unwrap_or_else(none))
}

fn repr(_cx: &mut Ctx, alias: Word) -> Res<Word> {
    Ok(this(alias).name.get())
}

fn reduce(_cx: &mut Ctx, alias: Word) -> Res<Word> {
    Ok(this(alias).name.get())
}

fn refuse_set(cx: &mut Ctx, alias: Word, name: Word, _value: Word) -> Res<()> {
    refuse_delete(cx, alias, name)
}

/// An alias has no attributes of the program's.
fn refuse_delete(cx: &mut Ctx, alias: Word, name: Word) -> Res<()> {
    let attribute = crate::object::attributes::lookup(cx, class_of(alias), name);
    if let Some(descriptor) = attribute.filter(|d| crate::object::attributes::is_data_descriptor(*d)) {
        let set = class_of(descriptor).slots.get().set.expect("a getset has `set`");
        return crate::object::dispatch::status(set(cx, descriptor, alias, Word::ABSENT));
    }
    Err(crate::object::attributes::errors::no_place(cx, alias, name, attribute))
}
