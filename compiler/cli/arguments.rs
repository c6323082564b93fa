//! Parsing of the command line.

use crate::codegen::target::TargetSpec;
use crate::driver::{Dump, DumpKind, Emit, Mode, Options};
use lexopt::prelude::*;
use std::ffi::{CString, OsString};
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

pub enum Command {
    Build { options: Options, main: PathBuf },
    Check { options: Options, main: PathBuf, types: bool },
    Run { options: Options, main: PathBuf, args: Vec<CString> },
    Dump { options: Options, main: PathBuf, what: Dump },
    /// A worker for the compiler itself: the slice of a module, or the whole program.
    Worker { options: Options, main: PathBuf },
    /// The program's output when it runs in a worker.
    Comptime { options: Options, main: PathBuf },
    /// Compiles the standard library for a target: part of building sxc.
    Archive { options: Options },
    /// What there is to compile with, or what is missing.
    Doctor { options: Options, gaps: bool },
    Help,
    Version,
}

/// What the options say before they are put together.
struct Raw {
    target: String,
    cpu: String,
    options: Options,
    dump: Dump,
    main: Option<PathBuf>,
    rest: Vec<OsString>,
    comptime: bool,
    gaps: bool,
    types: bool,
}

pub fn parse() -> Result<Command, String> {
    let mut parser = lexopt::Parser::from_env();
    let verb = match parser.next().map_err(text)? {
        None | Some(Short('h') | Long("help")) => return Ok(Command::Help),
        Some(Short('V') | Long("version")) => return Ok(Command::Version),
        Some(Value(verb)) => verb.string().map_err(text)?,
        Some(other) => return Err(other.unexpected().to_string()),
    };
    if !["build", "run", "check", "dump", "archive", "doctor", crate::comptime::WORKER].contains(&verb.as_str()) {
        return Err(format!("unknown command `{verb}`"));
    }
    let mut raw = Raw::new()?;
    while let Some(argument) = parser.next().map_err(text)? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(value) if raw.main.is_none() => {
                raw.main = Some(value.into());
                if verb == "run" {
                    raw.rest = parser.raw_args().map_err(text)?.collect();
                }
            }
            Value(value) => return Err(format!("unexpected argument `{}`", value.to_string_lossy())),
            option => {
                raw.option(option.into_owned(), &mut parser)?;
                if verb == "run" && raw.options.module.is_some() {
                    // As for `python -m`, what follows is the program's.
                    raw.main = Some(PathBuf::new());
                    raw.rest = parser.raw_args().map_err(text)?.collect();
                }
            }
        }
    }
    raw.finish(&verb)
}

fn text(error: lexopt::Error) -> String {
    error.to_string()
}

/// An option without a borrow of the parser.
enum Flag {
    Short(char),
    Long(String),
}

trait IntoOwned {
    fn into_owned(self) -> Flag;
}
impl IntoOwned for lexopt::Arg<'_> {
    fn into_owned(self) -> Flag {
        match self {
            Short(c) => Flag::Short(c),
            Long(name) => Flag::Long(name.to_string()),
            Value(_) => unreachable!("values are taken before"),
        }
    }
}

impl Raw {
    fn new() -> Result<Raw, String> {
        let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
        let options = Options {
            target: TargetSpec::new(&target, "baseline")?,
            mode: Mode::Release,
            emit: Emit::Binary,
            is_static: false,
            output: None,
            paths: Vec::new(),
            include: Vec::new(),
            module: None,
            slice: None,
            no_source: false,
            strip: false,
            strict: false,
            json: false,
        };
        let dump = Dump { kind: DumpKind::Ir, after: None, function: None };
        Ok(Raw { target, cpu: "baseline".to_string(), options, dump, main: None, rest: Vec::new(), comptime: false, gaps: false, types: false })
    }

    fn option(&mut self, flag: Flag, parser: &mut lexopt::Parser) -> Result<(), String> {
        let name = match flag {
            Flag::Short('o') => "output".to_string(),
            Flag::Short('m') => "module".to_string(),
            Flag::Short(other) => return Err(format!("unknown option `-{other}`")),
            Flag::Long(name) => name,
        };
        let mut value = || parser.value().map_err(text);
        match name.as_str() {
            "output" => self.options.output = Some(value()?.into()),
            "module" => self.options.module = Some(value()?.string().map_err(text)?),
            "slice" => self.options.slice = Some(value()?.string().map_err(text)?),
            "path" => self.options.paths.push(value()?.into()),
            "include" => self.options.include.push(value()?.string().map_err(text)?),
            "target" => self.target = value()?.string().map_err(text)?,
            "cpu" => self.cpu = value()?.string().map_err(text)?,
            "emit" => self.options.emit = emit(&value()?.string().map_err(text)?)?,
            "after" => self.dump.after = Some(value()?.string().map_err(text)?),
            "function" => self.dump.function = Some(value()?.string().map_err(text)?),
            "dev" => self.options.mode = Mode::Dev,
            "release" => self.options.mode = Mode::Release,
            "static" => self.options.is_static = true,
            "no-source" => self.options.no_source = true,
            "strip" => self.options.strip = true,
            "strict" => self.options.strict = true,
            "json" => self.options.json = true,
            "types" => self.types = true,
            "ast" => self.dump.kind = DumpKind::Ast,
            "gaps" => self.gaps = true,
            "comptime" => self.comptime = true,
            "ir" => self.dump.kind = DumpKind::Ir,
            "llvm" => self.dump.kind = DumpKind::Llvm,
            "asm" => self.dump.kind = DumpKind::Asm,
            other => return Err(format!("unknown option `--{other}`")),
        }
        Ok(())
    }

    fn finish(mut self, verb: &str) -> Result<Command, String> {
        if verb == "archive" {
            self.options.target = TargetSpec::new(&self.target, &self.cpu)?;
            return Ok(Command::Archive { options: self.options });
        }
        self.options.target = TargetSpec::new(&self.target, &self.cpu)?;
        if verb == "doctor" {
            return Ok(Command::Doctor { options: self.options, gaps: self.gaps });
        }
        // `-m` alone looks in the current folder.
        let here = self.options.module.as_ref().map(|_| PathBuf::new());
        let main = self.main.or(here).ok_or_else(|| format!("`sxc {verb}` wants a file"))?;
        let options = self.options;
        match verb {
            "build" => Ok(Command::Build { options, main }),
            "check" => Ok(Command::Check { options, main, types: self.types }),
            "dump" if self.comptime => Ok(Command::Comptime { options, main }),
            crate::comptime::WORKER => Ok(Command::Worker { options, main }),
            "dump" => Ok(Command::Dump { options, main, what: self.dump }),
            _ => {
                let words = std::iter::once(main.clone().into_os_string()).chain(self.rest);
                let args = words.map(|w| CString::new(w.into_vec()).map_err(|e| e.to_string())).collect::<Result<_, _>>()?;
                Ok(Command::Run { options, main, args })
            }
        }
    }
}

fn emit(kind: &str) -> Result<Emit, String> {
    match kind {
        "bin" => Ok(Emit::Binary),
        "obj" => Ok(Emit::Obj),
        "asm" => Ok(Emit::Asm),
        "llvm" => Ok(Emit::Llvm),
        "ir" => Ok(Emit::Ir),
        other => Err(format!("unknown kind of output `{other}`: bin, obj, asm, llvm or ir")),
    }
}
