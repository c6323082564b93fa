//! Error handlers registered by the program.

use crate::object::roots::RootCell;
use crate::object::{call, operators};
use crate::prelude::*;
use crate::raise::{error, type_error};
use crate::types::str::TextBuilder;
use crate::types::{bytes, dict, str, tuple};

/// A dict from names to handlers.
static HANDLERS: RootCell = RootCell::new();

/// `codecs.register_error(name, handler)`.
pub fn register_handler(cx: &mut Ctx, name: Word, handler: Word) -> Res<()> {
    if HANDLERS.get().is_absent() {
        let handlers = dict::empty(cx)?;
        HANDLERS.set(handlers);
    }
    dict::set_item(cx, HANDLERS.get(), name, handler)
}

/// The handler that was registered as `name`.
pub fn lookup_handler(cx: &mut Ctx, name: Word) -> Res<Word> {
    if HANDLERS.get().is_present()
        && let Some(handler) = dict::get(cx, HANDLERS.get(), name)?
    {
        return Ok(handler);
    }
    let name = str::to_string_lossy(name);
    Err(error(cx, ClassId::LookupError, format_args!("unknown error handler name '{name}'")))
}

/// Makes an exception pending.
pub fn raise(cx: &mut Ctx, exception: Word) -> Raised {
    match crate::raise::raise(cx, exception, Word::ABSENT) {
        Err(raised) => raised,
        Ok(()) => Raised,
    }
}

/// What a handler wants in the place of a fault, and where to go on.
pub enum Answer {
    Text(Word, usize),
    Bytes(Word, usize),
}

fn ask(cx: &mut Ctx, handler: Word, exception: Word, refusal: &str) -> Res<(Word, Word)> {
    let answer = call::call(cx, handler, &[exception])?;
    if is_instance_of(answer, ClassId::Tuple)
        && let [substitute, position] = tuple::items_of(answer)
    {
        return Ok((substitute.get(), position.get()));
    }
    Err(type_error(cx, format_args!("{refusal}")))
}

fn position(cx: &mut Ctx, value: Word, len: usize) -> Res<usize> {
    let given = operators::index_isize(cx, value, ClassId::OverflowError)?;
    let at = if given < 0 { given + len as isize } else { given };
    if at < 0 || at as usize > len {
        return Err(error(cx, ClassId::IndexError, format_args!("position {at} from error handler out of bounds")));
    }
    Ok(at as usize)
}

/// Appends what the handler answers for a decoding error; where decoding goes on.
pub fn mend_decoding(cx: &mut Ctx, handler: Word, exception: Word, len: usize, out: &mut TextBuilder) -> Res<usize> {
    const REFUSAL: &str = "decoding error handler must return (str, int) tuple";
    let (substitute, next) = ask(cx, handler, exception, REFUSAL)?;
    if !str::is_str(substitute) {
        return Err(type_error(cx, format_args!("{REFUSAL}")));
    }
    let next = position(cx, next, len)?;
    out.push_word(substitute);
    Ok(next)
}

pub fn encoding_answer(cx: &mut Ctx, handler: Word, exception: Word, len: usize) -> Res<Answer> {
    const REFUSAL: &str = "encoding error handler must return (str/bytes, int) tuple";
    let (substitute, next) = ask(cx, handler, exception, REFUSAL)?;
    let is_text = str::is_str(substitute);
    if !is_text && !bytes::is_bytes(substitute) {
        return Err(type_error(cx, format_args!("{REFUSAL}")));
    }
    let next = position(cx, next, len)?;
    Ok(if is_text { Answer::Text(substitute, next) } else { Answer::Bytes(substitute, next) })
}
