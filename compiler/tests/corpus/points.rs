//! Which points of CPython's object model corpus programs show: headers `# point: 5.contains`, the number of a protocol
//! and what of it. With a digest of all of them and their answers, which `docs/parity.md` carries.

use std::path::{Path, PathBuf};

/// The protocols, in the order of their numbers from 1 on.
pub const PROTOCOLS: [&str; 11] = [
    "Calls",
    "Type metadata",
    "Operators and conversions",
    "Comparison and hashing",
    "Truth, length, containment, indexing, iteration",
    "Attributes",
    "Classes",
    "Exceptions",
    "Generators and iterators",
    "Copying, pickling hooks, repr and formatting hooks",
    "Coroutines",
];

pub struct Pointed {
    pub path: PathBuf,
    /// Each `number.name`.
    pub points: Vec<String>,
}

/// The programs that name points, in order.
pub fn all() -> Vec<Pointed> {
    let folders = std::fs::read_dir("corpus").into_iter().flatten().flatten();
    let files = folders.flat_map(|folder| std::fs::read_dir(folder.path()).into_iter().flatten().flatten()).map(|file| file.path());
    let mut found: Vec<Pointed> = files
        .filter(|path| path.extension().is_some_and(|e| e == "py"))
        .map(|path| Pointed { points: points_of(&path), path })
        .filter(|pointed| !pointed.points.is_empty())
        .collect();
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn points_of(path: &Path) -> Vec<String> {
    let text = String::from_utf8_lossy(&std::fs::read(path).expect("readable")).into_owned();
    let headers = text.lines().take_while(|line| line.starts_with('#')).filter_map(|line| line.strip_prefix("# point:"));
    headers.flat_map(|names| names.split([',', ' '])).filter(|name| !name.is_empty()).map(str::to_string).collect()
}

/// The protocol's number and the rest of a point.
pub fn parts(point: &str) -> Option<(usize, &str)> {
    let (number, name) = point.split_once('.')?;
    let number: usize = number.parse().ok()?;
    ((1..=PROTOCOLS.len()).contains(&number) && !name.is_empty()).then_some((number, name))
}

/// FNV-1a of the programs' paths, points, texts and answers.
pub fn digest(programs: &[Pointed]) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut add = |bytes: &[u8]| {
        for byte in bytes.iter().chain(&[0xff]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for program in programs {
        add(program.path.to_string_lossy().as_bytes());
        program.points.iter().for_each(|point| add(point.as_bytes()));
        for extension in ["py", "out", "err", "in"] {
            add(&std::fs::read(program.path.with_extension(extension)).unwrap_or_default());
        }
    }
    format!("{hash:016x}")
}

/// The line of `docs/parity.md` that holds the digest.
pub fn digest_line(programs: &[Pointed]) -> String {
    format!("<!-- digest of programs and answers: {} -->", digest(programs))
}
