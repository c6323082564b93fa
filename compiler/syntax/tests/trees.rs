//! Trees and their source against CPython's answers, which `answers.py` wrote.

use sxc_syntax::ast::{dump, unparse};
use sxc_syntax::base::{Interner, SourceFile};
use sxc_syntax::parse;

const SOURCE: &str = include_str!("all_syntax.py");

fn parsed<T>(text: &str, show: impl Fn(&sxc_syntax::ast::Module, &Interner, &SourceFile) -> T) -> T {
    let source = SourceFile::new("test.py", text);
    let mut interner = Interner::new();
    let parsed = parse(&source, &mut interner);
    let first = parsed.errors.first().map(|e| (&e.message, source.line(e.span.lo)));
    assert_eq!(first, None);
    show(&parsed.module, &interner, &source)
}

#[test]
fn every_construct_dumps_as_in_cpython() {
    let dumped = parsed(SOURCE, dump);
    let mut rest = dumped.strip_prefix("Module(body=[").expect("a module").strip_suffix("])").expect("its end");
    for wanted in include_str!("all_syntax.dump").lines() {
        let found = rest.get(..wanted.len()).unwrap_or(rest);
        assert_eq!(found, wanted);
        rest = rest[wanted.len()..].trim_start_matches(", ");
    }
    assert_eq!(rest, "");
}

#[test]
fn every_construct_is_written_as_by_cpython() {
    let written = parsed(SOURCE, |module, interner, _| unparse(module, interner));
    assert_eq!(written + "\n", include_str!("all_syntax.unparsed"));
}

#[test]
fn what_is_written_reads_back() {
    let once = parsed(SOURCE, |module, interner, _| unparse(module, interner));
    let twice = parsed(&once, |module, interner, _| unparse(module, interner));
    assert_eq!(once, twice);
}

#[test]
fn line_ends_of_all_systems_give_one_tree() {
    let show = |text: &str| parsed(text, dump);
    let unix = show("def f():\n    '''a\n    b'''\n    return 1\n");
    assert_eq!(unix, show("def f():\r\n    '''a\r\n    b'''\r\n    return 1\r\n"));
    assert_eq!(unix, show("def f():\r    '''a\r    b'''\r    return 1\r"));
}
