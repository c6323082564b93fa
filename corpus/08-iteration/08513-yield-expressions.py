# yield as an expression in every place where one may stand, and the order of evaluation.
# point: 9.generator-protocol
def drive(g, *sent):
    out, sent = [], [None, *sent]
    try:
        while True: out.append(g.send(sent.pop(0) if sent else f"s{len(out)}"))
    except StopIteration as e:
        out.append(("return", e.value))
    except Exception as e:
        out.append((type(e).__name__, str(e)))
    return out
def arithmetic(): return (yield 1) + (yield 2) * (yield 3)
def compare(): return (yield 1) < (yield 2) < (yield 3)
def boolean(): return (yield 1) and (yield 2) or (yield 3)
def conditional(): return (yield "a") if (yield "cond") else (yield "b")
def call(): return (lambda *a, **k: (a, k))((yield 1), *(yield 2), k=(yield 3), **(yield 4))
def subscript(): return (yield 1)[(yield 2)]
def slices(): return (yield 1)[(yield 2):(yield 3)]
def attribute(): return (yield 1).upper()
def display(): return [(yield 1), (yield 2)], {(yield 3): (yield 4)}, {(yield 5)}, ((yield 6),)
def fstring(): return f"{(yield 1)}-{(yield 2):>{(yield 3)}}"
def augmented():
    x = 10
    x += yield x
    d = {}
    d[(yield "key")] = yield "value"
    return x, d
def unpack():
    a, (b, *c) = yield 1
    return a, b, c
def chained():
    a = b = yield 1
    return a is b, a
def bare():
    yield
    x = yield
    return x
def tuples():
    yield 1, 2
    yield *(3, 4), 5
    x = yield 6, 7
    return x
def lambdas():
    f = lambda: (yield 1)
    g = f()
    r = yield next(g)
    return r
def statement_returns(): return (yield)
def asserting(): assert (yield 1), (yield 2)
def raising(): raise (yield 1)
def deleting():
    l = [1, 2, 3]
    del l[(yield 1)]
    return l
def looping():
    for i in (yield "iterable"):
        got = yield i
        if got == "break": break
    else: return "else"
    return "broke"
def whiling():
    n = 0
    while (yield n): n += 1
    return n
def with_target():
    class CM:
        def __enter__(self): return "entered"
        def __exit__(self, *a): pass
    with (yield CM) if 0 else CM() as x: y = yield x
    return y
def try_else():
    try: x = yield 1
    except ValueError: return "caught"
    else: return (yield ("else", x))
    finally: yield "finally"
def defaults():
    def inner(a=(yield 1), *, b=(yield 2)): return a, b
    return inner()
def decorator():
    @(yield 1)
    def f(): return "f"
    return f
def class_base():
    class C((yield 1), metaclass=(yield 2)): pass
    return C.__mro__[1].__name__, type(C).__name__
def comparison_in(): return (yield 1) in (yield 2), (yield 3) is not None
def not_(): return not (yield 1), -(yield 2)
def walrus(): return (x := (yield 1)), x
def star(): return [*(yield 1)], {**(yield 2)}
def matching():
    match (yield 1):
        case [a, b]: return a, b
        case str() as s if (yield "guard"): return s
        case _: return "other"
def order():
    out = []
    def note(x): out.append(x); return x
    note((yield note(1)) or note(2))
    return out
def nested_yield(): return (yield (yield (yield 1)))
def from_expr(): return [(yield from [1, 2]), (yield from "a")]
for g, sent in [(arithmetic, (1, 2, 3)), (arithmetic, (1, "x", "y")), (compare, (1, 2, 3)), (compare, (3, 2)), (boolean, (0, 5)), (boolean, (1, 0, 7)), (conditional, (True, 5)), (conditional, (False, 6)), (call, (1, [2, 3], 4, {"z": 5})), (subscript, ("abc", 1)), (slices, ("abcdef", 1, 3)), (attribute, ("abc",)), (display, (1, 2, 3, 4, 5, 6)), (fstring, ("x", "y", 4)), (augmented, (5, "k", "v")), (unpack, ((1, "bcd"),)), (unpack, (3,)), (chained, ([1],)), (bare, (1, 2)), (tuples, (1, 2, 3)), (lambdas, (4,)), (statement_returns, (9,)), (asserting, (1,)), (asserting, (0, "message")), (raising, (KeyError("sent"),)), (deleting, (1,)), (looping, ("ab", 0, 0)), (looping, ("ab", "break")), (whiling, (1, 1, 0)), (with_target, (3,)), (try_else, (1, 2, 3)), (defaults, ("a", "b")), (decorator, (lambda f: f(),)), (class_base, (list, type)), (comparison_in, (1, [1], 3)), (not_, (0, 4)), (walrus, (8,)), (star, ("ab", {"k": 1})), (matching, ([1, 2],)), (matching, ("s", True)), (matching, ("s", False)), (order, (0,)), (nested_yield, (1, 2, 3)), (from_expr, ())]:
    print(g.__name__, str(drive(g(), *sent)).split(" at 0x")[0])
