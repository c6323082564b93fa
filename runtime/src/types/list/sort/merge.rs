//! Merge sort of natural runs (timsort with powersort's merge policy), comparing with `<` only.
//!
//! Runs are found from left to right, short ones are lengthened by binary insertion, and neighbours on the stack of runs
//! are merged in the order that powersort's "power" of their boundary says. Which pairs are compared, and in which
//! order, is what CPython does: programs can see it. Whenever a comparison raises, the keys are some permutation of
//! what they were.

use super::*;

/// How keys are compared; may run Python code.
pub(super) trait Order {
    fn less(&self, cx: &mut Ctx, a: Word, b: Word) -> Res<bool>;
}

/// Keys, and the values that move with them (none where the keys are the items).
#[derive(Clone, Copy)]
pub(super) struct Lanes<'a> {
    pub keys: &'a [Cell<Word>],
    pub values: Option<&'a [Cell<Word>]>,
}

impl Lanes<'_> {
    pub fn reverse(self) {
        self.reverse_part(0, self.keys.len());
    }

    fn reverse_part(self, from: usize, to: usize) {
        methods::reverse_slots(&self.keys[from..to]);
        if let Some(values) = self.values {
            methods::reverse_slots(&values[from..to]);
        }
    }

    /// `self[to] = source[from]`.
    #[inline]
    fn put(self, to: usize, source: Lanes<'_>, from: usize) {
        self.keys[to].set(source.keys[from].get());
        if let (Some(target), Some(values)) = (self.values, source.values) {
            target[to].set(values[from].get());
        }
    }

    /// The same for `n` neighbours; the ranges may overlap.
    fn put_run(self, to: usize, source: Lanes<'_>, from: usize, n: usize) {
        store::copy(&source.keys[from..from + n], &self.keys[to..]);
        if let (Some(target), Some(values)) = (self.values, source.values) {
            store::copy(&values[from..from + n], &target[to..]);
        }
    }
}

/// From this many wins in a row on, a merge looks for the end of the streak by galloping.
const MIN_GALLOP: usize = 7;
/// Runs are at least half of this long, unless the list is shorter.
const MAX_MINRUN: usize = 64;

#[derive(Clone, Copy)]
struct Run {
    start: usize,
    len: usize,
    /// Depth of the boundary to the next run in powersort's merge tree.
    power: u32,
}

struct Sorter<'a, O> {
    order: O,
    lanes: Lanes<'a>,
    runs: Vec<Run>,
    min_gallop: usize,
    /// Word stores for the shorter run of a merge.
    scratch: (Word, Word),
}

pub(super) fn sort(cx: &mut Ctx, lanes: Lanes<'_>, order: impl Order) -> Res<()> {
    let scratch = (store::empty(), store::empty());
    let mut sorter = Sorter { order, lanes, runs: Vec::new(), min_gallop: MIN_GALLOP, scratch };
    let len = lanes.keys.len();
    let min_run = min_run(len);
    let mut start = 0;
    while start < len {
        let mut n = sorter.natural_run(cx, start, len)?;
        if n < min_run {
            let lengthened = min_run.min(len - start);
            sorter.insert(cx, start, n, lengthened)?;
            n = lengthened;
        }
        sorter.merge_deeper(cx, start, n)?;
        sorter.runs.push(Run { start, len: n, power: 0 });
        start += n;
    }
    sorter.merge_rest(cx)
}

/// A run length such that the number of runs is a power of two or slightly less.
fn min_run(len: usize) -> usize {
    let (mut n, mut dropped) = (len, 0);
    while n >= MAX_MINRUN {
        dropped |= n & 1;
        n >>= 1;
    }
    n + dropped
}

impl<'a, O: Order> Sorter<'a, O> {
    #[inline]
    fn key(&self, i: usize) -> Word {
        self.lanes.keys[i].get()
    }

    #[inline]
    fn less(&self, cx: &mut Ctx, i: usize, j: usize) -> Res<bool> {
        self.order.less(cx, self.key(i), self.key(j))
    }

