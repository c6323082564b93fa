//! What `__main__` is compiled from: a file, a folder with a `__main__.py`, or a module that `-m` names.

use super::Session;
use std::path::{Path, PathBuf};

/// The main module of a program.
pub struct Entry {
    pub file: PathBuf,
    /// The folder where its modules are looked for first.
    pub folder: PathBuf,
    /// The full name under which it was found in a package: its relative imports count from there.
    pub run_as: Option<String>,
}

impl Entry {
    /// A folder that is a package (it has an `__init__.py`) is run as by `python -m` beside it, another one as by
    /// `python FOLDER`.
    pub fn find(session: &mut Session, main: &Path) -> Result<Entry, ()> {
        if let Some(module) = session.options.module.clone() {
            return of_module(session, main, &module);
        }
        if !main.is_dir() {
            let folder = main.parent().map_or_else(PathBuf::new, Path::to_path_buf);
            return Ok(Entry { file: main.to_path_buf(), folder, run_as: None });
        }
        if !main.join("__main__.py").is_file() {
            return session.file_error(format!("`{}` is a folder without a `__main__.py`", main.display()));
        }
        match package(main) {
            Some((parent, name)) => of_module(session, &parent, &name),
            None => Ok(Entry { file: main.join("__main__.py"), folder: main.to_path_buf(), run_as: None }),
        }
    }
}

/// The folder around a package, and the package's name.
fn package(folder: &Path) -> Option<(PathBuf, String)> {
    if !folder.join("__init__.py").is_file() {
        return None;
    }
    let whole = std::path::absolute(folder).ok()?;
    let whole = if whole.file_name().is_some() { whole } else { whole.canonicalize().ok()? };
    let name = whole.file_name()?.to_str()?.to_string();
    Some((whole.parent()?.to_path_buf(), name))
}

/// `-m MODULE` in a folder, or in a package whose name the module's begins with. Paths are absolute, as CPython makes them.
fn of_module(session: &mut Session, root: &Path, module: &str) -> Result<Entry, ()> {
    let first = module.split('.').next().unwrap_or_default();
    let root = package(root).filter(|(_, name)| name == first).map_or_else(|| root.to_path_buf(), |(parent, _)| parent);
    let Ok(folder) = std::path::absolute(if root.as_os_str().is_empty() { Path::new(".") } else { &root }) else {
        return session.file_error("the current folder is not known".to_string());
    };
    let base = folder.join(module.split('.').collect::<PathBuf>());
    if base.join("__init__.py").is_file() {
        let file = base.join("__main__.py");
        if !file.is_file() {
            return session.file_error(format!("`{module}` is a package without a `__main__.py`"));
        }
        return Ok(Entry { file, folder, run_as: Some(format!("{module}.__main__")) });
    }
    let file = base.with_file_name(format!("{}.py", base.file_name().and_then(|n| n.to_str()).unwrap_or_default()));
    if !file.is_file() {
        return session.file_error(format!("there is no module `{module}` in `{}`", root.display()));
    }
    Ok(Entry { file, folder, run_as: Some(module.to_string()) })
}
