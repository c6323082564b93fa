//! What collections found and cost.

use core::time::Duration;
use std::time::Instant;

#[derive(Clone, Copy, Default, Debug)]
pub struct Statistics {
    pub collections: usize,
    /// Objects visited by all of them.
    pub visited: usize,
    /// Bytes that the last one kept.
    pub live: usize,
    pub total_pause: Duration,
    pub longest_pause: Duration,
}

impl Statistics {
    pub fn add(&mut self, pause: Duration, visited: usize, live: usize) {
        self.collections += 1;
        self.visited += visited;
        self.live = live;
        self.total_pause += pause;
        self.longest_pause = self.longest_pause.max(pause);
    }
}

/// The figures of the process's heap.
pub fn current() -> Statistics {
    super::lock().statistics
}

/// The share of the program's time that collections at weak references may take.
pub struct Forced {
    since: Instant,
    spent: Duration,
    /// Requests to refuse before the clock is asked again.
    skip: u32,
}

impl Forced {
    pub fn new() -> Forced {
        Forced { since: Instant::now(), spent: Duration::ZERO, skip: 0 }
    }

    pub fn is_due(&mut self) -> bool {
        const ALWAYS: Duration = Duration::from_millis(20);
        const SHARE: u32 = 50;
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        let due = self.spent < ALWAYS + self.since.elapsed() / SHARE;
        if !due {
            self.skip = 1000;
        }
        due
    }

    pub fn add(&mut self, spent: Duration) {
        self.spent += spent;
    }
}
