//! `open()`: which classes a mode asks for.

use super::newline::Newline;
use super::object::{method, set_attribute};
use super::{arguments, base, buffered, file, path, text};
use crate::object::call;
use crate::prelude::*;
use crate::raise::{type_error, value_error};
use crate::types::str;

/// The mode string, taken apart.
#[derive(Default)]
struct Mode {
    creating: bool,
    reading: bool,
    writing: bool,
    appending: bool,
    updating: bool,
    text: bool,
    binary: bool,
}

impl Mode {
    fn parse(cx: &mut Ctx, given: &str) -> Res<Mode> {
        let mut mode = Mode::default();
        for c in given.chars() {
            let flag = match c {
                'x' => &mut mode.creating,
                'r' => &mut mode.reading,
                'w' => &mut mode.writing,
                'a' => &mut mode.appending,
                '+' => &mut mode.updating,
                't' => &mut mode.text,
                'b' => &mut mode.binary,
                _ => return Err(value_error(cx, format_args!("invalid mode: '{given}'"))),
            };
            if core::mem::replace(flag, true) {
                return Err(value_error(cx, format_args!("invalid mode: '{given}'")));
            }
        }
        if mode.text && mode.binary {
            return Err(value_error(cx, format_args!("can't have text and binary mode at once")));
        }
        let kinds = [mode.creating, mode.reading, mode.writing, mode.appending];
        if kinds.iter().filter(|k| **k).count() > 1 {
            return Err(value_error(cx, format_args!("must have exactly one of create/read/write/append mode")));
        }
        Ok(mode)
    }

    fn raw(&self) -> String {
        let flags = [
            (self.creating, 'x'),
            (self.reading, 'r'),
            (self.writing, 'w'),
            (self.appending, 'a'),
            (self.updating, '+'),
        ];
        flags.iter().filter(|(set, _)| *set).map(|(_, c)| *c).collect()
    }

    fn buffered_class(&self) -> ClassId {
        if self.updating {
            ClassId::BufferedRandom
        } else if self.creating || self.writing || self.appending {
            ClassId::BufferedWriter
        } else {
            ClassId::BufferedReader
        }
    }
}

/// `open(file, mode, buffering, encoding, errors, newline, closefd, opener)`; absent where not given.
#[expect(clippy::too_many_arguments, reason = "the parameters of open()")]
pub fn open(
    cx: &mut Ctx,
    file: Word,
    mode: Word,
    buffering: Word,
    encoding: Word,
    errors: Word,
    newline: Word,
    close_descriptor: Word,
    opener: Word,
) -> Res<Word> {
    let mode_word = match mode.present() {
        None => str::latin1_char(b'r'),
        Some(mode) if str::is_str(mode) => mode,
        Some(other) => {
            let class = str::class_of_argument(other);
            return Err(type_error(cx, format_args!("open() argument 'mode' must be str, not {class}")));
        }
    };
    let buffering = arguments::int_or(cx, buffering, -1)?;
    let encoding = arguments::text_or_none(cx, encoding, "open() argument 'encoding'")?;
    let errors = arguments::text_or_none(cx, errors, "open() argument 'errors'")?;
    let newline_given = arguments::text_or_none(cx, newline, "open() argument 'newline'")?;
    let close_descriptor = arguments::flag_or(cx, close_descriptor, true)?;
    let file = if is_instance_of(file, ClassId::Int) { file } else { path::fspath(cx, file)? };
    let mode = Mode::parse(cx, &str::to_string_lossy(mode_word))?;
    if mode.binary {
        for (name, value) in [("encoding", encoding), ("errors", errors), ("newline", newline_given)] {
            if value.is_present() {
                let article = if name == "newline" { "a" } else { "an" };
                return Err(value_error(cx, format_args!("binary mode doesn't take {article} {name} argument")));
            }
        }
    }
    let raw_mode = str::new(cx, &mode.raw())?;
    let opener = opener.present().unwrap_or(none());
    let args = [file, raw_mode, boolean(close_descriptor), opener];
    let raw = call::call(cx, class(ClassId::FileIo).word(), &args)?;
    let layers = Layers { mode, mode_word, buffering, encoding, errors, newline };
    match layers.build(cx, raw) {
        Ok(stream) => Ok(stream),
        Err(raised) => Err(close_after(cx, raw, raised)),
    }
}

/// Closes the file that nobody will get; the error stays.
fn close_after(cx: &mut Ctx, raw: Word, raised: Raised) -> Raised {
    let error = crate::raise::take_pending(cx);
    if method(cx, raw, "close", &[]).is_err() {
        crate::raise::take_pending(cx);
    }
    match crate::raise::restore(cx, error) {
        Err(raised) => raised,
        Ok(()) => raised,
    }
}

/// What goes over the raw file.
struct Layers {
    mode: Mode,
    mode_word: Word,
    buffering: i32,
    encoding: Word,
    errors: Word,
    /// As given: None and absent both mean universal.
    newline: Word,
}

impl Layers {
    fn build(&self, cx: &mut Ctx, raw: Word) -> Res<Word> {
        let terminal = self.buffering < 0 && crate::sys::fd::is_terminal(file::descriptor(raw));
        let line_buffering = self.buffering == 1 || terminal;
        let size = match self.buffering {
            1 => base::DEFAULT_BUFFER_SIZE,
            n if n < 0 => default_size(raw),
            n => n as usize,
        };
        if size == 0 {
            return if self.mode.binary {
                Ok(raw)
            } else {
                Err(value_error(cx, format_args!("can't have unbuffered text I/O")))
            };
        }
        let buffered = buffered::over(cx, self.mode.buffered_class(), raw, size, false)?;
        if self.mode.binary {
            return Ok(buffered);
        }
        let newline = Newline::parse(cx, self.newline, Newline::Universal, false)?;
        let encoding = match self.encoding.present() {
            Some(encoding) if !str::is_text(encoding, "locale") => encoding,
            _ => str::new(cx, "UTF-8")?,
        };
        let errors = match self.errors.present() {
            Some(errors) => errors,
            None => str::new(cx, "strict")?,
        };
        let settings =
            text::Settings { encoding, errors, newline, line_buffering, write_through: false, standard: false };
        let stream = text::over(cx, buffered, &settings)?;
        set_attribute(cx, stream, "mode", self.mode_word)?;
        Ok(stream)
    }
}

/// The file system's block size, within reason.
fn default_size(raw: Word) -> usize {
    let block = file::FileObj::of(raw).block_size.get().max(0) as usize;
    block.min(8 << 20).max(base::DEFAULT_BUFFER_SIZE)
}
