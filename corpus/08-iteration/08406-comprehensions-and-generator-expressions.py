# Comprehensions and generator expressions: scopes, evaluation order, laziness and errors.
# point: 5.comprehensions
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
log = []
def v(x): log.append(x); return x
def show(): print(log); log.clear()
[v(("elt", a, b)) for a in v([1, 2]) if v(a > 1) for b in v([3, 4]) if v(True)]; show()
{v(("key", a)): v(("value", a)) for a in v([1])}; show(); {v(a) for a in v([2])}; show(); g = (v(("lazy", a)) for a in v([1, 2])); show(); next(g); show(); list(g); show()
def first_is_eager(): g = (x for x in undefined_name); return g
def rest_is_lazy(): g = (y for x in [1] for y in undefined_name); return "made"
def not_iterable(): return (x for x in 5)
def lazy_not_iterable(): return next(y for x in [1] for y in 5)
def late(): fs = [lambda: i for i in range(3)]; return [f() for f in fs], [f() for f in [lambda i=i: i for i in range(3)]]
def gen_late(): n = 1; g = (n * x for x in [1, 2]); n = 10; return list(g)
def shadow(): x = "outer"; r = [x for x in [1, 2]]; return x, r
def nested(): return [[(i, j) for j in range(i)] for i in range(3)], [x for y in [[1], [2, 3]] for x in y], [x for x in [y for y in "ab"]]
def walrus(): r = [last := x for x in range(3)]; any((hit := x) > 1 for x in [1, 2, 3]); return r, last, hit
def cond(): return [x if x else "zero" for x in range(2)], [a or b for a, b in [(0, 1)]], [*(x for x in "ab")], sum(x for x in range(4)), dict(((1, 2) for _ in "a"))
def unpack(): return [a + b for a, b in [(1, 2), (3, 4)]], [rest for _, *rest in ["abc"]], [x for x, in [[1]]], {k: v for k, v in {"a": 1}.items()}, [i for i, in ()]
def unpack_err(): return [a for a, b in [(1,)]]
def div(): return [1 / x for x in (1, 0)]
def unbound(): return [undefined_inner for x in [1]]
def unbound2(): return [y for x in [1] for y in [z]]
def dels(): x = [i for i in range(3)]; return "i" in locals(), x
def deep(): return [[[k for k in range(j)] for j in range(i)] for i in range(3)]
def gen_close():
    def src():
        try: yield 1; yield 2
        finally: print("source closed")
    s = src(); g = (x for x in s); next(g); g.close(); s.close(); return list(g)
def gen_attrs(): g = (x for x in "ab"); return g.__name__, g.__qualname__.split(".")[-1], g.gi_running, type(g).__name__, g.gi_yieldfrom, next(g)
def reenter():
    def it(): yield next(g)
    g = (x for x in it()); return next(g)
def in_class():
    y = "enclosing"
    class C:
        y = "class"; a = [y for _ in [1]]; b = [z for z in y][0]; c = list(y for _ in [1])
        d = [q for q in (lambda: y)()][:2]
    return C.a, C.b, C.c, C.d
def dup_keys(): return {k: v for k, v in [(1, "a"), (1.0, "b"), (True, "c")]}
def unhashable(): return {x for x in [[]]}
def unhashable2(): return {x: 1 for x in [{}]}
def stop(): return [next(iter(())) for _ in [1]]
def gen_stop(): return list(next(iter(())) for _ in [1])
def inner_loop_var(): return [x for x in range(3) if [x for x in range(x)]]
def same_name(): return [x for x in range(3) for x in range(x)]
def multi_if(): return [x for x in range(20) if x % 2 if x % 3 if x > 5]
def async_like(): return [f"{x=}" for x in range(2)], [f"{y!r:>{w}}" for y, w in [("a", 5)]]
def ret_gen(): return (lambda: (yield 1))().__next__()
for f in (first_is_eager, rest_is_lazy, not_iterable, lazy_not_iterable, late, gen_late, shadow, nested, walrus, cond, unpack, unpack_err, div, unbound, unbound2, dels, deep, gen_close, gen_attrs, reenter, in_class, dup_keys, unhashable, unhashable2, stop, gen_stop, inner_loop_var, same_name, multi_if, async_like, ret_gen): print(f.__name__, end=" "); t(f)
