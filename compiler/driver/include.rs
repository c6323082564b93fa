//! `--include PATTERN`: the modules whose full names match, where `*` stands for any text and `?` for one character.

use std::collections::BTreeSet;
use std::path::Path;

/// Full names of the modules below a folder that match.
pub fn matching(folder: &Path, pattern: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    collect(folder, "", pattern, &mut found);
    found
}

fn collect(folder: &Path, prefix: &str, pattern: &str, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let Some(stem) = path.file_stem().and_then(|s| s.to_str()) else { continue };
        let name = format!("{prefix}{stem}");
        if path.join("__init__.py").is_file() {
            if matches(pattern.as_bytes(), name.as_bytes()) {
                found.insert(name.clone());
            }
            if may_begin(pattern, &name) {
                collect(&path, &format!("{name}."), pattern, found);
            }
        } else if path.extension().is_some_and(|e| e == "py") && !path.ends_with("__init__.py") && matches(pattern.as_bytes(), name.as_bytes()) {
            found.insert(name);
        }
    }
}

/// A module inside the package may match: the text before the first wildcard agrees with the package's name.
fn may_begin(pattern: &str, package: &str) -> bool {
    let literal = pattern.split(['*', '?']).next().unwrap_or_default();
    literal.starts_with(&format!("{package}.")) || format!("{package}.").starts_with(literal)
}

fn matches(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern.split_first(), name.split_first()) {
        (None, None) => true,
        (Some((b'*', rest)), _) => (0..=name.len()).any(|skipped| matches(rest, &name[skipped..])),
        (Some((b'?', rest)), Some((_, name))) => matches(rest, name),
        (Some((wanted, rest)), Some((have, name))) => wanted == have && matches(rest, name),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{matches, may_begin};

    #[test]
    fn wildcards() {
        assert!(matches(b"plugins.*", b"plugins.a.b"));
        assert!(!matches(b"plugins.*", b"plugins"));
        assert!(matches(b"a?c", b"abc"));
        assert!(may_begin("plugins.*", "plugins"));
        assert!(may_begin("*", "anything"));
        assert!(!may_begin("plugins.*", "other"));
    }
}
