# Errors inside of lazy iterators: when they come out and what is left behind.
# point: 9.iterators
import itertools
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
def bad(n, error=ValueError):
    for i in range(n): yield i
    raise error("source")
def rest(it):
    out = []
    try:
        for x in it: out.append(x)
    except Exception as e:
        out.append(type(e).__name__)
    return out
for label, it in [("map", map(str, bad(2))), ("filter", filter(None, bad(3))), ("zip", zip("abc", bad(1))), ("zip2", zip(bad(1), "abc")), ("enumerate", enumerate(bad(1))), ("chain", itertools.chain("a", bad(1), "b")), ("islice", itertools.islice(bad(2), 5)), ("takewhile", itertools.takewhile(lambda x: True, bad(1))), ("dropwhile", itertools.dropwhile(lambda x: x < 1, bad(3))), ("accumulate", itertools.accumulate(bad(3))), ("starmap", itertools.starmap(max, [(1, 2), 3])), ("groupby", ((k, list(g)) for k, g in itertools.groupby(bad(2)))), ("pairwise", itertools.pairwise(bad(3))), ("batched", itertools.batched(bad(3), 2)), ("compress", itertools.compress("abc", bad(2))), ("zip_longest", itertools.zip_longest("ab", bad(1))), ("chain.from", itertools.chain.from_iterable([[1], 2, [3]])), ("filterfalse", itertools.filterfalse(lambda x: 1 / x, [1, 0, 2])), ("iter", iter(lambda: next(iter([])), 1))]:
    print(label, rest(it), rest(it) if label not in ("iter",) else "")
attempt("zip strict", lambda: list(zip([1, 2], [1], strict=True)))
attempt("zip strict", lambda: list(zip([1], [1, 2], strict=True)))
attempt("zip strict 3", lambda: list(zip([1], [1], [1, 2], strict=True)))
attempt("zip strict 3", lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
attempt("map strict", lambda: list(map(max, [1, 2], [1], strict=True)))
attempt("map strict", lambda: list(map(max, [1], [1, 2], strict=True)))
attempt("batched strict", lambda: list(itertools.batched("abc", 2, strict=True)))
attempt("batched", lambda: itertools.batched("abc", 0))
attempt("islice", lambda: itertools.islice("abc", -1))
attempt("islice", lambda: itertools.islice("abc", 0, 5, 0))
attempt("zip unknown", lambda: zip([1], strikt=True))
attempt("map few", lambda: map(str))
attempt("map none", lambda: map())
attempt("filter", lambda: filter(None))
attempt("enumerate", lambda: enumerate("a", "x"))
attempt("enumerate", lambda: enumerate())
attempt("reversed", lambda: reversed({1}))
attempt("reversed", lambda: reversed(x for x in "a"))
attempt("reversed dict", lambda: list(reversed({1: 2, 3: 4})))
attempt("count", lambda: itertools.count("x"))
attempt("repeat", lambda: list(itertools.repeat(1, -3)))
attempt("product", lambda: itertools.product("ab", repeat=-1))
attempt("tee", lambda: itertools.tee("ab", -1))
attempt("combinations", lambda: itertools.combinations("ab", -1))
attempt("not callable", lambda: list(map(3, [1])))
attempt("call stops", lambda: list(map(lambda x: next(iter([])), [1, 2])))
consumed = iter([1, 2, 3, 4])
print(list(zip(consumed, "a")), list(consumed))
consumed = iter([1, 2, 3, 4])
print(list(zip("a", consumed)), list(consumed))
a, b = itertools.tee(bad(2))
print(rest(a), rest(b))
def noisy():
    try:
        yield from range(5)
    finally:
        print("closed")
it = noisy()
print(list(itertools.islice(it, 2)))
it.close()
print(list(it))
e = enumerate("abc", 5)
print(next(e), list(e), next(e, "done"))
print([*map(lambda *a: a, "ab", range(5))], [*filter(lambda x: x > 1, [1, 2])], [*filter(None, [0, 1, "", "a"])])
print(sum([[1], [2]], []), max([], default="none"), min("b", "a", key=lambda c: -ord(c)), any([]), all([]), sorted("bca", reverse=True))
attempt("max", lambda: max([]))
attempt("max", lambda: max(1))
attempt("sum", lambda: sum(["a"], ""))
attempt("sum", lambda: sum(bad(2)))
attempt("any", lambda: any(bad(1)))
attempt("join", lambda: "".join(bad(0)))
attempt("dict", lambda: dict(bad(0)))
attempt("dict", lambda: dict([(1,)]))
attempt("dict", lambda: dict([1]))
attempt("unpack", lambda: (lambda a, b: 0)(*bad(1)))
attempt("star", lambda: [*bad(1)])
def unpack():
    a, b = bad(1)
attempt("unpack error", unpack)
def unpack():
    a, b = bad(3)
attempt("unpack more", unpack)
