//! A folder with files, the built compiler run in it, and what it said.

use std::path::PathBuf;
use std::process::{Command, Output};

pub const SXC: &str = env!("CARGO_BIN_EXE_sxc");

/// A folder with these files, which is gone at the end of the test.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn with(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(tempfile::tempdir().expect("a temporary folder"));
        for (name, text) in files {
            let path = folder.path(name);
            std::fs::create_dir_all(path.parent().expect("inside the folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        folder
    }
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.0.path());
        command
    }
    pub fn sxc(&self, arguments: &[&str]) -> Output {
        self.command(SXC).args(arguments).output().expect("sxc starts")
    }
    /// Builds `out` from these arguments and runs it.
    pub fn build_and_run(&self, arguments: &[&str]) -> Output {
        let built = self.sxc(&[&["build", "--dev", "-o", "out"], arguments].concat());
        assert!(built.status.success(), "{}", text(&built.stderr));
        self.command(self.path("out")).args(["a", "b"]).output().expect("the program starts")
    }
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).expect("readable");
        let mut names: Vec<String> = entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
    /// The command ends with this status, says this, and leaves no file.
    pub fn refuses(&self, command: &mut Command, status: i32, wanted: &[&str]) {
        let before = self.names();
        let output = command.output().expect("sxc starts");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{said}");
        wanted.iter().for_each(|part| assert!(said.contains(part), "`{part}` is not in:\n{said}"));
        assert_eq!(self.names(), before, "a file was left");
    }
    pub fn build_refuses(&self, arguments: &[&str], status: i32, wanted: &[&str]) {
        self.refuses(self.command(SXC).arg("build").args(arguments), status, wanted);
    }
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
