"""The scratch tree: the sources with all mutants in them, built once."""
import os
import pathlib
import shutil
import subprocess

import rows

SCRATCH = rows.ROOT / "target/mutants"
TREE = SCRATCH / "tree"
BUILD = SCRATCH / "build"
COMPILER = BUILD / "release/sxc"
TARGET = "x86_64-unknown-linux-gnu"
ARCHIVE = BUILD / f"release/sxc-home/lib/{TARGET}/libsxc_runtime.a"

CRATES = {"runtime/src": "runtime/src/lib.rs", "compiler": "compiler/lib.rs"}

MODULE = '''//! Which mutant is on: the number in SXC_MUTANT.
use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
static NUMBER: AtomicU32 = AtomicU32::new(u32::MAX);
#[inline]
pub fn on(number: u32) -> bool {
    let known = NUMBER.load(Relaxed);
    (if known == u32::MAX { read() } else { known }) == number
}
#[cold]
#[inline(never)]
fn read() -> u32 {
    let number = std::env::var("SXC_MUTANT").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
    NUMBER.store(number, Relaxed);
    number
}
'''

# Little optimization, many units: the build is waited for once, the programs are small.
PROFILE = {
    f"CARGO_PROFILE_{profile}_{key}": value
    for profile in ("RELEASE", "ARCHIVE")
    for key, value in (("OPT_LEVEL", "1"), ("INCREMENTAL", "true"), ("CODEGEN_UNITS", "256"))
}


def environment():
    return dict(os.environ, LLVM_SYS_221_PREFIX="/usr/lib/llvm-22", **PROFILE)


def write(all_rows):
    """Copies what changed, so that a later build is incremental."""
    wanted = {}
    for name in ("Cargo.toml", "Cargo.lock", "build.rs"):
        wanted[name] = (rows.ROOT / name).read_bytes()
    for folder in ("compiler", "runtime", "stdlib"):
        for path in sorted((rows.ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                wanted[str(path.relative_to(rows.ROOT))] = path.read_bytes()
    for file in {row.file for row in all_rows}:
        text = wanted[file].decode()
        wanted[file] = rows.rewrite(text, [row for row in all_rows if row.file == file]).encode()
    for folder, root in CRATES.items():
        wanted[f"{folder}/mutant.rs"] = MODULE.encode()
        wanted[root] = b"#![allow(warnings)]\n" + wanted[root] + b"\npub mod mutant;\n"
    for name, content in wanted.items():
        path = TREE / name
        if not path.exists() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    for path in list(TREE.rglob("*")):
        if path.is_file() and str(path.relative_to(TREE)) not in wanted:
            path.unlink()


def cargo(*arguments):
    subprocess.run(["cargo", *arguments], cwd=TREE, env=environment(), check=True)


def check():
    """The rewritten sources are Rust that type checks."""
    cargo("check", "--quiet", "--message-format", "short", "-p", "sxc-runtime", "-p", "sxc", "--lib", "--target-dir", str(SCRATCH / "check"))


def build():
    cargo("build", "--quiet", "--release", "--bin", "sxc", "--target-dir", str(BUILD))
    cargo("build", "--quiet", "-p", "sxc-runtime", "--profile", "archive", "--target", TARGET, "--target-dir", str(BUILD))
    ARCHIVE.parent.mkdir(parents=True, exist_ok=True)
    built = BUILD / TARGET / "archive/libsxc_runtime.a"
    if not ARCHIVE.exists() or ARCHIVE.read_bytes() != built.read_bytes():
        shutil.copy2(built, ARCHIVE)
    home = BUILD / "release/sxc-home/stdlib"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(TREE / "stdlib", home)
    subprocess.run([COMPILER, "archive", "--target", TARGET], cwd=TREE, env=environment(), check=True)
