//! `re.Pattern`.

use super::iterate;
use super::match_;
use super::subject::{Borrowed, Question, Subject, ask, part};
use super::substitute;
use crate::heap::word_buf::WordBuf;
use crate::object::{attributes, compare, format, hash, import, intern};
use crate::prelude::*;
use crate::text::regex::flags::{self, Flags};
use crate::text::units::Units;
use crate::types::iterator::class_getitem;
use crate::types::{bytes, int, mapping_proxy, str, tuple};

#[repr(C)]
pub struct Pattern {
    header: Header,
    pub source: core::cell::Cell<Word>,
    /// A str whose code units are the program.
    code: core::cell::Cell<Word>,
    /// A dict from names to numbers.
    pub names: core::cell::Cell<Word>,
    /// A tuple: the name of each group, or None.
    pub order: core::cell::Cell<Word>,
    /// The template that was used last, and its parts.
    pub template: core::cell::Cell<Word>,
    pub template_parts: core::cell::Cell<Word>,
    flags: core::cell::Cell<i64>,
    pub groups: core::cell::Cell<usize>,
    pub is_text: core::cell::Cell<bool>,
}

// SAFETY: `repr(C)`, header first, cells behind it.
unsafe impl Object for Pattern {}

impl Pattern {
    pub fn of(pattern: Word) -> Gc<Pattern> {
        // SAFETY: callers pass patterns.
        unsafe { Gc::from_word(pattern) }
    }

    pub fn program<'a>(&self) -> &'a [u32] {
        match str::units(self.code.get()) {
            Units::Four(code) => code,
            Units::One(_) | Units::Two(_) => unreachable!("programs are made of wide units"),
        }
    }
}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1_1100_0000,
    flags: class_flags::HAS_WEAKREF,
    slots: Slots {
        repr: slot!(unary, repr),
        hash: slot!(hash, hash_of),
        eq: slot!(binary, eq),
        ..Slots::EMPTY
    },
    methods: &[
        native!("match(self, /, string, pos=0, endpos=9223372036854775807)", match_here, 4),
        native!("fullmatch(self, /, string, pos=0, endpos=9223372036854775807)", full_match, 4),
        native!("search(self, /, string, pos=0, endpos=9223372036854775807)", search, 4),
        native!("sub(self, /, repl, string, count=0)", substitute::sub, 4),
        native!("subn(self, /, repl, string, count=0)", substitute::subn, 4),
        native!("findall(self, /, string, pos=0, endpos=9223372036854775807)", find_all, 4),
        native!("split(self, /, string, maxsplit=0)", split, 3),
        native!("finditer(self, /, string, pos=0, endpos=9223372036854775807)", iterate::find_iter, 4),
        native!("scanner(self, /, string, pos=0, endpos=9223372036854775807)", iterate::scanner, 4),
        native!("__copy__(self, /)", itself, 1),
        native!("__deepcopy__(self, memo, /)", itself_again, 2),
        native!("__reduce__(self, /)", reduce, 1),
        native!("__class_getitem__(cls, object, /)", class_getitem, 2, ClassMethod),
    ],
    getsets: &[
        GetSetRow { name: "pattern", get: |_, p| Ok(Pattern::of(p).source.get()), set: None },
        GetSetRow { name: "flags", get: |cx, p| int::from_i64(cx, Pattern::of(p).flags.get()), set: None },
        GetSetRow { name: "groups", get: |_, p| Ok(Word::small(Pattern::of(p).groups.get() as i64)), set: None },
        GetSetRow { name: "groupindex", get: |cx, p| mapping_proxy::new(cx, Pattern::of(p).names.get()), set: None },
    ],
    ..StaticClass::new(ClassId::RePattern, size_of::<Pattern>())
};

#[expect(clippy::too_many_arguments, reason = "they are the fields")]
pub fn new(
    cx: &mut Ctx,
    source: Word,
    is_text: bool,
    code: &[u32],
    names: Word,
    order: Word,
    flags: Flags,
    groups: usize,
) -> Res<Word> {
    let (program, units) = str::allocate::<u32>(cx, code.len(), false)?;
    units.copy_from_slice(code);
    let word = crate::heap::allocate(cx, class(ClassId::RePattern), size_of::<Pattern>())?;
    let pattern = Pattern::of(word);
    pattern.source.set(source);
    pattern.code.set(program);
    pattern.names.set(names);
    pattern.order.set(order);
    pattern.flags.set(i64::from(flags));
    pattern.groups.set(groups);
    pattern.is_text.set(is_text);
    Ok(word)
}

fn itself(_cx: &mut Ctx, pattern: Word) -> Word {
    pattern
}

fn itself_again(_cx: &mut Ctx, pattern: Word, _memo: Word) -> Word {
    pattern
}

fn reduce(cx: &mut Ctx, pattern: Word) -> Res<Word> {
    let module = import::module(cx, "re")?;
    let name = intern::intern(cx, "_compile")?;
    let compile = attributes::get(cx, module, name)?;
    let flags = int::from_i64(cx, Pattern::of(pattern).flags.get())?;
    let args = tuple::new(cx, &[Pattern::of(pattern).source.get(), flags])?;
    tuple::new(cx, &[compile, args])
}

fn hash_of(cx: &mut Ctx, pattern: Word) -> Res<i64> {
    let this = Pattern::of(pattern);
    let source = hash::hash(cx, this.source.get())?;
    let mixed = source ^ this.flags.get().rotate_left(32) ^ (this.groups.get() as i64).rotate_left(48);
    Ok(if mixed == -1 { -2 } else { mixed })
}

fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::RePattern) {
        return Ok(not_implemented());
    }
    let (x, y) = (Pattern::of(a), Pattern::of(b));
    if a == b {
        return Ok(boolean(true));
    }
    if x.flags.get() != y.flags.get() || x.is_text.get() != y.is_text.get() || x.program() != y.program() {
        return Ok(boolean(false));
    }
    compare::equal(cx, x.source.get(), y.source.get()).map(boolean)
}

/// Names of flags in the order that the repr has them.
const SHOWN: [(Flags, &str); 8] = [
    (flags::IGNORECASE, "re.IGNORECASE"),
    (flags::LOCALE, "re.LOCALE"),
    (flags::MULTILINE, "re.MULTILINE"),
    (flags::DOTALL, "re.DOTALL"),
    (flags::UNICODE, "re.UNICODE"),
    (flags::VERBOSE, "re.VERBOSE"),
    (flags::DEBUG, "re.DEBUG"),
    (flags::ASCII, "re.ASCII"),
];

/// How much of the pattern its repr shows.
const SHOWN_LEN: usize = 200;

fn repr(cx: &mut Ctx, pattern: Word) -> Res<Word> {
    let this = Pattern::of(pattern);
    let source = format::repr(cx, this.source.get())?;
    let mut flags = this.flags.get() as Flags;
    if this.is_text.get() && flags & flags::TYPE == flags::UNICODE {
        flags &= !flags::UNICODE;
    }
    let mut out = str::TextBuilder::new();
    out.push_str("re.compile(");
    let units = str::units(source);
    out.push_units(units.slice(0, units.len().min(SHOWN_LEN)));
    let mut names: Vec<String> = Vec::new();
    for (flag, name) in SHOWN {
        if flags & flag != 0 {
            names.push(name.to_owned());
            flags &= !flag;
        }
    }
    if flags != 0 {
        names.push(format!("0x{flags:x}"));
    }
    if !names.is_empty() {
        out.push_str(", ");
        out.push_str(&names.join("|"));
    }
    out.push_str(")");
    out.finish(cx)
}

fn answer(cx: &mut Ctx, subject: Subject, question: Question) -> Res<Word> {
    let mut machine = Borrowed::take();
    match ask(cx, &mut machine, subject, question)? {
        Some(span) => match_::new(cx, &machine, subject, span),
        None => Ok(none()),
    }
}

fn match_here(cx: &mut Ctx, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Word> {
    let subject = Subject::new(cx, pattern, string, pos, endpos)?;
    answer(cx, subject, Question::Here)
}

fn full_match(cx: &mut Ctx, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Word> {
    let subject = Subject::new(cx, pattern, string, pos, endpos)?;
    answer(cx, subject, Question::Whole)
}

fn search(cx: &mut Ctx, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Word> {
    let subject = Subject::new(cx, pattern, string, pos, endpos)?;
    answer(cx, subject, Question::Anywhere { advance: false })
}

/// Group `group` (counted from 0) of the match in the machine; `default` where it took no part.
fn group(cx: &mut Ctx, machine: &Borrowed, subject: Subject, group: usize, default: Word) -> Res<Word> {
    match machine.group(group) {
        Some((start, end)) => part(cx, subject.string, start, end),
        None => Ok(default),
    }
}

fn find_all(cx: &mut Ctx, pattern: Word, string: Word, pos: Word, endpos: Word) -> Res<Word> {
    let mut subject = Subject::new(cx, pattern, string, pos, endpos)?;
    let groups = Pattern::of(pattern).groups.get();
    let empty = if str::is_str(string) { str::empty() } else { bytes::empty() };
    let mut found = WordBuf::new(cx);
    let mut machine = Borrowed::take();
    let mut advance = false;
    while let Some((start, end)) = ask(cx, &mut machine, subject, Question::Anywhere { advance })? {
        let item = match groups {
            0 => subject.part(cx, start, end)?,
            1 => group(cx, &machine, subject, 0, empty)?,
            _ => {
                let mut items = WordBuf::with_capacity(cx, groups)?;
                for i in 0..groups {
                    let item = group(cx, &machine, subject, i, empty)?;
                    items.push(cx, item)?;
                }
                items.to_tuple(cx)?
            }
        };
        found.push(cx, item)?;
        advance = start == end;
        subject.start = end;
    }
    found.into_list(cx)
}

fn split(cx: &mut Ctx, pattern: Word, string: Word, most: Word) -> Res<Word> {
    let most = match most.present() {
        Some(most) => crate::types::indexing::ssize_argument(cx, most)? as isize,
        None => 0,
    };
    let mut subject = Subject::whole(cx, pattern, string)?;
    let groups = Pattern::of(pattern).groups.get();
    let mut pieces = WordBuf::new(cx);
    let mut machine = Borrowed::take();
    let (mut last, mut count, mut advance) = (0, 0, false);
    while most == 0 || count < most {
        let Some((start, end)) = ask(cx, &mut machine, subject, Question::Anywhere { advance })? else { break };
        let piece = subject.part(cx, last, start)?;
        pieces.push(cx, piece)?;
        for i in 0..groups {
            let item = group(cx, &machine, subject, i, none())?;
            pieces.push(cx, item)?;
        }
        count += 1;
        last = end;
        advance = start == end;
        subject.start = end;
    }
    let rest = subject.part(cx, last, subject.end)?;
    pieces.push(cx, rest)?;
    pieces.into_list(cx)
}
