//! `_csvtext`: splitting and joining of rows for `_csv`.
//!
//! A dialect arrives as a tuple: delimiter, quotechar, escapechar (code points, or -1), doublequote, skipinitialspace,
//! strict, quoting, lineterminator.

use crate::heap::word_buf::WordBuf;
use crate::object::roots::RootCell;
use crate::object::truth::truth;
use crate::object::{call, dispatch, format};
use crate::prelude::*;
use crate::raise;
use crate::text::units::Units;
use crate::types::str::TextBuilder;
use crate::types::{list, str, tuple};

pub static MODULE: NativeModule = NativeModule {
    name: "_csvtext",
    functions: &[
        native!("split(dialect, line, fields, pending, limit, /)", split, 5),
        native!("join(dialect, row, /)", join, 2),
        native!("set_error_class(error, /)", set_error_class, 1),
    ],
    init: None,
};

/// `_csv.Error`, which is Python code.
static ERROR_CLASS: RootCell = RootCell::new();

fn set_error_class(_cx: &mut Ctx, class: Word) -> Word {
    ERROR_CLASS.set(class);
    none()
}

fn error(cx: &mut Ctx, message: &str) -> Raised {
    let made = str::new(cx, message).and_then(|message| call::call(cx, ERROR_CLASS.get(), &[message]));
    match made {
        Ok(error) => raise::raise_instance(cx, error),
        Err(raised) => raised,
    }
}

const QUOTE_ALL: i64 = 1;
const QUOTE_NONNUMERIC: i64 = 2;
const QUOTE_NONE: i64 = 3;
const QUOTE_STRINGS: i64 = 4;
const QUOTE_NOTNULL: i64 = 5;

struct Dialect {
    delimiter: u32,
    quote: Option<u32>,
    escape: Option<u32>,
    double_quote: bool,
    skip_space: bool,
    strict: bool,
    quoting: i64,
    line_end: Word,
}

impl Dialect {
    fn of(cx: &mut Ctx, config: Word) -> Res<Dialect> {
        let &[delimiter, quote, escape, double_quote, skip_space, strict, quoting, line_end] = tuple::words_of(config) else {
            return Err(error(cx, "bad dialect"));
        };
        let code = |word: Word| word.to_small().and_then(|n| u32::try_from(n).ok());
        Ok(Dialect {
            delimiter: code(delimiter).unwrap_or(0),
            quote: code(quote),
            escape: code(escape),
            double_quote: truth(cx, double_quote)?,
            skip_space: truth(cx, skip_space)?,
            strict: truth(cx, strict)?,
            quoting: quoting.to_small().unwrap_or(0),
            line_end,
        })
    }
    fn quotes(&self, code: u32) -> bool {
        self.quote == Some(code) && self.quoting != QUOTE_NONE
    }
}

/// Where the reader of a row is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    StartRecord,
    StartField,
    Escaped,
    InField,
    InQuoted,
    EscapedInQuoted,
    QuoteInQuoted,
    EatLineEnd,
    AfterEscapedLineEnd,
}

const STATES: [State; 9] = [
    State::StartRecord,
    State::StartField,
    State::Escaped,
    State::InField,
    State::InQuoted,
    State::EscapedInQuoted,
    State::QuoteInQuoted,
    State::EatLineEnd,
    State::AfterEscapedLineEnd,
];

struct Reader {
    dialect: Dialect,
    state: State,
    field: TextBuilder,
    /// The field had no quotes.
    unquoted: bool,
    fields: Word,
    limit: usize,
}

/// `split(dialect, line, fields, pending, limit)`: appends the fields of a line. Answers None at the end of a row, else what the next
/// line has to be given as `pending`: (state, field, unquoted).
fn split(cx: &mut Ctx, dialect: Word, line: Word, fields: Word, pending: Word, limit: Word) -> Res<Word> {
    let dialect = Dialect::of(cx, dialect)?;
    let limit = limit.to_small().unwrap_or(i64::MAX).max(0) as usize;
    let mut reader = Reader { dialect, state: State::StartRecord, field: TextBuilder::new(), unquoted: false, fields, limit };
    if pending != none() {
        if let &[state, field, unquoted] = tuple::words_of(pending) {
            reader.state = STATES[state.as_small() as usize];
            reader.field.push_word(field);
            reader.unquoted = truth(cx, unquoted)?;
        }
    }
    if line == none() {
        // The text has ended inside of a row.
        reader.save(cx)?;
        return Ok(none());
    }
    let text = str::units(line);
    let mut at = 0;
    while at < text.len() {
        at += reader.plain_run(cx, text, at)?;
        if at < text.len() {
            reader.step(cx, Some(text.at(at)))?;
            at += 1;
        }
    }
    reader.step(cx, None)?;
    if reader.state == State::StartRecord {
        return Ok(none());
    }
    let state = STATES.iter().position(|s| *s == reader.state).unwrap_or(0);
    let field = reader.field.finish(cx)?;
    tuple::new(cx, &[Word::small(state as i64), field, boolean(reader.unquoted)])
}

