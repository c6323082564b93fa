//! What type variables, parameter specifications and variadic type variables have in common: one layout for all three.

use super::{Lazy, Variance, no_default, set_module, shown};
use crate::object::fields;
use crate::object::intern;
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::str;
use core::cell::Cell;

#[repr(C)]
pub struct ParamObj {
    header: Header,
    pub name: Cell<Word>,
    pub bound: Cell<Word>,
    pub evaluate_bound: Cell<Word>,
    pub constraints: Cell<Word>,
    pub evaluate_constraints: Cell<Word>,
    pub default: Cell<Word>,
    pub evaluate_default: Cell<Word>,
    /// A small int: see [`variance`].
    pub variance: Cell<Word>,
    pub dict: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for ParamObj {}

/// The dict word holds `__module__` and what the program adds; there is no `__dict__` attribute.
pub const FLAGS: u32 = class_flags::HAS_WEAKREF;

/// The static description that the three classes share.
pub const fn class_of_kind(id: ClassId) -> StaticClass {
    StaticClass {
        scan: Scan::Fields,
        dict_offset: core::mem::offset_of!(ParamObj, dict) as u16,
        flags: FLAGS,
        ..StaticClass::new(id, size_of::<ParamObj>())
    }
}

pub fn this(param: Word) -> Gc<ParamObj> {
    debug_assert!([ClassId::TypeVar, ClassId::ParamSpec, ClassId::TypeVarTuple].iter().any(|&id| is_exact(param, id)));
    // SAFETY: the three classes have this layout, and they cannot be subclassed.
    unsafe { Gc::from_word(param) }
}

/// A parameter called `name`; the rest is for the caller to fill in.
pub fn new(cx: &mut Ctx, id: ClassId, name: Word) -> Res<Gc<ParamObj>> {
    let word = crate::heap::allocate(cx, class(id), size_of::<ParamObj>())?;
    this(word).name.set(name);
    Ok(this(word))
}

/// A parameter made by calling its class, which knows its module.
pub fn called(cx: &mut Ctx, id: ClassId, callee: &str, name: Word) -> Res<Gc<ParamObj>> {
    if !is_instance_of(name, ClassId::Str) {
        let given = crate::types::str::class_of_argument(name);
        return Err(type_error(cx, format_args!("{callee}() argument 'name' must be str, not {given}")));
    }
    let param = new(cx, id, name)?;
    set_module(cx, param.word())?;
    Ok(param)
}

/// The variance that the three flags of a constructor say.
pub fn read_variance(cx: &mut Ctx, [covariant, contravariant, infer]: [Word; 3]) -> Res<Variance> {
    let mut truth = |flag: Word| match flag.present() {
        Some(flag) => crate::object::truth::truth(cx, flag),
        None => Ok(false),
    };
    let (covariant, contravariant, infer) = (truth(covariant)?, truth(contravariant)?, truth(infer)?);
    if covariant && contravariant {
        return Err(raise::value_error(cx, format_args!("Bivariant types are not supported.")));
    }
    if infer && (covariant || contravariant) {
        return Err(raise::value_error(cx, format_args!("Variance cannot be specified with infer_variance.")));
    }
    Ok(match (covariant, contravariant, infer) {
        (true, _, _) => Variance::Covariant,
        (_, true, _) => Variance::Contravariant,
        (_, _, true) => Variance::Inferred,
        _ => Variance::Invariant,
    })
}

pub fn set_variance(param: Gc<ParamObj>, variance: Variance) {
    param.variance.set(Word::small(variance as i64));
}

pub fn variance(param: Word) -> Variance {
    match this(param).variance.get().to_small() {
        Some(1) => Variance::Covariant,
        Some(2) => Variance::Contravariant,
        Some(3) => Variance::Inferred,
        _ => Variance::Invariant,
    }
}

pub fn repr(cx: &mut Ctx, param: Word) -> Res<Word> {
    shown(cx, this(param).name.get(), variance(param))
}

pub fn name(_cx: &mut Ctx, param: Word) -> Res<Word> {
    Ok(this(param).name.get())
}

/// Pickled by name.
pub fn reduce(_cx: &mut Ctx, param: Word) -> Res<Word> {
    Ok(this(param).name.get())
}

fn default_of(param: Word) -> Lazy<'static> {
    let param = this(param);
    // SAFETY: the cells live as long as the parameter, which callers keep on their stack.
    let (value, evaluate) = unsafe { (&(*param.as_ptr()).default, &(*param.as_ptr()).evaluate_default) };
    Lazy { value, evaluate }
}

pub fn default(cx: &mut Ctx, param: Word) -> Res<Word> {
    let value = default_of(param).get(cx)?;
    Ok(value.present().unwrap_or_else(no_default::no_default))
}

pub fn evaluate_default(cx: &mut Ctx, param: Word) -> Res<Word> {
    default_of(param).evaluator(cx)
}

pub fn has_default(_cx: &mut Ctx, param: Word) -> Res<bool> {
    let param = this(param);
    let value = param.default.get();
    Ok(param.evaluate_default.get().is_present() || value.is_present() && value != no_default::no_default())
}

pub fn is_variance(param: Word, wanted: Variance) -> Res<Word> {
    Ok(boolean(variance(param) == wanted))
}

/// `Cannot subclass an instance of TypeVar`
pub fn refuse_subclass(cx: &mut Ctx, param: Word, _bases: Word) -> Res<Word> {
    let name = raise::short_class_name(class_of(param));
    Err(type_error(cx, format_args!("Cannot subclass an instance of {name}")))
}

/// `__module__`: of the code that made the parameter, or None.
pub fn module(cx: &mut Ctx, param: Word) -> Res<Word> {
    let own = fields::own_get(cx, param, intern::name(NameId::Module))?;
    Ok(own.unwrap_or_else(none))
}

/// The bound as annotations have it: a string is a forward reference.
pub fn checked_bound(cx: &mut Ctx, bound: Word) -> Res<Word> {
    if bound == none() || is_instance_of(bound, ClassId::Type) {
        return Ok(bound);
    }
    let message = str::new(cx, "Bound must be a type.")?;
    Ok(super::call_loaded(cx, "_type_check", &[bound, message])?.unwrap_or(bound))
}
