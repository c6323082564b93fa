//! "Did you mean ...?": the candidate closest to a name that was not found, by CPython's measure.
//!
//! The distance is Levenshtein's with a cost of 2 per edit and 1 per change of case. A candidate is close enough if at
//! most about a third of the characters need an edit.

const EDIT: usize = 2;
const CASE: usize = 1;
const LONGEST: usize = 40;
const MOST_CANDIDATES: usize = 750;

/// The candidate most like `wrong`, if one is close.
pub fn closest<'a>(candidates: impl Iterator<Item = &'a str>, wrong: &str) -> Option<&'a str> {
    let mut best: Option<(&str, usize)> = None;
    for (i, candidate) in candidates.enumerate() {
        if i >= MOST_CANDIDATES {
            return None;
        }
        if candidate == wrong {
            continue;
        }
        let limit = (wrong.len() + candidate.len() + 3) * EDIT / 6;
        let limit = best.map_or(limit, |(_, distance)| limit.min(distance - 1));
        let distance = distance(wrong, candidate, limit);
        if distance <= limit && best.is_none_or(|(_, d)| distance < d) {
            best = Some((candidate, distance));
        }
    }
    best.map(|(candidate, _)| candidate)
}

fn substitution(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if a.eq_ignore_ascii_case(&b) {
        CASE
    } else {
        EDIT
    }
}

/// The edit distance, or any number above `limit` if it is larger.
fn distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b) = trimmed(a.as_bytes(), b.as_bytes());
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * EDIT;
    }
    if a.len() > LONGEST || b.len() > LONGEST || a.len().abs_diff(b.len()) * EDIT > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=a.len()).map(|i| i * EDIT).collect();
    for (j, &y) in b.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = (j + 1) * EDIT;
        for (i, &x) in a.iter().enumerate() {
            let replaced = diagonal + substitution(x, y);
            diagonal = row[i + 1];
            row[i + 1] = replaced.min(row[i].min(diagonal) + EDIT);
        }
    }
    row[a.len()]
}

/// Both texts without their common beginning and end.
fn trimmed<'a>(a: &'a [u8], b: &'a [u8]) -> (&'a [u8], &'a [u8]) {
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[prefix..], &b[prefix..]);
    let suffix = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    (&a[..a.len() - suffix], &b[..b.len() - suffix])
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn finds_near_names_only() {
        assert_eq!(closest(["sep", "end", "file", "flush"].into_iter(), "ed"), Some("end"));
        assert_eq!(closest(["sep", "end", "file", "flush"].into_iter(), "foo"), None);
        assert_eq!(closest(["rel_tol", "abs_tol"].into_iter(), "abs_to"), Some("abs_tol"));
    }
}
