//! `str.format` and `str.format_map`.

use super::builder::{self, TextBuilder};
use super::format_spec::printable_code;
use super::layout;
use super::markup::{Field, FieldName, First, Pieces, Step};
use crate::object::call::Args;
use crate::object::{attributes, format as protocol, sequence};
use crate::prelude::*;
use crate::raise::{error, error_with, value_error};
use crate::text::units::Units;
use crate::types::{dict, tuple};

/// Where fields find their values.
struct Values<'a> {
    /// Absent under `format_map`.
    positional: Option<&'a [Word]>,
    /// A dict or any mapping; absent where no keyword was given.
    named: Word,
    numbering: Numbering,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbering {
    Undecided,
    /// The next number.
    Automatic(usize),
    Manual,
}

/// `self.format(*args, **kwargs)`. The raw vector: no tuple is made of the arguments.
pub fn format(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let Some((&string, positional)) = args.positional().split_first() else {
        return Err(crate::raise::type_error(cx, format_args!("unbound method str.format() needs an argument")));
    };
    let mut named = Word::ABSENT;
    for (name, value) in args.keywords() {
        if named.is_absent() {
            named = dict::empty(cx)?;
        }
        dict::set_item(cx, named, name, value)?;
    }
    if !layout::units(string).iter().any(|code| code == u32::from(b'{') || code == u32::from(b'}')) {
        return Ok(string);
    }
    let mut values = Values { positional: Some(positional), named, numbering: Numbering::Undecided };
    expand(cx, layout::units(string), &mut values, 2)?.finish(cx)
}

pub fn format_map(cx: &mut Ctx, string: Word, mapping: Word) -> Res<Word> {
    let mut values = Values { positional: None, named: mapping, numbering: Numbering::Undecided };
    expand(cx, layout::units(string), &mut values, 2)?.finish(cx)
}

/// `depth`: how many levels of fields inside specifications may follow.
fn expand(cx: &mut Ctx, text: Units<'_>, values: &mut Values<'_>, depth: u32) -> Res<TextBuilder> {
    if depth == 0 {
        return Err(value_error(cx, format_args!("Max string recursion exceeded")));
    }
    let mut out = TextBuilder::with_capacity(text.len());
    let mut pieces = Pieces::new(text);
    while let Some(piece) = pieces.next(cx)? {
        out.push_units(piece.literal);
        if let Some(field) = piece.field {
            let text = render(cx, &field, values, depth)?;
            out.push_word(text);
        }
    }
    Ok(out)
}

fn render(cx: &mut Ctx, field: &Field<'_>, values: &mut Values<'_>, depth: u32) -> Res<Word> {
    let value = resolve(cx, field.name, values)?;
    let conversion = match field.conversion.map(|c| (c, char::from_u32(c))) {
        None => 0,
        Some((code, Some('r' | 's' | 'a'))) => i64::from(code),
        Some((code, _)) => {
            let shown = printable_code(code);
            return Err(value_error(cx, format_args!("Unknown conversion specifier {shown}")));
        }
    };
    let value = match conversion {
        0 => value,
        _ => converted(cx, value, conversion)?,
    };
    let spec = if field.nested {
        expand(cx, field.spec, values, depth - 1)?.finish(cx)?
    } else {
        builder::from_units(cx, field.spec)?
    };
    protocol::format_value(cx, value, 0, spec)
}

fn converted(cx: &mut Ctx, value: Word, conversion: i64) -> Res<Word> {
    match conversion as u8 {
        b'r' => protocol::repr(cx, value),
        b's' => protocol::str_of(cx, value),
        _ => protocol::ascii(cx, value),
    }
}

fn resolve(cx: &mut Ctx, name: Units<'_>, values: &mut Values<'_>) -> Res<Word> {
    let (first, mut steps) = FieldName::split(cx, name)?;
    let mut value = first_value(cx, first, values)?;
    while let Some(step) = steps.next(cx)? {
        value = match step {
            Step::Attribute(name) => {
                let name = builder::from_units(cx, name)?;
                attributes::get(cx, value, name)?
            }
            Step::Index(index) => sequence::get_item(cx, value, Word::small(index as i64))?,
            Step::Key(key) => {
                let key = builder::from_units(cx, key)?;
                sequence::get_item(cx, value, key)?
            }
        };
    }
    Ok(value)
}

