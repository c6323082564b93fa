//! One corpus program: its headers, its answer, and a run of it.

use crate::modes::Mode;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(60);

pub struct Program {
    pub path: PathBuf,
    text: String,
    /// Why the program is known to print something else.
    pub fixme: Option<String>,
    exit: i32,
    args: Vec<String>,
    /// The code of a warning that the build shows.
    warning: Option<String>,
}

impl Program {
    /// All programs below the folder, in order.
    pub fn find(folder: &Path) -> Vec<Program> {
        let mut paths: Vec<PathBuf> = Vec::new();
        for band in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            for entry in std::fs::read_dir(band.path()).into_iter().flatten().flatten() {
                let path = entry.path();
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.ends_with(".py") && name.starts_with(|c: char| c.is_ascii_digit()) {
                    paths.push(path);
                }
            }
        }
        paths.sort();
        paths.into_iter().map(Program::read).collect()
    }

    fn read(path: PathBuf) -> Program {
        let text = String::from_utf8_lossy(&std::fs::read(&path).expect("readable")).into_owned();
        let header = |name: &str| {
            let prefix = format!("# {name}:");
            text.lines().take_while(|l| l.starts_with('#')).find_map(|l| l.strip_prefix(&prefix)).map(|v| v.trim().to_string())
        };
        let (fixme, exit, args, warning) = (header("fixme"), header("exit"), header("args"), header("warning"));
        let exit = exit.map_or(0, |e| e.parse().expect("`# exit:` takes a number"));
        let args = args.map_or(Vec::new(), |a| a.split_whitespace().map(str::to_string).collect());
        Program { path, text, fixme, exit, args, warning }
    }

    pub fn matches(&self, words: &[String]) -> bool {
        words.is_empty() || words.iter().any(|w| self.path.to_string_lossy().contains(w.as_str()))
    }

    /// FNV-1a of the file name: stable choices of programs for the slower modes.
    pub fn hash(&self) -> u64 {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
    }

    /// Codes of the diagnostics that lines of the program announce.
    fn announced(&self) -> Vec<String> {
        let codes = self.text.lines().filter_map(|l| l.split("# error:").nth(1));
        codes.map(|c| c.trim().to_string()).collect()
    }

    pub fn expects_diagnostics(&self) -> bool {
        !self.announced().is_empty()
    }

    /// Builds and runs; the error says what differs from CPython.
    pub fn run(&self, compiler: &Path, mode: Mode, folder: &Path) -> Result<(), String> {
        match (&self.fixme, self.outcome(compiler, mode, folder)) {
            (None, outcome) => outcome,
            (Some(_), Err(_)) => Ok(()),
            (Some(reason), Ok(())) => Err(format!("matches CPython although it is marked `fixme: {reason}`")),
        }
    }

    /// As [`Program::run`], whatever the program says of itself.
    pub fn outcome(&self, compiler: &Path, mode: Mode, folder: &Path) -> Result<(), String> {
        if self.expects_diagnostics() { self.diagnose(compiler, folder) } else { self.compare(compiler, mode, folder) }
    }

    fn diagnose(&self, compiler: &Path, folder: &Path) -> Result<(), String> {
        let output = run(Command::new(compiler).arg("build").arg(&self.path).arg("-o").arg(folder.join("program")), b"")?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let missing: Vec<String> = self.announced().into_iter().filter(|c| !text.contains(c.as_str())).collect();
        match (output.status.code(), missing.is_empty()) {
            (Some(1), true) => Ok(()),
            (status, _) => Err(format!("status {status:?}, missing {missing:?} in:\n{text}")),
        }
    }

    fn compare(&self, compiler: &Path, mode: Mode, folder: &Path) -> Result<(), String> {
        let output = self.output(compiler, mode, folder)?;
        let expected = std::fs::read(self.path.with_extension("out")).map_err(|e| format!("no answer: {e}"))?;
        if output.stdout != expected {
            return Err(difference("stdout", &expected, &output.stdout) + &tail(&output.stderr));
        }
        if let Ok(expected) = std::fs::read(self.path.with_extension("err")) {
            if output.stderr != expected {
                return Err(difference("stderr", &expected, &output.stderr));
            }
        }
        match output.status.code() {
            Some(code) if code == self.exit => Ok(()),
            _ => Err(format!("ended with {} instead of status {}{}", output.status, self.exit, tail(&output.stderr))),
        }
    }

    fn output(&self, compiler: &Path, mode: Mode, folder: &Path) -> Result<Output, String> {
        let input = std::fs::read(self.path.with_extension("in")).unwrap_or_default();
        if mode == Mode::Comptime {
            return run(Command::new(compiler).arg("dump").arg("--comptime").arg(&self.path), &input);
        }
        if mode == Mode::Run {
            return run(Command::new(compiler).arg("run").arg(&self.path).args(&self.args).env("PYTHONHASHSEED", "0"), &input);
        }
        let binary = folder.join("program");
        let mut build = Command::new(compiler);
        build.arg("build").arg(&self.path).arg("-o").arg(&binary);
        match mode {
            Mode::Dev | Mode::Stress => build.arg("--dev"),
            Mode::Release | Mode::Run | Mode::Comptime => build.arg("--release"),
            Mode::Aarch64 => build.args(["--dev", "--target", "aarch64-unknown-linux-gnu"]),
            Mode::Static => build.args(["--dev", "--static"]),
        };
        let built = run(&mut build, b"")?;
        if !built.status.success() {
            return Err(format!("does not build ({}):\n{}", built.status, String::from_utf8_lossy(&built.stderr)));
        }
        let said = String::from_utf8_lossy(&built.stderr);
        if let Some(code) = self.warning.as_ref().filter(|code| !said.contains(code.as_str())) {
            return Err(format!("the build does not warn of {code}:\n{said}"));
        }
        let mut command = match mode {
            Mode::Aarch64 => {
                let mut command = Command::new("qemu-aarch64");
                command.args(["-L", "/usr/aarch64-linux-gnu"]).arg(&binary);
                command
            }
            Mode::Dev | Mode::Release | Mode::Run | Mode::Stress | Mode::Static | Mode::Comptime => Command::new(&binary),
        };
        if mode == Mode::Stress {
            command.env("SX_GC_STRESS", "7");
        }
        run(command.args(&self.args).env("PYTHONHASHSEED", "0"), &input)
    }
}

