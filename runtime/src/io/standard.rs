//! `sys.stdin`, `sys.stdout` and `sys.stderr` as the program starts with them.

use super::newline::Newline;
use super::object::set_attribute;
use super::{base, buffered, file, text};
use crate::prelude::*;
use crate::sys::fd;
use crate::types::str;

/// The stream over descriptor 0, 1 or 2; None where that is closed.
pub fn new(cx: &mut Ctx, descriptor: i32) -> Res<Word> {
    if !fd::is_open(descriptor) {
        return Ok(none());
    }
    let reads = descriptor == 0;
    let unbuffered = !reads && environment("PYTHONUNBUFFERED").is_some();
    let name = str::new(cx, ["<stdin>", "<stdout>", "<stderr>"][descriptor as usize])?;
    let mode = file::Mode { readable: reads, writable: !reads, ..file::Mode::default() };
    let raw = file::from_descriptor(cx, descriptor, mode, name, false)?;
    let id = if reads { ClassId::BufferedReader } else { ClassId::BufferedWriter };
    let below = if unbuffered { raw } else { buffered::over(cx, id, raw, base::DEFAULT_BUFFER_SIZE, true)? };
    let (encoding, errors) = encoding_and_errors(descriptor);
    let settings = text::Settings {
        encoding: str::new(cx, &encoding)?,
        errors: str::new(cx, &errors)?,
        newline: Newline::Lf,
        line_buffering: descriptor == 2 || !reads && !unbuffered && fd::is_terminal(descriptor),
        write_through: unbuffered,
        standard: true,
    };
    let stream = text::over(cx, below, &settings)?;
    let mode = str::latin1_char(if reads { b'r' } else { b'w' });
    set_attribute(cx, stream, "mode", mode)?;
    Ok(stream)
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// From PYTHONIOENCODING (`encoding:errors`), else UTF-8 and what fits the locale.
fn encoding_and_errors(descriptor: i32) -> (String, String) {
    let given = environment("PYTHONIOENCODING").unwrap_or_default();
    let (encoding, errors) = given.split_once(':').unwrap_or((&given, ""));
    let errors = match (descriptor, errors, encoding) {
        (2, ..) => "backslashreplace",
        (_, "", "") => locale_errors(),
        (_, "", _) => "strict",
        (_, errors, _) => errors,
    };
    (if encoding.is_empty() { "utf-8" } else { encoding }.to_string(), errors.to_string())
}

/// In the C locales, and where none is set, bytes that are not UTF-8 pass through.
fn locale_errors() -> &'static str {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| environment(name));
    match locale.as_deref() {
        None | Some("C" | "POSIX" | "C.UTF-8" | "C.utf8" | "UTF-8") => "surrogateescape",
        Some(_) => "strict",
    }
}
