//! What a long build is doing, on a terminal: one line, which is gone at the end.

use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// A build that takes no longer shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);
const STEP: Duration = Duration::from_millis(100);

/// What a session tells; the line shows the last of it.
pub type Doing = Arc<Mutex<&'static str>>;

pub struct Progress {
    done: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    /// Nothing happens unless standard error is a terminal.
    pub fn start(doing: Doing) -> Progress {
        let done = Arc::new(AtomicBool::new(false));
        let (seen, started) = (done.clone(), Instant::now());
        let watch = move || {
            let mut shown = false;
            while !seen.load(Ordering::Acquire) {
                std::thread::park_timeout(STEP);
                if started.elapsed() >= PATIENCE && !seen.load(Ordering::Acquire) {
                    let doing = doing.lock().map_or("", |d| *d);
                    show(&format!("\r\x1b[Ksxc: {doing} ({:.0} s)", started.elapsed().as_secs_f64()));
                    shown = true;
                }
            }
            if shown {
                show("\r\x1b[K");
            }
        };
        let builder = std::thread::Builder::new().stack_size(1 << 20);
        // Without a thread there is no progress to see, which is no reason to stop.
        let thread = std::io::stderr().is_terminal().then(|| builder.spawn(watch).ok()).flatten();
        Progress { done, thread }
    }
}

fn show(text: &str) {
    let mut stream = std::io::stderr();
    // A terminal that has gone away sees nothing.
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // It does not panic; if it did, the line would stay.
            let _ = thread.join();
        }
    }
}
