//! Arguments, exit codes, and showing diagnostics. Exit status: 0 success, 1 diagnostics, 2 usage, 101 internal error.

mod arguments;
mod interrupt;
mod progress;
mod usage;

use crate::diag;
use crate::driver::{self, Session};
use arguments::Command;
use std::io::IsTerminal;

const USAGE_ERROR: i32 = 2;
const INTERNAL_ERROR: i32 = 101;
/// Phases recurse over deep syntax trees.
const STACK: usize = 1 << 30;

/// Runs the compiler on a thread with a large, lazily committed stack.
pub fn main() -> i32 {
    let command = match arguments::parse() {
        Ok(command) => command,
        Err(message) => {
            eprintln!("sxc: {message}\nTry `sxc --help`.");
            return USAGE_ERROR;
        }
    };
    match command {
        Command::Help => {
            print!("{}", usage::TEXT);
            0
        }
        Command::Version => {
            println!("sxc {}", env!("CARGO_PKG_VERSION"));
            0
        }
        Command::Doctor { options, gaps: true } => gaps(Session::new(options)),
        Command::Run { options, main, args } => run(Session::new(options), &main, &args),
        Command::Worker { options, main } => worker(Session::new(options), &main),
        other => {
            interrupt::watch();
            on_large_stack(move || execute(other))
        }
    }
}

fn on_large_stack(work: impl FnOnce() -> i32 + Send + 'static) -> i32 {
    // A smaller reservation serves where the address space is limited.
    let mut size = STACK;
    let work = std::sync::Arc::new(std::sync::Mutex::new(Some(work)));
    loop {
        let job = work.clone();
        let spawned = std::thread::Builder::new().stack_size(size).spawn(move || {
            let work = job.lock().ok().and_then(|mut w| w.take());
            work.map_or(INTERNAL_ERROR, |work| work())
        });
        match spawned {
            Ok(thread) => return thread.join().unwrap_or(INTERNAL_ERROR),
            Err(_) if size > 8 << 20 => size /= 2,
            Err(e) => {
                eprintln!("sxc: cannot start a thread: {e}");
                return INTERNAL_ERROR;
            }
        }
    }
}

fn execute(command: Command) -> i32 {
    match command {
        Command::Build { options, main } => {
            let mut session = Session::new(options);
            let progress = progress::Progress::start(session.doing.clone());
            let _ = driver::build(&mut session, &main);
            drop(progress);
            finish(&session)
        }
        Command::Check { options, main, types } => {
            let mut session = Session::new(options);
            if types {
                if let Ok(text) = driver::types(&mut session, &main) {
                    print!("{text}");
                }
            } else {
                let _ = driver::check(&mut session, &main);
            }
            finish(&session)
        }
        Command::Dump { options, main, what } => {
            let mut session = Session::new(options);
            if let Ok(text) = driver::dump(&mut session, &main, &what) {
                print!("{text}");
            }
            finish(&session)
        }
        Command::Comptime { options, main } => match crate::comptime::run_whole(&main, &options.paths) {
            Ok(status) => status,
            Err(e) => {
                eprintln!("sxc: the worker does not start: {e}");
                INTERNAL_ERROR
            }
        },
        Command::Archive { options } => {
            let mut session = Session::new(options);
            let _ = driver::archive::build(&mut session);
            finish(&session)
        }
        Command::Doctor { options, .. } => {
            print!("{}", driver::doctor::report(&Session::new(options)));
            0
        }
        Command::Help | Command::Version | Command::Run { .. } | Command::Worker { .. } => unreachable!("handled before"),
    }
}

/// The program runs on the main thread, as a built one would.
fn run(mut session: Session, main: &std::path::Path, args: &[std::ffi::CString]) -> i32 {
    match driver::run(&mut session, main, args) {
        Ok(status) => status,
        Err(()) => finish(&session),
    }
}

fn gaps(mut session: Session) -> i32 {
    driver::doctor::gaps(&mut session).unwrap_or_else(|()| finish(&session))
}

/// As [`run`], of which the compiler waits for the answer.
fn worker(mut session: Session, main: &std::path::Path) -> i32 {
    let status = match session.options.slice.clone() {
        Some(module) => driver::worker::slice(&mut session, main, &module),
        None => driver::worker::whole(&mut session, main),
    };
    status.unwrap_or_else(|()| finish(&session))
}

/// Shows what the session has to say and decides the exit status.
fn finish(session: &Session) -> i32 {
    if session.options.json {
        session.diagnostics.iter().map(diag::json::json).chain(session.internal.iter().map(|i| diag::json::internal(i))).for_each(|l| eprint!("{l}"));
        return if session.internal.is_some() { INTERNAL_ERROR } else { i32::from(session.has_errors()) };
    }
    let color = std::io::stderr().is_terminal();
    for diagnostic in &session.diagnostics {
        eprint!("{}", diag::render(diagnostic, color));
    }
    if let Some(internal) = &session.internal {
        eprintln!("{internal}");
        return INTERNAL_ERROR;
    }
    i32::from(session.has_errors())
}
