//! What a debugger shows of a built program: functions by their Python names, files as they were given, lines.

use super::folder::{Folder, SXC, text};
use std::process::Command;

const PROGRAM: (&str, &str) = (
    "app.py",
    "class Box:
    def __init__(self, value):
        self.value = value

    def scaled(self, factor):
        return inner(self.value * factor)


def inner(number):
    total = 0
    for i in range(number):
        total += i % 7
    print('in inner', total)
    return total


def outer(n):
    box = Box(n)
    return box.scaled(3)


def words():
    for word in 'a b'.split():
        yield word.upper()


print(outer(5))
print(list(words()))
",
);

/// `FUNCTION FILE:LINE` of each frame that gdb shows with a Python file, the innermost first.
fn frames(said: &str) -> Vec<String> {
    let lines = said.lines().filter(|l| l.starts_with('#') && l.contains(".py:"));
    lines
        .filter_map(|line| {
            let (head, place) = line.split_once(" () at ")?;
            Some(format!("{} {place}", head.rsplit(' ').next()?))
        })
        .collect()
}

fn gdb(folder: &Folder, commands: &[&str]) -> String {
    let mut command = folder.command("gdb");
    command.args(["-batch", "-nx", "-iex", "set debuginfod enabled off"]);
    command.args(commands.iter().flat_map(|c| ["-ex", c]));
    let output = command.arg("./out").output().expect("gdb starts");
    text(&output.stdout) + &text(&output.stderr)
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|o| o.status.success())
}

#[test]
fn gdb_shows_functions_files_and_lines() {
    if !has("gdb") {
        println!("gdb is not installed");
        return;
    }
    let folder = Folder::with(&[PROGRAM]);
    for mode in ["--dev", "--release"] {
        let built = folder.sxc(&["build", mode, "app.py", "-o", "out"]);
        assert!(built.status.success(), "{}", text(&built.stderr));
        let said = gdb(&folder, &["break app.py:13", "run", "backtrace"]);
        let stop = said.lines().find(|l| l.starts_with("Breakpoint 1,") || l.starts_with("Breakpoint 1.")).unwrap_or_default();
        assert!(stop.ends_with(" inner () at app.py:13"), "{mode}: {said}");
        let found = frames(&said);
        let expected = ["inner app.py:13", "Box.scaled app.py:6", "outer app.py:19", "<module> app.py:27"];
        assert_eq!(found[..4], expected, "{mode}: {said}");
        let said = gdb(&folder, &["break app.py:24", "run", "backtrace"]);
        let found = frames(&said);
        assert_eq!(found.first().map(String::as_str), Some("words app.py:24"), "{mode}: {said}");
        assert!(found.contains(&"<module> app.py:28".to_string()), "{mode}: {said}");
        let said = gdb(&folder, &["break Box.scaled", "run", "next", "info line"]);
        assert!(said.contains("Line 6 of \"app.py\""), "{mode}: {said}");
    }
}

#[test]
fn objects_of_both_processors_describe_functions() {
    let dwarfdump = "/usr/lib/llvm-22/bin/llvm-dwarfdump";
    if !has(dwarfdump) {
        println!("llvm-dwarfdump is not installed");
        return;
    }
    let folder = Folder::with(&[PROGRAM]);
    for target in ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu"] {
        for mode in ["--dev", "--release"] {
            let built = folder.sxc(&["build", mode, "--target", target, "--emit", "obj", "app.py", "-o", "app.o"]);
            assert!(built.status.success(), "{}", text(&built.stderr));
            let info = folder.command(dwarfdump).args(["--debug-info", "--debug-line", "app.o"]).output().expect("it starts");
            let said = text(&info.stdout);
            for part in ["(\"Box.scaled\")", "(\"words\")", "(\"app.py\")", "name: \"app.py\"", "DW_LANG_Python"] {
                assert!(said.contains(part), "{target} {mode}: `{part}` is not in\n{said}");
            }
            let rows = said.lines().filter_map(|l| l.strip_prefix("0x")?.split_whitespace().nth(1)?.parse::<u32>().ok());
            assert!(rows.into_iter().any(|line| line == 13), "{target} {mode}:\n{said}");
            let checked = folder.command(dwarfdump).args(["--verify", "app.o"]).output().expect("it starts");
            assert!(checked.status.success(), "{target} {mode}: {}", text(&checked.stdout));
        }
    }
}

#[test]
fn strip_leaves_no_symbols() {
    let folder = Folder::with(&[PROGRAM]);
    for mode in ["--dev", "--release"] {
        let sizes: Vec<u64> = [["-o", "whole"].as_slice(), &["--strip", "-o", "stripped"]]
            .iter()
            .map(|more| {
                let built = folder.command(SXC).args(["build", mode, "app.py"]).args(*more).output().expect("sxc starts");
                assert!(built.status.success(), "{}", text(&built.stderr));
                let bytes = std::fs::read(folder.path(more[more.len() - 1])).expect("an output");
                assert_eq!(bytes.windows(13).any(|w| w == b"body:__main__"), more.len() == 2);
                bytes.len() as u64
            })
            .collect();
        assert!(sizes[1] < sizes[0], "{sizes:?}");
    }
}
