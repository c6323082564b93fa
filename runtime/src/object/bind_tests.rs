//! Binding: what CPython says of calls that do not fit.

use crate::object::testing::*;
use crate::prelude::*;
use crate::types::{function, tuple};

fn check(cx: &mut Ctx, callee: Word, args: &[Word], keywords: &[(&str, Word)], expected: &str) {
    let result = call_with(cx, callee, args, keywords);
    assert_eq!(shown(cx, result), expected);
}

#[test]
fn wrong_counts() {
    let cx = context();
    let (a, b, c) = (int(1), int(2), int(3));
    let f = make_function(cx, "f", "", answer_slots);
    check(cx, f, &[], &[], "()");
    check(cx, f, &[a], &[], "TypeError: f() takes 0 positional arguments but 1 was given");
    check(cx, f, &[], &[("x", a)], "TypeError: f() got an unexpected keyword argument 'x'");
    let f = make_function(cx, "C.m", "a, b, c", answer_slots);
    check(cx, f, &[], &[], "TypeError: C.m() missing 3 required positional arguments: 'a', 'b', and 'c'");
    check(cx, f, &[], &[("b", b)], "TypeError: C.m() missing 2 required positional arguments: 'a' and 'c'");
    check(cx, f, &[a], &[("c", c), ("b", b)], "(1, 2, 3)");
    check(cx, f, &[a, b], &[("b", c)], "TypeError: C.m() got multiple values for argument 'b'");
    check(cx, f, &[a, b, c, a], &[], "TypeError: C.m() takes 3 positional arguments but 4 were given");
}

#[test]
fn defaults_and_keyword_only() {
    let cx = context();
    let (a, b, c) = (int(1), int(2), int(3));
    let f = make_function(cx, "f", "a, b=, *, x, y=", answer_slots);
    let defaults = tuple::new(cx, &[int(7)]).unwrap();
    function::set_part(cx, f, 0, defaults);
    let kwdefaults = namespace(cx, &[("y", int(9))]);
    function::set_part(cx, f, 1, kwdefaults);
    check(cx, f, &[a], &[("x", b)], "(1, 7, 2, 9)");
    check(cx, f, &[a], &[], "TypeError: f() missing 1 required keyword-only argument: 'x'");
    check(cx, f, &[a, b, c], &[], "TypeError: f() takes from 1 to 2 positional arguments but 3 were given");
    let given = "3 positional arguments (and 1 keyword-only argument) were given";
    check(cx, f, &[a, b, c], &[("x", a)], &format!("TypeError: f() takes from 1 to 2 positional arguments but {given}"));
}

#[test]
fn stars_and_positional_only() {
    let cx = context();
    let (a, b) = (int(1), int(2));
    let f = make_function(cx, "f", "a, /, b=, *rest, **more", answer_slots);
    let defaults = tuple::new(cx, &[int(7)]).unwrap();
    function::set_part(cx, f, 0, defaults);
    check(cx, f, &[a], &[("a", b), ("z", b)], "(1, 7, (), {'a': 2, 'z': 2})");
    check(cx, f, &[a, b, a, b], &[], "(1, 2, (1, 2), {})");
    check(cx, f, &[], &[("a", a)], "TypeError: f() missing 1 required positional argument: 'a'");
    let p = make_function(cx, "p", "first, second, /, third", answer_slots);
    let message = "TypeError: p() got some positional-only arguments passed as keyword arguments: 'first, second'";
    check(cx, p, &[], &[("first", a), ("second", a)], message);
    let message = "TypeError: p() got an unexpected keyword argument 'thrd'. Did you mean 'third'?";
    check(cx, p, &[a, b], &[("thrd", a)], message);
}

#[test]
fn natives_refuse_as_cpython_does() {
    let cx = context();
    let list = crate::types::list::new(cx, &[]).unwrap();
    let one = int(1);
    let append = get(cx, list, "append").unwrap();
    check(cx, append, &[], &[], "TypeError: list.append() takes exactly one argument (0 given)");
    check(cx, append, &[one], &[("x", one)], "TypeError: list.append() takes no keyword arguments");
    let clear = get(cx, list, "clear").unwrap();
    check(cx, clear, &[one], &[], "TypeError: list.clear() takes no arguments (1 given)");
    let insert = get(cx, list, "insert").unwrap();
    check(cx, insert, &[one], &[], "TypeError: insert expected 2 arguments, got 1");
    let pop = get(cx, list, "pop").unwrap();
    check(cx, pop, &[one, one], &[], "TypeError: pop expected at most 1 argument, got 2");
    let unbound = get(cx, class(ClassId::List).word(), "append").unwrap();
    check(cx, unbound, &[], &[], "TypeError: unbound method list.append() needs an argument");
    check(cx, unbound, &[one], &[], "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object");
    let add = get(cx, one, SlotId::Add.dunder()).unwrap();
    check(cx, add, &[], &[], "TypeError: expected 1 argument, got 0");
    check(cx, add, &[one], &[], "2");
    check(cx, add, &[], &[("x", one)], "TypeError: wrapper __add__() takes no keyword arguments");
    let text = crate::types::str::new(cx, "a b").unwrap();
    let split = get(cx, text, "split").unwrap();
    let space = crate::types::str::new(cx, " ").unwrap();
    check(cx, split, &[], &[("sep", space)], "['a', 'b']");
    check(cx, split, &[], &[("se", space)], "TypeError: split() got an unexpected keyword argument 'se'. Did you mean 'sep'?");
    check(cx, split, &[space], &[("sep", space)], "TypeError: argument for split() given by name ('sep') and position (1)");
    check(cx, split, &[one, one, one], &[], "TypeError: split() takes at most 2 arguments (3 given)");
}
