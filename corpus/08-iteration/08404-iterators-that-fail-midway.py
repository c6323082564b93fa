# zip, map, filter, enumerate and others over iterators that raise or end early.
# point: 5.failing-iterators
import itertools, functools
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def g(n, exc=ValueError, log=None):
    for i in range(n):
        if log is not None: log.append(i)
        yield i
    if exc: raise exc(f"after {n}")
consumers = [list, tuple, set, sorted, sum, max, min, any, all, lambda it: [*it], lambda it: dict((x, x) for x in it), lambda it: ",".join(map(str, it)), lambda it: list(zip(it, "abcd")), lambda it: list(zip("abcd", it)), lambda it: list(map(lambda x: x, it)), lambda it: list(filter(None, it)), lambda it: list(enumerate(it)), lambda it: functools.reduce(lambda a, b: a + b, it), lambda it: list(itertools.chain(it, [9])), lambda it: list(itertools.islice(it, 2)), lambda it: list(itertools.islice(it, 9)), lambda it: list(itertools.takewhile(lambda x: x < 1, it)), lambda it: list(itertools.accumulate(it)), lambda it: list(itertools.pairwise(it)), lambda it: list(itertools.batched(it, 2)), lambda it: list(itertools.zip_longest(it, "ab")), lambda it: 5 in it, lambda it: bytes(it), lambda it: bytearray().extend(it), lambda it: [].extend(it), lambda it: {}.update((x, 1) for x in it), lambda it: (lambda *a: a)(*it), lambda it: next(it), lambda it: frozenset(it), lambda it: list(itertools.product(it, [1])), lambda it: list(itertools.groupby(it)), lambda it: str.join("", (str(x) for x in it)), lambda it: list(reversed(list(it))), lambda it: list(itertools.starmap(pow, ((x, 2) for x in it))), lambda it: list(itertools.tee(it)[1]), lambda it: list(itertools.cycle(it))]
for i, c in enumerate(consumers): print(i, end=" "); t(lambda: c(g(3))); t(lambda: c(g(0)));
def partial_state():
    l = [1, 2]; s = {1}; d = {"a": 1}; b = bytearray(b"x")
    for f in (lambda: l.extend(g(2)), lambda: s.update(g(3)), lambda: d.update((k, 1) for k in g(2)), lambda: b.extend(g(2)), lambda: l.__iadd__(g(1)), lambda: l.__setitem__(slice(0, 1), g(1)), lambda: s.__ior__(set(g(1)))):
        try: f()
        except ValueError: pass
    return l, s, d, b
t(partial_state)
log = []; z = zip(g(2, None, log), "a", g(5, None)); t(lambda: list(z)); print(log); log = []; z = zip("a", g(5, None, log)); t(lambda: list(z)); print(log); z = zip([1, 2, 3], g(2)); t(lambda: next(z)); t(lambda: next(z)); t(lambda: next(z)); t(lambda: next(z)); m = map(lambda x: 10 // x, [1, 0, 5]); t(lambda: next(m)); t(lambda: next(m)); t(lambda: next(m)); t(lambda: next(m)); f = filter(lambda x: 1 // x, [1, 0, 2]); t(lambda: next(f)); t(lambda: next(f)); t(lambda: next(f)); e = enumerate(g(1)); t(lambda: next(e)); t(lambda: next(e)); t(lambda: next(e)); it = g(2); t(lambda: list(it)); t(lambda: list(it)); t(lambda: list(zip(g(2, None), g(3, None), strict=True))); t(lambda: list(zip(g(3, None), g(2, None), strict=True))); t(lambda: list(zip(g(2), g(3), strict=True))); t(lambda: list(map(lambda a, b: a, g(2, None), g(3, None)))); t(lambda: list(zip())); t(lambda: list(zip([]))); t(lambda: list(enumerate("ab", 2**63 - 1)))
