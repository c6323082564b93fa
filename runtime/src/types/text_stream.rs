//! The standard streams: text over descriptors 0 to 2. A module `io` may put richer objects in their place.

use crate::io::encode::{self, Errors};
use crate::io::stdio::{self, Stream};
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::truth::truth;
use crate::object::{intern, iterate, native_call::Signature, operators};
use crate::prelude::*;
use crate::raise;
use crate::sys::fd;
use crate::types;
use crate::types::iterator::itself;

iterator_layout!(TextStream {
    /// Its descriptor.
    fd: i64,
    closed: bool,
    errors: Errors,
});

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { repr: slot!(unary, repr), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("write(self, text, /)", write_method, 2),
        native!("writelines(self, lines, /)", write_lines, 2),
        native!("flush(self, /)", flush, 1),
        native!("read(self, size=-1, /)", read, 2),
        native!("readline(self, size=-1, /)", read_line, 2),
        native!("readlines(self, hint=-1, /)", read_lines, 2),
        native!("fileno(self, /)", fileno, 1),
        native!("isatty(self, /)", isatty, 1),
        native!("readable(self, /)", readable, 1),
        native!("writable(self, /)", writable, 1),
        native!("seekable(self, /)", seekable, 1),
        native!("close(self, /)", close, 1),
        native!(
            "reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
            reconfigure,
            raw
        ),
        native!("__enter__(self, /)", enter, 1),
        native!("__exit__(self, /, *args)", exit, 2),
    ],
    getsets: &[
        GetSetRow { name: "name", get: |cx, s| intern::intern(cx, name(this(s))), set: None },
        GetSetRow { name: "mode", get: |cx, s| intern::intern(cx, if this(s).fd.get() == 0 { "r" } else { "w" }), set: None },
        GetSetRow { name: "encoding", get: |cx, _| intern::intern(cx, "utf-8"), set: None },
        GetSetRow { name: "errors", get: |cx, s| intern::intern(cx, errors_name(this(s))), set: None },
        GetSetRow { name: "newlines", get: |_, _| Ok(none()), set: None },
        GetSetRow { name: "closed", get: |_, s| Ok(boolean(this(s).closed.get())), set: None },
        GetSetRow { name: "line_buffering", get: |_, s| Ok(boolean(line_buffering(this(s)))), set: None },
        GetSetRow { name: "write_through", get: |_, _| Ok(boolean(false)), set: None },
    ],
    ..StaticClass::new(ClassId::TextStream, size_of::<TextStream>())
};

fn this(stream: Word) -> Gc<TextStream> {
    TextStream::of(stream)
}

/// A stream object over descriptor 0, 1 or 2.
pub fn new(cx: &mut Ctx, fd: i32) -> Res<Word> {
    let this = TextStream::allocate(cx, class(ClassId::TextStream).word())?;
    this.fd.set(i64::from(fd));
    this.errors.set(if fd == 2 { Errors::BackslashReplace } else { locale_errors() });
    if fd == 1 {
        Stream::Output.lock().set_line_buffered(fd::is_terminal(1));
    }
    Ok(this.word())
}

/// In the C locale and its UTF-8 variants, and where none is set, bytes that are not UTF-8 pass through.
fn locale_errors() -> Errors {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    match locale.as_deref() {
        None | Some("C" | "POSIX" | "C.UTF-8" | "C.utf8" | "UTF-8") => Errors::SurrogateEscape,
        Some(_) => Errors::Strict,
    }
}

fn output(stream: Gc<TextStream>) -> Option<Stream> {
    match stream.fd.get() {
        1 => Some(Stream::Output),
        2 => Some(Stream::Error),
        _ => None,
    }
}

fn name(stream: Gc<TextStream>) -> &'static str {
    ["<stdin>", "<stdout>", "<stderr>"][stream.fd.get() as usize]
}

fn errors_name(stream: Gc<TextStream>) -> &'static str {
    match stream.errors.get() {
        Errors::Strict => "strict",
        Errors::SurrogateEscape => "surrogateescape",
        Errors::BackslashReplace => "backslashreplace",
    }
}

fn line_buffering(stream: Gc<TextStream>) -> bool {
    output(stream).is_some_and(|stream| stream.lock().is_line_buffered())
}

fn repr(cx: &mut Ctx, stream: Word) -> Res<Word> {
    let stream = this(stream);
    let (name, mode) = (name(stream), if stream.fd.get() == 0 { 'r' } else { 'w' });
    types::str::new(cx, &format!("<_io.TextIOWrapper name='{name}' mode='{mode}' encoding='utf-8'>"))
}

/// The value is an open standard output stream as the program started with.
pub fn as_open_output(value: Word) -> Option<Stream> {
    if !is_exact(value, ClassId::TextStream) || this(value).closed.get() {
        return None;
    }
    output(this(value))
}

