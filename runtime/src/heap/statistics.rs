//! What collections found and cost.

use core::time::Duration;

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
