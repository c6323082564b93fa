//! Prints the dump of each file named in its input, or its errors: the other half of `compiler/tests/ast_oracle.py`.
//!
//! Reads paths from standard input, one a line. Answers each with a line `ok LENGTH` or `error LENGTH` and that many bytes.
//! `--unparse` prints the source that `unparse` makes instead of dumps. `--time` reads all files first, then parses all of them and prints the seconds that took.

use std::io::{BufRead, Write};

use sxc_syntax::ast::{Module, dump, unparse};
use sxc_syntax::base::{Interner, SourceFile};
use sxc_syntax::{SyntaxError, decode_source, parse};

fn main() -> std::io::Result<()> {
    let paths: Vec<String> = std::io::stdin().lock().lines().collect::<Result<_, _>>()?;
    let mode = std::env::args().nth(1);
    if mode.as_deref() == Some("--time") {
        return time(&paths);
    }
    let print = if mode.as_deref() == Some("--unparse") { print_source } else { dump };
    let mut out = std::io::stdout().lock();
    for path in paths {
        let (verdict, text) = match answer(&std::fs::read(&path)?, print) {
            Ok(text) => ("ok", text),
            Err(text) => ("error", text),
        };
        writeln!(out, "{verdict} {}", text.len())?;
        out.write_all(text.as_bytes())?;
    }
    Ok(())
}

fn print_source(module: &Module, interner: &Interner, _: &SourceFile) -> String {
    unparse(module, interner)
}

fn answer(bytes: &[u8], print: fn(&Module, &Interner, &SourceFile) -> String) -> Result<String, String> {
    let text = decode_source(bytes).map_err(|e| format!("SyntaxError: {} (line 0)", e.message))?;
    let source = SourceFile::new("x.py", text);
    let mut interner = Interner::new();
    let parsed = parse(&source, &mut interner);
    if parsed.errors.is_empty() {
        return Ok(print(&parsed.module, &interner, &source));
    }
    let line = |e: &SyntaxError| format!("{:?}: {} (line {})", e.class, e.message, source.line(e.span.lo));
    Err(parsed.errors.iter().map(line).collect::<Vec<_>>().join("\n"))
}

fn time(paths: &[String]) -> std::io::Result<()> {
    let texts: Vec<Vec<u8>> = paths.iter().map(std::fs::read).collect::<Result<_, _>>()?;
    let start = std::time::Instant::now();
    for bytes in &texts {
        if let Ok(text) = decode_source(bytes) {
            let source = SourceFile::new("x.py", text);
            parse(&source, &mut Interner::new());
        }
    }
    println!("{:.3}", start.elapsed().as_secs_f64());
    Ok(())
}
