//! The order of phases, and what a build, a check or a run needs from each.

pub mod archive;
mod bake;
mod discover;
pub mod doctor;
mod entry;
mod include;
mod load;
pub mod pipeline;
mod session;
pub mod worker;

use pipeline::Compiled;
pub use session::{Emit, Mode, Options, Session};

use crate::base::unfinished::{self, Thing};
use crate::codegen::{self, Unit, UnitKind, optimize};
use crate::comptime::jit::Jit;
use crate::diag::{self, Diagnostic};
use crate::ir::Program;
use crate::link::{self, LinkJob};
use inkwell::OptimizationLevel;
use inkwell::context::Context;
use inkwell::targets::FileType;
use std::path::{Path, PathBuf};

/// Builds the program and writes the output. Diagnostics are in the session; `Err` means that there is no output.
pub fn build(session: &mut Session, main: &Path) -> Result<PathBuf, ()> {
    session.begin("reading");
    let mut loaded = load::program(session, main)?;
    session.begin("analysing");
    let output = session.options.output.clone().unwrap_or_else(|| default_output(main, session.options.emit));
    let compiled = pipeline::compile(&mut loaded.program, Some(loaded.main));
    if session.options.emit == Emit::Ir {
        return write(session, &output, pipeline::print_all(&loaded.program, &compiled).as_bytes()).map(|()| output);
    }
    let context = Context::create();
    let unit = unit(&loaded.program, &compiled, program_kind(&loaded), !session.options.no_source, session.options.mode == Mode::Release);
    let unit = Unit { debug: !session.options.strip && matches!(session.options.emit, Emit::Binary | Emit::Obj), ..unit };
    session.begin("translating");
    let module = codegen::emit(&context, &unit, "program", &session.options.target);
    finish(session, &module, loaded.objects, &output).map(|()| output)
}

/// Optimizes, emits and, for a binary, links.
fn finish(session: &mut Session, module: &inkwell::module::Module<'_>, objects: Vec<PathBuf>, output: &Path) -> Result<(), ()> {
    if session.options.emit == Emit::Llvm {
        return write(session, output, module.print_to_string().to_bytes());
    }
    let (level, machine_level) = match session.options.mode {
        Mode::Dev => (optimize::Level::Cheap, OptimizationLevel::None),
        Mode::Release => (optimize::Level::Full, OptimizationLevel::Default),
    };
    let machine = match session.options.target.machine(machine_level) {
        Ok(machine) => machine,
        Err(e) => return session.fail(Diagnostic::new(diag::TARGET, e)),
    };
    module.set_triple(&machine.get_triple());
    module.set_data_layout(&machine.get_target_data().get_data_layout());
    if let Err(e) = module.verify() {
        return session.internal_error("codegen", &e.to_string());
    }
    session.begin("optimizing");
    if let Err(e) = optimize::run(module, &machine, level) {
        return session.internal_error("optimize", &e);
    }
    session.begin("generating code");
    let kind = if session.options.emit == Emit::Asm { FileType::Assembly } else { FileType::Object };
    let code = match machine.write_to_memory_buffer(module, kind) {
        Ok(code) => code,
        Err(e) => return session.internal_error("emit", &e.to_string()),
    };
    // LLVM ends text with a NUL that is not part of it.
    let bytes = match code.as_slice() {
        [text @ .., 0] if kind == FileType::Assembly => text,
        all => all,
    };
    match session.options.emit {
        Emit::Binary => link_binary(session, bytes, objects, output),
        Emit::Obj | Emit::Asm | Emit::Llvm | Emit::Ir => write(session, output, bytes),
    }
}

fn link_binary(session: &mut Session, object: &[u8], mut objects: Vec<PathBuf>, output: &Path) -> Result<(), ()> {
    let folder = match tempfile::Builder::new().prefix("sxc-").tempdir() {
        Ok(folder) => folder,
        Err(e) => return session.fail(Diagnostic::new(diag::FILE, format!("cannot make a temporary folder: {e}"))),
    };
    let _unfinished = unfinished::begin(Thing::Folder(folder.path().to_path_buf()));
    let path = folder.path().join("program.o");
    write(session, &path, object)?;
    objects.insert(0, path);
    let Some(home) = session.home.clone() else {
        return session.fail(Diagnostic::new(diag::TARGET, "the folder `sxc-home` was not found").help("`just runtime` makes it"));
    };
    session.begin("linking");
    let job = LinkJob {
        target: &session.options.target,
        home: &home,
        is_static: session.options.is_static,
        strip: session.options.strip,
        objects: &objects,
        output,
    };
    link::link(&job).or_else(|d| session.fail(d))
}

/// Compiles in memory and runs; the result is the program's exit status.
pub fn run(session: &mut Session, main: &Path, args: &[std::ffi::CString]) -> Result<i32, ()> {
    let mut loaded = load::program(session, main)?;
    let compiled = pipeline::compile(&mut loaded.program, Some(loaded.main));
    let unit = unit(&loaded.program, &compiled, program_kind(&loaded), true, false);
    let entry = match compile_in_memory(&unit, &session.options.target, &loaded.objects, "main") {
        Ok(entry) => entry,
        Err(e) => return session.internal_error("jit", &e),
    };
    let argv: Vec<*const std::ffi::c_char> = args.iter().map(|a| a.as_ptr()).chain([std::ptr::null()]).collect();
    // SAFETY: the address is that of the unit's `int main(int, char **)`; the arguments live until it returns.
    let entry: extern "C" fn(i32, *const *const std::ffi::c_char) -> i32 = unsafe { std::mem::transmute(entry) };
    Ok(entry(args.len() as i32, argv.as_ptr()))
}

