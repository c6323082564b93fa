//! `int(...)`: the constructor in all its forms.

use super::repr::{Int, exact, instance_of};
use super::text::{self, ParseFault};
use crate::object::call::Args;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::types::number_text::{ascii_of, bytes_like};

/// `int.__new__(class, x=0, /, base=10)`.
pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let class = crate::types::construction::class_argument(cx, "int", ClassId::Int, &args)?;
    let total = args.words().len() - 1;
    if total > 2 && args.has_keywords() {
        return Err(type_error(cx, format_args!("int() takes at most 2 arguments ({total} given)")));
    }
    let (mut x, mut base) = match args.positional() {
        [_] => (None, None),
        [_, x] => (Some(*x), None),
        [_, x, base] => (Some(*x), Some(*base)),
        more if class == crate::object::class::class(ClassId::Int) => {
            return Err(type_error(cx, format_args!("int expected at most 2 arguments, got {}", more.len() - 1)));
        }
        more => {
            let given = more.len() - 1 + args.keywords().count();
            return Err(type_error(cx, format_args!("int() takes at most 2 arguments ({given} given)")));
        }
    };
    for (name, value) in args.keywords() {
        let name = crate::types::str::to_string_lossy(name);
        if name != "base" || base.is_some() {
            return Err(crate::types::construction::unexpected_keyword(cx, "int", &name, &["base"]));
        }
        base = Some(value);
    }
    if x.is_none() && base.is_some() {
        return Err(type_error(cx, format_args!("int() missing string argument")));
    }
    let value = match (x.take(), base) {
        (None, _) => Word::small(0),
        (Some(x), None) => from_value(cx, x)?,
        (Some(x), Some(base)) => from_text_in_base(cx, x, base)?,
    };
    if class == crate::object::class::class(ClassId::Int) { Ok(value) } else { instance_of(cx, class, value) }
}

/// `int(x)`.
pub fn from_value(cx: &mut Ctx, x: Word) -> Res<Word> {
    if x.is_small() || is_exact(x, ClassId::Int) {
        return Ok(x);
    }
    let slots = &class_of(x).slots;
    if let Some(int) = slots.get().int {
        let value = int(cx, x).present().ok_or(Raised)?;
        crate::object::operators::check_converted(cx, "__int__", ClassId::Int, value)?;
        return exact(cx, value);
    }
    if slots.get().index.is_some() {
        let value = crate::types::int::index(cx, x)?;
        return exact(cx, value);
    }
    if let Some(text) = ascii_of(x) {
        return from_text(cx, x, &text, 10);
    }
    match crate::types::buffer::contiguous(cx, x)? {
        Some(data) => {
            let bytes = crate::types::bytes::new(cx, data)?;
            from_value(cx, bytes)
        }
        None => Err(type_error(
            cx,
            format_args!("int() argument must be a string, a bytes-like object or a real number, not '{}'", type_name(x)),
        )),
    }
}

fn from_text_in_base(cx: &mut Ctx, x: Word, base: Word) -> Res<Word> {
    let base = crate::types::int::index(cx, base)?;
    let base = Int::of(base).to_i64().filter(|&base| base == 0 || (2..=36).contains(&base));
    let Some(base) = base else {
        return Err(value_error(cx, format_args!("int() base must be >= 2 and <= 36, or 0")));
    };
    match ascii_of(x) {
        Some(text) => from_text(cx, x, &text, base as u32),
        None => Err(type_error(cx, format_args!("int() can't convert non-string with explicit base"))),
    }
}

/// `source` is the object that `text` was taken from, for messages.
fn from_text(cx: &mut Ctx, source: Word, text: &[u8], base: u32) -> Res<Word> {
    match text::parse(cx, text, base) {
        Ok(value) => value,
        Err(ParseFault::Malformed) => {
            let shown = repr_of_source(cx, source)?;
            let shown: String = shown.chars().take(200).collect();
            Err(value_error(cx, format_args!("invalid literal for int() with base {base}: {shown}")))
        }
        Err(ParseFault::TooLong(digits)) => {
            let limit = text::max_str_digits();
            Err(value_error(
                cx,
                format_args!(
                    "Exceeds the limit ({limit} digits) for integer string conversion: value has {digits} digits; \
                     use sys.set_int_max_str_digits() to increase the limit"
                ),
            ))
        }
    }
}

/// The repr of a text; a bytearray is shown as bytes.
pub fn repr_of_source(cx: &mut Ctx, source: Word) -> Res<String> {
    let shown = match bytes_like(source) {
        Some(bytes) if !is_exact(source, ClassId::Bytes) => {
            crate::types::bytes::from_raw(cx, bytes.as_ptr().cast_mut().cast(), bytes.len() as i64)?
        }
        _ => source,
    };
    let shown = crate::object::format::repr(cx, shown)?;
    Ok(crate::types::str::to_string_lossy(shown))
}

/// `int` slot: the exact value.
pub fn to_int(cx: &mut Ctx, value: Word) -> Res<Word> {
    exact(cx, value)
}
