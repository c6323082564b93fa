//! print and input.

use crate::io::text;
use crate::modules::sys::streams;
use crate::object::call::{self, Args};
use crate::object::truth::truth;
use crate::object::{attributes, format, intern};
use crate::prelude::*;
use crate::raise;
use crate::types;

/// `print(*args, sep=' ', end='\n', file=None, flush=False)`
pub fn print(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let options = Options::of(cx, args)?;
    let Some(file) = options.file else {
        return match streams::attribute(cx, NameId::Stdout)? {
            Some(stdout) if stdout == none() => Ok(()),
            Some(stdout) => print_to(cx, stdout, args.positional(), &options),
            None => Err(raise::error(cx, ClassId::RuntimeError, format_args!("lost sys.stdout"))),
        };
    };
    print_to(cx, file, args.positional(), &options)
}

/// The keyword arguments; None where one was not given or is None.
struct Options {
    sep: Option<Word>,
    end: Option<Word>,
    file: Option<Word>,
    flush: bool,
}

impl Options {
    fn of(cx: &mut Ctx, args: Args<'_>) -> Res<Options> {
        let mut options = Options { sep: None, end: None, file: None, flush: false };
        for (name, value) in args.keywords() {
            let given = Some(value).filter(|value| *value != none());
            if is(name, NameId::Sep) {
                options.sep = given;
            } else if is(name, NameId::End) {
                options.end = given;
            } else if is(name, NameId::File_) {
                options.file = given;
            } else if is(name, NameId::Flush) {
                options.flush = truth(cx, value)?;
            } else {
                return Err(unexpected_keyword(cx, "print", name, &["sep", "end", "file", "flush"]));
            }
        }
        for (name, value) in [("sep", options.sep), ("end", options.end)] {
            if let Some(value) = value.filter(|value| !types::str::is_str(*value)) {
                let class = raise::type_name(value);
                return Err(raise::type_error(cx, format_args!("{name} must be None or a string, not {class}")));
            }
        }
        Ok(options)
    }
}

/// The keyword is this name.
pub fn is(keyword: Word, name: NameId) -> bool {
    keyword == intern::name(name) || types::str::equal(keyword, intern::name(name))
}

pub fn unexpected_keyword(cx: &mut Ctx, function: &str, keyword: Word, known: &[&str]) -> Raised {
    let keyword = types::str::to_string_lossy(keyword);
    types::construction::unexpected_keyword(cx, function, &keyword, known)
}

fn print_to(cx: &mut Ctx, file: Word, values: &[Word], options: &Options) -> Res<()> {
    if streams::is_plain(cx, file)? {
        print_directly(cx, file, values, options)?;
    } else {
        print_by_method(cx, file, values, options)?;
    }
    if options.flush {
        call::call_method(cx, file, intern::name(NameId::Flush), &[])?;
    }
    Ok(())
}

/// To a plain text stream. A `__str__` may close it or print itself, so each piece goes its own way.
fn print_directly(cx: &mut Ctx, file: Word, values: &[Word], options: &Options) -> Res<()> {
    for (i, value) in values.iter().enumerate() {
        if i > 0 {
            match options.sep {
                Some(sep) => text::write_text(cx, file, sep)?,
                None => text::write_ascii(cx, file, " ")?,
            }
        }
        match value.to_small() {
            Some(small) => text::write_ascii(cx, file, itoa::Buffer::new().format(small))?,
            None => {
                let text = format::str_of(cx, *value)?;
                text::write_text(cx, file, text)?;
            }
        }
    }
    match options.end {
        Some(end) => text::write_text(cx, file, end),
        None => text::write_ascii(cx, file, "\n"),
    }
}

fn print_by_method(cx: &mut Ctx, file: Word, values: &[Word], options: &Options) -> Res<()> {
    let write = attributes::get(cx, file, intern::name(NameId::Write))?;
    let sep = match options.sep {
        Some(sep) => sep,
        None => intern::intern(cx, " ")?,
    };
    let end = match options.end {
        Some(end) => end,
        None => intern::intern(cx, "\n")?,
    };
    for (i, value) in values.iter().enumerate() {
        if i > 0 {
            call::call(cx, write, &[sep])?;
        }
        let text = format::str_of(cx, *value)?;
        call::call(cx, write, &[text])?;
    }
    call::call(cx, write, &[end])?;
    Ok(())
}

/// `input(prompt)`
pub fn input(cx: &mut Ctx, prompt: Word) -> Res<Word> {
    let stdin = required(cx, NameId::Stdin)?;
    let stdout = required(cx, NameId::Stdout)?;
    required(cx, NameId::Stderr)?;
    if prompt.is_present() {
        let text = format::str_of(cx, prompt)?;
        streams::write(cx, stdout, text)?;
    }
    call::call_method(cx, stdout, intern::name(NameId::Flush), &[])?;
    let line = if is_exact(stdin, ClassId::TextIoWrapper) {
        text::read_line(cx, stdin, usize::MAX)?
    } else {
        let readline = intern::intern(cx, "readline")?;
        call::call_method(cx, stdin, readline, &[])?
    };
    if !types::str::is_str(line) {
        return Err(raise::type_error(cx, format_args!("object.readline() returned non-string")));
    }
    without_line_end(cx, line)
}

fn required(cx: &mut Ctx, name: NameId) -> Res<Word> {
    match streams::current(cx, name)? {
        Some(stream) => Ok(stream),
        None => Err(raise::error(cx, ClassId::RuntimeError, format_args!("input(): lost sys.{}", name.text()))),
    }
}

fn without_line_end(cx: &mut Ctx, line: Word) -> Res<Word> {
    let units = types::str::units(line);
    let len = units.len();
    if len == 0 {
        return Err(raise::error(cx, ClassId::EOFError, format_args!("EOF when reading a line")));
    }
    if units.at(len - 1) == u32::from(b'\n') { types::str::from_units(cx, units.slice(0, len - 1)) } else { Ok(line) }
}
