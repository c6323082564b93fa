//! The open archive: every module of our standard library, compiled once per processor, with an index of what each
//! imports. A program that imports such a module links its object; the module's source is read only to see that it is
//! still the one that was compiled.
//!
//! The index is text: a first line with the fingerprint of the compiler, then per module a line
//! `module NAME package|plain HASH reflects|plain` and a line `import NAME FROM...` per import.

use super::discover::Found;
use super::{Session, load, pipeline};
use crate::codegen::target::TargetSpec;
use crate::codegen::{self, Unit, UnitKind, optimize};
use crate::infer::world::World;
use crate::ir::ImportRef;
use crate::link::Home;
use inkwell::OptimizationLevel;
use inkwell::context::Context;
use inkwell::targets::FileType;
use std::collections::HashMap;
use std::fmt::Write;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Changes with the sources of the compiler and of the contract with the runtime: objects of another compiler are not used.
const FINGERPRINT: &str = env!("SXC_FINGERPRINT");

pub struct Archive {
    folder: PathBuf,
    modules: HashMap<String, Entry>,
}

/// A module of the archive.
#[derive(Clone, Default)]
pub struct Entry {
    pub is_package: bool,
    /// Its code may change variables or attributes by computed names.
    pub reflects: bool,
    pub imports: Vec<ImportRef>,
    hash: u64,
}

impl Archive {
    /// The archive for a target, if there is one made by this compiler.
    pub fn open(home: &Home, target: &TargetSpec) -> Option<Archive> {
        let folder = folder(home, target);
        let index = std::fs::read_to_string(folder.join("index")).ok()?;
        let mut lines = index.lines();
        if lines.next() != Some(FINGERPRINT) {
            return None;
        }
        let mut modules = HashMap::new();
        let mut current: Option<(String, Entry)> = None;
        for line in lines {
            let mut words = line.split(' ');
            match (words.next()?, words.next()?) {
                ("module", name) => {
                    modules.extend(current.take());
                    let is_package = words.next()? == "package";
                    let hash = u64::from_str_radix(words.next()?, 16).ok()?;
                    let reflects = words.next()? == "reflects";
                    current = Some((name.to_string(), Entry { is_package, reflects, imports: Vec::new(), hash }));
                }
                ("import", name) => {
                    let from_names = words.map(str::to_string).collect();
                    current.as_mut()?.1.imports.push(ImportRef { name: name.to_string(), from_names });
                }
                _ => return None,
            }
        }
        modules.extend(current);
        Some(Archive { folder, modules })
    }

    /// The compiled module of this name, if `found` still is its source.
    pub fn find(&self, name: &str, found: &Found) -> Option<&Entry> {
        let entry = self.modules.get(name).filter(|_| found.is_ours)?;
        let source = std::fs::read(&found.path).ok()?;
        (hash(&source) == entry.hash).then_some(entry)
    }

    pub fn object(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.o"))
    }
}

fn folder(home: &Home, target: &TargetSpec) -> PathBuf {
    home.root.join("lib").join(format!("open-{}", target.triple.architecture))
}

fn hash(source: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(source);
    hasher.finish()
}

/// The symbol of a module's description.
pub fn symbol(name: &str) -> String {
    format!("sx_unit.{name}")
}

