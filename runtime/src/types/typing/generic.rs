//! `typing.Generic`: classes with type parameters.
//!
//! Where the program has imported `typing`, that module's functions decide, and make its aliases. Other programs use
//! only the type parameters of the language; for them the same is done here, with `types.GenericAlias`.

use super::substitution::type_argument;
use super::{call_loaded, loaded};
use crate::object::call::{Args, call_args, call_unpacked};
use crate::object::{attributes, call, format, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::generic_alias::parameters::attribute;
use crate::types::{dict, generic_alias, list, str, tuple, type_};

pub static CLASS: StaticClass = StaticClass {
    // The entry of `object` itself: what arguments it refuses depends on whether somebody overrides it.
    slots: Slots { new: crate::types::object_::CLASS.slots.new, ..Slots::EMPTY },
    methods: &[
        native!("__class_getitem__(type, *args, **kwargs)", class_getitem, 3, ClassMethod),
        native!("__init_subclass__(type, *args, **kwargs)", init_subclass, 3, ClassMethod),
    ],
    flags: class_flags::BASETYPE,
    ..StaticClass::new(ClassId::Generic, 0)
};

fn generic() -> Word {
    class(ClassId::Generic).word()
}

/// `class[item]` for Generic and its subclasses.
pub fn subscript(cx: &mut Ctx, class: Word, item: Word) -> Res<Word> {
    if let Some(made) = call_loaded(cx, "_generic_class_getitem", &[class, item])? {
        return Ok(made);
    }
    let items = if is_instance_of(item, ClassId::Tuple) { item } else { tuple::new(cx, &[item])? };
    let args = if class == generic() { base_arguments(cx, items)? } else { own_arguments(cx, class, items)? };
    generic_alias::new(cx, class, args)
}

/// `Generic[...]` takes different type parameters.
fn base_arguments(cx: &mut Ctx, items: Word) -> Res<Word> {
    let words = tuple::words_of(items);
    let problem = if words.is_empty() {
        "Parameter list to Generic[...] cannot be empty"
    } else if !words.iter().all(|w| is_parameter(*w)) {
        "Parameters to Generic[...] must all be type variables or parameter specification variables."
    } else if (1..words.len()).any(|i| words[..i].contains(&words[i])) {
        "Parameters to Generic[...] must all be unique"
    } else {
        return Ok(items);
    };
    Err(type_error(cx, format_args!("{problem}")))
}

fn is_parameter(value: Word) -> bool {
    [ClassId::TypeVar, ClassId::ParamSpec, ClassId::TypeVarTuple].iter().any(|&id| is_exact(value, id))
}

/// The arguments for the class's parameters, of which there must be as many.
fn own_arguments(cx: &mut Ctx, class: Word, items: Word) -> Res<Word> {
    let parameters = attribute(cx, class, "__parameters__")?.map_or(&[][..], tuple::words_of);
    let text = format::repr(cx, class)?;
    let text = str::to_string_lossy(text);
    if parameters.is_empty() {
        return Err(type_error(cx, format_args!("{text} is not a generic class")));
    }
    let converted: Vec<Word> = tuple::words_of(items).iter().map(|item| type_argument(*item)).collect();
    let mut items = tuple::new(cx, &converted)?;
    for parameter in parameters {
        let name = intern::intern(cx, "__typing_prepare_subst__")?;
        items = call::call_method(cx, *parameter, name, &[class, items])?;
    }
    let (given, wanted) = (tuple::words_of(items).len(), parameters.len());
    if given != wanted {
        let many = if given > wanted { "many" } else { "few" };
        return Err(type_error(cx, format_args!("Too {many} arguments for {text}; actual {given}, expected {wanted}")));
    }
    let out = list::new(cx, &[])?;
    for (parameter, item) in parameters.iter().zip(tuple::words_of(items)) {
        if is_exact(*parameter, ClassId::TypeVarTuple) {
            list::extend(cx, out, *item)?;
        } else {
            list::append(cx, out, *item)?;
        }
    }
    list::to_tuple(cx, out)
}

fn class_getitem(cx: &mut Ctx, class: Word, args: Word, kwargs: Word) -> Res<Word> {
    if loaded(cx)?.is_some() {
        return forward(cx, "_generic_class_getitem", class, args, kwargs);
    }
    let words = tuple::words_of(args);
    let &[item] = words else {
        let n = words.len();
        return Err(type_error(cx, format_args!("Generic.__class_getitem__() takes exactly one argument ({n} given)")));
    };
    subscript(cx, class, item)
}

fn init_subclass(cx: &mut Ctx, class: Word, args: Word, kwargs: Word) -> Res<Word> {
    if loaded(cx)?.is_some() {
        return forward(cx, "_generic_init_subclass", class, args, kwargs);
    }
    next_init_subclass(cx, class, args, kwargs)?;
    let written = type_::getsets::own(cx, class, NameId::OrigBases);
    let plain = match written {
        Some(bases) => tuple::words_of(bases).contains(&generic()),
        None => tuple::words_of(type_::this(class).bases.get()).contains(&generic()),
    };
    if plain {
        return Err(type_error(cx, format_args!("Cannot inherit from plain Generic")));
    }
    let parameters = match written {
        Some(bases) => class_parameters(cx, bases)?,
        None => tuple::empty(),
    };
    attributes::set(cx, class, intern::name(NameId::Parameters), parameters)?;
    Ok(none())
}

/// `super(Generic, class).__init_subclass__(*args, **kwargs)`
fn next_init_subclass(cx: &mut Ctx, class: Word, args: Word, kwargs: Word) -> Res<()> {
    let name = intern::name(NameId::InitSubclass);
    let hook = crate::types::super_::get_without_proxy(cx, generic(), class, name)?;
    let kwargs = kwargs.present().filter(|k| dict::len(*k) > 0).unwrap_or_default();
    if kwargs.is_absent() {
        return call_args(cx, hook, Args::of(tuple::words_of(args))).map(|_| ());
    }
    call_unpacked(cx, hook, args, kwargs).map(|_| ())
}

/// The parameters of a class with these bases: those of `Generic[...]` if it is among them, else all that occur.
fn class_parameters(cx: &mut Ctx, bases: Word) -> Res<Word> {
    let all = generic_alias::parameters::of(cx, bases)?;
    let mut declared = None;
    for base in tuple::words_of(bases) {
        if is_instance_of(*base, ClassId::GenericAlias) && generic_alias::origin(*base) == generic() {
            if declared.is_some() {
                return Err(type_error(cx, format_args!("Cannot inherit from Generic[...] multiple times.")));
            }
            declared = attribute(cx, *base, "__parameters__")?;
        }
    }
    let Some(declared) = declared else { return Ok(all) };
    let missing: Vec<Word> =
        tuple::words_of(all).iter().copied().filter(|p| !tuple::words_of(declared).contains(p)).collect();
    if missing.is_empty() {
        return Ok(declared);
    }
    let (some, listed) = (listed(cx, &missing)?, listed(cx, tuple::words_of(declared))?);
    Err(type_error(cx, format_args!("Some type variables ({some}) are not listed in Generic[{listed}]")))
}

fn listed(cx: &mut Ctx, values: &[Word]) -> Res<String> {
    let mut texts = Vec::new();
    for value in values {
        let text = format::repr(cx, *value)?;
        texts.push(str::to_string_lossy(text));
    }
    Ok(texts.join(", "))
}

/// Calls a function of `typing` with the class before the other arguments.
fn forward(cx: &mut Ctx, name: &str, class: Word, args: Word, kwargs: Word) -> Res<Word> {
    let module = loaded(cx)?.expect("`typing` is loaded");
    let name = intern::intern(cx, name)?;
    let function = attributes::get(cx, module, name)?;
    let mut words = vec![class];
    words.extend_from_slice(tuple::words_of(args));
    let args = tuple::new(cx, &words)?;
    let kwargs = kwargs.present().filter(|k| dict::len(*k) > 0).unwrap_or_default();
    call_unpacked(cx, function, args, kwargs)
}

/// The base that an alias of Generic stands for: none where another alias among the bases brings it in.
pub fn mro_entries(cx: &mut Ctx, alias: Word, bases: Word) -> Res<Word> {
    let words = tuple::words_of(bases);
    let at = words.iter().position(|b| *b == alias).unwrap_or(0);
    let is_later = words[at + 1..].iter().any(|b| is_instance_of(*b, ClassId::GenericAlias) && *b != alias);
    if is_later { Ok(tuple::empty()) } else { tuple::new(cx, &[generic()]) }
}
