# Carets over several lines, wide characters, tabs, long lines and decorators.
# point: 8.traceback-carets
import traceback, sys
def show(f):
    try:
        f()
    except Exception:
        traceback.print_exc(file=sys.stdout)
def boom(*args, **kw): raise ValueError("boom")
def call_lines():
    return boom(
        1,
        2,
        key="value",
    )
def chained_calls():
    return (boom
            .__call__
            (1))
def nested_expression():
    return [
        1 +
        boom(
            2
        )
        for x in [1]
    ]
def binary_lines():
    return (1 +
            2 *
            None)
def wide():
    return "日本語" + boom("é", "\N{GRINNING FACE}") + "末"
def wide_operator():
    日本 = "x"
    return 日本 + 1
def tabs():
	return boom(	1	)
def long_line():
    return boom("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbb")
def statement_semicolons(): x = 1; y = boom(x); z = 2
def lambda_inside(): return (lambda: boom())()
def assertion():
    assert boom, "unused"; assert 1 == 2, "a " + "message"
def assertion_lines():
    assert (
        1 ==
        2
    ), "lines"
def dict_display():
    return {
        "a": 1,
        "b": boom(),
    }
def fstring(): return f"{1}{boom()!r:>{10}}"
def fstring_lines(): return f"""{
    boom()
}"""
def starred(): return print(*boom(), 1)
def subscript_call(): return [boom][0](1)[2]
def attribute_chain(): return sys.stdout.missing.other
def conditional(): return 1 if boom() else 2
def comparison(): return 1 < 2 < boom() < 3
def boolean(): return 1 and boom() or 2
def augmented():
    x = 1
    x += boom()
def unpacking():
    a, (b, c) = 1, boom()
def walrus(): return (y := boom())
def keyword(): return dict(a=boom())
def comment(): return boom()  # a comment behind
def string_with_hash(): return boom("# not a comment")
def backslash():
    return 1 + \
        boom()
def only_part(): return (boom()).attribute
def await_like(): return (yield_value := [boom() for _ in "a"])
@show
def decorated(): boom()
def class_body():
    class C(boom()):
        x = 1
def class_attribute():
    class C:
        x = boom()
def default_argument():
    def inner(a=boom()): pass
def annotation():
    def inner(a: boom()): pass
    inner.__annotations__
def decorator_line():
    @boom
    def inner(): pass
def delete():
    del [][boom()]
def with_item():
    with boom() as x: pass
def for_iter():
    for x in boom(): pass
def raise_call():
    raise boom()
def return_tuple():
    return 1, boom(), 3
for f in (call_lines, chained_calls, nested_expression, binary_lines, wide, wide_operator, tabs, long_line, statement_semicolons, lambda_inside, assertion, assertion_lines, dict_display, fstring, fstring_lines, starred, subscript_call, attribute_chain, conditional, comparison, boolean, augmented, unpacking, walrus, keyword, comment, string_with_hash, backslash, only_part, await_like, class_body, class_attribute, default_argument, annotation, decorator_line, delete, with_item, for_iter, raise_call, return_tuple):
    show(f)
