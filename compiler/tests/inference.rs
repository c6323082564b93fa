//! What inference and specialization make of typical code: one test for each feature, on the IR behind `specialize`.
//!
//! A test names a function of a small program, lines that its typed IR holds, in this order, and what it must not hold.

use std::process::Command;

/// The typed IR of each instance of a function.
fn instances(source: &str, function: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("program.py");
    std::fs::write(&path, source).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_sxc"));
    let output = command.arg("dump").arg(&path).args(["--ir", "--after", "specialize"]).output().expect("sxc starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("text");
    let head = format!("function {function} ");
    text.split("\n}\n").map(str::trim_start).filter(|f| f.starts_with(&head)).map(str::to_string).collect()
}

/// The only instance of a function.
fn instance(source: &str, function: &str) -> String {
    let mut all = instances(source, function);
    assert_eq!(all.len(), 1, "{}", all.join("\n"));
    all.remove(0)
}

/// The pieces are in the text in this order.
fn holds(text: &str, pieces: &[&str]) {
    let mut rest = text;
    for piece in pieces {
        let Some(at) = rest.find(piece) else { panic!("`{piece}` is not in its place in\n{text}") };
        rest = &rest[at + piece.len()..];
    }
}

fn lacks(text: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(!text.contains(piece), "`{piece}` is in\n{text}");
    }
}

#[test]
fn a_function_has_an_instance_for_each_kind_of_arguments() {
    let all = instances("def twice(v):\n    return v + v\nprint(twice(3), twice(1.5), twice('x'))\n", "twice");
    let results: Vec<&str> = all.iter().filter_map(|f| f.lines().find_map(|line| line.trim().strip_prefix("result "))).collect();
    assert_eq!(results, ["i64", "f64", "word"], "{}", all.join("\n"));
}

#[test]
fn ints_are_raw_and_leave_for_the_slow_clone_where_they_overflow() {
    let text = instance("def add(a, b):\n    return a + b\nprint(add(1, 2))\n", "add");
    holds(&text, &["result i64", "v1: i64, v2: i64", "int.add_overflow v1, v2", "control.branch", "control.exit exit0 v1, v2", "control.return"]);
    lacks(&text, &["py.", "int.box"]);
}

#[test]
fn floats_are_raw() {
    let text = instance("def scale(a, b):\n    return a * b + 0.5\nprint(scale(1.5, 2.0))\n", "scale");
    holds(&text, &["result f64", "v1: f64, v2: f64", "float.mul v1, v2", "float.add", "control.return"]);
    lacks(&text, &["py.", "float.box", "control.exit"]);
}

#[test]
fn known_functions_are_called_directly() {
    let source = "def half(n):\n    return n // 2\ndef use(n):\n    return half(n) + half(n + 1)\nprint(use(9))\n";
    let text = instance(source, "use");
    holds(&text, &["result i64", "call.instance", "call.instance", "int.add_overflow"]);
    lacks(&text, &["py.call", "py.load_global"]);
}

const POINT: &str = "class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def span(self):
        return self.y - self.x
def use(n):
    p = Point(n, 4)
    return p.span() + p.x
print(use(1))
";

#[test]
fn fields_of_known_classes_are_inline() {
    let text = instance(POINT, "span");
    holds(&text, &["result i64", "memory.load offset=24 v1", "memory.load offset=16 v1", "int.sub_overflow"]);
    lacks(&text, &["py.get_attr"]);
}

#[test]
fn methods_of_known_classes_are_called_directly() {
    let text = instance(POINT, "use");
    holds(&text, &["object.new class0", "call.instance", "call.instance", "memory.load offset=16", "int.add_overflow"]);
    lacks(&text, &["py.call", "py.method", "py.get_attr"]);
}

#[test]
fn loops_over_ranges_have_no_iterator_object() {
    let text = instance("def total(n):\n    s = 0\n    for i in range(n):\n        s += i\n    return s\nprint(total(10))\n", "total");
    holds(&text, &["slots i64 i64", "int.range_length", "memory.slot_load", "int.compare gt", "int.add_overflow"]);
    lacks(&text, &["py.iter", "py.next", "py.call"]);
}

#[test]
fn tests_narrow_what_follows() {
    let source = "def size(v):\n    if v is None:\n        return 0\n    return v + 1\ndef first(items):\n    for v in items:\n        print(size(v))\nprint(size(None), size(4))\n";
    let all = instances(source, "size");
    assert!(all.len() >= 2, "{}", all.join("\n"));
    lacks(&all[0], &["py.binary", "add_overflow"]);
    holds(&all[1], &["int.add_overflow"]);
    let source = "def joined(n):\n    v = None\n    if n > 3:\n        v = n\n    if v is None:\n        return 0\n    return v + 1\nprint(joined(2), joined(5))\n";
    holds(&instance(source, "joined"), &["result i64", "int.add_overflow"]);
}

#[test]
fn facts_that_computed_names_could_break_are_tested() {
    let source = "def patch(name, value):\n    globals()[name] = value\ndef step(x):\n    return x + 3\ndef loop(n):\n    s = 0\n    while s < n:\n        s = step(s)\n    return s\nprint(loop(9))\n";
    let text = instance(source, "loop");
    holds(&text, &["object.module_holds module0", "control.branch", "control.exit", "call.instance"]);
    let plain = instance(&source.replace("globals()[name] = value", "return value"), "loop");
    lacks(&plain, &["object.module_holds"]);
}
