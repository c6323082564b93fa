//! Lines and indentation.
//!
//! A tab reaches to the next multiple of 8 columns, as in CPython. A second count with tabs of one column finds lines
//! whose order would change with another tab width; those are `TabError`s.

use super::{Lexer, Token, span};
use crate::error::SyntaxError;

const MAX_LEVELS: usize = 100;

#[derive(Clone, Copy, Default)]
pub(super) struct Level {
    column: usize,
    narrow: usize,
    /// The block consists of `case` clauses.
    pub(super) cases: bool,
}

impl Lexer<'_> {
    /// Measures the indentation of the line that starts here and compares it with the blocks around it.
    pub(super) fn start_line(&mut self) {
        let start = self.position();
        let Some((level, at)) = self.measure(start) else { return };
        let current = *self.levels.last().expect("the module's own level");
        if level.column > current.column {
            self.indent(level, at);
        } else if level.column == current.column {
            if level.narrow != current.narrow {
                self.inconsistent_tabs(at);
            }
        } else {
            self.dedent(level, at);
        }
        self.line = self.tokens.len();
    }

    /// The indentation of a line and where its first token starts; `None` for a blank line.
    fn measure(&self, start: usize) -> Option<(Level, usize)> {
        let bytes = self.text.as_bytes();
        let mut level = Level::default();
        let mut joined: Option<Level> = None;
        let mut at = start;
        loop {
            match bytes.get(at)? {
                b' ' => level = Level { column: level.column + 1, narrow: level.narrow + 1, cases: false },
                b'\t' => level = Level { column: level.column / 8 * 8 + 8, narrow: level.narrow + 1, cases: false },
                b'\x0c' => level = Level::default(),
                b'#' | b'\r' | b'\n' => return None,
                b'\\' if matches!(bytes.get(at + 1), Some(b'\r' | b'\n')) => {
                    // The first of the joined lines that is indented gives the indentation.
                    joined = joined.or(Some(level).filter(|l| l.column > 0));
                    at += usize::from(bytes[at + 1..].starts_with(b"\r\n")) + 1;
                }
                _ => return Some((joined.unwrap_or(level), at)),
            }
            at += 1;
        }
    }

    fn indent(&mut self, level: Level, at: usize) {
        if level.narrow <= self.levels.last().expect("the module's own level").narrow {
            self.inconsistent_tabs(at);
        }
        if self.levels.len() == MAX_LEVELS {
            self.errors.push(SyntaxError::indentation(span(at, at), "too many levels of indentation"));
            // Whatever follows would only be compared with wrong levels.
            self.push(Token::Error, at, at);
            self.seek(self.text.len());
            return;
        }
        self.levels.push(Level { cases: self.cases_follow, ..level });
        // Lines joined in front of the first token do not belong to the indentation.
        let start = self.text[..at].rfind(['\r', '\n']).map_or(0, |n| n + 1);
        self.tokens.push((start as u32, Token::Indent, at as u32));
    }

    fn dedent(&mut self, level: Level, at: usize) {
        let outer = self.levels.iter().rposition(|l| l.column <= level.column).expect("the module's column is 0");
        let fits = self.levels[outer].column == level.column;
        // A line between two levels is taken for one of the inner block, so that it yields no further error.
        let keep = if fits { outer + 1 } else { outer + 2 };
        for _ in keep..self.levels.len() {
            self.tokens.push((at as u32, Token::Dedent, at as u32));
        }
        self.levels.truncate(keep);
        let last = self.levels.last_mut().expect("the module's own level");
        if !fits {
            *last = Level { cases: last.cases, ..level };
            let message = "unindent does not match any outer indentation level";
            self.errors.push(SyntaxError::indentation(span(at, self.line_end(at)), message));
        } else if last.narrow != level.narrow {
            self.inconsistent_tabs(at);
        }
    }

    fn inconsistent_tabs(&mut self, at: usize) {
        let message = "inconsistent use of tabs and spaces in indentation";
        self.errors.push(SyntaxError::tab(span(at, self.line_end(at)), message));
    }

    /// At a line end: inside brackets lines join.
    pub(super) fn end_line(&mut self, lo: usize, hi: usize) {
        if self.brackets.is_empty() {
            self.end_logical_line(lo, hi);
            self.start_line();
        } else {
            self.fresh_line = true;
        }
    }

    pub(super) fn end_logical_line(&mut self, lo: usize, hi: usize) {
        if self.tokens.len() > self.line {
            self.settle_line();
            self.push(Token::Newline, lo, hi);
            self.line = self.tokens.len();
        }
    }
}
