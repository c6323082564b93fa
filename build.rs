//! The fingerprint of the compiler: a hash of its sources and of the contract with the runtime.

use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo:rerun-if-env-changed=SXC_FIXED_FINGERPRINT");
    // For work on parts that do not concern the library's code: its archive is not made again after each change.
    if let Ok(fixed) = std::env::var("SXC_FIXED_FINGERPRINT") {
        println!("cargo:rustc-env=SXC_FINGERPRINT={fixed}");
        return;
    }
    let mut files = Vec::new();
    for root in ["compiler", "runtime/abi"] {
        println!("cargo:rerun-if-changed={root}");
        collect(Path::new(root), &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file.to_string_lossy().as_bytes());
        hasher.write(&std::fs::read(&file).unwrap_or_default());
    }
    println!("cargo:rustc-env=SXC_FINGERPRINT={:016x}", hasher.finish());
}

fn collect(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.ends_with("compiler/tests") {
            continue;
        }
        if path.is_dir() {
            collect(&path, out);
        } else {
            out.push(path);
        }
    }
}
