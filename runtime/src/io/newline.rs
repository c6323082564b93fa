//! Ends of lines: `\n`, `\r\n` and `\r` in text that arrives in chunks, and `_io.IncrementalNewlineDecoder`.

use super::arguments;
use super::object::{self, method};
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::operators;
use crate::prelude::*;
use crate::raise::{type_error, type_name, value_error};
use crate::text::units::Units;
use crate::types::{int, str, tuple};
use core::cell::Cell;
use core::mem::{offset_of, size_of};

/// The `newline` argument of text streams.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Newline {
    /// None: every kind becomes `\n`.
    #[default]
    Universal,
    /// `''`: every kind ends a line and stays.
    Any,
    Lf,
    Cr,
    CrLf,
}

impl Newline {
    /// Reads the argument; absent stands for `default`. `quote` says whether the message quotes the value.
    pub fn parse(cx: &mut Ctx, value: Word, default: Newline, quote: bool) -> Res<Newline> {
        if value.is_absent() {
            return Ok(default);
        }
        if value == none() {
            return Ok(Newline::Universal);
        }
        Ok(match str::to_string_lossy(value).as_str() {
            "" => Newline::Any,
            "\n" => Newline::Lf,
            "\r" => Newline::Cr,
            "\r\n" => Newline::CrLf,
            other if quote => return Err(value_error(cx, format_args!("illegal newline value: '{other}'"))),
            other => return Err(value_error(cx, format_args!("illegal newline value: {other}"))),
        })
    }
    /// Text read must be looked through for ends of lines.
    pub fn decodes(self) -> bool {
        matches!(self, Newline::Universal | Newline::Any)
    }
    pub fn translates(self) -> bool {
        self == Newline::Universal
    }
    /// What `\n` is written as, where it is something else.
    pub fn written(self) -> Option<&'static str> {
        match self {
            Newline::Cr => Some("\r"),
            Newline::CrLf => Some("\r\n"),
            Newline::Universal | Newline::Any | Newline::Lf => None,
        }
    }
    /// Where the first line of the text ends, its end included.
    pub fn line_end(self, text: Units<'_>) -> Option<usize> {
        let find = |c: u8| crate::text::search::find(text, Units::One(&[c]));
        match self {
            Newline::Universal | Newline::Lf => find(b'\n').map(|at| at + 1),
            Newline::Cr => find(b'\r').map(|at| at + 1),
            Newline::CrLf => crate::text::search::find(text, Units::One(b"\r\n")).map(|at| at + 2),
            Newline::Any => any_line_end(text),
        }
    }
}

fn any_line_end(text: Units<'_>) -> Option<usize> {
    let at = text.iter().position(|c| c == '\n' as u32 || c == '\r' as u32)?;
    let pair = text.at(at) == '\r' as u32 && at + 1 < text.len() && text.at(at + 1) == '\n' as u32;
    Some(at + 1 + usize::from(pair))
}

pub const SEEN_CR: u8 = 1;
pub const SEEN_LF: u8 = 2;
pub const SEEN_CRLF: u8 = 4;

/// What chunks of text have left behind.
#[derive(Clone, Copy, Default)]
pub struct LineEnds {
    /// The last chunk ended with `\r`, which is held back since `\n` may follow.
    pub pending_cr: bool,
    pub seen: u8,
}

impl LineEnds {
    /// The next chunk, translated if asked for. `last` says that nothing follows.
    pub fn decode(&mut self, cx: &mut Ctx, chunk: Word, translate: bool, last: bool) -> Res<Word> {
        let mut text = chunk;
        if self.pending_cr && (last || str::len(text) > 0) {
            text = str::concat(cx, str::latin1_char(b'\r'), text)?;
            self.pending_cr = false;
        }
        let units = str::units(text);
        let len = units.len();
        if !last && len > 0 && units.at(len - 1) == '\r' as u32 {
            self.pending_cr = true;
            text = str::slice(cx, text, 0, len - 1)?;
        }
        let units = str::units(text);
        let has = |c: u8| crate::text::search::find(units, Units::One(&[c])).is_some();
        if !has(b'\r') {
            if self.seen & SEEN_LF == 0 && has(b'\n') {
                self.seen |= SEEN_LF;
            }
            return Ok(text);
        }
        self.note(units);
        if translate { translated(cx, units) } else { Ok(text) }
    }

    fn note(&mut self, units: Units<'_>) {
        let mut codes = units.iter().peekable();
        while let Some(code) = codes.next() {
            if code == '\n' as u32 {
                self.seen |= SEEN_LF;
            } else if code == '\r' as u32 {
                let pair = codes.next_if(|&c| c == '\n' as u32).is_some();
                self.seen |= if pair { SEEN_CRLF } else { SEEN_CR };
            }
        }
    }

    /// The `newlines` attribute.
    pub fn newlines(self, cx: &mut Ctx) -> Res<Word> {
        let kinds: Vec<&str> = [(SEEN_CR, "\r"), (SEEN_LF, "\n"), (SEEN_CRLF, "\r\n")]
            .into_iter()
            .filter(|(bit, _)| self.seen & bit != 0)
            .map(|(_, text)| text)
            .collect();
        match kinds.as_slice() {
            [] => Ok(none()),
            [only] => str::new(cx, only),
            several => {
                let mut words = crate::heap::word_buf::WordBuf::new(cx);
                for text in several {
                    let text = str::new(cx, text)?;
                    words.push(cx, text)?;
                }
                words.to_tuple(cx)
            }
        }
    }
}

