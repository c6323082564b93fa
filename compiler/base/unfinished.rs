//! What an interrupted build takes back: files that are not complete, folders of its own, processes that it started.
//!
//! Whoever makes such a thing keeps a [`Guard`] for as long as it is unfinished. The watcher (in `cli`) calls
//! [`take_back`] when a signal has asked the compiler to stop.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

#[derive(Clone, Debug)]
pub enum Thing {
    File(PathBuf),
    Folder(PathBuf),
    Process(u32),
}

static THINGS: Mutex<(u64, Vec<(u64, Thing)>)> = Mutex::new((0, Vec::new()));
static STOPPED: AtomicBool = AtomicBool::new(false);

/// The thing is unfinished until this is dropped.
pub struct Guard(u64);

pub fn begin(thing: Thing) -> Guard {
    let mut things = THINGS.lock().unwrap_or_else(|e| e.into_inner());
    things.0 += 1;
    let id = things.0;
    things.1.push((id, thing));
    Guard(id)
}

impl Drop for Guard {
    fn drop(&mut self) {
        // The process ends: what a started process reports now is a consequence of that.
        while STOPPED.load(Ordering::Acquire) {
            std::thread::park();
        }
        THINGS.lock().unwrap_or_else(|e| e.into_inner()).1.retain(|(id, _)| *id != self.0);
    }
}

/// Ends the processes by `stop`, which waits for them, then removes files and folders. The compiler's own threads no longer
/// finish anything.
pub fn take_back(stop: impl Fn(u32)) {
    STOPPED.store(true, Ordering::Release);
    let things: Vec<Thing> = THINGS.lock().unwrap_or_else(|e| e.into_inner()).1.iter().map(|(_, thing)| thing.clone()).collect();
    for thing in &things {
        if let Thing::Process(id) = thing {
            stop(*id);
        }
    }
    for thing in &things {
        // What is gone already needs no removal.
        let _ = match thing {
            Thing::File(path) => std::fs::remove_file(path),
            Thing::Folder(path) => std::fs::remove_dir_all(path),
            Thing::Process(_) => Ok(()),
        };
    }
}
