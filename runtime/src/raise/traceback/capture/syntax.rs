//! How a SyntaxError shows: with the line that is wrong.

use super::str_or_failure;
use crate::prelude::*;
use crate::types::exceptions::syntax_error::SyntaxErrorObj;
use crate::types::exceptions::view;
use crate::types::int;
use crate::types::str::{self, TextBuilder};

/// The place, the line with carets, and the message.
pub fn lines(cx: &mut Ctx, exc: Word, class: &TextBuilder, out: &mut TextBuilder) {
    let fields = view::<SyntaxErrorObj>(exc);
    let present = |word: Word| word.present().filter(|w| *w != none());
    let (file, line) = (present(fields.filename.get()), present(fields.lineno.get()));
    let file = file.filter(|file| !is_instance_of(*file, ClassId::Str) || !str::to_string_lossy(*file).is_empty());
    if let Some(line) = line {
        out.push_str("  File \"");
        match file {
            Some(file) => out.push_units(str_or_failure(cx, file, "exception").units()),
            None => out.push_str("<string>"),
        }
        out.push_str("\", line ");
        out.push_units(str_or_failure(cx, line, "exception").units());
        out.push_str("\n");
    }
    if let Some(text) = present(fields.text.get()).filter(|t| is_instance_of(*t, ClassId::Str)) {
        let same_line = match (line, present(fields.end_lineno.get())) {
            (Some(start), Some(end)) => {
                let (start, end) = (str_or_failure(cx, start, "exception"), str_or_failure(cx, end, "exception"));
                start.units() == end.units()
            }
            (start, end) => start.is_none() && end.is_none(),
        };
        let number = |word: Word| present(word).filter(|w| is_instance_of(*w, ClassId::Int)).and_then(int::to_i64);
        let end = if same_line { End::At(number(fields.end_offset.get()).unwrap_or(0)) } else { End::OfLine };
        let text = str::to_string_lossy(text);
        match (present(fields.offset.get()), number(fields.offset.get())) {
            (None, _) => out.push_str(&format!("    {}\n", strip(&text).1)),
            (Some(_), None) => {}
            (Some(_), Some(offset)) => out.push_str(&underlined(&text, offset, end)),
        }
    }
    out.push_units(class.units());
    out.push_str(": ");
    match present(fields.msg.get()).filter(|msg| !(is_instance_of(*msg, ClassId::Str) && str::len(*msg) == 0)) {
        Some(msg) => out.push_units(str_or_failure(cx, msg, "exception").units()),
        None => out.push_str("<no detail available>"),
    }
    if let (Some(file), None) = (file, line) {
        out.push_str(" (");
        out.push_units(str_or_failure(cx, file, "exception").units());
        out.push_str(")");
    }
    out.push_str("\n");
}

/// Where the carets end: at a column from 1 (0: not known), or with the line.
enum End {
    At(i64),
    OfLine,
}

/// The text without the line end, and that without blanks in front.
fn strip(text: &str) -> (&str, &str) {
    let line = text.trim_end_matches('\n');
    (line, line.trim_start_matches([' ', '\n', '\x0c']))
}

fn underlined(text: &str, offset: i64, end: End) -> String {
    let (line, code) = strip(text);
    let count = |s: &str| s.chars().count() as i64;
    let (whole, behind) = (count(text), count(line) + 1);
    let mut start = offset;
    let mut end = match end {
        End::At(0) => offset,
        End::At(end) => end,
        End::OfLine => behind,
    };
    if whole > 0 && start > whole {
        start = behind;
    }
    if whole > 0 && end > whole {
        end = behind;
    }
    if start >= end || end < 0 {
        end = start + 1;
    }
    let blanks = count(line) - count(code);
    let column = start - 1 - blanks;
    let Ok(column) = usize::try_from(column) else {
        return format!("    {code}\n");
    };
    // Tabs in front stay tabs, so that the carets stand below their place.
    let space: String = code.chars().take(column).map(|c| if c.is_whitespace() { c } else { ' ' }).collect();
    let carets = "^".repeat(usize::try_from(end - start).unwrap_or(1));
    format!("    {code}\n    {space}{carets}\n")
}
