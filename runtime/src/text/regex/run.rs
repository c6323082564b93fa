//! Executes a program at one place of a text.
//!
//! Choices that are left and values to restore when one of them is taken are entries of one stack. A look around or an
//! atomic group puts a barrier there; when its body has matched, the choices above the barrier are dropped and the
//! values to restore are kept.

use super::charset::{Charset, is_word};
use super::fold::Fold;
use super::program::*;
use crate::text::units::Unit;

/// A mark or position that is not set.
pub const UNSET: usize = usize::MAX;

#[derive(Clone, Copy, Debug)]
enum Entry {
    Choice { pc: u32, pos: usize },
    /// A mark had another value, and another group was the last one closed.
    Mark { mark: u32, last: u32, old: usize },
    Loop { number: u32, count: u32, last: usize },
    /// The ONE at `pc` took characters up to `pos`, and can give back all behind `min`.
    Greedy { pc: u32, min: usize, pos: usize },
    /// The ONE at `pc` took `count` characters up to `pos`.
    Lazy { pc: u32, count: u32, pos: usize },
    /// The lazy NEXT at `pc` can take its body again.
    Again { pc: u32, pos: usize },
    /// The operation at `pc` began at `pos`.
    Barrier { pc: u32, pos: usize, outer: usize },
}

#[derive(Clone, Copy)]
struct Counter {
    count: u32,
    /// Where the last repetition began that was not demanded by the minimum.
    last: usize,
}

/// The state of a match. It can be used again, which saves its memory.
#[derive(Default)]
pub struct Machine {
    /// Two positions per group.
    pub marks: Vec<usize>,
    /// The group closed last, counted from 1; 0 is none.
    pub last_group: u32,
    loops: Vec<Counter>,
    stack: Vec<Entry>,
    /// The place of the innermost barrier.
    barrier: usize,
    steps: u32,
}

/// How an attempt ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    Found { start: usize, end: usize },
    Nothing,
    /// The caller's check said to stop.
    Stopped,
}

/// What a match has to satisfy.
#[derive(Clone, Copy)]
pub struct Demand {
    /// It ends where the text does.
    pub whole: bool,
    /// It does not end here.
    pub not_at: usize,
}

/// Asked now and then whether to stop.
pub type Check<'a> = &'a mut dyn FnMut() -> bool;

/// Steps between two checks.
const PATIENCE: u32 = 1 << 14;

impl Machine {
    /// Matches at `start`.
    pub fn run<T: Unit>(&mut self, code: &[u32], text: &[T], start: usize, demand: Demand, check: Check<'_>) -> Outcome {
        self.marks.clear();
        self.marks.resize(code[header::MARKS] as usize, UNSET);
        self.loops.resize(code[header::LOOPS] as usize, Counter { count: 0, last: UNSET });
        self.stack.clear();
        self.last_group = 0;
        self.barrier = UNSET;
        let (mut pc, mut pos) = (header::SIZE, start);
        loop {
            let next = match code[pc] {
                op @ (ANY | ANY_ALL | LITERAL | NOT_LITERAL | SET) => match text.get(pos) {
                    Some(unit) if matches_one(code, pc, unit.code()) => Some((pc + one_len(code, pc, op), pos + 1)),
                    _ => None,
                },
                FAIL => None,
                SUCCESS => {
                    if (!demand.whole || pos == text.len()) && pos != demand.not_at {
                        return Outcome::Found { start, end: pos };
                    }
                    None
                }
                MARK => {
                    self.mark(code[pc + 1], pos);
                    Some((pc + 2, pos))
                }
                JUMP => Some((code[pc + 1] as usize, pos)),
                SPLIT => {
                    let other = code[pc + 1] as usize;
                    if cannot_begin(code, pc + 2, text, pos) {
                        Some((other, pos))
                    } else {
                        self.stack.push(Entry::Choice { pc: other as u32, pos });
                        Some((pc + 2, pos))
                    }
                }
                ONE => self.one(code, text, pc, pos),
                ENTER => {
                    self.set_loop(code[pc + 1], 0, UNSET);
                    Some((pc + 2, pos))
                }
                NEXT => Some(self.next(code, pc, pos)),
                ATOMIC => {
                    self.raise_barrier(pc, pos);
                    Some((pc + 1, pos))
                }
                COMMIT => {
                    self.cut();
                    Some((pc + 1, pos))
                }
                op @ (LOOK | LOOK_NOT) => match pos.checked_sub(code[pc + 1] as usize) {
                    Some(from) => {
                        self.raise_barrier(pc, pos);
                        Some((pc + 3, from))
                    }
                    None if op == LOOK => None,
                    None => Some((code[pc + 2] as usize, pos)),
                },
                FOUND => {
                    let began = self.cut();
                    Some((pc + 1, began))
                }
                REFUSE => {
                    self.unwind();
                    None
                }
                REFERENCE => self.reference(code, text, pc, pos),
                CONDITION => {
                    let group = code[pc + 1] as usize;
                    let is_set = self.group(group).is_some();
                    Some((if is_set { pc + 3 } else { code[pc + 2] as usize }, pos))
                }
                _ => is_at(code[pc + 1], text, pos).then_some((pc + 2, pos)),
            };
            (pc, pos) = match next {
                Some(next) => next,
                None => {
                    self.steps += 1;
                    if self.steps >= PATIENCE {
                        self.steps = 0;
                        if check() {
                            return Outcome::Stopped;
                        }
                    }
                    match self.backtrack(code, text) {
                        Some(next) => next,
                        None => return Outcome::Nothing,
                    }
                }
            };
        }
    }

