//! Replacement templates as objects: a tuple of texts and, as small ints, groups.

use super::compile::raise_fault;
use super::match_;
use super::pattern::Pattern;
use crate::heap::word_buf::WordBuf;
use crate::object::{call, intern};
use crate::prelude::*;
use crate::raise;
use crate::text::regex::replace::{self, Groups, Part};
use crate::text::units::Units;
use crate::types::{buffer, bytes, dict, str, tuple};

struct Known(Gc<Pattern>);

impl Groups for Known {
    fn count(&self) -> u32 {
        self.0.groups.get() as u32
    }
    fn named(&self, name: &[u32]) -> Option<u32> {
        let mut at = 0;
        while let Some((known, number)) = dict::next_entry(self.0.names.get(), &mut at) {
            if str::units(known) == Units::Four(name) {
                return Some(number.as_small() as u32);
            }
        }
        None
    }
}

/// The parts of a template, from the pattern's memory if it is the one used last.
pub fn parts(cx: &mut Ctx, pattern: Word, source: Word) -> Res<Word> {
    let this = Pattern::of(pattern);
    if this.template.get() == source {
        return Ok(this.template_parts.get());
    }
    let is_text = str::is_str(source);
    let text = if is_text {
        str::units(source)
    } else {
        match buffer::contents(cx, source)? {
            Some(data) => Units::One(data),
            None => {
                let class = raise::type_name(source);
                let message = format_args!("decoding to str: need a bytes-like object, {class} found");
                return Err(raise::type_error(cx, message));
            }
        }
    };
    let parsed = match replace::parse(text, is_text, &Known(this)) {
        Ok(parsed) => parsed,
        Err(fault) => return Err(raise_fault(cx, fault, source)),
    };
    let mut words = WordBuf::new(cx);
    for part in parsed {
        let word = match part {
            Part::Group(group) => Word::small(i64::from(group)),
            Part::Text(text) if is_text => str::from_codes(cx, &text)?,
            Part::Text(text) => {
                let text: Vec<u8> = text.iter().map(|&c| c as u8).collect();
                bytes::new(cx, &text)?
            }
        };
        words.push(cx, word)?;
    }
    let parts = words.to_tuple(cx)?;
    // What is mutable is read anew each time.
    if is_exact(source, ClassId::Str) || is_exact(source, ClassId::Bytes) {
        this.template.set(source);
        this.template_parts.set(parts);
    }
    Ok(parts)
}

/// The pieces of a template for a match. Groups without a part in it are empty.
pub fn fill(cx: &mut Ctx, parts: Word, found: Word) -> Res<WordBuf> {
    let mut pieces = WordBuf::new(cx);
    for part in tuple::words_of(parts) {
        match part.to_small() {
            None => pieces.push(cx, *part)?,
            Some(group) => {
                let text = match_::text(cx, found, group as usize, none())?;
                if text != none() {
                    pieces.push(cx, text)?;
                }
            }
        }
    }
    Ok(pieces)
}

/// The pieces as one text, of the kind of the subject.
pub fn join(cx: &mut Ctx, pieces: WordBuf, string: Word) -> Res<Word> {
    let name = intern::intern(cx, "join")?;
    let pieces = pieces.into_list(cx)?;
    call::call_method(cx, match_::empty_like(string), name, &[pieces])
}