/// The address of a symbol of the program. The JIT lives as long as the process: the program's objects point into its memory.
fn compile_in_memory(unit: &Unit<'_>, target: &crate::codegen::target::TargetSpec, objects: &[PathBuf], symbol: &str) -> Result<usize, String> {
    let jit = Jit::new(target)?;
    jit.define(&sxc_runtime::jit_symbols())?;
    for object in objects {
        jit.add_object(object)?;
    }
    let machine = target.machine(OptimizationLevel::None)?;
    jit.add(Context::create(), |context| {
        let module = codegen::emit(context, unit, "program", target);
        module.set_triple(&machine.get_triple());
        module.set_data_layout(&machine.get_target_data().get_data_layout());
        module.verify().map_err(|e| e.to_string())?;
        optimize::run(&module, &machine, optimize::Level::Cheap)?;
        Ok(module)
    })?;
    let entry = jit.lookup(symbol)?;
    std::mem::forget(jit);
    Ok(entry)
}

fn write(session: &mut Session, path: &Path, bytes: &[u8]) -> Result<(), ()> {
    // A device or a pipe is written to; a file is replaced once its successor is complete.
    let is_special = std::fs::metadata(path).is_ok_and(|m| !m.is_file() && !m.is_dir());
    let partial = if is_special { path.to_path_buf() } else { link::partial_path(path) };
    let _unfinished = (!is_special).then(|| unfinished::begin(Thing::File(partial.clone())));
    let result = std::fs::write(&partial, bytes).and_then(|()| if is_special { Ok(()) } else { std::fs::rename(&partial, path) });
    result.or_else(|e| {
        if !is_special {
            // That no incomplete output is left is all that matters.
            let _ = std::fs::remove_file(&partial);
        }
        session.fail(Diagnostic::new(diag::FILE, format!("cannot write `{}`: {e}", path.display())))
    })
}

fn default_output(main: &Path, emit: Emit) -> PathBuf {
    let stem = main.file_stem().map_or_else(|| PathBuf::from("a.out"), PathBuf::from);
    match emit {
        Emit::Binary => stem,
        Emit::Obj => stem.with_extension("o"),
        Emit::Asm => stem.with_extension("s"),
        Emit::Llvm => stem.with_extension("ll"),
        Emit::Ir => stem.with_extension("ir"),
    }
}

/// What the unit of a loaded program is.
fn program_kind(loaded: &load::Loaded) -> UnitKind {
    UnitKind::Program { main: loaded.main, units: loaded.program.archived.iter().map(|name| archive::symbol(name)).collect() }
}

fn unit<'a>(program: &'a Program, compiled: &'a Compiled, kind: UnitKind, embed_source: bool, shortcuts: bool) -> Unit<'a> {
    Unit {
        program,
        bodies: &compiled.bodies,
        instances: &compiled.instances,
        instance_functions: &compiled.instance_functions,
        instance_tests: &compiled.instance_tests,
        slow_clones: &compiled.slow_clones,
        layouts: &compiled.layouts,
        field_names: &compiled.field_names,
        kind,
        embed_source,
        shortcuts,
        debug: false,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DumpKind {
    Ast,
    Ir,
    Llvm,
    Asm,
}

/// What `sxc dump` shows.
#[derive(Clone, Debug)]
pub struct Dump {
    pub kind: DumpKind,
    /// Stop after this pass.
    pub after: Option<String>,
    /// Only the function with this qualified name.
    pub function: Option<String>,
}

/// Reports what is wrong with a program.
pub fn check(session: &mut Session, main: &Path) -> Result<(), ()> {
    load::program(session, main).map(|_| ())
}

/// The same, and what inference finds: a line per function of the program and tuple of argument types.
pub fn types(session: &mut Session, main: &Path) -> Result<String, ()> {
    let mut loaded = load::program(session, main)?;
    Ok(pipeline::types(&mut loaded.program, loaded.main))
}

/// The text of a stage of the program.
pub fn dump(session: &mut Session, main: &Path, what: &Dump) -> Result<String, ()> {
    match what.kind {
        DumpKind::Ast => load::ast_text(session, main),
        DumpKind::Ir => {
            let mut loaded = load::program(session, main)?;
            pipeline::dump(session, &mut loaded.program, loaded.main, what)
        }
        DumpKind::Llvm | DumpKind::Asm => {
            let folder = tempfile::tempdir().map_err(|_| ())?;
            let output = folder.path().join("out");
            session.options.emit = if what.kind == DumpKind::Llvm { Emit::Llvm } else { Emit::Asm };
            session.options.output = Some(output.clone());
            build(session, main)?;
            std::fs::read_to_string(&output).map_err(|_| ())
        }
    }
}