/// Writes a str.
pub fn write(cx: &mut Ctx, stream: Word, text: Word) -> Res<()> {
    check_open(cx, stream)?;
    let Some(output) = output(this(stream)) else { return Err(unsupported(cx, "not writable")) };
    let written = if types::str::is_ascii(text) {
        match types::str::units(text) {
            crate::text::units::Units::One(bytes) => output.lock().write(bytes),
            _ => unreachable!("ASCII text has one byte per character"),
        }
    } else {
        let mut bytes = Vec::new();
        if let Err(at) = encode::encode(types::str::units(text), this(stream).errors.get(), &mut bytes) {
            return Err(raise::codec_error(
                cx,
                ClassId::UnicodeEncodeError,
                "utf-8",
                text,
                (at, at + 1),
                "surrogates not allowed",
            ));
        }
        output.lock().write(&bytes)
    };
    written.map_err(|errno| system_error(cx, errno))
}

/// Writes ASCII text that is no object.
pub fn write_ascii(cx: &mut Ctx, stream: Stream, text: &str) -> Res<()> {
    debug_assert!(text.is_ascii());
    let written = stream.lock().write(text.as_bytes());
    written.map_err(|errno| system_error(cx, errno))
}

#[cold]
pub fn system_error(cx: &mut Ctx, errno: i32) -> Raised {
    let message = fd::error_text(errno);
    raise::os_error(cx, errno, &message, Word::ABSENT, Word::ABSENT)
}

fn unsupported(cx: &mut Ctx, message: &str) -> Raised {
    raise::error(cx, ClassId::UnsupportedOperation, format_args!("{message}"))
}

fn check_open(cx: &mut Ctx, stream: Word) -> Res<()> {
    if this(stream).closed.get() {
        return Err(raise::value_error(cx, format_args!("I/O operation on closed file.")));
    }
    Ok(())
}

fn write_method(cx: &mut Ctx, stream: Word, text: Word) -> Res<Word> {
    if !types::str::is_str(text) {
        let name = raise::type_name(text);
        return Err(raise::type_error(cx, format_args!("write() argument must be str, not {name}")));
    }
    write(cx, stream, text)?;
    Ok(Word::small(types::str::len(text) as i64))
}

fn write_lines(cx: &mut Ctx, stream: Word, lines: Word) -> Res<()> {
    check_open(cx, stream)?;
    iterate::for_each(cx, lines, &mut |cx, line| {
        write_method(cx, stream, line)?;
        Ok(true)
    })
}

pub fn flush(cx: &mut Ctx, stream: Word) -> Res<()> {
    check_open(cx, stream)?;
    let Some(output) = output(this(stream)) else { return Ok(()) };
    let flushed = output.lock().flush();
    flushed.map_err(|errno| system_error(cx, errno))
}

/// A size argument: None and negative numbers stand for no limit.
fn size(cx: &mut Ctx, size: Word) -> Res<usize> {
    if size.is_absent() || size == none() {
        return Ok(usize::MAX);
    }
    let size = operators::index_isize(cx, size, ClassId::OverflowError)?;
    Ok(usize::try_from(size).unwrap_or(usize::MAX))
}

fn check_readable(cx: &mut Ctx, stream: Word) -> Res<()> {
    check_open(cx, stream)?;
    if this(stream).fd.get() == 0 { Ok(()) } else { Err(unsupported(cx, "not readable")) }
}

fn read(cx: &mut Ctx, stream: Word, limit: Word) -> Res<Word> {
    check_readable(cx, stream)?;
    let limit = size(cx, limit)?;
    let mut bytes = Vec::new();
    let result = if limit == usize::MAX {
        stdio::input().read_all(&mut bytes)
    } else {
        read_characters(limit, false, &mut bytes)
    };
    finish(cx, result, &bytes)
}

fn read_line(cx: &mut Ctx, stream: Word, limit: Word) -> Res<Word> {
    check_readable(cx, stream)?;
    let limit = size(cx, limit)?;
    let mut bytes = Vec::new();
    let result = if limit == usize::MAX {
        stdio::input().read_line(&mut bytes)
    } else {
        read_characters(limit, true, &mut bytes)
    };
    finish(cx, result, &bytes)
}

/// At most `limit` code points, at most one line if `line`. Ends of line that translation shortens count as they stand.
fn read_characters(limit: usize, line: bool, out: &mut Vec<u8>) -> Result<(), stdio::Errno> {
    let mut input = stdio::input();
    let mut count = 0;
    loop {
        let available = input.peek()?;
        if available.is_empty() {
            return Ok(());
        }
        let mut taken = 0;
        for byte in available {
            let starts_character = byte & 0xc0 != 0x80;
            if starts_character && count == limit {
                input.take(taken);
                return Ok(());
            }
            count += usize::from(starts_character);
            out.push(*byte);
            taken += 1;
            if line && *byte == b'\n' {
                input.take(taken);
                return Ok(());
            }
        }
        input.take(taken);
    }
}