    /// The range of group `group`, counted from 0, if it took part.
    pub fn group(&self, group: usize) -> Option<(usize, usize)> {
        let (start, end) = (self.marks[2 * group], self.marks[2 * group + 1]);
        (start != UNSET && end != UNSET && start <= end).then_some((start, end))
    }

    /// How many entries the stack has room for.
    pub fn stack_capacity(&self) -> usize {
        self.stack.capacity()
    }

    /// Notes a value to restore, where there is a choice to go back to.
    #[inline]
    fn trail(&mut self, entry: Entry) {
        if !self.stack.is_empty() {
            self.stack.push(entry);
        }
    }

    fn mark(&mut self, mark: u32, pos: usize) {
        let old = self.marks[mark as usize];
        self.trail(Entry::Mark { mark, last: self.last_group, old });
        self.marks[mark as usize] = pos;
        if mark % 2 == 1 {
            self.last_group = mark / 2 + 1;
        }
    }

    fn set_loop(&mut self, number: u32, count: u32, last: usize) {
        let old = self.loops[number as usize];
        self.trail(Entry::Loop { number, count: old.count, last: old.last });
        self.loops[number as usize] = Counter { count, last };
    }

    /// The NEXT at `pc`, after some number of repetitions.
    fn next(&mut self, code: &[u32], pc: usize, pos: usize) -> (usize, usize) {
        let (number, kind, min, max, exit) = (code[pc + 1], code[pc + 2], code[pc + 3], code[pc + 4], code[pc + 5]);
        let Counter { count, last } = self.loops[number as usize];
        let body = pc + 6;
        if count < min {
            self.set_loop(number, count + 1, last);
            return (body, pos);
        }
        let may_repeat = (count < max || max == u32::MAX) && pos != last;
        if kind == kind::LAZY {
            if may_repeat {
                self.stack.push(Entry::Again { pc: pc as u32, pos });
            }
            return (exit as usize, pos);
        }
        if !may_repeat {
            return (exit as usize, pos);
        }
        self.stack.push(Entry::Choice { pc: exit, pos });
        self.set_loop(number, count.saturating_add(1), pos);
        (body, pos)
    }

    fn one<T: Unit>(&mut self, code: &[u32], text: &[T], pc: usize, pos: usize) -> Option<(usize, usize)> {
        let (kind, min, max, next) = (code[pc + 1], code[pc + 2] as usize, code[pc + 3], code[pc + 4] as usize);
        let room = text.len() - pos;
        if room < min {
            return None;
        }
        if kind == kind::LAZY {
            if min > 0 && run_length(code, pc + 5, text, pos, min) < min {
                return None;
            }
            return self.lazy(code, text, pc, min as u32, pos + min);
        }
        let most = if max == u32::MAX { room } else { room.min(max as usize) };
        let taken = run_length(code, pc + 5, text, pos, most);
        if taken < min {
            return None;
        }
        if kind == kind::POSSESSIVE {
            return Some((next, pos + taken));
        }
        self.greedy(code, text, pc, pos + min, pos + taken)
    }

