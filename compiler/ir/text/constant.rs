//! Constants: `None`, `7`, `float 1.5`, `"text"`, `bytes "..."`, `(1, 2)`.

use super::{Cursor, ReadError, quote};
use crate::ir::{ConstId, ConstValue, Program};

pub fn print_constant(program: &Program, id: ConstId, out: &mut String) {
    match program.consts.get(id) {
        ConstValue::Absent => out.push_str("absent"),
        ConstValue::None => out.push_str("None"),
        ConstValue::True => out.push_str("True"),
        ConstValue::False => out.push_str("False"),
        ConstValue::Ellipsis => out.push_str("Ellipsis"),
        ConstValue::NotImplemented => out.push_str("NotImplemented"),
        ConstValue::Int(value) => out.push_str(&value.to_string()),
        ConstValue::BigInt(digits) => {
            out.push_str("big ");
            out.push_str(digits);
        }
        ConstValue::Float(bits) => {
            out.push_str("float ");
            out.push_str(&float(*bits));
        }
        ConstValue::Complex(re, im) => {
            out.push_str(&format!("complex {} {}", float(*re), float(*im)));
        }
        ConstValue::Str(text) => out.push_str(&quote(text.code_points())),
        ConstValue::Bytes(bytes) => {
            out.push_str("bytes ");
            out.push_str(&quote(bytes.iter().map(|b| u32::from(*b))));
        }
        ConstValue::Image(node) => out.push_str(&format!("image {node}")),
        ConstValue::Tuple(items) => {
            out.push('(');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i > 0 { ", " } else { "" });
                print_constant(program, *item, out);
            }
            out.push(')');
        }
    }
}

/// The shortest decimal of the double, or its bits where that would lose some.
fn float(bits: u64) -> String {
    let value = f64::from_bits(bits);
    if value.is_nan() { format!("0x{bits:x}") } else { format!("{value:?}") }
}

pub fn read_constant(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<ConstId, ReadError> {
    let value = if cursor.peek("\"") {
        ConstValue::Str(cursor.quoted()?.into_iter().collect())
    } else if cursor.eat("(") {
        tuple(cursor, program)?
    } else {
        named(cursor)?
    };
    Ok(program.constant(value))
}

fn tuple(cursor: &mut Cursor<'_>, program: &mut Program) -> Result<ConstValue, ReadError> {
    let mut items = Vec::new();
    while !cursor.eat(")") {
        items.push(read_constant(cursor, program)?);
        cursor.eat(",");
    }
    Ok(ConstValue::Tuple(items.into()))
}

fn named(cursor: &mut Cursor<'_>) -> Result<ConstValue, ReadError> {
    let word = cursor.take("a constant", |c| c.is_ascii_alphanumeric() || c == '-')?;
    Ok(match word {
        "absent" => ConstValue::Absent,
        "None" => ConstValue::None,
        "True" => ConstValue::True,
        "False" => ConstValue::False,
        "Ellipsis" => ConstValue::Ellipsis,
        "NotImplemented" => ConstValue::NotImplemented,
        "big" => ConstValue::BigInt(cursor.take("digits", |c| c.is_ascii_digit() || c == '-')?.into()),
        "image" => {
            let digits = cursor.take("a number", |c| c.is_ascii_digit())?;
            ConstValue::Image(digits.parse().map_err(|_| cursor.error(format!("`{digits}` is no object")))?)
        }
        "float" => ConstValue::Float(read_float(cursor)?),
        "complex" => ConstValue::Complex(read_float(cursor)?, read_float(cursor)?),
        "bytes" => {
            let points = cursor.quoted()?;
            let bytes: Option<Vec<u8>> = points.into_iter().map(|p| u8::try_from(p).ok()).collect();
            ConstValue::Bytes(bytes.ok_or_else(|| cursor.error("bytes are below 256"))?.into())
        }
        digits => ConstValue::Int(digits.parse().map_err(|_| cursor.error(format!("`{digits}` is no constant")))?),
    })
}

fn read_float(cursor: &mut Cursor<'_>) -> Result<u64, ReadError> {
    if cursor.eat("0x") {
        let digits = cursor.take("bits", |c| c.is_ascii_hexdigit())?;
        return u64::from_str_radix(digits, 16).map_err(|_| cursor.error("bits of a double are missing"));
    }
    Ok(cursor.number::<f64>()?.to_bits())
}
