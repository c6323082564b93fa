//! One source file: its name as given, its decoded text, and where its lines start.
//!
//! The text is kept as written: `\r\n` and lone `\r` end lines but are not rewritten, so that offsets are those of the
//! file. Only a byte order mark is gone (see `decode_source`).

use super::Span;

/// A place as CPython counts it: the line from 1, the column in UTF-8 bytes from 0 (`lineno`, `col_offset`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    pub line: u32,
    pub col: u32,
}

pub struct SourceFile {
    name: String,
    text: String,
    line_starts: Vec<u32>,
}

impl SourceFile {
    /// `name` is printed in diagnostics and tracebacks exactly as given.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> SourceFile {
        let text = text.into();
        assert!(u32::try_from(text.len()).is_ok(), "a source file has at most 4 GiB");
        SourceFile { name: name.into(), line_starts: line_starts(&text), text }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The end of the last line. A line end that closes the file starts no other line.
    pub fn end(&self) -> u32 {
        let text = &self.text;
        let rest = text.strip_suffix("\r\n").or(text.strip_suffix(['\r', '\n'])).unwrap_or(text);
        rest.len() as u32
    }

    pub fn slice(&self, span: Span) -> &str {
        &self.text[span.range()]
    }

    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// The line that holds `offset`, counted from 1.
    pub fn line(&self, offset: u32) -> u32 {
        self.line_starts.partition_point(|start| *start <= offset) as u32
    }

    pub fn location(&self, offset: u32) -> Location {
        let line = self.line(offset);
        Location { line, col: offset - self.line_start(line) }
    }

    /// The column in code points from 0, as an editor or `SyntaxError.offset - 1` counts it.
    pub fn char_col(&self, offset: u32) -> u32 {
        let start = self.line_start(self.line(offset));
        self.text[start as usize..offset as usize].chars().count() as u32
    }

    pub fn line_start(&self, line: u32) -> u32 {
        self.line_starts[line as usize - 1]
    }

    /// The text of a line without its line end.
    pub fn line_text(&self, line: u32) -> &str {
        let start = self.line_start(line) as usize;
        let end = self.line_starts.get(line as usize).map_or(self.text.len(), |e| *e as usize);
        self.text[start..end].trim_end_matches(['\r', '\n'])
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let bytes = text.as_bytes();
    let ends_line = |(i, byte): &(usize, u8)| *byte == b'\n' || (*byte == b'\r' && bytes.get(i + 1) != Some(&b'\n'));
    let starts = bytes.iter().copied().enumerate().filter(ends_line).map(|(i, _)| i as u32 + 1);
    std::iter::once(0).chain(starts).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_counts_once() {
        let file = SourceFile::new("x.py", "a\nb\r\nc\rd");
        let lines: Vec<&str> = (1..=file.line_count()).map(|l| file.line_text(l)).collect();
        assert_eq!(lines, ["a", "b", "c", "d"]);
        assert_eq!(file.location(5), Location { line: 3, col: 0 });
    }

    #[test]
    fn columns_are_bytes_or_code_points() {
        let file = SourceFile::new("x.py", "é = 'ü'; z");
        let z = file.text().find('z').unwrap() as u32;
        assert_eq!((file.location(z).col, file.char_col(z)), (11, 9));
    }
}
