//! The source lines under `File "x.py", line 3, in f`, with the failing part underlined.

use super::anchors::{self, Anchors, Place};
use super::lexer;
use unicode_width::UnicodeWidthChar;

/// The source of one traceback entry: the lines that the failing expression spans, without trailing blanks.
pub struct Excerpt {
    pub lines: Vec<String>,
    /// Byte columns of the start in the first line and of the end in the last one, where known.
    pub columns: Option<(usize, usize)>,
}

/// The text under the entry; empty where there is no source. Every line ends with a line end.
pub fn render(excerpt: &Excerpt) -> String {
    let dedented = dedent(&excerpt.lines);
    if dedented.iter().all(|line| line.trim().is_empty()) {
        return String::new();
    }
    match excerpt.columns {
        None => format!("    {}\n", excerpt.lines[0].trim()),
        Some(columns) => {
            let shown = underlined(&excerpt.lines, dedented, columns);
            dedent(&shown).iter().map(|line| format!("    {line}\n")).collect()
        }
    }
}

/// Removes the blanks that all lines with text start with. Lines of blanks only become empty.
fn dedent(lines: &[String]) -> Vec<String> {
    let with_text = || lines.iter().filter(|line| !line.trim().is_empty());
    let (Some(least), Some(greatest)) = (with_text().min(), with_text().max()) else {
        return lines.iter().map(|_| String::new()).collect();
    };
    let shared = least.bytes().zip(greatest.bytes()).take_while(|(a, b)| a == b && (*a == b' ' || *a == b'\t')).count();
    lines.iter().map(|line| if line.trim().is_empty() { String::new() } else { line[shared..].to_owned() }).collect()
}

/// What is known of the lines on display while choosing and underlining them. Columns are in characters of the
/// dedented lines, those named `shown` in terminal cells.
struct Underline {
    lines: Vec<String>,
    carets: bool,
    shown_start: usize,
    shown_end: usize,
    /// In terminal cells.
    anchors: Option<Anchors>,
}

fn underlined(original: &[String], lines: Vec<String>, (start, end): (usize, usize)) -> Vec<String> {
    let last = lines.len() - 1;
    let removed = original[0].chars().count() - lines[0].chars().count();
    let start = char_column(&original[0], start).saturating_sub(removed);
    let end = char_column(&original[last], end).saturating_sub(removed);
    let segment = segment(&lines, start, end);
    let anchors = anchors::find(&segment);
    let underline = Underline {
        carets: wants_carets(&lines, start, end, &segment, anchors.is_some()),
        shown_start: cells(&lines[0], start),
        shown_end: cells(&lines[last], end),
        anchors: anchors.map(|a| Anchors { start: on_screen(&lines, a.start, start), end: on_screen(&lines, a.end, start) }),
        lines,
    };
    underline.output()
}

/// A column in bytes as a column in characters. A column inside a character counts that character.
fn char_column(line: &str, byte: usize) -> usize {
    line.char_indices().take_while(|(at, _)| *at < byte).count()
}

fn skip_chars(line: &str, count: usize) -> &str {
    line.char_indices().nth(count).map_or("", |(at, _)| &line[at..])
}

fn take_chars(line: &str, count: usize) -> &str {
    line.char_indices().nth(count).map_or(line, |(at, _)| &line[..at])
}

/// The text from `start` in the first line to `end` in the last.
fn segment(lines: &[String], start: usize, end: usize) -> String {
    let (last, before) = lines.split_last().expect("an excerpt has lines");
    let mut text = before.join("\n");
    if !before.is_empty() {
        text.push('\n');
    }
    text.push_str(take_chars(last, end));
    skip_chars(&text, start).to_owned()
}

/// The width of the first `count` characters on a terminal: East Asian wide characters take two cells.
fn cells(line: &str, count: usize) -> usize {
    if line.is_ascii() {
        return count;
    }
    line.chars().take(count).map(|c| if c.width() == Some(2) { 2 } else { 1 }).sum()
}

/// An anchor counts from the start of the segment.
fn on_screen(lines: &[String], place: Place, start: usize) -> Place {
    let column = if place.line == 0 { place.column + start } else { place.column };
    Place { line: place.line, column: cells(&lines[place.line], column) }
}

/// Carets are left out where they would only say that a whole line failed.
fn wants_carets(lines: &[String], start: usize, end: usize, segment: &str, has_anchors: bool) -> bool {
    if is_returned_or_assigned_call(lines, start, end, segment) {
        return false;
    }
    let (before, after) = (take_chars(&lines[0], start), skip_chars(&lines[lines.len() - 1], end));
    has_anchors || !before.trim_start().is_empty() || !after.trim_end().is_empty()
}

