//! Classes made by calls of `type`.

use crate::object::testing::*;
use crate::object::{call, compare, sequence};
use crate::prelude::*;
use crate::types::{function, tuple, type_};

fn object() -> Word {
    class(ClassId::Object).word()
}

fn instance(cx: &mut Ctx, class: Word) -> Word {
    call::call(cx, class, &[]).expect("an instance")
}

#[test]
fn attributes_in_insertion_order() {
    let cx = context();
    let class = make_class(cx, "A", &[], &[("y", int(5))]).unwrap();
    assert!(repr(cx, class).ends_with("A'>"));
    let a = instance(cx, class);
    let y = get(cx, a, "y");
    assert_eq!(shown(cx, y), "5");
    set(cx, a, "z", int(1)).unwrap();
    set(cx, a, "y", int(2)).unwrap();
    let own = get(cx, a, "__dict__").unwrap();
    assert_eq!(repr(cx, own), "{'z': 1, 'y': 2}");
    delete(cx, a, "z").unwrap();
    set(cx, a, "z", int(3)).unwrap();
    assert_eq!(repr(cx, own), "{'y': 2, 'z': 3}");
    assert_eq!(get(cx, a, "__dict__"), Ok(own));
    let key = name(cx, "w");
    sequence::set_item(cx, own, key, int(4)).unwrap();
    let w = get(cx, a, "w");
    assert_eq!(shown(cx, w), "4");
    let missing = get(cx, a, "nothing");
    assert_eq!(shown(cx, missing), "AttributeError: 'A' object has no attribute 'nothing'");
    let missing = get(cx, class, "nothing");
    assert_eq!(shown(cx, missing), "AttributeError: type object 'A' has no attribute 'nothing'");
    let gone = delete(cx, a, "nothing").map(|()| none());
    assert_eq!(shown(cx, gone), "AttributeError: 'A' object has no attribute 'nothing'");
}

fn module_of(cx: &mut Ctx, class: Word) -> String {
    match get(cx, class, "__module__") {
        Ok(module) => crate::types::str::to_string_lossy(module),
        Err(Raised) => {
            crate::raise::take_pending(cx);
            String::new()
        }
    }
}

#[test]
fn replaced_dict_is_used_as_it_is() {
    let cx = context();
    let class = make_class(cx, "A", &[], &[]).unwrap();
    let a = instance(cx, class);
    set(cx, a, "x", int(1)).unwrap();
    let old = get(cx, a, "__dict__").unwrap();
    let new = namespace(cx, &[("q", int(9))]);
    set(cx, a, "__dict__", new).unwrap();
    assert_eq!(repr(cx, old), "{'x': 1}");
    assert_eq!(get(cx, a, "__dict__"), Ok(new));
    set(cx, a, "r", int(3)).unwrap();
    assert_eq!(repr(cx, new), "{'q': 9, 'r': 3}");
    let x = get(cx, a, "x");
    assert_eq!(shown(cx, x), "AttributeError: 'A' object has no attribute 'x'");
    let wrong = set(cx, a, "__dict__", int(1)).map(|()| none());
    assert_eq!(shown(cx, wrong), "TypeError: __dict__ must be set to a dictionary, not a 'int'");
}

#[test]
fn method_resolution_order() {
    let cx = context();
    let a = make_class(cx, "A", &[], &[("who", int(1))]).unwrap();
    let b = make_class(cx, "B", &[a], &[]).unwrap();
    let c = make_class(cx, "C", &[a], &[("who", int(3))]).unwrap();
    let d = make_class(cx, "D", &[b, c], &[]).unwrap();
    let mro = get(cx, d, "__mro__").unwrap();
    assert_eq!(tuple::words_of(mro), [d, b, c, a, object()]);
    let who = get(cx, d, "who");
    assert_eq!(shown(cx, who), "3");
    let wrong = make_class(cx, "X", &[a, b], &[]);
    let message = "TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B";
    assert_eq!(shown(cx, wrong), message);
    let wrong = make_class(cx, "X", &[a, a], &[]);
    assert_eq!(shown(cx, wrong), "TypeError: duplicate base class A");
    let (int_class, str_class) = (class(ClassId::Int).word(), class(ClassId::Str).word());
    let wrong = make_class(cx, "X", &[int_class, str_class], &[]);
    assert_eq!(shown(cx, wrong), "TypeError: multiple bases have instance lay-out conflict");
    let wrong = make_class(cx, "X", &[class(ClassId::Bool).word()], &[]);
    assert_eq!(shown(cx, wrong), "TypeError: type 'bool' is not an acceptable base type");
}

