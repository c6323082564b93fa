//! No input makes the parser panic, hang or overflow the stack of a test's thread.

use sxc_syntax::ast::{dump, unparse};
use sxc_syntax::base::{Interner, SourceFile};
use sxc_syntax::{decode_source, parse};

/// Parses, and prints what parsed.
fn survive(text: &str) -> bool {
    let source = SourceFile::new("test.py", text);
    let mut interner = Interner::new();
    let parsed = parse(&source, &mut interner);
    for error in &parsed.errors {
        assert!(error.span.lo <= error.span.hi && error.span.hi as usize <= text.len(), "{error:?}");
        assert!(!error.message.is_empty());
        source.slice(error.span);
    }
    if parsed.errors.is_empty() {
        dump(&parsed.module, &interner, &source);
        unparse(&parsed.module, &interner);
    }
    parsed.errors.is_empty()
}

/// A small generator of numbers, the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.below(from.len())]
    }
}

const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    ",",
    "=",
    ":=",
    "*",
    "**",
    "lambda",
    "if ",
    "else",
    "for ",
    " in ",
    "not ",
    "yield ",
    "await ",
    "async ",
    "match x:\n",
    "case ",
    "type ",
    " as ",
    "import ",
    "from ",
    "with ",
    "'",
    "\"",
    "\"\"\"",
    "f'",
    "f'{",
    "t\"\"\"{",
    "}'",
    "\n",
    "\n  ",
    "\n    ",
    "\t",
    ";",
    "@",
    "->",
    "...",
    "!",
    "!r",
    "\\",
    "\\\n",
    "\r",
    "\r\n",
    "#",
    "b'",
    "\\N{",
    "\\x",
    "0x",
    "1_",
    "1e",
    ".",
    "é",
    "€",
    "\u{FEFF}",
    "\0",
    "\x0c",
    "def ",
    "class ",
    "try:\n",
    "except ",
    "<>",
    "$",
];

/// Cuts, copies, swaps or inserts something at a character.
fn mutate(text: &str, random: &mut Random) -> String {
    let mut chars: Vec<String> = text.chars().map(String::from).collect();
    for _ in 0..=random.below(3) {
        if chars.is_empty() {
            return String::new();
        }
        let at = random.below(chars.len());
        let len = 1 + random.below(8.min(chars.len() - at));
        match random.below(4) {
            0 => drop(chars.drain(at..at + len)),
            1 => chars.insert(at, random.pick(PIECES).to_string()),
            2 => chars[at] = random.pick(PIECES).to_string(),
            _ => {
                let copy = chars[at..at + len].to_vec();
                let to = random.below(chars.len());
                chars.splice(to..to, copy);
            }
        }
    }
    chars.concat()
}

#[test]
fn mutated_programs_do_not_break_the_parser() {
    let sections: Vec<&str> = include_str!("all_syntax.py").split("\n# --- ").collect();
    let errors: Vec<&str> = include_str!("messages.txt").split("\n---\n").collect();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for seed in sections.iter().flat_map(|s| s.split("\n\n")).chain(errors) {
        for _ in 0..12 {
            survive(&mutate(seed, &mut random));
        }
    }
    for _ in 0..4000 {
        let len = random.below(30);
        let text: String = (0..len).map(|_| random.pick(PIECES)).collect();
        survive(&text);
    }
}

#[test]
fn every_prefix_of_a_program_is_survived() {
    let text = include_str!("all_syntax.py");
    for (at, _) in text.char_indices().filter(|(at, _)| at % 7 == 0) {
        let start = text[..at].rfind("\n# --- ").unwrap_or(0);
        survive(&text[start..at]);
    }
}

#[test]
fn bytes_of_all_kinds_are_survived() {
    let mut random = Random(42);
    for _ in 0..2000 {
        let len = random.below(60);
        let bytes: Vec<u8> = (0..len).map(|_| random.below(256) as u8).collect();
        if let Ok(text) = decode_source(&bytes) {
            survive(&text);
        }
    }
}

#[test]
fn deep_nesting_is_parsed_or_refused() {
    const N: usize = 50_000;
    let repeat = |head: &str, middle: &str, tail: &str| head.repeat(N) + middle + &tail.repeat(N);
    let refused = [
        repeat("(", "", ")"),
        repeat("[", "", ""),
        repeat("{", "1", "}"),
        repeat("f(", "a", ")"),
        repeat("-", "a", ""),
        repeat("not ", "a", ""),
        repeat("a ** ", "a", ""),
        repeat("", "a", ".b"),
        repeat("", "a", "()"),
        repeat("", "a", "[0]"),
        repeat("", "1", " + 1"),
        repeat("lambda: ", "a", ""),
        repeat("lambda a=", "1", ": 1"),
        repeat("a if b else ", "c", ""),
        repeat("", "if a: b\n", "elif a: b\n"),
        repeat("f'{", "a", "}'"),
        repeat("async ", "a", ""),
    ];
    for text in refused {
        assert!(!survive(&text), "{}...", &text[..20]);
    }
    let parsed = [
        repeat("", "a", " < a"),
        repeat("", "a", " and a"),
        repeat("", "'a'", " 'a'"),
        repeat("", "a", "; a"),
        repeat("", "a = a", ", a"),
        repeat("@a\n", "def f(): pass", ""),
        "1 + ".repeat(20_000) + "1",
        "a = ".repeat(N) + "a",
    ];
    for text in parsed {
        assert!(survive(&text), "{}...", &text[..20]);
    }
}

#[test]
fn many_errors_take_little_time() {
    survive(&"a b\n".repeat(20_000));
    survive(&"x = (\ndef f(\n".repeat(5_000));
    survive(&"'\n".repeat(20_000));
    survive(&"f'{\n".repeat(5_000));
    survive(&"  x\n y\n".repeat(5_000));
}
