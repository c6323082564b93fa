//! Formats of `struct`: their text read into a list of items.

use crate::prelude::*;
use crate::raise::{codec_error, error, type_error, type_name};
use crate::types::{bytes, str};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// `count` items of one kind in a row; for `s` and `p` one value of `count` bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub kind: u8,
    pub size: usize,
    pub count: usize,
    pub offset: usize,
}

#[derive(Debug)]
pub struct Layout {
    pub items: Vec<Item>,
    pub size: usize,
    /// How many values are packed.
    pub values: usize,
    pub big_endian: bool,
}

thread_local! {
    static READ: RefCell<HashMap<Vec<u8>, Rc<Layout>>> = RefCell::new(HashMap::new());
}

/// So many layouts are remembered.
const MOST: usize = 100;

/// The layout of a format, which is ASCII.
pub fn of_text(cx: &mut Ctx, text: &[u8]) -> Res<Rc<Layout>> {
    if let Some(known) = READ.with_borrow(|read| read.get(text).cloned()) {
        return Ok(known);
    }
    match read(text) {
        Ok(layout) => {
            let layout = Rc::new(layout);
            READ.with_borrow_mut(|read| {
                if read.len() >= MOST {
                    read.clear();
                }
                read.insert(text.to_vec(), layout.clone());
            });
            Ok(layout)
        }
        Err(message) => Err(struct_error(cx, message)),
    }
}

/// The ASCII text of a format argument.
pub fn text_of<'a>(cx: &mut Ctx, format: Word) -> Res<&'a [u8]> {
    if bytes::is_bytes(format) {
        return Ok(bytes::data(format));
    }
    if !is_instance_of(format, ClassId::Str) {
        let class = type_name(format);
        return Err(type_error(cx, format_args!("Struct() argument 1 must be a str or bytes object, not {class}")));
    }
    if str::is_ascii(format) {
        return Ok(str::unit_bytes(format));
    }
    let text = str::to_string_lossy(format);
    let start = text.chars().position(|c| !c.is_ascii()).unwrap_or(0);
    let count = text.chars().skip(start).take_while(|c| !c.is_ascii()).count();
    Err(codec_error(cx, ClassId::UnicodeEncodeError, "ascii", format, (start, start + count), "ordinal not in range(128)"))
}

pub fn of(cx: &mut Ctx, format: Word) -> Res<Rc<Layout>> {
    let text = text_of(cx, format)?;
    of_text(cx, text)
}

#[cold]
pub fn struct_error(cx: &mut Ctx, message: &str) -> Raised {
    error(cx, ClassId::StructError, format_args!("{message}"))
}

fn read(text: &[u8]) -> Result<Layout, &'static str> {
    let (order, rest) = match text.first() {
        Some(order @ (b'<' | b'>' | b'!' | b'=' | b'@')) => (*order, &text[1..]),
        _ => (b'@', text),
    };
    let native = order == b'@';
    let mut layout = Layout { items: Vec::new(), size: 0, values: 0, big_endian: matches!(order, b'>' | b'!') };
    let mut rest = rest.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte.is_ascii_whitespace() || byte == 0x0b {
            continue;
        }
        let (mut kind, mut count) = (byte, 1usize);
        if byte.is_ascii_digit() {
            count = usize::from(byte - b'0');
            loop {
                match rest.next() {
                    Some(digit @ b'0'..=b'9') => {
                        count = count.checked_mul(10).and_then(|c| c.checked_add(usize::from(digit - b'0'))).ok_or(TOO_LONG)?;
                    }
                    Some(other) => {
                        kind = other;
                        break;
                    }
                    None => return Err("repeat count given without format specifier"),
                }
            }
        }
        if kind == 0 {
            return Err("embedded null character");
        }
        let (size, alignment) = if native { native_size(kind) } else { standard_size(kind) }.ok_or("bad char in struct format")?;
        let offset = layout.size.checked_next_multiple_of(alignment).ok_or(TOO_LONG)?;
        layout.size = count.checked_mul(size).and_then(|n| n.checked_add(offset)).filter(|n| *n <= isize::MAX as usize).ok_or(TOO_LONG)?;
        match kind {
            b'x' => continue,
            b's' | b'p' => layout.values += 1,
            _ if count == 0 => continue,
            _ => layout.values += count,
        }
        layout.items.push(Item { kind, size, count, offset });
    }
    Ok(layout)
}

const TOO_LONG: &str = "total struct size too long";

/// Size and alignment in the C compiler's layout.
fn native_size(kind: u8) -> Option<(usize, usize)> {
    Some(match kind {
        b'l' | b'L' | b'n' | b'N' | b'P' => (8, 8),
        b'F' => (8, 4),
        b'D' => (16, 8),
        other => standard_size(other).map(|(size, _)| (size, size))?,
    })
}

/// Size where nothing is aligned.
fn standard_size(kind: u8) -> Option<(usize, usize)> {
    let size = match kind {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'l' | b'L' | b'f' => 4,
        b'q' | b'Q' | b'd' | b'F' => 8,
        b'D' => 16,
        _ => return None,
    };
    Some((size, 1))
}