#[test]
fn special_methods_fill_slots_and_follow_changes() {
    let cx = context();
    extern "C" fn seven(_cx: *mut Ctx, _callee: Word, _slots: *mut Word) -> Word {
        Word::small(7)
    }
    let len = make_function(cx, "A.__len__", "self", seven);
    let a = make_class(cx, "A", &[], &[(SlotId::Len.dunder(), len)]).unwrap();
    let b = make_class(cx, "B", &[a], &[]).unwrap();
    let object = instance(cx, b);
    assert_eq!(sequence::length(cx, object), Ok(7));
    delete(cx, a, SlotId::Len.dunder()).unwrap();
    let gone = sequence::length(cx, object).map(|_| none());
    assert_eq!(shown(cx, gone), "TypeError: object of type 'B' has no len()");
    set(cx, b, SlotId::Len.dunder(), len).unwrap();
    assert_eq!(sequence::length(cx, object), Ok(7));
    let eq = make_function(cx, "E.__eq__", "self, other", answer_slots);
    let e = make_class(cx, "E", &[], &[(SlotId::Eq.dunder(), eq)]).unwrap();
    let x = instance(cx, e);
    let hash = crate::object::hash::hash(cx, x).map(|_| none());
    assert_eq!(shown(cx, hash), "TypeError: unhashable type: 'E'");
    assert_eq!(compare::equal(cx, x, int(1)), Ok(true));
}

#[test]
fn slots_and_members() {
    let cx = context();
    let (x, y) = (name(cx, "x"), name(cx, "y"));
    let slots = tuple::new(cx, &[y, x]).unwrap();
    let p = make_class(cx, "P", &[], &[("__slots__", slots)]).unwrap();
    let object = instance(cx, p);
    set(cx, object, "x", int(1)).unwrap();
    let value = get(cx, object, "x");
    assert_eq!(shown(cx, value), "1");
    let unset = get(cx, object, "y");
    assert_eq!(shown(cx, unset), "AttributeError: 'P' object has no attribute 'y'");
    let no_place = set(cx, object, "z", int(1)).map(|()| none());
    let message = "AttributeError: 'P' object has no attribute 'z' and no __dict__ for setting new attributes";
    assert_eq!(shown(cx, no_place), message);
    let q = make_class(cx, "Q", &[p], &[]).unwrap();
    let object = instance(cx, q);
    for (attribute, value) in [("x", 1), ("y", 2), ("z", 3)] {
        set(cx, object, attribute, int(value)).unwrap();
    }
    let own = get(cx, object, "__dict__").unwrap();
    assert_eq!(repr(cx, own), "{'z': 3}");
    let other = make_class(cx, "O", &[], &[("__slots__", slots)]).unwrap();
    let conflict = make_class(cx, "C", &[p, other], &[]);
    assert_eq!(shown(cx, conflict), "TypeError: multiple bases have instance lay-out conflict");
    let names = get(cx, p, "__dict__").and_then(|d| crate::types::list::from_iterable(cx, d));
    let expected = if module_of(cx, p).is_empty() { "['__slots__', 'x', 'y', '__doc__']" } else { "['__slots__', '__module__', 'x', 'y', '__doc__']" };
    assert_eq!(shown(cx, names), expected);
}

#[test]
fn subclasses_of_variable_sized_classes() {
    let cx = context();
    let t = make_class(cx, "T", &[class(ClassId::Tuple).word()], &[]).unwrap();
    let items = tuple::new(cx, &[int(1), int(2)]).unwrap();
    let object = call::call(cx, t, &[items]).unwrap();
    set(cx, object, "x", int(5)).unwrap();
    assert_eq!(repr(cx, object), "(1, 2)");
    let x = get(cx, object, "x");
    assert_eq!(shown(cx, x), "5");
    let i = make_class(cx, "I", &[class(ClassId::Int).word()], &[]).unwrap();
    let object = call::call(cx, i, &[int(41)]).unwrap();
    set(cx, object, "x", int(5)).unwrap();
    let sum = crate::object::operators::add(cx, object, int(1));
    assert_eq!(shown(cx, sum), "42");
    let s = make_class(cx, "S", &[class(ClassId::Str).word()], &[]).unwrap();
    let text = name(cx, "abc");
    let object = call::call(cx, s, &[text]).unwrap();
    set(cx, object, "x", int(6)).unwrap();
    let x = get(cx, object, "x");
    assert_eq!(shown(cx, x), "6");
    assert_eq!(repr(cx, object), "'abc'");
}

