//! `sxc doctor`: what this installation compiles with, and which parts of CPython 3.14 are not there.

use super::discover::Search;
use super::{Session, run};
use crate::link;
use std::fmt::Write;
use std::path::Path;

/// Names of CPython 3.14's library and of what its built-in types have; `tools/doctor-tables` asks CPython for both.
const MODULES: &str = include_str!("modules.txt");
const METHODS: &str = include_str!("methods.txt");
/// Compares [`METHODS`] with the types that programs see.
const GAPS: &str = include_str!("gaps.py");

const TARGETS: [&str; 4] = ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu", "x86_64-unknown-linux-musl", "aarch64-unknown-linux-musl"];

/// Version, targets, linker, and where each module of the standard library comes from.
pub fn report(session: &Session) -> String {
    let mut text = format!("sxc {}\n", env!("CARGO_PKG_VERSION"));
    let mut line = |key: &str, value: &str| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{key:<28} {value}");
    };
    match &session.home {
        Some(home) => line("home", &home.root.display().to_string()),
        None => line("home", "missing: `just runtime` makes it"),
    }
    for target in TARGETS {
        let archive = session.home.as_ref().map(|h| h.archive_dir(target).join("libsxc_runtime.a"));
        line(target, if archive.is_some_and(|a| a.is_file()) { "ready" } else { "no runtime archive" });
    }
    match link::linker() {
        Some(path) => line("linker", &path.display().to_string()),
        None => line("linker", "missing: install `lld-22`, or set SXC_LD to the path of `ld.lld`"),
    }
    let search = Search::new(session, Path::new(""));
    match search.installed() {
        Some(folder) => line("installed CPython library", &folder.display().to_string()),
        None => line("installed CPython library", "none"),
    }
    for name in MODULES.lines() {
        line(name, origin(&search, name));
    }
    text
}

/// Where a module of the standard library comes from.
fn origin(search: &Search, name: &str) -> &'static str {
    match search.find_library(name) {
        _ if sxc_runtime::modules::is_native(name) => "native",
        Some(found) if found.is_ours => "ours",
        Some(_) => "installed CPython",
        None => "missing",
    }
}

/// Prints what built-in types lack: a program that asks them, run in memory. The result is its exit status.
pub fn gaps(session: &mut Session) -> Result<i32, ()> {
    let Ok(folder) = tempfile::tempdir() else { return session.file_error("cannot make a temporary folder".to_string()) };
    let main = folder.path().join("gaps.py");
    let program = GAPS.replace("@METHODS@", METHODS);
    if let Err(e) = std::fs::write(&main, program) {
        return session.file_error(format!("cannot write `{}`: {e}", main.display()));
    }
    run(session, &main, &[])
}
