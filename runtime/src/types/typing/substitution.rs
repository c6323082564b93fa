//! What type parameters make of the arguments given for them, and how many there must be: as the module `typing` says it,
//! for programs that do not import it.

use super::param;
use crate::object::{attributes, format, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::generic_alias::parameters::attribute;
use crate::types::{list, str, tuple};

/// An argument for a type variable: None stands for its class.
pub fn type_argument(arg: Word) -> Word {
    if arg == none() { class(ClassId::NoneType).word() } else { arg }
}

/// An argument for a parameter specification: a list of types, `...`, another specification.
pub fn signature_argument(cx: &mut Ctx, arg: Word) -> Res<Word> {
    if is_instance_of(arg, ClassId::List) || is_instance_of(arg, ClassId::Tuple) {
        let items = if is_instance_of(arg, ClassId::List) { list::to_tuple(cx, arg)? } else { arg };
        let types: Vec<Word> = tuple::words_of(items).iter().map(|item| type_argument(*item)).collect();
        return tuple::new(cx, &types);
    }
    if is_signature(arg) {
        return Ok(arg);
    }
    let text = shown(cx, arg)?;
    let message = format!("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {text}");
    Err(type_error(cx, format_args!("{message}")))
}

fn is_signature(arg: Word) -> bool {
    arg == ellipsis()
        || is_instance_of(arg, ClassId::Tuple)
        || is_instance_of(arg, ClassId::List)
        || is_exact(arg, ClassId::ParamSpec)
}

fn shown(cx: &mut Ctx, value: Word) -> Res<String> {
    let text = format::repr(cx, value)?;
    Ok(str::to_string_lossy(text))
}

fn parameters_of<'a>(cx: &mut Ctx, alias: Word) -> Res<&'a [Word]> {
    let name = intern::name(NameId::Parameters);
    attributes::get(cx, alias, name).map(tuple::words_of)
}

fn place_of(parameters: &[Word], param: Word) -> usize {
    parameters.iter().position(|p| *p == param).unwrap_or(0)
}

fn too_few(cx: &mut Ctx, alias: Word, given: usize, least: usize) -> Raised {
    match shown(cx, alias) {
        Ok(text) => {
            type_error(cx, format_args!("Too few arguments for {text}; actual {given}, expected at least {least}"))
        }
        Err(raised) => raised,
    }
}

/// A default stands in for an argument that is missing at the parameter's place.
fn with_default(cx: &mut Ctx, param: Word, args: Word, at: usize) -> Res<Option<Word>> {
    let words = tuple::words_of(args);
    if at != words.len() || !param::has_default(cx, param)? {
        return Ok(None);
    }
    let default = param::default(cx, param)?;
    let mut longer = words.to_vec();
    longer.push(default);
    tuple::new(cx, &longer).map(Some)
}

/// The arguments of `alias` made ready for a type variable.
pub fn prepare_type_var(cx: &mut Ctx, var: Word, alias: Word, args: Word) -> Res<Word> {
    let at = place_of(parameters_of(cx, alias)?, var);
    let given = tuple::words_of(args).len();
    if at < given {
        return Ok(args);
    }
    match with_default(cx, var, args, at)? {
        Some(longer) => Ok(longer),
        None => Err(too_few(cx, alias, given, at + 1)),
    }
}

/// The arguments of `alias` made ready for a parameter specification: the only one may be given without brackets.
pub fn prepare_param_spec(cx: &mut Ctx, spec: Word, alias: Word, args: Word) -> Res<Word> {
    let parameters = parameters_of(cx, alias)?;
    let at = place_of(parameters, spec);
    let args = with_default(cx, spec, args, at)?.unwrap_or(args);
    let words = tuple::words_of(args);
    if at >= words.len() {
        return Err(too_few(cx, alias, words.len(), at + 1));
    }
    if parameters.len() == 1 && !is_signature(words[0]) {
        return tuple::new(cx, &[args]);
    }
    if !is_instance_of(words[at], ClassId::List) {
        return Ok(args);
    }
    let mut out = words.to_vec();
    out[at] = list::to_tuple(cx, words[at])?;
    tuple::new(cx, &out)
}

/// The arguments of `alias` made ready for a variadic type variable: those for it become one tuple.
pub fn prepare_type_var_tuple(cx: &mut Ctx, var: Word, alias: Word, args: Word) -> Res<Word> {
    let parameters = parameters_of(cx, alias)?;
    let at = place_of(parameters, var);
    let text = shown(cx, alias)?;
    if parameters[at + 1..].iter().any(|p| is_exact(*p, ClassId::TypeVarTuple)) {
        return Err(type_error(cx, format_args!("More than one TypeVarTuple parameter in {text}")));
    }
    let words = tuple::words_of(args);
    let (given, wanted) = (words.len(), parameters.len());
    let (mut left, mut right) = (at, wanted - at - 1);
    let mut fill = Word::ABSENT;
    match unbounded(cx, words)? {
        Some((place, item)) => {
            fill = item;
            left = left.min(place);
            right = right.min(given - place - 1);
        }
        None if left + right > given => return Err(too_few(cx, alias, given, wanted - 1)),
        None => {}
    }
    let own = if left == given - right && param::has_default(cx, var)? {
        let default = param::default(cx, var)?;
        attribute(cx, default, "__typing_unpacked_tuple_args__")?.unwrap_or(default)
    } else {
        tuple::new(cx, &words[left..given - right])?
    };
    let mut out = words[..left].to_vec();
    out.resize(at, fill);
    out.push(own);
    out.resize(wanted - right, fill);
    out.extend_from_slice(&words[given - right..]);
    tuple::new(cx, &out)
}

/// The place and item type of an argument `*tuple[item, ...]`.
fn unbounded(cx: &mut Ctx, args: &[Word]) -> Res<Option<(usize, Word)>> {
    let mut found = None;
    for (i, arg) in args.iter().enumerate() {
        if is_instance_of(*arg, ClassId::Type) {
            continue;
        }
        let Some(inner) = attribute(cx, *arg, "__typing_unpacked_tuple_args__")? else { continue };
        let &[item, dots] = tuple::words_of(inner) else { continue };
        if dots != ellipsis() {
            continue;
        }
        if found.is_some() {
            let message = "More than one unpacked arbitrary-length tuple argument";
            return Err(type_error(cx, format_args!("{message}")));
        }
        found = Some((i, item));
    }
    Ok(found)
}
