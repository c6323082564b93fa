//! What is lowered is valid IR, survives printing and reading, and has the shape that later phases count on.

use super::lower_module;
use crate::base::SourceFile;
use crate::ir::{self, FuncId, Openness, Program};

/// The program of one module, checked.
fn lower(text: &str) -> Program {
    let mut program = Program::default();
    let source = SourceFile::new("test.py", text);
    let parsed = crate::parse(&source, &mut program.names);
    assert_eq!(parsed.errors, [], "{text}");
    let scopes = crate::resolve::resolve(&parsed.module, &source, &mut program.names);
    assert_eq!(scopes.errors, [], "{text}");
    let name = program.names.intern("__main__");
    lower_module(&mut program, name, source, &parsed.module, &scopes, false, Openness::Closed, &Default::default());
    for i in 0..program.functions.len() {
        check(&mut program, FuncId(i as u32));
    }
    program
}

fn check(program: &mut Program, id: FuncId) {
    let function = program.function(id).clone();
    let violations: Vec<String> = crate::verify::dynamic(&function).iter().map(ToString::to_string).collect();
    let text = ir::print::function(program, &function);
    assert!(violations.is_empty(), "{violations:#?}\n{text}");
    let read = ir::read::function(program, &text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    assert_eq!(ir::print::function(program, &read), text);
}

/// The body of a function without places.
fn body(program: &Program, qualname: &str) -> String {
    let function = program.functions.iter().find(|f| f.qualname == qualname).expect("the function exists");
    let text = ir::print::function(program, function);
    let lines = text.lines().skip_while(|l| *l != "{").skip(1).take_while(|l| *l != "}");
    lines.map(|l| l.split("  @").next().unwrap_or_default().trim().to_string() + "\n").collect()
}

fn assert_body(source: &str, qualname: &str, expected: &str) {
    let program = lower(source);
    let expected: String = expected.trim().lines().map(|l| l.trim().to_string() + "\n").collect();
    assert_eq!(body(&program, qualname), expected);
}

#[test]
fn a_loop_has_one_parameter_per_changing_variable() {
    assert_body(
        "def f(n):\n    total = 0\n    for i in n:\n        total += i\n    return total\n",
        "f",
        "
        bb0(v0, v1):
        v2 = const 0
        v3 = py.iter v1
        control.jump -> bb1(v2)
        bb1(v4):
        v5 = py.next v3
        control.branch_present v5 -> bb2(), bb3()
        bb2():
        v6 = py.in_place add v4, v5
        control.jump -> bb1(v6)
        bb3():
        control.return v4
        ",
    );
}

#[test]
fn only_reads_that_may_be_unbound_are_checked() {
    let program = lower("def f(a):\n    if a:\n        x = 1\n    print(x)\n    print(x)\n    y = 2\n    del y\n    return y\n");
    let text = body(&program, "f");
    assert_eq!(text.matches("py.check_local x").count(), 1, "{text}");
    assert_eq!(text.matches("py.check_local y").count(), 1, "{text}");
}

#[test]
fn a_handler_sees_variables_as_they_were_when_it_raised() {
    assert_body(
        "def f(g):\n    x = 1\n    try:\n        g()\n        x = 2\n        g()\n    except:\n        return x\n    return 0\n",
        "f",
        "
        bb0(v0, v1):  handler bb2(v2)
        v2 = const 1
        v3 = py.call v1
        v4 = const 2
        control.jump -> bb1()
        bb1():  handler bb2(v4)
        v5 = py.call v1
        v6 = const 0
        control.return v6
        bb2(v7, v8):
        v9 = py.handle v7
        py.unhandle v9
        control.return v8
        ",
    );
}

#[test]
fn conditions_test_each_operand_once() {
    let program = lower("def f(a, b, c):\n    return (a or b) and c\ndef g(a, b):\n    if not (a and b): return 1\n    return 2\n");
    assert_eq!(body(&program, "f").matches("py.truth").count(), 2);
    assert_eq!(body(&program, "g").matches("py.truth").count(), 2);
    assert!(!body(&program, "g").contains("py.not"));
}

#[test]
fn comprehensions_are_inlined_with_variables_of_their_own() {
    let program = lower("def f(x):\n    y = [x for x in x]\n    return x, y\n");
    assert_eq!(program.functions.len(), 2);
    let program = lower("def f(x):\n    return [lambda: y for y in x]\n");
    assert!(body(&program, "f").contains("py.cell"));
}

#[test]
fn constants_are_folded() {
    assert_body("x = 2 ** 10 - -1 + 0.5\n", "<module>", "bb0(v0):\nv1 = const float 1025.5\npy.store_global x v1\nv2 = const None\ncontrol.return v2");
    let program = lower("x = 1 // 0\ny = 'a' * 100000\nz = 1 << 200\n");
    assert_eq!(body(&program, "<module>").matches("py.binary").count(), 3);
}

#[test]
fn a_module_knows_its_globals_and_imports() {
    let program = lower("import a.b as c\nfrom d import e\ndef f():\n    global g\n    g = 1\n    from h.i import *\n".replace("    from h.i import *\n", "    import h.i\n").as_str());
    let module = program.module(ir::ModuleId(0));
    let globals: Vec<&str> = module.globals.iter().map(|g| program.text(*g)).collect();
    assert_eq!(globals, ["c", "e", "g", "f"]);
    let imports: Vec<&str> = module.imports.iter().map(|i| i.name.as_str()).collect();
    assert_eq!(imports, ["a.b", "d", "h.i"]);
}

#[test]
fn every_construct_gives_valid_ir() {
    for source in CONSTRUCTS.split("\n---\n") {
        lower(source);
    }
}

const CONSTRUCTS: &str = include_str!("constructs.txt");
