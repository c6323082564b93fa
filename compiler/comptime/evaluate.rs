//! The worker process as the compiler sees it: how it is started, what it may use, what it answers.
//!
//! Each slice runs twice, under two hash seeds and at other addresses. Values that differ depend on what a build cannot
//! know: hashes of text, addresses, the time, random numbers.

use crate::base::unfinished;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use sxc_runtime::comptime::graph::Graph;

/// The private command that starts a worker.
pub const WORKER: &str = "comptime-worker";
/// How long code may run at build time.
pub const SECONDS: u64 = 10;
/// How much memory its objects may take.
pub const MEGABYTES: usize = 512;
/// Written by the worker before it runs the code.
pub const READY: &str = "ready\n";
/// After the limit: time to raise KeyboardInterrupt and send where that happened.
const GRACE: Duration = Duration::from_secs(2);
/// Compiling takes no longer, unless the worker hangs.
const COMPILE_LIMIT: Duration = Duration::from_secs(300);
/// What finding modules depends on, and collector stress.
const ENVIRONMENT: [&str; 6] = ["PATH", "PYTHONPATH", "SXC_PYTHONLIB", "SX_GC_STRESS", "LD_LIBRARY_PATH", "TMPDIR"];

/// A module whose slice is to be run.
pub struct Job {
    pub main: PathBuf,
    pub paths: Vec<PathBuf>,
    /// What `-m` names.
    pub run: Option<String>,
    /// Full name; `__main__` for the main file.
    pub module: String,
}

/// What running a slice came to.
pub enum Outcome {
    Values(Graph),
    Raised { class: String, traceback: String },
    Unbakeable { path: String, what: String },
    /// A limit was passed, there.
    Limit { what: String, traceback: Option<String> },
    /// Two runs made different values.
    Unstable,
    /// The worker failed.
    Internal(String),
}

/// Runs the slice of a module.
pub fn evaluate(job: &Job) -> Outcome {
    let workers = [Worker::start(job, "0"), Worker::start(job, "1")];
    let [first, second] = workers;
    let (first, second) = match (first, second) {
        (Ok(first), Ok(second)) => (first, second),
        (Err(e), _) | (_, Err(e)) => return Outcome::Internal(format!("the worker does not start: {e}")),
    };
    match first.finish() {
        Outcome::Values(graph) => match second.finish() {
            Outcome::Values(again) if graph.same_values(&again) => Outcome::Values(graph),
            Outcome::Values(_) | Outcome::Raised { .. } | Outcome::Unbakeable { .. } => Outcome::Unstable,
            other => other,
        },
        other => other,
    }
}

/// Runs a whole program in the sandbox, with this process's standard output; its exit status.
pub fn run_whole(main: &std::path::Path, paths: &[PathBuf]) -> std::io::Result<i32> {
    let mut child = command(main, paths, "0")?.stdout(Stdio::inherit()).stderr(Stdio::inherit()).spawn()?;
    Ok(child.wait()?.code().unwrap_or(1))
}

fn command(main: &std::path::Path, paths: &[PathBuf], seed: &str) -> std::io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(WORKER).arg(main).stdin(Stdio::null());
    for path in paths {
        command.arg("--path").arg(path);
    }
    command.env_clear().env("PYTHONHASHSEED", seed);
    for name in ENVIRONMENT {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    Ok(command)
}

struct Worker {
    _running: unfinished::Guard,
    child: Child,
    output: Receiver<Vec<u8>>,
    errors: std::thread::JoinHandle<String>,
    received: Vec<u8>,
}

impl Worker {
    fn start(job: &Job, seed: &str) -> std::io::Result<Worker> {
        let mut command = command(&job.main, &job.paths, seed)?;
        // Unbuffered: writing is refused where it is tried.
        if let Some(module) = &job.run {
            command.arg("-m").arg(module);
        }
        command.arg("--slice").arg(&job.module).env("PYTHONUNBUFFERED", "1").stdout(Stdio::piped()).stderr(Stdio::piped());
        let (running, mut child) = unfinished::process(&mut command)?;
        let (mut stdout, mut stderr) = (child.stdout.take().expect("piped"), child.stderr.take().expect("piped"));
        let (sender, output) = mpsc::channel();
        std::thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(n @ 1..) = stdout.read(&mut buffer) {
                if sender.send(buffer[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        let errors = std::thread::spawn(move || {
            let mut text = Vec::new();
            // What was read before a failure is what there is to show.
            let _ = stderr.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        Ok(Worker { _running: running, child, output, errors, received: Vec::new() })
    }

    /// Reads until `done`, or the end of the output (true), or the time (false).
    fn read(&mut self, limit: Duration, done: impl Fn(&[u8]) -> bool) -> bool {
        let end = Instant::now() + limit;
        while !done(&self.received) {
            match self.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.received.extend(bytes),
                Err(RecvTimeoutError::Disconnected) => return true,
                Err(RecvTimeoutError::Timeout) => return false,
            }
        }
        true
    }

    fn finish(mut self) -> Outcome {
        self.read(COMPILE_LIMIT, |bytes| bytes.starts_with(READY.as_bytes()));
        let limit = || format!("{SECONDS} seconds");
        if !self.read(Duration::from_secs(SECONDS), |_| false) {
            // SAFETY: the child has not been waited for, so the id is its own.
            unsafe { libc::kill(self.child.id() as libc::pid_t, libc::SIGINT) };
            let answered = self.read(GRACE, |_| false);
            let traceback = match self.answer() {
                Some(Outcome::Raised { traceback, .. }) if answered => Some(traceback),
                _ => None,
            };
            return Outcome::Limit { what: limit(), traceback };
        }
        if let Some(outcome) = self.answer() {
            return match outcome {
                Outcome::Raised { class, traceback } if class == "MemoryError" => {
                    Outcome::Limit { what: format!("{MEGABYTES} MB"), traceback: Some(traceback) }
                }
                outcome => outcome,
            };
        }
        let status = self.child.wait().map_or_else(|e| e.to_string(), |s| s.to_string());
        let errors = std::mem::replace(&mut self.errors, std::thread::spawn(String::new)).join().unwrap_or_default();
        Outcome::Internal(format!("the worker ended with {status}\n{errors}"))
    }

    /// What the worker said, if it is whole.
    fn answer(&self) -> Option<Outcome> {
        let text = std::str::from_utf8(&self.received).ok()?.strip_prefix(READY)?.strip_suffix("end\n")?;
        let (kind, rest) = text.split_once('\n')?;
        Some(match kind {
            "values" => Outcome::Values(Graph::decode(rest)?),
            "raised" => {
                let (class, traceback) = rest.split_once('\n')?;
                Outcome::Raised { class: class.to_string(), traceback: traceback.to_string() }
            }
            "unbakeable" => {
                let (path, what) = rest.split_once('\n')?;
                Outcome::Unbakeable { path: path.to_string(), what: what.trim_end().to_string() }
            }
            _ => Outcome::Internal(rest.to_string()),
        })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // One that has ended already cannot be killed, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