#[test]
fn init_and_new() {
    let cx = context();
    let wrong = call::call(cx, object(), &[int(1)]);
    assert_eq!(shown(cx, wrong), "TypeError: object() takes no arguments");
    let a = make_class(cx, "A", &[], &[]).unwrap();
    let wrong = call::call(cx, a, &[int(1)]);
    assert_eq!(shown(cx, wrong), "TypeError: A() takes no arguments");
    let init = make_function(cx, "B.__init__", "self, x", answer_slots);
    let b = make_class(cx, "B", &[], &[(SlotId::Init.dunder(), init)]).unwrap();
    let wrong = call::call(cx, b, &[]);
    assert_eq!(shown(cx, wrong), "TypeError: B.__init__() missing 1 required positional argument: 'x'");
    let wrong = call::call(cx, b, &[int(1)]);
    assert_eq!(shown(cx, wrong), "TypeError: __init__() should return None, not 'tuple'");
    let new = make_function(cx, "N.__new__", "cls, *rest", answer_slots);
    let n = make_class(cx, "N", &[], &[(SlotId::New.dunder(), new)]).unwrap();
    let made = call::call(cx, n, &[int(1)]).unwrap();
    assert_eq!(tuple::words_of(made)[0], n);
    let generator = class(ClassId::Generator).word();
    let wrong = call::call(cx, generator, &[]);
    assert_eq!(shown(cx, wrong), "TypeError: cannot create 'generator' instances");
    let new_of_object = get(cx, object(), SlotId::New.dunder()).unwrap();
    let wrong = call::call(cx, new_of_object, &[class(ClassId::Int).word()]);
    assert_eq!(shown(cx, wrong), "TypeError: object.__new__(int) is not safe, use int.__new__()");
}

#[test]
fn properties_and_methods() {
    let cx = context();
    let getter = make_function(cx, "A.p", "self", answer_slots);
    let property = call::call(cx, class(ClassId::Property).word(), &[getter]).unwrap();
    let method = make_function(cx, "A.m", "self, x", answer_slots);
    let wrapped = call::call(cx, class(ClassId::ClassMethod).word(), &[method]).unwrap();
    let unbound = call::call(cx, class(ClassId::StaticMethod).word(), &[getter]).unwrap();
    let a = make_class(cx, "A", &[], &[("p", property), ("m", method), ("c", wrapped), ("s", unbound)]).unwrap();
    let object = instance(cx, a);
    let p = get(cx, object, "p").unwrap();
    assert_eq!(tuple::words_of(p), [object]);
    let wrong = set(cx, object, "p", int(1)).map(|()| none());
    assert_eq!(shown(cx, wrong), "AttributeError: property 'p' of 'A' object has no setter");
    let m = name(cx, "m");
    let answer = call::call_method(cx, object, m, &[int(2)]).unwrap();
    assert_eq!(tuple::words_of(answer), [object, int(2)]);
    let bound = get(cx, object, "m").unwrap();
    let again = get(cx, object, "m").unwrap();
    assert_eq!(compare::equal(cx, bound, again), Ok(true));
    let answer = call::call(cx, bound, &[int(3)]).unwrap();
    assert_eq!(tuple::words_of(answer), [object, int(3)]);
    let c = get(cx, object, "c").unwrap();
    let answer = call::call(cx, c, &[int(4)]).unwrap();
    assert_eq!(tuple::words_of(answer), [a, int(4)]);
    assert_eq!(get(cx, object, "s"), Ok(getter));
    // An attribute of the instance hides the method, cached or not.
    set(cx, object, "m", getter).unwrap();
    let answer = call::call_method(cx, object, m, &[int(9)]).unwrap();
    assert_eq!(tuple::words_of(answer), [int(9)]);
}

