//! Making patterns, and what happens to bad ones.

use super::pattern;
use crate::modules::warnings;
use crate::object::call;
use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise;
use crate::text::regex::parse::{self, Parsed};
use crate::text::regex::{self, Fault};
use crate::text::units::Units;
use crate::types::{buffer, dict, int, str};

/// `re.PatternError`, which is Python code.
static ERROR_CLASS: RootCell = RootCell::new();

pub fn set_error_class(_cx: &mut Ctx, class: Word) -> Word {
    ERROR_CLASS.set(class);
    none()
}

/// `_sre.compile(pattern, flags)`.
pub fn compile(cx: &mut Ctx, source: Word, flags: Word) -> Res<Word> {
    let flags = int::to_i64(flags).and_then(|f| u32::try_from(f).ok()).unwrap_or(0);
    let is_text = str::is_str(source);
    let text = if is_text {
        str::units(source)
    } else {
        match buffer::contents(cx, source)? {
            Some(data) => Units::One(data),
            None => return Err(raise::type_error(cx, format_args!("first argument must be string or compiled pattern"))),
        }
    };
    let made = parse::parse(text, is_text, flags, crate::text::names::lookup)
        .and_then(|parsed| regex::compile::compile(&parsed).map(|code| (parsed, code)));
    let (parsed, code) = match made {
        Ok(made) => made,
        Err(fault) => return Err(raise_fault(cx, fault, source)),
    };
    for doubt in &parsed.doubts {
        warnings::warn(cx, ClassId::FutureWarning, format_args!("{}", doubt.message), 3)?;
    }
    let (names, order) = groups(cx, &parsed)?;
    pattern::new(cx, source, is_text, &code, names, order, parsed.flags, parsed.widths.len() - 1)
}

/// The dict from names to numbers, and the tuple of the name or None of each group.
fn groups(cx: &mut Ctx, parsed: &Parsed) -> Res<(Word, Word)> {
    let names = dict::empty(cx)?;
    let mut order = crate::heap::word_buf::WordBuf::new(cx);
    for _ in &parsed.widths {
        order.push(cx, none())?;
    }
    for (name, number) in &parsed.names {
        let name = str::from_codes(cx, name)?;
        let name = crate::object::intern::intern_word(name);
        dict::set_item(cx, names, name, Word::small(i64::from(*number)))?;
        order.set(*number as usize, name);
    }
    Ok((names, order.to_tuple(cx)?))
}

/// Raises what a fault in `source` means.
pub fn raise_fault(cx: &mut Ctx, fault: Fault, source: Word) -> Raised {
    match fault {
        Fault::Value(message) => raise::value_error(cx, format_args!("{message}")),
        Fault::Overflow(message) => raise::error(cx, ClassId::OverflowError, format_args!("{message}")),
        Fault::Index(message) => raise::error(cx, ClassId::IndexError, format_args!("{message}")),
        Fault::Pattern { message, at } => match pattern_error(cx, &message, at, source) {
            Ok(error) => raise::raise_instance(cx, error),
            Err(raised) => raised,
        },
    }
}

fn pattern_error(cx: &mut Ctx, message: &str, at: Option<usize>, source: Word) -> Res<Word> {
    let message = str::new(cx, message)?;
    match at {
        Some(at) => call::call(cx, ERROR_CLASS.get(), &[message, source, Word::small(at as i64)]),
        None => call::call(cx, ERROR_CLASS.get(), &[message]),
    }
}