    /// The length of the run at `start`, made ascending if it was descending. Within a descending run equal neighbours
    /// are turned around as they are found, so that the final reversal puts them back in their order.
    fn natural_run(&self, cx: &mut Ctx, start: usize, end: usize) -> Res<usize> {
        let mut i = self.ascending_until(cx, start + 1, end)?;
        if i == end {
            return Ok(end - start);
        }
        // keys[i] < keys[i - 1]. The run before it goes on downwards only if all of it is equal.
        if i > start + 1 {
            if self.less(cx, start, i - 1)? {
                return Ok(i - start);
            }
            self.lanes.reverse_part(start, i);
        }
        i += 1;
        // keys[equal_from..i] are equal.
        let mut equal_from = i - 1;
        while i < end {
            if self.less(cx, i, i - 1)? {
                self.lanes.reverse_part(equal_from, i);
                equal_from = i;
            } else if self.less(cx, i - 1, i)? {
                break;
            }
            i += 1;
        }
        self.lanes.reverse_part(equal_from, i);
        self.lanes.reverse_part(start, i);
        Ok(self.ascending_until(cx, i, end)? - start)
    }

    /// The first place from `i` on whose key is less than the one before it.
    fn ascending_until(&self, cx: &mut Ctx, mut i: usize, end: usize) -> Res<usize> {
        while i < end && !self.less(cx, i, i - 1)? {
            i += 1;
        }
        Ok(i)
    }

