//! What a pattern is applied to, and the run of the engine over it.

use super::pattern::Pattern;
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::text::regex::run::{Demand, Machine, Outcome, UNSET};
use crate::text::units::Units;
use crate::types::{buffer, bytes, str};
use crate::{sched, with_units};
use core::cell::RefCell;

/// The text of a str or bytes-like object; it must be of the pattern's kind.
pub fn text_of<'a>(cx: &mut Ctx, pattern: Gc<Pattern>, string: Word) -> Res<Units<'a>> {
    if str::is_str(string) {
        if !pattern.is_text.get() {
            return Err(type_error(cx, format_args!("cannot use a bytes pattern on a string-like object")));
        }
        return Ok(str::units(string));
    }
    match buffer::contents(cx, string)? {
        Some(_) if pattern.is_text.get() => {
            Err(type_error(cx, format_args!("cannot use a string pattern on a bytes-like object")))
        }
        Some(data) => Ok(Units::One(data)),
        None => {
            let class = raise::type_name(string);
            Err(type_error(cx, format_args!("expected string or bytes-like object, got '{class}'")))
        }
    }
}

/// A part of the subject: str for text, bytes for anything else.
pub fn part(cx: &mut Ctx, string: Word, start: usize, end: usize) -> Res<Word> {
    if str::is_str(string) {
        return str::slice(cx, string, start, end);
    }
    let data = buffer::required(cx, string)?;
    let (start, end) = (start.min(data.len()), end.min(data.len()));
    if start == 0 && end == data.len() && is_exact(string, ClassId::Bytes) {
        return Ok(string);
    }
    bytes::new(cx, &data[start..end])
}

/// The subject of a call, and the part of it that is looked at.
#[derive(Clone, Copy)]
pub struct Subject {
    pub pattern: Word,
    pub string: Word,
    pub start: usize,
    pub end: usize,
}

impl Subject {
    /// Of the arguments `string`, `pos` and `endpos`.
    pub fn new(cx: &mut Ctx, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Subject> {
        let start = limit(cx, pos, 0)?;
        let end = limit(cx, endpos, isize::MAX)?;
        let len = text_of(cx, Pattern::of(pattern), string)?.len();
        Ok(Subject { pattern, string, start: start.min(len), end: end.min(len) })
    }

    pub fn whole(cx: &mut Ctx, pattern: Word, string: Word) -> Res<Subject> {
        Subject::new(cx, pattern, string, Word::ABSENT, Word::ABSENT)
    }

    /// The part from `start` to `end`.
    pub fn part(&self, cx: &mut Ctx, start: usize, end: usize) -> Res<Word> {
        part(cx, self.string, start, end)
    }
}

fn limit(cx: &mut Ctx, value: Word, default: isize) -> Res<usize> {
    let Some(value) = value.present() else { return Ok(default as usize) };
    Ok(crate::types::indexing::ssize_argument(cx, value)?.max(0) as usize)
}

/// What the engine is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Does it match at the start?
    Here,
    /// Does it match at the start, and is not empty where the flag is set?
    Next { advance: bool },
    /// Does it match at the start, and up to the end?
    Whole,
    /// Where does it match first? The flag refuses an empty match at the start.
    Anywhere { advance: bool },
}

thread_local! {
    /// A machine that is not in use: its memory serves many matches.
    static IDLE: RefCell<Option<Machine>> = const { RefCell::new(None) };
}

/// A machine that goes back to the idle ones when dropped.
pub struct Borrowed(Machine);

/// Machines with larger stacks than this are not kept.
const KEPT: usize = 1 << 12;

impl Borrowed {
    pub fn take() -> Borrowed {
        Borrowed(IDLE.with(|idle| idle.borrow_mut().take()).unwrap_or_default())
    }
}

impl core::ops::Deref for Borrowed {
    type Target = Machine;
    fn deref(&self) -> &Machine {
        &self.0
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        let machine = core::mem::take(&mut self.0);
        if machine.stack_capacity() <= KEPT {
            IDLE.with(|idle| *idle.borrow_mut() = Some(machine));
        }
    }
}

/// Asks the engine; the marks of a match are in the machine.
pub fn ask(cx: &mut Ctx, machine: &mut Borrowed, subject: Subject, question: Question) -> Res<Option<(usize, usize)>> {
    if subject.start > subject.end {
        return Ok(None);
    }
    let pattern = Pattern::of(subject.pattern);
    let text = text_of(cx, pattern, subject.string)?;
    // A bytearray may have become shorter in the meantime.
    let end = subject.end.min(text.len());
    if subject.start > end {
        return Ok(None);
    }
    let text = text.slice(0, end);
    let code = pattern.program();
    let mut check = || sched::poll(cx).is_err();
    let machine = &mut machine.0;
    let outcome = with_units!(text, units => match question {
        Question::Here => machine.run(code, units, subject.start, Demand { whole: false, not_at: UNSET }, &mut check),
        Question::Next { advance } => {
            let not_at = if advance { subject.start } else { UNSET };
            machine.run(code, units, subject.start, Demand { whole: false, not_at }, &mut check)
        }
        Question::Whole => machine.run(code, units, subject.start, Demand { whole: true, not_at: UNSET }, &mut check),
        Question::Anywhere { advance } => machine.search(code, units, subject.start, advance, &mut check),
    });
    match outcome {
        Outcome::Found { start, end } => Ok(Some((start, end))),
        Outcome::Nothing => Ok(None),
        Outcome::Stopped => Err(Raised),
    }
}
