//! `typing.ParamSpec`, and `P.args` and `P.kwargs`.

use super::param::{self, this};
use super::substitution::{prepare_param_spec, signature_argument};
use super::{no_default, Variance, call_loaded};
use crate::object::call::Args;
use crate::object::gc::Instance;
use crate::object::native_call::Signature;
use crate::object::{compare, format};
use crate::prelude::*;
use crate::types::{str, union_type};
use core::cell::Cell;

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
        native!("__typing_prepare_subst__(self, alias, args, /)", prepare_subst, 3),
        native!("__reduce__(self, /)", param::reduce, 1),
        native!("has_default(self, /)", param::has_default, 1),
        native!("__mro_entries__(self, object, /)", param::refuse_subclass, 2),
    ],
    getsets: &[
        GetSetRow { name: "__name__", get: param::name, set: None },
        GetSetRow { name: "__bound__", get: |_, p| Ok(this(p).bound.get().present().unwrap_or_else(none)), set: None },
        GetSetRow { name: "__covariant__", get: |_, p| param::is_variance(p, Variance::Covariant), set: None },
        GetSetRow { name: "__contravariant__", get: |_, p| param::is_variance(p, Variance::Contravariant), set: None },
        GetSetRow { name: "__infer_variance__", get: |_, p| param::is_variance(p, Variance::Inferred), set: None },
        GetSetRow { name: "__default__", get: param::default, set: None },
        GetSetRow { name: "evaluate_default", get: param::evaluate_default, set: None },
        GetSetRow { name: "args", get: |cx, p| part(cx, ClassId::ParamSpecArgs, p), set: None },
        GetSetRow { name: "kwargs", get: |cx, p| part(cx, ClassId::ParamSpecKwargs, p), set: None },
    ],
    ..param::class_of_kind(ClassId::ParamSpec)
};

static SIGNATURE: Signature = Signature::new(
    "paramspec(name, *, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False)",
);

/// A type parameter of the language.
pub fn of_language(cx: &mut Ctx, name: Word, default: Word) -> Res<Word> {
    let spec = param::new(cx, ClassId::ParamSpec, name)?;
    spec.evaluate_default.set(default);
    param::set_variance(spec, Variance::Inferred);
    Ok(spec.word())
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (_, rest) = args.split_first();
    let [name, bound, default, covariant, contravariant, infer] = SIGNATURE.bind(cx, rest)?;
    let variance = param::read_variance(cx, [covariant, contravariant, infer])?;
    let bound = match bound.present() {
        Some(bound) => param::checked_bound(cx, bound)?,
        None => none(),
    };
    let spec = param::called(cx, ClassId::ParamSpec, "paramspec", name)?;
    spec.bound.set(if bound == none() { Word::ABSENT } else { bound });
    spec.default.set(default.present().unwrap_or_else(no_default::no_default));
    param::set_variance(spec, variance);
    Ok(spec.word())
}

fn subst(cx: &mut Ctx, spec: Word, arg: Word) -> Res<Word> {
    match call_loaded(cx, "_paramspec_subst", &[spec, arg])? {
        Some(arg) => Ok(arg),
        None => signature_argument(cx, arg),
    }
}

fn prepare_subst(cx: &mut Ctx, spec: Word, alias: Word, args: Word) -> Res<Word> {
    match call_loaded(cx, "_paramspec_prepare_subst", &[spec, alias, args])? {
        Some(args) => Ok(args),
        None => prepare_param_spec(cx, spec, alias, args),
    }
}

fn or(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    union_type::of_any(cx, &[a, b])
}

fn ror(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    union_type::of_any(cx, &[b, a])
}

/// `P.args` or `P.kwargs`, by class.
#[repr(C)]
pub struct PartObj {
    header: Header,
    origin: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for PartObj {}
// SAFETY: all instances are made in this file; those of the other class are reached by `origin_of` only.
unsafe impl Instance for PartObj {
    const CLASS: ClassId = ClassId::ParamSpecArgs;
}

const PART_METHODS: &[NativeRow] = &[native!("__mro_entries__(self, object, /)", param_part_refuse, 2)];
const PART_GETSETS: &[GetSetRow] = &[GetSetRow { name: "__origin__", get: |_, p| Ok(origin_of(p)), set: None }];

const fn part_class(id: ClassId) -> StaticClass {
    StaticClass {
        methods: PART_METHODS,
        getsets: PART_GETSETS,
        scan: Scan::Fields,
        flags: class_flags::HAS_WEAKREF,
        ..StaticClass::new(id, size_of::<PartObj>())
    }
}

pub static ARGS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct_args),
        repr: slot!(unary, repr_args),
        eq: slot!(binary, eq_parts),
        ..Slots::EMPTY
    },
    ..part_class(ClassId::ParamSpecArgs)
};

pub static KWARGS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct_kwargs),
        repr: slot!(unary, repr_kwargs),
        eq: slot!(binary, eq_parts),
        ..Slots::EMPTY
    },
    ..part_class(ClassId::ParamSpecKwargs)
};

static ARGS_SIGNATURE: Signature = Signature::new("paramspecargs(origin)");
static KWARGS_SIGNATURE: Signature = Signature::new("paramspeckwargs(origin)");

fn origin_of(part: Word) -> Word {
    debug_assert!(is_exact(part, ClassId::ParamSpecArgs) || is_exact(part, ClassId::ParamSpecKwargs));
    // SAFETY: both classes have this layout and cannot be subclassed.
    unsafe { Gc::<PartObj>::from_word(part) }.origin.get()
}

fn part(cx: &mut Ctx, id: ClassId, origin: Word) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(id), size_of::<PartObj>())?;
    // SAFETY: just allocated with this size.
    unsafe { Gc::<PartObj>::from_word(word) }.origin.set(origin);
    Ok(word)
}

fn construct_args(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [origin] = ARGS_SIGNATURE.bind(cx, args.split_first().1)?;
    part(cx, ClassId::ParamSpecArgs, origin)
}

fn construct_kwargs(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let [origin] = KWARGS_SIGNATURE.bind(cx, args.split_first().1)?;
    part(cx, ClassId::ParamSpecKwargs, origin)
}

/// The name of the specification, or what else the origin is.
fn part_text(cx: &mut Ctx, part: Word, suffix: &str) -> Res<Word> {
    let origin = origin_of(part);
    let text = if is_exact(origin, ClassId::ParamSpec) { this(origin).name.get() } else { format::repr(cx, origin)? };
    str::new(cx, &format!("{}.{suffix}", str::to_string_lossy(text)))
}

fn repr_args(cx: &mut Ctx, part: Word) -> Res<Word> {
    part_text(cx, part, "args")
}

fn repr_kwargs(cx: &mut Ctx, part: Word) -> Res<Word> {
    part_text(cx, part, "kwargs")
}

fn eq_parts(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if class_of(a) != class_of(b) {
        return Ok(not_implemented());
    }
    compare::equal(cx, origin_of(a), origin_of(b)).map(boolean)
}

fn param_part_refuse(cx: &mut Ctx, part: Word, _bases: Word) -> Res<Word> {
    let name = crate::raise::short_class_name(class_of(part));
    Err(crate::raise::type_error(cx, format_args!("Cannot subclass an instance of {name}")))
}
