# Iterator objects of the built-in containers: attributes, state, copying, errors.
# point: 5.iterator-objects
import copy, pickle
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
d = {"a": 1, "b": 2}
makers = {"list": lambda: iter([1, 2, 3]), "tuple": lambda: iter((1, 2, 3)), "str": lambda: iter("abc"), "str2": lambda: iter("é€😀"), "bytes": lambda: iter(b"abc"), "bytearray": lambda: iter(bytearray(b"abc")), "range": lambda: iter(range(3)), "bigrange": lambda: iter(range(2**70, 2**70 + 3)), "set": lambda: iter({1}), "dict": lambda: iter(d), "values": lambda: iter(d.values()), "items": lambda: iter(d.items()), "revlist": lambda: reversed([1, 2, 3]), "revrange": lambda: reversed(range(3)), "revdict": lambda: reversed(d), "revstr": lambda: reversed("abc"), "enumerate": lambda: enumerate("ab"), "zip": lambda: zip("ab", "cd"), "map": lambda: map(str.upper, "ab"), "filter": lambda: filter(None, [0, 1, 2]), "memoryview": lambda: iter(memoryview(b"abc")), "callable": lambda: iter([3, 2, 1].pop, 2)}
for n, m in makers.items():
    it = m(); print(n, type(it).__name__, type(it).__module__, iter(it) is it, hasattr(it, "__length_hint__"), hasattr(it, "__len__"), hasattr(it, "__setstate__"), hasattr(it, "__getitem__"), callable(it), bool(it), end=" ")
    t(lambda: it.__length_hint__()); t(lambda: next(it)); t(lambda: it.__next__()); t(lambda: list(it)); t(lambda: next(it)); t(lambda: next(it, "d")); t(lambda: it.__next__(1)); t(lambda: it[0]); t(lambda: len(it)); t(lambda: it + it); t(lambda: it == it); t(lambda: it < it); t(lambda: it.x); t(lambda: setattr(it, "x", 1)); t(lambda: type(it)() and "made"); t(lambda: type("X", (type(it),), {}).__name__)
    try: c = copy.copy(m()); print("copied", list(c))
    except Exception as e: print(type(e).__name__, e)
    def half():
        i = m(); next(i); j = copy.copy(i); return list(i), list(j)
    if n not in ("map", "filter", "zip", "enumerate", "callable", "set"): t(half)
it = iter([1, 2, 3]); it.__setstate__(2); t(lambda: list(it)); it = iter([1]); it.__setstate__(-5); t(lambda: list(it)); t(lambda: iter([1]).__setstate__("x")); t(lambda: iter([1]).__setstate__()); it = iter("abc"); it.__setstate__(99); t(lambda: list(it)); it = iter(range(5)); it.__setstate__(3); t(lambda: list(it)); t(lambda: iter(range(2**70)).__setstate__(5)); it = reversed([1, 2, 3]); it.__setstate__(0); t(lambda: list(it)); t(lambda: iter([1, 2]).__reduce__()[1:]); t(lambda: iter((1,)).__reduce__()[1:]); t(lambda: iter("ab").__reduce__()[1:]); t(lambda: iter({}).__reduce__()[1:]); t(lambda: enumerate("a", 3).__reduce__()[1][1]); t(lambda: list(enumerate([1], start=-1))); t(lambda: list(enumerate([1, 2], 2**63))); t(lambda: reversed((1, 2)).__length_hint__()); t(lambda: zip("a", strict=True).__reduce__()[2:]); t(lambda: list(pickle.loads(pickle.dumps(iter([1, 2]))))); t(lambda: pickle.dumps(x for x in ())); t(lambda: copy.copy(x for x in ()))
