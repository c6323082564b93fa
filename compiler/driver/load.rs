//! From the main file to a program in Dynamic IR: reads, parses, resolves and lowers it and every module that an import
//! statement names and that can be found.

use super::Session;
use super::archive::Archive;
use super::discover::{Found, Search};
use super::entry::Entry;
use super::include;
use super::bake::Baker;
use crate::base::{SourceFile, Span, Symbol};
use crate::diag::{self, Diagnostic};
use crate::ir::{ImportRef, ModuleId, Openness, Program};
use crate::{comptime, lower, resolve};
use std::collections::{BTreeSet, HashSet, VecDeque};
use std::path::{Path, PathBuf};
use std::rc::Rc;

pub struct Loaded {
    pub program: Program,
    pub main: ModuleId,
    /// Objects of the archive that the program needs.
    pub objects: Vec<PathBuf>,
    slice_names: Vec<String>,
}

/// What the pragma `#run` means to a load.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Pragmas {
    /// Evaluate it and put in what was made.
    Bake,
    /// Nothing: the worker runs the statement as any other.
    Ignore,
    /// Reduce the module of this name to the slice of its pragmas.
    Slice(String),
}

/// Loads the program whose main file (or package folder) this is.
pub fn program(session: &mut Session, main: &Path) -> Result<Loaded, ()> {
    program_with(session, main, Pragmas::Bake)
}

/// The same for a worker, in which `__main__` imports the module that is reduced, unless it is that itself. The slice has
/// these names.
pub fn slice(session: &mut Session, main: &Path, module: &str) -> Result<(Loaded, Vec<String>), ()> {
    let mut loaded = program_with(session, main, Pragmas::Slice(module.to_string()))?;
    let names = std::mem::take(&mut loaded.slice_names);
    Ok((loaded, names))
}

pub fn program_with(session: &mut Session, main: &Path, pragmas: Pragmas) -> Result<Loaded, ()> {
    let Entry { file, folder, run_as } = Entry::find(session, main)?;
    let search = Search::new(session, &folder);
    let includes = session.options.include.clone();
    let importer = match &pragmas {
        Pragmas::Slice(module) if module != "__main__" => Some(format!("import {module}\n")),
        _ => None,
    };
    let archive = session.home.as_ref().and_then(|home| Archive::open(home, &session.options.target));
    let mut loader = Loader::new(session, Some(search), archive, main, pragmas);
    loader.program.run_as = run_as.map(|name| loader.program.names.intern(&name));
    let found = Found { path: file, is_package: false, is_library: false, is_ours: false };
    let main = match importer {
        Some(text) => loader.text("__main__", &found, SourceFile::new("<comptime>", text))?,
        None => loader.module("__main__", &found)?,
    };
    // As CPython does, the package is imported before the module in it that is run.
    if let Some(name) = loader.program.run_as {
        let name = loader.program.text(name).to_string();
        name.match_indices('.').for_each(|(end, _)| loader.want(&name[..end]));
    }
    includes.iter().for_each(|pattern| loader.include(pattern));
    loader.follow_imports();
    // Whoever looks at specs and loaders needs their methods.
    if ["__spec__", "__loader__"].iter().any(|name| loader.program.names.lookup(name).is_some()) {
        loader.want("importlib");
        loader.want("importlib._bootstrap");
        loader.follow_imports();
    }
    loader.warn_of_missing();
    if loader.session.has_errors() {
        return Err(());
    }
    let objects = loader.archive.iter().flat_map(|a| loader.program.archived.iter().map(|name| a.object(name))).collect();
    Ok(Loaded { slice_names: loader.slice_names, program: loader.program, main, objects })
}

/// One module of the standard library, without those that it imports.
pub fn alone(session: &mut Session, name: &str, found: &Found) -> Result<Program, ()> {
    let mut loader = Loader::new(session, None, None, &found.path, Pragmas::Ignore);
    loader.module(name, found)?;
    Ok(loader.program)
}

struct Loader<'a> {
    session: &'a mut Session,
    search: Option<Search>,
    archive: Option<Archive>,
    program: Program,
    seen: HashSet<String>,
    queue: VecDeque<String>,
    main: PathBuf,
    pragmas: Pragmas,
    /// What the reduced module's slice binds by assignment.
    slice_names: Vec<String>,
    /// Modules without which importing a module of the program raises, and where it says so.
    required: Vec<(Rc<SourceFile>, Span, String)>,
}