    /// Binary insertion: the first `sorted` of `n` keys are in order, the others follow.
    fn insert(&self, cx: &mut Ctx, start: usize, sorted: usize, n: usize) -> Res<()> {
        for i in start + sorted..start + n {
            let pivot = self.key(i);
            let (mut low, mut high) = (start, i);
            while low < high {
                let middle = (low + high - 2 * start) / 2 + start;
                if self.order.less(cx, pivot, self.key(middle))? {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            rotate(&self.lanes.keys[low..=i]);
            if let Some(values) = self.lanes.values {
                rotate(&values[low..=i]);
            }
        }
        Ok(())
    }

    /// Before the run of `n` keys at `start` is pushed: merges the runs whose boundary lies deeper than the new one.
    fn merge_deeper(&mut self, cx: &mut Ctx, start: usize, n: usize) -> Res<()> {
        let Some(top) = self.runs.last() else { return Ok(()) };
        let power = power(top.start, start, start + n, self.lanes.keys.len());
        while let [.., below, _] = self.runs[..]
            && below.power > power
        {
            self.merge_at(cx, self.runs.len() - 2)?;
        }
        if let Some(top) = self.runs.last_mut() {
            top.power = power;
        }
        Ok(())
    }

    fn merge_rest(&mut self, cx: &mut Ctx) -> Res<()> {
        while self.runs.len() > 1 {
            let last = self.runs.len() - 1;
            let at = if last > 1 && self.runs[last - 2].len < self.runs[last].len { last - 2 } else { last - 1 };
            self.merge_at(cx, at)?;
        }
        Ok(())
    }

    /// Merges the runs `at` and `at + 1`.
    fn merge_at(&mut self, cx: &mut Ctx, at: usize) -> Res<()> {
        let (a, b) = (self.runs[at], self.runs[at + 1]);
        self.runs[at].len += b.len;
        self.runs.remove(at + 1);
        // What is less than all of b, and what is greater than all of a, is in place already.
        let keys = self.lanes.keys;
        let skipped = self.gallop_right(cx, self.key(b.start), &keys[a.start..b.start], 0)?;
        let (start, na) = (a.start + skipped, a.len - skipped);
        if na == 0 {
            return Ok(());
        }
        let run_b = &keys[b.start..b.start + b.len];
        let nb = self.gallop_left(cx, self.key(start + na - 1), run_b, b.len - 1)?;
        match nb {
            0 => Ok(()),
            _ if na <= nb => self.merge_low(cx, start, na, nb),
            _ => self.merge_high(cx, start, na, nb),
        }
    }

    /// The first place for `key` in a sorted run: all before it are less.
    fn gallop_left(&self, cx: &mut Ctx, key: Word, run: &[Cell<Word>], hint: usize) -> Res<usize> {
        gallop(run.len(), hint, |i| self.order.less(cx, run[i].get(), key))
    }

    /// The last place for `key` in a sorted run: all from it on are greater.
    fn gallop_right(&self, cx: &mut Ctx, key: Word, run: &[Cell<Word>], hint: usize) -> Res<usize> {
        gallop(run.len(), hint, |i| Ok(!self.order.less(cx, key, run[i].get())?))
    }

    /// Room for `n` keys (and values) outside the list.
    fn scratch(&mut self, cx: &mut Ctx, n: usize) -> Res<Lanes<'a>> {
        if store::words(self.scratch.0).len() < n {
            self.scratch.0 = store::new_words(cx, n)?;
            if self.lanes.values.is_some() {
                self.scratch.1 = store::new_words(cx, n)?;
            }
        }
        Ok(Lanes { keys: store::words(self.scratch.0), values: self.lanes.values.map(|_| store::words(self.scratch.1)) })
    }

    /// Merges `na` keys at `start` with the `nb` behind them, from the left; `na <= nb`.
    fn merge_low(&mut self, cx: &mut Ctx, start: usize, na: usize, nb: usize) -> Res<()> {
        let saved = self.scratch(cx, na)?;
        saved.put_run(0, self.lanes, start, na);
        let mut m = Merge { saved, dest: start, a: 0, na, b: start + na, nb };
        self.take_b_up(&mut m);
        let merged = if m.nb > 0 && m.na > 1 { self.merge_low_steps(cx, &mut m) } else { Ok(()) };
        if merged.is_ok() && m.na == 1 && m.nb > 0 {
            // The last of a belongs behind all of b.
            self.lanes.put_run(m.dest, self.lanes, m.b, m.nb);
            self.lanes.put(m.dest + m.nb, saved, m.a);
        } else {
            self.lanes.put_run(m.dest, saved, m.a, m.na);
        }
        merged
    }

    #[inline]
    fn take_a_up(&self, m: &mut Merge<'_>) {
        self.lanes.put(m.dest, m.saved, m.a);
        (m.dest, m.a, m.na) = (m.dest + 1, m.a + 1, m.na - 1);
    }

    #[inline]
    fn take_b_up(&self, m: &mut Merge<'_>) {
        self.lanes.put(m.dest, self.lanes, m.b);
        (m.dest, m.b, m.nb) = (m.dest + 1, m.b + 1, m.nb - 1);
    }

    /// Ends when b is used up or one key of a is left (or none, with a `<` that is no order).
    fn merge_low_steps(&mut self, cx: &mut Ctx, m: &mut Merge<'_>) -> Res<()> {
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut a_wins, mut b_wins) = (0, 0);
            while a_wins < min_gallop && b_wins < min_gallop {
                if self.order.less(cx, self.key(m.b), m.saved.keys[m.a].get())? {
                    self.take_b_up(m);
                    (a_wins, b_wins) = (0, b_wins + 1);
                    if m.nb == 0 {
                        return Ok(());
                    }
                } else {
                    self.take_a_up(m);
                    (a_wins, b_wins) = (a_wins + 1, 0);
                    if m.na == 1 {
                        return Ok(());
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                a_wins = self.gallop_right(cx, self.key(m.b), &m.saved.keys[m.a..m.a + m.na], 0)?;
                self.lanes.put_run(m.dest, m.saved, m.a, a_wins);
                (m.dest, m.a, m.na) = (m.dest + a_wins, m.a + a_wins, m.na - a_wins);
                if a_wins > 0 && m.na <= 1 {
                    return Ok(());
                }
                self.take_b_up(m);
                if m.nb == 0 {
                    return Ok(());
                }
                let run_b = &self.lanes.keys[m.b..m.b + m.nb];
                b_wins = self.gallop_left(cx, m.saved.keys[m.a].get(), run_b, 0)?;
                self.lanes.put_run(m.dest, self.lanes, m.b, b_wins);
                (m.dest, m.b, m.nb) = (m.dest + b_wins, m.b + b_wins, m.nb - b_wins);
                if b_wins > 0 && m.nb == 0 {
                    return Ok(());
                }
                self.take_a_up(m);
                if m.na == 1 {
                    return Ok(());
                }
                if a_wins < MIN_GALLOP && b_wins < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    /// Merges `na` keys at `start` with the `nb` behind them, from the right; `na >= nb`.
    /// `dest`, `a` and `b` of the merge are one past the place that is next.
    fn merge_high(&mut self, cx: &mut Ctx, start: usize, na: usize, nb: usize) -> Res<()> {
        let saved = self.scratch(cx, nb)?;
        saved.put_run(0, self.lanes, start + na, nb);
        let mut m = Merge { saved, dest: start + na + nb, a: start + na, na, b: nb, nb };
        self.take_a_down(&mut m);
        let merged = if m.na > 0 && m.nb > 1 { self.merge_high_steps(cx, &mut m, start) } else { Ok(()) };
        if merged.is_ok() && m.nb == 1 && m.na > 0 {
            // The first of b belongs before all of a.
            self.lanes.put_run(m.dest - m.na, self.lanes, m.a - m.na, m.na);
            self.lanes.put(m.dest - m.na - 1, saved, m.b - 1);
        } else {
            self.lanes.put_run(m.dest - m.nb, saved, 0, m.nb);
        }
        merged
    }

    #[inline]
    fn take_a_down(&self, m: &mut Merge<'_>) {
        (m.dest, m.a, m.na) = (m.dest - 1, m.a - 1, m.na - 1);
        self.lanes.put(m.dest, self.lanes, m.a);
    }

    #[inline]
    fn take_b_down(&self, m: &mut Merge<'_>) {
        (m.dest, m.b, m.nb) = (m.dest - 1, m.b - 1, m.nb - 1);
        self.lanes.put(m.dest, m.saved, m.b);
    }

    /// Ends when a is used up or one key of b is left (or none, with a `<` that is no order).
    fn merge_high_steps(&mut self, cx: &mut Ctx, m: &mut Merge<'_>, start: usize) -> Res<()> {
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut a_wins, mut b_wins) = (0, 0);
            while a_wins < min_gallop && b_wins < min_gallop {
                if self.order.less(cx, m.saved.keys[m.b - 1].get(), self.key(m.a - 1))? {
                    self.take_a_down(m);
                    (a_wins, b_wins) = (a_wins + 1, 0);
                    if m.na == 0 {
                        return Ok(());
                    }
                } else {
                    self.take_b_down(m);
                    (a_wins, b_wins) = (0, b_wins + 1);
                    if m.nb == 1 {
                        return Ok(());
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                let run_a = &self.lanes.keys[start..start + m.na];
                a_wins = m.na - self.gallop_right(cx, m.saved.keys[m.b - 1].get(), run_a, m.na - 1)?;
                (m.dest, m.a, m.na) = (m.dest - a_wins, m.a - a_wins, m.na - a_wins);
                self.lanes.put_run(m.dest, self.lanes, m.a, a_wins);
                if a_wins > 0 && m.na == 0 {
                    return Ok(());
                }
                self.take_b_down(m);
                if m.nb == 1 {
                    return Ok(());
                }
                b_wins = m.nb - self.gallop_left(cx, self.key(m.a - 1), &m.saved.keys[..m.nb], m.nb - 1)?;
                (m.dest, m.b, m.nb) = (m.dest - b_wins, m.b - b_wins, m.nb - b_wins);
                self.lanes.put_run(m.dest, m.saved, m.b, b_wins);
                if b_wins > 0 && m.nb <= 1 {
                    return Ok(());
                }
                self.take_a_down(m);
                if m.na == 0 {
                    return Ok(());
                }
                if a_wins < MIN_GALLOP && b_wins < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }
}

/// A merge under way: where the next key goes, and where the two runs (with what is left of them) stand.
struct Merge<'a> {
    /// The shorter run.
    saved: Lanes<'a>,
    dest: usize,
    a: usize,
    na: usize,
    b: usize,
    nb: usize,
}

/// Moves the last element to the front.
fn rotate(slots: &[Cell<Word>]) {
    let last = slots.len() - 1;
    let moved = slots[last].get();
    store::shift(slots, 0, 1, last);
    slots[0].set(moved);
}

/// The number of elements for which `before` holds, in a run where these come first: exponential search from `hint`,
/// then binary search.
fn gallop(len: usize, hint: usize, mut before: impl FnMut(usize) -> Res<bool>) -> Res<usize> {
    let (mut last, mut step) = (0, 1);
    // Everything up to `low` (exclusive) is before, everything from `high` on is not.
    let (mut low, mut high);
    if before(hint)? {
        let reach = len - hint;
        while step < reach && before(hint + step)? {
            (last, step) = (step, 2 * step + 1);
        }
        (low, high) = (hint + last + 1, hint + step.min(reach));
    } else {
        let reach = hint + 1;
        while step < reach && !before(hint - step)? {
            (last, step) = (step, 2 * step + 1);
        }
        (low, high) = (hint + 1 - step.min(reach), hint - last);
    }
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle)? {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    Ok(high)
}

/// The depth at which the midpoints of two neighbouring runs part in a binary subdivision of the whole list.
fn power(start: usize, middle: usize, end: usize, len: usize) -> u32 {
    // Twice the midpoints, to stay with integers.
    let (mut a, mut b) = (start + middle, middle + end);
    let mut depth = 0;
    loop {
        depth += 1;
        if a >= len {
            (a, b) = (a - len, b - len);
        } else if b >= len {
            return depth;
        }
        (a, b) = (a << 1, b << 1);
    }
}
