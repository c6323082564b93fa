//! Names as small numbers: equal text, equal [`Symbol`].
//!
//! Symbols are handed out in the order of first sight, so they are deterministic for one order of files, but their
//! numbers mean nothing: sort by text, never by symbol, wherever order is seen from outside.

use std::hash::BuildHasher;

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol(pub u32);

/// All texts lie behind each other in one string; `ends[i]` is where text `i` ends.
#[derive(Default)]
pub struct Interner {
    text: String,
    ends: Vec<u32>,
    table: HashTable<Symbol>,
}

impl Interner {
    pub fn new() -> Interner {
        Interner::default()
    }

    pub fn intern(&mut self, name: &str) -> Symbol {
        let Interner { text, ends, table } = self;
        let same = |s: &Symbol| slice(text, ends, *s) == name;
        if let Some(found) = table.find(hash(name), same) {
            return *found;
        }
        let symbol = Symbol(u32::try_from(ends.len()).expect("fewer than 2^32 names"));
        text.push_str(name);
        ends.push(u32::try_from(text.len()).expect("names shorter than 4 GiB in total"));
        table.insert_unique(hash(name), symbol, |s| hash(slice(text, ends, *s)));
        symbol
    }

    pub fn resolve(&self, symbol: Symbol) -> &str {
        slice(&self.text, &self.ends, symbol)
    }

    /// The symbol of `name`, if it was interned before.
    pub fn lookup(&self, name: &str) -> Option<Symbol> {
        self.table.find(hash(name), |s| self.resolve(*s) == name).copied()
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

fn slice<'t>(text: &'t str, ends: &[u32], symbol: Symbol) -> &'t str {
    let i = symbol.0 as usize;
    let start = if i == 0 { 0 } else { ends[i - 1] };
    &text[start as usize..ends[i] as usize]
}

fn hash(name: &str) -> u64 {
    FxBuildHasher.hash_one(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_text_gives_equal_symbols() {
        let mut interner = Interner::new();
        let names: Vec<String> = (0..1000).map(|i| format!("name{i}")).collect();
        let first: Vec<Symbol> = names.iter().map(|n| interner.intern(n)).collect();
        let second: Vec<Symbol> = names.iter().map(|n| interner.intern(n)).collect();
        assert_eq!(first, second);
        assert!(names.iter().zip(&first).all(|(n, s)| interner.resolve(*s) == n));
        assert_eq!(interner.lookup("name7"), Some(first[7]));
        assert_eq!(interner.lookup("absent"), None);
        assert_eq!(interner.len(), 1000);
    }
}
