//! `str(...)`: conversion, decoding, and instances of subclasses.

use super::{layout, repr};
use crate::object::call::Args;
use crate::object::format;
use crate::prelude::*;
use crate::raise::{type_error, type_name};

/// The arguments of `str(object, encoding, errors)`; absent where not given.
#[derive(Default)]
struct Given {
    object: Word,
    encoding: Word,
    errors: Word,
}

pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let Some((&class, rest)) = args.positional().split_first() else {
        return Err(type_error(cx, format_args!("str.__new__(): not enough arguments")));
    };
    let class = checked_class(cx, class)?;
    let exact = class == crate::object::class::class(ClassId::Str);
    let given = parse(cx, rest, args, exact)?;
    let text = convert(cx, &given)?;
    if exact {
        return Ok(text);
    }
    let text = repr::exact(cx, text)?;
    layout::borrowing(cx, class, text)
}

fn checked_class(cx: &mut Ctx, class: Word) -> Res<Gc<ClassObj>> {
    if !is_instance_of(class, ClassId::Type) {
        let name = type_name(class);
        return Err(type_error(cx, format_args!("str.__new__(X): X is not a type object ({name})")));
    }
    // SAFETY: an instance of type is a class.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(class) };
    if class.flags.get() & class_flags::STR_SUBCLASS == 0 {
        let name = layout::units(class.name.get()).to_string_lossy();
        return Err(type_error(cx, format_args!("str.__new__({name}): {name} is not a subtype of str")));
    }
    Ok(class)
}

fn parse(cx: &mut Ctx, positional: &[Word], args: Args<'_>, exact: bool) -> Res<Given> {
    let n = positional.len();
    if n > 3 {
        return Err(if exact {
            type_error(cx, format_args!("str expected at most 3 arguments, got {n}"))
        } else {
            type_error(cx, format_args!("str() takes at most 3 arguments ({n} given)"))
        });
    }
    let at = |i: usize| positional.get(i).copied().unwrap_or_default();
    let mut given = Given { object: at(0), encoding: at(1), errors: at(2) };
    for (name, value) in args.keywords() {
        let text = layout::units(name).to_string_lossy();
        let (place, position) = match text.as_str() {
            "object" => (&mut given.object, 1),
            "encoding" => (&mut given.encoding, 2),
            "errors" => (&mut given.errors, 3),
            _ => {
                let known = ["object", "encoding", "errors"];
                return Err(crate::types::construction::unexpected_keyword(cx, "str", &text, &known));
            }
        };
        if place.is_present() {
            return Err(type_error(
                cx,
                format_args!("argument for str() given by name ('{text}') and position ({position})"),
            ));
        }
        *place = value;
    }
    Ok(given)
}

fn convert(cx: &mut Ctx, given: &Given) -> Res<Word> {
    for (name, value) in [("encoding", given.encoding), ("errors", given.errors)] {
        if value.is_present() && !layout::is_str(value) {
            let class = super::class_of_argument(value);
            return Err(type_error(cx, format_args!("str() argument '{name}' must be str, not {class}")));
        }
    }
    if given.object.is_absent() {
        return Ok(layout::empty());
    }
    if given.encoding.is_absent() && given.errors.is_absent() {
        return format::str_of(cx, given.object);
    }
    crate::types::bytes::decode_object(cx, given.object, given.encoding, given.errors)
}
