//! Snapshots: what chosen functions of corpus programs become, in our IR and in LLVM's before its optimizer.
//!
//! A program names them in headers `# snapshot: name`; the recorded text is `snapshots/ir/PROGRAM.name.ir` and
//! `snapshots/x86_64/PROGRAM.name.ir`, `snapshots/aarch64/PROGRAM.name.ir`. `--bless` rewrites all, and removes those that
//! no program names. Numbers of global symbols are given anew in the order in which a function mentions them, so that a
//! snapshot depends on its function alone.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGETS: [&str; 2] = ["x86_64", "aarch64"];

fn main() {
    std::env::set_current_dir(env!("CARGO_MANIFEST_DIR")).expect("the tree is there");
    let made: BTreeMap<PathBuf, String> = programs().into_iter().flat_map(|(path, names)| snapshots(&path, &names)).collect();
    let recorded = recorded();
    if std::env::args().any(|a| a == "--bless") {
        for path in recorded.iter().filter(|path| !made.contains_key(*path)) {
            std::fs::remove_file(path).expect("an orphan can be removed");
        }
        for (path, text) in &made {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a snapshot can be written");
        }
        println!("{} snapshots written", made.len());
        return;
    }
    let mut failures: Vec<String> = recorded.iter().filter(|path| !made.contains_key(*path)).map(|p| format!("{}: no program names it", p.display())).collect();
    for (path, text) in &made {
        match std::fs::read_to_string(path) {
            Ok(known) if known == *text => {}
            Ok(known) => failures.push(format!("{}: {}", path.display(), difference(&known, text))),
            Err(_) => failures.push(format!("{}: not recorded", path.display())),
        }
    }
    failures.iter().for_each(|failure| println!("{failure}"));
    if !failures.is_empty() {
        println!("`just bless` records what is made now");
    }
    println!("{} passed, {} failed", made.len().saturating_sub(failures.len()), failures.len());
    std::process::exit(i32::from(!failures.is_empty()));
}

/// The corpus programs that name functions, in order.
fn programs() -> Vec<(PathBuf, Vec<String>)> {
    let folders = std::fs::read_dir("corpus").into_iter().flatten().flatten();
    let files = folders.flat_map(|folder| std::fs::read_dir(folder.path()).into_iter().flatten().flatten());
    let mut found: Vec<(PathBuf, Vec<String>)> = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|e| e == "py"))
        .map(|path| {
            let text = String::from_utf8_lossy(&std::fs::read(&path).expect("readable")).into_owned();
            (path, text.lines().filter_map(|line| line.strip_prefix("# snapshot:")).map(|name| name.trim().to_string()).collect())
        })
        .filter(|(_, names): &(PathBuf, Vec<String>)| !names.is_empty())
        .collect();
    found.sort();
    found
}

fn recorded() -> Vec<PathBuf> {
    let folders = ["ir"].into_iter().chain(TARGETS).map(|folder| Path::new("snapshots").join(folder));
    folders.flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten().flatten()).map(|entry| entry.path()).collect()
}

fn snapshots(program: &Path, names: &[String]) -> Vec<(PathBuf, String)> {
    let stem = program.file_stem().expect("a name").to_string_lossy().into_owned();
    let place = |folder: &str, name: &str| Path::new("snapshots").join(folder).join(format!("{stem}.{name}.ir"));
    let mut all = Vec::new();
    for name in names {
        let text = dump(program, &["--ir", "--function", name]);
        if !text.is_empty() {
            all.push((place("ir", name), text));
        }
    }
    for target in TARGETS {
        let text = dump(program, &["--llvm", "--target", &format!("{target}-unknown-linux-gnu")]);
        for name in names {
            let functions: Vec<String> = definitions(&text, name).into_iter().map(renumbered).collect();
            assert!(!functions.is_empty(), "{}: no function `{name}`", program.display());
            all.push((place(target, name), functions.join("\n")));
        }
    }
    all
}

fn dump(program: &Path, options: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_sxc")).arg("dump").arg(program).args(options).output().expect("sxc starts");
    assert!(output.status.success(), "{}: {}", program.display(), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// The definitions of the functions that stand for `name`: its body, its instances, what resumes it.
fn definitions<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\ndefine ") {
        rest = &rest[at + 1..];
        let end = rest.find("\n}\n").map_or(rest.len(), |end| end + 3);
        let (head, _) = rest.split_once('\n').unwrap_or((rest, ""));
        let symbol = head.split_once('@').map_or("", |(_, behind)| behind.split('(').next().unwrap_or("")).trim_matches('"');
        let last = symbol.rsplit([':', '.']).find(|part| part.parse::<u32>().is_err()).unwrap_or("");
        if last == name || symbol == name {
            found.push(&rest[..end]);
        }
        rest = &rest[end..];
    }
    found
}

/// Global symbols that end in a number, numbered by first mention; attribute groups are left out.
fn renumbered(function: &str) -> String {
    let mut numbers: HashMap<String, HashMap<String, usize>> = HashMap::new();
    let mut out = String::new();
    let mut rest = function;
    while let Some(at) = rest.find(['@', '#']) {
        out.push_str(&rest[..at]);
        let sign = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "._-$".contains(c))).unwrap_or(rest.len());
        let symbol = &rest[..end];
        rest = &rest[end..];
        let digits = symbol.len() - symbol.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let (stem, number) = symbol.split_at(symbol.len() - digits);
        match (sign, digits) {
            (b'#', 1..) if stem.is_empty() => out.push_str("#attributes"),
            (b'@', 1..) if stem.ends_with('.') => {
                let known = numbers.entry(stem.to_string()).or_default();
                let next = known.len();
                let number = *known.entry(number.to_string()).or_insert(next);
                out.push_str(&format!("@{stem}{number}"));
            }
            _ => {
                out.push(sign as char);
                out.push_str(symbol);
            }
        }
    }
    out + rest
}

/// The first line that differs.
fn difference(known: &str, made: &str) -> String {
    let mut lines = known.lines().zip(made.lines()).enumerate();
    match lines.find(|(_, (a, b))| a != b) {
        Some((i, (a, b))) => format!("line {}:\n  recorded: {a}\n  made:     {b}", i + 1),
        None => "one is longer than the other".to_string(),
    }
}