    /// Goes on behind the ONE at `pc` with its characters up to `pos`, or fewer.
    fn greedy<T: Unit>(&mut self, code: &[u32], text: &[T], pc: usize, min: usize, mut pos: usize) -> Option<(usize, usize)> {
        let next = code[pc + 4] as usize;
        if code[next] == LITERAL {
            let wanted = code[next + 1];
            while text.get(pos).is_none_or(|u| u.code() != wanted) {
                if pos == min {
                    return None;
                }
                pos -= 1;
            }
        }
        if pos > min {
            self.stack.push(Entry::Greedy { pc: pc as u32, min, pos });
        }
        Some((next, pos))
    }

    /// Goes on behind the ONE at `pc` with its `count` characters up to `pos`, or more.
    fn lazy<T: Unit>(&mut self, code: &[u32], text: &[T], pc: usize, mut count: u32, mut pos: usize) -> Option<(usize, usize)> {
        let (max, next) = (code[pc + 3], code[pc + 4] as usize);
        if code[next] == LITERAL {
            let wanted = code[next + 1];
            while text.get(pos)?.code() != wanted {
                if count >= max || !matches_one(code, pc + 5, text[pos].code()) {
                    return None;
                }
                pos += 1;
                count = count.saturating_add(u32::from(max != u32::MAX));
            }
        }
        if count < max {
            self.stack.push(Entry::Lazy { pc: pc as u32, count, pos });
        }
        Some((next, pos))
    }

    fn reference<T: Unit>(&self, code: &[u32], text: &[T], pc: usize, pos: usize) -> Option<(usize, usize)> {
        let (start, end) = self.group(code[pc + 1] as usize)?;
        let (wanted, rest) = (&text[start..end], &text[pos..]);
        if rest.len() < wanted.len() {
            return None;
        }
        let fold = Fold::of_number(code[pc + 2]);
        let same = wanted.iter().zip(rest).all(|(a, b)| a == b || fold.lower(a.code()) == fold.lower(b.code()));
        same.then_some((pc + 3, pos + wanted.len()))
    }

    fn raise_barrier(&mut self, pc: usize, pos: usize) {
        let place = self.stack.len();
        self.stack.push(Entry::Barrier { pc: pc as u32, pos, outer: self.barrier });
        self.barrier = place;
    }

    /// Drops the barrier and the choices above it. Answers where its operation began.
    fn cut(&mut self) -> usize {
        let place = self.barrier;
        let Entry::Barrier { pos, outer, .. } = self.stack[place] else { unreachable!("the barrier is there") };
        self.barrier = outer;
        let mut kept = place;
        for i in place + 1..self.stack.len() {
            if matches!(self.stack[i], Entry::Mark { .. } | Entry::Loop { .. }) {
                self.stack[kept] = self.stack[i];
                kept += 1;
            }
        }
        // At the bottom of the stack nothing is ever restored.
        self.stack.truncate(if place == 0 { 0 } else { kept });
        pos
    }

    /// Restores what was when the barrier was raised, and drops it.
    fn unwind(&mut self) {
        let place = self.barrier;
        while self.stack.len() > place {
            match self.stack.pop() {
                Some(Entry::Barrier { outer, .. }) => self.barrier = outer,
                Some(entry) => self.restore(entry),
                None => return,
            }
        }
    }

    fn restore(&mut self, entry: Entry) {
        match entry {
            Entry::Mark { mark, last, old } => {
                self.marks[mark as usize] = old;
                self.last_group = last;
            }
            Entry::Loop { number, count, last } => self.loops[number as usize] = Counter { count, last },
            Entry::Choice { .. } | Entry::Greedy { .. } | Entry::Lazy { .. } | Entry::Again { .. } | Entry::Barrier { .. } => {}
        }
    }