/// Runs a command with this input; one that takes too long is killed.
fn run(command: &mut Command, input: &[u8]) -> Result<Output, String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("cannot start {command:?}: {e}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program need not read its input.
        let _ = stdin.write_all(input);
    }
    let id = child.id() as libc::pid_t;
    let (done, waiting) = std::sync::mpsc::channel::<()>();
    let watchdog = std::thread::spawn(move || {
        let started = Instant::now();
        if waiting.recv_timeout(LIMIT).is_err() && started.elapsed() >= LIMIT {
            // SAFETY: the child is not waited for before this thread ends, so the id is still its own.
            unsafe { libc::kill(id, libc::SIGKILL) };
        }
    });
    let output = child.wait_with_output().map_err(|e| e.to_string());
    drop(done);
    watchdog.join().map_err(|_| "the watchdog failed".to_string())?;
    output
}

/// The first line that differs.
fn difference(what: &str, expected: &[u8], actual: &[u8]) -> String {
    let (expected, actual) = (String::from_utf8_lossy(expected), String::from_utf8_lossy(actual));
    let (mut want, mut have) = (expected.lines(), actual.lines());
    for number in 1.. {
        match (want.next(), have.next()) {
            (None, None) => break,
            (a, b) if a == b => {}
            (a, b) => return format!("{what} line {number}:\n  expected: {}\n  actual:   {}", a.unwrap_or("<end>"), b.unwrap_or("<end>")),
        }
    }
    format!("{what} differs in its last newline")
}

fn tail(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let lines: Vec<&str> = text.lines().collect();
    let last = &lines[lines.len().saturating_sub(6)..];
    if last.is_empty() { String::new() } else { format!("\n  stderr: {}", last.join("\n          ")) }
}
