//! Runs the corpus: builds each program and compares what it prints with CPython's stored answer.
//!
//! Arguments are words: only programs whose path contains one of them. `--mode dev|release|run|stress|aarch64|static|comptime`
//! runs all chosen programs in that mode; without it all run in dev mode, a sixth (by hash of the name) also in release mode,
//! through `sxc run` and under collector stress, and a tenth on aarch64 where qemu and the runtime for it are there.
//! `--parity` runs the programs that show points of the object model in four modes and writes `docs/parity.md`.

mod modes;
mod parity;
mod points;
mod program;

use modes::Mode;
use program::Program;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

type Outcome = Result<(), String>;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !["--nocapture", "--quiet", "-q"].contains(&a.as_str())).collect();
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    std::env::set_current_dir(&root).expect("the tree is there");
    if arguments.iter().any(|a| a == "--parity") {
        return write_parity();
    }
    let (only, words) = split_arguments(&arguments);
    let programs: Vec<Program> = Program::find(Path::new("corpus")).into_iter().filter(|p| p.matches(&words)).collect();
    let jobs: Vec<(usize, Mode)> = (0..programs.len()).flat_map(|i| modes::of(&programs[i], only).into_iter().map(move |m| (i, m))).collect();
    let outcomes = run_all(&programs, &jobs, Program::run);
    let mut failures: Vec<String> = jobs.iter().zip(outcomes).filter_map(|(job, outcome)| failure(&programs, *job, outcome)).collect();
    failures.sort();
    for failure in &failures {
        println!("{failure}\n");
    }
    println!("{} programs, {} runs, {} marked fixme", programs.len(), jobs.len(), programs.iter().filter(|p| p.fixme.is_some()).count());
    println!("{} passed, {} failed", jobs.len() - failures.len(), failures.len());
    std::process::exit(i32::from(!failures.is_empty()));
}

/// The outcome of each job, on all processors.
fn run_all(programs: &[Program], jobs: &[(usize, Mode)], run: fn(&Program, &Path, Mode, &Path) -> Outcome) -> Vec<Outcome> {
    let compiler = PathBuf::from(env!("CARGO_BIN_EXE_sxc"));
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(vec![Ok(()); jobs.len()]);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, |n| n.get()) {
            scope.spawn(|| {
                let folder = tempfile::tempdir().expect("a temporary folder");
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some((index, mode)) = jobs.get(at) else { return };
                    let outcome = run(&programs[*index], &compiler, *mode, folder.path());
                    outcomes.lock().expect("no panic")[at] = outcome;
                }
            });
        }
    });
    outcomes.into_inner().expect("no panic")
}

fn failure(programs: &[Program], (index, mode): (usize, Mode), outcome: Outcome) -> Option<String> {
    outcome.err().map(|reason| format!("{} [{mode}]: {reason}", programs[index].path.display()))
}

/// Writes the parity matrix, and says what differs.
fn write_parity() {
    let pointed = points::all();
    for (point, path) in pointed.iter().flat_map(|p| p.points.iter().map(|point| (point, &p.path))) {
        assert!(points::parts(point).is_some(), "{}: `{point}` is no point", path.display());
    }
    let programs: Vec<Program> =
        Program::find(Path::new("corpus")).into_iter().filter(|p| pointed.iter().any(|q| q.path == p.path)).collect();
    let jobs: Vec<(usize, Mode)> = (0..programs.len()).flat_map(|i| parity::MODES.map(|mode| (i, mode))).collect();
    let outcomes = run_all(&programs, &jobs, Program::outcome);
    let known = jobs.iter().zip(&outcomes).map(|((i, mode), outcome)| ((programs[*i].path.clone(), *mode), outcome.is_ok())).collect();
    std::fs::create_dir_all("docs").expect("a folder");
    std::fs::write(parity::FILE, parity::table(&pointed, &known)).expect("the file can be written");
    let failures: Vec<String> = jobs.iter().zip(outcomes).filter_map(|(job, outcome)| failure(&programs, *job, outcome)).collect();
    failures.iter().for_each(|failure| println!("{failure}\n"));
    println!("{} programs, {} runs agree, {} differ", programs.len(), jobs.len() - failures.len(), failures.len());
}

fn split_arguments(arguments: &[String]) -> (Option<Mode>, Vec<String>) {
    let at = arguments.iter().position(|a| a == "--mode");
    let only = at.and_then(|i| arguments.get(i + 1)).map(|name| Mode::of_name(name).expect("dev, release, run, stress, aarch64, static or comptime"));
    let words = arguments.iter().enumerate().filter(|(i, _)| at.is_none_or(|at| *i != at && *i != at + 1)).map(|(_, a)| a.clone());
    (only, words.collect())
}
