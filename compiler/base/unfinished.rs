//! What an interrupted build takes back: files that are not complete, folders of its own, processes that it started.
//!
//! Whoever makes such a thing keeps a [`Guard`] for as long as it is unfinished. The watcher (in `cli`) calls
//! [`take_back`] when a signal has asked the compiler to stop.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
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
    let begun = make(|| Ok((thing, ()))).map(|(guard, ())| guard);
    begun.unwrap_or_else(|e| unreachable!("nothing was made that could fail: {e}"))
}

/// An empty file that is taken back if the build is interrupted from now on.
pub fn file(path: &Path) -> std::io::Result<Guard> {
    make(|| std::fs::write(path, []).map(|()| (Thing::File(path.to_path_buf()), ()))).map(|(guard, ())| guard)
}

/// A process that ends with the build.
pub fn process(command: &mut Command) -> std::io::Result<(Guard, Child)> {
    make(|| command.spawn().map(|child| (Thing::Process(child.id()), child)))
}

/// Makes and registers a thing in one step: a watcher takes it back, or it is never made.
fn make<T>(work: impl FnOnce() -> std::io::Result<(Thing, T)>) -> std::io::Result<(Guard, T)> {
    let mut things = THINGS.lock().unwrap_or_else(|e| e.into_inner());
    if STOPPED.load(Ordering::Acquire) {
        drop(things);
        wait_for_the_end();
    }
    let (thing, made) = work()?;
    things.0 += 1;
    let id = things.0;
    things.1.push((id, thing));
    Ok((Guard(id), made))
}

fn wait_for_the_end() -> ! {
    loop {
        std::thread::park();
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // The process ends: what a started process reports now is a consequence of that.
        if STOPPED.load(Ordering::Acquire) {
            wait_for_the_end();
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
