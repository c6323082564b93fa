//! `typing.TypeVar`.

use super::param::{self, this};
use super::substitution::{prepare_type_var, type_argument};
use super::{no_default, Lazy, Variance, call_loaded};
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{tuple, union_type};

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        repr: slot!(unary, param::repr),
        or: slot!(binary, or),
        ror: slot!(binary, ror),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__typing_subst__(self, arg, /)", subst, 2),
        native!("__typing_prepare_subst__(self, alias, args, /)", prepare_type_var, 3),
        native!("__reduce__(self, /)", param::reduce, 1),
        native!("has_default(self, /)", param::has_default, 1),
        native!("__mro_entries__(self, object, /)", param::refuse_subclass, 2),
    ],
    getsets: &[
        GetSetRow { name: "__name__", get: param::name, set: None },
        GetSetRow { name: "__covariant__", get: |_, t| param::is_variance(t, Variance::Covariant), set: None },
        GetSetRow { name: "__contravariant__", get: |_, t| param::is_variance(t, Variance::Contravariant), set: None },
        GetSetRow { name: "__infer_variance__", get: |_, t| param::is_variance(t, Variance::Inferred), set: None },
        GetSetRow { name: "__bound__", get: bound, set: None },
        GetSetRow { name: "__constraints__", get: constraints, set: None },
        GetSetRow { name: "__default__", get: param::default, set: None },
        GetSetRow { name: "evaluate_bound", get: |cx, t| bound_of(t).evaluator(cx), set: None },
        GetSetRow { name: "evaluate_constraints", get: |cx, t| constraints_of(t).evaluator(cx), set: None },
        GetSetRow { name: "evaluate_default", get: param::evaluate_default, set: None },
    ],
    ..param::class_of_kind(ClassId::TypeVar)
};

static SIGNATURE: Signature = Signature::new(
    "typevar(name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False)",
);

/// A type parameter of the language; what is absent is not given.
pub fn of_language(cx: &mut Ctx, name: Word, bound: Word, constraints: Word, default: Word) -> Res<Word> {
    let var = param::new(cx, ClassId::TypeVar, name)?;
    var.evaluate_bound.set(bound);
    var.evaluate_constraints.set(constraints);
    var.evaluate_default.set(default);
    param::set_variance(var, Variance::Inferred);
    Ok(var.word())
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (_, rest) = args.split_first();
    let [name, constraints, bound, default, covariant, contravariant, infer] = SIGNATURE.bind(cx, rest)?;
    let variance = param::read_variance(cx, [covariant, contravariant, infer])?;
    let bound = match bound.present() {
        Some(bound) => param::checked_bound(cx, bound)?,
        None => none(),
    };
    let count = tuple::items_of(constraints).len();
    if count == 1 {
        return Err(type_error(cx, format_args!("A single constraint is not allowed")));
    }
    if count > 0 && bound != none() {
        return Err(type_error(cx, format_args!("Constraints cannot be combined with bound=...")));
    }
    let var = param::called(cx, ClassId::TypeVar, "typevar", name)?;
    var.bound.set(if bound == none() { Word::ABSENT } else { bound });
    var.constraints.set(if count == 0 { Word::ABSENT } else { constraints });
    var.default.set(default.present().unwrap_or_else(no_default::no_default));
    param::set_variance(var, variance);
    Ok(var.word())
}

fn bound_of(var: Word) -> Lazy<'static> {
    // SAFETY: the cells live as long as the variable, which callers keep on their stack.
    let (value, evaluate) = unsafe { (&(*this(var).as_ptr()).bound, &(*this(var).as_ptr()).evaluate_bound) };
    Lazy { value, evaluate }
}

fn constraints_of(var: Word) -> Lazy<'static> {
    // SAFETY: as above.
    let (value, evaluate) = unsafe { (&(*this(var).as_ptr()).constraints, &(*this(var).as_ptr()).evaluate_constraints) };
    Lazy { value, evaluate }
}

fn bound(cx: &mut Ctx, var: Word) -> Res<Word> {
    Ok(bound_of(var).get(cx)?.present().unwrap_or_else(none))
}

fn constraints(cx: &mut Ctx, var: Word) -> Res<Word> {
    Ok(constraints_of(var).get(cx)?.present().unwrap_or_else(tuple::empty))
}

fn subst(cx: &mut Ctx, var: Word, arg: Word) -> Res<Word> {
    match call_loaded(cx, "_typevar_subst", &[var, arg])? {
        Some(arg) => Ok(arg),
        None => Ok(type_argument(arg)),
    }
}

fn or(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    union_type::of_any(cx, &[a, b])
}

fn ror(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    union_type::of_any(cx, &[b, a])
}
