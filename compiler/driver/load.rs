//! From the main file to a program in Dynamic IR: reads, parses, resolves and lowers it and every module that an import
//! statement names and that can be found.

use super::Session;
use super::archive::Archive;
use super::discover::{Found, Search};
use crate::base::{SourceFile, Symbol};
use crate::diag::{self, Diagnostic};
use crate::ir::{ImportRef, ModuleId, Openness, Program};
use crate::{lower, resolve};
use std::collections::{HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub struct Loaded {
    pub program: Program,
    pub main: ModuleId,
    /// Objects of the archive that the program needs.
    pub objects: Vec<PathBuf>,
}

/// Loads the program whose main file (or package folder) this is.
pub fn program(session: &mut Session, main: &Path) -> Result<Loaded, ()> {
    let (file, folder) = main_file(session, main)?;
    let search = Search::new(session, &folder);
    let archive = session.home.as_ref().and_then(|home| Archive::open(home, &session.options.target));
    let mut loader = Loader::new(session, Some(search), archive);
    let found = Found { path: file, is_package: false, is_library: false, is_ours: false };
    let main = loader.module("__main__", &found)?;
    while let Some(name) = loader.queue.pop_front() {
        loader.imported(&name);
    }
    if loader.session.has_errors() {
        return Err(());
    }
    let objects = loader.archive.iter().flat_map(|a| loader.program.archived.iter().map(|name| a.object(name))).collect();
    Ok(Loaded { program: loader.program, main, objects })
}

/// One module of the standard library, without those that it imports.
pub fn alone(session: &mut Session, name: &str, found: &Found) -> Result<Program, ()> {
    let mut loader = Loader::new(session, None, None);
    loader.module(name, found)?;
    Ok(loader.program)
}

/// The file to compile as `__main__`, and the folder where its modules are.
fn main_file(session: &mut Session, main: &Path) -> Result<(PathBuf, PathBuf), ()> {
    if main.is_dir() {
        let file = main.join("__main__.py");
        if !file.is_file() {
            return session.file_error(format!("`{}` is a folder without a `__main__.py`", main.display()));
        }
        return Ok((file, main.to_path_buf()));
    }
    let folder = main.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    Ok((main.to_path_buf(), folder))
}

struct Loader<'a> {
    session: &'a mut Session,
    search: Option<Search>,
    archive: Option<Archive>,
    program: Program,
    seen: HashSet<String>,
    queue: VecDeque<String>,
}

impl<'a> Loader<'a> {
    fn new(session: &'a mut Session, search: Option<Search>, archive: Option<Archive>) -> Loader<'a> {
        Loader { session, search, archive, program: Program::default(), seen: HashSet::new(), queue: VecDeque::new() }
    }

    /// How the path of a source is shown: those of the standard library without the place where sxc is installed.
    fn shown(&self, found: &Found) -> String {
        let home = self.session.home.as_ref().filter(|_| found.is_ours);
        let path = home.and_then(|h| found.path.strip_prefix(&h.root).ok()).unwrap_or(&found.path);
        path.display().to_string()
    }

    /// Reads and lowers one module. Syntax errors of the main program stop the build; those of others are reported too.
    fn module(&mut self, name: &str, found: &Found) -> Result<ModuleId, ()> {
        self.seen.insert(name.to_string());
        let shown = self.shown(found);
        let bytes = match std::fs::read(&found.path) {
            Ok(bytes) => bytes,
            Err(e) => return self.session.file_error(format!("cannot read `{shown}`: {}", reason(&e))),
        };
        let text = match crate::decode_source(&bytes) {
            Ok(text) => text,
            Err(e) => return self.session.fail(Diagnostic::new(diag::ENCODING, format!("`{shown}`: {}", e.message))),
        };
        let source = Rc::new(SourceFile::new(shown, text));
        let parsed = crate::parse(&source, &mut self.program.names);
        let scopes = resolve::resolve(&parsed.module, &source, &mut self.program.names);
        let errors = if parsed.errors.is_empty() { &scopes.errors } else { &parsed.errors };
        if !errors.is_empty() {
            for error in errors {
                self.session.report(Diagnostic::new(diag::SYNTAX, error.message.clone()).at(&source, error.span));
            }
            return Err(());
        }
        let symbol: Symbol = self.program.names.intern(name);
        let openness = if found.is_library { Openness::Open } else { Openness::Closed };
        let source = SourceFile::new(source.name(), source.text());
        let id = lower::lower_module(&mut self.program, symbol, source, &parsed.module, &scopes, found.is_package, openness);
        self.program.module_ids.insert(symbol, id);
        let imports = self.program.module(id).imports.clone();
        imports.iter().for_each(|i| self.enqueue(i));
        Ok(id)
    }

    /// A module, its parent packages, and names taken from it that may be submodules.
    fn enqueue(&mut self, import: &ImportRef) {
        let mut prefix = String::new();
        for part in import.name.split('.').filter(|p| !p.is_empty()) {
            if !prefix.is_empty() {
                prefix.push('.');
            }
            prefix.push_str(part);
            self.want(&prefix);
        }
        for name in import.from_names.iter().filter(|n| *n != "*") {
            self.want(&format!("{}.{name}", import.name));
        }
    }

    fn want(&mut self, name: &str) {
        if self.seen.insert(name.to_string()) {
            self.queue.push_back(name.to_string());
        }
    }

    /// A module that is not found raises when its import is reached; that is no error of the build.
    fn imported(&mut self, name: &str) {
        if sxc_runtime::modules::is_native(name) {
            return;
        }
        let Some(found) = self.search.as_ref().and_then(|s| s.find(name)) else { return };
        if let Some(entry) = self.archive.as_ref().and_then(|a| a.find(name, &found)).cloned() {
            self.program.archived.push(name.to_string());
            self.program.open_reflects |= entry.reflects;
            entry.imports.iter().for_each(|i| self.enqueue(i));
        } else {
            // What is wrong has been reported; other modules are still worth reading.
            let _ = self.module(name, &found);
        }
    }
}

fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file".to_string(),
        std::io::ErrorKind::IsADirectory => "it is a folder".to_string(),
        std::io::ErrorKind::PermissionDenied => "permission denied".to_string(),
        _ => error.to_string(),
    }
}

/// `ast.dump` of the main file.
pub fn ast_text(session: &mut Session, main: &Path) -> Result<String, ()> {
    let shown = main.display().to_string();
    let bytes = std::fs::read(main).or_else(|e| session.file_error(format!("cannot read `{shown}`: {}", reason(&e))))?;
    let text = crate::decode_source(&bytes).or_else(|e| session.fail(Diagnostic::new(diag::ENCODING, format!("`{shown}`: {}", e.message))))?;
    let source = Rc::new(SourceFile::new(shown, text));
    let mut names = crate::base::Interner::new();
    let parsed = crate::parse(&source, &mut names);
    for error in &parsed.errors {
        session.report(Diagnostic::new(diag::SYNTAX, error.message.clone()).at(&source, error.span));
    }
    if !parsed.errors.is_empty() {
        return Err(());
    }
    Ok(crate::ast::dump(&parsed.module, &names, &source) + "\n")
}
