//! Options of one run of the compiler, and what it has to say.

use crate::codegen::target::TargetSpec;
use crate::diag::{self, Diagnostic, Severity};
use crate::link::Home;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Dev,
    Release,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Emit {
    Binary,
    Obj,
    Asm,
    Llvm,
    Ir,
}

#[derive(Clone, Debug)]
pub struct Options {
    pub target: TargetSpec,
    pub mode: Mode,
    pub emit: Emit,
    pub is_static: bool,
    pub output: Option<PathBuf>,
    /// Folders where modules are looked for, after the main file's.
    pub paths: Vec<PathBuf>,
    /// Module name patterns to compile in although nothing names them.
    pub include: Vec<String>,
    /// `-m`: the module of a package to run.
    pub module: Option<String>,
    /// The module that a worker reduces to the slice of its pragmas.
    pub slice: Option<String>,
    /// Source text stays out of the binary.
    pub no_source: bool,
    /// No symbols and no debug information in the binary.
    pub strip: bool,
    /// Warnings about what raises when reached are errors.
    pub strict: bool,
    /// Diagnostics as JSON.
    pub json: bool,
}

pub struct Session {
    pub options: Options,
    pub home: Option<Home>,
    pub diagnostics: Vec<Diagnostic>,
    pub internal: Option<String>,
    /// What the compiler is at, for whoever watches.
    pub doing: Arc<Mutex<&'static str>>,
}

impl Session {
    pub fn new(options: Options) -> Session {
        Session { options, home: Home::find(), diagnostics: Vec::new(), internal: None, doing: Arc::default() }
    }
    /// Tells what begins.
    pub fn begin(&self, what: &'static str) {
        if let Ok(mut doing) = self.doing.lock() {
            *doing = what;
        }
    }
    pub fn report(&mut self, mut diagnostic: Diagnostic) {
        if self.options.strict {
            diagnostic.code.severity = Severity::Error;
        }
        self.diagnostics.push(diagnostic);
    }
    pub fn fail<T>(&mut self, diagnostic: Diagnostic) -> Result<T, ()> {
        self.report(diagnostic);
        Err(())
    }
    pub fn file_error<T>(&mut self, title: String) -> Result<T, ()> {
        self.fail(Diagnostic::new(diag::FILE, title))
    }
    /// Our own bug: names the pass and asks for a report.
    pub fn internal_error<T>(&mut self, pass: &str, what: &str) -> Result<T, ()> {
        self.internal = Some(format!("internal error in `{pass}`: {what}\nPlease report this with the program that caused it."));
        Err(())
    }
    pub fn has_errors(&self) -> bool {
        self.internal.is_some() || self.diagnostics.iter().any(Diagnostic::is_error)
    }
}
