//! From object code to an executable: finds start files and archives, spawns `ld.lld`, leaves nothing behind on failure.

mod home;
mod search;

pub use home::Home;
pub use search::linker;

use crate::base::unfinished;
use crate::codegen::target::TargetSpec;
use crate::diag::{self, Diagnostic};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub struct LinkJob<'a> {
    pub target: &'a TargetSpec,
    pub home: &'a Home,
    /// A static PIE on musl instead of a dynamic one on glibc.
    pub is_static: bool,
    /// Drop symbols and debug information.
    pub strip: bool,
    pub objects: &'a [PathBuf],
    pub output: &'a Path,
}

/// Links into a temporary file beside the output, which replaces the output only when complete.
pub fn link(job: &LinkJob<'_>) -> Result<(), Diagnostic> {
    let lld = search::linker().ok_or_else(|| {
        Diagnostic::new(diag::LINKER, "the linker `ld.lld` was not found").help("install the package `lld-22`, or set SXC_LD to its path")
    })?;
    let partial = partial_path(job.output);
    let unwritable = |e: std::io::Error| Diagnostic::new(diag::FILE, format!("cannot write `{}`: {e}", job.output.display()));
    let mut command = Command::new(lld);
    command.arg("-o").arg(&partial).args(["--eh-frame-hdr", "--gc-sections", "-z", "relro", "-z", "now", "--hash-style=gnu", "--icf=safe", "-O1"]);
    if job.strip {
        command.arg("--strip-all");
    }
    search::add_inputs(&mut command, job)?;
    let unfinished = unfinished::file(&partial).map_err(unwritable)?;
    let result = output_of(&mut command);
    let outcome = match result {
        Ok(output) if output.status.success() => std::fs::rename(&partial, job.output)
            .map_err(unwritable),
        Ok(output) => Err(Diagnostic::new(diag::LINKER, "linking failed").note(String::from_utf8_lossy(&output.stderr).trim_end().to_string())),
        Err(e) => Err(Diagnostic::new(diag::LINKER, format!("the linker could not be started: {e}"))),
    };
    if outcome.is_err() {
        // The linker may have left an incomplete file; that it is gone is all that matters.
        let _ = std::fs::remove_file(&partial);
    }
    drop(unfinished);
    outcome
}

/// Runs the linker, which ends with the build where that is interrupted.
fn output_of(command: &mut Command) -> std::io::Result<Output> {
    let (running, child) = unfinished::process(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()))?;
    let output = child.wait_with_output();
    drop(running);
    output
}

/// Where an output is written before it takes its place.
pub fn partial_path(output: &Path) -> PathBuf {
    let mut name = output.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.partial", std::process::id()));
    output.with_file_name(name)
}