/// The text with `\r\n` and `\r` as `\n`.
pub fn translated(cx: &mut Ctx, units: Units<'_>) -> Res<Word> {
    let mut out = str::TextBuilder::with_capacity(units.len());
    let mut codes = units.iter().peekable();
    while let Some(code) = codes.next() {
        if code == '\r' as u32 {
            codes.next_if(|&c| c == '\n' as u32);
            out.push('\n' as u32);
        } else {
            out.push(code);
        }
    }
    out.finish(cx)
}

#[repr(C)]
struct DecoderObj {
    header: Header,
    /// What turns bytes into text first, or None; absent before `__init__`.
    decoder: Cell<Word>,
    translate: Cell<bool>,
    ends: Cell<LineEnds>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for DecoderObj {}

fn this(decoder: Word) -> Gc<DecoderObj> {
    // SAFETY: slots and methods of the class get its instances.
    unsafe { Gc::from_word(decoder) }
}

const RAW: u64 = super::base::raw_words(offset_of!(DecoderObj, translate), size_of::<DecoderObj>());

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, new), init: slot!(call, init), ..Slots::EMPTY },
    methods: &[
        native!("decode(self, /, input, final=False)", decode, 3),
        native!("getstate(self, /)", get_state, 1),
        native!("setstate(self, state, /)", set_state, 2),
        native!("reset(self, /)", reset, 1),
    ],
    getsets: &[GetSetRow { name: "newlines", get: |cx, d| this(d).ends.get().newlines(cx), set: None }],
    scan: Scan::Fields,
    raw_mask: RAW,
    flags: class_flags::BASETYPE,
    ..StaticClass::new(ClassId::NewlineDecoder, size_of::<DecoderObj>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    object::allocate(cx, args.positional()[0])
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("IncrementalNewlineDecoder(decoder, translate, errors='strict')");
    let (word, rest) = args.split_first();
    let [decoder, translate, _errors] = SIGNATURE.bind(cx, rest)?;
    let translate = arguments::flag_or(cx, translate, false)?;
    let object = this(word);
    object.decoder.set(decoder);
    object.translate.set(translate);
    object.ends.set(LineEnds::default());
    Ok(())
}

fn initialized(cx: &mut Ctx, word: Word) -> Res<Gc<DecoderObj>> {
    let object = this(word);
    if object.decoder.get().is_absent() {
        return Err(value_error(cx, format_args!("IncrementalNewlineDecoder.__init__() not called")));
    }
    Ok(object)
}

fn decode(cx: &mut Ctx, word: Word, input: Word, last: Word) -> Res<Word> {
    let object = initialized(cx, word)?;
    let last = arguments::flag_or(cx, last, false)?;
    let decoder = object.decoder.get();
    let text = if decoder == none() { input } else { method(cx, decoder, "decode", &[input, boolean(last)])? };
    if !str::is_str(text) {
        let class = type_name(text);
        return Err(type_error(cx, format_args!("decoder should return a string result, not '{class}'")));
    }
    let mut ends = object.ends.get();
    let result = ends.decode(cx, text, object.translate.get(), last)?;
    object.ends.set(ends);
    Ok(result)
}

/// The decoder's state with the held back `\r` as the lowest bit of the flag.
fn get_state(cx: &mut Ctx, word: Word) -> Res<Word> {
    let object = initialized(cx, word)?;
    let decoder = object.decoder.get();
    let (buffer, flag) = if decoder == none() {
        (crate::types::bytes::empty(), Word::small(0))
    } else {
        let state = method(cx, decoder, "getstate", &[])?;
        state_parts(cx, state)?
    };
    let flag = int::to_i64(flag).unwrap_or(0) << 1 | i64::from(object.ends.get().pending_cr);
    let flag = int::from_i64(cx, flag)?;
    tuple::new(cx, &[buffer, flag])
}

fn state_parts(cx: &mut Ctx, state: Word) -> Res<(Word, Word)> {
    if is_instance_of(state, ClassId::Tuple)
        && let [buffer, flag] = tuple::items_of(state)
        && is_instance_of(flag.get(), ClassId::Int)
    {
        return Ok((buffer.get(), flag.get()));
    }
    Err(type_error(cx, format_args!("illegal decoder state")))
}

fn set_state(cx: &mut Ctx, word: Word, state: Word) -> Res<()> {
    let object = initialized(cx, word)?;
    if !is_instance_of(state, ClassId::Tuple) {
        return Err(type_error(cx, format_args!("state argument must be a tuple")));
    }
    let (buffer, flag) = state_parts(cx, state)?;
    let flag = operators::index(cx, flag)?;
    let flag = int::to_i64(flag).unwrap_or(0);
    let mut ends = object.ends.get();
    ends.pending_cr = flag & 1 != 0;
    object.ends.set(ends);
    let decoder = object.decoder.get();
    if decoder == none() {
        return Ok(());
    }
    let rest = int::from_i64(cx, flag >> 1)?;
    let state = tuple::new(cx, &[buffer, rest])?;
    method(cx, decoder, "setstate", &[state]).map(|_| ())
}

fn reset(cx: &mut Ctx, word: Word) -> Res<()> {
    let object = initialized(cx, word)?;
    object.ends.set(LineEnds::default());
    let decoder = object.decoder.get();
    if decoder == none() { Ok(()) } else { method(cx, decoder, "reset", &[]).map(|_| ()) }
}
