//! The ways in which a program is built and run.

use crate::program::Program;
use std::fmt;
use std::path::Path;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mode {
    Dev,
    Release,
    Run,
    /// Collects at every allocation.
    Stress,
    Aarch64,
    Static,
    /// In the worker of build-time code.
    Comptime,
}

impl Mode {
    pub fn of_name(name: &str) -> Option<Mode> {
        [Mode::Dev, Mode::Release, Mode::Run, Mode::Stress, Mode::Aarch64, Mode::Static, Mode::Comptime].into_iter().find(|m| m.to_string() == name)
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Mode::Dev => "dev",
            Mode::Release => "release",
            Mode::Run => "run",
            Mode::Stress => "stress",
            Mode::Aarch64 => "aarch64",
            Mode::Static => "static",
            Mode::Comptime => "comptime",
        })
    }
}

/// The modes that a program runs in.
pub fn of(program: &Program, only: Option<Mode>) -> Vec<Mode> {
    if let Some(mode) = only {
        return vec![mode];
    }
    let mut modes = vec![Mode::Dev];
    if program.expects_diagnostics() {
        return modes;
    }
    if program.hash() % 6 == 0 {
        modes.extend([Mode::Release, Mode::Run, Mode::Stress]);
    }
    if program.hash() % 10 == 1 && has_aarch64() {
        modes.push(Mode::Aarch64);
    }
    modes
}

fn has_aarch64() -> bool {
    Path::new("/usr/bin/qemu-aarch64").exists() && Path::new("/usr/aarch64-linux-gnu").exists()
}
