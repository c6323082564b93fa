//! Rendering with ariadne.

use super::{Diagnostic, Severity};
use ariadne::{Color, Config, Label, Report, ReportKind, Source};

/// The text of a diagnostic as the terminal shows it.
pub fn render(diagnostic: &Diagnostic, color: bool) -> String {
    let (kind, paint) = match diagnostic.code.severity {
        Severity::Error => (ReportKind::Error, Color::Red),
        Severity::Warning => (ReportKind::Warning, Color::Yellow),
    };
    let Some((source, span)) = &diagnostic.place else {
        return plain(diagnostic);
    };
    let name = source.name();
    // The renderer underlines at least one character; a point is widened to one.
    let end = (span.hi as usize).max(span.lo as usize + 1).min(source.text().len().max(1));
    let range = (span.lo as usize).min(end)..end;
    let config = Config::default().with_color(color).with_index_type(ariadne::IndexType::Byte);
    let mut report = Report::build(kind, (name, range.clone()))
        .with_config(config)
        .with_code(diagnostic.code.id)
        .with_message(&diagnostic.title)
        .with_label(Label::new((name, range)).with_color(paint));
    if let Some(note) = &diagnostic.note {
        report = report.with_note(note);
    }
    if let Some(help) = &diagnostic.help {
        report = report.with_help(help);
    }
    let mut out = Vec::new();
    match report.finish().write((name, Source::from(source.text())), &mut out) {
        Ok(()) => String::from_utf8_lossy(&out).into_owned(),
        Err(_) => plain(diagnostic),
    }
}

fn plain(diagnostic: &Diagnostic) -> String {
    let kind = match diagnostic.code.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut text = format!("{kind}[{}]: {}\n", diagnostic.code.id, diagnostic.title);
    if let Some(note) = &diagnostic.note {
        text += &format!(" note: {note}\n");
    }
    if let Some(help) = &diagnostic.help {
        text += &format!(" help: {help}\n");
    }
    text
}
