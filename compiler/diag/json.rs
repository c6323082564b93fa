//! Diagnostics for machines: one JSON object per line.
//!
//! `code`, `severity` (`error`, `warning`, `internal`), `message`, and where there is a place `file`, `line`, `column` and
//! `end` (`{"line", "column"}`, behind the last character). Lines and columns count from 1, columns in code points.
//! `notes` is a list of `{"kind": "note" or "help", "message"}`.

use super::{Diagnostic, Severity};
use std::fmt::Write;

/// The line, with its end.
pub fn json(diagnostic: &Diagnostic) -> String {
    let severity = match diagnostic.code.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut out = format!("{{\"code\":{},\"severity\":\"{severity}\",\"message\":{}", text(diagnostic.code.id), text(&diagnostic.title));
    if let Some((source, span)) = &diagnostic.place {
        let end = span.hi.min(source.text().len() as u32);
        let place = |at: u32| format!("\"line\":{},\"column\":{}", source.line(at), source.char_col(at) + 1);
        out += &format!(",\"file\":{},{},\"end\":{{{}}}", text(source.name()), place(span.lo.min(end)), place(end));
    }
    let notes = [("note", &diagnostic.note), ("help", &diagnostic.help)];
    let notes: Vec<String> = notes
        .iter()
        .filter_map(|(kind, message)| Some(format!("{{\"kind\":\"{kind}\",\"message\":{}}}", text(message.as_ref()?))))
        .collect();
    out + &format!(",\"notes\":[{}]}}\n", notes.join(","))
}

/// An internal error in the same form.
pub fn internal(message: &str) -> String {
    format!("{{\"code\":\"internal\",\"severity\":\"internal\",\"message\":{},\"notes\":[]}}\n", text(message))
}

fn text(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => write!(out, "\\u{:04x}", u32::from(c)).expect("a string takes all"),
            c => out.push(c),
        }
    }
    out + "\""
}