/// Compiles every module of the standard library for the session's target.
pub fn build(session: &mut Session) -> Result<(), ()> {
    let Some(home) = session.home.clone() else { return session.file_error("the folder `sxc-home` was not found".to_string()) };
    let folder = folder(&home, &session.options.target);
    if let Err(e) = std::fs::create_dir_all(&folder) {
        return session.file_error(format!("cannot make `{}`: {e}", folder.display()));
    }
    let mut sources = Vec::new();
    collect(&home.stdlib(), "", &mut sources);
    sources.sort_by(|a, b| a.0.cmp(&b.0));
    let (options, count) = (session.options.clone(), sources.len());
    let (jobs, results) = (Mutex::new(sources.into_iter()), Mutex::new(Vec::new()));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            // Deep syntax trees are walked recursively.
            let builder = std::thread::Builder::new().stack_size(256 << 20);
            let spawned = builder.spawn_scoped(scope, || {
                let mut session = Session::new(options.clone());
                loop {
                    let job = jobs.lock().ok().and_then(|mut j| j.next());
                    let Some((name, found)) = job else { break };
                    let text = module(&mut session, &folder, &name, &found).map_err(|()| explain(&mut session));
                    results.lock().expect("workers do not panic while they hold it").push((name, text));
                }
            });
            // Where no thread can be started, the modules that nobody compiled are missing below.
            drop(spawned);
        }
    });
    let mut results = results.into_inner().expect("all workers have ended");
    results.sort_by(|a, b| a.0.cmp(&b.0));
    if results.len() < count {
        return session.internal_error("archive", "no thread could be started");
    }
    let mut index = format!("{FINGERPRINT}\n");
    for (name, text) in results {
        match text {
            Ok(text) => index += &text,
            Err(why) => return session.internal_error("archive", &format!("the module `{name}` does not compile: {why}")),
        }
    }
    std::fs::write(folder.join("index"), index).or_else(|e| session.file_error(format!("cannot write the archive's index: {e}")))
}

/// What a session has to say, as text.
fn explain(session: &mut Session) -> String {
    let internal = session.internal.take();
    session.diagnostics.drain(..).map(|d| crate::diag::render(&d, false)).chain(internal).collect()
}

/// All modules under a folder, with their dotted names.
fn collect(folder: &Path, prefix: &str, out: &mut Vec<(String, Found)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let Some(stem) = path.file_stem().and_then(|s| s.to_str()).map(str::to_string) else { continue };
        let name = format!("{prefix}{stem}");
        if path.is_dir() {
            let package = path.join("__init__.py");
            if package.is_file() {
                out.push((name.clone(), Found { path: package, is_package: true, is_library: true, is_ours: true }));
                collect(&path, &format!("{name}."), out);
            }
        } else if path.extension().is_some_and(|e| e == "py") && !path.ends_with("__init__.py") {
            out.push((name, Found { path, is_package: false, is_library: true, is_ours: true }));
        }
    }
}

/// Compiles one module to an object; its lines of the index.
fn module(session: &mut Session, folder: &Path, name: &str, found: &Found) -> Result<String, ()> {
    let mut program = load::alone(session, name, found)?;
    let reflects = World::of(&program).reflects;
    let compiled = pipeline::compile(&mut program, None);
    let context = Context::create();
    let mut unit = super::unit(&program, &compiled, UnitKind::Open { symbol: symbol(name) }, true, true);
    unit.embed_source = true;
    write_object(&context, &unit, &session.options.target, &folder.join(format!("{name}.o"))).or_else(|e| session.internal_error("archive", &e))?;
    let source = std::fs::read(&found.path).map_err(|_| ())?;
    let word = |yes: bool, text: &'static str| if yes { text } else { "plain" };
    let mut text = format!("module {name} {} {:x} {}\n", word(found.is_package, "package"), hash(&source), word(reflects, "reflects"));
    for import in &program.modules[0].imports {
        let names: String = import.from_names.iter().fold(String::new(), |all, n| all + " " + n);
        writeln!(text, "import {}{names}", import.name).map_err(|_| ())?;
    }
    Ok(text)
}

fn write_object(context: &Context, unit: &Unit<'_>, target: &TargetSpec, path: &Path) -> Result<(), String> {
    let machine = target.machine(OptimizationLevel::Default)?;
    let module = codegen::emit(context, unit, "open", target);
    module.set_triple(&machine.get_triple());
    module.set_data_layout(&machine.get_target_data().get_data_layout());
    module.verify().map_err(|e| e.to_string())?;
    optimize::run(&module, &machine, optimize::Level::Cheap)?;
    let code = machine.write_to_memory_buffer(&module, FileType::Object).map_err(|e| e.to_string())?;
    std::fs::write(path, code.as_slice()).map_err(|e| e.to_string())
}
