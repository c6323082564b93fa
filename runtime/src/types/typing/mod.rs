//! The classes of `typing` that the language itself makes: type parameters, type aliases and `Generic`.
//!
//! What is said in Python in the standard library's `typing` module is called there by name ([`call_typing`]), so that
//! both ways to a generic class agree.

use crate::object::{attributes, call, intern};
use crate::prelude::*;
use crate::types::{str, tuple};
use core::cell::Cell;

pub mod alias_type;
pub mod generic;
pub mod no_default;
pub mod param;
pub mod param_spec;
pub mod substitution;
pub mod type_var;
pub mod type_var_tuple;

/// A module of the standard library, imported if it is not yet.
pub fn library(cx: &mut Ctx, name: &str) -> Res<Word> {
    let name = intern::intern(cx, name)?;
    crate::object::import::import_absolute(cx, name)
}

/// The module `typing`, if the program has imported it.
pub fn loaded(cx: &mut Ctx) -> Res<Option<Word>> {
    let modules = crate::object::import::modules(cx)?;
    let name = intern::intern(cx, "typing")?;
    crate::types::dict::get(cx, modules, name)
}

/// Calls a function of the module `typing`, if the program has imported it.
pub fn call_loaded(cx: &mut Ctx, name: &str, args: &[Word]) -> Res<Option<Word>> {
    if loaded(cx)?.is_none() {
        return Ok(None);
    }
    call_typing(cx, name, args).map(Some)
}

/// Calls a function of the module `typing`.
pub fn call_typing(cx: &mut Ctx, name: &str, args: &[Word]) -> Res<Word> {
    let module = crate::types::typing::library(cx, "typing")?;
    let name = intern::intern(cx, name)?;
    let function = attributes::get(cx, module, name)?;
    call::call(cx, function, args)
}

/// A type parameter of the language: kind 0 TypeVar, 1 TypeVarTuple, 2 ParamSpec, 3 TypeVar with constraints. `bound` and
/// `default` are functions that compute them, or absent.
pub fn type_param(cx: &mut Ctx, kind: i64, name: Word, bound: Word, default: Word) -> Res<Word> {
    match kind {
        0 => type_var::of_language(cx, name, bound, Word::ABSENT, default),
        3 => type_var::of_language(cx, name, Word::ABSENT, bound, default),
        1 => type_var_tuple::of_language(cx, name, default),
        2 => param_spec::of_language(cx, name, default),
        _ => unreachable!("there are four kinds of type parameters"),
    }
}

/// `type name[params] = value`; `value` is a function that computes it.
pub fn type_alias(cx: &mut Ctx, name: Word, params: Word, value: Word) -> Res<Word> {
    alias_type::of_language(cx, name, params, value)
}

/// `Generic[params]`, the base that type parameters of a class imply.
pub fn generic_base(cx: &mut Ctx, params: Word) -> Res<Word> {
    let params = if loaded(cx)?.is_some() { with_unpacked(cx, params)? } else { params };
    generic::subscript(cx, class(ClassId::Generic).word(), params)
}

/// Variadic parameters as `Unpack[...]`.
fn with_unpacked(cx: &mut Ctx, params: Word) -> Res<Word> {
    let out = crate::types::list::new(cx, &[])?;
    for param in tuple::words_of(params) {
        if is_exact(*param, ClassId::TypeVarTuple) {
            let items = unpacked(cx, *param)?;
            crate::types::list::extend(cx, out, items)?;
        } else {
            crate::types::list::append(cx, out, *param)?;
        }
    }
    crate::types::list::to_tuple(cx, out)
}

/// A value that is computed when first asked for: the function that computes it, then the value.
pub struct Lazy<'a> {
    pub value: &'a Cell<Word>,
    pub evaluate: &'a Cell<Word>,
}

impl Lazy<'_> {
    /// The value, computed if need be; absent where there is neither.
    pub fn get(&self, cx: &mut Ctx) -> Res<Word> {
        if self.value.get().is_absent()
            && let Some(evaluate) = self.evaluate.get().present()
        {
            let computed = call::call(cx, evaluate, &[Word::small(1)])?;
            self.value.set(computed);
        }
        Ok(self.value.get())
    }

    /// What `evaluate_...` attributes show: the function, one that answers the value, or None.
    pub fn evaluator(&self, cx: &mut Ctx) -> Res<Word> {
        match (self.evaluate.get().present(), self.value.get().present()) {
            (Some(evaluate), _) => Ok(evaluate),
            (None, Some(value)) => crate::types::builtin_function::bound(cx, &CONSTANT_EVALUATOR, value),
            (None, None) => Ok(none()),
        }
    }
}

/// An evaluator of a value that was known from the start.
static CONSTANT_EVALUATOR: NativeRow = native!("constevaluator(self, format, /)", evaluate_constant, 2);

/// `annotationlib.Format.STRING`
const FORMAT_STRING: i64 = 4;

fn evaluate_constant(cx: &mut Ctx, value: Word, format: Word) -> Res<Word> {
    if format.to_small() != Some(FORMAT_STRING) {
        return Ok(value);
    }
    let items = if is_instance_of(value, ClassId::Tuple) { tuple::words_of(value) } else { core::slice::from_ref(&value) };
    let mut texts = Vec::new();
    for item in items {
        texts.push(crate::types::generic_alias::item_text(cx, *item)?);
    }
    let text = texts.join(", ");
    str::new(cx, &if is_instance_of(value, ClassId::Tuple) { format!("({text})") } else { text })
}

/// The name of the module whose code made a parameter by calling its class.
pub fn set_module(cx: &mut Ctx, object: Word) -> Res<()> {
    if let Some(module) = crate::object::frame_call::calling_module(cx)? {
        crate::object::fields::own_set(cx, object, intern::name(NameId::Module), module)?;
    }
    Ok(())
}

/// `*Ts`: what iterating over it yields, once.
pub fn unpacked(cx: &mut Ctx, value: Word) -> Res<Word> {
    let module = crate::types::typing::library(cx, "typing")?;
    let name = intern::intern(cx, "Unpack")?;
    let unpack = attributes::get(cx, module, name)?;
    let item = crate::object::sequence::get_item(cx, unpack, value)?;
    let items = tuple::new(cx, &[item])?;
    crate::object::iterate::iter(cx, items)
}

/// The signs of variance before a parameter's name.
pub fn shown(cx: &mut Ctx, name: Word, variance: Variance) -> Res<Word> {
    let sign = match variance {
        Variance::Covariant => "+",
        Variance::Contravariant => "-",
        Variance::Inferred => "",
        Variance::Invariant => "~",
    };
    str::new(cx, &format!("{sign}{}", str::to_string_lossy(name)))
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Variance {
    Invariant,
    Covariant,
    Contravariant,
    Inferred,
}