impl Reader {
    /// Takes the characters from `at` on that mean nothing but themselves, inside of a field.
    fn plain_run(&mut self, cx: &mut Ctx, text: Units<'_>, at: usize) -> Res<usize> {
        let Dialect { delimiter, quote, escape, .. } = self.dialect;
        let quoted = match self.state {
            State::InField => false,
            State::InQuoted => true,
            _ => return Ok(0),
        };
        let special = |c: u32| {
            Some(c) == escape || if quoted { Some(c) == quote } else { c == delimiter || c == 10 || c == 13 }
        };
        let rest = text.from(at);
        let run = rest.iter().position(special).unwrap_or(rest.len());
        if self.field.len() + run > self.limit {
            return Err(self.too_large(cx));
        }
        self.field.push_units(rest.slice(0, run));
        Ok(run)
    }

    fn too_large(&self, cx: &mut Ctx) -> Raised {
        error(cx, &format!("field larger than field limit ({})", self.limit))
    }

    fn add(&mut self, cx: &mut Ctx, code: u32) -> Res<()> {
        if self.field.len() >= self.limit {
            return Err(self.too_large(cx));
        }
        self.field.push(code);
        Ok(())
    }

    fn save(&mut self, cx: &mut Ctx) -> Res<()> {
        let quoting = self.dialect.quoting;
        let empty = self.field.is_empty();
        let word = if self.unquoted && empty && matches!(quoting, QUOTE_NOTNULL | QUOTE_STRINGS) {
            none()
        } else {
            let text = self.field.finish(cx)?;
            if self.unquoted && !empty && matches!(quoting, QUOTE_NONNUMERIC | QUOTE_STRINGS) {
                call::call(cx, class(ClassId::Float).word(), &[text])?
            } else {
                text
            }
        };
        self.field = TextBuilder::new();
        list::append(cx, self.fields, word)
    }

    fn end_of_field(&mut self, cx: &mut Ctx, code: Option<u32>) -> Res<()> {
        self.save(cx)?;
        self.state = if code.is_none() { State::StartRecord } else { State::EatLineEnd };
        Ok(())
    }

    /// One character; None is the end of the line.
    fn step(&mut self, cx: &mut Ctx, code: Option<u32>) -> Res<()> {
        let ends = matches!(code, None | Some(10 | 13));
        match self.state {
            State::StartRecord => match code {
                None => {}
                Some(10 | 13) => self.state = State::EatLineEnd,
                Some(_) => {
                    self.state = State::StartField;
                    self.start_field(cx, code, ends)?;
                }
            },
            State::StartField => self.start_field(cx, code, ends)?,
            State::Escaped => match code {
                Some(c @ (10 | 13)) => {
                    self.add(cx, c)?;
                    self.state = State::AfterEscapedLineEnd;
                }
                code => {
                    self.add(cx, code.unwrap_or(10))?;
                    self.state = State::InField;
                }
            },
            State::AfterEscapedLineEnd if code.is_none() => {}
            State::AfterEscapedLineEnd | State::InField => match code {
                code if ends => self.end_of_field(cx, code)?,
                Some(c) if self.dialect.escape == Some(c) => self.state = State::Escaped,
                Some(c) if c == self.dialect.delimiter => {
                    self.save(cx)?;
                    self.state = State::StartField;
                }
                Some(c) => {
                    self.add(cx, c)?;
                    self.state = State::InField;
                }
                None => {}
            },
            State::InQuoted => match code {
                None => {}
                Some(c) if self.dialect.escape == Some(c) => self.state = State::EscapedInQuoted,
                Some(c) if self.dialect.quotes(c) => {
                    self.state = if self.dialect.double_quote { State::QuoteInQuoted } else { State::InField };
                }
                Some(c) => self.add(cx, c)?,
            },
            State::EscapedInQuoted => {
                self.add(cx, code.unwrap_or(10))?;
                self.state = State::InQuoted;
            }
            State::QuoteInQuoted => match code {
                code if ends => self.end_of_field(cx, code)?,
                Some(c) if self.dialect.quotes(c) => {
                    self.add(cx, c)?;
                    self.state = State::InQuoted;
                }
                Some(c) if c == self.dialect.delimiter => {
                    self.save(cx)?;
                    self.state = State::StartField;
                }
                Some(c) if !self.dialect.strict => {
                    self.add(cx, c)?;
                    self.state = State::InField;
                }
                _ => {
                    let shown = |code: u32| char::from_u32(code).unwrap_or('\u{fffd}');
                    let (delimiter, quote) = (shown(self.dialect.delimiter), shown(self.dialect.quote.unwrap_or(0)));
                    return Err(error(cx, &format!("'{delimiter}' expected after '{quote}'")));
                }
            },
            State::EatLineEnd => match code {
                Some(10 | 13) => {}
                None => self.state = State::StartRecord,
                Some(_) => {
                    let message = "new-line character seen in unquoted field - do you need to open the file with newline=''?";
                    return Err(error(cx, message));
                }
            },
        }
        Ok(())
    }