    /// The next choice.
    fn backtrack<T: Unit>(&mut self, code: &[u32], text: &[T]) -> Option<(usize, usize)> {
        loop {
            let next = match self.stack.pop()? {
                Entry::Choice { pc, pos } => Some((pc as usize, pos)),
                Entry::Greedy { pc, min, pos } => self.greedy(code, text, pc as usize, min, pos - 1),
                Entry::Lazy { pc, count, pos } => match text.get(pos) {
                    Some(unit) if matches_one(code, pc as usize + 5, unit.code()) => {
                        let counted = u32::from(code[pc as usize + 3] != u32::MAX);
                        self.lazy(code, text, pc as usize, count + counted, pos + 1)
                    }
                    _ => None,
                },
                Entry::Again { pc, pos } => {
                    let number = code[pc as usize + 1];
                    let count = self.loops[number as usize].count;
                    self.set_loop(number, count.saturating_add(1), pos);
                    Some((pc as usize + 6, pos))
                }
                Entry::Barrier { pc, pos, outer } => {
                    self.barrier = outer;
                    (code[pc as usize] == LOOK_NOT).then(|| (code[pc as usize + 2] as usize, pos))
                }
                entry @ (Entry::Mark { .. } | Entry::Loop { .. }) => {
                    self.restore(entry);
                    None
                }
            };
            if next.is_some() {
                return next;
            }
        }
    }
}

#[inline]
fn one_len(code: &[u32], pc: usize, op: u32) -> usize {
    match op {
        ANY | ANY_ALL => 1,
        LITERAL | NOT_LITERAL => 2,
        _ => 1 + Charset::len(&code[pc + 1..]),
    }
}

/// The operation on one character at `pc` accepts a character.
#[inline]
fn matches_one(code: &[u32], pc: usize, unit: u32) -> bool {
    match code[pc] {
        ANY => unit != 10,
        ANY_ALL => true,
        LITERAL => unit == code[pc + 1],
        NOT_LITERAL => unit != code[pc + 1],
        _ => Charset::has(&code[pc + 1..], unit),
    }
}

/// The operation at `pc` is one on a character, and does not accept the one at `pos`.
#[inline]
fn cannot_begin<T: Unit>(code: &[u32], pc: usize, text: &[T], pos: usize) -> bool {
    matches!(code[pc], LITERAL | SET) && text.get(pos).is_none_or(|unit| !matches_one(code, pc, unit.code()))
}

/// How many characters from `pos` on, at most `most`, the operation at `pc` accepts.
fn run_length<T: Unit>(code: &[u32], pc: usize, text: &[T], pos: usize, most: usize) -> usize {
    let text = &text[pos..pos + most];
    let refused = match code[pc] {
        ANY_ALL => None,
        ANY => text.iter().position(|u| u.code() == 10),
        LITERAL => text.iter().position(|u| u.code() != code[pc + 1]),
        NOT_LITERAL => text.iter().position(|u| u.code() == code[pc + 1]),
        _ => {
            let set = &code[pc + 1..];
            text.iter().position(|u| !Charset::has(set, u.code()))
        }
    };
    refused.unwrap_or(most)
}

fn is_at<T: Unit>(kind: u32, text: &[T], pos: usize) -> bool {
    let line_feed = |i: usize| text.get(i).is_some_and(|u| u.code() == 10);
    match kind {
        at::TEXT_START => pos == 0,
        at::LINE_START => pos == 0 || line_feed(pos - 1),
        at::TEXT_END => pos == text.len(),
        at::END => pos == text.len() || pos + 1 == text.len() && line_feed(pos),
        at::LINE_END => pos == text.len() || line_feed(pos),
        _ => {
            let by_unicode = matches!(kind, at::BOUNDARY_UNICODE | at::NOT_BOUNDARY_UNICODE);
            let word = |i: usize| text.get(i).is_some_and(|u| is_word(u.code(), by_unicode));
            let boundary = (pos > 0 && word(pos - 1)) != word(pos);
            boundary == matches!(kind, at::BOUNDARY | at::BOUNDARY_UNICODE)
        }
    }
}
