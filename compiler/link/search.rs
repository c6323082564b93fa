//! Where start files, libraries and the linker are.

use super::LinkJob;
use crate::diag::{self, Diagnostic};
use std::path::{Path, PathBuf};
use std::process::Command;

/// `ld.lld` from SXC_LD, the LLVM 22 package, or PATH.
pub fn linker() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("SXC_LD") {
        return Some(PathBuf::from(path)).filter(|p| p.is_file());
    }
    let packaged = PathBuf::from("/usr/lib/llvm-22/bin/ld.lld");
    if packaged.is_file() {
        return Some(packaged);
    }
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).flat_map(|d| [d.join("ld.lld-22"), d.join("ld.lld")]).find(|p| p.is_file())
}

/// Adds start files, objects, the runtime archive and system libraries, in the order that the linker wants.
pub fn add_inputs(command: &mut Command, job: &LinkJob<'_>) -> Result<(), Diagnostic> {
    let arch = if job.target.is_aarch64() { "aarch64" } else { "x86_64" };
    let triple = format!("{arch}-unknown-linux-{}", if job.is_static { "musl" } else { "gnu" });
    let archives = job.home.archive_dir(&triple);
    let archive = archives.join("libsxc_runtime.a");
    if !archive.is_file() {
        return Err(Diagnostic::new(diag::TARGET, format!("no runtime for the target `{triple}`"))
            .help("`just runtime` builds the runtime archives"));
    }
    if job.is_static {
        command.args(["-static", "-pie", "--no-dynamic-linker", "-z", "text"]);
        let dirs = [archives];
        start(command, &dirs, &["rcrt1.o", "crti.o"])?;
        command.args(job.objects).arg(&archive);
        libraries(command, &dirs, &["-lc", "-lunwind"]);
        start(command, &dirs, &["crtn.o"])
    } else {
        let loader = if job.target.is_aarch64() { "/lib/ld-linux-aarch64.so.1" } else { "/lib64/ld-linux-x86-64.so.2" };
        command.args(["-pie", "-dynamic-linker", loader]);
        let dirs = gnu_dirs(arch);
        start(command, &dirs, &["Scrt1.o", "crti.o"])?;
        command.args(job.objects).arg(&archive);
        libraries(command, &dirs, &["--as-needed", "-lc", "-lm", "-lgcc_s", "-lgcc"]);
        start(command, &dirs, &["crtn.o"])
    }
}

fn start(command: &mut Command, dirs: &[PathBuf], files: &[&str]) -> Result<(), Diagnostic> {
    for file in files {
        let found = dirs.iter().map(|d| d.join(file)).find(|p| p.is_file()).ok_or_else(|| {
            Diagnostic::new(diag::TARGET, format!("the start file `{file}` was not found"))
                .help("install `libc6-dev` (for aarch64: `libc6-dev-arm64-cross`)")
        })?;
        command.arg(found);
    }
    Ok(())
}

fn libraries(command: &mut Command, dirs: &[PathBuf], names: &[&str]) {
    for dir in dirs {
        command.arg("-L").arg(dir);
    }
    command.arg("--start-group").args(names).arg("--end-group");
}

/// Directories of glibc's and gcc's files for an architecture: native, multiarch, Debian's cross packages.
fn gnu_dirs(arch: &str) -> Vec<PathBuf> {
    let mut dirs = vec![PathBuf::from(format!("/usr/lib/{arch}-linux-gnu")), PathBuf::from(format!("/usr/{arch}-linux-gnu/lib"))];
    if std::env::consts::ARCH == arch {
        dirs.extend(["/lib64", "/usr/lib64", "/usr/lib"].map(PathBuf::from));
    }
    for root in ["/usr/lib/gcc", "/usr/lib/gcc-cross"] {
        dirs.extend(versions(&Path::new(root).join(format!("{arch}-linux-gnu"))));
    }
    dirs.retain(|d| d.is_dir());
    dirs
}

/// Version folders of gcc, the newest first.
fn versions(root: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(root) else { return Vec::new() };
    let mut found: Vec<(u32, PathBuf)> =
        entries.flatten().filter_map(|e| Some((e.file_name().to_str()?.split('.').next()?.parse().ok()?, e.path()))).collect();
    found.sort();
    found.into_iter().rev().map(|(_, path)| path).collect()
}
