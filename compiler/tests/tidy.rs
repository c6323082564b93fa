//! Rules about the tree.

#[path = "corpus/points.rs"]
mod points;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use sxc_abi::SlotId;

/// Files that may be longer than [`MOST_LINES`], with the reason.
const LONG_FILES: &[(&str, &str)] = &[
    ("runtime/abi/layouts.rs", "one table of structs, with the offsets of each"),
    ("compiler/ir/ops.rs", "one enum per family of operations"),
    ("stdlib/_collections_abc.py", "CPython's module: one class after the other"),
    ("stdlib/_pickle_write.py", "one class: a method per kind of value"),
    ("stdlib/_signature.py", "CPython's classes of `inspect`, which name one another"),
    ("stdlib/_typing_aliases.py", "one alias class after the other"),
    ("stdlib/codecs.py", "CPython's module: one class after the other"),
    ("stdlib/configparser.py", "one class with CPython's methods"),
    ("stdlib/dataclasses.py", "the methods that a decorator makes share their tables"),
    ("stdlib/datetime.py", "CPython's module: five classes that compute with one another"),
    ("stdlib/decimal.py", "one class with CPython's methods"),
    ("stdlib/enum.py", "CPython's module: a metaclass and its classes"),
    ("stdlib/inspect.py", "CPython's module: one function after the other"),
    ("stdlib/logging/__init__.py", "CPython's module: one class after the other"),
    ("stdlib/os.py", "CPython's module: one function after the other"),
    ("stdlib/pathlib.py", "two classes with CPython's methods"),
    ("stdlib/subprocess.py", "one class with CPython's methods"),
    ("stdlib/threading.py", "CPython's module: one class after the other"),
    ("stdlib/urllib/parse.py", "CPython's module: one function after the other"),
];
const MOST_LINES: usize = 600;

