//! Docstrings without the indentation of the source, as CPython's compiler leaves them since 3.13.

use crate::ast::PyString;

const NEWLINE: u32 = '\n' as u32;
const SPACE: u32 = ' ' as u32;
const TAB: u32 = '\t' as u32;

/// Expands tabs, strips the first line on the left, and removes the smallest indentation of the others.
pub(super) fn clean(text: &PyString) -> PyString {
    let points = expand_tabs(text.code_points());
    let mut lines = points.split(|p| *p == NEWLINE);
    let first = lines.next().unwrap_or_default();
    let rest: Vec<&[u32]> = lines.collect();
    let indent = |line: &&[u32]| line.iter().take_while(|p| **p == SPACE).count();
    let margin = rest.iter().filter(|line| indent(line) < line.len()).map(indent).min().unwrap_or(0);
    let mut out: Vec<u32> = first[indent(&first)..].to_vec();
    for line in &rest {
        out.push(NEWLINE);
        out.extend(&line[margin.min(indent(line))..]);
    }
    out.into_iter().collect()
}

fn expand_tabs(points: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut out = Vec::new();
    let mut column = 0;
    for point in points {
        match point {
            TAB => {
                let width = 8 - column % 8;
                out.extend(std::iter::repeat_n(SPACE, width));
                column += width;
            }
            _ => {
                out.push(point);
                column = if point == NEWLINE || point == u32::from(b'\r') { 0 } else { column + 1 };
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indentation_goes() {
        let cleaned = |text: &str| clean(&text.into()).to_lossy().into_owned();
        assert_eq!(cleaned("  a\n    b\n      c\n"), "a\nb\n  c\n");
        assert_eq!(cleaned("a\n\tb"), "a\nb");
        assert_eq!(cleaned("a"), "a");
        assert_eq!(cleaned("\n    a\n\n    b\n    "), "\na\n\nb\n");
    }
}