impl<'a> Loader<'a> {
    fn new(session: &'a mut Session, search: Option<Search>, archive: Option<Archive>, main: &Path, pragmas: Pragmas) -> Loader<'a> {
        Loader {
            session,
            search,
            archive,
            program: Program::default(),
            seen: HashSet::new(),
            queue: VecDeque::new(),
            main: main.to_path_buf(),
            pragmas,
            slice_names: Vec::new(),
            required: Vec::new(),
        }
    }

    fn follow_imports(&mut self) {
        while let Some(name) = self.queue.pop_front() {
            self.imported(&name);
        }
    }

    /// How the path of a source is shown: those of the standard library without the place where sxc is installed.
    fn shown(&self, found: &Found) -> String {
        let home = self.session.home.as_ref().filter(|_| found.is_ours);
        let path = home.and_then(|h| found.path.strip_prefix(&h.root).ok()).unwrap_or(&found.path);
        path.display().to_string()
    }

    /// Reads and lowers one module. Syntax errors of the main program stop the build; those of others are reported too.
    fn module(&mut self, name: &str, found: &Found) -> Result<ModuleId, ()> {
        let shown = self.shown(found);
        let bytes = match std::fs::read(&found.path) {
            Ok(bytes) => bytes,
            Err(e) => return self.session.file_error(format!("cannot read `{shown}`: {}", reason(&e))),
        };
        let text = match crate::decode_source(&bytes) {
            Ok(text) => text,
            Err(e) => return self.session.fail(Diagnostic::new(diag::ENCODING, format!("`{shown}`: {}", e.message))),
        };
        self.text(name, found, SourceFile::new(shown, text))
    }

    fn text(&mut self, name: &str, found: &Found, source: SourceFile) -> Result<ModuleId, ()> {
        self.seen.insert(name.to_string());
        let source = Rc::new(source);
        let mut parsed = crate::parse(&source, &mut self.program.names);
        let plan = match &self.pragmas {
            Pragmas::Ignore => None,
            _ if found.is_library || parsed.pragmas.is_empty() || !parsed.errors.is_empty() => None,
            Pragmas::Slice(module) if module != name => None,
            _ => Some(comptime::plan(&mut parsed.module, &source, &mut self.program.names, &parsed.pragmas)),
        };
        let is_slice = self.pragmas != Pragmas::Bake;
        if let (true, Some(Ok(plan))) = (is_slice, &plan) {
            self.slice_names = plan.names().into_iter().map(|n| self.program.text(n).to_string()).collect();
            let mut number = 0..;
            parsed.module.body.retain(|_| number.next().is_some_and(|i| plan.slice.contains(&i)));
        }
        let scopes = resolve::resolve(&parsed.module, &source, &mut self.program.names);
        let errors = if parsed.errors.is_empty() { &scopes.errors } else { &parsed.errors };
        if !errors.is_empty() {
            for error in errors {
                self.session.report(Diagnostic::new(diag::SYNTAX, error.message.clone()).at(&source, error.span));
            }
            return Err(());
        }
        if !found.is_library && !is_slice {
            for (span, message) in resolve::illegal_orderings(&parsed.module, &self.program.names) {
                let warning = Diagnostic::new(diag::ORDERING, message).at(&source, span);
                self.session.report(warning.note("it raises ValueError when it is reached"));
            }
            let suspicions = resolve::suspicions(&parsed.module);
            for (span, message) in std::mem::take(&mut parsed.warnings).into_iter().chain(suspicions) {
                self.session.report(Diagnostic::new(diag::SUSPICIOUS, message).at(&source, span));
            }
        }
        let baked = match plan {
            Some(Ok(plan)) if !is_slice => {
                let is_user = |name: &str| self.search.as_ref().and_then(|s| s.find(name)).is_some_and(|f| !f.is_library) && !sxc_runtime::modules::is_native(name);
                let baker = Baker { main: &self.main, module: name, source: &source, plan: &plan, is_user: &is_user };
                baker.bake(self.session, &mut self.program, &parsed.module)?
            }
            Some(Err(errors)) => {
                errors.into_iter().for_each(|e| self.session.report(e));
                return Err(());
            }
            _ => lower::Baked::new(),
        };
        let symbol: Symbol = self.program.names.intern(name);
        let openness = if found.is_library { Openness::Open } else { Openness::Closed };
        let owned = SourceFile::new(source.name(), source.text());
        let id = lower::lower_module(&mut self.program, symbol, owned, &parsed.module, &scopes, found.is_package, openness, &baked);
        self.program.module_ids.insert(symbol, id);
        if !found.is_library && !is_slice {
            let required = lower::required_imports(&self.program, id, &parsed.module);
            self.required.extend(required.into_iter().map(|(span, name)| (source.clone(), span, name)));
        }
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

    /// Modules that nothing but the pattern names.
    fn include(&mut self, pattern: &str) {
        let folders: Vec<PathBuf> = self.search.iter().flat_map(Search::folders).cloned().collect();
        let names: BTreeSet<String> = folders.iter().flat_map(|f| include::matching(f, pattern)).collect();
        if names.is_empty() {
            self.session.report(Diagnostic::new(diag::FILE, format!("no module matches `--include {pattern}`")));
        }
        for name in names.iter().filter(|n| *n != "__main__") {
            self.enqueue(&ImportRef { name: name.clone(), from_names: Vec::new() });
        }
    }

    /// Warns of the imports that will raise when their module is imported.
    fn warn_of_missing(&mut self) {
        for (source, span, name) in std::mem::take(&mut self.required) {
            let ends = name.match_indices('.').map(|(end, _)| end).chain([name.len()]);
            let Some(missing) = ends.map(|end| &name[..end]).find(|part| !self.may_exist(part)) else { continue };
            let warning = Diagnostic::new(diag::MISSING_MODULE, format!("no module named `{missing}` was found")).at(&source, span);
            self.session.report(warning.note("it raises ModuleNotFoundError when it is reached").help("`--path DIR` adds a folder with modules"));
        }
    }

    /// A module was found, or its parent may make it: a module of the library that is no package, as `os` makes `os.path`.
    fn may_exist(&self, name: &str) -> bool {
        if sxc_runtime::modules::is_native(name) {
            return true;
        }
        let Some(search) = &self.search else { return true };
        let is_library_module = |parent: &str| search.find(parent).is_none_or(|f| f.is_library && !f.is_package);
        search.find(name).is_some() || name.rsplit_once('.').is_some_and(|(parent, _)| is_library_module(parent))
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
    let file = Entry::find(session, main)?.file;
    let shown = file.display().to_string();
    let bytes = std::fs::read(&file).or_else(|e| session.file_error(format!("cannot read `{shown}`: {}", reason(&e))))?;
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