/// Registries that the tree must not name, and paths of one machine.
const FOREIGN: &[&str] = &[
    concat!("crates", ".io"),
    concat!("py", "pi.org"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("/opt/", "oracle"),
    concat!(".rust", "up/"),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The tracked kinds of files below the folders, with their texts.
fn files(folders: &[&str], extensions: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    folders.iter().for_each(|folder| collect(&root().join(folder), extensions, &mut found));
    found.sort();
    assert!(!found.is_empty(), "no file in {folders:?}");
    found
}

fn collect(folder: &Path, extensions: &[&str], found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && !name.starts_with('.') && name != "__pycache__" {
                collect(&path, extensions, found);
            }
        } else if extensions.is_empty() || path.extension().is_some_and(|e| extensions.iter().any(|known| e == *known)) {
            let relative = path.strip_prefix(root()).expect("below the root").to_string_lossy().into_owned();
            found.push((relative, String::from_utf8_lossy(&std::fs::read(&path).expect("readable")).into_owned()));
        }
    }
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// Fails with all complaints.
fn tidy(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// Dispatch is not forked: special methods with a slot are named by `slots.rs` alone.
#[test]
fn slots_are_named_once() {
    let names: BTreeSet<String> = SlotId::ALL.iter().map(|id| format!("\"{}\"", id.dunder())).collect();
    let mut complaints = Vec::new();
    for (path, text) in files(&["runtime", "compiler"], &["rs"]) {
        if path == "runtime/abi/slots.rs" {
            continue;
        }
        for (i, line) in text.lines().enumerate().filter(|(_, line)| !is_comment(line)) {
            complaints.extend(names.iter().filter(|n| line.contains(*n)).map(|n| format!("{path}:{}: {n} is `SlotId::...dunder()`", i + 1)));
        }
    }
    tidy(complaints);
}

#[test]
fn files_are_short() {
    let mut complaints = Vec::new();
    let mut long = BTreeSet::new();
    for (path, text) in files(&["runtime", "compiler", "stdlib", "shim", "tools", "bench"], &["rs", "py", "lalrpop"]) {
        let lines = text.lines().count();
        if lines > MOST_LINES && !LONG_FILES.iter().any(|(known, _)| *known == path) {
            complaints.push(format!("{path}: {lines} lines"));
        }
        if lines > MOST_LINES {
            long.insert(path);
        }
    }
    complaints.extend(LONG_FILES.iter().filter(|(path, _)| !long.contains(*path)).map(|(path, _)| format!("{path} is listed, and short")));
    tidy(complaints);
}

#[test]
fn nothing_is_left_to_do() {
    let marks = [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("db", "g!(")];
    let mut complaints = Vec::new();
    for (path, text) in files(&["runtime", "compiler"], &["rs"]) {
        for (i, line) in text.lines().enumerate() {
            complaints.extend(marks.iter().filter(|m| line.contains(**m)).map(|m| format!("{path}:{}: `{m}`", i + 1)));
        }
    }
    tidy(complaints);
}

#[test]
fn unsafe_blocks_say_why() {
    let mut complaints = Vec::new();
    for (path, text) in files(&["runtime", "compiler"], &["rs"]) {
        let lines: Vec<&str> = text.lines().collect();
        for (i, line) in lines.iter().enumerate() {
            if line.contains(concat!("unsafe", " {")) && !is_comment(line) && !says_why(&lines, i) {
                complaints.push(format!("{path}:{}: {}", i + 1, line.trim()));
            }
        }
    }
    tidy(complaints);
}

/// A comment with the reason stands on the line, or before the statement that the line is part of.
fn says_why(lines: &[&str], at: usize) -> bool {
    if lines[at].contains("SAFETY:") {
        return true;
    }
    for (distance, line) in lines[..at].iter().rev().enumerate().take(8) {
        let line = line.trim();
        if line.contains("SAFETY:") {
            return true;
        }
        if distance > 0 && !is_comment(line) && line.ends_with([';', '}']) {
            return false;
        }
    }
    false
}

#[test]
fn the_tree_names_no_other_place() {
    let folders = ["runtime", "compiler", "stdlib", "shim", "tools", "bench", "corpus", "docs", "examples", ".ci"];
    let mut all = files(&folders, &[]);
    for name in ["README.md", "ARCHITECTURE.md", "GLOSSARY.md", "Cargo.toml", "build.rs", "justfile", "bootstrap"] {
        all.push((name.to_string(), std::fs::read_to_string(root().join(name)).expect("readable")));
    }
    let mut complaints = Vec::new();
    for (path, text) in all {
        for (i, line) in text.lines().enumerate() {
            complaints.extend(FOREIGN.iter().filter(|f| line.contains(**f)).map(|f| format!("{path}:{}: `{f}`", i + 1)));
        }
    }
    tidy(complaints);
}

/// Each program has CPython's answer, and each answer a program; numbers say the band and are given once.
#[test]
fn programs_have_answers() {
    let all: BTreeSet<PathBuf> = files(&["corpus"], &["py", "out", "err", "in"]).into_iter().map(|(path, _)| path.into()).collect();
    let mut numbers: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut complaints = Vec::new();
    for path in &all {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_top = path.components().count() == 3 && name.starts_with(|c: char| c.is_ascii_digit());
        if !is_top {
            continue;
        }
        if path.extension().is_some_and(|e| e != "py") {
            if !all.contains(&path.with_extension("py")) {
                complaints.push(format!("{}: of no program", path.display()));
            }
            continue;
        }
        let text = std::fs::read(root().join(path)).expect("readable");
        let text = String::from_utf8_lossy(&text);
        if !text.contains("# error:") && !all.contains(&path.with_extension("out")) {
            complaints.push(format!("{}: no answer", path.display()));
        }
        let band = path.components().nth(1).map(|c| c.as_os_str().to_string_lossy().into_owned()).unwrap_or_default();
        let number = name.split('-').next().unwrap_or_default().to_string();
        if number.len() != 5 || number[..2] != band[..2] {
            complaints.push(format!("{}: the number is not of the band", path.display()));
        }
        if let Some(other) = numbers.insert(number, path.clone()) {
            complaints.push(format!("{}: has the number of {}", path.display(), other.display()));
        }
    }
    tidy(complaints);
}

#[test]
fn the_parity_matrix_is_up_to_date() {
    std::env::set_current_dir(root()).expect("the tree is there");
    let programs = points::all();
    let unknown = programs.iter().flat_map(|p| p.points.iter().map(move |point| (p, point))).filter(|(_, point)| points::parts(point).is_none());
    tidy(unknown.map(|(program, point)| format!("{}: `{point}` is no point", program.path.display())).collect());
    let text = std::fs::read_to_string("docs/parity.md").unwrap_or_default();
    let wanted = points::digest_line(&programs);
    assert!(text.lines().any(|line| line == wanted), "docs/parity.md is of other programs or answers: run `just parity`");
}

/// Every mutant of `tools/mutants` breaks one place of the tree.
#[test]
fn mutants_fit_the_tree() {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let mut complaints = Vec::new();
    let mut numbers = BTreeSet::new();
    for (list, rows) in files(&["tools/mutants"], &["txt"]) {
        let (mut file, mut text) = (String::new(), String::new());
        for row in rows.lines().filter(|row| !row.trim().is_empty() && !row.starts_with('#')) {
            if let Some(header) = row.strip_prefix('[') {
                file = header.split(']').next().unwrap_or_default().to_string();
                text = squeezed(&std::fs::read_to_string(root().join(&file)).unwrap_or_default());
                continue;
            }
            let (number, rest) = row.split_once(' ').unwrap_or((row, ""));
            let fragment = squeezed(&rest.split("~>").next().unwrap_or_default().replace(['«', '»'], ""));
            let times = text.matches(&fragment).count();
            if times != 1 {
                complaints.push(format!("{list}: {number}: is {times} times in {file}"));
            }
            if !numbers.insert(number.to_string()) {
                complaints.push(format!("{list}: {number} is there twice"));
            }
        }
    }
    tidy(complaints);
}

/// The switch of fibers is a symbol so that a test can call it; generated code does not.
const SWITCH: &str = "sx_fiber_switch";

/// `sxc run` reaches the runtime through the same symbols as a linked program: the table of the JIT and the archive agree.
#[test]
fn the_jit_links_what_programs_link() {
    let triple = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let archive = Path::new(env!("CARGO_BIN_EXE_sxc")).parent().expect("a folder").join("sxc-home/lib").join(triple).join("libsxc_runtime.a");
    let nm = Path::new(env!("LLVM_SYS_221_PREFIX")).join("bin/llvm-nm");
    let output = Command::new(nm).args(["--defined-only", "--extern-only", "--no-llvm-bc", "--quiet"]).arg(&archive).output().expect("llvm-nm starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let linked: BTreeSet<&str> = text.lines().filter_map(|line| line.split_whitespace().nth(2)).filter(|name| name.starts_with("sx_") && *name != SWITCH).collect();
    assert!(!linked.is_empty(), "no symbol in {}", archive.display());
    let symbols = sxc_runtime::jit_symbols();
    let known: BTreeSet<&str> = symbols.iter().map(|(name, _)| *name).collect();
    let complaints = linked.symmetric_difference(&known).map(|name| match known.contains(name) {
        true => format!("{name}: the JIT knows it, the archive does not define it"),
        false => format!("{name}: the archive defines it, the JIT does not know it"),
    });
    tidy(complaints.collect());
}
