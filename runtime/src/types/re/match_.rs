//! `re.Match`.

use super::pattern::Pattern;
use super::subject::{Borrowed, Subject, part};
use super::template;
use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{format, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::class_getitem;
use crate::types::{bytes, dict, int, str, tuple};

iterator_layout!(Match {
    pattern: Word,
    string: Word,
    /// A tuple of two small ints per group, -1 where it took no part; absent where there are no groups.
    marks: Word,
    start: usize,
    end: usize,
    pos: usize,
    endpos: usize,
    /// The group closed last, 0 where there is none.
    last: u32,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1_1111_0000,
    slots: Slots { repr: slot!(unary, repr), getitem: slot!(binary, get_item), ..Slots::EMPTY },
    methods: &[
        native!("group(self, /, *args)", group, raw),
        native!("start(self, group=0, /)", start, 2),
        native!("end(self, group=0, /)", end, 2),
        native!("span(self, group=0, /)", span, 2),
        native!("groups(self, /, default=None)", groups, 2),
        native!("groupdict(self, /, default=None)", group_dict, 2),
        native!("expand(self, /, template)", expand, 2),
        native!("__copy__(self, /)", itself, 1),
        native!("__deepcopy__(self, memo, /)", itself_again, 2),
        native!("__class_getitem__(cls, object, /)", class_getitem, 2, ClassMethod),
    ],
    getsets: &[
        GetSetRow { name: "string", get: |_, m| Ok(Match::of(m).string.get()), set: None },
        GetSetRow { name: "re", get: |_, m| Ok(Match::of(m).pattern.get()), set: None },
        GetSetRow { name: "pos", get: |cx, m| int::from_i64(cx, Match::of(m).pos.get() as i64), set: None },
        GetSetRow { name: "endpos", get: |cx, m| int::from_i64(cx, Match::of(m).endpos.get() as i64), set: None },
        GetSetRow { name: "lastindex", get: |_, m| Ok(last_index(m)), set: None },
        GetSetRow { name: "lastgroup", get: |_, m| Ok(last_group(m)), set: None },
        GetSetRow { name: "regs", get: regs, set: None },
    ],
    ..StaticClass::new(ClassId::ReMatch, size_of::<Match>())
};

/// The match that the machine has found.
pub fn new(cx: &mut Ctx, machine: &Borrowed, subject: Subject, span: (usize, usize)) -> Res<Word> {
    let groups = Pattern::of(subject.pattern).groups.get();
    let mut marks = Word::ABSENT;
    if groups > 0 {
        let mut words = WordBuf::with_capacity(cx, 2 * groups)?;
        for i in 0..groups {
            let (start, end) = match machine.group(i) {
                Some((start, end)) => (start as i64, end as i64),
                None => (-1, -1),
            };
            words.extend(cx, &[Word::small(start), Word::small(end)])?;
        }
        marks = words.to_tuple(cx)?;
    }
    let this = Match::allocate(cx, class(ClassId::ReMatch).word())?;
    this.pattern.set(subject.pattern);
    this.string.set(subject.string);
    this.marks.set(marks);
    this.start.set(span.0);
    this.end.set(span.1);
    this.pos.set(subject.start);
    this.endpos.set(subject.end);
    this.last.set(machine.last_group);
    Ok(this.word())
}

pub fn pattern_of(found: Word) -> Word {
    Match::of(found).pattern.get()
}

/// Where group `group` is; group 0 is the whole match.
fn place(found: Word, group: usize) -> Option<(usize, usize)> {
    let this = Match::of(found);
    if group == 0 {
        return Some((this.start.get(), this.end.get()));
    }
    let marks = tuple::words_of(this.marks.get());
    let (start, end) = (marks[2 * group - 2].as_small(), marks[2 * group - 1].as_small());
    (start >= 0).then_some((start as usize, end as usize))
}

/// The text of a group, or `default`.
pub fn text(cx: &mut Ctx, found: Word, group: usize, default: Word) -> Res<Word> {
    match place(found, group) {
        Some((start, end)) => part(cx, Match::of(found).string.get(), start, end),
        None => Ok(default),
    }
}

fn group_count(found: Word) -> usize {
    Pattern::of(pattern_of(found)).groups.get()
}

/// The number of the group with this number or name.
fn number(cx: &mut Ctx, found: Word, key: Word) -> Res<usize> {
    let count = group_count(found) as isize;
    let number = if key.is_absent() {
        0
    } else if operators::is_index(key) {
        operators::index_isize(cx, key, ClassId::IndexError).unwrap_or(-1)
    } else {
        let names = Pattern::of(pattern_of(found)).names.get();
        match dict::get(cx, names, key) {
            Ok(number) => number.map_or(-1, |n| n.as_small() as isize),
            Err(raised) => return Err(raised),
        }
    };
    if (0..=count).contains(&number) {
        return Ok(number as usize);
    }
    if cx.pending.get().is_present() {
        raise::take_pending(cx);
    }
    Err(raise::error(cx, ClassId::IndexError, format_args!("no such group")))
}

fn get_item(cx: &mut Ctx, found: Word, key: Word) -> Res<Word> {
    let group = number(cx, found, key)?;
    text(cx, found, group, none())
}

fn group(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (found, args) = args.split_first();
    if args.has_keywords() {
        return Err(raise::type_error(cx, format_args!("group() takes no keyword arguments")));
    }
    match args.positional() {
        [] => text(cx, found, 0, none()),
        [key] => get_item(cx, found, *key),
        keys => {
            let mut items = WordBuf::with_capacity(cx, keys.len())?;
            for key in keys {
                let item = get_item(cx, found, *key)?;
                items.push(cx, item)?;
            }
            items.to_tuple(cx)
        }
    }
}

fn start(cx: &mut Ctx, found: Word, key: Word) -> Res<Word> {
    let group = number(cx, found, key)?;
    Ok(Word::small(place(found, group).map_or(-1, |p| p.0 as i64)))
}

fn end(cx: &mut Ctx, found: Word, key: Word) -> Res<Word> {
    let group = number(cx, found, key)?;
    Ok(Word::small(place(found, group).map_or(-1, |p| p.1 as i64)))
}

fn span(cx: &mut Ctx, found: Word, key: Word) -> Res<Word> {
    let group = number(cx, found, key)?;
    pair(cx, place(found, group))
}

fn pair(cx: &mut Ctx, place: Option<(usize, usize)>) -> Res<Word> {
    let (start, end) = place.map_or((-1, -1), |p| (p.0 as i64, p.1 as i64));
    tuple::new(cx, &[Word::small(start), Word::small(end)])
}

fn regs(cx: &mut Ctx, found: Word) -> Res<Word> {
    let mut items = WordBuf::new(cx);
    for i in 0..=group_count(found) {
        let item = pair(cx, place(found, i))?;
        items.push(cx, item)?;
    }
    items.to_tuple(cx)
}

fn groups(cx: &mut Ctx, found: Word, default: Word) -> Res<Word> {
    let default = default.present().unwrap_or(none());
    let mut items = WordBuf::new(cx);
    for i in 1..=group_count(found) {
        let item = text(cx, found, i, default)?;
        items.push(cx, item)?;
    }
    items.to_tuple(cx)
}

fn group_dict(cx: &mut Ctx, found: Word, default: Word) -> Res<Word> {
    let default = default.present().unwrap_or(none());
    let out = dict::empty(cx)?;
    let names = Pattern::of(pattern_of(found)).names.get();
    let mut at = 0;
    while let Some((name, number)) = dict::next_entry(names, &mut at) {
        let item = text(cx, found, number.as_small() as usize, default)?;
        dict::set_item(cx, out, name, item)?;
    }
    Ok(out)
}

fn expand(cx: &mut Ctx, found: Word, source: Word) -> Res<Word> {
    let parts = template::parts(cx, pattern_of(found), source)?;
    let pieces = template::fill(cx, parts, found)?;
    template::join(cx, pieces, Match::of(found).string.get())
}

fn last_index(found: Word) -> Word {
    match Match::of(found).last.get() {
        0 => none(),
        last => Word::small(i64::from(last)),
    }
}

fn last_group(found: Word) -> Word {
    let names = Pattern::of(pattern_of(found)).order.get();
    match Match::of(found).last.get() {
        0 => none(),
        last => tuple::words_of(names)[last as usize],
    }
}

fn itself(_cx: &mut Ctx, found: Word) -> Word {
    found
}

fn itself_again(_cx: &mut Ctx, found: Word, _memo: Word) -> Word {
    found
}

/// How much of the match its repr shows.
const SHOWN_LEN: usize = 50;

fn repr(cx: &mut Ctx, found: Word) -> Res<Word> {
    let this = Match::of(found);
    let text = text(cx, found, 0, none())?;
    let text = format::repr(cx, text)?;
    let units = str::units(text);
    let mut out = str::TextBuilder::new();
    out.push_str(&format!("<re.Match object; span=({}, {}), match=", this.start.get(), this.end.get()));
    out.push_units(units.slice(0, units.len().min(SHOWN_LEN)));
    out.push_str(">");
    out.finish(cx)
}

/// `""` or `b""`, of the kind of the subject.
pub fn empty_like(string: Word) -> Word {
    if str::is_str(string) { str::empty() } else { bytes::empty() }
}