/// Decodes what was read, every kind of line end as `\n`.
fn finish(cx: &mut Ctx, result: Result<(), stdio::Errno>, bytes: &[u8]) -> Res<Word> {
    if let Err(errno) = result {
        return Err(system_error(cx, errno));
    }
    let translated;
    let bytes = if memchr::memchr(b'\r', bytes).is_some() {
        translated = translate_line_ends(bytes);
        &translated
    } else {
        bytes
    };
    decode(cx, bytes)
}

fn translate_line_ends(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for (i, byte) in bytes.iter().enumerate() {
        match byte {
            b'\r' => out.push(b'\n'),
            b'\n' if i > 0 && bytes[i - 1] == b'\r' => {}
            _ => out.push(*byte),
        }
    }
    out
}

/// UTF-8 to a str; bytes that are none become lone surrogates.
pub fn decode(cx: &mut Ctx, bytes: &[u8]) -> Res<Word> {
    if let Ok(text) = core::str::from_utf8(bytes) {
        return types::str::new(cx, text);
    }
    let mut codes = Vec::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        codes.extend(chunk.valid().chars().map(u32::from));
        codes.extend(chunk.invalid().iter().map(|byte| 0xdc00 + u32::from(*byte)));
    }
    types::str::from_codes(cx, &codes)
}

/// One line of standard input with its end, empty at the end of the input.
pub fn input_line(cx: &mut Ctx, stdin: Word) -> Res<Word> {
    check_readable(cx, stdin)?;
    let mut bytes = Vec::new();
    let result = stdio::input().read_line(&mut bytes);
    finish(cx, result, &bytes)
}

fn next(cx: &mut Ctx, stream: Word) -> Res<Option<Word>> {
    let line = read_line(cx, stream, Word::ABSENT)?;
    Ok((types::str::len(line) > 0).then_some(line))
}

fn read_lines(cx: &mut Ctx, stream: Word, hint: Word) -> Res<Word> {
    let hint = size(cx, hint)?;
    let lines = types::list::new(cx, &[])?;
    let mut total = 0;
    while let Some(line) = next(cx, stream)? {
        types::list::append(cx, lines, line)?;
        total += types::str::len(line);
        if total >= hint && hint > 0 {
            break;
        }
    }
    Ok(lines)
}

fn fileno(cx: &mut Ctx, stream: Word) -> Res<Word> {
    check_open(cx, stream)?;
    Ok(Word::small(this(stream).fd.get()))
}

fn isatty(cx: &mut Ctx, stream: Word) -> Res<bool> {
    check_open(cx, stream)?;
    Ok(fd::is_terminal(this(stream).fd.get() as i32))
}

fn readable(cx: &mut Ctx, stream: Word) -> Res<bool> {
    check_open(cx, stream)?;
    Ok(this(stream).fd.get() == 0)
}

fn writable(cx: &mut Ctx, stream: Word) -> Res<bool> {
    check_open(cx, stream)?;
    Ok(this(stream).fd.get() != 0)
}

fn seekable(cx: &mut Ctx, stream: Word) -> Res<bool> {
    check_open(cx, stream)?;
    Ok(fd::is_seekable(this(stream).fd.get() as i32))
}

fn close(cx: &mut Ctx, stream: Word) -> Res<()> {
    if this(stream).closed.get() {
        return Ok(());
    }
    flush(cx, stream)?;
    this(stream).closed.set(true);
    Ok(())
}

static RECONFIGURE: Signature =
    Signature::new("reconfigure(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)");

fn reconfigure(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (stream, args) = args.split_first();
    let [_encoding, errors, _newline, lines, unbuffered] = RECONFIGURE.bind(cx, args)?;
    flush(cx, stream)?;
    let given = |word: Word| word.is_present() && word != none();
    if given(errors) {
        set_errors(cx, stream, errors)?;
    }
    let Some(output) = output(this(stream)) else { return Ok(()) };
    if given(lines) {
        let lines = truth(cx, lines)?;
        output.lock().set_line_buffered(lines);
    }
    if given(unbuffered) {
        let unbuffered = truth(cx, unbuffered)?;
        output.lock().set_unbuffered(unbuffered);
    }
    Ok(())
}

fn set_errors(cx: &mut Ctx, stream: Word, errors: Word) -> Res<()> {
    if !types::str::is_str(errors) {
        let name = raise::type_name(errors);
        let message = format_args!("reconfigure() argument 'errors' must be str or None, not {name}");
        return Err(raise::type_error(cx, message));
    }
    let text = types::str::to_string_lossy(errors);
    let known = match text.as_str() {
        "strict" => Errors::Strict,
        "surrogateescape" => Errors::SurrogateEscape,
        "backslashreplace" => Errors::BackslashReplace,
        _ => return Err(raise::error(cx, ClassId::LookupError, format_args!("unknown error handler name '{text}'"))),
    };
    this(stream).errors.set(known);
    Ok(())
}

fn enter(cx: &mut Ctx, stream: Word) -> Res<Word> {
    check_open(cx, stream)?;
    Ok(stream)
}

fn exit(cx: &mut Ctx, stream: Word, _args: Word) -> Res<()> {
    close(cx, stream)
}
