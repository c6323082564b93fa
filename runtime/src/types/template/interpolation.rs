//! `string.templatelib.Interpolation`.

use super::layout::{InterpolationObj, Parts, interpolation, new_interpolation};
use crate::object::call::Args;
use crate::object::format;
use crate::prelude::*;
use crate::raise::{error, type_error, value_error};
use crate::types::{iterator, str, tuple};
use core::mem::size_of;

const PARAMETERS: [&str; 4] = ["value", "expression", "conversion", "format_spec"];

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let positional = &args.positional()[1..];
    let n = positional.len() + args.keywords().count();
    if n > 4 {
        return Err(type_error(cx, format_args!("Interpolation() takes at most 4 arguments ({n} given)")));
    }
    let mut given = [Word::ABSENT; 4];
    given[..positional.len()].copy_from_slice(positional);
    for (name, value) in args.keywords() {
        let Some(place) = PARAMETERS.iter().position(|p| str::is_text(name, p)) else {
            let name = str::to_string_lossy(name);
            return Err(type_error(cx, format_args!("Interpolation() got an unexpected keyword argument '{name}'")));
        };
        if given[place].is_present() {
            let (name, position) = (PARAMETERS[place], place + 1);
            return Err(type_error(
                cx,
                format_args!("argument for Interpolation() given by name ('{name}') and position ({position})"),
            ));
        }
        given[place] = value;
    }
    make(cx, given)
}

fn make(cx: &mut Ctx, given: [Word; 4]) -> Res<Word> {
    let [value, expression, conversion, format_spec] = given;
    if value.is_absent() {
        return Err(type_error(cx, format_args!("Interpolation() missing required argument 'value' (pos 1)")));
    }
    let expression = text_or_empty(cx, expression, "expression")?;
    let conversion = match conversion.present().filter(|&c| c != none()) {
        Some(conversion) => checked_conversion(cx, conversion)?,
        None => none(),
    };
    let format_spec = text_or_empty(cx, format_spec, "format_spec")?;
    new_interpolation(cx, &Parts { value, expression, conversion, format_spec })
}

fn not_text(cx: &mut Ctx, name: &str, value: Word) -> Raised {
    let class = str::class_of_argument(value);
    type_error(cx, format_args!("Interpolation() argument '{name}' must be str, not {class}"))
}

fn text_or_empty(cx: &mut Ctx, value: Word, name: &str) -> Res<Word> {
    match value.present() {
        None => Ok(str::empty()),
        Some(text) if str::is_str(text) => Ok(text),
        Some(other) => Err(not_text(cx, name, other)),
    }
}

fn checked_conversion(cx: &mut Ctx, conversion: Word) -> Res<Word> {
    if !str::is_str(conversion) {
        return Err(not_text(cx, "conversion", conversion));
    }
    if ["s", "a", "r"].iter().any(|c| str::is_text(conversion, c)) {
        return Ok(conversion);
    }
    Err(value_error(cx, format_args!("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")))
}

fn repr(cx: &mut Ctx, word: Word) -> Res<Word> {
    let object = interpolation(word);
    let parts = [&object.value, &object.expression, &object.conversion, &object.format_spec];
    let mut out = str::TextBuilder::new();
    out.push_str("Interpolation(");
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        let text = format::repr(cx, part.get())?;
        out.push_word(text);
    }
    out.push_str(")");
    out.finish(cx)
}

fn reduce(cx: &mut Ctx, word: Word) -> Res<Word> {
    let object = interpolation(word);
    let parts = [object.value.get(), object.expression.get(), object.conversion.get(), object.format_spec.get()];
    let args = tuple::new(cx, &parts)?;
    tuple::new(cx, &[class(ClassId::Interpolation).word(), args])
}

/// Setting an attribute that is a plain field of a built-in object.
pub fn readonly(cx: &mut Ctx, _object: Word, _value: Word) -> Res<()> {
    Err(error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}

/// `__match_args__` of the class.
pub fn match_args(cx: &mut Ctx) -> Res<Word> {
    let mut names = [Word::ABSENT; 4];
    for (name, text) in names.iter_mut().zip(PARAMETERS) {
        *name = crate::object::intern::intern(cx, text)?;
    }
    tuple::new(cx, &names)
}

pub static CLASS: StaticClass = StaticClass {
    doc: "Interpolation object",
    slots: Slots { new: slot!(call, new), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[
        native!("__reduce__(self, /)", reduce, 1),
        native!("__class_getitem__(type, item, /)", iterator::class_getitem, 2, ClassMethod),
    ],
    getsets: &[
        GetSetRow { name: "value", get: |_, i| Ok(interpolation(i).value.get()), set: Some(readonly) },
        GetSetRow { name: "expression", get: |_, i| Ok(interpolation(i).expression.get()), set: Some(readonly) },
        GetSetRow { name: "conversion", get: |_, i| Ok(interpolation(i).conversion.get()), set: Some(readonly) },
        GetSetRow { name: "format_spec", get: |_, i| Ok(interpolation(i).format_spec.get()), set: Some(readonly) },
    ],
    scan: Scan::Fields,
    ..StaticClass::new(ClassId::Interpolation, size_of::<InterpolationObj>())
};
