//! Runs the corpus: builds each program and compares what it prints with CPython's stored answer.
//!
//! Arguments are words: only programs whose path contains one of them. `--mode dev|release|run|stress|aarch64|static` runs
//! all chosen programs in that mode; without it all run in dev mode, a sixth (by hash of the name) also in release mode,
//! through `sxc run` and under collector stress, and a tenth on aarch64 where qemu and the runtime for it are there.

mod modes;
mod program;

use modes::Mode;
use program::Program;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !["--nocapture", "--quiet", "-q"].contains(&a.as_str())).collect();
    let (only, words) = split_arguments(&arguments);
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    std::env::set_current_dir(&root).expect("the tree is there");
    let compiler = PathBuf::from(env!("CARGO_BIN_EXE_sxc"));
    let programs: Vec<Program> = Program::find(Path::new("corpus")).into_iter().filter(|p| p.matches(&words)).collect();
    let jobs: Vec<(usize, Mode)> = (0..programs.len()).flat_map(|i| modes::of(&programs[i], only).into_iter().map(move |m| (i, m))).collect();
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, |n| n.get()) {
            scope.spawn(|| {
                let folder = tempfile::tempdir().expect("a temporary folder");
                while let Some((index, mode)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(reason) = programs[*index].run(&compiler, *mode, folder.path()) {
                        failures.lock().expect("no panic").push(format!("{} [{mode}]: {reason}", programs[*index].path.display()));
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().expect("no panic");
    failures.sort();
    for failure in &failures {
        println!("{failure}\n");
    }
    println!("{} programs, {} runs, {} marked fixme", programs.len(), jobs.len(), programs.iter().filter(|p| p.fixme.is_some()).count());
    println!("{} passed, {} failed", jobs.len() - failures.len(), failures.len());
    std::process::exit(i32::from(!failures.is_empty()));
}

fn split_arguments(arguments: &[String]) -> (Option<Mode>, Vec<String>) {
    let at = arguments.iter().position(|a| a == "--mode");
    let only = at.and_then(|i| arguments.get(i + 1)).map(|name| Mode::of_name(name).expect("dev, release, run, stress, aarch64 or static"));
    let words = arguments.iter().enumerate().filter(|(i, _)| at.is_none_or(|at| *i != at && *i != at + 1)).map(|(_, a)| a.clone());
    (only, words.collect())
}
