//! What sxc needs at run time, found relative to its own executable: `sxc-home/lib/TRIPLE/` with the runtime archive (and
//! musl's start files), `sxc-home/stdlib/`.

use std::path::PathBuf;

#[derive(Clone, Debug)]
pub struct Home {
    pub root: PathBuf,
}

impl Home {
    /// Beside the executable, or one level up (so that test binaries find it too).
    pub fn find() -> Option<Home> {
        let exe = std::env::current_exe().ok()?.canonicalize().ok()?;
        exe.ancestors().skip(1).take(3).map(|d| d.join("sxc-home")).find(|d| d.is_dir()).map(|root| Home { root })
    }
    pub fn archive_dir(&self, triple: &str) -> PathBuf {
        self.root.join("lib").join(triple)
    }
    pub fn stdlib(&self) -> PathBuf {
        self.root.join("stdlib")
    }
}