#[test]
fn metaclasses_and_checks() {
    let cx = context();
    let type_class = class(ClassId::Type).word();
    let m = make_class(cx, "M", &[type_class], &[("kind", int(1))]).unwrap();
    let (text, bases) = (name(cx, "A"), tuple::empty());
    let body = namespace(cx, &[]);
    let a = call::call(cx, m, &[text, bases, body]).unwrap();
    assert_eq!(class_of(a).word(), m);
    let b = make_class(cx, "B", &[a], &[]).unwrap();
    assert_eq!(class_of(b).word(), m, "the most derived metaclass wins");
    let kind = get(cx, b, "kind");
    assert_eq!(shown(cx, kind), "1");
    let n = make_class(cx, "N", &[type_class], &[]).unwrap();
    let c = call::call(cx, n, &[text, bases, body]).unwrap();
    let conflict = make_class(cx, "X", &[a, c], &[]);
    assert!(shown(cx, conflict).starts_with("TypeError: metaclass conflict"));
    let object = instance(cx, b);
    assert_eq!(type_::checks::is_instance(cx, object, a), Ok(true));
    assert_eq!(type_::checks::is_subclass(cx, b, c), Ok(false));
    let wrong = type_::checks::is_instance(cx, object, int(1)).map(boolean);
    assert_eq!(shown(cx, wrong), "TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union");
}

#[test]
fn super_looks_behind_the_class() {
    let cx = context();
    let who = make_function(cx, "A.who", "self", answer_slots);
    let a = make_class(cx, "A", &[], &[("who", who)]).unwrap();
    let b = make_class(cx, "B", &[a], &[("who", int(2))]).unwrap();
    let object = instance(cx, b);
    let attribute = name(cx, "who");
    let super_class = class(ClassId::Super).word();
    let bound = crate::object::attributes::super_getattr(cx, super_class, b, object, attribute).unwrap();
    assert_eq!(crate::types::method::parts(bound), Some((who, object)));
    let proxy = call::call(cx, super_class, &[b, object]).unwrap();
    assert_eq!(repr(cx, proxy), "<super: <class 'B'>, <B object>>");
    let missing = get(cx, proxy, "nothing");
    assert_eq!(shown(cx, missing), "AttributeError: 'super' object has no attribute 'nothing'");
    let wrong = call::call(cx, super_class, &[b, int(1)]);
    let message = "TypeError: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).";
    assert_eq!(shown(cx, wrong), message);
}

#[test]
fn class_attributes_of_functions() {
    let cx = context();
    let f = make_function(cx, "outer.<locals>.f", "a, b", answer_slots);
    let text = get(cx, f, "__qualname__");
    assert_eq!(shown(cx, text), "'outer.<locals>.f'");
    let text = get(cx, f, "__module__");
    assert_eq!(shown(cx, text), "'testing'");
    let none_yet = get(cx, f, "__defaults__");
    assert_eq!(shown(cx, none_yet), "None");
    set(cx, f, "note", int(1)).unwrap();
    let own = get(cx, f, "__dict__").unwrap();
    assert_eq!(repr(cx, own), "{'note': 1}");
    let wrong = set(cx, f, "__defaults__", int(1)).map(|()| none());
    assert_eq!(shown(cx, wrong), "TypeError: __defaults__ must be set to a tuple object");
    assert_eq!(function::label(Gc::of(f)), "outer.<locals>.f");
}

#[test]
fn aliases_and_unions() {
    let cx = context();
    let (int_class, str_class, list_class) = (class(ClassId::Int).word(), class(ClassId::Str).word(), class(ClassId::List).word());
    let alias = crate::types::generic_alias::new(cx, list_class, int_class).unwrap();
    assert_eq!(repr(cx, alias), "list[int]");
    let union = crate::object::operators::binary(cx, BinaryOp::Or, int_class, str_class).unwrap();
    assert_eq!(repr(cx, union), "int | str");
    let more = crate::object::operators::binary(cx, BinaryOp::Or, union, none()).unwrap();
    assert_eq!(repr(cx, more), "int | str | None");
    let same = crate::object::operators::binary(cx, BinaryOp::Or, int_class, int_class);
    assert_eq!(same, Ok(int_class));
    assert_eq!(type_::checks::is_instance(cx, none(), more), Ok(true));
    let made = call::call(cx, alias, &[]);
    assert_eq!(shown(cx, made), "[]");
    let wrong = sequence::get_item(cx, alias, int_class);
    assert_eq!(shown(cx, wrong), "TypeError: list[int] is not a generic class");
}
