//! The entries of a traceback as text.

use super::anchors;
use super::excerpt::{self, Excerpt};
use crate::prelude::*;
use crate::raise::site;
use crate::types::{frame, str, traceback};

/// How many entries are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Limit {
    All,
    /// The outermost ones.
    First(usize),
    /// The innermost ones.
    Last(usize),
}

/// How much an entry shows of the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// All lines of the failing expression, underlined.
    Carets,
    /// The first line.
    Lines,
}

/// What an entry of a traceback says.
pub struct Entry {
    pub file: String,
    pub line: i64,
    pub end_line: i64,
    /// Byte columns of start and end, where known.
    pub columns: Option<(usize, usize)>,
    pub name: String,
    /// Text of the file, unless it was left out of the program.
    pub source: Option<&'static str>,
}

/// How often in a row the same line is shown.
const REPEATS: usize = 3;

/// The entries of a traceback (0: none), outermost first.
pub fn entries(traceback: Word, limit: Limit) -> impl Iterator<Item = Entry> {
    let all = move || core::iter::successors(traceback.present(), |tb| traceback::next(*tb));
    let (skipped, taken) = match limit {
        Limit::All => (0, usize::MAX),
        Limit::First(n) => (0, n),
        Limit::Last(n) => (all().count().saturating_sub(n), usize::MAX),
    };
    all().skip(skipped).take(taken).map(Entry::of)
}

/// The lines of all entries; those that repeat are counted.
pub fn render(traceback: Word, limit: Limit, style: Style) -> String {
    let mut out = String::new();
    let mut previous: Option<Entry> = None;
    let mut count = 0;
    for entry in entries(traceback, limit) {
        if !previous.as_ref().is_some_and(|p| p.same_place(&entry)) {
            repeated(&mut out, count);
            count = 0;
        }
        count += 1;
        if count <= REPEATS {
            entry.render(&mut out, style);
        }
        previous = Some(entry);
    }
    repeated(&mut out, count);
    out
}

fn repeated(out: &mut String, count: usize) {
    if count > REPEATS {
        let more = count - REPEATS;
        let plural = if more > 1 { "s" } else { "" };
        out.push_str(&format!("  [Previous line repeated {more} more time{plural}]\n"));
    }
}

impl Entry {
    fn of(traceback: Word) -> Entry {
        let fields = traceback::view(traceback);
        // SAFETY: sites are static; null in an object made by Python code.
        let site = unsafe { fields.site.as_ref() };
        let (desc, line) = match site {
            // SAFETY: descriptions are static.
            Some(site) => (unsafe { &*site.code }, i64::from(site.line)),
            None => (frame::code_of(fields.frame.get()), fields.line),
        };
        // A place without extent only knows its line.
        let spanned = site.filter(|s| (s.end_line, s.end_column) > (s.line, s.column));
        let mut entry = Entry {
            file: site::file_name(desc).to_owned(),
            line,
            end_line: spanned.map_or(line, |site| i64::from(site.end_line)),
            columns: spanned.map(|site| (site.column as usize, site.end_column as usize)),
            name: str::to_string_lossy(site::name(desc)),
            source: site::source(desc),
        };
        if fields.is_lookup {
            entry.narrow_to_callee();
        }
        entry
    }

    /// Only the attribute of a method call was read.
    fn narrow_to_callee(&mut self) {
        let (Some((start, end)), lines) = (self.columns, self.source_lines()) else {
            return;
        };
        let last = lines.len().saturating_sub(1);
        let part = |(i, line): (usize, &String)| {
            let to = if i == last { end.min(line.len()) } else { line.len() };
            line.get(if i == 0 { start } else { 0 }..to).unwrap_or("").to_owned()
        };
        let segment = lines.iter().enumerate().map(part).collect::<Vec<_>>().join("\n");
        let Some(at) = anchors::callee_end(&segment) else {
            return;
        };
        let before = &segment[..at];
        let column = before.rfind('\n').map_or(start + at, |newline| at - newline - 1);
        self.end_line = self.line + before.matches('\n').count() as i64;
        self.columns = Some((start, column));
    }

    fn same_place(&self, other: &Entry) -> bool {
        self.line == other.line && self.name == other.name && self.file == other.file
    }

    fn render(&self, out: &mut String, style: Style) {
        out.push_str(&format!("  File \"{}\", line {}, in {}\n", self.file, self.line, self.name));
        let lines = self.source_lines();
        if !lines.is_empty() {
            let columns = self.columns.filter(|_| style == Style::Carets);
            out.push_str(&excerpt::render(&Excerpt { lines, columns }));
        }
    }

    /// The lines that the entry spans, without trailing blanks; a line that the file does not have is empty.
    pub fn source_lines(&self) -> Vec<String> {
        let Some(source) = self.source else {
            return Vec::new();
        };
        let first = usize::try_from(self.line - 1).unwrap_or(0);
        let count = usize::try_from(self.end_line - self.line + 1).unwrap_or(1);
        let mut lines: Vec<String> = source.lines().skip(first).take(count).map(|line| line.trim_end().to_owned()).collect();
        lines.resize(count, String::new());
        lines
    }
}
