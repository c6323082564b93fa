//! What the collector must know of the calling thread's fibers.

use super::{Scheduler, with};
use crate::fiber;
use crate::prelude::*;
use core::ops::Range;

/// Calls `stack` with the used part of each suspended fiber's stack (an end of 0 stands for that of the thread's own
/// stack), and `word` with every word that the scheduler holds.
pub fn visit(stack: &mut dyn FnMut(Range<usize>), word: &mut dyn FnMut(Word)) {
    with(|s| visit_scheduler(s, stack, word));
}

/// As [`visit`], of the scheduler of some thread that stands still.
pub fn visit_scheduler(s: &Scheduler, stack: &mut dyn FnMut(Range<usize>), word: &mut dyn FnMut(Word)) {
    let suspended = s.ready.iter().copied().chain(s.parked.iter().map(|(fiber, _)| *fiber));
    for fiber in suspended.filter(|fiber| *fiber != s.running) {
        // SAFETY: fibers in the queues are live and suspended.
        let (range, words) = unsafe { fiber::roots(fiber) };
        stack(range);
        words.into_iter().filter(|w| w.is_present()).for_each(&mut *word);
    }
    // SAFETY: the running fiber is live.
    word(unsafe { (*s.running).future.get() });
    s.parked.iter().map(|(_, awaited)| *awaited).for_each(&mut *word);
    s.failed.iter().copied().for_each(&mut *word);
    word(s.for_main);
}

/// One past the highest address of the running fiber's stack; None where that is the thread's own.
pub fn running_top() -> Option<usize> {
    // SAFETY: the running fiber is live.
    with(|s| unsafe { fiber::top(s.running) }).filter(|&top| top != 0)
}
