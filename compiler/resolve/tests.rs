//! What CPython refuses after parsing, in its words, and the classes of names.

use crate::base::{Interner, SourceFile};
use crate::scopes::{NameClass, Part, Scopes};

fn resolve(text: &str) -> (Scopes, Interner, crate::ast::Module) {
    let mut names = Interner::new();
    let source = SourceFile::new("test.py", text);
    let parsed = crate::parse(&source, &mut names);
    assert_eq!(parsed.errors, [], "{text}");
    let scopes = super::resolve(&parsed.module, &source, &mut names);
    (scopes, names, parsed.module)
}

#[test]
fn first_errors_are_cpythons() {
    for case in include_str!("refused.txt").split("\n---\n") {
        let (source, message) = case.rsplit_once("\n# ").expect("a case ends with its message");
        let (scopes, ..) = resolve(source);
        let found = scopes.errors.first().map_or("accepted", |e| e.message.as_str());
        assert_eq!(found, message.trim_end(), "{source}");
    }
}

#[test]
fn several_errors_are_reported() {
    let (scopes, ..) = resolve("break\nreturn\ndef f(a, a): nonlocal b\n");
    assert_eq!(scopes.errors.len(), 4);
}

#[test]
fn a_variable_that_only_comprehensions_use_is_no_cell() {
    let (scopes, mut names, module) = resolve("def f(x, y):\n    [x for _ in z]\n    (y for _ in z)\n");
    let crate::ast::StmtKind::FunctionDef(def) = &module.body[0].kind else { panic!("a function") };
    let scope = scopes.get(scopes.of(&**def, Part::Body));
    assert_eq!(scope.class_of(names.intern("x")), NameClass::Local);
    assert_eq!(scope.class_of(names.intern("y")), NameClass::Cell);
}