/// The lines are `return name(...)` or `name = callee(...)`, and the call is what failed.
fn is_returned_or_assigned_call(lines: &[String], start: usize, end: usize, segment: &str) -> bool {
    let text = lines.join("\n");
    let Some(tokens) = lexer::tokens(&text) else {
        return false;
    };
    let last_line = text.rfind('\n').map_or(0, |i| i + 1);
    // The comparison of byte columns with character columns is deliberate: this is how CPython decides.
    let Some(first) = tokens.iter().position(|t| t.start == start) else {
        return false;
    };
    let Some(behind) = tokens.iter().position(|t| t.end() >= last_line && t.end() - last_line == end).map(|i| i + 1) else {
        return false;
    };
    let (head, tail) = (&tokens[..first], &tokens[behind..]);
    let (intro, of_name) = match head {
        [keyword, ..] if keyword.is("return") => (1, true),
        [name, equals, ..] if name.kind == lexer::Kind::Name && !name.is_keyword() && equals.is("=") => (2, false),
        _ => return false,
    };
    let open = head.len() - intro;
    let parenthesized = head[intro..].iter().all(|t| t.is("(")) && tail.len() >= open && tail[..open].iter().all(|t| t.is(")"));
    let ends = tail.get(open).is_none_or(|t| t.is(";"));
    !text.starts_with([' ', '\t']) && parenthesized && ends && anchors::is_call(segment, of_name)
}

impl Underline {
    /// The first and last line and those around the anchors; what lies between is counted.
    fn output(&self) -> Vec<String> {
        let mut out = Vec::new();
        let mut previous: Option<usize> = None;
        for line in self.significant() {
            match previous.map(|p| line - p) {
                Some(2) => self.output_line(line - 1, &mut out),
                Some(gap) if gap > 2 => out.push(format!("...<{} lines>...", gap - 1)),
                _ => {}
            }
            self.output_line(line, &mut out);
            previous = Some(line);
        }
        out
    }

    fn significant(&self) -> Vec<usize> {
        let last = self.lines.len() - 1;
        let near = |line: usize, place: Place| line + 1 >= place.line && line <= place.line + 1;
        (0..=last)
            .filter(|&line| {
                line == 0 || line == last || self.anchors.is_some_and(|a| near(line, a.start) || near(line, a.end))
            })
            .collect()
    }

    fn output_line(&self, number: usize, out: &mut Vec<String>) {
        let line = &self.lines[number];
        out.push(line.clone());
        if !self.carets {
            return;
        }
        let blanks = line.chars().take_while(|c| c.is_whitespace()).count();
        let width = if number == self.lines.len() - 1 { self.shown_end } else { cells(line, line.chars().count()) };
        let mark = |column| {
            if column < blanks || number == 0 && column < self.shown_start {
                return ' ';
            }
            let here = Place { line: number, column };
            match self.anchors {
                Some(a) if here < a.start || here >= a.end => '~',
                _ => '^',
            }
        };
        out.push((0..width).map(mark).collect());
    }
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, render};

    fn shown(lines: &[&str], columns: (usize, usize)) -> String {
        render(&Excerpt { lines: lines.iter().map(|line| (*line).to_owned()).collect(), columns: Some(columns) })
    }

    #[test]
    fn carets_say_more_than_that_a_line_failed() {
        assert_eq!(shown(&["    x = a / b"], (8, 13)), "    x = a / b\n        ~~^~~\n");
        assert_eq!(shown(&["    f(x)"], (4, 8)), "    f(x)\n    ~^^^\n");
        assert_eq!(shown(&["    raise X(1)"], (4, 14)), "    raise X(1)\n");
        assert_eq!(shown(&["    return f(1)"], (11, 15)), "    return f(1)\n");
        assert_eq!(shown(&["    return a.f(1)"], (11, 17)), "    return a.f(1)\n           ~~~^^^\n");
    }

    #[test]
    fn wide_characters_take_two_cells() {
        assert_eq!(shown(&["日 = x.y + 1"], (6, 9)), "    日 = x.y + 1\n         ^^^\n");
    }

    #[test]
    fn long_expressions_are_abridged() {
        let lines = ["  f(", "    1,", "    2,", "    3,", "    4,", "    5,", "    6)"];
        let expected = "    f(\n    ~^\n      1,\n      ^^\n    ...<3 lines>...\n      5,\n      ^^\n      6)\n      ^^\n";
        assert_eq!(shown(&lines, (2, 6)), expected);
    }
}