    fn start_field(&mut self, cx: &mut Ctx, code: Option<u32>, ends: bool) -> Res<()> {
        self.unquoted = true;
        match code {
            code if ends => self.end_of_field(cx, code)?,
            Some(c) if self.dialect.quotes(c) => {
                self.unquoted = false;
                self.state = State::InQuoted;
            }
            Some(c) if self.dialect.escape == Some(c) => self.state = State::Escaped,
            Some(32) if self.dialect.skip_space => {}
            Some(c) if c == self.dialect.delimiter => self.save(cx)?,
            Some(c) => {
                self.add(cx, c)?;
                self.state = State::InField;
            }
            None => {}
        }
        Ok(())
    }
}

/// `join(dialect, row)`: the line of a row, which is a list or tuple.
fn join(cx: &mut Ctx, dialect: Word, row: Word) -> Res<Word> {
    let dialect = Dialect::of(cx, dialect)?;
    let mut out = TextBuilder::new();
    let mut null = false;
    let items = WordBuf::from_slice(cx, tuple::words_of(row))?;
    for (i, field) in items.as_slice().iter().enumerate() {
        let field = *field;
        let quoted = match dialect.quoting {
            QUOTE_ALL => true,
            QUOTE_NONNUMERIC => !is_number(field),
            QUOTE_STRINGS => str::is_str(field),
            QUOTE_NOTNULL => field != none(),
            _ => false,
        };
        null = field == none();
        let text = if null { str::empty() } else if str::is_str(field) { field } else { format::str_of(cx, field)? };
        if i > 0 {
            out.push(dialect.delimiter);
        }
        dialect.push_field(cx, &mut out, str::units(text), quoted, null)?;
    }
    if items.len() > 0 && out.is_empty() {
        if dialect.quoting == QUOTE_NONE || null && matches!(dialect.quoting, QUOTE_STRINGS | QUOTE_NOTNULL) {
            return Err(error(cx, "single empty field record must be quoted"));
        }
        dialect.push_field(cx, &mut out, Units::EMPTY, true, false)?;
    }
    out.push_word(dialect.line_end);
    out.finish(cx)
}

fn is_number(value: Word) -> bool {
    let class = class_of(value);
    [SlotId::Index, SlotId::Int, SlotId::Float].into_iter().any(|slot| dispatch::has(class, slot))
        || is_instance_of(value, ClassId::Complex)
}

impl Dialect {
    fn push_field(&self, cx: &mut Ctx, out: &mut TextBuilder, text: Units<'_>, quoted: bool, null: bool) -> Res<()> {
        let mut quoted = quoted;
        let mut escaped = TextBuilder::with_capacity(text.len());
        for code in text.iter() {
            let special = code == self.delimiter
                || self.escape == Some(code)
                || self.quote == Some(code)
                || code == 10
                || code == 13
                || str::units(self.line_end).iter().any(|c| c == code);
            if special {
                let mut wants_escape = self.quoting == QUOTE_NONE;
                if !wants_escape {
                    if self.quote == Some(code) {
                        if self.double_quote {
                            escaped.push(code);
                        } else {
                            wants_escape = true;
                        }
                    } else if self.escape == Some(code) {
                        wants_escape = true;
                    }
                    if !wants_escape {
                        quoted = true;
                    }
                }
                if wants_escape {
                    match self.escape {
                        Some(escape) => escaped.push(escape),
                        None => return Err(error(cx, "need to escape, but no escapechar set")),
                    }
                }
            }
            escaped.push(code);
        }
        if text.is_empty() && self.delimiter == 32 && self.skip_space {
            if self.quoting == QUOTE_NONE || null && matches!(self.quoting, QUOTE_STRINGS | QUOTE_NOTNULL) {
                let message = "empty field must be quoted if delimiter is a space and skipinitialspace is true";
                return Err(error(cx, message));
            }
            quoted = true;
        }
        let quote = self.quote.filter(|_| quoted);
        if let Some(quote) = quote {
            out.push(quote);
        }
        out.push_units(escaped.units());
        if let Some(quote) = quote {
            out.push(quote);
        }
        Ok(())
    }
}
