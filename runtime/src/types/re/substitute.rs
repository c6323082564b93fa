//! `Pattern.sub` and `subn`.

use super::match_;
use super::pattern::Pattern;
use super::subject::{Borrowed, Question, Subject, ask};
use super::template;
use crate::heap::word_buf::WordBuf;
use crate::object::{call, dispatch};
use crate::prelude::*;
use crate::types::{buffer, str, tuple};

pub fn sub(cx: &mut Ctx, pattern: Word, replacement: Word, string: Word, count: Word) -> Res<Word> {
    replaced(cx, pattern, replacement, string, count).map(|(text, _)| text)
}

pub fn subn(cx: &mut Ctx, pattern: Word, replacement: Word, string: Word, count: Word) -> Res<Word> {
    let (text, n) = replaced(cx, pattern, replacement, string, count)?;
    tuple::new(cx, &[text, Word::small(n)])
}

/// What takes the place of a match.
#[derive(Clone, Copy)]
enum Filter {
    /// The replacement as it is.
    Literal,
    /// The replacement is called.
    Function,
    /// The parts of a template.
    Template(Word),
}

fn filter(cx: &mut Ctx, pattern: Word, replacement: Word) -> Res<Filter> {
    if dispatch::has(class_of(replacement), SlotId::Call) {
        return Ok(Filter::Function);
    }
    let literal = if str::is_str(replacement) {
        !str::units(replacement).iter().any(|c| c == '\\' as u32)
    } else {
        buffer::contents(cx, replacement)?.is_some_and(|data| !data.contains(&b'\\'))
    };
    if literal {
        return Ok(Filter::Literal);
    }
    template::parts(cx, pattern, replacement).map(Filter::Template)
}

fn replaced(cx: &mut Ctx, pattern: Word, replacement: Word, string: Word, count: Word) -> Res<(Word, i64)> {
    let most = match count.present() {
        Some(count) => crate::types::indexing::ssize_argument(cx, count)? as isize,
        None => 0,
    };
    let filter = filter(cx, pattern, replacement)?;
    let mut subject = Subject::whole(cx, pattern, string)?;
    let mut pieces = WordBuf::new(cx);
    let (mut last, mut n, mut advance) = (0, 0, false);
    let mut machine = Borrowed::take();
    while most == 0 || n < most {
        let Some((start, end)) = ask(cx, &mut machine, subject, Question::Anywhere { advance })? else { break };
        if last < start {
            let piece = subject.part(cx, last, start)?;
            pieces.push(cx, piece)?;
        }
        match filter {
            Filter::Literal => pieces.push(cx, replacement)?,
            Filter::Function => {
                let found = match_::new(cx, &machine, subject, (start, end))?;
                let item = call::call(cx, replacement, &[found])?;
                if item != none() {
                    pieces.push(cx, item)?;
                }
            }
            Filter::Template(parts) => push_parts(cx, &mut pieces, parts, &machine, subject, (start, end))?,
        }
        last = end;
        n += 1;
        advance = start == end;
        subject.start = end;
    }
    if n == 0 && is_exact(string, ClassId::Str) {
        return Ok((string, 0));
    }
    if last < subject.end {
        let rest = subject.part(cx, last, subject.end)?;
        pieces.push(cx, rest)?;
    }
    debug_assert!(Pattern::of(pattern).is_text.get() == str::is_str(string));
    Ok((template::join(cx, pieces, string)?, n as i64))
}

/// The parts of a template for the match in the machine, without a match object.
fn push_parts(
    cx: &mut Ctx,
    pieces: &mut WordBuf,
    parts: Word,
    machine: &Borrowed,
    subject: Subject,
    span: (usize, usize),
) -> Res<()> {
    for part in tuple::words_of(parts) {
        let Some(group) = part.to_small() else {
            pieces.push(cx, *part)?;
            continue;
        };
        let place = if group == 0 { Some(span) } else { machine.group(group as usize - 1) };
        if let Some((start, end)) = place {
            let text = subject.part(cx, start, end)?;
            pieces.push(cx, text)?;
        }
    }
    Ok(())
}
