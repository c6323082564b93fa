//! Constants as Python's `repr` shows them.

use std::fmt::Write;

use super::{Constant, PyString, is_printable};

pub fn constant(value: &Constant) -> String {
    match value {
        Constant::None => "None".to_string(),
        Constant::True => "True".to_string(),
        Constant::False => "False".to_string(),
        Constant::Ellipsis => "Ellipsis".to_string(),
        Constant::Int(int) => int.to_string(),
        Constant::Float(x) => float(*x),
        Constant::Complex(imag) => float(*imag).trim_end_matches(".0").to_string() + "j",
        Constant::Str(text) => string(text),
        Constant::Bytes(bytes) => byte_string(bytes),
    }
}

/// The shortest digits that read back as `x`; an exponent from 1e16 and below 1e-4.
pub fn float(x: f64) -> String {
    if !x.is_finite() {
        return if x.is_nan() { "nan".to_string() } else { format!("{x}") };
    }
    let scientific = format!("{x:e}");
    let (digits, exponent) = scientific.split_once('e').expect("LowerExp writes an exponent");
    let exponent: i32 = exponent.parse().expect("LowerExp writes a number");
    if (-4..16).contains(&exponent) {
        return format!("{x:?}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.abs())
}

pub fn string(text: &PyString) -> String {
    let bytes = text.as_bytes();
    let quote = quote(bytes);
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push(char::from(quote));
    for point in text.code_points() {
        match point {
            0x5C => out.push_str("\\\\"),
            0x0A => out.push_str("\\n"),
            0x0D => out.push_str("\\r"),
            0x09 => out.push_str("\\t"),
            _ if point == u32::from(quote) => {
                out.push('\\');
                out.push(char::from(quote));
            }
            _ => match char::from_u32(point) {
                Some(c) if is_printable(c) => out.push(c),
                _ => escape(point, &mut out),
            },
        }
    }
    out.push(char::from(quote));
    out
}

/// `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, the shortest that holds `point`.
fn escape(point: u32, out: &mut String) {
    let written = match point {
        0..0x100 => write!(out, "\\x{point:02x}"),
        0x100..0x1_0000 => write!(out, "\\u{point:04x}"),
        _ => write!(out, "\\U{point:08x}"),
    };
    written.expect("a String takes all text");
}

pub fn byte_string(bytes: &[u8]) -> String {
    let quote = quote(bytes);
    let mut out = String::with_capacity(bytes.len() + 3);
    out.push('b');
    out.push(char::from(quote));
    for byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            b' '..=b'~' => {
                if *byte == quote {
                    out.push('\\');
                }
                out.push(char::from(*byte));
            }
            _ => escape(u32::from(*byte), &mut out),
        }
    }
    out.push(char::from(quote));
    out
}

/// Double quotes only for text with single ones and no double ones.
fn quote(bytes: &[u8]) -> u8 {
    if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_read_as_in_python() {
        let cases = [
            (0.0, "0.0"),
            (1e15, "1000000000000000.0"),
            (1e16, "1e+16"),
            (1.5e300, "1.5e+300"),
            (1e-4, "0.0001"),
            (1e-5, "1e-05"),
            (5e-324, "5e-324"),
            (f64::INFINITY, "inf"),
        ];
        for (x, text) in cases {
            assert_eq!(float(x), text);
        }
        assert_eq!(constant(&Constant::Complex(2.0)), "2j");
        assert_eq!(constant(&Constant::Complex(1e16)), "1e+16j");
    }

    #[test]
    fn strings_read_as_in_python() {
        assert_eq!(string(&"it's".into()), "\"it's\"");
        assert_eq!(string(&"'\"".into()), "'\\'\"'");
        assert_eq!(string(&"\u{0}\u{7f}é\u{200b}\u{10ffff}\n".into()), "'\\x00\\x7fé\\u200b\\U0010ffff\\n'");
        assert_eq!(string(&[0xD83D].into_iter().collect()), "'\\ud83d'");
        assert_eq!(byte_string(b"a'\x80\""), "b'a\\'\\x80\"'");
    }
}
