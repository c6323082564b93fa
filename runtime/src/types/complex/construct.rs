//! `complex(...)`.

use super::value::Complex;
use super::{boxed_as, is_complex, text, value_of};
use crate::object::call::Args;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::types::float::construct::as_double;
use crate::types::number_text::ascii_of;

/// `complex.__new__(class, real=0, imag=0)`.
pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let target = crate::types::construction::class_argument(cx, "complex", ClassId::Complex, &args)?;
    let positional = &args.positional()[1..];
    let keywords = args.keywords().count();
    if positional.len() + keywords > 2 {
        let given = positional.len() + keywords;
        return Err(type_error(cx, format_args!("complex() takes at most 2 arguments ({given} given)")));
    }
    let mut parts = [positional.first().copied(), positional.get(1).copied()];
    for (name, value) in args.keywords() {
        let name = crate::types::str::to_string_lossy(name);
        let place = match name.as_str() {
            "real" => 0,
            "imag" => 1,
            _ => return Err(crate::types::construction::unexpected_keyword(cx, "complex", &name, &["real", "imag"])),
        };
        if parts[place].is_some() {
            let position = place + 1;
            return Err(type_error(cx, format_args!("argument for complex() given by name ('{name}') and position ({position})")));
        }
        parts[place] = Some(value);
    }
    let value = match parts {
        [None, None] => Complex::from(0.0),
        [Some(x), None] if keywords == 0 => {
            if is_exact(x, ClassId::Complex) && target == class(ClassId::Complex) {
                return Ok(x);
            }
            from_value(cx, x)?
        }
        [real, imag] => from_parts(cx, real, imag)?,
    };
    boxed_as(cx, target, value)
}

/// `complex(x)`.
fn from_value(cx: &mut Ctx, x: Word) -> Res<Complex> {
    if is_instance_of(x, ClassId::Str) {
        return match ascii_of(x).and_then(|text| text::parse(&text)) {
            Some(value) => Ok(value),
            None => Err(value_error(cx, format_args!("complex() arg is a malformed string"))),
        };
    }
    match number_of(cx, x)? {
        Some(value) => Ok(value),
        None => {
            let kind = type_name(x);
            Err(type_error(cx, format_args!("complex() argument must be a string or a number, not {kind}")))
        }
    }
}

fn from_parts(cx: &mut Ctx, real: Option<Word>, imag: Option<Word>) -> Res<Complex> {
    let real_is_complex = real.is_some_and(is_complex);
    let real = match real {
        Some(x) => part(cx, x, "real")?,
        None => Complex::from(0.0),
    };
    let imag = match imag {
        Some(x) => part(cx, x, "imag")?,
        None => Complex::from(0.0),
    };
    // Adding 0.0 would lose the sign of an imaginary part of -0.0.
    let imaginary = if real_is_complex { imag.real + real.imag } else { imag.real };
    Ok(Complex { real: real.real - imag.imag, imag: imaginary })
}

fn part(cx: &mut Ctx, x: Word, name: &str) -> Res<Complex> {
    let value = if name == "imag" && !is_complex(x) { as_double(cx, x)?.map(Complex::from) } else { number_of(cx, x)? };
    match value {
        Some(value) => Ok(value),
        None => {
            let kind = type_name(x);
            Err(type_error(cx, format_args!("complex() argument '{name}' must be a real number, not {kind}")))
        }
    }
}

/// What `__complex__`, `__float__` or `__index__` make of a value; None where it has none of them.
pub fn number_of(cx: &mut Ctx, x: Word) -> Res<Option<Complex>> {
    if is_complex(x) {
        return Ok(Some(value_of(x)));
    }
    if !x.is_small()
        && let Some(made) = crate::object::special::call(cx, x, NameId::Complex, &[])?
    {
        crate::object::operators::check_converted(cx, "__complex__", ClassId::Complex, made)?;
        return Ok(Some(value_of(made)));
    }
    Ok(as_double(cx, x)?.map(Complex::from))
}

/// `complex.from_number(number)`.
pub fn from_number_method(cx: &mut Ctx, target: Word, number: Word) -> Res<Word> {
    let exact = target == class(ClassId::Complex).word();
    if exact && is_exact(number, ClassId::Complex) {
        return Ok(number);
    }
    let Some(value) = number_of(cx, number)? else {
        let kind = type_name(number);
        return Err(type_error(cx, format_args!("must be real number, not {kind}")));
    };
    let value = boxed_as(cx, class(ClassId::Complex), value)?;
    if exact { Ok(value) } else { crate::object::call::call(cx, target, &[value]) }
}
