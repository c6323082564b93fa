//! What `finditer` and `scanner` answer.

use super::match_;
use super::subject::{Borrowed, Question, Subject, ask};
use crate::iterator_layout;
use crate::prelude::*;
use crate::types::iterator::itself;

iterator_layout!(Scanner {
    pattern: Word,
    string: Word,
    start: usize,
    end: usize,
    /// The last match was empty: the next one is not at the same place.
    advance: bool,
});

const RAW: u64 = 0b11100;

pub static SCANNER_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: RAW,
    methods: &[
        native!("match(self, /)", match_next, 1),
        native!("search(self, /)", search_next, 1),
    ],
    getsets: &[GetSetRow { name: "pattern", get: |_, s| Ok(Scanner::of(s).pattern.get()), set: None }],
    ..StaticClass::new(ClassId::ReScanner, size_of::<Scanner>())
};

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: RAW,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::ReIterator, size_of::<Scanner>())
};

fn new(cx: &mut Ctx, id: ClassId, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Word> {
    let subject = Subject::new(cx, pattern, string, pos, endpos)?;
    let this = Scanner::allocate(cx, class(id).word())?;
    this.pattern.set(pattern);
    this.string.set(string);
    this.start.set(subject.start);
    this.end.set(subject.end);
    Ok(this.word())
}

pub fn scanner(cx: &mut Ctx, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Word> {
    new(cx, ClassId::ReScanner, pattern, string, pos, endpos)
}

pub fn find_iter(cx: &mut Ctx, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Word> {
    new(cx, ClassId::ReIterator, pattern, string, pos, endpos)
}

/// The start of a scanner that has come to its end.
const DONE: usize = usize::MAX;

/// The next match: anywhere, or right here.
fn step(cx: &mut Ctx, scanner: Word, anywhere: bool) -> Res<Option<Word>> {
    let this = Scanner::of(scanner);
    if this.start.get() == DONE {
        return Ok(None);
    }
    let subject =
        Subject { pattern: this.pattern.get(), string: this.string.get(), start: this.start.get(), end: this.end.get() };
    let mut machine = Borrowed::take();
    let advance = this.advance.get();
    let question = if anywhere { Question::Anywhere { advance } } else { Question::Next { advance } };
    match ask(cx, &mut machine, subject, question)? {
        Some(span) => {
            this.advance.set(span.0 == span.1);
            this.start.set(span.1);
            match_::new(cx, &machine, subject, span).map(Some)
        }
        None => {
            this.start.set(DONE);
            Ok(None)
        }
    }
}

fn next(cx: &mut Ctx, scanner: Word) -> Res<Option<Word>> {
    step(cx, scanner, true)
}

fn search_next(cx: &mut Ctx, scanner: Word) -> Res<Word> {
    step(cx, scanner, true).map(|found| found.unwrap_or(none()))
}

fn match_next(cx: &mut Ctx, scanner: Word) -> Res<Word> {
    step(cx, scanner, false).map(|found| found.unwrap_or(none()))
}
