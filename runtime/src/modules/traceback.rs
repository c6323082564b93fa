//! `_traceback`: what `traceback.py` and `linecache.py` share with the printing of uncaught exceptions.

use crate::object::{import, iterate};
use crate::prelude::*;
use crate::raise::traceback;
use crate::types::{int, str, tuple};

pub static MODULE: NativeModule = NativeModule {
    name: "_traceback",
    functions: &[
        native!("place(tb, /)", place, 1),
        native!("excerpt(lines, start, end, /)", excerpt, 3),
        native!("hints(exc, tb, /)", hints, 2),
        native!("syntax_lines(exc, name, /)", syntax_lines, 2),
        native!("source(filename, /)", source, 1),
    ],
    init: None,
};

/// The last line and the columns (in bytes) of a traceback's first entry; None where they are not known.
fn place(cx: &mut Ctx, tb: Word) -> Res<Word> {
    let entry = traceback::entries(tb, traceback::Limit::First(1)).next().expect("a traceback has an entry");
    match entry.columns {
        Some((start, end)) => {
            let columns = [entry.end_line, start as i64, end as i64].map(Word::small);
            tuple::new(cx, &columns)
        }
        None => tuple::new(cx, &[none(), none(), none()]),
    }
}

/// The lines of an expression as tracebacks show them, underlined between two byte columns unless those are None.
fn excerpt(cx: &mut Ctx, lines: Word, start: Word, end: Word) -> Res<Word> {
    let mut texts = Vec::new();
    iterate::for_each(cx, lines, &mut |_, line| {
        texts.push(str::to_string_lossy(line).trim_end().to_owned());
        Ok(true)
    })?;
    if texts.is_empty() {
        return str::new(cx, "");
    }
    let column = |word: Word| int::to_i64(word).and_then(|n| usize::try_from(n).ok());
    let columns = if start == none() || end == none() { None } else { column(start).zip(column(end)) };
    let text = traceback::excerpt_text(texts, columns);
    str::new(cx, &text)
}

/// What is added to the message: names that may have been meant.
fn hints(cx: &mut Ctx, exc: Word, tb: Word) -> Res<Word> {
    let tb = if tb == none() { Word::ABSENT } else { tb };
    let text = traceback::hints(cx, exc, tb);
    str::new(cx, &text)
}

/// The lines of a SyntaxError whose class shows as `name`.
fn syntax_lines(cx: &mut Ctx, exc: Word, name: Word) -> Res<Word> {
    traceback::syntax_lines(cx, exc, name)
}

/// The text of a file that was compiled in, or None.
fn source(cx: &mut Ctx, filename: Word) -> Res<Word> {
    let name = str::to_string_lossy(filename);
    match import::source_of(&name) {
        Some(text) => str::new(cx, text),
        None => Ok(none()),
    }
}