fn first_value(cx: &mut Ctx, first: First<'_>, values: &mut Values<'_>) -> Res<Word> {
    let index = match (first, values.numbering) {
        (First::Key(key), _) => return named_value(cx, key, values.named),
        (First::Auto, Numbering::Undecided) => {
            values.numbering = Numbering::Automatic(1);
            0
        }
        (First::Auto, Numbering::Automatic(next)) => {
            values.numbering = Numbering::Automatic(next + 1);
            next
        }
        (First::Index(index), Numbering::Undecided | Numbering::Manual) => {
            values.numbering = Numbering::Manual;
            index
        }
        (First::Auto, Numbering::Manual) => {
            return Err(value_error(
                cx,
                format_args!("cannot switch from manual field specification to automatic field numbering"),
            ));
        }
        (First::Index(_), Numbering::Automatic(_)) => {
            return Err(value_error(
                cx,
                format_args!("cannot switch from automatic field numbering to manual field specification"),
            ));
        }
    };
    let Some(positional) = values.positional else {
        return Err(value_error(cx, format_args!("Format string contains positional fields")));
    };
    match positional.get(index) {
        Some(&value) => Ok(value),
        None => Err(error(
            cx,
            ClassId::IndexError,
            format_args!("Replacement index {index} out of range for positional args tuple"),
        )),
    }
}

fn named_value(cx: &mut Ctx, key: Units<'_>, named: Word) -> Res<Word> {
    let key = builder::from_units(cx, key)?;
    if named.is_absent() {
        return Err(error_with(cx, ClassId::KeyError, &[key]));
    }
    sequence::get_item(cx, named, key)
}

/// `_string.formatter_field_name_split(text)` without laziness: (first, [(is_attribute, name or index), ...]).
pub fn field_name_split(cx: &mut Ctx, text: Word) -> Res<Word> {
    let (first, mut steps) = FieldName::split(cx, layout::units(text))?;
    let first = match first {
        First::Auto => layout::empty(),
        First::Index(index) => Word::small(index as i64),
        First::Key(key) => builder::from_units(cx, key)?,
    };
    let rest = crate::types::list::new(cx, &[])?;
    while let Some(step) = steps.next(cx)? {
        let (is_attribute, part) = match step {
            Step::Attribute(name) => (true, builder::from_units(cx, name)?),
            Step::Index(index) => (false, Word::small(index as i64)),
            Step::Key(key) => (false, builder::from_units(cx, key)?),
        };
        let pair = tuple::new(cx, &[boolean(is_attribute), part])?;
        crate::types::list::append(cx, rest, pair)?;
    }
    tuple::new(cx, &[first, rest])
}

/// The piece of a format string at `position`: (next position, literal, field name, specification, conversion), the last
/// three None where no field follows; None at the end. `_string.formatter_parser` is a loop around it.
pub fn markup_piece(cx: &mut Ctx, text: Word, position: Word) -> Res<Word> {
    let at = position.to_small().unwrap_or(0) as usize;
    let mut pieces = Pieces::resume(layout::units(text), at);
    let Some(piece) = pieces.next(cx)? else {
        return Ok(none());
    };
    let literal = builder::from_units(cx, piece.literal)?;
    let (name, spec, conversion) = match &piece.field {
        Some(field) => {
            let name = builder::from_units(cx, field.name)?;
            let spec = builder::from_units(cx, field.spec)?;
            let conversion = match field.conversion {
                Some(code) => builder::from_code(cx, code)?,
                None => none(),
            };
            (name, spec, conversion)
        }
        None => (none(), none(), none()),
    };
    tuple::new(cx, &[Word::small(pieces.position() as i64), literal, name, spec, conversion])
}
