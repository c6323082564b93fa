//! Syntax errors: CPython's words, as `answers.py` wrote them to `messages.txt`, and recovery.

use sxc_syntax::base::{Interner, SourceFile};
use sxc_syntax::{SyntaxError, parse};

fn errors(text: &str) -> Vec<String> {
    let source = SourceFile::new("test.py", text);
    let show = |e: &SyntaxError| format!("{:?}: {} (line {})", e.class, e.message, source.line(e.span.lo));
    parse(&source, &mut Interner::new()).errors.iter().map(show).collect()
}

#[test]
fn errors_read_as_in_cpython() {
    let mut wrong = Vec::new();
    for case in include_str!("messages.txt").trim_end_matches('\n').split("\n---\n") {
        let (text, wanted) = case.rsplit_once("\n=> ").expect("a source and its answer");
        let found = errors(text);
        if !found.iter().any(|e| e == wanted) {
            wrong.push(format!("{text}\n  CPython: {wanted}\n  sxc:     {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_line_in_error_is_reported() {
    let text = "\
def f(x)
    return x
if y = 1:
    x = (1 2)
elif z z:
    'abc
else:
    pass
for i on x:
    a = = 1
ok = 1
class A
    def g(self):
        return +
";
    let lines = [1, 3, 4, 5, 6, 9, 10, 12, 14];
    let found = errors(text);
    let wanted: Vec<String> = lines.iter().map(|l| format!("(line {l})")).collect();
    assert_eq!(found.len(), wanted.len(), "{found:#?}");
    assert!(found.iter().zip(&wanted).all(|(e, line)| e.ends_with(line)), "{found:#?}");
}

#[test]
fn one_mistake_is_one_error() {
    let cases = [
        "f(a,\nb\nx = 1\ndef g():\n    pass\ng()\n",
        "if x:\npass\ny = 1\n",
        "x = 1\n    y = 2\n    z = 3\nw = 4\n",
        "def f():\n    if x:\n        a\n      b\n    c\n",
        "s = 'abc\nt = 1\n",
        "else:\n    x\ny\n",
        "match x:\n    case 1 2:\n        y\n    case 3:\n        z\n",
        "try:\n    x\ny\n",
        "f'{a b}'\nx = 1\n",
        "@f(\ndef g():\n    pass\n",
        "x = [1, 2\nfor y in x:\n    print(y)\n",
        "while True:\n    x = 1 +\n    break\n",
    ];
    for text in cases {
        let found = errors(text);
        assert_eq!(found.len(), 1, "{text}{found:#?}");
    }
}

#[test]
fn the_rest_of_the_file_is_still_there() {
    let source = SourceFile::new("test.py", "x = = 1\ndef f():\n    y z\n    return 1\n");
    let parsed = parse(&source, &mut Interner::new());
    assert_eq!(parsed.errors.len(), 2);
    assert_eq!(parsed.module.body.len(), 2);
}
