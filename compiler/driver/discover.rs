//! Where the source of a module is: beside the main file, on the given paths, in PYTHONPATH, in our standard library,
//! and last in an installed CPython 3.14 or 3.13.

use super::Session;
use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The source file of a module.
pub struct Found {
    pub path: PathBuf,
    pub is_package: bool,
    /// Comes from our standard library or an installed CPython's.
    pub is_library: bool,
    /// Comes from our standard library.
    pub is_ours: bool,
}

pub struct Search {
    user: Vec<PathBuf>,
    library: Vec<PathBuf>,
    /// The standard library of an installed CPython, looked for when first needed.
    installed: OnceCell<Option<PathBuf>>,
}

impl Search {
    pub fn new(session: &Session, main_folder: &Path) -> Search {
        let mut user = vec![main_folder.to_path_buf()];
        user.extend(session.options.paths.iter().cloned());
        if let Some(paths) = std::env::var_os("PYTHONPATH") {
            user.extend(std::env::split_paths(&paths));
        }
        let library = session.home.iter().map(|h| h.stdlib()).collect();
        Search { user, library, installed: OnceCell::new() }
    }

    /// The file of the module with this full dotted name.
    pub fn find(&self, name: &str) -> Option<Found> {
        let relative: PathBuf = name.split('.').collect();
        self.user.iter().find_map(|folder| in_folder(&folder.join(&relative), false)).or_else(|| self.find_library(name))
    }

    /// The file of a module of the standard library, whatever modules of the user have its name.
    pub fn find_library(&self, name: &str) -> Option<Found> {
        let relative: PathBuf = name.split('.').collect();
        let ours = self.library.iter().find_map(|folder| in_folder(&folder.join(&relative), true));
        ours.or_else(|| Some(Found { is_ours: false, ..in_folder(&self.installed()?.join(&relative), true)? }))
    }

    /// The folders that `--include` looks into: those of the program, and our standard library.
    pub fn folders(&self) -> impl Iterator<Item = &PathBuf> {
        self.user.iter().chain(&self.library)
    }

    /// The standard library of an installed CPython.
    pub fn installed(&self) -> Option<&PathBuf> {
        self.installed.get_or_init(installed_library).as_ref()
    }
}

fn in_folder(base: &Path, is_library: bool) -> Option<Found> {
    let package = base.join("__init__.py");
    if package.is_file() {
        return Some(Found { path: package, is_package: true, is_library, is_ours: is_library });
    }
    let path = base.with_file_name(format!("{}.py", base.file_name()?.to_str()?));
    path.is_file().then_some(Found { path, is_package: false, is_library, is_ours: is_library })
}

/// The pure-Python library of CPython 3.14 or 3.13: the folder in SXC_PYTHONLIB, or what an interpreter on PATH says.
fn installed_library() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("SXC_PYTHONLIB") {
        return Some(PathBuf::from(folder)).filter(|f| f.is_dir());
    }
    ["python3.14", "python3.13"].into_iter().find_map(|name| {
        let output = Command::new(name).args(["-I", "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"]).output().ok()?;
        let folder = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim_end());
        (output.status.success() && folder.join("os.py").is_file()).then_some(folder)
    })
}
