//! `typing.TypeVarTuple`.

use super::param::{self, this};
use super::substitution::prepare_type_var_tuple;
use super::{no_default, Variance, call_loaded, unpacked};
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise::type_error;

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        repr: slot!(unary, repr),
        iter: slot!(unary, unpacked),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__typing_subst__(self, arg, /)", subst, 2),
        native!("__typing_prepare_subst__(self, alias, args, /)", prepare_subst, 3),
        native!("__reduce__(self, /)", param::reduce, 1),
        native!("has_default(self, /)", param::has_default, 1),
        native!("__mro_entries__(self, object, /)", param::refuse_subclass, 2),
    ],
    getsets: &[
        GetSetRow { name: "__name__", get: param::name, set: None },
        GetSetRow { name: "__default__", get: param::default, set: None },
        GetSetRow { name: "evaluate_default", get: param::evaluate_default, set: None },
    ],
    ..param::class_of_kind(ClassId::TypeVarTuple)
};

static SIGNATURE: Signature = Signature::new("typevartuple(name, *, default=NoDefault)");

/// A type parameter of the language.
pub fn of_language(cx: &mut Ctx, name: Word, default: Word) -> Res<Word> {
    let var = param::new(cx, ClassId::TypeVarTuple, name)?;
    var.evaluate_default.set(default);
    Ok(var.word())
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [name, default] = SIGNATURE.bind(cx, args.split_first().1)?;
    let var = param::called(cx, ClassId::TypeVarTuple, "typevartuple", name)?;
    var.default.set(default.present().unwrap_or_else(no_default::no_default));
    param::set_variance(var, Variance::Invariant);
    Ok(var.word())
}

fn repr(_cx: &mut Ctx, var: Word) -> Res<Word> {
    Ok(this(var).name.get())
}

fn subst(cx: &mut Ctx, _var: Word, _arg: Word) -> Res<Word> {
    Err(type_error(cx, format_args!("Substitution of bare TypeVarTuple is not supported")))
}

fn prepare_subst(cx: &mut Ctx, var: Word, alias: Word, args: Word) -> Res<Word> {
    match call_loaded(cx, "_typevartuple_prepare_subst", &[var, alias, args])? {
        Some(args) => Ok(args),
        None => prepare_type_var_tuple(cx, var, alias, args),
    }
}
